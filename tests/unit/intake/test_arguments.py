import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError, UsageError
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.intake.arguments import from_arguments


def problems(**arguments: object) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        from_arguments(**{"patient_id": "p", "visit_id": "v", **arguments})
    return [(problem.code, problem.field) for problem in caught.value.problems]


def test_options_become_a_context():
    context = from_arguments(
        patient_id="00 p",
        visit_id="-v",
        family_name="Núñez",
        given_name="Ana",
        birth_date="19800229",
        sex="F",
        context=["ward=7b=x", "note=", "lines=a\nb"],
    )
    assert context.patient == Patient(
        identifiers=(Identifier("00 p"),),
        name="Ana Núñez",
        family_name="Núñez",
        given_name="Ana",
        birth_date="1980-02-29",
        sex=Sex.FEMALE,
    )
    assert context.visit_id == "-v"
    assert json.loads(context.extra_context_json) == {"ward": "7b=x", "note": "", "lines": "a\nb"}
    assert context.warnings == ()


def test_empty_optional_values_count_as_absent():
    context = from_arguments(
        patient_id="p", visit_id="", patient_name="", family_name=" ", birth_date="", sex="", context=[""]
    )
    assert context.visit_id is None
    assert context.patient == Patient(identifiers=(Identifier("p"),))
    assert [(warning.code, warning.field) for warning in context.warnings] == [
        ("name_not_known", "--patient-name"),
        ("birth_date_not_known", "--birth-date"),
    ]


def test_every_problem_is_listed_under_its_option():
    assert problems(
        patient_id="",
        visit_id="",
        patient_name="a\tb",
        birth_date="1981-02-29",
        sex="w",
        context=["no pair", "=x", "launch_id=1", "a=1", "a=2", "b\n=1", "c=\ud800"],
        needs_visit=True,
    ) == [
        ("patient_identifier_missing", "--patient-id"),
        ("control_characters", "--patient-name"),
        ("birth_date_invalid", "--birth-date"),
        ("sex_invalid", "--sex"),
        ("visit_missing", "--visit-id"),
        ("context_pair_malformed", "--context"),
        ("context_pair_malformed", "--context"),
        ("reserved_key", "--context"),
        ("duplicate_key", "--context"),
        ("control_characters", "--context"),
        ("not_utf8", "--context"),
    ]


@pytest.mark.parametrize("key", ["patient", "visit_id", "launch_id", "correlate"])
def test_reserved_keys_are_refused(key: str):
    assert problems(context=[f"{key}=1"]) == [("reserved_key", "--context")]


@pytest.mark.parametrize("option", ["patient_id", "visit_id"])
@pytest.mark.parametrize(
    ("value", "code"), [("a\x1b", "control_characters"), ("a\udcff", "not_utf8"), ("a" * 257, "too_long")]
)
def test_bad_ids_are_refused(option: str, value: str, code: str):
    assert problems(**{option: value}) == [(code, f"--{option.replace('_', '-')}")]


def test_a_full_name_and_its_parts_exclude_each_other():
    with pytest.raises(UsageError) as caught:
        from_arguments(patient_id="p", visit_id="v", patient_name="A B", family_name="B")
    assert caught.value.code == "name_given_twice"


@given(st.lists(st.text(st.characters(codec=None), max_size=5), min_size=8, max_size=10))
def test_any_texts_end_in_a_context_or_in_listed_problems(texts: list[str]):
    patient_id, visit_id, family, given_name, birth_date, sex, *context = texts
    try:
        result = from_arguments(
            patient_id=patient_id,
            visit_id=visit_id,
            family_name=family,
            given_name=given_name,
            birth_date=birth_date,
            sex=sex,
            context=context,
        )
    except InputError:
        pass
    else:
        result.extra_context_json.encode()
        f"{result.patient}{result.visit_id}".encode()
