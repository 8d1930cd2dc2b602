"""Calls that let the sandbox send what Nabla and Altibbi send, each by its vendor's rules."""

from collections.abc import Callable, Mapping
from typing import cast

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tiep_launcher.sandbox import altibbi, nabla
from tiep_launcher.sandbox.deliveries import attempt
from tiep_launcher.sandbox.page import body_object
from tiep_launcher.sandbox.requests import json_answer
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.strict_json import to_bytes
from tiep_launcher.sandbox.webhook import Target, parse_address

Headers = Callable[[float], Mapping[str, str]]
"""Makes the headers of a try at a moment: each is signed anew."""


class _WrongError(ValueError):
    """The call cannot be carried out; the text says why."""


def sender_routes(simulation: Simulation) -> list[Route]:
    """Return `POST /sandbox/nabla` and `POST /sandbox/altibbi`."""

    def sender(name: str, send: Callable[[Simulation, Mapping[str, object]], str]) -> Route:
        async def answer(request: Request) -> Response:
            body = await body_object(request)
            if isinstance(body, Response):
                return body
            try:
                return json_answer({"id": send(simulation, body)})
            except ValueError as error:
                return json_answer({"detail": str(error)}, 422)

        return Route(f"/sandbox/{name}", answer, methods=["POST"])

    return [sender("nabla", _send_nabla), sender("altibbi", _send_altibbi)]


async def send(
    simulation: Simulation,
    subject: str,
    target: Target,
    body: bytes,
    headers: Headers,
    *,
    retry_after_s: tuple[float, ...],
) -> None:
    """Send until it is answered with exactly 200, or `retry_after_s` has no further pause."""
    for pause_s in (0.0, *retry_after_s):
        if not await simulation.wait(pause_s):
            return
        status = await attempt(simulation, subject, target, body, headers(simulation.clock()))
        if status == 200:
            return


def _send_nabla(simulation: Simulation, wanted: Mapping[str, object]) -> str:
    _refuse_unknown(wanted, {"url", "secrets", "event", "client_request_id"})
    secrets = wanted.get("secrets")
    listed = cast("list[object]", secrets) if isinstance(secrets, list) else []
    active = tuple(secret for secret in listed if isinstance(secret, str) and secret)
    if not active or len(active) != len(listed):
        raise _WrongError("secrets has the webhook's secrets, at least one")
    try:
        event = nabla.NablaEvent(_text(wanted, "event"))
    except ValueError:
        raise _WrongError(f"event is one of {', '.join(nabla.NablaEvent)}") from None
    request_id = _text(wanted, "client_request_id") if "client_request_id" in wanted else None
    content = nabla.build_event(event, request_id, simulation.clock())
    body, subject = to_bytes(content), str(content["id"])
    _begin(
        simulation,
        wanted,
        subject,
        body,
        lambda now: nabla.signed_headers(body, active, now),
        retry_after_s=nabla.RETRY_AFTER_S,
    )
    return subject


def _send_altibbi(simulation: Simulation, wanted: Mapping[str, object]) -> str:
    _refuse_unknown(wanted, {"url", "consultation_id", "message", "old_status", "new_status"})
    consultation = wanted.get("consultation_id")
    if not isinstance(consultation, int) or isinstance(consultation, bool):
        raise _WrongError("consultation_id is a whole number")
    now = simulation.clock()
    match wanted.get("message"):
        case "status":
            old, new = _text(wanted, "old_status"), _text(wanted, "new_status")
            content = altibbi.status_update(consultation, old, new, now)
        case "recommendation":
            content = altibbi.recommendation(consultation, now)
        case _:
            raise _WrongError("message is status or recommendation")
    subject = str(consultation)
    _begin(
        simulation,
        wanted,
        subject,
        to_bytes(content),
        lambda _now: {},
        retry_after_s=altibbi.RETRY_AFTER_S,
    )
    return subject


def _begin(
    simulation: Simulation,
    wanted: Mapping[str, object],
    subject: str,
    body: bytes,
    headers: Headers,
    *,
    retry_after_s: tuple[float, ...],
) -> None:
    target = parse_address(_text(wanted, "url"))
    simulation.spawn(send(simulation, subject, target, body, headers, retry_after_s=retry_after_s))


def _text(wanted: Mapping[str, object], name: str) -> str:
    value = wanted.get(name)
    if not isinstance(value, str) or not value:
        raise _WrongError(f"{name} is needed, a text")
    return value


def _refuse_unknown(wanted: Mapping[str, object], known: set[str]) -> None:
    unknown = sorted(set(wanted) - known)
    if unknown:
        raise _WrongError(f"nothing is known of {', '.join(unknown)}")
