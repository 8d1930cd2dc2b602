import codecs
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext

FULL = {
    "patient": {
        "resourceType": "Patient",
        "identifier": [{"value": "0012 ü^^^KIS"}],
        "name": [{"text": "Ana Núñez"}],
        "birthDate": "1980-02-29",
        "gender": "female",
    },
    "visit_id": "visit-456",
}


def parse(value: object, **options: bool) -> GivenContext:
    return parse_context(json.dumps(value).encode(), ContextRules(**options))


def problems(value: object, **options: bool) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        parse(value, **options)
    return pairs(caught.value.problems)


def pairs(found: tuple[Problem, ...]) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.field) for problem in found]


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        parse_context(data)
    return caught.value.code


def test_a_tiep_context_is_read():
    context = parse({**FULL, "ward": "7b", "bed": 4, "urgent": True})
    assert context.patient == Patient(
        identifiers=(Identifier("0012 ü^^^KIS"),),
        name="Ana Núñez",
        birth_date="1980-02-29",
        sex=Sex.FEMALE,
    )
    assert context.visit_id == "visit-456"
    assert json.loads(context.extra_context_json) == {"ward": "7b", "bed": 4, "urgent": True}
    assert context.warnings == ()
    assert context.not_sent == ()


def test_a_fhir_patient_is_read_and_nothing_else_of_it_goes_on():
    context = parse(
        {
            "resourceType": "Patient",
            "id": "x1",
            "address": [{"city": "Bern"}],
            "identifier": [{"system": "urn:oid:1.2", "value": "p-1"}],
            "name": [
                {"use": "maiden", "family": "Former"},
                {"use": "nickname", "text": "Annie"},
                {"use": "official", "family": "Smith", "given": ["Anna", "Maria"]},
            ],
        }
    )
    assert context.patient.identifiers == (Identifier("p-1", "urn:oid:1.2"),)
    assert context.patient.name == "Anna Maria Smith"
    assert (context.patient.family_name, context.patient.given_name) == ("Smith", "Anna Maria")
    assert context.extra_context_json == "{}"
    assert context.not_sent == ("/id", "/address")
    assert pairs(context.warnings) == [("birth_date_not_known", "/birthDate")]


def test_without_an_official_name_the_first_that_is_no_former_one_is_taken():
    names = [{"use": "old", "text": "Old"}, {"use": ["odd"], "text": "Now"}]
    assert parse({"patient": {**FULL["patient"], "name": names}}).patient.name == "Now"
    assert parse({"patient": {**FULL["patient"], "name": names[:1]}}).patient.name == "Old"


@pytest.mark.parametrize(
    "identifier",
    ["p-1", ["p-1"], [{"value": "p-1"}, {"value": "p-1", "system": "s"}], [{"value": "p-1"}, {"value": ""}]],
    ids=["bare", "bare in list", "same value twice", "an empty one beside"],
)
def test_one_identifier_may_be_written_in_several_ways(identifier: object):
    assert parse({"patient": {"identifier": identifier}}).patient.id == "p-1"


