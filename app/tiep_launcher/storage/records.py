"""What the store keeps as text, and back."""

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from tiep_launcher.domain.errors import InputError, InternalError
from tiep_launcher.domain.receiving import UnmatchedReport
from tiep_launcher.domain.session import Session

Record = Session | UnmatchedReport
_Kind = TypeVar("_Kind", Session, UnmatchedReport)


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


class UnreadableRecordError(Exception):
    """A stored record is not what this version knows."""


def write_record(record: Record) -> str:
    """Return ``record`` as JSON.

    Raises:
        InputError: ``not_utf8``: a text holds half of a surrogate pair, which no file can.
        InternalError: ``record_unwritable``: a value is not of its field's type.
    """
    try:
        return _adapter(type(record)).dump_json(record, warnings="error").decode()
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
    return _read(Session, text)


def read_unmatched(text: str) -> UnmatchedReport:
    """Return the unmatched report in ``text``; what a newer version added is left out.

    Raises:
        UnreadableRecordError: It does not parse.
    """
    return _read(UnmatchedReport, text)


def _read(kind: type[_Kind], text: str) -> _Kind:
    try:
        return _adapter(kind).validate_json(text)
    except ValidationError:
        pass
    raise UnreadableRecordError
