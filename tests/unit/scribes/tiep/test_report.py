"""Reports out of payloads: documented examples, and any JSON with any form."""

# Any JSON is of unknown type.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.tiep.requests import ANAMNESIS, form_of

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section
from tiep_launcher.scribes.tiep.report import read_report


def report_of(answers: Any, schema: Any = None) -> Report:
    form = None if schema is None else form_of(schema)
    return read_report(json.dumps({"context": {"visit_id": "v"}, "payload": answers}), form)


def all_fields(sections: tuple[Section, ...]) -> Iterator[Field]:
    for section in sections:
        yield from section.fields
        yield from all_fields(section.sections)


def only_field(value: Any, schema: dict[str, Any] | None = None, *, required: bool = False) -> Field:
    """Return the field of one answer."""
    whole = None
    if schema is not None:
        whole = {"type": "object", "properties": {"f": schema}, "required": ["f"] if required else []}
    (section,) = report_of({"f": value}, whole).sections
    (field,) = section.fields
    assert section.sections == ()
    assert field.path == "/f"
    return field


def test_example_of_the_contract() -> None:
    payload = (
        '{"context": {"visit_id": "visit-456"},'
        ' "payload": {"reason": "Shoulder pain after tennis", "pain-level": 6}}'
    )
    assert read_report(payload, form_of(ANAMNESIS)) == Report(
        title="Anamnesis",
        scribe="tiep",
        sections=(
            Section(
                title="",
                fields=(
                    Field(
                        path="/reason",
                        label="Reason for visit",
                        kind=FieldKind.TEXT,
                        text="Shoulder pain after tennis",
                        value="Shoulder pain after tennis",
                    ),
                    Field(path="/pain-level", label="Pain level", kind=FieldKind.NUMBER, text="6", value=6),
                ),
            ),
        ),
    )


def test_without_a_form() -> None:
    report = report_of({"reason": "Cough", "pain-level": 2, "fever": False})
    assert report.title == "Report"
    (section,) = report.sections
    assert [(field.label, field.text, field.notes) for field in section.fields] == [
        ("reason", "Cough", ()),
        ("pain-level", "2", ()),
        ("fever", "no", ()),
    ]


def test_older_wrapper() -> None:
    answers = {"reason": "Cough", "pain-level": 1}
    older = read_report(json.dumps({"context": {}, "formData": answers}), form_of(ANAMNESIS))
    assert older == report_of(answers, ANAMNESIS)


def test_order_is_the_forms_and_unknown_keys_come_last() -> None:
    (section,) = report_of({"new": 1, "pain-level": 2, "reason": "x"}, ANAMNESIS).sections
    assert [field.path for field in section.fields] == ["/reason", "/pain-level", "/new"]
    assert section.fields[2].label == "new"
    assert section.fields[2].notes == (Note.NOT_IN_FORM,)


def test_what_was_not_answered_is_listed() -> None:
    schema = ANAMNESIS | {"required": ["reason"]}
    (section,) = report_of({}, schema).sections
    assert [(field.label, field.text, field.value, field.notes) for field in section.fields] == [
        ("Reason for visit", "", None, (Note.MISSING,)),
        ("Pain level", "", None, ()),
    ]
    (section,) = report_of({"reason": None, "pain-level": None}, ANAMNESIS).sections
    assert {field.notes for field in section.fields} == {(Note.MISSING,)}
    assert [field.kind for field in section.fields] == [FieldKind.TEXT, FieldKind.NUMBER]


