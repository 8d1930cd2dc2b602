"""The rules for forms."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.tiep.requests import ANAMNESIS
from tests.unit.scribes.tiep.test_form_checks import FORMS

from tiep_launcher.sandbox.form_rules import check_form
from tiep_launcher.scribes.tiep.form_rules import form_problems, form_warnings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "properties",
                    "required",
                    "items",
                    "oneOf",
                    "const",
                    "minimum",
                    "minLength",
                    "dependencies",
                    "pattern",
                    "$ref",
                    "a",
                ]
            ),
            inner,
        )
    ),
    max_leaves=15,
)
TEXT = {"type": "string"}


def codes(schema: Any) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.field) for problem in form_problems(json.dumps(schema))]


def of_field(field: Any) -> list[tuple[str, str | None]]:
    return codes({"type": "object", "properties": {"f": field}})


def nested(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = TEXT
    for _ in range(levels - 1):
        schema = {"type": "object", "properties": {"f": schema}}
    return schema


def test_vendors_example() -> None:
    assert codes(ANAMNESIS) == []
    assert form_warnings(json.dumps(ANAMNESIS)) == ()


def test_everything_the_vendor_names() -> None:
    field = {
        "title": "Diagnoses",
        "description": "All of them",
        "type": "array",
        "minItems": 0,
        "items": {"type": "string", "oneOf": [{"const": "A", "title": "a"}, {"const": "B", "title": "b"}]},
        "examples": [["A"]],
        "x-widget": "chips",
    }
    form = {
        "type": "object",
        "properties": {"d": field, "c": TEXT | {"x-concept-set-id": 4}},
        "required": ["d"],
    }
    assert codes(form) == []
    assert form_warnings(json.dumps(form)) == ()


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (5, [("form_field_not_an_object", "/properties/f")]),
        ({}, [("form_type_unknown", "/properties/f/type")]),
        ({"type": ["string", "null"]}, [("form_type_unknown", "/properties/f/type")]),
        ({"type": "string", "title": 5}, [("form_not_a_text", "/properties/f/title")]),
        ({"type": "array"}, [("form_items_missing", "/properties/f/items")]),
        ({"type": "array", "items": [TEXT]}, [("form_items_missing", "/properties/f/items")]),
        ({"type": "array", "items": {"type": "x"}}, [("form_type_unknown", "/properties/f/items/type")]),
        ({"type": "object"}, [("form_no_fields", "/properties/f/properties")]),
        (
            {"type": "integer", "minimum": 5, "maximum": 1},
            [("form_minimum_above_maximum", "/properties/f/minimum")],
        ),
        ({"type": "integer", "minimum": "1"}, [("form_limit_not_a_number", "/properties/f/minimum")]),
        ({"type": "integer", "maximum": True}, [("form_limit_not_a_number", "/properties/f/maximum")]),
        ({"type": "string", "minLength": -1}, [("form_limit_not_a_count", "/properties/f/minLength")]),
        (
            {"type": "array", "items": TEXT, "minItems": 1.5},
            [("form_limit_not_a_count", "/properties/f/minItems")],
        ),
        ({"type": "string", "oneOf": []}, [("form_choices_not_a_list", "/properties/f/oneOf")]),
        ({"type": "string", "oneOf": {"const": 1}}, [("form_choices_not_a_list", "/properties/f/oneOf")]),
        ({"type": "string", "oneOf": ["A"]}, [("form_choice_malformed", "/properties/f/oneOf/0")]),
        ({"type": "string", "oneOf": [{"title": "a"}]}, [("form_choice_malformed", "/properties/f/oneOf/0")]),
        ({"type": "string", "oneOf": [{"const": "a"}]}, [("form_choice_malformed", "/properties/f/oneOf/0")]),
        (
            {"type": "string", "oneOf": [{"const": 1, "title": "a"}]},
            [("form_choice_malformed", "/properties/f/oneOf/0")],
        ),
        (
            {"type": "string", "oneOf": [{"const": code, "title": "x"} for code in "ABA"]},
            [("form_choice_twice", "/properties/f/oneOf/2")],
        ),
        (
            {"type": "number", "oneOf": [{"const": "A", "title": "x"}]},
            [("form_choices_not_of_a_text", "/properties/f/oneOf")],
        ),
        (
            TEXT | {"x-concept-set-id": "4"},
            [("form_concept_set_malformed", "/properties/f/x-concept-set-id")],
        ),
        (
            {"type": "number", "x-concept-set-id": 4},
            [("form_concept_set_malformed", "/properties/f/x-concept-set-id")],
        ),
        (TEXT | {"examples": "a"}, [("form_not_a_list", "/properties/f/examples")]),
        (
            {"type": "array", "items": {"type": "array", "items": TEXT}},
            [("form_list_of_lists", "/properties/f/items/type")],
        ),
        (TEXT | {"$ref": "https://example.org/x"}, [("form_reference_outside", "/properties/f/$ref")]),
        (TEXT | {"$ref": 5}, [("form_reference_outside", "/properties/f/$ref")]),
        ({"$ref": "#/properties/g"}, [("form_type_unknown", "/properties/f/type")]),
        ({"type": "number", "minimum": 1, "maximum": 1}, []),
    ],
)
def test_field(field: Any, expected: list[tuple[str, str]]) -> None:
    assert of_field(field) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ([], [("form_not_an_object", "")]),
        ({"type": "array", "items": TEXT}, [("form_root_not_object", "/type")]),
        (
            {"type": "object", "properties": []},
            [("form_properties_not_an_object", "/properties"), ("form_no_fields", "/properties")],
        ),
        ({"type": "object", "properties": {" ": TEXT}}, [("form_key_empty", "/properties")]),
        (
            {"type": "object", "properties": {"a": TEXT}, "required": ["a", "b", 5]},
            [("form_required_unknown", "/required/1"), ("form_required_unknown", "/required/2")],
        ),
        (
            {"type": "object", "properties": {"a": TEXT}, "required": ["a", "a"]},
            [("form_required_twice", "/required/1")],
        ),
        (
            {"type": "object", "properties": {"a": TEXT}, "required": "a"},
            [("form_required_not_a_list", "/required")],
        ),
        (
            {"type": "object", "properties": {"a/b~c": 1}},
            [("form_field_not_an_object", "/properties/a~1b~0c")],
        ),
    ],
)
def test_object(schema: Any, expected: list[tuple[str, str]]) -> None:
    assert codes(schema) == expected


def branch(*codes: Any, **fields: Any) -> dict[str, Any]:
    return {"properties": {"a": {"enum": list(codes)}, **fields}}


@pytest.mark.parametrize(
    ("dependencies", "expected"),
    [
        ({"a": ["b"]}, []),
        ({"a": []}, []),
        ({"a": {"properties": {"c": TEXT}, "required": ["c", "b"]}}, []),
        ({"a": {"properties": {"c": TEXT}}, "c": ["b"]}, []),
        ({"a": {"oneOf": [branch("X", c=TEXT), branch("Y", "Z", d=TEXT)]}}, []),
        ({"a": {"oneOf": [{"properties": {"a": {"const": True}}, "required": ["b"]}]}}, []),
        ([], [("form_dependencies_not_an_object", "")]),
        ({"x/y": ["b"]}, [("form_dependency_unknown", "/x~1y")]),
        ({"a": ["b", "x", "b"]}, [("form_required_unknown", "/a/1"), ("form_required_twice", "/a/2")]),
        ({"a": "b"}, [("form_dependency_malformed", "/a")]),
        ({"a": {}}, [("form_dependency_malformed", "/a")]),
        ({"a": {"oneOf": {}}}, [("form_dependency_malformed", "/a/oneOf")]),
        ({"a": {"oneOf": ["x"]}}, [("form_condition_missing", "/a/oneOf/0")]),
        ({"a": {"oneOf": [{"properties": {"c": TEXT}}]}}, [("form_condition_missing", "/a/oneOf/0")]),
        ({"a": {"oneOf": [branch(["X"])]}}, [("form_condition_missing", "/a/oneOf/0")]),
        ({"a": {"properties": []}}, [("form_properties_not_an_object", "/a/properties")]),
        ({"a": {"required": "b"}}, [("form_required_not_a_list", "/a/required")]),
        ({"a": {"required": ["x"]}}, [("form_required_unknown", "/a/required/0")]),
        (
            {"a": {"oneOf": [branch("X", c={"type": "list"})]}},
            [("form_type_unknown", "/a/oneOf/0/properties/c/type")],
        ),
        ({"a": {"properties": {" ": TEXT}}}, [("form_key_empty", "/a/properties")]),
        (
            {"a": {"properties": {"c": nested(5)}}},
            [("form_too_deep", "/a/properties/c" + "/properties/f" * 4)],
        ),
    ],
)
def test_dependencies(dependencies: Any, expected: list[tuple[str, str]]) -> None:
    form = {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "dependencies": dependencies}
    assert codes(form) == [(code, f"/dependencies{place}") for code, place in expected]


def test_all_problems_are_collected() -> None:
    form = {"type": "object", "properties": {"a": {"type": "x"}, "b": {"type": "array"}}, "required": ["c"]}
    assert len(codes(form)) == 3


def test_levels() -> None:
    assert codes(nested(5)) == []
    assert [code for code, _ in codes(nested(6))] == ["form_too_deep"]
    listed = {"type": "object", "properties": {"l": {"type": "array", "items": nested(4)}}}
    assert codes(listed) == []
    listed["properties"]["l"]["items"] = nested(5)  # type: ignore[index]
    assert [code for code, _ in codes(listed)] == ["form_too_deep"]


def test_size() -> None:
    assert codes({"type": "object", "properties": {str(n): TEXT for n in range(200)}}) == []
    (problem,) = form_problems(
        json.dumps({"type": "object", "properties": {str(n): TEXT for n in range(201)}})
    )
    assert (problem.code, dict(problem.facts)) == ("form_too_many_fields", {"count": 201, "limit": 200})
    assert [code for code, _ in codes(ANAMNESIS | {"description": "x" * 70_000})] == ["form_too_large"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "form_empty"),
        ("{", "form_not_json"),
        ('{"type": "object", "type": "object"}', "form_duplicate_key"),
        ("[" * 1000, "form_too_deep"),
        ("\ud800", "form_not_utf8"),
    ],
)
def test_not_json(text: str, code: str) -> None:
    assert [problem.code for problem in form_problems(text)] == [code]


def test_unknown_keywords_are_warnings() -> None:
    form = {
        "type": "object",
        "properties": {"a": TEXT | {"pattern": "(?=x)", "a/b": 1}, "b": TEXT | {"pattern": "x"}},
        "dependencies": {"a": {"required": ["b"], "anyOf": []}},
        "$schema": "x",
    }
    assert codes(form) == []
    found = [(problem.code, problem.field) for problem in form_warnings(json.dumps(form))]
    assert found == [
        ("form_keyword_unknown", "/$schema"),
        ("form_keyword_unknown", "/dependencies/a/anyOf"),
        ("form_keyword_unknown", "/properties/a/pattern"),
        ("form_keyword_unknown", "/properties/a/a~1b"),
        ("form_pattern_unusable", "/properties/a/pattern"),
        ("form_keyword_unknown", "/properties/b/pattern"),
    ]


OPTIONAL: dict[str, st.SearchStrategy[Any]] = {
    "title": st.text(max_size=5),
    "minLength": st.integers(-1, 3) | st.just(1.0),
    "minimum": st.integers(-3, 3) | st.floats(allow_nan=False, allow_infinity=False),
    "maximum": st.integers(-3, 3),
    "examples": st.lists(st.text()) | st.text(),
    "oneOf": st.lists(
        st.fixed_dictionaries({}, optional={"const": st.sampled_from(["A", "B", 1]), "title": st.just("x")}),
        max_size=3,
    ),
    "pattern": st.text(max_size=5),
    "$ref": st.sampled_from(["#/a", "x"]),
}
FIELDS: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["string", "number", "integer", "boolean"])}, optional=OPTIONAL
    ),
    lambda inner: (
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from("abc "), inner)},
            optional={
                "required": st.lists(st.sampled_from("abc")),
                "dependencies": st.dictionaries(st.sampled_from("abc"), st.lists(st.sampled_from("abc"))),
            },
        )
        | st.fixed_dictionaries({"type": st.just("array")}, optional={"items": inner, "minItems": JSON})
    ),
    max_leaves=10,
)


@given(JSON)
def test_never_fails(schema: Any) -> None:
    for form in (schema, {"type": "object", "properties": {"a": schema}}):
        text = json.dumps(form)
        if not form_problems(text):
            form_warnings(text)


@given(FIELDS | JSON)
def test_what_passes_here_is_not_refused_when_a_visit_starts(field: Any) -> None:
    for form in (field, {"type": "object", "properties": {"a": field}}):
        if not form_problems(json.dumps(form)):
            assert check_form(form, ("form",), {}) == [] or "x-concept-set-id" in json.dumps(form)


@given(FORMS)
def test_forms_of_every_kind_pass_both_readings(form: dict[str, Any]) -> None:
    assert form_problems(json.dumps(form)) == ()
    assert check_form(form, ("form",), {}) == []
