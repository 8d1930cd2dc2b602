"""The banner names the patient completely, and in every direction of writing."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.desktop import samples

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.domain.patient import Identifier, Sex


@pytest.fixture
def banner(qtbot) -> PatientBanner:
    made = PatientBanner(today=lambda: dt.date(2026, 7, 14))
    qtbot.addWidget(made)
    return made


def test_the_whole_line_in_its_order(banner: PatientBanner):
    banner.show_patient(samples.request())
    assert banner.text() == (
        "SMITH, Jane Margaret (Mrs) · born 14-Jul-1945 (81 y) · Female "
        "· Patient ID 00471193 · Visit V-2026-8841 · Facility Sample Clinic"
    )
    assert banner.accessibleName() == banner.text()


@pytest.mark.parametrize(
    ("today", "age"), [(dt.date(2026, 7, 13), 80), (dt.date(2026, 7, 14), 81), (dt.date(2026, 2, 28), 80)]
)
def test_the_age_turns_on_the_birthday(qtbot, today: dt.date, age: int):
    made = PatientBanner(today=lambda: today)
    qtbot.addWidget(made)
    made.show_patient(samples.request())
    assert f"({age} y)" in made.text()


def test_what_is_missing_is_not_known(banner: PatientBanner):
    nobody = samples.patient(family_name=None, given_name=None, birth_date=None, sex=None)
    banner.show_patient(samples.request(nobody))
    assert (
        banner.text()
        == "Not known · born Not known · sex Not known · Patient ID 00471193 · Visit V-2026-8841"
        " · Facility Sample Clinic"
    )


@pytest.mark.parametrize(("given", "shown"), [("1945", "born 1945 ·"), ("1945-07", "born Jul-1945 ·")])
def test_a_partial_birth_date_has_no_age(banner: PatientBanner, given: str, shown: str):
    banner.show_patient(samples.request(samples.patient(birth_date=given)))
    assert shown in banner.text()
    assert " y)" not in banner.text()


def test_a_recorded_unknown_sex_is_not_the_same_as_none(banner: PatientBanner):
    banner.show_patient(samples.request(samples.patient(sex=Sex.UNKNOWN)))
    assert "sex Unknown" in banner.text()


def test_a_whole_name_is_not_taken_apart(banner: PatientBanner):
    banner.show_patient(
        samples.request(samples.patient(name="Jane van Smith", family_name=None, given_name=None))
    )
    assert banner.text().startswith("Jane van Smith ·")


def test_capitals_do_not_change_the_name(banner: PatientBanner):
    banner.show_patient(samples.request(samples.patient(family_name="Groß", given_name=None)))
    assert banner.text().startswith("GROß ·")


def test_long_texts_wrap_and_nothing_is_left_out(banner: PatientBanner):
    identifier = "9876543210" * 25
    banner.show_patient(samples.request(samples.patient(identifiers=(Identifier(identifier),))))
    assert banner.heightForWidth(340) > banner.heightForWidth(1600)
    banner.resize(340, banner.heightForWidth(340))
    banner.show()
    for block in (banner._name, banner._details):
        assert block.height() >= block.heightForWidth(block.width())
        laid_out = block._lay_out(block.width())
        assert not laid_out.is_cut
        assert laid_out.size.width() <= block.width()
    assert identifier in without_isolates(banner._details.text())


def test_line_breaks_and_direction_marks_in_a_name_do_nothing(banner: PatientBanner):
    banner.show_patient(samples.request(samples.patient(family_name="Smi\u202eth\nX", given_name="A\tB")))
    assert banner.text().startswith("SMI TH X, A B ·")


def test_markup_is_text(banner: PatientBanner):
    banner.show_patient(samples.request(samples.patient(given_name=samples.HOSTILE)))
    assert samples.HOSTILE in banner.text()


def test_identifiers_stay_left_to_right_in_a_mirrored_banner(banner: PatientBanner):
    banner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    banner.show_patient(samples.request(samples.patient(family_name="الخطيب", given_name="ليلى")))
    banner.resize(340, 120)
    banner.grab()
    assert "\u206600471193\u2069" in banner._details.text()
    assert "\u2066" not in banner.accessibleName()


def test_clearing_leaves_nothing_behind(banner: PatientBanner):
    banner.show_patient(samples.request())
    banner.clear()
    assert banner.text() == ""
    assert banner._name.text() == banner._details.text() == ""
    assert banner.isHidden()


def test_a_facility_that_nobody_named_is_not_named(banner: PatientBanner):
    banner.show_patient(replace(samples.request(), facility="default"))
    assert banner.text().endswith("· Visit V-2026-8841")
