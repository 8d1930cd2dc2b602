"""The question about a doubtful link: it names the patient, and only a chosen yes starts anything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from tests.desktop import samples

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.link_dialog import ask_about_link


@pytest.mark.parametrize(("text", "goes_on"), [("&Start visit", True), ("&Not now", False)])
def test_whoever_answers_has_seen_the_patient(text: str, goes_on: bool, qtbot):
    got: list[bool] = []
    dialog = ask_about_link(None, samples.session().request, got.append)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    banner = dialog.findChild(PatientBanner)
    assert banner is not None
    assert "SMITH" in banner.accessibleName()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert got == []
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()
    assert got == [goes_on]


def test_esc_is_no(qtbot):
    got: list[bool] = []
    dialog = ask_about_link(None, samples.session().request, got.append)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert got == [False]
