"""Choosing who works at the desk: by typing, by keyboard alone, and by id and name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.gallery.doctors import DOCTORS, JONES, LONG, LOPEZ

from tiep_launcher.desktop.doctor_chooser import DoctorChooser
from tiep_launcher.domain.launch_request import Doctor


class Chooser:
    def __init__(self, qtbot: QtBot, doctors: tuple[Doctor, ...] = DOCTORS, **more: object) -> None:
        self.qtbot = qtbot
        self.dialog = DoctorChooser(None, doctors, **more)  # pyright: ignore[reportArgumentType]
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.chosen: list[tuple[str, str]] = []
        self.dialog.chosen.connect(lambda doctor_id, name: self.chosen.append((doctor_id, name)))
        self.dialog.show()
        QApplication.processEvents()

    def line(self, name: str) -> QLineEdit:
        return next(line for line in self.dialog.findChildren(QLineEdit) if line.accessibleName() == name)

    def button(self, name: str) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.accessibleName() == name)

    def shown(self) -> list[str]:
        listed = self.dialog.findChildren(QListWidget)[0]
        items = [listed.item(row) for row in range(listed.count())]
        role = Qt.ItemDataRole.AccessibleTextRole
        return [item.data(role) for item in items if not item.isHidden()]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key)


SEARCH = "Name, doctor ID or specialty"


def test_typing_finds_and_enter_takes_the_first(qtbot: QtBot):
    chooser = Chooser(qtbot)
    assert chooser.dialog.focusWidget() is chooser.line(SEARCH)
    qtbot.keyClicks(chooser.line(SEARCH), "JONES ortho")
    assert chooser.shown() == ["Dr. Ben Jones (D-31)"]
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [("D-31", "Dr. Ben Jones")]


def test_the_arrows_move_while_the_keyboard_stays_in_the_search(qtbot: QtBot):
    chooser = Chooser(qtbot)
    qtbot.keyClicks(chooser.line(SEARCH), "jones")
    assert chooser.shown() == ["Dr. Ben Jones (D-23)", "Dr. Ben Jones (D-31)"]
    chooser.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert chooser.chosen == [("D-31", "Dr. Ben Jones")]


def test_enter_chooses_nobody_that_nobody_marked(qtbot: QtBot):
    chooser = Chooser(qtbot)
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == []
    assert chooser.dialog.isVisible()
    qtbot.keyClicks(chooser.line(SEARCH), "nobody of this name")
    assert chooser.shown() == []
    assert not chooser.button("Work here").isEnabled()
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == []


def test_who_is_here_is_marked_and_a_double_answer_is_one(qtbot: QtBot):
    chooser = Chooser(qtbot, present=LOPEZ)
    chooser.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert chooser.chosen == [(LOPEZ.id, LOPEZ.name)]
    chooser.dialog.say_problems(["This doctor is not on the site's list."])
    chooser.press(Qt.Key.Key_Return)
    assert len(chooser.chosen) == 2


@pytest.mark.parametrize("doctors", [DOCTORS, ()])
def test_somebody_else_is_named_by_id(qtbot: QtBot, doctors: tuple[Doctor, ...]):
    chooser = Chooser(qtbot, doctors)
    if doctors:
        chooser.button("Somebody else…").click()
    assert chooser.dialog.focusWidget() is chooser.line("Doctor ID")
    assert not chooser.button("Work here").isEnabled()
    qtbot.keyClicks(chooser.line("Doctor ID"), "d 7")
    qtbot.keyClicks(chooser.line("Name"), " Dr. Seven ")
    chooser.press(Qt.Key.Key_Return)
    assert chooser.chosen == [("d 7", "Dr. Seven")]


def test_a_site_that_knows_its_doctors_takes_nobody_else(qtbot: QtBot):
    chooser = Chooser(qtbot, may_be_typed=False)
    assert not chooser.button("Somebody else…").isVisible()


def test_escape_chooses_nobody(qtbot: QtBot):
    chooser = Chooser(qtbot, (JONES, LONG), present=JONES)
    chooser.press(Qt.Key.Key_Escape)
    assert chooser.chosen == []
    assert not chooser.dialog.isVisible()


def test_thousands_are_searched_as_one_types(qtbot: QtBot):
    chooser = Chooser(qtbot, tuple(Doctor(f"d-{i}", f"Dr. Number {i}") for i in range(3000)))
    qtbot.keyClicks(chooser.line(SEARCH), "2999")
    assert chooser.shown() == ["Dr. Number 2999 (d-2999)"]
