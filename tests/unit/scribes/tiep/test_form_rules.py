"""The rules for forms."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.tiep.requests import ANAMNESIS

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
        "items": {"type": "string", "oneOf": [{"const": "A", "title": "a"}, {"const": "B"}]},
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
        (
            {"type": "string", "oneOf": [{"const": "A"}, {"const": "B"}, {"const": "A"}]},
            [("form_choice_twice", "/properties/f/oneOf/2")],
        ),
        ({"$ref": "https://example.org/x"}, [("form_reference_outside", "/properties/f/$ref")]),
        ({"$ref": 5}, [("form_reference_outside", "/properties/f/$ref")]),
        ({"$ref": "#/properties/g"}, []),
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
    form = {"type": "object", "properties": {"a": TEXT | {"pattern": "x", "a/b": 1}}, "$schema": "x"}
    assert codes(form) == []
    found = [(problem.code, problem.field) for problem in form_warnings(json.dumps(form))]
    assert found == [
        ("form_keyword_unknown", "/$schema"),
        ("form_keyword_unknown", "/properties/a/pattern"),
        ("form_keyword_unknown", "/properties/a/a~1b"),
    ]


@given(JSON)
def test_never_fails(schema: Any) -> None:
    form_problems(json.dumps(schema))
    form_problems(json.dumps({"type": "object", "properties": {"a": schema}}))
