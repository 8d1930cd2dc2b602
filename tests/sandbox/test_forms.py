"""Forms: the vendor's rules, made-up answers, and what is read from a context."""

import contextlib
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sandbox.support import SEED_CONTEXT, SEED_FORM, encoded

from tiep_launcher.sandbox.catalogue import CATALOGUE, forms_for
from tiep_launcher.sandbox.form_rules import check_form, expand_concepts
from tiep_launcher.sandbox.launch_context import ContextError, decode_context, patient_facts, visit_id
from tiep_launcher.sandbox.samples import corrected, sample_answers
from tiep_launcher.sandbox.strict_json import JsonError, parse
from tiep_launcher.sandbox.switches import DEFAULT_CONCEPT_SETS


def nested(levels: int) -> dict[str, object]:
    field: dict[str, object] = {"type": "string"}
    for _ in range(levels - 1):
        field = {"type": "object", "properties": {"x": field}}
    return field


def root(**field: object) -> dict[str, object]:
    return {"type": "object", "properties": {"x": field}}


def places(form: object) -> list[list[object]]:
    return [list(problem.loc) for problem in check_form(form, ("form",), DEFAULT_CONCEPT_SETS)]


@pytest.mark.parametrize(
    "form",
    [
        SEED_FORM,
        nested(5),
        root(type="array", items={"type": "object", "properties": {"y": {"type": "number"}}}),
        root(type="string", oneOf=[{"const": "A", "title": "Alpha"}]),
        root(
            type="string", **{"x-concept-set-id": 1, "x-widget": "anything", "examples": ["a"], "pattern": 7}
        ),
        {**root(type="string"), "required": ["x"], "dependencies": {"x": ["x"]}},
        {
            **root(type="string"),
            "dependencies": {
                "x": {"oneOf": [{"properties": {"x": {"enum": ["A"]}, "y": {"type": "number"}}}]},
                "y": ["x"],
            },
        },
        *(entry.form for entry in CATALOGUE),
    ],
)
def test_forms_that_are_accepted(form):
    assert places(form) == []


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("text", []),
        ({"type": "string"}, ["type"]),
        ({"properties": {"x": {"type": "string"}}}, ["type"]),
        ({"type": "object"}, ["properties"]),
        ({"type": "object", "properties": {}}, ["properties"]),
        ({"type": "object", "properties": {" ": {"type": "string"}}}, ["properties"]),
        ({"type": "object", "properties": {"x": 7}}, ["properties", "x"]),
        (root(type="date"), ["properties", "x", "type"]),
        (root(type=["string", "null"]), ["properties", "x", "type"]),
        (root(type="string", title=7), ["properties", "x", "title"]),
        (root(type="string", minLength=-1), ["properties", "x", "minLength"]),
        (root(type="number", minimum="1"), ["properties", "x", "minimum"]),
        (root(type="number", minimum=2, maximum=1), ["properties", "x", "minimum"]),
        (root(type="string", examples="a"), ["properties", "x", "examples"]),
        (root(type="array"), ["properties", "x", "items"]),
        (root(type="array", items={"type": "array"}), ["properties", "x", "items", "type"]),
        (root(type="array", items={"type": "date"}), ["properties", "x", "items", "type"]),
        (root(type="string", oneOf=[]), ["properties", "x", "oneOf"]),
        (root(type="number", oneOf=[{"const": "A", "title": "A"}]), ["properties", "x", "oneOf"]),
        (root(type="string", oneOf=[{"const": "A"}]), ["properties", "x", "oneOf", 0]),
        (
            root(type="string", oneOf=[{"const": "A", "title": "A"}, {"const": "A", "title": "B"}]),
            ["properties", "x", "oneOf", 1, "const"],
        ),
        (root(type="string", **{"x-concept-set-id": 99}), ["properties", "x", "x-concept-set-id"]),
        (root(type="string", **{"x-concept-set-id": "1"}), ["properties", "x", "x-concept-set-id"]),
        (root(type="number", **{"x-concept-set-id": 1}), ["properties", "x", "x-concept-set-id"]),
        ({**root(type="string"), "required": "x"}, ["required"]),
        ({**root(type="string"), "required": ["x", "y"]}, ["required", 1]),
        ({**root(type="string"), "required": ["x", "x"]}, ["required", 1]),
        ({**root(type="string"), "dependencies": []}, ["dependencies"]),
        ({**root(type="string"), "dependencies": {"y": ["x"]}}, ["dependencies", "y"]),
        ({**root(type="string"), "dependencies": {"x": ["y"]}}, ["dependencies", "x", 0]),
        ({**root(type="string"), "dependencies": {"x": "y"}}, ["dependencies", "x"]),
        (
            {
                **root(type="string"),
                "dependencies": {"x": {"oneOf": [{"properties": {"y": {"type": "date"}}}]}},
            },
            ["dependencies", "x", "oneOf", 0, "properties", "y", "type"],
        ),
        (
            {**root(type="string"), "dependencies": {"x": {"properties": {"y": nested(5)}}}},
            ["dependencies", "x", *["properties", "y"], *["properties", "x"] * 4],
        ),
        (nested(6), ["properties", "x"] * 5),
    ],
)
def test_forms_that_are_refused(form, place):
    assert places(form) == [["form", *place]]


