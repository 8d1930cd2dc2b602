"""HL7 v2 messages: segments, fields, repetitions, components, escapes and character sets.

Source: HL7 v2.5.1, chapter 2 (https://www.hl7.org/implement/standards/product_brief.cfm?product_id=144).
A segment ends with CR; LF and CR LF, which files often have, are read with a warning. What a message means is
not known here.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from tiep_launcher.domain.errors import Fact, InputError, Problem

_FRAME_BEGINS, _FRAME_ENDS = b"\x0b", b"\x1c"  # of MLLP, which some systems leave around a file
_UTF8_MARK = b"\xef\xbb\xbf"
_HEADER = re.compile(rb"\s*\x0b?(?:MSH|FHS|BHS)[^A-Za-z0-9\s]")
_SEGMENT_END = re.compile(r"\r\n|\r|\n")
_SEGMENT = re.compile(r"[A-Z][A-Z0-9]{2}")
_BATCH = frozenset({"FHS", "BHS", "BTS", "FTS"})
_HEX = re.compile(r"X((?:[0-9A-Fa-f]{2})+)")
_NULL = '""'
# HL7 table 0211. Latin-1 is read as Windows-1252, which has letters where Latin-1 has control characters.
_CHARSETS = MappingProxyType(
    {
        "ASCII": None,
        "8859/1": "cp1252",
        **{f"8859/{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 15)},
        "UNICODE UTF-8": "utf-8",
        "UNICODE": "utf-8",
        "UTF-8": "utf-8",
    }
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of a message.

    Attributes:
        name: Its three letters.
        fields: Its fields as they stand, by their number; 0 is the name.
    """

    name: str
    fields: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Separators:
    """The five characters that take a message apart (MSH-1 and MSH-2)."""

    field: str
    component: str
    repetition: str
    escape: str
    subcomponent: str


@dataclass(frozen=True, slots=True)
class Hl7Message:
    """One message.

    Attributes:
        segments: In their order, without what stands around messages of a batch.
        separators: What takes them apart.
        codec: Python's name of the character set.
        is_open: True if the last segment does not end: what stands last in it may have been cut off.
        warnings: What is not as HL7 has it.
    """

    segments: tuple[Segment, ...] = field(repr=False)
    separators: Separators
    codec: str
    is_open: bool
    warnings: tuple[Problem, ...] = ()

    def named(self, name: str) -> list[Segment]:
        """Return the segments of a name."""
        return [segment for segment in self.segments if segment.name == name]

    def repetitions(self, segment: Segment, number: int) -> list[list[str]]:
        """Return the components of every repetition of a field, as they stand; those without content not.

        The explicit null (two quotation marks) is no content: it tells the receiver to delete what it has.
        """
        if number >= len(segment.fields):
            return []
        marks = self.separators
        repeated = segment.fields[number].split(marks.repetition)
        parts = ([_some(part) for part in one.split(marks.component)] for one in repeated)
        return [components for components in parts if any(components)]

    def text(self, component: str) -> str:
        """Return what a component or a field says: its first subcomponent, without escapes."""
        return self._unescaped(component.split(self.separators.subcomponent, maxsplit=1)[0]).strip()

    def whole(self, content: str) -> str:
        """Return a field with the usual separators in it, whatever the message uses, and without escapes."""
        marks = self.separators
        usual = ((marks.repetition, "~"), (marks.component, "^"), (marks.subcomponent, "&"))
        table = str.maketrans(dict(usual))
        return self._unescaped(content, lambda text: text.translate(table)).strip()

    def ends_with(self, segment: Segment, number: int) -> bool:
        """Say whether a field stands at the very end of a message that does not end."""
        return self.is_open and segment is self.segments[-1] and len(segment.fields) - 1 == number

    def _unescaped(self, text: str, between: Callable[[str], str] = str) -> str:
        mark = self.separators.escape
        if mark not in text:
            return between(text)
        # Every second part stands between two marks; a mark without a second one stands for itself.
        parts = text.split(mark)
        if len(parts) % 2 == 0:
            parts[-2:] = [f"{parts[-2]}{mark}{parts[-1]}"]
        return "".join(self._letter(part) if at % 2 else between(part) for at, part in enumerate(parts))

    def _letter(self, escape: str) -> str:
        marks = self.separators
        letters = {
            "F": marks.field,
            "S": marks.component,
            "T": marks.subcomponent,
            "R": marks.repetition,
            "E": marks.escape,
            "H": "",
            "N": "",
            ".br": "\n",
        }
        if escape in letters:
            return letters[escape]
        if (found := _HEX.fullmatch(escape)) is not None:
            return bytes.fromhex(found[1]).decode(self.codec, "replace")
        return f"{marks.escape}{escape}{marks.escape}"


