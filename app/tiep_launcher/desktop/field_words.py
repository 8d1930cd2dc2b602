"""Says what is remarkable about a field, with its bounds, and whose word a report is. Knows no Qt."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.domain.field_text import value_text
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Approval, Field, Held, Note
from tiep_launcher.domain.report_changes import Change, ChangeKind

NOTE_TEXTS: Mapping[Note, str] = {
    Note.MISSING: QT_TRANSLATE_NOOP("field_words", "Missing"),
    Note.OUT_OF_RANGE: QT_TRANSLATE_NOOP("field_words", "Out of range"),
    Note.NOT_IN_FORM: QT_TRANSLATE_NOOP("field_words", "Not in the form"),
    Note.CODE_UNKNOWN: QT_TRANSLATE_NOOP("field_words", "Unknown code"),
    Note.WRONG_TYPE: QT_TRANSLATE_NOOP("field_words", "Wrong type"),
}
CHANGE_TEXTS: Mapping[ChangeKind, str] = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("field_words", "New in this version"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("field_words", "Changed; it was: {before}"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("field_words", "Removed; it was: {before}"),
}
CHANGE_ICONS: Mapping[ChangeKind, str] = {
    ChangeKind.ADDED: "change-added",
    ChangeKind.CHANGED: "change-changed",
    ChangeKind.REMOVED: "change-removed",
}
GONE = QT_TRANSLATE_NOOP("field_words", "No longer in the report")
_MOST_BEFORE = 300
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
READ_ONLY_TEXTS: Mapping[Held, str] = {
    Held.CONTRADICTS_LAUNCH: QT_TRANSLATE_NOOP(
        "field_words", "For reading only: it may be about somebody else."
    ),
    Held.NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "field_words", "For reading only, until a doctor has checked it and says so."
    ),
}
HELD_TEXTS: Mapping[Held, str] = {
    Held.CONTRADICTS_LAUNCH: QT_TRANSLATE_NOOP(
        "field_words",
        "This report is for another visit than the one you started. "
        "Its content stays covered and cannot be copied.",
    ),
    Held.WITHDRAWN: QT_TRANSLATE_NOOP(
        "field_words", "Marked as the wrong patient. Its content stays covered and goes nowhere."
    ),
}
TAKEN = QT_TRANSLATE_NOOP("field_words", "Taken, in its section")
LEFT_OUT = QT_TRANSLATE_NOOP("field_words", "Left out")
TAKE = QT_TRANSLATE_NOOP("field_words", "Take")
LEAVE_OUT = QT_TRANSLATE_NOOP("field_words", "Leave out")
SHOW = QT_TRANSLATE_NOOP("field_words", "Show for a moment")
HIDE = QT_TRANSLATE_NOOP("field_words", "Hide")
SHOW_LESS = QT_TRANSLATE_NOOP("field_words", "Show less")
SHOW_CHARACTERS = QT_TRANSLATE_NOOP("field_words", "… Show all {count} characters")
SHOW_ROWS = QT_TRANSLATE_NOOP("field_words", "… Show all {count} rows")
NOT_SHOWN = QT_TRANSLATE_NOOP("field_words", "concealed")
_AT_LEAST = QT_TRANSLATE_NOOP("field_words", "at least {low}")
_AT_MOST = QT_TRANSLATE_NOOP("field_words", "at most {high}")
_BETWEEN = QT_TRANSLATE_NOOP("field_words", "{low} to {high}")
_LOWER = (("minimum", "{}"), ("exclusiveMinimum", "> {}"))
_UPPER = (("maximum", "{}"), ("exclusiveMaximum", "< {}"))


def change_text(change: Change, translate: Translate = untranslated) -> str:
    """Write what became of a field; a long answer of before is cut with a visible mark."""
    before = "" if change.before is None else value_text(change.before)
    if len(before) > _MOST_BEFORE:
        before = f"{before[:_MOST_BEFORE]}…"
    return translate(CHANGE_TEXTS[change.kind]).format(before=before)


def note_text(note: Note, field: Field, form: Form | None, translate: Translate = untranslated) -> str:
    """Write a remark; out of range names the bound if the form has one."""
    text = translate(NOTE_TEXTS[note])
    if note is not Note.OUT_OF_RANGE:
        return text
    bound = _bound(_schema_at(form, field.path), translate)
    return f"{text} ({bound})" if bound else text


@lru_cache(maxsize=4)
def _schema(schema_json: str) -> object:
    """Parse a form once for all the fields that ask for their bounds."""
    return json.loads(schema_json)


def _schema_at(form: Form | None, path: str) -> dict[str, Any]:
    """Follow a JSON pointer through fields, dependent ones too, and entries; empty if the form is silent."""
    if form is None or not path.startswith("/"):
        return {}
    schema: object = _schema(form.schema_json)
    for step in path[1:].split("/"):
        if not isinstance(schema, dict):
            return {}
        here = cast("dict[str, Any]", schema)
        known = _fields(here)
        for dependency in _members(here.get("dependencies")).values():
            branches = _members(dependency).get("oneOf")
            more = [dependency, *(cast("list[Any]", branches) if isinstance(branches, list) else [])]
            for fields in map(_fields, map(_members, more)):
                known = {**fields, **known}
        schema = known.get(step.replace("~1", "/").replace("~0", "~")) if known else here.get("items")
    return cast("dict[str, Any]", schema) if isinstance(schema, dict) else {}


def _fields(schema: Mapping[str, Any]) -> dict[str, Any]:
    return _members(schema.get("properties"))


def _members(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


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
