"""What a form says about one of its fields; what cannot be read of a broken form is ignored."""

from collections.abc import Mapping
from typing import Any

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import FieldKind
from tiep_launcher.scribes.tiep.json_values import items_of, json_text, members_of

Schema = Mapping[str, Any]

_KINDS = {
    "number": FieldKind.NUMBER,
    "integer": FieldKind.NUMBER,
    "boolean": FieldKind.BOOLEAN,
    "array": FieldKind.LIST,
}


def schema_of(form: Form | None) -> Schema | None:
    """Return the form's schema; None without a form."""
    if form is None:
        return None
    try:
        return members_of(form.schema)
    except (ValueError, RecursionError):
        return {}


def label(schema: Schema | None, key: str) -> str:
    """Return what the form calls the field, its key if the form does not name it."""
    title = schema.get("title") if schema else None
    return title if isinstance(title, str) and title.strip() else key


def properties(schema: Schema | None) -> dict[str, Schema]:
    """Return the fields of an object, in the form's order."""
    found = members_of(schema.get("properties")) if schema else {}
    return {key: members_of(child) for key, child in found.items()}


def required(schema: Schema | None) -> frozenset[str]:
    """Return the keys an object must have."""
    keys = items_of(schema.get("required")) if schema else []
    return frozenset(key for key in keys if isinstance(key, str))


def items(schema: Schema | None) -> Schema | None:
    """Return the form of an array's items; None if no form speaks of the array at all."""
    return None if schema is None else members_of(schema.get("items"))


def unit(schema: Schema | None) -> str | None:
    """Return the unit the form names (``x-unit``, an extension of ours: Tiep's dialect has no units)."""
    found = schema.get("x-unit") if schema else None
    return found if isinstance(found, str) and found else None


def choices(schema: Schema | None) -> dict[str, str | None] | None:
    """Return the choices of a coded field: JSON text of each code, with its label.

    Returns:
        None if the field is not coded; empty if its codes are in a concept set that only Tiep has.
    """
    if not schema:
        return None
    found: dict[str, str | None] = {}
    for choice in map(members_of, items_of(schema.get("oneOf"))):
        if "const" in choice:
            title = choice.get("title")
            found[json_text(choice["const"])] = title if isinstance(title, str) and title else None
    if found or "x-concept-set-id" in schema:
        return found
    return None


def kind_of_absent(schema: Schema) -> FieldKind:
    """Return how an answer would be read if there were one."""
    if choices(schema) is not None:
        return FieldKind.CODED
    if is_date(schema):
        return FieldKind.DATE
    wanted = schema.get("type")
    return _KINDS.get(wanted, FieldKind.TEXT) if isinstance(wanted, str) else FieldKind.TEXT


def is_date(schema: Schema | None) -> bool:
    """True if the form asks for a day or a moment."""
    return schema is not None and schema.get("format") in ("date", "date-time")