@pytest.mark.parametrize(
    ("patient", "code", "field"),
    [
        (None, "patient_identifier_missing", "/patient/identifier"),
        ({}, "patient_identifier_missing", "/patient/identifier"),
        ({"identifier": []}, "patient_identifier_missing", "/patient/identifier"),
        ({"identifier": "  "}, "patient_identifier_missing", "/patient/identifier"),
        ({"identifier": [{"value": ""}]}, "patient_identifier_missing", "/patient/identifier"),
        ({"identifier": [{"system": "s"}]}, "patient_identifier_missing", "/patient/identifier"),
        ("p-1", "wrong_type", "/patient"),
        ({"identifier": 1}, "wrong_type", "/patient/identifier"),
        ({"identifier": {"value": "p-1"}}, "wrong_type", "/patient/identifier"),
        ({"identifier": [None]}, "wrong_type", "/patient/identifier/0"),
        ({"identifier": [{"value": 1}]}, "wrong_type", "/patient/identifier/0/value"),
        ({"identifier": ["a", "b"]}, "patient_identifier_ambiguous", "/patient/identifier"),
        ({"identifier": ["a", "A"]}, "patient_identifier_ambiguous", "/patient/identifier"),
        ({"identifier": ["a\x00"]}, "control_characters", "/patient/identifier/0"),
        ({"identifier": ["a" * 257]}, "too_long", "/patient/identifier/0"),
        ({"identifier": "p", "name": "Ann"}, "wrong_type", "/patient/name"),
        ({"identifier": "p", "name": ["Ann"]}, "wrong_type", "/patient/name/0"),
        ({"identifier": "p", "name": [{"text": 1}]}, "wrong_type", "/patient/name/0/text"),
        ({"identifier": "p", "name": [{"given": "A"}]}, "wrong_type", "/patient/name/0/given"),
        ({"identifier": "p", "name": [{"given": [1]}]}, "wrong_type", "/patient/name/0/given/0"),
        ({"identifier": "p", "name": [{"text": "a\nb"}]}, "control_characters", "/patient/name/0/text"),
        ({"identifier": "p", "name": [{"text": "a\tb"}]}, "control_characters", "/patient/name/0/text"),
        ({"identifier": "p", "name": [{"text": "a\u2028b"}]}, "control_characters", "/patient/name/0/text"),
        ({"identifier": "p", "name": [{"family": "a" * 513}]}, "too_long", "/patient/name/0/family"),
        ({"identifier": "p", "birthDate": "1981-02-29"}, "birth_date_invalid", "/patient/birthDate"),
        ({"identifier": "p", "birthDate": "29.02.1980"}, "birth_date_invalid", "/patient/birthDate"),
        ({"identifier": "p", "birthDate": 1980}, "wrong_type", "/patient/birthDate"),
        ({"identifier": "p", "gender": "w"}, "sex_invalid", "/patient/gender"),
        ({"identifier": "p", "active": False}, "fhir_patient_inactive", "/patient/active"),
        (
            {"identifier": "p", "resourceType": "Group"},
            "fhir_resource_not_supported",
            "/patient/resourceType",
        ),
    ],
)
def test_a_bad_patient_is_refused_with_one_clear_problem(patient: object, code: str, field: str):
    assert problems({"patient": patient, "visit_id": "v"}) == [(code, field)]


def test_all_problems_are_listed_at_once():
    bad = {
        "patient": {"birthDate": "1980-13-01", "gender": "x", "name": [{"text": "a\nb"}]},
        "launch_id": "mine",
        "visit_id": 7,
    }
    assert set(problems(bad)) == {
        ("patient_identifier_missing", "/patient/identifier"),
        ("control_characters", "/patient/name/0/text"),
        ("birth_date_invalid", "/patient/birthDate"),
        ("sex_invalid", "/patient/gender"),
        ("wrong_type", "/visit_id"),
        ("reserved_key", "/launch_id"),
    }


def test_a_missing_visit_is_listed_with_the_rest_if_it_is_needed():
    bad = {"patient": {"birthDate": "x"}}
    assert ("visit_missing", "--visit-id") in problems(bad, needs_visit=True)
    assert ("visit_missing", "--visit-id") not in problems(bad)
    assert problems({"resourceType": "Patient", "identifier": "p"}, needs_visit=True) == [
        ("visit_missing", "--visit-id")
    ]
    assert problems({"patient": {"identifier": "p"}, "visit_id": ""}, needs_visit=True) == [
        ("visit_missing", "--visit-id")
    ]


def test_what_is_not_sent_is_named():
    patient = {**FULL["patient"], "address": [], "a/b~c": 1}
    context = parse({**FULL, "patient": patient, "correlate": ["nabla:1"], "x": 1})
    assert pairs(context.warnings) == [
        ("correlate_not_used", "/correlate"),
        ("patient_keys_not_sent", "/patient"),
    ]
    assert context.warnings[1].facts == {"count": 2}
    assert context.not_sent == ("/correlate", "/patient/address", "/patient/a~1b~0c")
    assert context.extra_context_json == '{"x":1}'


def test_missing_name_and_birth_date_are_warnings_never_invented():
    context = parse({"patient": {"identifier": "p", "name": [{"text": ""}], "birthDate": None}})
    assert (context.patient.name, context.patient.birth_date) == (None, None)
    assert pairs(context.warnings) == [
        ("name_not_known", "/patient/name"),
        ("birth_date_not_known", "/patient/birthDate"),
    ]


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ('O\'Neil "Bob" \U0001f600', []),
        ("\u05d0\u05d1 \u200f", []),
        ("abc\u202edef", ["bidi_controls"]),
        ("M?ller", ["name_maybe_damaged"]),
        ("M\ufffdller", ["name_maybe_damaged"]),
    ],
)
def test_an_odd_name_is_kept_as_given(name: str, codes: list[str]):
    patient = {**FULL["patient"], "name": [{"text": name}]}
    context = parse({"patient": patient})
    assert context.patient.name == name
    assert [warning.code for warning in context.warnings] == codes


