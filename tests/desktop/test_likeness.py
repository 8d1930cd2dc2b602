"""Whom one could mix up: found whatever accents, case and order of names, and never one's own other visit."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desktop import picks, samples

from tiep_launcher.desktop.likeness import MOST_READ, Likeness, likenesses
from tiep_launcher.domain.namesakes import Namesakes
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.worklist import WorklistEntry

BOTH = Likeness.NAME | Likeness.BIRTH_DATE


def named(number: str, family: str | None, given_name: str | None, name: str | None = None) -> WorklistEntry:
    patient = Patient(identifiers=(Identifier(number),), family_name=family, given_name=given_name, name=name)
    return picks.entry(patient=patient)


@pytest.mark.parametrize(
    "other",
    [
        ("SMITH", "jane", None),
        ("Smith", "Jane Margaret (Mrs)", None),
        ("Smíth", "Jäne", None),
        (None, None, "Jane Smith"),
        (None, None, "Smith, Jane"),
        ("Jane", "Smith", None),
    ],
)
def test_names_that_are_easily_mixed_up_are_the_same(other: tuple[str | None, str | None, str | None]):
    assert likenesses([named("1", "Smith", "Jane"), named("2", *other)]) == [Likeness.NAME] * 2


@pytest.mark.parametrize("other", [("Smith", "John"), ("Smithers", "Jane"), ("Jones", "Jane"), ("", "")])
def test_other_names_are_not(other: tuple[str, str]):
    assert likenesses([named("1", "Smith", "Jane"), named("2", *other)]) == [Likeness.NONE] * 2


def test_two_visits_of_one_patient_are_no_two_patients():
    assert likenesses([picks.entry(), picks.entry(visit_id="V-2")]) == [Likeness.NONE] * 2


def test_people_without_a_name_or_a_whole_birth_date_are_not_alike():
    people = [
        picks.entry(
            patient=samples.patient(
                identifiers=(Identifier(str(number)),), family_name=None, given_name=None, birth_date="1945"
            )
        )
        for number in range(3)
    ]
    assert likenesses(people) == [Likeness.NONE] * 3


def test_twins_share_their_birth_date_and_namesakes_perhaps_too():
    twins = [
        picks.entry(patient=picks.person("Haddad", name, number, "2019-11-30"))
        for name, number in (("Layla", "1"), ("Omar", "2"), ("Layla", "3"))
    ]
    assert likenesses(twins) == [BOTH, Likeness.BIRTH_DATE, BOTH]


def test_a_namesake_further_down_the_list_is_told_of_though_nobody_sees_them():
    shown = [named("1", "Smith", "Jane"), named("2", "Jones", "Ann")]
    others = Namesakes(entry.patient for entry in (named("3", "SMITH", "jane"), named("2", "Jones", "Ann")))
    assert likenesses(shown, [others]) == [Likeness.NAME, Likeness.NONE]


def test_birth_dates_are_compared_only_where_a_person_reads_the_whole_list():
    people = [
        picks.entry(patient=picks.person(f"Family{number}", "A", str(number), "1980-01-01"))
        for number in range(MOST_READ + 1)
    ]
    assert set(likenesses(people)) == {Likeness.NONE}
    assert set(likenesses(people[:MOST_READ])) == {Likeness.BIRTH_DATE}


@given(st.lists(st.tuples(st.sampled_from("123"), st.sampled_from(["Ann", "Änn", "Bo", ""])), max_size=8))
def test_nobody_is_alike_alone(people: Sequence[tuple[str, str]]):
    entries = [named(number, name, "X" if name else None) for number, name in people]
    found = likenesses(entries)
    assert len(found) == len(entries)
    for entry, likeness in zip(entries, found, strict=True):
        if Likeness.NAME in likeness:
            others = [
                other
                for other, theirs in zip(entries, found, strict=True)
                if Likeness.NAME in theirs and other.patient.id != entry.patient.id
            ]
            assert others
