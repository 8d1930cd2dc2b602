"""Tables as text: CSV as RFC 4180 has it, and as spreadsheets and hospital systems write it beyond that."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.strict_json import decode_text

_DELIMITERS = ";\t,"
# Spreadsheets name the delimiter in a line of its own before the header.
_SEPARATOR_LINE = re.compile(r"sep=([;,\t])\r?\n", re.IGNORECASE)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Row = tuple[int, Sequence[str] | None]
"""The number that spreadsheets give a line (the header is 1), and its texts; None if its quotes are wrong."""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it.

    Attributes:
        header: The names of the columns, as they stand.
        rows: The lines below that are not blank, read as they are asked for.
        is_guessed: True if the bytes are no UTF-8 and were read as Windows-1252.
    """

    header: Sequence[str]
    rows: Iterator[Row] = field(repr=False)
    is_guessed: bool


def read_table(data: bytes) -> Table:
    """Read a table with a header; the delimiter is the one of ``;``, tab and ``,`` that parts it most.

    UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.

    Raises:
        InputError: ``empty``, ``table_encoding_unknown`` or ``table_header_broken``.
    """
    text, is_guessed = _decode(data)
    if not text.strip():
        raise InputError(Problem("empty"))
    named = _SEPARATOR_LINE.match(text)
    stream = io.StringIO(text, newline="")
    if named is not None:
        stream.seek(named.end())
    start = stream.tell()
    delimiter = named[1] if named else max(_DELIMITERS, key=stream.readline().count)
    stream.seek(start)
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    try:
        header = next(reader)
    except (csv.Error, StopIteration):
        header = []
    if not any(map(str.strip, header)):
        raise InputError(Problem("table_header_broken"))
    return Table(header, _rows(reader, 2 if named is None else 3), is_guessed)


def _rows(reader: Iterator[list[str]], number: int) -> Iterator[Row]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # the reader goes on with the next line, unless quotes were open to the end
            yield number, None
        else:
            if any(map(str.strip, cells)):
                yield number, cells
        number += 1


def _decode(data: bytes) -> tuple[str, bool]:
    text, is_guessed = _as_unicode(data), False
    if text is None and not data.startswith(_MARKS):
        text, is_guessed = data.decode("cp1252", "replace"), True
    if text is None or "\0" in text or (is_guessed and "\ufffd" in text):
        raise InputError(Problem("table_encoding_unknown"))  # such as UTF-16 without its mark
    return text, is_guessed


def _as_unicode(data: bytes) -> str | None:
    try:
        return decode_text(data, None)
    except InputError:
        return None