def looks_like_hl7(data: bytes) -> bool:
    """Say whether ``data`` begins as a message or a batch does."""
    return _HEADER.match(data.removeprefix(_UTF8_MARK)) is not None


def read_hl7(data: bytes) -> Hl7Message:
    """Read one message, alone or in a batch of one.

    Raises:
        InputError: ``hl7_header_missing``, ``hl7_several_messages``, ``hl7_separators_wrong``,
            ``hl7_segment_wrong`` (fact ``line``).
    """
    data = data.removeprefix(_UTF8_MARK).strip(b" \t\0")
    if data.lstrip().startswith(_FRAME_BEGINS):
        data = data.lstrip().removeprefix(_FRAME_BEGINS).partition(_FRAME_ENDS)[0]
    separators, named = _header(data)
    warnings: list[Problem] = []
    codec = _codec(data, named, warnings)
    text = data.decode(codec, "replace")
    if "\n" in text:
        warnings.append(_problem("hl7_segment_ends"))
    segments = tuple(_segments(text, separators))
    is_open = not text.rstrip(" \t").endswith(("\r", "\n"))
    return Hl7Message(segments, separators, codec, is_open, tuple(warnings))


def _header(data: bytes) -> tuple[Separators, str]:
    """Return the separators and the character set that the message names (MSH-18)."""
    lines = [line.lstrip() for line in re.split(rb"[\r\n]", data)]
    headers = [line.decode("latin-1") for line in lines if line.startswith(b"MSH")]
    if not headers:
        raise InputError(_problem("hl7_header_missing"))
    if len(headers) > 1:
        raise InputError(_problem("hl7_several_messages", count=len(headers)))
    mark = headers[0][3:4]
    fields = headers[0].split(mark) if mark else []
    marks = fields[1] if len(fields) > 1 else ""
    # A fifth one, for texts that were cut, came with v2.7.
    characters = f"{mark}{marks}"
    is_known = len(characters) in {5, 6} and len(set(characters)) == len(characters)
    if not is_known or any(one.isalnum() or one.isspace() or not one.isascii() for one in characters):
        raise InputError(_problem("hl7_separators_wrong"))
    separators = Separators(mark, characters[1], characters[2], characters[3], characters[4])
    charset = fields[17] if len(fields) > 17 else ""
    return separators, charset.split(separators.repetition)[0].strip().upper()


def _codec(data: bytes, named: str, warnings: list[Problem]) -> str:
    known = _CHARSETS.get(named)
    is_utf8 = _decodes(data, "utf-8")
    if known is not None and (known != "utf-8" or is_utf8):
        return known
    if named and named not in _CHARSETS:
        warnings.append(_problem("hl7_charset_unknown"))
    if data.isascii():
        return "utf-8"
    codec = "utf-8" if is_utf8 else "cp1252"
    warnings.append(_problem("hl7_charset_guessed", charset="UTF-8" if is_utf8 else "Windows-1252"))
    return codec


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _segments(text: str, separators: Separators) -> Iterator[Segment]:
    for number, line in enumerate(_SEGMENT_END.split(text), start=1):
        content = line.lstrip()
        if not content:
            continue
        fields: Sequence[str] = content.split(separators.field)
        name = fields[0].rstrip()
        if _SEGMENT.fullmatch(name) is None:
            raise InputError(_problem("hl7_segment_wrong", line=number))
        if name in _BATCH:
            continue
        if name == "MSH":
            fields = [name, separators.field, *fields[1:]]
        yield Segment(name, tuple(fields))


def _some(component: str) -> str:
    return "" if component.strip() in {"", _NULL} else component


def _problem(code: str, **facts: Fact) -> Problem:
    return Problem(code, None, MappingProxyType(facts))
