"""Calls that go wrong, as a script says: wrong statuses, wrong bodies, and broken connections."""

import asyncio
import json
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from email.utils import formatdate
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from tiep_launcher.sandbox.requests import json_answer, read_body
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.strict_json import as_object, to_bytes
from tiep_launcher.sandbox.switches import Endpoint, ErrorBody, Fault, FaultKind
from tiep_launcher.sandbox.transport import reset, transport_of, until_gone

Handler = Callable[[Request], Awaitable[Response]]

_NEEDS_ANSWER = frozenset(
    {
        FaultKind.NONE,
        FaultKind.SLOW,
        FaultKind.TRUNCATED,
        FaultKind.DRIP,
        FaultKind.MISSING_TOKEN,
        FaultKind.MISSING_SESSION_ID,
    }
)
_RAW = frozenset({FaultKind.TRUNCATED, FaultKind.DRIP, FaultKind.CLOSE, FaultKind.RESET})
_PORTAL = "<!doctype html><title>Guest network</title><p>Please log in to use the network.</p>"


def fault_of_call(faults: Sequence[Fault], number: int) -> Fault | None:
    """Return the fault of the call with this number, counted from 1: the entries follow one another."""
    for fault in faults:
        if fault.calls is None or number <= fault.calls:
            return fault
        number -= fault.calls
    return None


def with_faults(simulation: Simulation, endpoint: Endpoint, handler: Handler) -> Handler:
    """Return `handler` with the faults that the script has for `endpoint`."""
    faults = simulation.script.generate_token if endpoint == "generate_token" else simulation.script.sessions

    async def answer(request: Request) -> Response:
        simulation.state.calls[endpoint] += 1
        fault = fault_of_call(faults, simulation.state.calls[endpoint])
        if fault is None:
            return await handler(request)
        await simulation.wait(fault.delay_s)
        natural: Response | None = None
        if fault.carried_out or fault.kind in _NEEDS_ANSWER:
            natural = await handler(request)
        else:
            await read_body(request)
        if fault.kind in _RAW:
            return _RawAnswer(simulation, request, fault, natural)
        return await _answer(simulation, fault, natural)

    return answer


class _RawAnswer(Response):
    """An answer written past HTTP, straight to the connection."""

    def __init__(
        self, simulation: Simulation, request: Request, fault: Fault, natural: Response | None
    ) -> None:
        super().__init__()
        self._simulation = simulation
        self._transport = transport_of(simulation, request)
        self._fault = fault
        self._natural = natural

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        match self._fault.kind:
            case FaultKind.RESET:
                reset(self._transport)
            case FaultKind.TRUNCATED if self._natural is not None:
                body = bytes(self._natural.body)
                self._transport.write(_head(self._natural) + body[: len(body) // 2])
                self._transport.close()
            case FaultKind.DRIP if self._natural is not None:
                await self._drip(self._natural)
            case _:
                self._transport.close()
        await until_gone(receive)

    async def _drip(self, natural: Response) -> None:
        self._transport.write(_head(natural))
        for byte in bytes(natural.body):
            if self._transport.is_closing() or not await self._simulation.wait(self._fault.interval_s):
                break
            self._transport.write(bytes([byte]))
        self._transport.close()


def _head(natural: Response) -> bytes:
    status = HTTPStatus(natural.status_code)
    lines = [
        f"HTTP/1.1 {status.value} {status.phrase}",
        "content-type: application/json",
        f"content-length: {len(natural.body)}",
        "connection: close",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


async def _answer(simulation: Simulation, fault: Fault, natural: Response | None) -> Response:
    match fault.kind:
        case FaultKind.HTML_OK:
            return Response(_PORTAL, media_type="text/html")
        case FaultKind.REDIRECT:
            return Response(status_code=307, headers={"Location": fault.location})
        case FaultKind.EMPTY:
            return Response(b"", media_type="application/json")
        case FaultKind.DEEP_JSON:
            body = b'{"payload":' + b"[" * fault.depth + b"]" * fault.depth + b"}"
            return Response(body, media_type="application/json")
        case FaultKind.INVALID_UTF8:
            return Response(
                b'{"token":"\xff\xfe","status":"\xc3\x28","payload":null}', media_type="application/json"
            )
        case FaultKind.GZIP_BOMB:
            bomb = await asyncio.to_thread(_zeros_as_gzip, fault.size_mb)
            return Response(bomb, media_type="application/json", headers={"Content-Encoding": "gzip"})
        case FaultKind.ENDLESS:
            return StreamingResponse(_endless(simulation), media_type="application/json")
        case FaultKind.MISSING_TOKEN if natural is not None:
            return _without(natural, "token")
        case FaultKind.MISSING_SESSION_ID if natural is not None:
            return _without(natural, "session_id")
        case FaultKind.NONE | FaultKind.SLOW if natural is not None:
            return natural
        case _:
            return _error(simulation, fault)


def _without(natural: Response, key: str) -> Response:
    members = as_object(json.loads(bytes(natural.body))) or {}
    members.pop(key, None)
    return json_answer(members, natural.status_code)


def _error(simulation: Simulation, fault: Fault) -> Response:
    media_type = "application/json"
    match fault.body:
        case ErrorBody.DETAIL:
            body = to_bytes({"detail": fault.message})
        case ErrorBody.DETAIL_LIST:
            body = to_bytes({"detail": [{"loc": ["body", "doctor"], "msg": fault.message}]})
        case ErrorBody.MESSAGE:
            body = to_bytes({"message": fault.message})
        case ErrorBody.ERROR:
            body = to_bytes({"error": fault.message})
        case ErrorBody.ERROR_OBJECT:
            body = to_bytes({"error": {"code": fault.status, "message": fault.message}})
        case ErrorBody.TEXT:
            body, media_type = fault.message.encode(), "text/plain"
        case ErrorBody.HTML:
            # The message is left out: nothing is ever written into HTML here.
            body = f"<!doctype html><title>{fault.status}</title><h1>{fault.status}</h1>".encode()
            media_type = "text/html"
        case ErrorBody.EMPTY:
            body = b""
    response = Response(body, fault.status, media_type=media_type)
    if fault.retry_after is not None:
        seconds = fault.retry_after.seconds
        response.headers["Retry-After"] = (
            formatdate(simulation.clock() + seconds, usegmt=True)
            if fault.retry_after.as_date
            else str(seconds)
        )
    return response


async def _endless(simulation: Simulation) -> AsyncIterator[bytes]:
    yield b'{"payload":["'
    while not simulation.stopping.is_set():
        yield b"0" * 65_536
        # Gives way, so that a caller who goes away is noticed.
        await asyncio.sleep(0)


def _zeros_as_gzip(size_mb: int) -> bytes:
    """Return `size_mb` MiB of zero bytes, packed by gzip (RFC 1952) to about a thousandth."""
    packer = zlib.compressobj(level=9, wbits=zlib.MAX_WBITS | 16)
    block = bytes(1024 * 1024)
    return b"".join([*(packer.compress(block) for _ in range(size_mb)), packer.flush()])