@pytest.mark.parametrize(
    ("value", "schema", "notes"),
    [
        (11, {"type": "integer", "maximum": 10}, (Note.OUT_OF_RANGE,)),
        (-1, {"type": "integer", "minimum": 0}, (Note.OUT_OF_RANGE,)),
        (10, {"type": "integer", "maximum": 10}, ()),
        (6.5, {"type": "integer"}, (Note.WRONG_TYPE,)),
        (6.0, {"type": "integer"}, ()),
        (True, {"type": "integer"}, (Note.WRONG_TYPE,)),
        (1, {"type": "boolean"}, (Note.WRONG_TYPE,)),
        ("6", {"type": "integer"}, (Note.WRONG_TYPE,)),
        (6, {"type": "string"}, (Note.WRONG_TYPE,)),
        ("", {"type": "string", "minLength": 1}, (Note.OUT_OF_RANGE,)),
        ([], {"type": "array", "minItems": 1}, (Note.OUT_OF_RANGE,)),
        ([1], {"type": "string"}, (Note.WRONG_TYPE,)),
        (
            [1, 20, "x"],
            {"type": "array", "items": {"type": "integer", "maximum": 9}},
            (Note.OUT_OF_RANGE, Note.WRONG_TYPE),
        ),
        (10**40, {"type": "integer", "maximum": 10}, (Note.OUT_OF_RANGE,)),
        (5, {"type": "nonsense", "minimum": "x", "$ref": "https://example.org"}, ()),
    ],
)
def test_notes(value: Any, schema: dict[str, Any], notes: tuple[Note, ...]) -> None:
    assert only_field(value, schema).notes == notes


CHOICES = {"type": "string", "oneOf": [{"const": "J20.9", "title": "Bronchitis"}, {"const": "B"}]}


def test_codes() -> None:
    field = only_field("J20.9", CHOICES)
    assert (field.kind, field.text, field.value) == (FieldKind.CODED, "Bronchitis (J20.9)", "J20.9")
    assert (field.code, field.display, field.notes) == ("J20.9", "Bronchitis", ())
    field = only_field("X", CHOICES)
    assert (field.text, field.code, field.display, field.notes) == ("X", "X", None, (Note.CODE_UNKNOWN,))
    field = only_field("B", CHOICES)
    assert (field.text, field.display, field.notes) == ("B", None, ())
    field = only_field(["J20.9", "X"], {"type": "array", "items": CHOICES})
    assert (field.kind, field.text, field.value) == (FieldKind.LIST, "Bronchitis (J20.9), X", ["J20.9", "X"])
    assert field.notes == (Note.CODE_UNKNOWN,)
    field = only_field("M54", {"type": "string", "x-concept-set-id": 4})
    assert (field.kind, field.text, field.notes) == (FieldKind.CODED, "M54", (Note.CODE_UNKNOWN,))


def test_kinds() -> None:
    assert only_field("2026-01-02", {"type": "string", "format": "date"}).kind is FieldKind.DATE
    assert only_field("2026-01-02").kind is FieldKind.TEXT
    assert only_field(True).text == "yes"
    assert only_field([]).text == "[]"
    assert only_field({}).text == "{}"
    assert only_field(["a", None, 2, True]).text == "a, null, 2, yes"
    field = only_field(80, {"type": "number", "x-unit": "kg"})
    assert (field.text, field.unit) == ("80", "kg")


@pytest.mark.parametrize(
    "number", ["6.50", "1E5", "0.1000000000000000055", "-0.0", "-0", "12345678901234567890", "1e400"]
)
def test_numbers_are_shown_as_written(number: str) -> None:
    form = form_of({"type": "object", "properties": {"a": {"type": "number"}}})
    report = read_report(f'{{"payload": {{"a": {number}, "b": [{number}]}}}}', form)
    assert [field.text for field in report.sections[0].fields] == [number, number]


MEDICATION = {
    "title": "Medication",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "name": {"title": "Name", "type": "string"},
            "dose": {"title": "Dose", "type": "number"},
        },
        "required": ["name"],
    },
}


