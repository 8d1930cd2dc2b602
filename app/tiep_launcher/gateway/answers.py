"""Answers of the gateway's own routes: JSON, not to be cached, without detail that helps to guess."""

from pydantic import BaseModel
from starlette.responses import Response

from tiep_launcher.gateway_client.wire import ErrorMessage


class RefusalError(Exception):
    """A call that is not answered with what it asked for.

    Attributes:
        status: HTTP status.
        code: Why, as a word.
        retry_after_s: When trying again makes sense; None if it does not.
    """

    def __init__(self, status: int, code: str, *, retry_after_s: int | None = None) -> None:
        """Say why."""
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after_s = retry_after_s


def answer(content: BaseModel, status: int = 200) -> Response:
    """Return ``content`` as JSON."""
    return Response(
        content.model_dump_json(),
        status,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


def nothing() -> Response:
    """Return an answer without content."""
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


def refusal(error: RefusalError) -> Response:
    """Return an error as JSON."""
    response = answer(ErrorMessage(code=error.code), error.status)
    if error.retry_after_s is not None:
        response.headers["Retry-After"] = str(error.retry_after_s)
    return response
