"""The rules of a dynamic form: a restricted JSON Schema dialect of at most five levels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tiep_launcher.sandbox.strict_json import as_array, as_number, as_object, as_text
from tiep_launcher.sandbox.switches import Choice

TYPES = frozenset({"object", "string", "number", "integer", "boolean", "array"})
MAX_LEVELS = 5
"""The root, three nested objects and a leaf. Source: the vendor's page on forms."""

_WHOLE_LIMITS = ("minLength", "minItems")


@dataclass(frozen=True)
class Problem:
    """One reason for a 422: where in the request, and what is wrong there."""

    loc: tuple[str | int, ...]
    msg: str

    def as_json(self) -> dict[str, object]:
        """Return the problem as it stands in the answer's `detail`."""
        return {"loc": list(self.loc), "msg": self.msg}


@dataclass(frozen=True)
class _Check:
    concept_sets: Mapping[int, Sequence[Choice]]
    problems: list[Problem]

    def report(self, loc: tuple[str | int, ...], msg: str) -> None:
        self.problems.append(Problem(loc, msg))


def check_form(
    form: object, loc: tuple[str | int, ...], concept_sets: Mapping[int, Sequence[Choice]]
) -> list[Problem]:
    """Return every rule that `form` breaks; an empty list means that the form is accepted.

    The rules are those of the vendor's pages on forms: an object at the root, known types, five levels,
    `required` names existing fields, a minimum not above its maximum, each coded choice once, concept sets
    of this facility. Keywords that those pages do not name are let through.
    """
    check = _Check(concept_sets, [])
    root = as_object(form)
    if root is None:
        check.report(loc, "a form is a JSON object")
    elif root.get("type") != "object":
        check.report((*loc, "type"), "the root of a form is of type object")
    else:
        _check_field(root, loc, 1, check)
    return check.problems


def expand_concepts(
    field: Mapping[str, object], concept_sets: Mapping[int, Sequence[Choice]]
) -> dict[str, object]:
    """Return an accepted form with the choices of its concept sets filled in."""
    expanded = dict(field)
    set_id = field.get("x-concept-set-id")
    if isinstance(set_id, int) and set_id in concept_sets:
        expanded["oneOf"] = [
            {"const": choice.const, "title": choice.title} for choice in concept_sets[set_id]
        ]
    properties = as_object(field.get("properties"))
    if properties is not None:
        expanded["properties"] = {
            key: expand_concepts(child, concept_sets)
            for key, value in properties.items()
            if (child := as_object(value)) is not None
        }
    items = as_object(field.get("items"))
    if items is not None:
        expanded["items"] = expand_concepts(items, concept_sets)
    return expanded


def _check_field(field: object, loc: tuple[str | int, ...], level: int, check: _Check) -> None:
    members = as_object(field)
    if members is None:
        check.report(loc, "a field is a JSON object")
        return
    kind = members.get("type")
    if not isinstance(kind, str) or kind not in TYPES:
        check.report((*loc, "type"), "the type is one of " + ", ".join(sorted(TYPES)))
        return
    if level > MAX_LEVELS:
        check.report(loc, f"a form has at most {MAX_LEVELS} levels")
        return
    for key in ("title", "description"):
        if key in members and not isinstance(members[key], str):
            check.report((*loc, key), f"the {key} is a text")
    if "examples" in members and as_array(members["examples"]) is None:
        check.report((*loc, "examples"), "examples are a list")
    _check_limits(members, loc, check)
    _check_choices(members, kind, loc, check)
    if kind == "object":
        _check_properties(members, loc, level, check)
    elif kind == "array":
        _check_items(members, loc, level, check)


def _check_limits(members: Mapping[str, object], loc: tuple[str | int, ...], check: _Check) -> None:
    for key in _WHOLE_LIMITS:
        limit = members.get(key, 0)
        if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
            check.report((*loc, key), f"{key} is a whole number from 0")
    for key in ("minimum", "maximum"):
        if key in members and as_number(members[key]) is None:
            check.report((*loc, key), f"the {key} is a number")
    least, most = as_number(members.get("minimum")), as_number(members.get("maximum"))
    if least is not None and most is not None and least > most:
        check.report((*loc, "minimum"), "the minimum is above the maximum")


