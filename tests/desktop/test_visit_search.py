"""What is typed is found in visits and in their reports, and one state can be shown alone."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop import samples

from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_finding import ReportFinding
from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.visit_groups import Group
from tiep_launcher.desktop.visit_model import VisitRow
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.report_search import FoundInReport, ReportSearch, Searched

HIT = FoundInReport(frozenset({"ibuprofen"}), "Plan", "Ibuprofen 400 mg")


@pytest.fixture
def io(qapp) -> Iterator[IoThread]:
    made = IoThread(is_debug=True)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def window(qtbot) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.set_launches(samples.visits(14), samples.NOW)
    made.show()
    return made


def launches(window: MainWindow) -> list[str]:
    model = window.visits.model
    rows = (model.row(number) for number in range(model.rowCount()))
    return [row.launch_id for row in rows if isinstance(row, VisitRow)]


def test_words_in_any_order_and_without_accents_find_a_visit(window: MainWindow):
    window.visits.filter.setText("marquez 00471002 GARCIA")
    assert launches(window) == ["L2"]
    window.visits.filter.setText("marquez 00471003")
    assert launches(window) == []


def test_what_is_in_a_report_is_shown_with_where_it_stands(window: MainWindow):
    window.visits.filter.setText("Ibuprofen")
    assert launches(window) == []
    window.visits.show_found(("ibuprofen",), {"L7": HIT}, is_complete=True)
    assert launches(window) == ["L7"]
    row = window.visits.model.row_of("L7")
    assert row is not None
    assert "Plan: Ibuprofen 400 mg" in str(window.visits.model.index(row).data())
    window.grab()


def test_one_word_may_be_of_the_patient_and_one_of_the_report(window: MainWindow):
    window.visits.filter.setText("jones ibuprofen")
    window.visits.show_found(("jones", "ibuprofen"), {"L7": HIT, "L2": HIT}, is_complete=True)
    assert launches(window) == ["L7"]


def test_what_comes_late_for_another_search_changes_nothing(window: MainWindow):
    window.visits.filter.setText("smith")
    shown = launches(window)
    window.visits.show_found(("ibuprofen",), {"L7": HIT}, is_complete=True)
    assert launches(window) == shown


def test_it_says_that_reports_are_still_looked_through(window: MainWindow):
    window.visits.filter.setText("ibuprofen")
    window.visits.show_found(("ibuprofen",), {}, is_complete=False)
    assert window.visits._looking.isVisible()
    window.visits.show_found(("ibuprofen",), {}, is_complete=True)
    assert not window.visits._looking.isVisible()
    window.visits.show_found(("ibuprofen",), {}, is_complete=False)
    window.visits.filter.clear()
    assert not window.visits._looking.isVisible()


def test_one_state_alone_by_the_keyboard(window: MainWindow):
    box = window.visits.groups.box
    window.visits.view.setFocus()
    QTest.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert box.view().isVisible()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    model = window.visits.model
    groups = {
        row.group for number in range(model.rowCount()) if isinstance(row := model.row(number), VisitRow)
    }
    assert (box.currentIndex(), groups) == (2, {Group.RUNNING})
    window.visits.filter.setText("smith")
    assert 0 < len(launches(window)) < 6
    box.setCurrentIndex(0)
    window.visits.filter.clear()
    assert len(launches(window)) == 14


def test_a_visit_found_by_its_report_opens_with_the_fields_that_hold_it(window: MainWindow):
    saved = samples.session(Phase.REPORT_SAVED, "L7")
    window.set_launches([saved, samples.session(launch_id="L8")], samples.NOW)
    window.launch_selected.connect(
        lambda _: window.show_launch(saved, says(saved, samples.NOW), samples.report())
    )
    window.visits.filter.setText("ibuprofen")
    window.visits.show_found(("ibuprofen",), {"L7": HIT}, is_complete=True)
    row = window.visits.model.row_of("L7")
    assert row is not None
    window.visits.view.setCurrentIndex(window.visits.model.index(row))
    shown = window.visit.report.table.model()
    assert isinstance(shown, ReportModel)
    assert shown.searched == "ibuprofen"
    assert 0 < shown.field_count() < 15


class Program:
    """Searches as the program does, with one report for every visit."""

    def __init__(self) -> None:
        self.searching = ReportSearch(samples.report_of)
        self.asked: list[tuple[str, ...]] = []

    async def search_reports(self, words: Sequence[str], sessions: Sequence[Session]) -> Searched:
        self.asked.append(tuple(words))
        return self.searching.search(words, sessions)


def test_typing_finds_in_reports_and_only_the_last_text_is_searched(qtbot, io: IoThread):
    panel = Panel(now=lambda: samples.NOW)
    qtbot.addWidget(panel)
    windows = Windows(panel)
    qtbot.addWidget(windows.main_window)
    sessions = [samples.session(Phase.REPORT_SAVED, "L1"), samples.session(launch_id="L2")]
    windows.main_window.set_launches(sessions, samples.NOW)
    program = Program()
    ReportFinding(program, io, windows, lambda: sessions)
    windows.main_window.show()
    visits = windows.main_window.visits
    QTest.keyClicks(visits.filter, "physio")
    qtbot.waitUntil(lambda: visits.model.visit_count() == 1)
    assert visits.model.row_of("L1") is not None
    assert program.asked == [("physio",)]
    visits.filter.setText("p")
    visits.filter.clear()
    assert visits.model.visit_count() == 2