def test_table() -> None:
    field = only_field([{"dose": 5, "name": "A"}, {"name": "B"}], MEDICATION)
    assert (field.kind, field.label, field.notes) == (FieldKind.TABLE, "Medication", ())
    assert field.value == {"columns": ["Name", "Dose"], "rows": [["A", 5], ["B", None]]}
    assert field.text == "Name: A, Dose: 5\nName: B"
    field = only_field([{"dose": "x", "more": 1}], MEDICATION)
    assert field.value == {"columns": ["Name", "Dose", "more"], "rows": [[None, "x", 1]]}
    assert field.notes == (Note.MISSING, Note.NOT_IN_FORM, Note.WRONG_TYPE)


def test_array_that_makes_no_table() -> None:
    (section,) = report_of(
        {"m": [{"name": "A", "more": {"x": 1}}, 5]}, {"properties": {"m": MEDICATION}}
    ).sections
    (medication,) = section.sections
    assert medication.title == "Medication"
    assert [(field.label, field.path, field.notes) for field in medication.fields] == [
        ("2", "/m/1", (Note.WRONG_TYPE,))
    ]
    (first,) = medication.sections
    assert first.title == "1"
    assert [(field.label, field.path) for field in first.fields] == [
        ("Name", "/m/0/name"),
        ("Dose", "/m/0/dose"),
    ]
    assert first.sections[0].fields[0].path == "/m/0/more/x"
    assert first.sections[0].fields[0].notes == (Note.NOT_IN_FORM,)


def test_nested_objects_are_sections() -> None:
    schema = {
        "properties": {
            "exam": {
                "title": "Exam",
                "type": "object",
                "properties": {"bp": {"title": "BP"}},
                "required": ["bp"],
            },
            "note": {"type": "string"},
        }
    }
    (section,) = report_of({"exam": {"bp": "120/80"}, "note": {"a": 1}}, schema).sections
    exam, note = section.sections
    assert (exam.title, exam.fields[0].label, exam.fields[0].path) == ("Exam", "BP", "/exam/bp")
    assert note.fields[0].notes == (Note.WRONG_TYPE,)
    for answers, notes in (({}, ()), ({"exam": {}}, (Note.MISSING,))):
        (section,) = report_of(answers, schema).sections
        assert section.sections[0].fields[0].notes == notes
    (section,) = report_of({}, schema | {"required": ["exam"]}).sections
    assert section.sections[0].fields[0].notes == (Note.MISSING,)
    (section,) = report_of({"exam": None}, schema).sections
    assert section.fields[0].path == "/exam"
    assert section.fields[0].notes == (Note.MISSING,)


def test_units() -> None:
    weight = {"title": "Weight (kg)", "type": "number", "x-unit": "kg"}
    field = only_field(80, weight)
    assert (field.label, field.text, field.unit) == ("Weight", "80", "kg")
    field = only_field([{"w": 80}], {"type": "array", "items": {"properties": {"w": weight}}})
    assert field.text == "Weight (kg): 80"
    weight["title"] = "Weight"
    field = only_field([{"w": 80}], {"type": "array", "items": {"properties": {"w": weight}}})
    assert field.text == "Weight (kg): 80"


SMOKING = {
    "type": "object",
    "properties": {
        "smoking": {"type": "string", "oneOf": [{"const": code, "title": code.lower()} for code in "NFC"]},
        "other": {"type": "string"},
    },
    "dependencies": {
        "smoking": {
            "oneOf": [
                {"properties": {"smoking": {"enum": ["N"]}}},
                {
                    "properties": {
                        "smoking": {"enum": ["F", "C"]},
                        "a-day": {"title": "Cigarettes", "type": "integer", "maximum": 200},
                    },
                    "required": ["a-day"],
                },
            ]
        },
        "a-day": ["other"],
    },
}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, [("/smoking", ()), ("/other", ())]),
        ({"smoking": "N"}, [("/smoking", ()), ("/other", ())]),
        ({"smoking": "C"}, [("/smoking", ()), ("/a-day", (Note.MISSING,)), ("/other", ())]),
        (
            {"smoking": "F", "a-day": 201},
            [("/smoking", ()), ("/a-day", (Note.OUT_OF_RANGE,)), ("/other", (Note.MISSING,))],
        ),
        (
            {"smoking": "N", "a-day": 201},
            [("/smoking", ()), ("/other", ()), ("/a-day", (Note.NOT_IN_FORM,))],
        ),
        ({"smoking": None}, [("/smoking", (Note.MISSING,)), ("/other", ())]),
    ],
)
def test_what_depends_on_an_answer(answers: Any, expected: Any) -> None:
    (section,) = report_of(answers, SMOKING).sections
    assert [(field.path, field.notes) for field in section.fields] == expected
    for field in section.fields:
        assert field.label == ("Cigarettes" if field.path == "/a-day" else field.path[1:])
    (section,) = report_of({"l": [answers]}, {"properties": {"l": {"items": SMOKING}}}).sections
    notes = {note for _, notes in expected for note in notes}
    shown = [*all_fields((section,))]
    assert {note for field in shown for note in field.notes} == (notes if answers else set())


