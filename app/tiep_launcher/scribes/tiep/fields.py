"""Turns any JSON into fields and sections; the form gives labels, order and choices where it knows the key.

Nothing is dropped: what the form does not know comes last under its own key, what has no better form is shown
as JSON text.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple, cast

from tiep_launcher.domain.report import Field, FieldKind, Note, Section
from tiep_launcher.formats.written_json import dump_written
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.form_checks import NOTHING_BROKEN, Broken, in_order
from tiep_launcher.scribes.tiep.form_dependencies import Schema, asked_of, escape
from tiep_launcher.scribes.tiep.json_values import (
    Scalar,
    is_array,
    is_object,
    is_scalar,
    items_of,
    json_text,
    scalar_text,
)
from tiep_launcher.scribes.words import Words

MAX_LEVELS = 64
MAX_COLUMNS = 12

Members = dict[str, Any]


class Place(NamedTuple):  # one is made for each value: a frozen dataclass takes three times as long
    """Where a value stands.

    Attributes:
        path: JSON pointer (RFC 6901).
        label: What people call it.
        schema: What the form says of it; None if no form speaks of it.
        words: The words of the report's language.
        notes: What already holds for everything in it.
        level: Levels above it.
        broken: What is wrong with values, here and everywhere else.
    """

    path: str
    label: str
    schema: Schema | None
    words: Words
    notes: tuple[Note, ...] = ()
    level: int = 0
    broken: Broken = NOTHING_BROKEN

    def at(
        self, step: str, schema: Schema | None, notes: tuple[Note, ...], label: str | None = None
    ) -> "Place":
        """Return the place one level below, called ``label`` or what the form calls it."""
        return Place(
            f"{self.path}/{escape(step)}",
            form_fields.label(schema, step) if label is None else label,
            schema,
            self.words,
            notes,
            self.level + 1,
            self.broken,
        )

    def notes_here(self, *more: Note) -> tuple[Note, ...]:
        """Return what is to be said of the value itself."""
        said = self.broken.get(self.path, ())
        return in_order((*self.notes, *said, *more)) if said or more else self.notes

    def notes_below(self, *steps: str) -> tuple[Note, ...]:
        """Return what is wrong with a value inside of this one."""
        return self.broken.get("".join((self.path, *(f"/{escape(step)}" for step in steps))), ())


def render(value: object, place: Place) -> Field | Section:
    """Return ``value`` as a field, or as a section if it holds further fields."""
    if place.level >= MAX_LEVELS:
        return _leaf(value, place)
    if is_object(value) and (value or asked_of(place.schema, {}).fields):
        return _object(value, place)
    members = items_of(value)
    if members:
        if all(is_scalar(item) for item in members):
            return _list(members, place)
        columns = _columns(members, place)
        if columns:
            return _table(members, columns, place)
        notes = place.notes_here()
        schema = form_fields.items(place.schema)
        return section(
            place.label,
            (
                render(item, place.at(str(index), schema, notes, label=str(index + 1)))
                for index, item in enumerate(members)
            ),
        )
    return _leaf(value, place)


def section(title: str, parts: Iterable[Field | Section]) -> Section:
    """Group ``parts`` under ``title``."""
    parts = list(parts)
    return Section(
        title=title,
        fields=tuple(part for part in parts if isinstance(part, Field)),
        sections=tuple(part for part in parts if isinstance(part, Section)),
    )


def _object(members: Members, place: Place) -> Section:
    asked = asked_of(place.schema, members)
    notes = place.notes_here()
    parts = [
        render(members[key], place.at(key, schema, notes))
        if key in members
        else _absent(place.at(key, schema, notes), is_required=key in asked.required)
        for key, schema in asked.fields.items()
    ]
    # An object where the form wants something else is of the wrong type; its keys are not in question.
    is_unasked = place.schema is not None and Note.WRONG_TYPE not in notes
    unasked_notes = in_order((*notes, Note.NOT_IN_FORM)) if is_unasked else notes
    beside = place._replace(broken=NOTHING_BROKEN)
    parts += [
        render(item, beside.at(key, asked.dormant.get(key), unasked_notes))
        for key, item in members.items()
        if key not in asked.fields
    ]
    return section(place.label, parts)


def _absent(place: Place, *, is_required: bool) -> Field | Section:
    """Show a field that was not answered, so that its absence is seen; marked only if it is required."""
    schema = place.schema or {}
    asked = asked_of(schema, {})
    if asked.fields and place.level < MAX_LEVELS:
        # Of a required group without required fields any answer would do, so that all of them are missing.
        needed = (asked.required or asked.fields.keys()) if is_required else frozenset[str]()
        return section(
            place.label,
            (
                _absent(place.at(key, child, place.notes), is_required=key in needed)
                for key, child in asked.fields.items()
            ),
        )
    return Field(
        path=place.path,
        label=place.label,
        kind=form_fields.kind_of_absent(schema),
        text="",
        value=None,
        unit=form_fields.unit(schema),
        notes=in_order((*place.notes, *([Note.MISSING] if is_required else []))),
    )


def _leaf(value: object, place: Place) -> Field:
    schema = place.schema
    if value is None:
        kind, text, notes = form_fields.kind_of_absent(schema or {}), "", (Note.MISSING,)
        return _field(value, place, kind, text, in_order((*place.notes, *notes)))
    if not is_scalar(value):
        kind = FieldKind.LIST if is_array(value) else FieldKind.TEXT
        return _field(value, place, kind, dump_written(value), place.notes_here())
    scalar = cast("Scalar", value)
    text, display, notes = _scalar(scalar, schema, place.words)
    if form_fields.is_coded(schema):
        return Field(
            path=place.path,
            label=place.label,
            kind=FieldKind.CODED,
            text=text,
            value=value,
            code=scalar_text(scalar, place.words),
            display=display,
            unit=form_fields.unit(schema),
            notes=place.notes_here(*notes),
        )
    return _field(value, place, _kind(scalar, schema), text, place.notes_here(*notes))


def _field(value: object, place: Place, kind: FieldKind, text: str, notes: tuple[Note, ...]) -> Field:
    return Field(
        path=place.path,
        label=place.label,
        kind=kind,
        text=text,
        value=value,
        unit=form_fields.unit(place.schema),
        notes=notes,
    )


def _scalar(value: Scalar, schema: Schema | None, words: Words) -> tuple[str, str | None, tuple[Note, ...]]:
    """Return text, the label of a code, and a note if only Tiep has its labels."""
    text = scalar_text(value, words)
    choices = form_fields.choices(schema)
    if choices is None:
        return text, None, ()
    display = choices.get(json_text(value))
    return f"{display} ({text})" if display else text, display, () if choices else (Note.CODE_UNKNOWN,)


def _kind(value: Scalar, schema: Schema | None) -> FieldKind:
    """Return how to read an answer that is no code."""
    if isinstance(value, str):
        return FieldKind.DATE if form_fields.is_date(schema) else FieldKind.TEXT
    return FieldKind.BOOLEAN if isinstance(value, bool) else FieldKind.NUMBER


def _list(values: list[Scalar], place: Place) -> Field:
    schema = form_fields.items(place.schema)
    shown = [_scalar(value, schema, place.words) for value in values]
    notes = [note for _, _, item_notes in shown for note in item_notes]
    notes += [note for index in range(len(values)) for note in place.notes_below(str(index))]
    return Field(
        path=place.path,
        label=place.label,
        kind=FieldKind.LIST,
        text=", ".join(text for text, _, _ in shown),
        value=values,
        unit=form_fields.unit(schema),
        notes=place.notes_here(*notes),
    )


def _columns(rows: list[Any], place: Place) -> list[str]:
    """Return the keys of a table, in the form's order; none if ``rows`` make no table."""
    if not all(is_object(row) and row and all(map(is_scalar, row.values())) for row in rows):
        return []
    present = dict.fromkeys(key for row in rows for key in row)
    schema = form_fields.items(place.schema)
    known: dict[str, None] = {}
    for row in rows:
        asked = asked_of(schema, row)
        known |= dict.fromkeys(key for key in asked.fields if key in present or key in asked.required)
    columns = [*known, *(key for key in present if key not in known)]
    return columns if len(columns) <= MAX_COLUMNS else []


