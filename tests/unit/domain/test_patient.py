import pytest

from tiep_launcher.domain.patient import Sex, parse_birth_date, parse_sex


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1945-07-14", "1945-07-14"),
        ("19450714", "1945-07-14"),
        ("1945-07", "1945-07"),
        ("1945", "1945"),
        (" 1945 ", "1945"),
        ("2024-02-29", "2024-02-29"),
        ("2023-02-29", None),
        ("1945-13", None),
        ("194507", None),
        ("14.07.1945", None),
        ("0000", None),
        ("١٩٤٥", None),
        ("", None),
    ],
)
def test_birth_dates_keep_the_precision_that_was_given(text: str, date: str | None):
    assert parse_birth_date(text) == date


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("male", Sex.MALE),
        ("F", Sex.FEMALE),
        ("o", Sex.OTHER),
        ("Unknown", Sex.UNKNOWN),
        ("X", None),
        ("", None),
    ],
)
def test_sex_is_one_of_four_words_or_letters(text: str, sex: Sex | None):
    assert parse_sex(text) is sex
