"""GDT sets, the files by which German practice systems and devices hand patients over.

Read leniently, as real files break the rules in known ways; every liberty that was taken is a warning.
Written strictly, as GDT 2.1 has it. Source: the interface description of the QMS, versions 2.1 and 3.5,
https://www.qms-standards.de. A line is the length of the whole line in bytes (three digits, counting
themselves and the line end), a field's number (four digits), the value, and CR LF.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from tiep_launcher.domain.errors import Fact, InputError, Problem
from tiep_launcher.formats.code_page import encode_plainly

SET_TYPE, TOTAL_LENGTH, RECEIVER, SENDER, CHARSET, VERSION = "8000", "8100", "8315", "8316", "9206", "9218"
WRITTEN_VERSION = "02.10"
MAX_VALUE_BYTES = 990
"""The longest value: 999, the most that three digits say, without the nine bytes around it."""

# 3.0 opens an object by 8200 and closes it by 8201; 3.5 does it by 8002 and 8003.
_OBJECT_BEGINS, _OBJECT_ENDS = frozenset({"8200", "8002"}), frozenset({"8201", "8003"})
_LINE = re.compile(rb"(\d{3})(\d{4})(.*)", re.DOTALL)
_LINE_END = re.compile(rb"\r\n|\n|\r")
_FIELD = re.compile(r"\d{4}", re.ASCII)
_UTF8_MARK = b"\xef\xbb\xbf"
_AROUND_VALUE = 9
_MAX_TOTAL = 99_999


class Charset(StrEnum):
    """The character sets that field 9206 names, by its value."""

    SEVEN_BIT = "1"
    CP437 = "2"
    WINDOWS_1252 = "3"

    @property
    def codec(self) -> str:
        """Python's name of it."""
        return {"1": "ascii", "2": "cp437", "3": "cp1252"}[self.value]


@dataclass(frozen=True, slots=True)
class GdtField:
    """One line.

    Attributes:
        number: The field's four digits.
        value: What stands in it, as written.
        line: Where it stands, from 1.
        objects: The objects of GDT 3 that it stands in, the outermost first; empty in GDT 2.1.
    """

    number: str
    value: str = field(repr=False)
    line: int = 0
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GdtSet:
    """One set.

    Attributes:
        fields: Every line but those that open and close objects.
        charset: What the values were read as; None for UTF-8, which GDT does not have but some systems write.
        warnings: What is not as GDT has it; ``field`` is a field's number or None.
    """

    fields: tuple[GdtField, ...] = field(repr=False)
    charset: Charset | None
    warnings: tuple[Problem, ...] = ()

    def value(self, number: str) -> str | None:
        """Return the first value of the field ``number`` that is not blank."""
        found = (item.value for item in self.fields if item.number == number)
        return next((value for value in found if value.strip()), None)

    @property
    def set_type(self) -> str | None:
        """What the set is for: ``6301`` master data, ``6302`` examination wanted, ``6310`` results."""
        found = self.value(SET_TYPE)
        return None if found is None else found.strip()


@dataclass(frozen=True, slots=True)
class WrittenGdt:
    """A set as bytes.

    Attributes:
        data: The file's content.
        replaced: Letters that the character set lacks, and what stands in their place.
    """

    data: bytes = field(repr=False)
    replaced: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class _Line:
    number: str
    value: bytes
    line: int


# reading


def looks_like_gdt(data: bytes) -> bool:
    """Say whether ``data`` begins as a set does: with field 8000."""
    return re.match(rb"\s*\d{3}8000", data.removeprefix(_UTF8_MARK)) is not None


