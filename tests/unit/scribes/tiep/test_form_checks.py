"""Marks on answers: what is found in one go is what a plain reading of the form finds, value by value."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Field, FieldKind, Note, Section
from tiep_launcher.scribes.tiep.form_checks import broken, compile_form, is_usable_pattern
from tiep_launcher.scribes.tiep.form_rules import form_problems
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, items_of, members_of
from tiep_launcher.scribes.tiep.report import read_report

Mark = tuple[str, Note]
KEYS = st.sampled_from(["a", "b", "c/d", "e~f"])
CODES = ["LEFT", "RIGHT", "BOTH"]


def _described(kinds: dict[str, Any], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fixed = {key: st.just(value) for key, value in kinds.items()}
    return st.fixed_dictionaries(fixed, optional={"title": st.text("xyz", max_size=3), **optional})


LEAVES: st.SearchStrategy[Any] = st.one_of(
    _described({"type": "string"}, minLength=st.integers(0, 3)),
    _described({"type": "string", "oneOf": [{"const": code, "title": code.title()} for code in CODES]}),
    _described({"type": "integer"}, minimum=st.integers(-3, 0), maximum=st.integers(0, 3)),
    _described({"type": "number"}, minimum=st.just(-0.5), maximum=st.just(2.5)),
    _described({"type": "boolean"}),
)


@st.composite
def _objects(draw: st.DrawFn, inner: st.SearchStrategy[Any]) -> dict[str, Any]:
    fields = draw(st.dictionaries(KEYS, inner, min_size=1, max_size=4))
    form: dict[str, Any] = {"type": "object", "properties": fields}
    if draw(st.booleans()):
        form["required"] = draw(st.lists(st.sampled_from(sorted(fields)), unique=True))
    if draw(st.booleans()):
        control = draw(st.sampled_from(sorted(fields)))
        form["dependencies"] = {control: draw(_dependencies(control, sorted(fields), inner))}
    return form


@st.composite
def _dependencies(draw: st.DrawFn, control: str, known: list[str], inner: st.SearchStrategy[Any]) -> Any:
    if draw(st.booleans()):
        return draw(st.lists(st.sampled_from(known), unique=True))
    branches: list[dict[str, Any]] = []
    for number, codes in enumerate((CODES[:1], CODES[1:])):
        added = draw(inner)
        asks = {"properties": {control: {"enum": codes}, f"more-{number}": added}}
        branches.append(asks | ({"required": [f"more-{number}"]} if draw(st.booleans()) else {}))
    return {"oneOf": branches}


def _one_level_more(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = _objects(inner)
    return objects | st.fixed_dictionaries(
        {"type": st.just("array"), "items": LEAVES | objects}, optional={"minItems": st.integers(0, 2)}
    )


WORDS = [
    "type",
    "properties",
    "items",
    "required",
    "oneOf",
    "const",
    "enum",
    "dependencies",
    "pattern",
    "minimum",
    "multipleOf",
    "uniqueItems",
    "minLength",
    "string",
    "integer",
    "$ref",
]
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*WORDS, "a"]), inner),
    max_leaves=20,
)
FORMS = _objects(LEAVES | _one_level_more(LEAVES | _one_level_more(LEAVES)))
SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-4, 4),
    st.sampled_from([-1.5, 2.0, 2.25, 99.5]),
    st.sampled_from([*CODES, "", "x", "abcd"]),
)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(KEYS | st.sampled_from(["more-0", "more-1", "z"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@st.composite
def _answers(draw: st.DrawFn, schema: dict[str, Any]) -> Any:
    """Draw what mostly has the form's shape."""
    if draw(st.integers(0, 9)) == 0:
        return draw(ANYTHING)
    match schema["type"]:
        case "object":
            fields = dict(schema["properties"])
            for what in schema.get("dependencies", {}).values():
                for one in items_of(members_of(what).get("oneOf")):
                    fields |= {key: of for key, of in one["properties"].items() if key not in fields}
            keys = draw(st.lists(st.sampled_from(sorted(fields)), unique=True))
            return {key: draw(_answers(fields[key])) for key in keys}
        case "array":
            return [draw(_answers(schema["items"])) for _ in range(draw(st.integers(0, 3)))]
        case "string":
            return draw(st.sampled_from([*CODES, "", "x"]))
        case "boolean":
            return draw(st.booleans())
        case _:
            return draw(st.sampled_from([-4, 0, 1, 2.0, 2.25, 9]))


