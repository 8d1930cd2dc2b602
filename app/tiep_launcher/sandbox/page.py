"""The doctor's web page and the small JSON calls it makes."""

from collections.abc import Callable, Mapping
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tiep_launcher.sandbox import visits
from tiep_launcher.sandbox.page_view import page_view
from tiep_launcher.sandbox.requests import NO_STORE, is_json, json_answer, read_body, too_large
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import Session
from tiep_launcher.sandbox.strict_json import JsonError, as_object, as_text, parse

PAGE_SECRET_HEADER = "X-Page-Secret"  # noqa: S105 - the name of a header

_STATIC = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "form.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
_PAGE_HEADERS = {
    **NO_STORE,
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_Action = Callable[[Session, Mapping[str, object]], Session]


def page_routes(simulation: Simulation) -> list[Route]:
    """Return the page at `/`, its files and its calls under `/sandbox`."""

    async def page(_request: Request) -> Response:
        return Response(_resource("index.html"), media_type="text/html", headers=_PAGE_HEADERS)

    async def static(request: Request) -> Response:
        name = str(request.path_params["name"])
        if name not in _STATIC:
            return json_answer({"detail": "Not Found"}, 404)
        return Response(_resource(name), media_type=_STATIC[name], headers=_PAGE_HEADERS)

    async def open_page(request: Request) -> Response:
        body = await body_object(request)
        if isinstance(body, Response):
            return body
        try:
            secret, session = visits.open_page(
                simulation,
                as_text(body.get("token")),
                as_text(body.get("session_id")),
                as_text(body.get("context")),
            )
        except visits.RefusedError as refusal:
            return refused(refusal)
        return json_answer({"page_secret": secret, "view": page_view(simulation, session)})

    async def view(request: Request) -> Response:
        try:
            session = visits.session_of_page(simulation, request.headers.get(PAGE_SECRET_HEADER))
        except visits.RefusedError as refusal:
            return refused(refusal)
        return json_answer({"view": page_view(simulation, session)})

    def call(name: str, action: _Action) -> Route:
        async def answer(request: Request) -> Response:
            body = await body_object(request)
            if isinstance(body, Response):
                return body
            try:
                session = visits.session_of_page(simulation, request.headers.get(PAGE_SECRET_HEADER))
                session = action(session, body)
            except visits.RefusedError as refusal:
                return refused(refusal)
            return json_answer({"view": page_view(simulation, session)})

        return Route(f"/sandbox/page/{name}", answer, methods=["POST"])

    def answers(body: Mapping[str, object]) -> dict[str, object]:
        found = as_object(body.get("answers"))
        if found is None:
            raise visits.RefusedError(422, "answers_missing", "The answers are a JSON object.")
        return found

    return [
        Route("/", page, methods=["GET"]),
        Route("/sandbox/static/{name}", static, methods=["GET"]),
        Route("/sandbox/open", open_page, methods=["POST"]),
        Route("/sandbox/page", view, methods=["GET"]),
        call("form", lambda session, body: visits.choose_form(simulation, session, str(body.get("key")))),
        call("save", lambda session, body: visits.save(simulation, session, answers(body))),
        call("draft", lambda session, body: visits.draft(simulation, session, answers(body))),
        call("pause", lambda session, body: visits.pause(simulation, session, answers(body))),
        call("resume", lambda session, _body: visits.resume(simulation, session)),
    ]


async def body_object(request: Request) -> dict[str, object] | Response:
    """Return the JSON object in the body, or the answer that says why there is none."""
    if not is_json(request):
        return json_answer({"detail": "The body must be application/json"}, 415)
    raw = await read_body(request)
    if raw is None:
        return too_large()
    try:
        body = as_object(parse(raw or b"{}"))
    except JsonError as error:
        return json_answer({"detail": f"The body cannot be read: {error}"}, 422)
    return json_answer({"detail": "The body must be a JSON object"}, 422) if body is None else body


def refused(refusal: visits.RefusedError) -> Response:
    """Answer a refusal, for programs by its code and for people by its text."""
    return json_answer({"detail": refusal.text, "code": refusal.code}, refusal.status)


def _resource(name: str) -> bytes:
    return files("tiep_launcher").joinpath("resources", "sandbox", name).read_bytes()