def read_gdt(data: bytes) -> GdtSet:
    """Read one set.

    Wrong lengths, line ends other than CR LF, lines that are none and a wrong or missing character set are
    warnings. The end must be there: a value that lacks its last letters may name another patient.

    Raises:
        InputError: ``gdt_cut_off``, ``gdt_set_type_missing``, ``gdt_several_sets``.
    """
    warnings: list[Problem] = []
    lines = list(_lines(data.removeprefix(_UTF8_MARK), warnings))
    types = [line.line for line in lines if line.number == SET_TYPE]
    if not types:
        raise InputError(_problem("gdt_set_type_missing", SET_TYPE))
    if len(types) > 1:
        raise InputError(_problem("gdt_several_sets", SET_TYPE, count=len(types), line=types[1]))
    total = next((line.value.strip() for line in lines if line.number == TOTAL_LENGTH), b"")
    if total.isdigit() and int(total) != len(data):
        warnings.append(_problem("gdt_total_wrong", TOTAL_LENGTH))
    charset, decode = _decoding(lines, warnings)
    return GdtSet(tuple(_fields(lines, decode)), charset, tuple(warnings))


def _lines(data: bytes, warnings: list[Problem]) -> Iterator[_Line]:
    wrong: list[int] = []
    unread: list[int] = []
    ends: set[bytes] = set()
    at, number = 0, 0
    while at < len(data):
        end = _LINE_END.search(data, at)
        content, line_end = data[at : end.start() if end else len(data)], end[0] if end else b""
        at = end.end() if end else len(data)
        number += 1
        ends.add(line_end)
        if not content.strip(b" \t\0\x1a"):  # some systems end a file as DOS did
            continue
        found = _LINE.fullmatch(content)
        if found is None:
            unread.append(number)
            continue
        length = int(found[1])
        # What counts a line end of one byte is what a system does that writes such.
        if length not in {len(content) + 2, len(content) + (len(line_end) or 2)}:
            wrong.append(number)
            if not line_end and length > len(content):
                raise InputError(_problem("gdt_cut_off", None, line=number))
        yield _Line(found[2].decode("ascii"), found[3], number)
    if ends - {b"\r\n"}:
        warnings.append(_problem("gdt_line_ends", None))
    for code, lines in (("gdt_lengths_wrong", wrong), ("gdt_lines_unread", unread)):
        if lines:
            warnings.append(_problem(code, None, count=len(lines), line=lines[0]))


