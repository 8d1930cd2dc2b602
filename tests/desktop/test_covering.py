"""What is covered, what one visit is spared, and what is asked while everything is covered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from tests.desktop import samples

from tiep_launcher.desktop.covered_dialog import CoveredDialog, ask_while_covered
from tiep_launcher.desktop.covering import Covering
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.session import Phase, Session


class Desk:
    """A panel and a main window that show a visit, and their covers."""

    def __init__(self, session: Session) -> None:
        self.panel = Panel(now=lambda: samples.NOW)
        self.main_window = MainWindow(now=lambda: samples.NOW)
        self.covering = Covering(self.panel)
        self.covering.add(self.main_window)
        self.told: list[bool] = []
        self.covering.changed.connect(self.told.append)
        self.show(session)
        self.panel.show()
        self.main_window.show()
        QApplication.processEvents()

    def show(self, session: Session) -> None:
        self.covering.panel_shows(session.launch_id)
        report = samples.report() if session.newest_report else None
        self.panel.show_launch(session, says(session, samples.NOW), report)
        self.main_window.show_launch(session, says(session, samples.NOW), report)

    @property
    def seen(self) -> set[str]:
        """What of the two windows can be read now."""
        parts = {
            "panel banner": self.panel.visit.banner,
            "panel report": self.panel.visit.report.table,
            "window": self.main_window.visits,
        }
        return {name for name, part in parts.items() if part.isVisible()}


@pytest.fixture
def running() -> Session:
    return samples.session(Phase.IN_PROGRESS, "L1", reports=(samples.version(),))


def test_covering_everything_hides_everything(qtbot, running: Session):
    desk = Desk(running)
    assert desk.seen == {"panel banner", "panel report", "window"}
    desk.covering.cover()
    assert desk.seen == set()
    desk.covering.uncover()
    assert desk.seen == {"panel banner", "panel report", "window"}
    assert desk.told == [True, False]


def test_how_a_running_visit_stands_stays_in_sight_and_reports_do_not(qtbot, running: Session):
    desk = Desk(running)
    desk.covering.cover_reports("L1")
    assert desk.covering.is_covered
    assert desk.seen == {"panel banner"}
    other = samples.session(Phase.REPORT_SAVED, "L2")
    desk.show(other)
    assert desk.seen == set()
    desk.show(running)
    assert desk.seen == {"panel banner"}
    desk.covering.cover()  # the system locks the session
    assert desk.seen == set()


def test_without_a_running_visit_everything_is_hidden(qtbot):
    desk = Desk(samples.session(Phase.REPORT_SAVED, "L1"))
    desk.covering.cover_reports(None)
    assert desk.seen == set()


def test_a_named_doctors_visit_is_shown_alone(qtbot, running: Session):
    desk = Desk(samples.session(Phase.REPORT_SAVED, "L2"))
    desk.covering.cover()
    desk.covering.show_only("L1")
    assert desk.seen == set()
    desk.show(running)
    assert desk.seen == {"panel banner", "panel report"}
    assert desk.covering.is_covered


def test_nothing_is_spared_while_nothing_is_covered(qtbot, running: Session):
    desk = Desk(running)
    desk.covering.show_only("L1")
    desk.covering.cover()
    assert desk.seen == set()


def test_a_click_on_the_covered_report_shows_everything(qtbot, running: Session):
    desk = Desk(running)
    desk.covering.cover_reports("L1")
    covers = [cover for cover in desk.panel.findChildren(LockCover) if cover.isVisible()]
    assert len(covers) == 1
    QTest.mouseClick(covers[0], Qt.MouseButton.LeftButton)
    assert desk.seen == {"panel banner", "panel report", "window"}
    assert desk.told == [True, False]


@pytest.mark.parametrize(("text", "told"), [("Show and &start", [True, "shown"]), ("&Not now", [False])])
def test_whoever_says_yes_is_there(text: str, told: list[object], qtbot):
    got: list[object] = []
    dialog = ask_while_covered(None, lambda: got.append("shown"), got.append)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert got == []
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()
    assert got == told


def test_esc_is_no(qtbot):
    got: list[bool] = []
    dialog = CoveredDialog()
    dialog.answered.connect(got.append)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert got == [False]


def test_the_window_of_a_visit_is_seen_alone_and_stays_while_it_is_used(qtbot, running: Session):
    desk = Desk(running)
    windows: dict[str, QWidget] = {}
    for launch_id, is_used in (("L1", True), ("L2", False)):
        windows[launch_id] = QWidget()
        qtbot.addWidget(windows[launch_id])
        desk.covering.add_view(windows[launch_id], launch_id, lambda is_used=is_used: is_used)

    def covered() -> set[str]:
        return {name for name, window in windows.items() if window.findChild(LockCover).is_covering}

    desk.covering.cover_reports(None)
    assert covered() == {"L2"}
    desk.covering.cover()
    assert covered() == {"L1", "L2"}
    desk.covering.show_only("L2")
    assert covered() == {"L1"}
    again = QWidget()
    qtbot.addWidget(again)
    desk.covering.add_view(again, "L2", lambda: False)
    assert not again.findChild(LockCover).is_covering
    desk.covering.uncover()
    assert covered() == set()
