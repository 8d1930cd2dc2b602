"""Tiep's dialect of JSON Schema for forms: what its API is known to refuse, and what it may not know.

Source: the vendor's pages on forms (``docs.tiep.ai/guide/forms/``, ``/guide/forms/properties/``). What they
leave open is read narrowly: a form that passes here is not refused when a visit starts.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import Fact, InputError, Problem
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.scribes.tiep.form_checks import is_usable_pattern
from tiep_launcher.scribes.tiep.form_dependencies import Schema, condition_codes, escape
from tiep_launcher.scribes.tiep.form_fields import TYPES, is_count, is_number
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, items_of, members_of

MAX_FORM_BYTES = 64 * 1024
MAX_FIELDS = 200
MAX_LEVELS = 5
"""The root, three nested objects and a leaf; an array and its items are one level."""

_KNOWN = frozenset(
    (
        *("title", "description", "type", "properties", "required", "items"),
        *("oneOf", "dependencies", "examples"),
        *("minLength", "minimum", "maximum", "minItems"),
        *("x-widget", "x-concept-set-id", "x-specialty", "x-internal-id", "x-icon-id"),
        "x-unit",  # ours: the unit that reports show; it is not sent
    )
)
_KNOWN_IN_DEPENDENCY = frozenset({"properties", "required", "oneOf"})


def form_problems(schema_json: str) -> tuple[Problem, ...]:
    """Return everything that keeps a form from being sent; ``field`` is a JSON pointer into it."""
    try:
        root = parse_json(schema_json.encode("utf-8", "surrogatepass"), max_bytes=MAX_FORM_BYTES)
    except InputError as error:
        return tuple(Problem(f"form_{problem.code}", "", problem.facts) for problem in error.problems)
    if not is_object(root):
        return (_problem("form_not_an_object", ""),)
    problems: list[Problem] = []
    if root.get("type") != "object":
        problems.append(_problem("form_root_not_object", "/type"))
    count = -1
    for pointer, level, part in _parts("", 1, root):
        count += not pointer.endswith("/items")
        if not is_object(part):
            problems.append(_problem("form_field_not_an_object", pointer))
            continue
        if level > MAX_LEVELS:
            problems.append(_problem("form_too_deep", pointer, limit_levels=MAX_LEVELS))
        problems += _part_problems(pointer, part)
    if count > MAX_FIELDS:
        problems.append(_problem("form_too_many_fields", "", count=count, limit=MAX_FIELDS))
    return tuple(problems)


def form_warnings(schema_json: str) -> tuple[Problem, ...]:
    """Return what may be ignored, of a form without problems: unknown keywords by Tiep, patterns by us."""
    root = parse_json(schema_json.encode(), max_bytes=MAX_FORM_BYTES)
    found: list[Problem] = []
    for pointer, _, part in _parts("", 1, root):
        schema = cast("Schema", part)
        found += _unknown_keywords(pointer, schema, _KNOWN)
        for place, _, dependency in _dependencies(pointer, schema):
            found += _unknown_keywords(place, dependency, _KNOWN_IN_DEPENDENCY)
        if "pattern" in schema and not is_usable_pattern(schema["pattern"]):
            found.append(_problem("form_pattern_unusable", f"{pointer}/pattern"))
    return tuple(found)


def _unknown_keywords(pointer: str, schema: Schema, known: frozenset[str]) -> Iterator[Problem]:
    return (
        _problem("form_keyword_unknown", f"{pointer}/{escape(key)}") for key in schema if key not in known
    )


def _parts(pointer: str, level: int, part: object) -> Iterator[tuple[str, int, object]]:
    """Yield a schema and every schema inside it, with pointer and level."""
    yield pointer, level, part
    schema = members_of(part)
    for key, child in members_of(schema.get("properties")).items():
        yield from _parts(f"{pointer}/properties/{escape(key)}", level + 1, child)
    for place, control, dependency in _dependencies(pointer, schema):
        for key, child in members_of(dependency.get("properties")).items():
            if key != control:  # whose schema there is a condition, not a field
                yield from _parts(f"{place}/properties/{escape(key)}", level + 1, child)
    if is_object(schema.get("items")):
        yield from _parts(f"{pointer}/items", level, schema["items"])


def _dependencies(pointer: str, schema: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Yield pointer, controlling key and schema of everything that depends on an answer."""
    for control, what in members_of(schema.get("dependencies")).items():
        place, whole = f"{pointer}/dependencies/{escape(control)}", members_of(what)
        yield place, control, whole
        for index, one in enumerate(items_of(whole.get("oneOf"))):
            yield f"{place}/oneOf/{index}", control, members_of(one)


def _part_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    reference = schema.get("$ref")
    if reference is not None and not (isinstance(reference, str) and reference.startswith("#")):
        yield _problem("form_reference_outside", f"{pointer}/$ref")
    if pointer and schema.get("type") not in TYPES:
        yield _problem("form_type_unknown", f"{pointer}/type", allowed=", ".join(TYPES))
    for key in ("title", "description"):
        if key in schema and not isinstance(schema[key], str):
            yield _problem("form_not_a_text", f"{pointer}/{key}")
    if "examples" in schema and not is_array(schema["examples"]):
        yield _problem("form_not_a_list", f"{pointer}/examples")
    yield from _object_problems(pointer, schema)
    yield from _limit_problems(pointer, schema)
    yield from _choice_problems(pointer, schema)
    yield from _items_problems(pointer, schema)


