"""A launch as the store's text, and back."""

from functools import cache

from pydantic import TypeAdapter, ValidationError

from tiep_launcher.domain.errors import InputError, InternalError
from tiep_launcher.domain.session import Session


@cache
def _sessions() -> TypeAdapter[Session]:
    return TypeAdapter(Session)


class UnreadableRecordError(Exception):
    """A stored record is not a launch as this version knows it."""


def write_record(session: Session) -> str:
    """Return ``session`` as JSON.

    Raises:
        InputError: ``not_utf8``: a text holds half of a surrogate pair, which no file can.
        InternalError: ``record_unwritable``: a value is not of its field's type.
    """
    try:
        return _sessions().dump_json(session, warnings="error").decode()
    except ValueError as error:  # pydantic's PydanticSerializationError is one
        is_text_at_fault = "surrogates not allowed" in str(error)
    # Raised out here, because the cause would carry the patient's data along.
    if is_text_at_fault:
        raise InputError.of("not_utf8")
    raise InternalError.of("record_unwritable")


def read_record(text: str) -> Session:
    """Return the launch in ``text``; what a newer version added is left out.

    Raises:
        UnreadableRecordError: It does not parse.
    """
    try:
        return _sessions().validate_json(text)
    except ValidationError:
        pass
    raise UnreadableRecordError
