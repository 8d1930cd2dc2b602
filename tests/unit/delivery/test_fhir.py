"""What goes out as FHIR R4, read by a library of other people's making (``fhir.resources``)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.delivery.outgoing import about, outgoing, patient, session, version

from tiep_launcher.delivery.document import document_of
from tiep_launcher.delivery.fhir_json import fhir_bytes
from tiep_launcher.delivery.fhir_response import questionnaire_response
from tiep_launcher.delivery.format import Format
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section


def response(payload: object = None) -> dict[str, Any]:
    made = session() if payload is None else session(version(payload_json=json.dumps({"payload": payload})))
    data = document_of(outgoing(made), Format.FHIR)
    QuestionnaireResponse.model_validate_json(data)
    return json.loads(data)


def items(parent: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in parent.get("item", []):
        yield item
        yield from items(item)


def by_link(resource: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found = [*items(resource)]
    links = [item["linkId"] for item in found]
    assert len(set(links)) == len(links)
    return dict(zip(links, found, strict=True))


def test_whose_it_is_stands_in_it_with_two_identifiers():
    made = response()
    assert made["contained"] == [
        {
            "resourceType": "Patient",
            "identifier": [{"system": "urn:oid:1.2.276.0.76.4.8", "value": "00471193"}],
            "name": [{"text": "Anna Müller", "family": "Müller", "given": ["Anna"]}],
            "gender": "female",
            "birthDate": "1945-07-14",
            "id": "patient",
        }
    ]
    assert made["subject"]["reference"] == "#patient"
    assert made["subject"]["identifier"]["value"] == "00471193"
    assert made["encounter"]["identifier"] == {"value": "V-2026-8841"}
    assert (made["author"]["identifier"], made["author"]["display"]) == ({"value": "D-17"}, "Dr. María López")
    assert made["authored"] == "2026-11-21T10:15:02Z"


def test_every_field_has_its_path_its_label_and_the_answer_of_its_kind():
    found = by_link(response())
    assert found["/pain"]["text"] == "Pain"
    assert found["/pain/at-rest"]["answer"] == [{"valueInteger": 2}]
    assert found["/pain/at-night"]["answer"] == [{"valueBoolean": True}]
    assert found["/earlier-treatment"]["answer"] == [
        {"valueString": "Ibuprofen 400 mg"},
        {"valueString": "Ruhe, Kühlung"},
    ]
    assert found["/side"]["answer"] == [
        {
            "valueCoding": {
                "system": "urn:x-tiep-launcher:form:orthopedics-first-visit:/side",
                "code": "RIGHT",
                "display": "Right",
            }
        }
    ]
    assert found["/imaging"] == {"linkId": "/imaging", "text": "Imaging"}


def test_what_is_remarkable_stands_at_its_item():
    found = by_link(response())
    notes = {link: [one["valueCode"] for one in item.get("extension", [])] for link, item in found.items()}
    assert notes["/pain/in-motion"] == ["out_of_range"]
    assert notes["/region"] == ["code_unknown"]
    assert notes["/note"] == ["not_in_form"]
    assert found["/region"]["answer"][0]["valueCoding"]["code"] == "TOE"


def test_a_table_is_a_group_for_each_row():
    found = by_link(response())
    row = found["/range-of-motion/1"]["item"]
    assert [(item["text"], item.get("answer")) for item in row] == [
        ("Movement", [{"valueString": "Außenrotation"}]),
        ("Degrees", [{"valueString": "35.50"}]),
        ("Painful", None),
    ]


def test_a_decimal_keeps_every_digit():
    payload = '{"payload": {"weight": 71.50, "tiny": 1E-7, "large": 123456789012}}'
    data = document_of(outgoing(session(version(payload_json=payload))), Format.FHIR).decode()
    assert '"valueDecimal": 71.50' in data
    assert '"valueDecimal": 1E-7' in data
    assert '"valueDecimal": 123456789012' in data


@pytest.mark.parametrize(
    ("text", "kind", "answer"),
    [
        ("2026-06-22", FieldKind.DATE, {"valueDate": "2026-06-22"}),
        ("2026-06", FieldKind.DATE, {"valueDate": "2026-06"}),
        ("2026-02-30", FieldKind.DATE, {"valueString": "2026-02-30"}),
        ("2026-06-22T10:15:00+02:00", FieldKind.DATE, {"valueDateTime": "2026-06-22T10:15:00+02:00"}),
        ("2026-06-22T99:15:00Z", FieldKind.DATE, {"valueString": "2026-06-22T99:15:00Z"}),
        ("three", FieldKind.NUMBER, {"valueString": "three"}),
        (" A ", FieldKind.CODED, {"valueString": " A "}),
        ("a\x00b\r\nc", FieldKind.TEXT, {"valueString": "a<U+0000>b\r\nc"}),
        ("  ", FieldKind.TEXT, None),
    ],
)
def test_what_does_not_fit_its_kind_is_a_text(text: str, kind: FieldKind, answer: object):
    assert answer_of(Field(path="/x", label="X", kind=kind, text=text, value=text, code=text)) == answer


def test_a_list_of_codes_has_a_coding_for_each():
    listed = Field(
        path="/sides",
        label="Sides",
        kind=FieldKind.LIST,
        text="Left (L), Right, upper (R), X",
        value=["L", "R", "X"],
    )
    report = Report(title="R", scribe="tiep", sections=(Section(title="", fields=(listed,)),))
    made = questionnaire_response(session(), version(), report, Language.ENGLISH)
    QuestionnaireResponse.model_validate(json.loads(fhir_bytes(made)))
    codings = [answer["valueCoding"] for answer in made["item"][0]["answer"]]
    assert [(one["code"], one.get("display")) for one in codings] == [
        ("L", "Left"),
        ("R", "Right, upper"),
        ("X", None),
    ]
    assert {one["system"] for one in codings} == {"urn:x-tiep-launcher:form:orthopedics-first-visit:/sides"}


def test_a_code_keeps_the_system_that_it_came_with():
    coded = Field(
        path="/dx",
        label="Diagnosis",
        kind=FieldKind.CODED,
        text="Rotator cuff syndrome (M75.1)",
        value="M75.1",
        code="M75.1",
        display="Rotator cuff syndrome",
        system="http://hl7.org/fhir/sid/icd-10",
    )
    assert answer_of(coded) == {
        "valueCoding": {
            "system": "http://hl7.org/fhir/sid/icd-10",
            "code": "M75.1",
            "display": "Rotator cuff syndrome",
        }
    }


def test_a_number_with_a_unit_is_a_quantity():
    weight = Field(path="/w", label="W", kind=FieldKind.NUMBER, text="71.50", value=71.5, unit="kg")
    assert answer_of(weight) == {"valueQuantity": {"value": 71.5, "unit": "kg"}}


def answer_of(field: Field) -> object:
    report = Report(
        title="R",
        scribe="tiep",
        sections=(Section(title="", fields=(field,)),),
    )
    made = questionnaire_response(session(), version(), report, Language.ENGLISH)
    data = fhir_bytes(made)
    QuestionnaireResponse.model_validate_json(data)
    return json.loads(data)["item"][0].get("answer", [None])[0]


def test_a_document_refers_to_what_it_holds():
    data = document_of(outgoing(), Format.FHIR_DOCUMENT)
    bundle = Bundle.model_validate_json(data)
    assert bundle.entry[0].resource.get_resource_type() == "Composition"
    made = json.loads(data)
    held = {entry["fullUrl"] for entry in made["entry"]}
    assert references(made) <= held
    assert {entry["resource"]["resourceType"] for entry in made["entry"]} == {
        "Composition",
        "Patient",
        "Encounter",
        "Practitioner",
        "QuestionnaireResponse",
    }


def references(value: object) -> set[str]:
    if isinstance(value, dict):
        own = {value["reference"]} if isinstance(value.get("reference"), str) else set[str]()
        return own.union(*map(references, value.values()))
    return set[str]().union(*map(references, value)) if isinstance(value, list) else set[str]()


def test_what_is_not_known_is_left_out():
    made = about(
        patient(
            identifiers=(Identifier("p"),),
            name=None,
            family_name=None,
            given_name=None,
            birth_date=None,
            sex=None,
        )
    )
    for format_, model in ((Format.FHIR, QuestionnaireResponse), (Format.FHIR_DOCUMENT, Bundle)):
        data = document_of(outgoing(made), format_)
        model.model_validate_json(data)
        assert b"null" not in data


TEXTS = st.text(max_size=8)
FIELDS = st.builds(
    lambda path, label, kind, text, unit, notes: Field(
        path=path,
        label=label,
        kind=kind,
        text=text,
        value=text,
        code=text,
        display=label,
        unit=unit,
        notes=notes,
    ),
    TEXTS | TEXTS.map(lambda text: f"/{text}"),
    TEXTS,
    st.sampled_from(FieldKind),
    TEXTS | st.sampled_from(["1", "-1.50", "2026-02-28", "1e999"]),
    st.none() | TEXTS,
    st.lists(st.sampled_from(Note), unique=True).map(tuple),
)
SECTIONS = st.recursive(
    st.builds(lambda title, fields: Section(title=title, fields=tuple(fields)), TEXTS, st.lists(FIELDS)),
    lambda inner: st.builds(
        lambda title, sections: Section(title=title, sections=tuple(sections)), TEXTS, st.lists(inner)
    ),
    max_leaves=4,
)


@settings(max_examples=40)
@given(st.lists(SECTIONS, max_size=3), TEXTS)
def test_any_report_is_valid_and_no_path_stands_twice(sections: list[Section], title: str):
    report = Report(title=title, scribe="tiep", sections=tuple(sections))
    made = json.loads(fhir_bytes(questionnaire_response(session(), version(), report, Language.ENGLISH)))
    QuestionnaireResponse.model_validate(made)
    by_link(made)
