"""Tiep's dialect of JSON Schema for forms: what its API is known to refuse, and what it may not know.

Source: the vendor's pages on forms (``docs.tiep.ai/guide/forms/``, ``/guide/forms/properties/``).
"""

import math
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeGuard, cast

from tiep_launcher.domain.errors import Fact, InputError, Problem
from tiep_launcher.formats.strict_json import dump_json, parse_json
from tiep_launcher.scribes.tiep.json_values import items_of, members_of

MAX_FORM_BYTES = 64 * 1024
MAX_FIELDS = 200
MAX_LEVELS = 5
"""The root, three nested objects and a leaf; an array and its items are one level."""

TYPES = ("object", "string", "number", "integer", "boolean", "array")
_KNOWN = frozenset(
    (
        *(
            "title",
            "description",
            "type",
            "properties",
            "required",
            "items",
            "oneOf",
            "dependencies",
            "examples",
        ),
        *("minLength", "minimum", "maximum", "minItems"),
        *("x-widget", "x-concept-set-id", "x-specialty", "x-internal-id", "x-icon-id"),
        "x-unit",  # ours: the unit that reports show
    )
)

Schema = Mapping[str, Any]


def form_problems(schema_json: str) -> tuple[Problem, ...]:
    """Return everything that keeps a form from being sent; ``field`` is a JSON pointer into it."""
    try:
        root = parse_json(schema_json.encode("utf-8", "surrogatepass"), max_bytes=MAX_FORM_BYTES)
    except InputError as error:
        return tuple(Problem(f"form_{problem.code}", "", problem.facts) for problem in error.problems)
    if not isinstance(root, dict):
        return (_problem("form_not_an_object", ""),)
    schema = cast("Schema", root)
    problems: list[Problem] = []
    if schema.get("type") != "object":
        problems.append(_problem("form_root_not_object", "/type"))
    count = 0
    for pointer, level, part in _parts("", 1, schema):
        if not isinstance(part, dict):
            problems.append(_problem("form_field_not_an_object", pointer))
            continue
        if level > MAX_LEVELS:
            problems.append(_problem("form_too_deep", pointer, limit_levels=MAX_LEVELS))
        problems += _part_problems(pointer, cast("Schema", part))
        count += len(_properties(cast("Schema", part)))
    if count > MAX_FIELDS:
        problems.append(_problem("form_too_many_fields", "", count=count, limit=MAX_FIELDS))
    return tuple(problems)


def form_warnings(schema_json: str) -> tuple[Problem, ...]:
    """Return the keywords that Tiep's pages do not name, of a form without problems; it may ignore them."""
    root = cast("Schema", parse_json(schema_json.encode(), max_bytes=MAX_FORM_BYTES))
    return tuple(
        _problem("form_keyword_unknown", f"{pointer}/{escape(key)}")
        for pointer, _, part in _parts("", 1, root)
        if isinstance(part, dict)
        for key in cast("Schema", part)
        if key not in _KNOWN
    )


def escape(key: str) -> str:
    """Write ``key`` as a step of a JSON pointer (RFC 6901, section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


def _parts(pointer: str, level: int, part: object) -> Iterator[tuple[str, int, object]]:
    """Yield a schema and every schema inside it, with pointer and level."""
    yield pointer, level, part
    if not isinstance(part, dict):
        return
    schema = cast("Schema", part)
    for key, child in _properties(schema).items():
        yield from _parts(f"{pointer}/properties/{escape(key)}", level + 1, child)
    if isinstance(schema.get("items"), dict):
        yield from _parts(f"{pointer}/items", level, schema["items"])


def _properties(schema: Schema) -> Mapping[str, object]:
    return members_of(schema.get("properties"))


def _part_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    reference = schema.get("$ref")
    if reference is not None and not (isinstance(reference, str) and reference.startswith("#")):
        yield _problem("form_reference_outside", f"{pointer}/$ref")
    if pointer and reference is None and schema.get("type") not in TYPES:
        yield _problem("form_type_unknown", f"{pointer}/type", allowed=", ".join(TYPES))
    for key in ("title", "description"):
        if key in schema and not isinstance(schema[key], str):
            yield _problem("form_not_a_text", f"{pointer}/{key}")
    yield from _property_problems(pointer, schema)
    yield from _limit_problems(pointer, schema)
    yield from _choice_problems(pointer, schema)
    if schema.get("type") == "array" and not isinstance(schema.get("items"), dict):
        yield _problem("form_items_missing", f"{pointer}/items")


def _property_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    if "properties" in schema and not isinstance(schema["properties"], dict):
        yield _problem("form_properties_not_an_object", f"{pointer}/properties")
    properties = _properties(schema)
    if schema.get("type") == "object" and not properties:
        yield _problem("form_no_fields", f"{pointer}/properties")
    if any(not key.strip() for key in properties):
        yield _problem("form_key_empty", f"{pointer}/properties")
    if "required" not in schema:
        return
    required = schema["required"]
    if not isinstance(required, list):
        yield _problem("form_required_not_a_list", f"{pointer}/required")
        return
    for index, key in enumerate(cast("list[object]", required)):
        if not isinstance(key, str) or key not in properties:
            yield _problem("form_required_unknown", f"{pointer}/required/{index}")


def _limit_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    for key in ("minLength", "minItems", "maxLength", "maxItems"):
        limit = schema.get(key, 0)
        if not (_is_number(limit) and limit >= 0 and float(limit).is_integer()):
            yield _problem("form_limit_not_a_count", f"{pointer}/{key}")
    for key in ("minimum", "maximum"):
        if key in schema and not _is_number(schema[key]):
            yield _problem("form_limit_not_a_number", f"{pointer}/{key}")
    low, high = schema.get("minimum"), schema.get("maximum")
    if _is_number(low) and _is_number(high) and low > high:
        yield _problem("form_minimum_above_maximum", f"{pointer}/minimum")


def _choice_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    if "oneOf" not in schema:
        return
    choices = items_of(schema["oneOf"])
    if not choices:
        yield _problem("form_choices_not_a_list", f"{pointer}/oneOf")
    seen: set[str] = set()
    for index, choice in enumerate(map(members_of, choices)):
        if "const" not in choice or not isinstance(choice.get("title", ""), str):
            yield _problem("form_choice_malformed", f"{pointer}/oneOf/{index}")
            continue
        code = dump_json(choice["const"])
        if code in seen:
            yield _problem("form_choice_twice", f"{pointer}/oneOf/{index}")
        seen.add(code)


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _problem(code: str, pointer: str, **facts: Fact) -> Problem:
    return Problem(code, pointer, MappingProxyType(facts))
