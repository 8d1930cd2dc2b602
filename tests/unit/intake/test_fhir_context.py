"""FHIR documents as contexts: one patient, perhaps one visit, and never the first of several."""

import json
from typing import Any

import pytest

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.intake.context_rules import ContextKey, ContextRules
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext

MRN, VISIT = "urn:mrn", "urn:visit"
PATIENT = {
    "resourceType": "Patient",
    "id": "1",
    "identifier": [{"system": MRN, "value": "0012"}],
    "name": [{"family": "Müller", "given": ["Anna"]}],
    "birthDate": "1945-10-01",
    "telecom": [{"value": "1"}],
}
ENCOUNTER = {
    "resourceType": "Encounter",
    "id": "e1",
    "status": "in-progress",
    "class": {"code": "AMB"},
    "identifier": [{"system": VISIT, "value": "V-7"}],
    "subject": {"reference": "Patient/1"},
}
OTHER = {**PATIENT, "id": "2", "identifier": [{"system": MRN, "value": "0013"}]}


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}


def parse(value: object, **rules: object) -> GivenContext:
    return parse_context(json.dumps(value).encode(), ContextRules(**rules))


def problems(value: object, **rules: object) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        parse(value, **rules)
    return [(problem.code, problem.field) for problem in caught.value.problems]


def with_identifiers(resource: dict[str, Any], **values: str) -> dict[str, Any]:
    found = [{"system": f"urn:{name}", "value": value} for name, value in values.items()]
    return {**resource, "identifier": found}


@pytest.mark.parametrize("shape", [bundle, lambda *resources: list(resources)])
def test_a_bundle_or_an_array_says_who_and_which_visit(shape):
    context = parse(shape(ENCOUNTER, PATIENT, {"resourceType": "Organization", "id": "o"}))
    assert context.patient.identifiers == (Identifier("0012", MRN),)
    assert (context.patient.name, context.patient.birth_date) == ("Anna Müller", "1945-10-01")
    assert (context.visit_id, context.warnings, context.extra_context_json) == ("V-7", (), "{}")
    assert [place.rpartition("/")[2] for place in context.not_sent] == [
        "id",
        "telecom",
        "id",
        "class",
        "resource" if shape is bundle else "2",
    ]


def test_what_the_site_names_is_passed_on():
    keys = (
        ContextKey("kind", "Encounter.class.code"),
        ContextKey("Patient.telecom", "Patient.telecom"),
        ContextKey("none", "Encounter.period.start"),
    )
    context = parse([PATIENT, ENCOUNTER], keys=keys)
    assert json.loads(context.extra_context_json) == {"kind": "AMB", "Patient.telecom": [{"value": "1"}]}
    assert context.not_sent == ("/0/id", "/1/id")


def test_the_site_says_which_identifiers_count():
    patient = with_identifiers(PATIENT, mrn="0012", ssn="99")
    encounter = with_identifiers(ENCOUNTER, visit="V-7", account="A-1")
    document = [patient, encounter]
    assert problems(document) == [
        ("patient_identifier_ambiguous", "/0/identifier"),
        ("visit_identifier_ambiguous", "/1/identifier"),
    ]
    context = parse(document, identifier_system="urn:ssn", visit_system="urn:account")
    assert (context.patient.id, context.visit_id) == ("99", "A-1")
    assert problems(document, identifier_system="urn:x", visit_system="urn:y", needs_visit=True) == [
        ("patient_identifier_of_other_system", "/0/identifier/0/value"),
        ("visit_identifier_of_other_system", "/1/identifier"),
    ]


def test_an_identifier_that_names_no_system_may_be_of_the_one_that_counts():
    patient = {**PATIENT, "identifier": [{"value": "0012"}, {"system": "urn:ssn", "value": "99"}]}
    encounter = {**ENCOUNTER, "identifier": [{"value": "V-7"}, {"system": "urn:x", "value": "A-1"}]}
    context = parse([patient, encounter], identifier_system=MRN, visit_system=VISIT)
    assert (context.patient.id, context.visit_id) == ("0012", "V-7")


def test_a_visit_without_identifiers_is_named_by_the_servers_id_unless_a_system_is_set():
    encounter = {**ENCOUNTER, "identifier": []}
    assert parse([PATIENT, encounter]).visit_id == "e1"
    assert parse([PATIENT, encounter], visit_system=VISIT).visit_id is None
    assert problems([PATIENT, encounter], visit_system=VISIT, needs_visit=True) == [
        ("visit_missing", "--visit-id")
    ]


@pytest.mark.parametrize(
    "reference",
    ["Patient/2", "https://fhir.example/Patient/2", "urn:uuid:2", "Patient/2/_history/3"],
)
def test_of_several_patients_the_one_counts_whom_the_visit_is_about(reference: str):
    address = reference.partition("/_history")[0]
    entries = [
        {"fullUrl": "urn:uuid:1", "resource": PATIENT},
        {"fullUrl": address, "resource": OTHER},
        {"resource": {**ENCOUNTER, "subject": {"reference": reference}}},
    ]
    assert parse({"resourceType": "Bundle", "entry": entries}).patient.id == "0013"


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (bundle(), [("fhir_patient_missing", None)]),
        (bundle(ENCOUNTER), [("fhir_patient_missing", None)]),
        (bundle(PATIENT, OTHER), [("fhir_patients_several", "/entry/1/resource")]),
        (
            bundle(PATIENT, OTHER, {**ENCOUNTER, "subject": None}),
            [("fhir_patients_several", "/entry/1/resource")],
        ),
        (
            [PATIENT, ENCOUNTER, {**ENCOUNTER, "id": "e2"}],
            [("fhir_encounters_several", "/2")],
        ),
        (
            [PATIENT, {**ENCOUNTER, "subject": {"reference": "Patient/9"}}],
            [("fhir_encounter_of_other_patient", "/1/subject")],
        ),
        (
            [
                PATIENT,
                {"resourceType": "Group", "id": "1"},
                {**ENCOUNTER, "subject": {"reference": "Group/1"}},
            ],
            [("fhir_encounter_of_other_patient", "/2/subject")],
        ),
        ([{**PATIENT, "active": False}], [("fhir_patient_inactive", "/0/active")]),
        ([PATIENT, {**ENCOUNTER, "status": "cancelled"}], [("fhir_encounter_cancelled", "/1/status")]),
        ([PATIENT, 7], [("wrong_type", "/1")]),
        ({"resourceType": "Bundle", "entry": {}}, [("wrong_type", "/entry")]),
        ({"resourceType": "Bundle", "entry": [7]}, [("wrong_type", "/entry/0")]),
        ({"resourceType": "Bundle", "entry": [{"resource": 7}]}, [("wrong_type", "/entry/0/resource")]),
        (ENCOUNTER, [("fhir_resource_not_supported", "/resourceType")]),
    ],
)
def test_nothing_is_chosen_among_several(document: object, expected: list[tuple[str, str]]):
    assert problems(document) == expected


def test_the_same_resource_twice_is_one():
    assert parse(bundle(PATIENT, ENCOUNTER, PATIENT, ENCOUNTER)).visit_id == "V-7"


def test_an_entry_without_a_resource_is_none():
    document = bundle(PATIENT)
    document["entry"].append({"request": {"method": "DELETE"}})
    assert parse(document).patient.id == "0012"