def _table(rows: list[Members], columns: list[str], place: Place) -> Field:
    schema = form_fields.items(place.schema)
    named: dict[str, Schema] = {}
    notes = [*place.notes_here()]
    lines: list[str] = []
    for index, row in enumerate(rows):
        asked = asked_of(schema, row)
        named |= {**asked.dormant, **asked.fields, **named}
        row_notes = place.notes_below(str(index))
        is_asked = schema is not None and Note.WRONG_TYPE not in (*place.notes_here(), *row_notes)
        notes += row_notes
        cells: list[tuple[str, str]] = []
        for key in columns:
            if row.get(key) is None and (key in row or key in asked.required):
                notes.append(Note.MISSING)
            if key not in row:
                continue
            text, _, code_notes = _scalar(cast("Scalar", row[key]), named.get(key), place.words)
            if is_asked and key not in asked.fields:
                notes.append(Note.NOT_IN_FORM)
            elif row[key] is not None:
                notes += (*code_notes, *place.notes_below(str(index), key))
            cells.append((form_fields.column_label(named.get(key), key), text))
        lines.append(", ".join(f"{title}: {text}" for title, text in cells))
    return Field(
        path=place.path,
        label=place.label,
        kind=FieldKind.TABLE,
        text="\n".join(lines),
        value={
            "columns": [form_fields.column_label(named.get(key), key) for key in columns],
            "rows": [[row.get(key) for key in columns] for row in rows],
        },
        notes=in_order(notes),
    )
