"""One connection of the hop: one request in, one answer out, closed; limits on size, time and number."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import h11

from tiep_launcher.browser.peer import is_same_user

_HEADER_LIMIT_BYTES = 16 * 1024
_MAX_CONNECTIONS = 16
_COMMON_HEADERS = (
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'"),
    ("Connection", "close"),
)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """An HTTP answer; it has no ``repr``, for a header may hold the secret address.

    Attributes:
        status: HTTP status code.
        headers: Beside those that every answer has.
        body: The page.
        on_sent: Called once the last byte has left this process.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    on_sent: Callable[[], None] | None = None


NOT_FOUND = Answer(404)


class Connection(asyncio.Protocol):
    """Reads one request and answers it; other users' processes get 404 whatever they ask."""

    def __init__(
        self, answer: Callable[[h11.Request], Answer], others: "set[Connection]", request_timeout_s: float
    ) -> None:
        """Prepare for one caller.

        Args:
            answer: Decides on a request of this user.
            others: The open connections of the same hop.
            request_timeout_s: How long everything may take.
        """
        self.is_same_user = False
        self._answer = answer
        self._others = others
        self._request_timeout_s = request_timeout_s
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEADER_LIMIT_BYTES)
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._on_sent: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Find out whose process this is; one caller too many is hung up on."""
        self._transport = cast("asyncio.Transport", transport)
        peer: tuple[str, int] = transport.get_extra_info("peername")
        here: tuple[str, int] = transport.get_extra_info("sockname")
        # Now, not at the request: a socket that is closed meanwhile has no owner any more.
        self.is_same_user = is_same_user(peer, here)
        # Counted apart, so that another user of the machine cannot take up the doctor's places.
        if sum(other.is_same_user is self.is_same_user for other in self._others) >= _MAX_CONNECTIONS:
            self._transport.abort()
            return
        self._others.add(self)
        self._timer = asyncio.get_running_loop().call_later(self._request_timeout_s, self._transport.abort)

    def data_received(self, data: bytes) -> None:
        """Collect the request; answer when its head is complete."""
        if self._transport is None or self._transport.is_closing():
            return
        try:
            self._http.receive_data(data)
            event = self._http.next_event()
        except h11.RemoteProtocolError as error:
            self._send(Answer(error.error_status_hint))
            return
        if isinstance(event, h11.Request):
            self._send(self._answer(event) if self.is_same_user else NOT_FOUND)
        elif event is not h11.NEED_DATA:
            self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Free the place; an answer that left without a fault has been sent."""
        self._others.discard(self)
        if self._timer is not None:
            self._timer.cancel()
        if exc is None and self._on_sent is not None:
            self._on_sent()

    def hang_up(self) -> None:
        """Close at once."""
        if self._transport is not None:
            self._transport.abort()

    def _send(self, answer: Answer) -> None:
        if self._transport is None:
            return
        head = h11.Response(
            status_code=answer.status,
            headers=[*_COMMON_HEADERS, *answer.headers, ("Content-Length", str(len(answer.body)))],
        )
        self._transport.write(self._http.send(head) or b"")
        if answer.body:
            self._transport.write(self._http.send(h11.Data(data=answer.body)) or b"")
        self._on_sent = answer.on_sent
        self._transport.close()
