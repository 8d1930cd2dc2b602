"""One report for every scribe: a tree of sections and fields, each with its value and where it came from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Approval(StrEnum):
    """Who stands for the content of a report.

    ``doctor_saved`` and ``doctor_sent`` are the scribe's word that its doctor did; ``unconfirmed_ai`` is what
    an AI wrote and nobody has read yet; ``unverified_source`` came without proof of where it is from;
    ``confirmed_here`` is the word of a doctor who checked it in this program.
    """

    DOCTOR_SAVED = "doctor_saved"
    DOCTOR_SENT = "doctor_sent"
    UNCONFIRMED_AI = "unconfirmed_ai"
    UNVERIFIED_SOURCE = "unverified_source"
    CONFIRMED_HERE = "confirmed_here"


DOCTOR_STANDS = frozenset({Approval.DOCTOR_SAVED, Approval.DOCTOR_SENT, Approval.CONFIRMED_HERE})
"""The approvals behind which a doctor stands; a report of any other leaves by no way."""


class Held(StrEnum):
    """Why a report must not leave the program."""

    CONTRADICTS_LAUNCH = "contradicts_launch"
    NOT_CONFIRMED = "not_confirmed"
    WITHDRAWN = "withdrawn"


class FieldKind(StrEnum):
    """How a field's value is to be read."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    CODED = "coded"
    LIST = "list"
    TABLE = "table"


class Note(StrEnum):
    """A remark about a field that people must see."""

    MISSING = "missing"
    OUT_OF_RANGE = "out_of_range"
    NOT_IN_FORM = "not_in_form"
    CODE_UNKNOWN = "code_unknown"
    WRONG_TYPE = "wrong_type"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Makes a field a text that is only suggested, to be taken or left by a person.

    Attributes:
        into: Path of the field whose text it is appended to. A field without any value stands for a place
            that is only there if something is put into it.
    """

    into: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One answer.

    Attributes:
        path: JSON pointer (RFC 6901) into the answers.
        label: What the form calls it; the key itself if the form does not know it.
        kind: How to read the value.
        text: The value as people read it; empty if there is none.
        value: JSON value as received. ``list``: array; ``table``: ``{"columns": [...], "rows": [...]}``.
        code: Code of a coded answer, as received.
        display: The form's label of that code; None if the form does not know the code.
        unit: Unit, only if the form or the payload names one.
        system: The code system's URI, if the payload's documentation names one.
        notes: Remarks, in a fixed order.
        is_concealed: True if nobody is to see it who has not asked for it, such as a pass code.
        is_link: True if the value is an address that a person may want to open.
        suggestion: What it is suggested for; None for everything that is no suggestion.
    """

    path: str
    label: str
    kind: FieldKind
    text: str
    value: Any
    code: str | None = None
    display: str | None = None
    unit: str | None = None
    system: str | None = None
    notes: tuple[Note, ...] = ()
    is_concealed: bool = False
    is_link: bool = False
    suggestion: Suggestion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled group of fields, then of further sections.

    Attributes:
        title: Its heading; empty for none.
        fields: What stands in it.
        sections: What is grouped further.
        is_technical: True for what only machines need, such as identifiers and code systems: it is shown, and
            goes out to machines, but neither into text for people nor into what is copied field by field.
    """

    title: str
    fields: tuple[Field, ...] = ()
    sections: tuple["Section", ...] = ()
    is_technical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The content of a report, ready to show.

    Whose it is stands in the session around it, and who stands for it in the stored version.
    """

    title: str
    scribe: str
    sections: tuple[Section, ...]