@pytest.mark.parametrize("encode", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_allowed_encoding_is_read(encode: str):
    text = "\r\n " + json.dumps(FULL, ensure_ascii=False)
    assert parse_context(text.encode(encode)) == parse(FULL)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"{", "not_json"),
        ('{"visit_id": "ü"}'.encode("latin-1"), "not_utf8"),
        (b"[]", "fhir_patient_missing"),
        (b'[{"resourceType": "Patient"}]', "patient_identifier_missing"),
        (b"[1]", "wrong_type"),
        (b'{"resourceType": "Bundle"}', "fhir_patient_missing"),
        (b'{"resourceType": "Encounter"}', "fhir_resource_not_supported"),
        (b'{"resourceType": []}', "fhir_resource_not_supported"),
        (b"{}", "format_unknown"),
        (b'"text"', "format_unknown"),
        (b"01380006310\r\n", "gdt_set_type_not_supported"),
        (b"MSH|^~\\&|KIS|", "hl7_message_not_supported"),
        (b"\x0bMSH|^~\\&|KIS|", "hl7_message_not_supported"),
        (b"\x89PNG\r\n\x1a\n\x00", "format_unknown"),
        (codecs.BOM_UTF16_LE + "MSH|".encode("utf-16-le"), "format_unknown"),
        (codecs.BOM_UTF16_LE + b"\x00", "format_unknown"),
        (b'{"visit_id": "' + b"x" * 1024 * 1024 + b'"}', "too_large"),
        (b'{"a":' + b"[" * 70 + b"]" * 70 + b"}", "too_deep"),
        (b'{"visit_id": "a", "visit_id": "b"}', "duplicate_key"),
        (b'{"visit_id": "a", "x": NaN}', "not_a_number"),
    ],
)
def test_other_content_is_refused_by_its_kind(data: bytes, code: str):
    assert refusal(data) == code


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NEARLY_PATIENTS = st.fixed_dictionaries(
    {},
    optional={
        "resourceType": st.sampled_from(["Patient", "Bundle"]) | JSON_VALUES,
        "identifier": JSON_VALUES | st.lists(st.fixed_dictionaries({"value": st.text() | JSON_VALUES})),
        "name": JSON_VALUES
        | st.lists(st.dictionaries(st.sampled_from(["use", "text", "family", "given"]), JSON_VALUES)),
        "birthDate": JSON_VALUES,
        "gender": JSON_VALUES,
    },
)
NEARLY_CONTEXTS = NEARLY_PATIENTS | st.fixed_dictionaries(
    {"patient": NEARLY_PATIENTS | JSON_VALUES},
    optional={"visit_id": st.text() | JSON_VALUES, "launch_id": JSON_VALUES, "x": JSON_VALUES},
)


@given(st.binary() | NEARLY_CONTEXTS.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_end_in_a_context_or_in_listed_problems(data: bytes):
    try:
        context = parse_context(data)
    except InputError:
        pass
    else:
        assert context.patient.id.strip()
        assert isinstance(json.loads(context.extra_context_json), dict)
        context.extra_context_json.encode()


MARK = "zqMARKEDqz"


@given(
    st.sampled_from(["value", "text", "family", "birthDate", "gender", "visit_id", "use", "key"]),
    st.sampled_from(["", "\n", "\x00", "?", "\u202e", "\ud800"[:0], "x" * 600]),
)
def test_no_problem_and_no_repr_holds_a_value(spot: str, tail: str):
    def at(name: str) -> object:
        return MARK + tail if spot == name else 1 if spot == "key" else "1980"

    value = {
        "patient": {
            "identifier": [{"value": at("value")}],
            "name": [{"text": at("text"), "family": at("family"), "use": at("use")}],
            "birthDate": at("birthDate"),
            "gender": at("gender"),
            MARK: MARK,
        },
        "visit_id": at("visit_id"),
        MARK + "/": MARK,
        "launch_id": MARK,
    }
    with pytest.raises(InputError) as caught:
        parse(value)
    assert MARK not in repr(caught.value)
    assert MARK not in repr(caught.value.problems)
    del value["launch_id"]
    value["patient"] |= {"birthDate": None, "gender": None, "identifier": MARK}
    value["patient"]["name"] = [{"text": MARK}]
    value["visit_id"] = MARK
    assert MARK not in repr(parse(value))
