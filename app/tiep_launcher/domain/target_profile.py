"""What a hospital system's fields can take, and a text as it will arrive there, with every change in it."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class CharacterSet(StrEnum):
    """Characters that can be written; the values are what Python's codecs are called."""

    UTF_8 = "utf-8"
    WINDOWS_1252 = "windows-1252"
    ISO_8859_1 = "iso-8859-1"
    CP437 = "cp437"
    ASCII = "ascii"


class LineEnd(StrEnum):
    """What ends a line."""

    CRLF = "crlf"
    LF = "lf"

    @property
    def characters(self) -> str:
        """The line end itself."""
        return "\r\n" if self is LineEnd.CRLF else "\n"


class CodedAs(StrEnum):
    """How a coded answer goes out."""

    LABEL = "label"
    CODE = "code"
    BOTH = "both"


def _no_replacements() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetProfile:
    """What one kind of hospital system takes.

    Attributes:
        name: Its key, by which the settings name it.
        title: What people call it.
        character_set: What its fields can hold.
        line_end: What ends a line; None for what the operating system uses.
        max_line_length: Longest line, in characters without its end; None for any.
        max_field_length: Longest text of one field, in characters with line ends; None for any.
        replacements: What the site wants written in place of characters, whether or not the set has them.
        coded_answers: How coded answers go out.
        copies_label: Whether the copy of one field begins with its label.
        header: First line of a whole report, with ``{name}``, ``{birth_date}``, ``{patient_id}`` and
            ``{visit_id}``; empty for none, None for the line in the report's language.
        field_order: The fields in the order in which the system asks for them: JSON pointers, which also
            stand for everything below, or labels.
    """

    name: str
    title: str = ""
    character_set: CharacterSet = CharacterSet.UTF_8
    line_end: LineEnd | None = None
    max_line_length: int | None = None
    max_field_length: int | None = None
    replacements: Mapping[str, str] = field(default_factory=_no_replacements)
    coded_answers: CodedAs = CodedAs.BOTH
    copies_label: bool = False
    header: str | None = None
    field_order: tuple[str, ...] = ()


PLAIN = TargetProfile(name="plain")
"""What holds without a profile of the site: every character, any length, the system's line ends."""


def line_end_of(profile: TargetProfile) -> LineEnd:
    """Return what ends a line: the profile's line end, or the operating system's."""
    return profile.line_end or (LineEnd.CRLF if sys.platform == "win32" else LineEnd.LF)


HEADER_NAMES = ("name", "birth_date", "patient_id", "visit_id")
"""What a profile's header may name in braces."""

MIN_LINE_LENGTH, MIN_FIELD_LENGTH, MAX_REPLACEMENT = 20, 40, 16
"""Below these lengths not even one replaced character would be sure to fit."""


class ChangeKind(StrEnum):
    """Why a piece arrives as something else."""

    REPLACED = "replaced"
    MADE_VISIBLE = "made_visible"
    LINE_END = "line_end"
    LINE_SPLIT = "line_split"
    PART_SPLIT = "part_split"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and what arrives in its place.

    Attributes:
        before: As it stood in the report; empty for what was put in.
        after: As it arrives; empty for what does not.
        change: Why the two differ; None if they do not.
    """

    before: str
    after: str
    change: ChangeKind | None = None


Part = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FittedText:
    """A text as it arrives, in as many parts as its field needs.

    The ``before`` of all pieces of all parts are the whole text again, so that nothing can be lost without
    standing in a piece; the ``after`` of a part's pieces are what arrives.
    """

    parts: tuple[Part, ...]

    def text(self, part: int = 0) -> str:
        """Return what arrives of one part."""
        return "".join(piece.after for piece in self.parts[part])

    def changes(self) -> Iterator[Piece]:
        """Go through what arrives as something else, in order."""
        return (piece for part in self.parts for piece in part if piece.change is not None)