def test_pointers_are_escaped() -> None:
    (section,) = report_of({"a/b~c": {"": 1}}).sections
    assert section.sections[0].fields[0].path == "/a~1b~0c/"


def test_what_stands_beside_the_answers_is_shown() -> None:
    payload = {"payload": {"a": 1}, "version": 2, "context": ["not an object"], "b": {"c": 3}}
    _, beside = read_report(json.dumps(payload), form_of(ANAMNESIS)).sections
    assert beside.title == "Further content"
    found = {field.path: field.text for field in all_fields((beside,))}
    assert found == {"1/version": "2", "1/context": "not an object", "1/b/c": "3"}
    assert {field.notes for field in all_fields((beside,))} == {(Note.NOT_IN_FORM,)}


@pytest.mark.parametrize(
    "payload", [{"context": {"a": 1}, "answers": {"b": 2}}, {"payload": None, "context": {"a": 1}}]
)
def test_unknown_shape_is_shown_completely(payload: Any) -> None:
    report = read_report(json.dumps(payload), form_of(ANAMNESIS))
    assert "/context/a" in [field.path for field in all_fields(report.sections)]
    assert len(list(all_fields(report.sections))) == 2


@pytest.mark.parametrize(
    "payload", ["null", "5", '"text"', "[]", "{}", "[1, 2]", "not JSON", "[" * 100_000, ""]
)
def test_payload_that_is_no_object(payload: str) -> None:
    for form in (None, form_of(ANAMNESIS)):
        (section,) = read_report(payload, form).sections
        assert len(section.fields) == 1


def test_entries_without_a_resource_are_shown() -> None:
    bundle = {
        "type": "document",
        "entry": [
            {
                "fullUrl": "urn:uuid:p-1",
                "resource": {"resourceType": "Patient", "name": [{"text": "A. Example"}]},
            },
            {"request": {"method": "GET"}},
            7,
        ],
    }
    report = read_report(json.dumps({"context": {"visit_id": "v"}, "fhir": bundle}), None)
    assert [section.title for section in report.sections] == [
        "Patient",
        "Further content",
        "Technical details",
    ]
    paths = {field.path: field.text for field in all_fields(report.sections)}
    assert paths["/entry/0/resource/name/0"] == "A. Example"
    assert "Element: fullUrl, Value: urn:uuid:p-1" in paths["/entry/0"]
    assert paths["/entry/1/request/method"] == "GET"
    assert paths["/entry/2"] == "7"
    assert "/visit_id" not in paths


@pytest.mark.parametrize(
    "schema_json", ["[]", "5", "not JSON", "[" * 100_000, '{"properties": []}', '{"title": 5}']
)
def test_broken_form(schema_json: str) -> None:
    report = read_report('{"payload": {"a": 1}}', Form("f", schema_json))
    assert report.title == "Report"
    (field,) = report.sections[0].fields
    assert (field.text, field.notes) == ("1", (Note.NOT_IN_FORM,))


