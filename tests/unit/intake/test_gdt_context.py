"""GDT sets as contexts: who it is, which visit, what stays here."""

import json

import pytest

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Sex
from tiep_launcher.formats.gdt import Charset, write_gdt
from tiep_launcher.intake.context_rules import ContextKey, ContextRules
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext

PATIENT = [("3000", "0012"), ("3101", "Müller"), ("3102", "Anna"), ("3103", "01101945"), ("3110", "2")]


def gdt(*fields: tuple[str, str], set_type: str = "6302", charset: Charset = Charset.WINDOWS_1252) -> bytes:
    return write_gdt(set_type, fields, receiver="TIEP_LNC", sender="PRAX_EDV", charset=charset).data


def parse(data: bytes, **rules: object) -> GivenContext:
    return parse_context(data, ContextRules(**rules))


def problems(data: bytes, **rules: object) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        parse(data, **rules)
    return [(problem.code, problem.field) for problem in caught.value.problems]


def test_a_set_says_who_and_which_visit():
    context = parse(gdt(*PATIENT, ("8310", "V-7"), ("8402", "ALLG01"), ("3106", "10115 Berlin")))
    patient = context.patient
    assert (patient.id, patient.name, patient.birth_date) == ("0012", "Anna Müller", "1945-10-01")
    assert (patient.family_name, patient.given_name, patient.sex) == ("Müller", "Anna", Sex.FEMALE)
    assert (context.visit_id, context.warnings) == ("V-7", ())
    assert context.not_sent == ("8402", "3106")
    assert context.extra_context_json == "{}"


def test_master_data_launch_too_and_the_site_says_where_the_visit_stands():
    data = gdt(*PATIENT, ("8314", "R-1"), set_type="6301")
    assert parse(data, gdt_visit_field="8314").visit_id == "R-1"
    assert parse(data).visit_id is None
    assert problems(data, needs_visit=True) == [("visit_missing", "--visit-id")]


def test_what_the_site_names_is_passed_on():
    data = gdt(*PATIENT, ("8402", "ALLG01"), ("6227", "one"), ("6227", "two"))
    keys = (ContextKey("examination", "8402"), ContextKey("6227", "6227"), ContextKey("x", "9999"))
    context = parse(data, keys=keys)
    assert json.loads(context.extra_context_json) == {"examination": "ALLG01", "6227": "one\ntwo"}
    assert context.not_sent == ()


@pytest.mark.parametrize(
    ("written", "date", "is_told"),
    [
        ("01101945", "1945-10-01", False),
        ("00101945", "1945-10", False),
        ("00001945", "1945", False),
        ("1945-10-01", "1945-10-01", True),
        ("19451001", "1945-10-01", True),
        ("20121011", "2012-10-11", True),
        ("01.10.1945", "1945-10-01", True),
    ],
)
def test_dates(written: str, date: str, is_told: bool):
    fields = [("3103", written) if number == "3103" else (number, value) for number, value in PATIENT]
    context = parse(gdt(*fields))
    assert context.patient.birth_date == date
    assert [problem.code for problem in context.warnings] == ["gdt_date_iso"] * is_told


@pytest.mark.parametrize("written", ["31021945", "05001945", "194", "gestern"])
def test_what_is_no_date_is_refused(written: str):
    fields = [("3103", written) if number == "3103" else (number, value) for number, value in PATIENT]
    assert problems(gdt(*fields)) == [("birth_date_invalid", "3103")]


@pytest.mark.parametrize(
    ("written", "sex"), [("1", "male"), ("2", "female"), ("M", "male"), ("w", "female"), ("D", "other")]
)
def test_sexes(written: str, sex: str):
    fields = [("3110", written) if number == "3110" else (number, value) for number, value in PATIENT]
    assert parse(gdt(*fields)).patient.sex == Sex(sex)


def test_german_letters_of_seven_bits_are_read_and_told():
    data = gdt(("3000", "a|b"), ("3101", "Gr}n"), ("3102", "J|rg"), charset=Charset.SEVEN_BIT)
    context = parse(data)
    assert (context.patient.id, context.patient.name) == ("a|b", "Jörg Grün")
    told = [(one.code, one.field) for one in context.warnings if one.code == "gdt_seven_bit_letters"]
    assert told == [("gdt_seven_bit_letters", "3101"), ("gdt_seven_bit_letters", "3102")]


def test_a_name_keeps_what_stands_before_it():
    assert parse(gdt(*PATIENT, ("3100", "von der"))).patient.name == "Anna von der Müller"


def test_of_gdt_3_the_patients_object_counts():
    lines = [
        ("8000", "6302"),
        ("8002", "Obj_0014"),
        ("3101", "Doctor"),
        ("8003", "Obj_0014"),
        ("8002", "Obj_0045"),
        ("3000", "0012"),
        ("8002", "Obj_0047"),
        ("3101", "Smith"),
        ("8003", "Obj_0047"),
        ("8003", "Obj_0045"),
    ]
    data = "".join(f"{len(value) + 9:03}{number}{value}\r\n" for number, value in lines).encode()
    context = parse(data)
    assert (context.patient.id, context.patient.name) == ("0012", "Smith")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (gdt(*PATIENT, set_type="6310"), [("gdt_set_type_not_supported", "8000")]),
        (gdt(*PATIENT[1:]), [("patient_identifier_missing", "3000")]),
        (gdt(*PATIENT, ("3000", "0013")), [("patient_identifier_ambiguous", "3000")]),
        (gdt(*PATIENT, ("8310", "a"), ("8310", "b")), [("visit_identifier_ambiguous", "8310")]),
        (gdt(*PATIENT, ("8310", "a\tb")), [("control_characters", "8310")]),
    ],
)
def test_nothing_is_chosen_among_several_and_nothing_is_invented(
    data: bytes, expected: list[tuple[str, str]]
):
    assert problems(data) == expected
