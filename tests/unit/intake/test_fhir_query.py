"""What is typed, as a search."""

import datetime as dt

import pytest

from tiep_launcher.intake.fhir_query import patient_parameters, period_parameters


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("smith", [("name", "smith")]),
        ("Smith, Ann", [("name", "Smith"), ("name", "Ann")]),
        ("s", []),
        ("  ", []),
        ("smith 1945-07-14", [("name", "smith"), ("birthdate", "1945-07-14")]),
        ("14.07.1945", [("birthdate", "1945-07-14")]),
        ("4/5/1945", [("birthdate", "1945-04-05,1945-05-04")]),
        ("5.5.1945", [("birthdate", "1945-05-05")]),
        ("19450714", [("birthdate", "1945-07-14")]),
        ("1945-07", [("birthdate", "1945-07")]),
        ("1945", [("identifier", "1945")]),
        ("99.99.1945", [("identifier", "99.99.1945")]),
        ("P-0017", [("identifier", "P-0017")]),
        ("7|8,9$\\", [("identifier", "7\\|8\\,9\\$\\\\")]),
    ],
)
def test_each_word_is_a_name_an_identifier_or_a_birth_date(typed: str, expected: list[tuple[str, str]]):
    assert patient_parameters(typed, None) == expected


def test_an_identifier_is_searched_in_the_systems_of_the_site():
    assert patient_parameters("17", "urn:a|b") == [("identifier", "urn:a\\|b|17")]


def test_a_day_is_searched_from_midnight_to_midnight_with_its_zone():
    zone = dt.timezone(dt.timedelta(hours=1))
    start = dt.datetime(2026, 11, 26, tzinfo=zone)
    assert period_parameters(start, start + dt.timedelta(days=1)) == [
        ("date", "ge2026-11-26T00:00:00+01:00"),
        ("date", "lt2026-11-27T00:00:00+01:00"),
    ]
