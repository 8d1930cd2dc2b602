"""HL7 ADT messages as contexts: who it is, which visit, what stays here."""

import json

import pytest

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Identifier, Sex
from tiep_launcher.intake.context_rules import ContextKey, ContextRules
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext

PID = "PID|1||0012^^^HOSP^MR||Müller^Anna^Maria^^Dr.^^L||19451001|F|||Weg 1^^Berlin"
PV1 = "PV1|1|O|7B^12^2^HOSP||||||||||||||||V-7^^^HOSP"


def adt(*segments: str, event: str = "ADT^A01^ADT_A01") -> bytes:
    header = f"MSH|^~\\&|KIS|HOSP|TIEP|HOSP|20261126101500||{event}|1|P|2.5||||||UNICODE UTF-8"
    return "".join(f"{segment}\r" for segment in (header, "EVN|A01|20261126101500", *segments)).encode()


def parse(data: bytes, **rules: object) -> GivenContext:
    return parse_context(data, ContextRules(**rules))


def problems(data: bytes, **rules: object) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        parse(data, **rules)
    return [(problem.code, problem.field) for problem in caught.value.problems]


def test_a_message_says_who_and_which_visit():
    context = parse(adt(PID, PV1))
    patient = context.patient
    assert patient.identifiers == (Identifier("0012", "HOSP"),)
    assert (patient.family_name, patient.given_name, patient.name) == (
        "Müller",
        "Anna Maria",
        "Anna Maria Müller",
    )
    assert (patient.birth_date, patient.sex, context.visit_id) == ("1945-10-01", Sex.FEMALE, "V-7")
    assert context.warnings == ()
    assert context.not_sent == ("PID-1", "PID-11", "PV1-1", "PV1-2", "PV1-3")


@pytest.mark.parametrize("event", ["ADT^A01", "ADT^A04^ADT_A01", "ADT^A08^ADT_A01", "adt^a08", "ADT"])
def test_admission_registration_and_update_launch(event: str):
    assert parse(adt(PID, PV1, event=event)).visit_id == "V-7"


@pytest.mark.parametrize("event", ["ADT^A03", "ADT^A11", "ADT^A40", "ORU^R01", "", "ORU^A01"])
def test_no_other_message_launches(event: str):
    assert problems(adt(PID, PV1, event=event)) == [("hl7_message_not_supported", "MSH-9")]


def test_what_the_site_names_is_passed_on():
    keys = (ContextKey("ward", "PV1-3.1"), ContextKey("PV1-2", "PV1-2"), ContextKey("PV1-3", "PV1-3"))
    context = parse(adt(PID, PV1), keys=keys)
    assert json.loads(context.extra_context_json) == {"ward": "7B", "PV1-2": "O", "PV1-3": "7B^12^2^HOSP"}
    assert context.not_sent == ("PID-1", "PID-11", "PV1-1")


def test_the_site_says_which_identifier_counts():
    pid = PID.replace("0012^^^HOSP^MR", "0012^^^HOSP&1.2.3&ISO^MR~99^^^INS^SS")
    assert problems(adt(pid, PV1)) == [("patient_identifier_ambiguous", "PID-3")]
    assert parse(adt(pid, PV1), hl7_authority="INS").patient.id == "99"
    assert problems(adt(pid, PV1), hl7_authority="X") == [("patient_identifier_of_other_system", "PID-3")]
    assert parse(adt(PID.replace("^^^HOSP^MR", ""), PV1), hl7_authority="HOSP").patient.id == "0012"


def test_the_site_says_where_the_visit_stands():
    assert parse(adt(PID + "|||||||CASE-1", PV1), hl7_visit_field="PID-18").visit_id == "CASE-1"
    assert parse(adt(PID, PV1), hl7_visit_field="PV1-3.2").visit_id == "12"
    assert parse(adt(PID)).visit_id is None
    assert problems(adt(PID), needs_visit=True) == [("visit_missing", "--visit-id")]


@pytest.mark.parametrize(
    ("names", "full"),
    [
        ("Maiden^A^^^^^M~Smith^B", "B Smith"),
        ("Nick^A^^^^^N~Smith^B^^^^^L", "B Smith"),
        ("Smith^B~Legal^C^^^^^L", "C Legal"),
        ("Old^A^^^^^M", "A Old"),
        ('""', None),
        (r"O\T\Neil^A\S\B", "A^B O&Neil"),
    ],
)
def test_of_several_names_the_legal_one_counts(names: str, full: str | None):
    assert parse(adt(PID.replace("Müller^Anna^Maria^^Dr.^^L", names), PV1)).patient.name == full


@pytest.mark.parametrize(
    ("written", "date"),
    [("19451001123000+0100", "1945-10-01"), ("194510", "1945-10"), ("1945", "1945"), ("", None)],
)
def test_a_birth_date_is_as_exact_as_it_was_sent(written: str, date: str | None):
    assert parse(adt(PID.replace("19451001", written), PV1)).patient.birth_date == date


@pytest.mark.parametrize(
    ("written", "sex"), [("M", "male"), ("A", "other"), ("N", "other"), ("U", "unknown")]
)
def test_sexes(written: str, sex: str):
    assert parse(adt(PID.replace("|F|", f"|{written}|"), PV1)).patient.sex == Sex(sex)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (adt(PV1), [("hl7_pid_missing", "PID")]),
        (adt(PID, PID, PV1), [("hl7_segment_twice", "PID")]),
        (adt(PID, PV1, PV1), [("hl7_segment_twice", "PV1")]),
        (adt(PID.replace("0012", ""), PV1), [("patient_identifier_missing", "PID-3")]),
        (adt(PID.replace("19451001", "19453001"), PV1), [("birth_date_invalid", "PID-7")]),
        (adt(PID.replace("|F|", "|w|"), PV1), [("sex_invalid", "PID-8")]),
        (adt(PID, PV1.replace("V-7^^^HOSP", "V-7~V-8")), [("visit_identifier_ambiguous", "PV1-19")]),
    ],
)
def test_nothing_is_chosen_among_several_and_nothing_is_invented(
    data: bytes, expected: list[tuple[str, str]]
):
    assert problems(data) == expected


def test_a_value_at_an_open_end_may_be_cut_off():
    assert problems(adt(PID, PV1).removesuffix(b"\r")) == [("hl7_cut_off", "PV1-19")]
    assert problems(adt("PID|1||0012").removesuffix(b"\r")) == [("hl7_cut_off", "PID-3")]
    assert parse(adt(PV1, PID).removesuffix(b"\r")).visit_id == "V-7"
