"""Which answers do not fit their field in the form; they are shown all the same, and marked.

A form is compiled once, into a schema that speaks of single values only, and an answer tree is checked
against it in one go. What nobody may rely on is left out of it: references (nothing is ever fetched),
malformed limits, patterns beyond linear time. Null is no answer; that one is missing is not told here.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from jsonschema_rs import Draft202012Validator, RegexOptions, Validator

from tiep_launcher.domain.report import Note
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.form_dependencies import Branch, Schema, branches, escape
from tiep_launcher.scribes.tiep.json_values import Scalar, is_array, is_object, members_of

Broken = Mapping[str, tuple[Note, ...]]
"""What is wrong, by the JSON pointer of the value."""

NOTHING_BROKEN: Broken = MappingProxyType({})
_MAX_LEVELS = 64
_NOTES = {"type": Note.WRONG_TYPE, "enum": Note.CODE_UNKNOWN}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_TYPES = frozenset((*form_fields.TYPES, "null"))
_CODED = frozenset({"oneOf", "enum", "const"})


def broken(schema_json: str, answers: object) -> Broken:
    """Return how ``answers`` break the form.

    Args:
        schema_json: The form's schema.
        answers: JSON as the standard library reads it.
    """
    validator = _compiled(schema_json)
    try:
        return _notes(validator, answers)
    except ValueError:  # a lone surrogate, or nested beyond what the library takes
        return _notes(validator, _readable(answers, 0))


def compile_form(schema: Schema) -> Validator:
    """Compile what ``schema`` says of single values; never fails on a malformed form."""
    # Linear-time patterns: a form must not be able to keep the program busy.
    return Draft202012Validator(_values(schema, 0), pattern_options=RegexOptions(), offline=True)


def is_usable_pattern(pattern: object) -> bool:
    """Say whether the linear-time engine knows ``pattern``."""
    if not isinstance(pattern, str):
        return False
    try:
        Draft202012Validator({"pattern": pattern}, pattern_options=RegexOptions(), offline=True)
    except ValueError:
        return False
    return True


def in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return each note once, always in the same order."""
    found = set(notes)
    return tuple(note for note in Note if note in found)


def _is_step(value: object) -> bool:
    return form_fields.is_number(value) and value > 0


_LIMITS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), form_fields.is_count),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), form_fields.is_number),
    "multipleOf": _is_step,
    "uniqueItems": lambda value: isinstance(value, bool),
    "pattern": is_usable_pattern,
}


@lru_cache(maxsize=16)
def _compiled(schema_json: str) -> Validator:
    try:
        schema = members_of(json.loads(schema_json))
    except (ValueError, RecursionError):
        schema = {}
    return compile_form(schema)


def _notes(validator: Validator, answers: object) -> Broken:
    found: dict[str, tuple[Note, ...]] = {}
    for error in validator.iter_errors(answers):
        pointer = "".join(f"/{escape(str(step))}" for step in error.instance_path)
        note = _NOTES.get(error.kind.name, Note.OUT_OF_RANGE)
        found[pointer] = in_order((*found.get(pointer, ()), note))
    return found


def _values(schema: Schema, level: int, *, may_be_null: bool = True) -> dict[str, Any]:
    """Return what ``schema`` says of a value, of its members and of its items."""
    found = {key: schema[key] for key in _LIMITS.keys() & schema.keys() if _LIMITS[key](schema[key])}
    kinds = [kind for kind in form_fields.types(schema) if kind in _TYPES]
    if kinds:
        found["type"] = [*kinds, "null"] if may_be_null and "null" not in kinds else kinds
    codes = form_fields.codes(schema) if _CODED & schema.keys() else None
    if codes is not None and all(map(_is_encodable, codes)):
        found["enum"] = [*codes, None] if may_be_null else codes
    if level == _MAX_LEVELS:
        return found
    if "properties" in schema:
        found["properties"] = _properties(schema["properties"], level)
    if "items" in schema:
        found["items"] = _values(members_of(schema["items"]), level + 1, may_be_null=False)
    if "dependencies" in schema:
        found["allOf"] = [
            *(_condition(branch, level) for branch in branches(schema) if _is_checkable(branch)),
            {},  # an empty list is no schema
        ]
    return found


def _properties(properties: object, level: int) -> dict[str, Any]:
    known = members_of(properties).items()
    return {key: _values(members_of(of), level + 1) for key, of in known if _is_encodable(key)}


def _condition(branch: Branch, level: int) -> dict[str, Any]:
    answer = {"not": {"type": "null"}} if branch.codes is None else {"enum": [*branch.codes]}
    return {
        "if": {"required": [branch.control], "properties": {branch.control: answer}},
        "then": {"properties": _properties(branch.properties, level)},
    }


def _is_checkable(branch: Branch) -> bool:
    return bool(branch.properties) and all(map(_is_encodable, (branch.control, *(branch.codes or ()))))


def _is_encodable(value: Scalar) -> bool:
    return not isinstance(value, str) or value.isascii() or not _LONE_SURROGATE.search(value)


def _readable(value: object, level: int) -> object:
    """Return ``value`` with what the library does not take replaced by what it judges the same way."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_array(value):
        return [_readable(item, level + 1) for item in value] if level < _MAX_LEVELS else []
    if is_object(value):
        members = value.items() if level < _MAX_LEVELS else ()
        return {str(_readable(key, level)): _readable(item, level + 1) for key, item in members}
    return value
