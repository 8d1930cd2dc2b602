"""Writes fields as people read them: values with units, lists, tables, remarks with bounds. Knows no Qt."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Approval, Field, FieldKind, Held, Note

BULLET = "•"

NOTE_TEXTS: Mapping[Note, str] = {
    Note.MISSING: QT_TRANSLATE_NOOP("field_words", "Missing"),
    Note.OUT_OF_RANGE: QT_TRANSLATE_NOOP("field_words", "Out of range"),
    Note.NOT_IN_FORM: QT_TRANSLATE_NOOP("field_words", "Not in the form"),
    Note.CODE_UNKNOWN: QT_TRANSLATE_NOOP("field_words", "Unknown code"),
    Note.WRONG_TYPE: QT_TRANSLATE_NOOP("field_words", "Wrong type"),
}
NOTE_ICONS: Mapping[Note, str] = {
    Note.MISSING: "mark-missing",
    Note.OUT_OF_RANGE: "mark-out-of-range",
    Note.NOT_IN_FORM: "mark-not-in-form",
    Note.CODE_UNKNOWN: "mark-code-unknown",
    Note.WRONG_TYPE: "mark-wrong-type",
}
APPROVAL_TEXTS: Mapping[Approval, str] = {
    Approval.DOCTOR_SAVED: QT_TRANSLATE_NOOP(
        "field_words", "Written with AI assistance and saved by the doctor."
    ),
    Approval.DOCTOR_SENT: QT_TRANSLATE_NOOP(
        "field_words", "Written with AI assistance and sent by the doctor."
    ),
    Approval.UNCONFIRMED_AI: QT_TRANSLATE_NOOP(
        "field_words", "Written by an AI and not yet checked by a doctor."
    ),
    Approval.UNVERIFIED_SOURCE: QT_TRANSLATE_NOOP(
        "field_words", "Nobody has proven where this report comes from, and no doctor has checked it yet."
    ),
    Approval.CONFIRMED_HERE: QT_TRANSLATE_NOOP(
        "field_words", "Written with AI assistance and checked by {doctor}."
    ),
}
HELD_TEXTS: Mapping[Held, str] = {
    Held.CONTRADICTS_LAUNCH: QT_TRANSLATE_NOOP(
        "field_words",
        "This report is for another visit than the one you started. "
        "Its content stays covered and cannot be copied.",
    ),
    Held.NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "field_words", "Written by an AI and not yet checked by a doctor. It cannot be copied until then."
    ),
    Held.WITHDRAWN: QT_TRANSLATE_NOOP(
        "field_words", "Marked as the wrong patient. Its content stays covered and goes nowhere."
    ),
}
_AT_LEAST = QT_TRANSLATE_NOOP("field_words", "at least {low}")
_AT_MOST = QT_TRANSLATE_NOOP("field_words", "at most {high}")
_BETWEEN = QT_TRANSLATE_NOOP("field_words", "{low} to {high}")
_LOWER = (("minimum", "{}"), ("exclusiveMinimum", "> {}"))
_UPPER = (("maximum", "{}"), ("exclusiveMaximum", "< {}"))


def value_text(field: Field) -> str:
    """Return what is copied: the value with its unit, as the report's plain text has it."""
    if field.text and field.unit and not field.text.endswith(field.unit):
        return f"{field.text} {field.unit}"
    return field.text


def shown_text(field: Field) -> str:
    """Return what is shown: as ``value_text``, but a list has a line for each entry."""
    if field.kind is FieldKind.LIST and isinstance(field.value, list):
        items = cast("list[Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
        # Entries with labels stand in the text only; a list of plain texts can be taken apart safely.
        is_plain = len(items) > 1 and all(isinstance(item, str) for item in items)
        if is_plain and ", ".join(items) == field.text:
            return "\n".join(f"{BULLET} {item}" for item in items)
    return value_text(field)


def table_cells(field: Field) -> list[list[str]] | None:
    """Return the rows of a table, titles first, codes as the text has them; None if it is no plain table.

    The text has one line for each row, ``Title: cell, Title: cell``; it is taken apart only where that can
    be done in one way.
    """
    if field.kind is not FieldKind.TABLE or not isinstance(field.value, dict):
        return None
    value = cast("dict[str, Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
    titles, rows = value.get("columns"), value.get("rows")
    lines = field.text.split("\n")
    if (
        not isinstance(titles, list)
        or not isinstance(rows, list)
        or len(cast("list[Any]", rows)) != len(lines)
    ):
        return None
    names = [str(title) for title in cast("list[Any]", titles)]
    cells = [_row(line, names) for line in lines]
    return None if any(row is None for row in cells) else [names, *(row for row in cells if row is not None)]


def note_text(note: Note, field: Field, form: Form | None, translate: Translate = untranslated) -> str:
    """Write a remark; out of range names the bound if the form has one."""
    text = translate(NOTE_TEXTS[note])
    if note is not Note.OUT_OF_RANGE:
        return text
    bound = _bound(_schema_at(form, field.path), translate)
    return f"{text} ({bound})" if bound else text


def _row(line: str, titles: list[str]) -> list[str] | None:
    starts: list[tuple[int, int, int]] = []  # column, begin of title, begin of cell
    for column, title in enumerate(titles):
        places = [0] if line.startswith(f"{title}: ") else []
        at = line.find(f", {title}: ")
        while at >= 0:
            places.append(at)
            at = line.find(f", {title}: ", at + 1)
        if len(places) > 1:
            return None
        if places:
            skip = 0 if places[0] == 0 and line.startswith(f"{title}: ") else 2
            starts.append((column, places[0], places[0] + skip + len(title) + 2))
    if not starts or starts[0][1] != 0 or sorted(starts, key=lambda start: start[1]) != starts:
        return None
    row = [""] * len(titles)
    ends = [begin for _, begin, _ in starts[1:]] + [len(line)]
    for (column, _, cell), end in zip(starts, ends, strict=True):
        row[column] = line[cell:end]
    return row


@lru_cache(maxsize=4)
def _schema(schema_json: str) -> object:
    """Parse a form once for all the fields that ask for their bounds."""
    return json.loads(schema_json)


def _schema_at(form: Form | None, path: str) -> dict[str, Any]:
    """Follow a JSON pointer through ``properties`` and ``items``; empty where the form says nothing."""
    if form is None or not path.startswith("/"):
        return {}
    schema: object = _schema(form.schema_json)
    for step in path[1:].split("/"):
        if not isinstance(schema, dict):
            return {}
        here = cast("dict[str, Any]", schema)
        key = step.replace("~1", "/").replace("~0", "~")
        known = here.get("properties")
        schema = cast("dict[str, Any]", known).get(key) if isinstance(known, dict) else here.get("items")
    return cast("dict[str, Any]", schema) if isinstance(schema, dict) else {}


def _bound(schema: Mapping[str, Any], translate: Translate) -> str:
    if not any(key in schema for key, _ in (*_LOWER, *_UPPER)) and isinstance(schema.get("items"), dict):
        schema = cast("dict[str, Any]", schema["items"])
    low, high = _limit(schema, _LOWER), _limit(schema, _UPPER)
    if low and high:
        return translate(_BETWEEN).format(low=low, high=high)
    if low or high:
        return translate(_AT_LEAST).format(low=low) if low else translate(_AT_MOST).format(high=high)
    return ""


def _limit(schema: Mapping[str, Any], keys: tuple[tuple[str, str], ...]) -> str:
    for key, pattern in keys:
        limit = schema.get(key)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            return pattern.format(json.dumps(limit))
    return ""
