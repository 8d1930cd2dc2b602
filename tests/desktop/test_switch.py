"""The question before a second visit starts, and what tells two patients apart."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from tests.desktop import samples
from tests.desktop.gallery.switches import jones, namesake

from tiep_launcher.desktop.banner_pair import BannerPair
from tiep_launcher.desktop.switch_dialog import SwitchDialog
from tiep_launcher.desktop.switch_words import (
    SAME_BIRTH_DATE,
    SAME_NAME,
    SAME_NAME_AND_BIRTH_DATE,
    Part,
    differing,
    short_names,
    warning,
)
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.domain.launch_request import LaunchRequest, View
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Phase, Session

SMITH = samples.patient()


def test_what_differs_is_named():
    assert differing(SMITH, jones().patient) == set(Part)
    assert differing(SMITH, namesake().patient) == {Part.ID}
    whole = Patient(identifiers=SMITH.identifiers, name="jane margaret (mrs) SMITH")
    assert differing(replace(SMITH, birth_date=None, sex=None), whole) == frozenset()
    assert differing(SMITH, replace(SMITH, sex=None)) == {Part.SEX}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"birth_date": "1999-01-01"}, SAME_NAME),
        ({"family_name": "Jones"}, SAME_BIRTH_DATE),
        ({}, SAME_NAME_AND_BIRTH_DATE),
        ({"family_name": "Jones", "birth_date": None}, ""),
    ],
)
def test_whoever_is_easily_mistaken_is_warned_about(changes: dict[str, str | None], says: str):
    assert warning(SMITH, samples.patient(identifiers=(Identifier("9"),), **changes)) == says


def test_two_without_names_have_no_name_in_common():
    nobody = Patient(identifiers=(Identifier("1"),))
    assert warning(nobody, replace(nobody, identifiers=(Identifier("2"),))) == ""
    assert short_names(nobody, SMITH) == ("patient 1", "SMITH")


def test_names_are_as_short_as_they_can_be():
    assert short_names(SMITH, jones().patient) == ("SMITH", "JONES")
    john = samples.patient(given_name="John", identifiers=(Identifier("9"),))
    assert short_names(SMITH, john) == ("SMITH, Jane Margaret (Mrs)", "SMITH, John")
    assert short_names(SMITH, namesake().patient)[1] == "SMITH, Jane Margaret (Mrs) (00471207)"


texts = st.none() | st.text(max_size=60)
patients = st.builds(
    Patient,
    identifiers=st.sampled_from(["1", "2"]).map(lambda value: (Identifier(value),)),
    name=texts,
    family_name=texts,
    given_name=texts,
)


@given(patients, patients)
def test_two_buttons_never_read_the_same_for_two_patients(one: Patient, other: Patient):
    first, second = short_names(one, other)
    assert first != second or one.id == other.id


def dialog_for(wanted: LaunchRequest, *running: Session) -> SwitchDialog:
    made = SwitchDialog(
        running or [samples.session(opened_at=samples.ago(9))],
        samples.session(Phase.DRAFT, "L2", request=wanted),
        samples.NOW + dt.timedelta(minutes=2),
        now=lambda: samples.NOW,
    )
    made.show()
    QApplication.processEvents()
    return made


def answers(dialog: SwitchDialog) -> list[tuple[str, bool]]:
    got: list[tuple[str, bool]] = []
    dialog.answered.connect(lambda *values: got.append(values))
    return got


def buttons(dialog: SwitchDialog) -> dict[str, QPushButton]:
    return {without_isolates(button.text()): button for button in dialog.findChildren(QPushButton)}


def said(dialog: SwitchDialog) -> str:
    return without_isolates("\n".join(label.text() for label in dialog.findChildren(QLabel)))


@pytest.mark.parametrize(
    ("text", "answer"), [("Stay with SMITH", False), ("Start JONES, SMITH goes on", True)]
)
def test_buttons_name_people_and_answer_once(text: str, answer: bool, qtbot):
    dialog = dialog_for(jones())
    got = answers(dialog)
    buttons(dialog)[text].click()
    assert got == [("L2", answer)]
    assert not dialog.isVisible()


def test_enter_and_space_do_nothing_and_nothing_is_a_default(qtbot):
    dialog = dialog_for(jones())
    dialog.activateWindow()
    QApplication.processEvents()
    got = answers(dialog)
    assert not any(button.isDefault() or button.autoDefault() for button in buttons(dialog).values())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(dialog.focusWidget() or dialog, key)
        for button in buttons(dialog).values():
            if key is not Qt.Key.Key_Space:
                QTest.keyClick(button, key)
    assert got == []
    assert dialog.isVisible()


@pytest.mark.parametrize("how", ["esc", "close"])
def test_leaving_the_question_stays(how: str, qtbot):
    dialog = dialog_for(jones())
    got = answers(dialog)
    if how == "esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert got == [("L2", False)]


def test_a_question_that_is_settled_goes_without_an_answer(qtbot):
    dialog = dialog_for(jones())
    got = answers(dialog)
    dialog.withdraw()
    assert got == []
    assert not dialog.isVisible()


def test_the_other_tab_is_spoken_of_in_the_browser_only(qtbot):
    assert "still be recording SMITH in its tab" in said(dialog_for(jones()))
    embedded = samples.session(request=replace(samples.request(), view=View.EMBEDDED))
    assert "in its tab" not in said(dialog_for(jones(), embedded))


def test_namesakes_are_pointed_out_and_read_aloud(qtbot):
    dialog = dialog_for(namesake())
    assert SAME_NAME_AND_BIRTH_DATE in said(dialog)
    pair = dialog.findChild(BannerPair)
    assert isinstance(pair, BannerPair)
    first, second = pair.texts
    assert first.startswith("Open now: SMITH, Jane Margaret (Mrs)")
    assert second.startswith("Wants to start: SMITH")
    assert "00471207" in second


def test_when_it_ends_by_itself_is_said(qtbot):
    assert "Without an answer by 10:32, JONES is not started." in said(dialog_for(jones()))


def test_everybody_whose_visit_is_open_is_named(qtbot):
    third = samples.session(
        launch_id="L0", request=samples.request(samples.patient(family_name="O'Neill", given_name="Pat"))
    )
    assert "Also open: O'NEILL, Pat" in said(dialog_for(jones(), third, samples.session()))
