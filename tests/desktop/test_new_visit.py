"""A visit by hand: complete by keyboard, every problem beside its field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from tests.desktop import samples

from tiep_launcher.desktop.new_visit import NewVisit, NewVisitDialog

FORMS = [("ortho", "Orthopedics: first visit"), ("gp", "General practice visit")]


@pytest.fixture
def dialog(qtbot) -> NewVisitDialog:
    made = NewVisitDialog(doctor_id="D-17", doctor_name="Dr. Maria Lopez", forms=FORMS)
    qtbot.addWidget(made)
    made.show()
    return made


def line(dialog: NewVisitDialog, field: str) -> QLineEdit:
    control = dialog.control(field)
    assert isinstance(control, QLineEdit)
    return control


def launches(dialog: NewVisitDialog) -> list[NewVisit]:
    got: list[NewVisit] = []
    dialog.launch_wanted.connect(got.append)
    return got


def test_it_is_filled_in_and_launched_by_keyboard_alone(dialog: NewVisitDialog):
    got = launches(dialog)
    for text in ("00471193", "Smith", "Jane", "1945-07-14"):
        QTest.keyClicks(QApplication.focusWidget() or dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), " V-1 ")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert got == [
        NewVisit(
            patient_id="00471193",
            family_name="Smith",
            given_name="Jane",
            birth_date="1945-07-14",
            sex="female",
            visit_id="V-1",
            doctor_id="D-17",
            doctor_name="Dr. Maria Lopez",
            form_key=None,
        )
    ]


def test_enter_names_everything_that_is_missing_and_goes_there(dialog: NewVisitDialog):
    got = launches(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert got == []
    assert dialog.remark("patient_id") == "⚠ The patient ID is needed."
    assert dialog.remark("visit_id") == "⚠ The visit ID is needed."
    assert dialog.remark("family_name") == ""
    assert dialog.control("patient_id").hasFocus()
    assert dialog.control("patient_id").accessibleDescription() == "The patient ID is needed."
    QTest.keyClicks(dialog.control("patient_id"), "4")
    assert dialog.remark("patient_id") == ""


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("1945-07-14", "14-Jul-1945"),
        ("19450714", "14-Jul-1945"),
        ("1945-07", "Jul-1945"),
        ("1945", "1945"),
        ("14.07", ""),
        ("14.07.1945", "⚠ This is no date written as 1945-07-14, 1945-07 or 1945."),
        ("1945-02-30", "⚠ This is no date written as 1945-07-14, 1945-07 or 1945."),
        ("", ""),
    ],
)
def test_the_birth_date_says_at_once_how_it_is_understood(dialog: NewVisitDialog, typed: str, remark: str):
    line(dialog, "birth_date").setText(typed)
    assert dialog.remark("birth_date") == remark


def test_a_wrong_birth_date_is_not_launched(dialog: NewVisitDialog):
    got = launches(dialog)
    for field, text in (("patient_id", "1"), ("visit_id", "2"), ("birth_date", "14.07")):
        line(dialog, field).setText(text)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert got == []
    assert dialog.remark("birth_date").startswith("⚠")
    line(dialog, "birth_date").clear()
    assert dialog.remark("birth_date") == ""


def test_a_doctor_who_is_not_known_is_asked_for(qtbot):
    dialog = NewVisitDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    got = launches(dialog)
    line(dialog, "patient_id").setText("1")
    line(dialog, "visit_id").setText("2")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.remark("doctor_id") == "⚠ The doctor's ID is needed."
    line(dialog, "doctor_id").setText("D-1")
    line(dialog, "doctor_name").setText("Dr. Who")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (got[0].doctor_id, got[0].doctor_name) == ("D-1", "Dr. Who")


def test_a_visit_id_can_be_left_out_where_the_site_allows_it(qtbot):
    dialog = NewVisitDialog(doctor_id="D", needs_visit_id=False)
    qtbot.addWidget(dialog)
    dialog.show()
    got = launches(dialog)
    line(dialog, "patient_id").setText("1")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert got[0].visit_id is None


def test_the_form_is_chosen_by_its_title(qtbot):
    dialog = NewVisitDialog(doctor_id="D", forms=FORMS, form_key="gp")
    qtbot.addWidget(dialog)
    combo = dialog.control("form_key")
    assert isinstance(combo, QComboBox)
    assert combo.itemText(0) == "Doctor chooses in Tiep"
    assert dialog.visit().form_key == "gp"
    combo.setCurrentIndex(0)
    assert dialog.visit().form_key is None


def test_what_the_intake_refuses_is_named_beside_its_field(dialog: NewVisitDialog):
    dialog.set_busy(is_busy=True)
    dialog.show_problems(
        [
            ("visit_id", "This holds control characters."),
            ("/nowhere", "The form cannot be read."),
            (None, "No key."),
        ]
    )
    assert dialog.remark("visit_id") == "⚠ This holds control characters."
    assert dialog._general.text() == "⚠ The form cannot be read.\n⚠ No key."
    assert dialog._start.isEnabled()
    assert dialog.control("visit_id").property("wrong") is True


def test_escape_closes_without_a_launch(dialog: NewVisitDialog):
    got = launches(dialog)
    line(dialog, "patient_id").setText("1")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert got == []


def test_a_busy_dialog_launches_once(dialog: NewVisitDialog):
    got = launches(dialog)
    line(dialog, "patient_id").setText("1")
    line(dialog, "visit_id").setText("2")
    dialog.launch_wanted.connect(lambda _: dialog.set_busy(is_busy=True))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(got) == 1


def test_hostile_text_is_text(qtbot):
    dialog = NewVisitDialog(doctor_id=samples.HOSTILE)
    qtbot.addWidget(dialog)
    dialog.show_problems([("visit_id", samples.HOSTILE)])
    assert dialog.remark("visit_id") == f"⚠ {samples.HOSTILE}"