def test_the_doctor_sees_the_forms_of_the_specialties():
    assert [entry.key for entry in forms_for(["CARDIOLOGY", "GENERAL"])] == [
        "general-visit",
        "cardiac-review",
        "free-note",
    ]
    assert [entry.key for entry in forms_for([])] == ["free-note"]


LIMITS = st.tuples(st.integers(-1000, 1000), st.integers(-1000, 1000)).map(sorted)


def numbers(limits: list[int], kind: str, keys: frozenset[str]) -> dict[str, object]:
    field: dict[str, object] = {"type": kind, "minimum": limits[0], "maximum": limits[1]}
    return {key: value for key, value in field.items() if key in keys or key == "type"}


LEAVES = (
    st.builds(
        numbers,
        LIMITS,
        st.sampled_from(["integer", "number"]),
        st.frozensets(st.sampled_from(["minimum", "maximum"])),
    )
    | st.builds(lambda least: {"type": "string", "minLength": least}, st.integers(0, 200))
    | st.just({"type": "boolean"})
    | st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=4, unique=True).map(
        lambda codes: {"type": "string", "oneOf": [{"const": code, "title": code} for code in codes]}
    )
)
FIELDS = LEAVES | st.builds(
    lambda items, least: {"type": "array", "items": items, "minItems": least}, LEAVES, st.integers(0, 3)
)
FORMS = st.dictionaries(st.text(min_size=1).filter(str.strip), FIELDS, min_size=1, max_size=5).map(
    lambda properties: {"type": "object", "properties": properties}
)


def fits(field: dict[str, object], value: object) -> bool:
    match field["type"]:
        case "array":
            choices = field["items"].get("oneOf")
            wanted = min(field["minItems"], len(choices)) if choices else field["minItems"]
            return len(value) >= wanted and all(fits(field["items"], item) for item in value)
        case "boolean":
            return isinstance(value, bool)
        case "string" if "oneOf" in field:
            return value in [choice["const"] for choice in field["oneOf"]]
        case "string":
            return isinstance(value, str) and len(value) >= field["minLength"]
        case kind:
            assert isinstance(value, int if kind == "integer" else int | float)
            return field.get("minimum", -math.inf) <= value <= field.get("maximum", math.inf)


@given(form=FORMS)
def test_made_up_answers_fit_every_form(form):
    assert check_form(form, (), {}) == []
    answers = sample_answers(form)
    assert set(answers) == set(form["properties"])
    for key, value in answers.items():
        assert fits(form["properties"][key], value)
    assert corrected(form, answers) != answers


def test_a_correction_stays_in_its_range():
    form = root(type="integer", minimum=0, maximum=10)
    assert corrected(form, {"x": 10}) == {"x": 9}
    assert corrected(form, {"x": 3}) == {"x": 4}
    assert corrected(root(type="boolean"), {"x": True}) == {"x": False}


def test_examples_make_better_samples():
    assert sample_answers(root(type="string", examples=["Knee pain"])) == {"x": "Knee pain"}


def test_concepts_are_filled_in_at_every_depth():
    coded = {"type": "string", "x-concept-set-id": 1}
    form = {"type": "object", "properties": {"a": {"type": "array", "items": coded}, "b": root(**coded)}}
    expanded = expand_concepts(form, DEFAULT_CONCEPT_SETS)
    assert len(expanded["properties"]["a"]["items"]["oneOf"]) == 5
    assert len(expanded["properties"]["b"]["properties"]["x"]["oneOf"]) == 5
    assert "oneOf" not in coded


@given(context=st.dictionaries(st.text(), st.text() | st.integers() | st.booleans()))
def test_a_context_survives_the_way_with_and_without_padding(context):
    text = encoded(context)
    assert decode_context(text) == decode_context(text.rstrip("=")) == context


@given(text=st.text() | st.text(alphabet="abcdEFGH019-_="))
def test_any_text_is_a_context_or_an_error(text):
    with contextlib.suppress(ContextError):
        assert isinstance(decode_context(text), dict)


@given(raw=st.binary(max_size=60) | st.text(alphabet='{}[]",:0123e+-.\\ud8 ').map(str.encode))
def test_strict_json_is_a_part_of_json(raw):
    try:
        value = parse(raw)
    except JsonError:
        return
    assert value == json.loads(raw)


@pytest.mark.parametrize(
    "raw", [b'{"a":1,"a":2}', b"Infinity", b"1e999", b"9" * 5000, b"[" * 65 + b"]" * 65, b'"\\udc00"', b""]
)
def test_json_that_two_readers_could_take_differently_is_refused(raw):
    with pytest.raises(JsonError):
        parse(raw)


@pytest.mark.parametrize(
    ("patient", "name"),
    [
        ({"name": [{"family": "Smith", "given": ["John", "A."]}]}, "John A. Smith"),
        ({"name": [{"use": "official", "text": "John Smith"}]}, "John Smith"),
        ({"name": [], "identifier": [{"value": "p"}]}, None),
        ({"name": "John", "identifier": [{"value": "p"}]}, None),
    ],
)
def test_names_are_read_as_fhir_writes_them(patient, name):
    facts = patient_facts({"patient": {"resourceType": "Patient", **patient}})
    assert facts is not None
    assert facts.name == name


def test_patient_and_visit_of_the_vendors_example():
    facts = patient_facts(SEED_CONTEXT)
    assert facts is not None
    assert (facts.identifier, facts.name, visit_id(SEED_CONTEXT)) == (
        "patient-123",
        "John Smith",
        "visit-456",
    )
