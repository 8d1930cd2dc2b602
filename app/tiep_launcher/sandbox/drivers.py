"""Calls for programs that drive the sandbox without a browser: its state, and the doctor's buttons."""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tiep_launcher.sandbox import visits
from tiep_launcher.sandbox.page import body_object, refused
from tiep_launcher.sandbox.requests import json_answer
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import Session
from tiep_launcher.sandbox.strict_json import as_object

_Given = Mapping[str, object] | None


def driver_routes(simulation: Simulation) -> list[Route]:
    """Return `GET /sandbox/state` and the buttons under `/sandbox/sessions/{id}`."""

    async def state(_request: Request) -> Response:
        return json_answer(simulation.state.as_json())

    def button(name: str, press: Callable[[Session, _Given, _Given], Session]) -> Route:
        async def answer(request: Request) -> Response:
            body = await body_object(request)
            if isinstance(body, Response):
                return body
            unknown = sorted(set(body) - {"answers", "context"})
            wrong = [key for key in ("answers", "context") if key in body and as_object(body[key]) is None]
            if unknown or wrong:
                return json_answer({"detail": "The body has answers and context, both JSON objects"}, 422)
            session = simulation.state.sessions.get(str(request.path_params["session_id"]))
            if session is None:
                return json_answer({"detail": "Session not found"}, 404)
            try:
                session = press(session, as_object(body.get("answers")), as_object(body.get("context")))
            except visits.RefusedError as refusal:
                return refused(refusal)
            return json_answer({"id": session.id, "status": session.status, "saves": len(session.saves)})

        return Route(f"/sandbox/sessions/{{session_id}}/{name}", answer, methods=["POST"])

    return [
        Route("/sandbox/state", state, methods=["GET"]),
        button(
            "save",
            lambda session, answers, context: visits.save(simulation, session, answers, context=context),
        ),
        button("pause", lambda session, answers, _context: visits.pause(simulation, session, answers)),
        button("draft", lambda session, answers, _context: visits.draft(simulation, session, answers)),
        button("resume", lambda session, _answers, _context: visits.resume(simulation, session)),
    ]