@st.composite
def filled(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    form = draw(FORMS)
    answers = draw(_answers(form))
    return form, answers if is_object(answers) else {"a": answers}


def read_plainly(schema: dict[str, Any], value: Any, path: str) -> Iterator[Mark]:
    """Yield every mark that the form asks for, by a reading of its own."""
    kind = schema["type"]
    if not _is_of(kind, value):
        yield path, Note.WRONG_TYPE
    if "oneOf" in schema and value not in CODES:
        yield path, Note.CODE_UNKNOWN
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield path, Note.OUT_OF_RANGE
    if is_array(value) and len(value) < schema.get("minItems", 0):
        yield path, Note.OUT_OF_RANGE
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if is_number and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield path, Note.OUT_OF_RANGE
    if kind == "array" and is_array(value):
        for index, item in enumerate(value):
            yield from read_plainly(schema["items"], item, f"{path}/{index}")
    if kind == "object" and is_object(value):
        yield from _read_members(schema, value, path)


def _read_members(schema: dict[str, Any], value: dict[str, Any], path: str) -> Iterator[Mark]:
    fields, needed = dict(schema["properties"]), set(schema.get("required", []))
    for control, what in schema.get("dependencies", {}).items():
        answer = value.get(control)
        if isinstance(what, list):
            needed |= {*what} if answer is not None else set()
            continue
        for one in what["oneOf"]:
            if answer in one["properties"][control]["enum"]:
                fields |= {key: of for key, of in one["properties"].items() if key != control}
                needed |= {*one.get("required", [])}
    for key, of in fields.items():
        place = f"{path}/{key.replace('~', '~0').replace('/', '~1')}"
        if value.get(key) is not None:
            yield from read_plainly(of, value[key], place)
        elif key in value or key in needed:
            yield place, Note.MISSING
    for key in value.keys() - fields.keys():
        yield f"{path}/{key.replace('~', '~0').replace('/', '~1')}", Note.NOT_IN_FORM


def _is_of(kind: str, value: Any) -> bool:
    match kind:
        case "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "integer":
            return _is_of("number", value) and value == int(value)
        case _:
            types: dict[str, type] = {"string": str, "boolean": bool, "array": list, "object": dict}
            return isinstance(value, types[kind])


def all_fields(sections: tuple[Section, ...]) -> Iterator[Field]:
    for section in sections:
        yield from section.fields
        yield from all_fields(section.sections)


def is_around(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


@given(filled())
def test_every_answer_is_marked_as_the_form_asks(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    form, answers = case
    schema_json = json.dumps(form)
    assert form_problems(schema_json) == ()
    expected = {*read_plainly(form, answers, "")}
    report = read_report(json.dumps({"payload": answers}), Form("f", schema_json))
    fields = [*all_fields(report.sections)]
    for path, note in expected:
        near = [field for field in fields if is_around(field.path, path) or is_around(path, field.path)]
        assert near, path
        assert any(note in field.notes for field in near), (path, note)
    for field in fields:
        within = {note for path, note in expected if is_around(field.path, path)}
        above = {note for path, note in expected if path != field.path and is_around(path, field.path)}
        assert within | (above - {Note.MISSING}) <= {*field.notes}, field
        # That null is no answer holds for what no form speaks of, too.
        nulls = {Note.MISSING} if "null" in json.dumps(field.value) else set[Note]()
        assert {*field.notes} <= within | above | nulls, field
        if field.kind not in {FieldKind.LIST, FieldKind.TABLE} and field.value is not None:
            assert Note.MISSING not in field.notes


def test_what_was_kept_of_a_broken_form_is_checked() -> None:
    fields: Any = {
        "a": {"type": ["integer", "null"], "minimum": "x", "maximum": 3, "minLength": 1.5},
        "b": {"pattern": "(?=x)", "maxLength": 2, "enum": [["x"]], "$ref": "https://example.org"},
        "c": {"pattern": "^[0-9]+$", "type": "nonsense"},
        "d": {"items": "x", "properties": [], "multipleOf": 0, "uniqueItems": True},
        "e": {"multipleOf": 0.5, "exclusiveMinimum": 0},
        "f": {"const": "x"},
        "\ud800": {"type": "integer"},
    }
    dependencies: dict[str, Any] = {
        "a": 5,
        "b": {"oneOf": [5, {"properties": {"\ud800": {}}}]},
        "\udfff": {"required": []},
    }
    text = json.dumps({"properties": fields, "dependencies": dependencies})
    fitting = {"a": None, "b": "xy", "c": "12", "d": [1, 2], "e": 1.5, "f": "x", "\ud800": "x"}
    assert broken(text, fitting) == {}
    assert broken(text, {"a": 4, "b": "xyz", "c": "1a", "d": [1, 1], "e": 0.0, "f": "y\udc00"}) == {
        "/a": (Note.OUT_OF_RANGE,),
        "/b": (Note.OUT_OF_RANGE,),
        "/c": (Note.OUT_OF_RANGE,),
        "/d": (Note.OUT_OF_RANGE,),
        "/e": (Note.OUT_OF_RANGE,),
        "/f": (Note.CODE_UNKNOWN,),
    }


@pytest.mark.parametrize("answers", [None, 5, [], {"\ud800": "\ud800\udc00\udfff"}, {"a": 10**400}])
def test_any_answers_are_taken(answers: Any) -> None:
    broken('{"properties": {"a": {"maximum": 3}}}', answers)


def test_one_unreadable_answer_does_not_hide_the_others() -> None:
    form = '{"properties": {"a": {"maximum": 3}, "b": {"minLength": 2}, "c": {"minLength": 2}}}'
    found = broken(form, {"a": 4, "b": "\ud800", "c": "\ud800x"})
    assert found == {"/a": (Note.OUT_OF_RANGE,), "/b": (Note.OUT_OF_RANGE,)}
    deep: Any = "x"
    for _ in range(400):
        deep = [deep]
    assert broken(form, {"a": 4, "z": deep}) == {"/a": (Note.OUT_OF_RANGE,)}


def test_patterns_cannot_keep_the_program_busy() -> None:
    assert is_usable_pattern("^(a+)+$")
    assert not is_usable_pattern("(?=a)")
    assert not is_usable_pattern(r"(a)\1")
    assert not is_usable_pattern(5)
    form = json.dumps({"properties": {"a": {"pattern": "^(a+)+$"}}})
    began = time.process_time()
    assert broken(form, {"a": "a" * 50_000 + "b"}) == {"/a": (Note.OUT_OF_RANGE,)}
    assert time.process_time() - began < 1


@given(JSON)
def test_any_form_compiles(schema: Any) -> None:
    compile_form({"properties": {"a": schema}})
    compile_form({"properties": schema, "items": schema, "dependencies": schema})
