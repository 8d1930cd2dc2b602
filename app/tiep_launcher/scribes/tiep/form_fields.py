"""What a form says about one of its fields; what cannot be read of a broken form is ignored."""

import math
from typing import Any, TypeGuard

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import FieldKind
from tiep_launcher.scribes.tiep.form_dependencies import Schema
from tiep_launcher.scribes.tiep.json_values import (
    Scalar,
    is_array,
    is_object,
    is_scalar,
    items_of,
    json_text,
    members_of,
)

TYPES = ("object", "string", "number", "integer", "boolean", "array")
_UNIT = "x-unit"
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
    """Return what the form calls the field, its key if the form does not name it.

    A unit in brackets at the end, for the doctor in Tiep, is left out: the value carries it.
    """
    named, of_values = _title(schema, key), unit(schema)
    if of_values is not None:
        named = named.removesuffix(f" ({of_values})")
    return named if named.strip() else key


def column_label(schema: Schema | None, key: str) -> str:
    """Return what the form calls a column of a table, with the unit, which its cells do not carry."""
    named, of_values = _title(schema, key), unit(schema)
    return named if of_values is None or of_values in named else f"{named} ({of_values})"


def _title(schema: Schema | None, key: str) -> str:
    title = schema.get("title") if schema else None
    return title if isinstance(title, str) and title.strip() else key


def items(schema: Schema | None) -> Schema | None:
    """Return the form of an array's items; None if no form speaks of the array at all."""
    return None if schema is None else members_of(schema.get("items"))


def without_units(schema: Schema) -> dict[str, Any]:
    """Return a form as Tiep gets it: without our extension ``x-unit``, which its pages do not name."""
    sent = {key: part for key, part in schema.items() if key != _UNIT}
    if is_object(schema.get("properties")):
        fields = schema["properties"].items()
        sent["properties"] = {key: without_units(of) if is_object(of) else of for key, of in fields}
    if is_object(schema.get("items")):
        sent["items"] = without_units(schema["items"])
    if is_object(schema.get("dependencies")):
        dependencies = schema["dependencies"].items()
        sent["dependencies"] = {key: _dependency_without_units(of) for key, of in dependencies}
    return sent


def _dependency_without_units(dependency: object) -> object:
    if not is_object(dependency):
        return dependency
    sent = without_units(dependency)
    if is_array(sent.get("oneOf")):
        sent["oneOf"] = [without_units(one) if is_object(one) else one for one in sent["oneOf"]]
    return sent


def types(schema: Schema) -> tuple[str, ...]:
    """Return the types that a value may have; none if the form does not say."""
    found = schema.get("type")
    if isinstance(found, str):
        return (found,)
    return tuple(dict.fromkeys(kind for kind in items_of(found) if isinstance(kind, str)))


def codes(schema: Schema) -> list[Scalar] | None:
    """Return the values that a field may have; None if it may have any, or they cannot be read."""
    found = [
        choice["const"] for choice in map(members_of, items_of(schema.get("oneOf"))) if "const" in choice
    ]
    if not found:
        found = items_of(schema.get("enum")) or ([schema["const"]] if "const" in schema else [])
    return found if found and all(map(is_scalar, found)) else None


def unit(schema: Schema | None) -> str | None:
    """Return the unit the form names (``x-unit``, an extension of ours: Tiep's dialect has no units)."""
    found = schema.get(_UNIT) if schema else None
    return found if isinstance(found, str) and found else None


def choices(schema: Schema | None) -> dict[str, str | None] | None:
    """Return the choices of a coded field: JSON text of each code, with its label.

    Returns:
        None if the field is not coded; empty if its codes are in a concept set that only Tiep has.
    """
    if not schema or not is_coded(schema):
        return None
    found: dict[str, str | None] = {}
    for choice in map(members_of, items_of(schema.get("oneOf"))):
        if "const" in choice:
            title = choice.get("title")
            found[json_text(choice["const"])] = title if isinstance(title, str) and title else None
    return found


def is_coded(schema: Schema | None) -> bool:
    """True if the form asks for a code."""
    if not schema:
        return False
    if "x-concept-set-id" in schema:
        return True
    return "oneOf" in schema and any("const" in members_of(choice) for choice in items_of(schema["oneOf"]))


def is_count(value: object) -> TypeGuard[int]:
    """True for a whole number from 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_number(value: object) -> TypeGuard[int | float]:
    """True for a number that has a place on the number line."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


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
