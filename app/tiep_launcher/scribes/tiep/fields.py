"""Turns any JSON into fields and sections; the form gives labels, order and choices where it knows the key.

Nothing is dropped: what the form does not know comes last under its own key, what has no better form is shown
as JSON text.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from tiep_launcher.domain.report import Field, FieldKind, Note, Section
from tiep_launcher.formats.written_json import WrittenFloat, dump_written
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.form_fields import Schema
from tiep_launcher.scribes.tiep.form_rules import escape
from tiep_launcher.scribes.tiep.json_values import (
    Scalar,
    is_array,
    is_object,
    is_scalar,
    items_of,
    json_text,
    scalar_text,
)
from tiep_launcher.scribes.tiep.notes import in_order, notes_of

MAX_LEVELS = 64
MAX_COLUMNS = 12

Members = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands.

    Attributes:
        path: JSON pointer (RFC 6901).
        label: What people call it.
        schema: What the form says of it; None if no form speaks of it.
        notes: What already holds for everything in it.
        level: Levels above it.
    """

    path: str
    label: str
    schema: Schema | None
    notes: tuple[Note, ...] = ()
    level: int = 0

    def at(
        self, step: str, schema: Schema | None, notes: tuple[Note, ...], label: str | None = None
    ) -> "Place":
        """Return the place one level below, called ``label`` or what the form calls it."""
        return Place(
            f"{self.path}/{escape(step)}",
            form_fields.label(schema, step) if label is None else label,
            schema,
            notes,
            self.level + 1,
        )


def render(value: object, place: Place) -> Field | Section:
    """Return ``value`` as a field, or as a section if it holds further fields."""
    if place.level >= MAX_LEVELS:
        return _leaf(value, place)
    if is_object(value) and (value or form_fields.properties(place.schema)):
        return _object(value, place)
    members = items_of(value)
    if members:
        if all(is_scalar(item) for item in members):
            return _list(members, place)
        columns = _columns(members, place)
        if columns:
            return _table(members, columns, place)
        notes = in_order((*place.notes, *notes_of(members, place.schema)))
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
    known = form_fields.properties(place.schema)
    needed = form_fields.required(place.schema)
    notes = in_order((*place.notes, *notes_of({}, place.schema)))
    parts = [
        render(members[key], place.at(key, schema, notes))
        if key in members
        else _absent(place.at(key, schema, notes), is_required=key in needed)
        for key, schema in known.items()
    ]
    # An object where the form wants something else is of the wrong type; its keys are not in question.
    is_unasked = place.schema is not None and Note.WRONG_TYPE not in notes
    unasked_notes = in_order((*notes, Note.NOT_IN_FORM)) if is_unasked else notes
    parts += [
        render(item, place.at(key, None, unasked_notes)) for key, item in members.items() if key not in known
    ]
    return section(place.label, parts)


def _absent(place: Place, *, is_required: bool) -> Field | Section:
    """Show a field that was not answered, so that its absence is seen; marked only if it is required."""
    schema = place.schema or {}
    known = form_fields.properties(schema)
    if known and place.level < MAX_LEVELS:
        needed = form_fields.required(schema) if is_required else frozenset[str]()
        return section(
            place.label,
            (
                _absent(place.at(key, child, place.notes), is_required=key in needed)
                for key, child in known.items()
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
    field = Field(
        path=place.path,
        label=place.label,
        kind=FieldKind.TEXT,
        text="",
        value=value,
        unit=form_fields.unit(schema),
    )
    if value is None:
        kind = form_fields.kind_of_absent(schema or {})
        return replace(field, kind=kind, notes=in_order((*place.notes, Note.MISSING)))
    if not is_scalar(value):
        return replace(
            field,
            kind=FieldKind.LIST if is_array(value) else FieldKind.TEXT,
            text=dump_written(value),
            notes=in_order((*place.notes, *notes_of(value, schema))),
        )
    scalar = cast("Scalar", value)
    text, display, notes = _scalar(scalar, schema)
    return replace(
        field,
        kind=_kind(scalar, schema),
        text=text,
        code=scalar_text(scalar) if form_fields.choices(schema) is not None else None,
        display=display,
        notes=in_order((*place.notes, *notes)),
    )


def _scalar(value: Scalar, schema: Schema | None) -> tuple[str, str | None, tuple[Note, ...]]:
    """Return text, the label of a code, and notes."""
    text = scalar_text(value)
    choices = form_fields.choices(schema)
    if choices is None:
        return text, None, notes_of(value, schema)
    code = json_text(value)
    display = choices.get(code)
    notes = () if code in choices else (Note.CODE_UNKNOWN,)
    return f"{display} ({text})" if display else text, display, (*notes, *notes_of(value, schema))


def _kind(value: Scalar, schema: Schema | None) -> FieldKind:
    if form_fields.choices(schema) is not None:
        return FieldKind.CODED
    if isinstance(value, bool):
        return FieldKind.BOOLEAN
    if isinstance(value, (int, WrittenFloat)):
        return FieldKind.NUMBER
    return FieldKind.DATE if form_fields.is_date(schema) else FieldKind.TEXT


def _list(values: list[Scalar], place: Place) -> Field:
    schema = form_fields.items(place.schema)
    shown = [_scalar(value, schema) for value in values]
    notes = [note for _, _, item_notes in shown for note in item_notes]
    return Field(
        path=place.path,
        label=place.label,
        kind=FieldKind.LIST,
        text=", ".join(text for text, _, _ in shown),
        value=values,
        unit=form_fields.unit(schema),
        notes=in_order((*place.notes, *notes_of(values, place.schema), *notes)),
    )


def _columns(rows: list[Any], place: Place) -> list[str]:
    """Return the keys of a table, in the form's order; none if ``rows`` make no table."""
    if not all(is_object(row) and row and all(map(is_scalar, row.values())) for row in rows):
        return []
    present = dict.fromkeys(key for row in rows for key in row)
    schema = form_fields.items(place.schema)
    needed = form_fields.required(schema)
    known = [key for key in form_fields.properties(schema) if key in present or key in needed]
    columns = known + [key for key in present if key not in known]
    return columns if len(columns) <= MAX_COLUMNS else []


def _table(rows: list[Members], columns: list[str], place: Place) -> Field:
    schema = form_fields.items(place.schema)
    known = form_fields.properties(schema)
    needed = form_fields.required(schema)
    labels = [form_fields.label(known.get(key), key) for key in columns]
    notes = [*place.notes, *notes_of(rows, place.schema), *notes_of({}, schema)]
    if schema is not None and any(key not in known for key in columns):
        notes.append(Note.NOT_IN_FORM)
    lines: list[str] = []
    for row in rows:
        cells: list[str] = []
        for key, title in zip(columns, labels, strict=True):
            if row.get(key) is None and (key in row or key in needed):
                notes.append(Note.MISSING)
            if key in row:
                cell = cast("Scalar", row[key])
                text, _, cell_notes = _scalar(cell, known.get(key))
                notes += cell_notes if cell is not None else ()
                cells.append(f"{title}: {text}")
        lines.append(", ".join(cells))
    return Field(
        path=place.path,
        label=place.label,
        kind=FieldKind.TABLE,
        text="\n".join(lines),
        value={"columns": labels, "rows": [[row.get(key) for key in columns] for row in rows]},
        notes=in_order(notes),
    )