def _check_choices(
    members: Mapping[str, object], kind: str, loc: tuple[str | int, ...], check: _Check
) -> None:
    if "x-concept-set-id" in members:
        set_id = members["x-concept-set-id"]
        where = (*loc, "x-concept-set-id")
        if not isinstance(set_id, int) or isinstance(set_id, bool):
            check.report(where, "a concept set is named by its whole number")
        elif set_id not in check.concept_sets:
            check.report(where, "this facility has no such concept set")
        elif kind != "string":
            check.report(where, "only a field of type string takes a concept set")
    if "oneOf" not in members:
        return
    where = (*loc, "oneOf")
    choices = as_array(members["oneOf"])
    if kind != "string":
        check.report(where, "only a field of type string has choices")
    if not choices:
        check.report(where, "the choices are a list with at least one entry")
        return
    seen: set[str] = set()
    for index, value in enumerate(choices):
        choice = as_object(value) or {}
        code = as_text(choice.get("const"))
        if code is None or as_text(choice.get("title")) is None:
            check.report((*where, index), "a choice has a const and a title, both texts")
        elif code in seen:
            check.report((*where, index, "const"), "each const stands once")
        else:
            seen.add(code)


def _check_properties(
    members: Mapping[str, object], loc: tuple[str | int, ...], level: int, check: _Check
) -> None:
    properties = as_object(members.get("properties"))
    if not properties:
        check.report((*loc, "properties"), "an object has properties, at least one")
        return
    for key, child in properties.items():
        if not key.strip():
            check.report((*loc, "properties"), "a field has a key that is not blank")
        _check_field(child, (*loc, "properties", key), level + 1, check)
    if "required" in members:
        _check_required(members["required"], properties, (*loc, "required"), check)
    if "dependencies" in members:
        _check_dependencies(members["dependencies"], properties, loc, level, check)


def _check_dependencies(
    dependencies: object,
    properties: Mapping[str, object],
    loc: tuple[str | int, ...],
    level: int,
    check: _Check,
) -> None:
    """Check both shapes: keys that an answer shows, or fields that it adds, perhaps for some answers only."""
    where = (*loc, "dependencies")
    members = as_object(dependencies)
    if members is None:
        check.report(where, "dependencies are a JSON object")
        return
    added: dict[str, object] = {}
    for key, value in members.items():
        schema = as_object(value) or {}
        branches: list[tuple[tuple[str | int, ...], Mapping[str, object]]] = [((), schema)]
        for index, branch in enumerate(as_array(schema.get("oneOf")) or []):
            branches.append((("oneOf", index), as_object(branch) or {}))
        for step, branch in branches:
            for name, field in (as_object(branch.get("properties")) or {}).items():
                if name != key:
                    added[name] = field
                    _check_field(field, (*where, key, *step, "properties", name), level + 1, check)
    known = {**added, **properties}
    for key, value in members.items():
        if key not in known:
            check.report((*where, key), "something depends on a field that does not exist")
        names = as_array(value)
        if names is not None:
            _check_required(names, known, (*where, key), check)
        elif as_object(value) is None:
            check.report((*where, key), "what depends on a field is a list of keys or a schema")


def _check_required(
    required: object, properties: Mapping[str, object], loc: tuple[str | int, ...], check: _Check
) -> None:
    names = as_array(required)
    if names is None:
        check.report(loc, "required is a list of keys")
        return
    seen: set[str] = set()
    for index, name in enumerate(names):
        if not isinstance(name, str) or name not in properties:
            check.report((*loc, index), "required names a field that does not exist")
        elif name in seen:
            check.report((*loc, index), "required names a field twice")
        else:
            seen.add(name)


def _check_items(
    members: Mapping[str, object], loc: tuple[str | int, ...], level: int, check: _Check
) -> None:
    items = as_object(members.get("items"))
    if items is None:
        check.report((*loc, "items"), "an array says in items what it holds")
    elif items.get("type") == "array":
        check.report((*loc, "items", "type"), "an array of arrays is not known")
    else:
        # A list and what it holds are one level: the fields of its objects are the next one.
        _check_field(items, (*loc, "items"), level, check)