def _object_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    if "properties" in schema and not is_object(schema["properties"]):
        yield _problem("form_properties_not_an_object", f"{pointer}/properties")
    properties = members_of(schema.get("properties"))
    if schema.get("type") == "object" and not properties:
        yield _problem("form_no_fields", f"{pointer}/properties")
    dependencies = list(_dependencies(pointer, schema))
    for place, keys in (
        (pointer, properties),
        *((at, members_of(of.get("properties"))) for at, _, of in dependencies),
    ):
        if any(not key.strip() for key in keys):
            yield _problem("form_key_empty", f"{place}/properties")
    yield from _required_problems(f"{pointer}/required", schema.get("required", []), properties)
    if "dependencies" in schema and not is_object(schema["dependencies"]):
        yield _problem("form_dependencies_not_an_object", f"{pointer}/dependencies")
    added = {key for _, _, of in dependencies for key in members_of(of.get("properties"))}
    known = dict.fromkeys((*properties, *added))
    for control, what in members_of(schema.get("dependencies")).items():
        place = f"{pointer}/dependencies/{escape(control)}"
        if control not in known:
            yield _problem("form_dependency_unknown", place)
        yield from _dependency_problems(place, control, what, known)


def _dependency_problems(
    place: str, control: str, what: object, known: Mapping[str, object]
) -> Iterator[Problem]:
    if is_array(what):
        yield from _required_problems(place, what, known)
        return
    whole = members_of(what)
    if not {"properties", "required", "oneOf"} & whole.keys():
        yield _problem("form_dependency_malformed", place)
    branches = whole.get("oneOf", [])
    if not is_array(branches):
        yield _problem("form_dependency_malformed", f"{place}/oneOf")
    for index, one in enumerate(items_of(branches)):
        properties = members_of(members_of(one).get("properties"))
        if condition_codes(properties.get(control)) is None:
            yield _problem("form_condition_missing", f"{place}/oneOf/{index}")
    for at, _, of in _dependencies("", {"dependencies": {control: what}}):
        where = place + at.removeprefix(f"/dependencies/{escape(control)}")
        if "properties" in of and not is_object(of["properties"]):
            yield _problem("form_properties_not_an_object", f"{where}/properties")
        yield from _required_problems(f"{where}/required", of.get("required", []), known)


def _required_problems(place: str, required: object, known: Mapping[str, object]) -> Iterator[Problem]:
    if not is_array(required):
        yield _problem("form_required_not_a_list", place)
        return
    seen: set[str] = set()
    for index, key in enumerate(required):
        if not isinstance(key, str) or key not in known:
            yield _problem("form_required_unknown", f"{place}/{index}")
        elif key in seen:
            yield _problem("form_required_twice", f"{place}/{index}")
        else:
            seen.add(key)


def _limit_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    for key in ("minLength", "minItems", "maxLength", "maxItems"):
        if key in schema and not is_count(schema[key]):
            yield _problem("form_limit_not_a_count", f"{pointer}/{key}")
    for key in ("minimum", "maximum"):
        if key in schema and not is_number(schema[key]):
            yield _problem("form_limit_not_a_number", f"{pointer}/{key}")
    low, high = schema.get("minimum"), schema.get("maximum")
    if is_number(low) and is_number(high) and low > high:
        yield _problem("form_minimum_above_maximum", f"{pointer}/minimum")


def _choice_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    is_text = schema.get("type") == "string"
    if "x-concept-set-id" in schema:
        set_id = schema["x-concept-set-id"]
        if isinstance(set_id, bool) or not isinstance(set_id, int) or not is_text:
            yield _problem("form_concept_set_malformed", f"{pointer}/x-concept-set-id")
    if "oneOf" not in schema:
        return
    if not is_text:
        yield _problem("form_choices_not_of_a_text", f"{pointer}/oneOf")
    choices = items_of(schema["oneOf"])
    if not choices:
        yield _problem("form_choices_not_a_list", f"{pointer}/oneOf")
    seen: set[str] = set()
    for index, choice in enumerate(map(members_of, choices)):
        code = choice.get("const")
        if not isinstance(code, str) or not isinstance(choice.get("title"), str):
            yield _problem("form_choice_malformed", f"{pointer}/oneOf/{index}")
        elif code in seen:
            yield _problem("form_choice_twice", f"{pointer}/oneOf/{index}")
        else:
            seen.add(code)


def _items_problems(pointer: str, schema: Schema) -> Iterator[Problem]:
    if schema.get("type") != "array":
        return
    if not is_object(schema.get("items")):
        yield _problem("form_items_missing", f"{pointer}/items")
    elif schema["items"].get("type") == "array":
        yield _problem("form_list_of_lists", f"{pointer}/items/type")


def _problem(code: str, pointer: str, **facts: Fact) -> Problem:
    return Problem(code, pointer, MappingProxyType(facts))