def test_deep_nesting() -> None:
    for levels in (60, 63, 64, 65, 200):
        payload = '{"payload": {"a":' + '{"a":' * levels + '"leaf"' + "}" * (levels + 2)
        fields = list(all_fields(read_report(payload, None).sections))
        assert len(fields) == 1
        assert "leaf" in fields[0].text
        payload = '{"payload": {"a":' + "[[]," * levels + '"leaf"' + "]" * levels + "}}"
        fields = list(all_fields(read_report(payload, None).sections))
        assert "leaf" in fields[-1].text + fields[0].text + "".join(field.text for field in fields)
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(150):
        deep = {"type": "object", "properties": {"a": deep}}
    assert list(all_fields(report_of({}, deep).sections))


@pytest.mark.parametrize("with_form", [True, False])
def test_many_fields(with_form: bool) -> None:
    answers = {f"field-{n}": n for n in range(5000)}
    properties = {key: {"type": "integer", "title": key.upper(), "maximum": 9} for key in answers}
    form = {"type": "object", "properties": properties} if with_form else None
    start = time.process_time()
    report = report_of(answers, form)
    assert time.process_time() - start < 2
    assert len(report.sections[0].fields) == 5000


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
KEYS = (
    st.sampled_from(["a", "b", "a/b", "payload", "fhir", "context", "entry", "resource", "resourceType"])
    | TEXT
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)
SCHEMAS = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["string", "number", "integer", "boolean", "array", "object"]) | JSON,
            "title": TEXT | JSON,
            "minimum": JSON,
            "maxLength": JSON,
            "minItems": st.integers(0, 3),
            "pattern": TEXT,
            "oneOf": st.lists(st.fixed_dictionaries({"const": JSON}, optional={"title": TEXT})) | JSON,
            "$ref": st.just("https://example.org/form"),
            "enum": JSON,
            "x-concept-set-id": JSON,
        },
    )
    | JSON,
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "type": st.just("object"),
            "properties": st.dictionaries(KEYS, inner, max_size=4),
            "required": st.lists(KEYS),
            "items": inner,
        },
    ),
    max_leaves=8,
)


def leaves(value: Any) -> Iterator[str]:
    """Yield how each innermost value has to be readable; what is null or empty shows by its place."""
    match value:
        case dict() if value:
            for item in value.values():
                yield from leaves(item)
        case list() if value:
            for item in value:
                yield from leaves(item)
        case True:
            yield "yes"
        case False:
            yield "no"
        case None | {} | []:
            pass
        case float():
            yield json.dumps(value)
        case _:
            yield str(value)


@given(JSON, st.none() | SCHEMAS)
def test_nothing_is_ever_lost(payload: Any, schema: Any) -> None:
    form = None if schema is None else form_of(schema)
    wrapped = [{key: payload, "beside": 1.50} for key in ("payload", "formData", "fhir", "record", "hl7")]
    for whole in (payload, *wrapped):
        report = read_report(json.dumps(whole), form)
        fields = list(all_fields(report.sections))
        expected = whole
        if (
            whole is payload
            and isinstance(payload, dict)
            and {"payload", "formData", "fhir"} & payload.keys()
        ):
            expected = {key: value for key, value in payload.items() if key != "context"}
        shown = "\n".join(field.text for field in fields) + "\n".join(s.title for s in report.sections)
        for leaf in leaves(expected):
            assert leaf in shown
        assert len({field.path for field in fields}) == len(fields)
        assert all(field.notes == tuple(note for note in Note if note in field.notes) for field in fields)


@given(st.dictionaries(TEXT, st.none() | st.just({}) | st.just([]), min_size=1))
def test_null_and_empty_values_have_their_field(answers: dict[str, Any]) -> None:
    (section,) = report_of(answers).sections
    assert [field.label for field in section.fields] == list(answers)


@given(st.text())
def test_any_text_as_payload(payload: str) -> None:
    read_report(payload, form_of(ANAMNESIS))
