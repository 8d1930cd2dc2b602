"""One file of a worklist, CSV or JSON: its rows become entries, or problems that name the row."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.worklist import WorklistContent, WorklistEntry
from tiep_launcher.formats.delimited import Table, read_table
from tiep_launcher.formats.fhir_patient import read_text, wrong_type
from tiep_launcher.formats.strict_json import looks_like_json, parse_json
from tiep_launcher.intake.tiep_context import read_tiep_context
from tiep_launcher.intake.worklist_columns import ALIASES, Columns, find_columns
from tiep_launcher.intake.worklist_row import entry_of, read_row

MAX_BYTES = 32 * 1024 * 1024
MAX_ROWS = 100_000
ROWS_LEFT_OUT = "worklist_rows_left_out"
MAX_TOLD = 20
"""The most problems of rows that are told one by one; how many rows are left out is told in any case."""

_REMARKS = ("start", "place", "reason", "doctor_id")


def read_worklist_file(data: bytes, *, today: dt.date, identifier_system: str | None) -> WorklistContent:
    """Read the rows of a file, its format found by its content.

    A row with a problem is left out and told about; the others stay.

    Args:
        data: What was read.
        today: The date of a time that stands alone.
        identifier_system: Of a FHIR patient's identifiers only those of this system count.

    Returns:
        What could be read; ``field`` of a row's problem is ``NUMBER/NAME``.

    Raises:
        InputError: The file as a whole cannot be read.
    """
    if looks_like_json(data):
        return _content(_json_rows(data, today, identifier_system), [])
    table = read_table(data)
    columns = find_columns(table.header)
    notes = [Problem("worklist_encoding_guessed")] if table.is_guessed else []
    return _content(_table_rows(table, columns, today), notes)


_Read = tuple[int, WorklistEntry | None, list[Problem]]


def _content(rows: Iterator[_Read], notes: list[Problem]) -> WorklistContent:
    entries: list[WorklistEntry] = []
    told: list[Problem] = []
    left_out = 0
    for count, (number, entry, problems) in enumerate(rows, start=1):
        if count > MAX_ROWS:
            raise InputError(Problem("worklist_too_long", None, MappingProxyType({"limit": MAX_ROWS})))
        if entry is not None:
            entries.append(entry)
            continue
        left_out += 1
        if len(told) < MAX_TOLD:
            told += [
                replace(problem, field=f"{number}/{(problem.field or '').lstrip('/')}".rstrip("/"))
                for problem in problems
            ]
    if left_out:
        notes.append(Problem(ROWS_LEFT_OUT, None, MappingProxyType({"count": left_out})))
    return WorklistContent(entries=tuple(entries), problems=tuple(notes), row_problems=tuple(told[:MAX_TOLD]))


def _table_rows(table: Table, columns: Columns, today: dt.date) -> Iterator[_Read]:
    places = tuple(columns.places.items())
    for number, cells in table.rows:
        if cells is None:
            yield number, None, [Problem("row_quotes_wrong")]
        elif len(cells) != columns.count and (len(cells) < columns.count or any(cells[columns.count :])):
            # What it holds may stand in wrong columns; a half-written row may even end within an identifier.
            facts = {"expected": columns.count, "found": len(cells)}
            yield number, None, [Problem("row_width_wrong", None, MappingProxyType(facts))]
        else:
            texts = {name: text for name, place in places if (text := cells[place]) and not text.isspace()}
            yield number, *read_row(texts, today)


def _json_rows(data: bytes, today: dt.date, identifier_system: str | None) -> Iterator[_Read]:
    value = parse_json(data, max_bytes=MAX_BYTES)
    if isinstance(value, dict):
        value = cast("dict[str, object]", value).get("visits")
    if not isinstance(value, list):
        raise InputError(Problem("worklist_shape_wrong"))
    items = cast("list[object]", value)
    return (
        (number, *_json_row(item, today, identifier_system)) for number, item in enumerate(items, start=1)
    )


def _json_row(
    item: object, today: dt.date, identifier_system: str | None
) -> tuple[WorklistEntry | None, list[Problem]]:
    if not isinstance(item, dict):
        return None, [wrong_type("", "object")]
    row = cast("dict[str, object]", item)
    if isinstance(row.get("patient"), dict):
        return _context_row(row, today, identifier_system)
    problems: list[Problem] = []
    texts = _texts(row, tuple(ALIASES), problems)
    entry, more = read_row(texts, today)
    return (None if problems else entry), [*problems, *more]


def _context_row(
    row: Mapping[str, object], today: dt.date, identifier_system: str | None
) -> tuple[WorklistEntry | None, list[Problem]]:
    problems: list[Problem] = []
    texts = _texts(row, _REMARKS, problems)
    patient = None
    try:
        given = read_tiep_context(row, identifier_system=identifier_system)
    except InputError as error:
        problems += error.problems
    else:
        patient = given.patient
        if given.visit_id is not None:
            texts["visit_id"] = given.visit_id
    return entry_of(patient, texts, today, problems), problems


def _texts(row: Mapping[str, object], names: tuple[str, ...], problems: list[Problem]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for name in names:
        given = read_text(row, name, "", problems)
        if given is not None:
            texts[name] = given.value
    return texts
