"""How long a form of 100 fields takes to compile, and answers to be checked, beside a loop by hand."""

import json
import time
from collections.abc import Callable
from typing import Any

from tests.benchmarks.measuring import Figure, in_turns

from tiep_launcher.scribes.tiep.form_checks import broken, compile_form

FIELDS = 100
_CALLS = 200
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
}


def form() -> dict[str, Any]:
    """Return a form whose fields are of every kind, as forms of clinics have them."""
    choices = [{"const": code, "title": code.title()} for code in ("LEFT", "RIGHT", "BOTH", "MIDLINE")]
    kinds: list[dict[str, Any]] = [
        {"type": "string", "minLength": 1},
        {"type": "integer", "minimum": 0, "maximum": 10},
        {"type": "number", "minimum": 30, "maximum": 45},
        {"type": "string", "oneOf": choices},
        {"type": "boolean"},
        {"type": "array", "items": {"type": "string"}, "minItems": 1},
    ]
    fields = {f"field-{n}": {"title": f"Field {n}", **kinds[n % len(kinds)]} for n in range(FIELDS)}
    return {"title": "A long form", "type": "object", "properties": fields}


def answers() -> dict[str, Any]:
    """Return one fitting answer for each field."""
    values: list[Any] = ["Pain in the right shoulder", 6, 36.6, "RIGHT", True, ["Ibuprofen", "Physiotherapy"]]
    return {f"field-{n}": values[n % len(values)] for n in range(FIELDS)}


def by_hand(schema: dict[str, Any], given: dict[str, Any]) -> list[tuple[str, str]]:
    """Check what the form says of single values, in the plainest way there is."""
    found: list[tuple[str, str]] = []
    for key, field in schema["properties"].items():
        if given.get(key) is not None:
            _check(f"/{key}", field, given[key], found)
    return found


def _check(path: str, field: dict[str, Any], value: Any, found: list[tuple[str, str]]) -> None:
    kind = field["type"]
    if type(value) not in _TYPES[kind]:
        found.append((path, "type"))
        return
    if kind == "string":
        if len(value) < field.get("minLength", 0):
            found.append((path, "minLength"))
        if "oneOf" in field and all(choice["const"] != value for choice in field["oneOf"]):
            found.append((path, "oneOf"))
    elif kind in {"integer", "number"}:
        if "minimum" in field and value < field["minimum"]:
            found.append((path, "minimum"))
        if "maximum" in field and value > field["maximum"]:
            found.append((path, "maximum"))
    elif kind == "array":
        if len(value) < field.get("minItems", 0):
            found.append((path, "minItems"))
        for index in range(len(value)):
            _check(f"{path}/{index}", field["items"], value[index], found)


def measure(share: float = 1.0) -> list[Figure]:
    schema, given = form(), answers()
    schema_json = json.dumps(schema)
    if broken(schema_json, given) or by_hand(schema, given):
        raise RuntimeError("the answers do not fit the form")
    ours, theirs, compiled = in_turns(
        max(5, int(30 * share)),
        lambda: _milliseconds(lambda: broken(schema_json, given)),
        lambda: _milliseconds(lambda: by_hand(schema, given)),
        lambda: _milliseconds(lambda: compile_form(schema)),
        warm_up=2,
    )
    name = f"answers against a form of {FIELDS} fields"
    return [
        Figure(name=name, ours=ours, unit="ms", theirs=theirs, reference="a loop by hand", goal=1.0),
        Figure(name=f"a form of {FIELDS} fields compiled", ours=compiled, unit="ms", goal=1.0),
    ]


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()  # nothing here waits, and a busy machine is no fault of the form
    for _ in range(_CALLS):
        work()
    return 1000 * (time.process_time() - begun) / _CALLS
