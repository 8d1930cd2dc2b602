"""The main window: groups, filter, selection, and the chosen visit."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.desktop import samples

from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.visit_groups import GROUP_TEXTS, SHORT_TEXTS, Group, group_of
from tiep_launcher.desktop.visit_model import GroupRow
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.session import ContactState, Delivery, DeliveryKind, Phase, Session


@pytest.fixture
def window(qtbot) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(window: MainWindow) -> list[str]:
    model = window.visits.model
    return [str(model.data(model.index(i))) for i in model.headings()]


def names(window: MainWindow) -> list[str]:
    model = window.visits.model
    rows = [model.visit(i) for i in range(model.rowCount())]
    return [row.launch_id for row in rows if row is not None]


def test_every_group_and_phase_has_words():
    assert set(GROUP_TEXTS) == set(Group)
    assert set(SHORT_TEXTS) == set(Phase)


@pytest.mark.parametrize(
    ("session", "group"),
    [
        (samples.session(Phase.IN_PROGRESS), Group.RUNNING),
        (samples.session(Phase.PAUSED), Group.RUNNING),
        (samples.session(Phase.IN_PROGRESS, contact=samples.contact(ContactState.LOST)), Group.RUNNING),
        (samples.session(Phase.IN_PROGRESS, contact=samples.contact(ContactState.REFUSED)), Group.NEEDS_YOU),
        (samples.session(Phase.PAUSED, changed_at=samples.ago(121)), Group.NEEDS_YOU),
        (samples.session(Phase.READY, changed_at=samples.ago(2)), Group.NEEDS_YOU),
        (samples.session(reports=(samples.held(),)), Group.NEEDS_YOU),
        (samples.session(Phase.FAILED), Group.NEEDS_YOU),
        (samples.session(Phase.FAILED, changed_at=samples.ago(60 * 30)), Group.BEFORE),
        (samples.session(Phase.REPORT_SAVED), Group.READY),
        (samples.session(Phase.REPORT_SAVED, changed_at=samples.ago(60 * 50)), Group.READY),
        (samples.session(Phase.CLOSED), Group.EARLIER_TODAY),
        (samples.session(Phase.CLOSED, changed_at=samples.ago(60 * 30)), Group.BEFORE),
        (samples.every_state()["withdrawn"], Group.EARLIER_TODAY),
        (
            samples.session(
                Phase.REPORT_SAVED,
                changed_at=samples.ago(60 * 50),
                deliveries=(Delivery(DeliveryKind.COPIED, samples.ago(60 * 49), 1),),
            ),
            Group.BEFORE,
        ),
    ],
)
def test_where_a_visit_stands(session: Session, group: Group):
    assert group_of(session, samples.NOW) is group


def test_visits_stand_in_their_groups_newest_first(window: MainWindow):
    sessions = [
        samples.session(Phase.CLOSED, "old", changed_at=samples.ago(60 * 48)),
        samples.session(Phase.IN_PROGRESS, "run1", changed_at=samples.ago(9)),
        samples.session(Phase.REPORT_SAVED, "ready"),
        samples.session(Phase.IN_PROGRESS, "run2", changed_at=samples.ago(5)),
        samples.session(Phase.LOST, "lost"),
        samples.session(Phase.CANCELLED, "today"),
    ]
    window.set_launches(sessions, samples.NOW)
    assert titles(window) == [
        "Needs you (1)",
        "Running (2)",
        "Reports ready (1)",
        "Earlier today (1)",
        "Before (1)",
    ]
    assert names(window) == ["lost", "run2", "run1", "ready", "today", "old"]


def test_time_alone_moves_a_visit(window: MainWindow):
    session = samples.session(Phase.IN_PROGRESS, changed_at=samples.NOW)
    window.set_launches([session], samples.NOW)
    assert titles(window) == ["Running (1)"]
    window.set_launches([session], samples.NOW + dt.timedelta(hours=2, minutes=1))
    assert titles(window) == ["Needs you (1)"]
    closed = samples.session(Phase.CLOSED, changed_at=samples.NOW)
    window.set_launches([closed], samples.NOW)
    window.set_launches([closed], samples.NOW + dt.timedelta(days=1))
    assert titles(window) == ["Before (1)"]


def test_choosing_by_mouse_and_keyboard_tells_once(window: MainWindow):
    got: list[str] = []
    window.launch_selected.connect(got.append)
    window.set_launches(samples.visits(20), samples.NOW)
    first, second = names(window)[:2]
    view, model = window.visits.view, window.visits.model
    row = model.row_of(first)
    assert row is not None
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(row)).center()
    )
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert got == [first, second]


def test_selection_stays_while_visits_come_and_move(window: MainWindow):
    sessions = samples.visits(30)
    got: list[str] = []
    window.set_launches(sessions, samples.NOW)
    window.launch_selected.connect(got.append)
    chosen = names(window)[5]
    window.select(chosen)
    newer = samples.session(Phase.IN_PROGRESS, "new", changed_at=samples.NOW)
    moved = [
        replace(s, phase=Phase.CLOSED, changed_at=samples.NOW) if s.launch_id == chosen else s
        for s in sessions
    ]
    window.set_launches([newer, *moved], samples.NOW)
    visit = window.visits.model.visit(window.visits.view.currentIndex().row())
    assert visit is not None
    assert visit.launch_id == chosen
    assert got == []


def test_place_in_the_list_stays(window: MainWindow):
    sessions = samples.visits(300)
    window.set_launches(sessions, samples.NOW)
    QApplication.processEvents()
    bar = window.visits.view.verticalScrollBar()
    bar.setValue(400)
    window.set_launches(
        [*sessions, samples.session(Phase.CLOSED, "x", changed_at=samples.ago(9000))], samples.NOW
    )
    assert bar.value() == 400


@pytest.mark.parametrize("text", ["garcía", "00471002", "V-2", "D-17"])
def test_the_filter_finds_patient_identifier_visit_and_doctor(window: MainWindow, text: str):
    window.set_launches(samples.visits(6), samples.NOW)
    window.visits.filter.setText(text)
    assert "L2" in names(window)
    if text != "D-17":
        assert names(window) == ["L2"]
        assert len(titles(window)) == 1


def test_a_filter_without_hits_says_so_and_forgets_nothing(window: MainWindow):
    window.set_launches(samples.visits(6), samples.NOW)
    window.select("L1")
    window.visits.filter.setText("nobody")
    assert window.visits._nothing.isVisible()
    assert window.visits.selected == "L1"
    window.visits.filter.clear()
    assert not window.visits._nothing.isVisible()
    assert window.visits.view.currentIndex().row() == window.visits.model.row_of("L1")


def test_ten_thousand_visits_make_no_widgets_and_are_made_once(window: MainWindow):
    before = len(window.findChildren(QWidget))
    sessions = samples.visits(10_000)
    window.set_launches(sessions, samples.NOW)
    window.grab()
    made = window.visits.model.rows_made
    resets: list[None] = []
    window.visits.model.modelReset.connect(lambda: resets.append(None))
    window.set_launches(sessions, samples.NOW)
    assert window.visits.model.rows_made == made
    assert not resets
    hours_later = samples.NOW + dt.timedelta(hours=3)
    window.set_launches(sessions, hours_later)
    assert 0 < window.visits.model.rows_made - made < len(sessions) / 2  # what became late by the clock
    assert len(window.findChildren(QWidget)) == before


def test_hostile_names_are_text_and_long_ones_are_marked(window: MainWindow):
    session = samples.session(
        request=samples.request(
            samples.patient(family_name=samples.HOSTILE, identifiers=(Identifier("9" * 200),))
        )
    )
    window.set_launches([session], samples.NOW)
    window.grab()
    model = window.visits.model
    assert "<IMG SRC=" in str(model.data(model.index(1), Qt.ItemDataRole.ToolTipRole))


def test_headings_cannot_be_chosen(window: MainWindow):
    window.set_launches(samples.visits(5), samples.NOW)
    model = window.visits.model
    assert isinstance(model.row(0), GroupRow)
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


def test_it_teaches_when_nothing_is_chosen(window: MainWindow):
    assert "choose a visit on the left" in window._empty.text()
    session = samples.session(Phase.REPORT_SAVED)
    window.show_launch(session, says(session, samples.NOW), samples.report())
    window.show_nothing()
    assert window.visit.launch_id is None
    assert not window.visit.banner.isVisible()


def test_copies_name_launch_and_version(window: MainWindow):
    got: list[tuple[str, int, Wanted]] = []
    window.copy_wanted.connect(lambda *values: got.append(values))
    session = samples.session(Phase.REPORT_SAVED, "L7")
    window.show_launch(session, says(session, samples.NOW), samples.report())
    window.visit.report._copy.click()
    assert got == [("L7", 1, Wanted())]


def test_the_list_says_that_nobody_is_chosen_as_long_as_that_is_so(window: MainWindow):
    def told() -> list[str]:
        return [label.text() for label in window.visits.findChildren(QLabel) if label.isVisibleTo(window)]

    window.set_launches([], samples.NOW)
    window.show_nobody(0)
    assert told() == ["Nobody is chosen yet. Visits appear once somebody is."]
    window.show_nothing()
    assert told() == ["No visits yet."]


def test_the_bar_locks_starts_and_tells_the_connection(window: MainWindow, qtbot):
    with qtbot.waitSignal(window.lock_wanted, timeout=1000):
        window._lock.click()
    with qtbot.waitSignal(window.new_visit_wanted, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.set_connection("No connection since 10:02", is_connected=False)
    assert window._connection.text() == "No connection since 10:02"
    assert window._connection_icon.isVisible()
    window.set_bar("Dr. Lopez", "Clinic", True)
    assert window._bar.test_mark.isVisible()


def test_right_to_left_puts_the_list_on_the_right(window: MainWindow):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.set_launches(samples.visits(20), samples.NOW)
    session = samples.session(Phase.REPORT_SAVED)
    window.show_launch(session, says(session, samples.NOW), samples.report())
    QApplication.processEvents()
    window.grab()
    assert window.visits.mapTo(window, window.visits.rect().topLeft()).x() > window.width() // 2


def test_a_visit_that_is_shown_is_seen(window: MainWindow, qtbot):
    session = samples.session(Phase.REPORT_SAVED)
    window.show()
    window.show_launch(session, says(session, samples.NOW), samples.report())
    assert window.visit.report.table.isVisible()
