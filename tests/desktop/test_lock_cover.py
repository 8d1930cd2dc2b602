"""The privacy cover: nothing below it is seen, reached or read aloud."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.desktop import samples

from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.session import Phase


@pytest.fixture(params=[Panel, MainWindow])
def window(request: pytest.FixtureRequest, qtbot) -> QWidget:
    made = request.param()
    qtbot.addWidget(made)
    session = samples.session(Phase.REPORT_SAVED)
    made.show_launch(session, says(session, samples.NOW), samples.report())
    made.show()
    QApplication.processEvents()
    return made


def test_everything_below_is_hidden_and_comes_back(window: QWidget):
    cover = LockCover(window)
    table = window.visit.report.table
    assert table.isVisible()
    cover.cover()
    assert cover.isVisible()
    assert cover.geometry() == window.rect()
    assert not table.isVisible()
    assert cover.accessibleName() == "Covered. Click to show."
    window.resize(900, 700)
    QApplication.processEvents()
    assert cover.geometry() == window.rect()
    cover.uncover()
    assert table.isVisible()
    assert not cover.isVisible()


def test_a_click_or_a_key_shows_it_again(window: QWidget, qtbot):
    cover = LockCover(window)
    cover.cover()
    with qtbot.waitSignal(cover.uncovered, timeout=1000):
        QTest.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert not cover.is_covering
    cover.cover()
    QTest.keyClick(cover, Qt.Key.Key_Tab)
    QTest.keyClick(cover, Qt.Key.Key_Shift)
    assert cover.is_covering
    with qtbot.waitSignal(cover.uncovered, timeout=1000):
        QTest.keyClick(cover, Qt.Key.Key_Space)


def test_shortcuts_below_do_nothing(window: QWidget):
    cover = LockCover(window)
    got: list[object] = []
    window.copy_wanted.connect(lambda *values: got.append(values))
    cover.cover()
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert got == []


def test_covering_and_uncovering_twice_is_once(window: QWidget):
    cover = LockCover(window)
    cover.cover()
    cover.cover()
    cover.uncover()
    cover.uncover()
    assert window.visit.report.table.isVisible()


def test_what_arrives_meanwhile_is_covered_too(window: QWidget):
    cover = LockCover(window)
    cover.cover()
    session = samples.session(Phase.REPORT_SAVED, "L2")
    window.show_launch(session, says(session, samples.NOW), samples.report())
    assert not window.visit.report.table.isVisible()
    assert window.grab().toImage().pixelColor(3, 3) == cover.palette().color(cover.backgroundRole())


def test_a_window_that_is_covered_while_closed_opens_covered(window: QWidget):
    window.close()
    cover = LockCover(window)
    cover.cover()
    window.show()
    QApplication.processEvents()
    assert cover.isVisible()
    assert not window.visit.report.table.isVisible()