def _decoding(
    lines: Sequence[_Line], warnings: list[Problem]
) -> tuple[Charset | None, Callable[[bytes], str]]:
    """Choose the character set: the one that field 9206 names, unless the bytes say otherwise."""
    high = b"\n".join(line.value for line in lines if not line.value.isascii())
    named = next(
        (line.value.strip().decode("ascii", "replace") for line in lines if line.number == CHARSET), ""
    )
    declared = Charset(named) if named in set(Charset) else None
    if named and declared is None:
        warnings.append(_problem("gdt_charset_unknown", CHARSET))
    if high and _is_utf8(high):  # letters that happen to be UTF-8 are no word in the other character sets
        warnings.append(_problem("gdt_charset_guessed", CHARSET, charset="UTF-8"))
        return None, lambda value: value.decode()
    charset = declared or Charset.CP437  # which is what GDT says for a set that names none
    likelier = _likelier(high, charset)
    if likelier is not charset and declared in {None, Charset.SEVEN_BIT}:
        charset = likelier
        warnings.append(_problem("gdt_charset_guessed", CHARSET, charset=charset.codec.upper()))
    elif likelier is not charset:  # the set says otherwise, and who is right nobody here can know
        warnings.append(_problem("gdt_charset_doubtful", CHARSET, charset=likelier.codec.upper()))
    codec = charset.codec
    return charset, lambda value: value.decode(codec, "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _likelier(high: bytes, charset: Charset) -> Charset:
    """Return ``charset``, or another if bytes beyond ASCII are more often letters of Latin there."""
    strange = {
        one: sum(
            letter > "\x7f" and not unicodedata.name(letter, "").startswith("LATIN ")
            for letter in high.decode(one.codec, "replace")
        )
        for one in Charset
    }
    return min((charset, Charset.CP437, Charset.WINDOWS_1252), key=strange.__getitem__)


def _fields(lines: Iterable[_Line], decode: Callable[[bytes], str]) -> Iterator[GdtField]:
    objects: list[str] = []
    for line in lines:
        value = decode(line.value)
        if line.number in _OBJECT_BEGINS:
            objects.append(value.strip())
        elif line.number in _OBJECT_ENDS:
            del objects[-1:]
        else:
            yield GdtField(line.number, value, line.line, tuple(objects))


# writing


def write_gdt(
    set_type: str,
    fields: Iterable[tuple[str, str]],
    *,
    receiver: str,
    sender: str,
    charset: Charset = Charset.WINDOWS_1252,
) -> WrittenGdt:
    """Write a set of GDT 2.1: the head, then ``fields`` in their order.

    Args:
        set_type: Value of field 8000, such as ``6310``.
        fields: Number and value; a value on several lines is to be split before (:func:`value_lines`).
        receiver: GDT id of whoever reads it (field 8315), at most eight characters.
        sender: GDT id of whoever writes it (field 8316), at most eight characters.
        charset: What the values are written in.

    Raises:
        InputError: ``gdt_value_too_long``, ``gdt_value_on_several_lines`` (``field`` is the number),
            ``gdt_too_long`` for a set over 99,999 bytes.
    """
    head = ((RECEIVER, receiver), (SENDER, sender), (VERSION, WRITTEN_VERSION), (CHARSET, charset.value))
    replaced: dict[str, str] = {}
    problems: list[Problem] = []
    body = b"".join(
        _written(number, value, charset, replaced, problems) for number, value in (*head, *fields)
    )
    first = _written(SET_TYPE, set_type, charset, replaced, problems)
    total = len(first) + _AROUND_VALUE + len("00000") + len(body)
    if total > _MAX_TOTAL:
        problems.append(_problem("gdt_too_long", None, limit_bytes=_MAX_TOTAL))
    if problems:
        raise InputError(*problems)
    length = _written(TOTAL_LENGTH, f"{total:05}", charset, replaced, problems)
    return WrittenGdt(first + length + body, tuple(replaced.items()))


def value_lines(
    text: str, *, charset: Charset = Charset.WINDOWS_1252, width: int = MAX_VALUE_BYTES
) -> list[str]:
    """Split a text into values for a repeated field (6220, 6228): at its own line ends, and before ``width``.

    Args:
        text: Any text; blank lines are kept.
        charset: What will be written, as one letter may need several there.
        width: The most bytes of a value.

    Returns:
        At least one value; each at most ``width`` bytes long, broken between words where there are any.
    """
    return [part for line in text.splitlines() or [""] for part in _wrapped(line, charset, width)]


def _wrapped(line: str, charset: Charset, width: int) -> Iterator[str]:
    while len(encode_plainly(line, charset.codec, {})) > width:
        fits = width
        while len(encode_plainly(line[:fits], charset.codec, {})) > width:
            fits -= 1
        blank = line.rfind(" ", 1, fits + 1)
        at = blank if blank > 0 else max(fits, 1)
        yield line[:at].rstrip()
        line = line[at:].lstrip(" ")
    yield line


def _written(
    number: str, value: str, charset: Charset, replaced: dict[str, str], problems: list[Problem]
) -> bytes:
    if _FIELD.fullmatch(number) is None:
        raise ValueError(number)  # a mistake of ours
    if len(value.splitlines()) > 1 or value != value.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"):
        problems.append(_problem("gdt_value_on_several_lines", number))
        return b""
    content = encode_plainly(value, charset.codec, replaced)
    if len(content) > MAX_VALUE_BYTES:
        problems.append(_problem("gdt_value_too_long", number, limit_bytes=MAX_VALUE_BYTES))
        return b""
    return b"%03d%s%s\r\n" % (len(content) + _AROUND_VALUE, number.encode("ascii"), content)


def _problem(code: str, where: str | None, **facts: Fact) -> Problem:
    return Problem(code, where, MappingProxyType(facts))
