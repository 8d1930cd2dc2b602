"""The two calls of Tiep's API that a HIS makes: a launch token, and a look at a session."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tiep_launcher.sandbox.faults import with_faults
from tiep_launcher.sandbox.requests import json_answer, read_body, too_large
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.token_request import RequestError, read_token_request
from tiep_launcher.sandbox.visits import facility_of, issue_token, poll


def api_routes(simulation: Simulation) -> list[Route]:
    """Return the routes under `/v1`, with the faults of the script."""

    async def generate_token(request: Request) -> Response:
        facility = facility_of(simulation, request.headers.get("x-api-key"))
        if facility is None:
            return _key_rejected()
        raw = await read_body(request)
        if raw is None:
            return too_large()
        try:
            wanted = read_token_request(raw, simulation.script.concept_sets)
        except RequestError as error:
            return json_answer({"detail": [problem.as_json() for problem in error.problems]}, 422)
        token, session_id = issue_token(simulation, facility, wanted)
        answer = {"token": token.value}
        if session_id is not None:
            answer["session_id"] = session_id
        return json_answer(answer)

    async def session(request: Request) -> Response:
        facility = facility_of(simulation, request.headers.get("x-api-key"))
        if facility is None:
            return _key_rejected()
        found = poll(simulation, facility, str(request.path_params["session_id"]))
        return json_answer({"detail": "Session not found"}, 404) if found is None else json_answer(found)

    return [
        Route(
            "/v1/auth/generate-token",
            with_faults(simulation, "generate_token", generate_token),
            methods=["POST"],
        ),
        Route("/v1/sessions/{session_id}", with_faults(simulation, "sessions", session), methods=["GET"]),
    ]


def _key_rejected() -> Response:
    return json_answer({"detail": "Invalid API key"}, 401)
