"""What people see of a form before a visit."""

import json
from typing import Any

import pytest
from hypothesis import given
from tests.unit.scribes.tiep.requests import ANAMNESIS, form_of
from tests.unit.scribes.tiep.test_form_checks import FORMS, JSON

from tiep_launcher.domain.form import Condition, Form, FormField
from tiep_launcher.domain.report import FieldKind
from tiep_launcher.scribes.tiep.form_outline import outline_of


def only(schema: dict[str, Any]) -> FormField:
    (field,) = outline_of(form_of({"type": "object", "properties": {"f": schema}}))
    return field


def test_vendors_example() -> None:
    assert outline_of(form_of(ANAMNESIS)) == (
        FormField(
            path="/reason",
            label="Reason for visit",
            kind=FieldKind.TEXT,
            description="Why the patient came today",
        ),
        FormField(
            path="/pain-level",
            label="Pain level",
            kind=FieldKind.NUMBER,
            is_whole=True,
            description="Pain level from 0 to 10",
            low=0,
            high=10,
        ),
    )


def test_lists_tables_and_groups() -> None:
    field = only({"type": "array", "items": {"type": "number", "title": "Weights (kg)", "x-unit": "kg"}})
    assert (field.label, field.kind, field.entry_kind, field.unit) == (
        "Weights",
        FieldKind.LIST,
        FieldKind.NUMBER,
        "kg",
    )
    row = {"type": "object", "required": ["n"], "properties": {"n": {"type": "string"}}}
    field = only({"title": "Table", "type": "array", "items": row})
    assert (field.kind, field.entry_kind) == (FieldKind.TABLE, None)
    assert field.fields == (FormField(path="/f/-/n", label="n", kind=FieldKind.TEXT, is_required=True),)
    field = only(row)
    assert field.kind is None
    assert [inner.path for inner in field.fields] == ["/f/n"]


def test_choices_and_examples() -> None:
    field = only(
        {
            "type": "string",
            "oneOf": [{"const": "L", "title": "Left"}, {"const": "R"}, {"title": "x"}, 5],
            "examples": ["L", 5, True, {"a": 1}],
        }
    )
    assert field.choices == (("L", "Left"), ("R", "R"))
    assert field.examples == ("L", "5", "true")


def test_what_depends_on_an_answer_stands_behind_it() -> None:
    smoking = {"type": "string", "oneOf": [{"const": code, "title": code.lower()} for code in "NFC"]}
    branch = {"smoking": {"enum": ["F", "C", "other"]}, "a-day": {"type": "integer"}}
    form = {
        "properties": {"smoking": {"title": "Smoking", **smoking}, "other": {"type": "string"}},
        "dependencies": {
            "smoking": {"oneOf": [{"properties": branch, "required": ["a-day"]}]},
            "a-day": {"properties": {"since": {"type": "string"}, "other": {}, "smoking": {}}},
        },
    }
    found = outline_of(form_of(form))
    assert [field.path for field in found] == ["/smoking", "/a-day", "/since", "/other"]
    assert [field.is_required for field in found] == [False, True, False, False]
    assert found[1].asked_if == Condition(label="Smoking", answers=("f", "c", "other"))
    assert found[2].asked_if == Condition(label="a-day")
    assert found[3].asked_if is None


@pytest.mark.parametrize("text", ["[]", "5", "not JSON", "[" * 100_000, '{"properties": []}'])
def test_broken_form(text: str) -> None:
    assert outline_of(Form("f", text)) == ()


@given(JSON)
def test_any_form_can_be_looked_at(schema: Any) -> None:
    outline_of(form_of({"properties": {"a": schema}, "dependencies": schema}))


@given(FORMS)
def test_every_field_is_shown_once(form: dict[str, Any]) -> None:
    def paths(fields: tuple[FormField, ...]) -> list[str]:
        return [path for field in fields for path in (field.path, *paths(field.fields))]

    shown = paths(outline_of(form_of(form)))
    assert len(shown) == len(set(shown))
    keys = [f"/{key.replace('~', '~0').replace('/', '~1')}" for key in form["properties"]]
    assert [path for path in shown if path in keys] == keys
    assert json.dumps(shown)
