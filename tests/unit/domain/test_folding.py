"""Words as they are searched for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.folding import date_words, fold, name_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("GARCÍA", "garcia"),
        ("Straße", "strasse"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("İpek", "ipek"),
        ("Ｓｍｉｔｈ", "smith"),
        ("O’Brien", "o'brien"),
        ("1945-07-14", "1945.07.14"),
        ("14/07/1945", "14.07.1945"),
        ("١٩٤٥", "1945"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("فاطمة", "فاطمه"),
    ],
)
def test_accents_case_separators_and_digits_do_not_matter(text: str, folded: str):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str):
    assert fold(fold(text)) == fold(text)


def test_a_name_is_found_by_each_of_its_parts():
    assert {"muller.ludenscheid", "mueller.luedenscheid", "ludenscheid", "luedenscheid"} <= name_words(
        "Müller-Lüdenscheid"
    )
    assert {"van", "der", "o'brien", "brien"} <= name_words("van der O'Brien")


def test_a_birth_date_is_found_in_the_spellings_that_people_type():
    words = date_words("1945-07-04")
    for typed in ("1945-07-04", "04.07.1945", "4.7.1945", "04/07/1945", "07/04/1945", "19450704", "04071945"):
        assert fold(typed) in words
    assert fold("04-Jul-1945") in words
    assert date_words("1945") == {"1945"}
    assert {"1945.07", "07.1945"} <= date_words("1945-07")
