"""Tiep's two calls as they go over the wire: the request's body, the answers' shapes."""

from collections.abc import Mapping
from typing import Annotated, Any, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from tiep_launcher.domain.errors import DoctorUnknownError, InputError, NotUnderstoodError, Problem
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.formats.strict_json import dump_json, parse_json
from tiep_launcher.scribes.tiep.form_fields import without_units

MAX_ANSWER_BYTES = 8 * 1024 * 1024


def _id_text(value: object) -> object:
    """Take an id that came as a whole number for what it is: an opaque text."""
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_whole else value


_Id = Annotated[str, BeforeValidator(_id_text)]
_FilledText = Annotated[str, Field(min_length=1)]


class _Answer(BaseModel):
    # Further members are allowed: they are not ours to judge. Errors must not quote the answer.
    model_config = ConfigDict(extra="ignore", strict=True, frozen=True, hide_input_in_errors=True)


class TokenAnswer(_Answer):
    """Answer of ``POST /v1/auth/generate-token``."""

    token: _FilledText = Field(repr=False)
    session_id: _Id | None = None


class SessionAnswerBody(_Answer):
    """Answer of ``GET /v1/sessions/{session_id}``; ``id`` and ``payload`` are read as whatever came."""

    id: Any = None
    status: _FilledText
    payload: Any = Field(default=None, repr=False)


def token_request(request: LaunchRequest, *, creates_session: bool) -> bytes:
    """Write the body of ``POST /v1/auth/generate-token`` in the vendor's newest shape.

    What is not known is left out, and so is ``create_session`` where no session is wanted.

    Raises:
        DoctorUnknownError: ``doctor_missing``: nobody has said yet who launches.
    """
    if request.doctor is None:
        raise DoctorUnknownError.of("doctor_missing")
    doctor: dict[str, object] = {"id": request.doctor.id}
    if request.doctor.name:
        doctor["name"] = request.doctor.name
    if request.doctor.specialties:
        doctor["specialties"] = list(request.doctor.specialties)
    body: dict[str, object] = {"doctor": doctor}
    if creates_session:
        body["create_session"] = True
    if request.form is not None:
        body["form"] = without_units(request.form.schema)
    return dump_json(body).encode()


def read_token(body: bytes) -> TokenAnswer:
    """Read the answer to a token request.

    Raises:
        NotUnderstoodError: It is not JSON, or lacks the token.
    """
    try:
        return TokenAnswer.model_validate(_object(body))
    except ValidationError:
        pass  # its text is not for us to pass on
    raise not_understood("unexpected_shape")


def read_session(body: bytes) -> SessionAnswerBody:
    """Read the answer to a poll.

    Raises:
        NotUnderstoodError: It is not JSON, or lacks the status.
    """
    try:
        return SessionAnswerBody.model_validate(_object(body))
    except ValidationError:
        pass
    raise not_understood("unexpected_shape")


def not_understood(reason: str) -> NotUnderstoodError:
    """Return the error of an answer that is not what was asked for; ``reason`` is a code."""
    return NotUnderstoodError(Problem("answer_not_understood", facts={"reason": reason}))


def _object(body: bytes) -> Mapping[str, object]:
    try:
        value = parse_json(body, max_bytes=MAX_ANSWER_BYTES)
    except InputError as error:
        reason = error.code
    else:
        if isinstance(value, dict):
            return cast("Mapping[str, object]", value)
        reason = "not_an_object"
    raise not_understood(reason)
