"""Which fields a form asks for, given what was answered: ``dependencies``, in both shapes of JSON Schema.

Tiep's pages say that one field may show or require another and name no shape (``/guide/forms/properties/``).
Read are the two of draft 7 (JSON Schema Validation, section 6.5.7): a list of keys, and a schema, which may
have a ``oneOf`` whose branches name the answers they hold for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tiep_launcher.scribes.tiep.json_values import Scalar, is_array, is_scalar, items_of, members_of

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Branch:
    """What is asked once another field of the same object is answered.

    Attributes:
        control: Key of the field that it depends on.
        codes: The answers that it holds for; None for any answer.
        properties: Fields that it adds.
        required: Keys that must be answered then.
        pointer: Where it stands, as a JSON pointer from the object's schema.
    """

    control: str
    codes: tuple[Scalar, ...] | None
    properties: Mapping[str, object]
    required: tuple[str, ...]
    pointer: str

    def holds(self, members: Mapping[str, Any]) -> bool:
        """Say whether it holds for an object with these members; null is no answer."""
        value = members.get(self.control)
        if value is None:
            return False
        return self.codes is None or any(_same(value, code) for code in self.codes)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form asks of one object.

    Attributes:
        fields: In the form's order; what depends on a field stands behind it.
        required: Keys that must be answered.
        dormant: Fields that would be asked for other answers.
    """

    fields: Mapping[str, Schema]
    required: frozenset[str]
    dormant: Mapping[str, Schema]


def asked_of(schema: Schema | None, members: Mapping[str, Any]) -> Asked:
    """Return what ``schema`` asks of an object with these members."""
    fields = _fields(schema.get("properties")) if schema else {}
    required = {*_keys(schema.get("required"))} if schema else set[str]()
    waiting = list(branches(schema)) if schema and "dependencies" in schema else []
    while True:
        holding = [branch for branch in waiting if branch.control in fields and branch.holds(members)]
        if not holding:
            break
        waiting = [branch for branch in waiting if branch not in holding]
        for branch in holding:
            fields = _with(fields, branch)
            required |= {*branch.required}
    dormant: dict[str, Schema] = {}
    for branch in waiting:
        dormant |= {key: of for key, of in _fields(branch.properties).items() if key not in fields}
    return Asked(fields, frozenset(required), dormant)


def branches(schema: Schema) -> Iterator[Branch]:
    """Yield what ``schema`` makes depend on answers; what cannot be read of a broken form is ignored."""
    for control, what in members_of(schema.get("dependencies")).items():
        pointer = f"/dependencies/{escape(control)}"
        if is_array(what):
            yield Branch(control, None, {}, _keys(what), pointer)
            continue
        whole = members_of(what)
        if "properties" in whole or "required" in whole:
            yield _branch(control, None, whole, pointer)
        for index, one in enumerate(map(members_of, items_of(whole.get("oneOf")))):
            codes = condition_codes(members_of(one.get("properties")).get(control))
            yield _branch(control, codes, one, f"{pointer}/oneOf/{index}")


def condition_codes(condition: object) -> tuple[Scalar, ...] | None:
    """Return the answers that the controlling field's schema in a branch names; None if it names none."""
    members = members_of(condition)
    found = [members["const"]] if "const" in members else items_of(members.get("enum"))
    return tuple(code for code in found if is_scalar(code) and code is not None) or None


def escape(key: str) -> str:
    """Write ``key`` as a step of a JSON pointer (RFC 6901, section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


def _branch(control: str, codes: tuple[Scalar, ...] | None, schema: Schema, pointer: str) -> Branch:
    properties = {key: of for key, of in members_of(schema.get("properties")).items() if key != control}
    return Branch(control, codes, properties, _keys(schema.get("required")), pointer)


def _with(fields: Mapping[str, Schema], branch: Branch) -> dict[str, Schema]:
    """Put the fields of ``branch`` behind the field it depends on; a known one is told more exactly."""
    added = _fields(branch.properties)
    found: dict[str, Schema] = {}
    for key, schema in fields.items():
        found[key] = {**schema, **added.pop(key, {})}
        if key == branch.control:
            found |= {new: of for new, of in added.items() if new not in fields}
    return found


def _fields(properties: object) -> dict[str, Schema]:
    return {key: members_of(of) for key, of in members_of(properties).items()}


def _keys(keys: object) -> tuple[str, ...]:
    return tuple(key for key in items_of(keys) if isinstance(key, str))


def _same(value: object, code: Scalar) -> bool:
    """Compare as JSON does, where true is not 1."""
    return isinstance(value, bool) is isinstance(code, bool) and value == code
