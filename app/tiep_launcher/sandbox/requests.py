"""Reading a request and answering it, the same way for every route."""

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from tiep_launcher.sandbox.strict_json import MAX_BYTES, to_bytes

NO_STORE = {"Cache-Control": "no-store"}


async def read_body(request: Request) -> bytes | None:
    """Return the body, or None if it is larger than 1 MiB or the caller went away."""
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > MAX_BYTES:
                return None
            chunks.append(chunk)
    except ClientDisconnect:
        return None
    return b"".join(chunks)


def json_answer(value: object, status: int = 200) -> Response:
    """Answer with compact JSON that nobody may cache."""
    return Response(to_bytes(value), status, media_type="application/json", headers=NO_STORE)


def too_large() -> Response:
    """Answer that the body is too large."""
    return json_answer({"detail": "The body is larger than 1 MiB"}, 413)


def is_json(request: Request) -> bool:
    """Tell whether the caller says that the body is JSON.

    A web page of another origin cannot send this type without a preflight, which nothing here answers, so
    it also keeps other pages of the same browser out.
    """
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"
