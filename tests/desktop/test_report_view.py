"""The report: every field readable, copied by mouse and keyboard, and nothing of a held one."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop import samples

from tiep_launcher.desktop.field_words import HELD_TEXTS
from tiep_launcher.desktop.out_port import WayOut
from tiep_launcher.desktop.report_model import COPY_COLUMN, FIELD_COLUMN, ReportModel
from tiep_launcher.desktop.report_table import centre_of_copy_button
from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.translating import isolated
from tiep_launcher.desktop.wanted import CopyAs, Wanted
from tiep_launcher.domain.report import Held, Report, Section
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, Session

SAVED = samples.session(Phase.REPORT_SAVED)


@pytest.fixture
def view(qtbot) -> ReportView:
    made = ReportView(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


def show(view: ReportView, report: Report | None = None, session: Session = SAVED) -> ReportModel:
    newest = session.newest_report
    assert newest is not None
    view.show_report(session, newest, report or samples.report())
    QApplication.processEvents()
    model = view.table.model()
    assert isinstance(model, ReportModel)
    return model


def take_keyboard(view: ReportView) -> None:
    view.activateWindow()
    view.table.setFocus()
    QApplication.processEvents()


def copies(view: ReportView) -> list[tuple[str | None, str]]:
    """Note every field that is wanted, and have it copied."""
    got: list[tuple[str | None, str]] = []

    def take(wanted: Wanted) -> None:
        got.append((wanted.path, wanted.selected))
        view.mark_copied(wanted.path, samples.NOW)

    view.copy_wanted.connect(take)
    return got


def button(view: QWidget, name: str) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.accessibleName() == name)


def spoken(model: ReportModel) -> list[str]:
    return [str(model.data(model.index(i, FIELD_COLUMN))) for i in range(model.rowCount())]


def test_every_field_stands_under_its_heading_with_its_remarks(view: ReportView):
    lines = spoken(show(view))
    assert lines[0].startswith("Reason for visit: Pain in the right shoulder")
    assert "Region: no answer. Missing" in lines
    assert "Pain in motion: 14. Out of range (0 to 10)" in lines
    assert "Diagnosis: M75.1. Unknown code" in lines
    assert "Unfit for work (days): three. Wrong type" in lines
    assert "bmi_note: 24.1. Not in the form" in lines
    assert "Weight: 71.5 kg" in lines
    assert lines.index("Pain") < lines.index("Pain at rest: 2") < lines.index("Examination")


def test_it_says_who_stands_for_it_and_how_old_it_is(view: ReportView):
    show(view)
    assert "Written with AI assistance and saved by the doctor." in view._about.accessibleName()
    assert "old" not in view._about.accessibleName()
    old = samples.every_state()["old report"]
    show(view, session=old)
    assert "3 days old" in view._about.accessibleName()


def test_the_copy_button_of_a_row_asks_for_that_field(view: ReportView):
    model = show(view)
    got = copies(view)
    row = model.row_of("/side")
    assert row is not None
    QTest.mouseClick(
        view.table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of_copy_button(view.table, row)
    )
    assert got == [("/side", "")]


def test_an_empty_field_has_nothing_to_copy(view: ReportView):
    model = show(view)
    take_keyboard(view)
    got = copies(view)
    row = model.row_of("/region")
    assert row is not None
    QTest.mouseClick(
        view.table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of_copy_button(view.table, row)
    )
    view.table.go_to(row)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert got == []
    assert model.data(model.index(row, COPY_COLUMN)) is None


def test_the_keyboard_copies_from_either_column(view: ReportView):
    model = show(view)
    take_keyboard(view)
    got = copies(view)
    row = model.row_of("/pain/at-rest")
    assert row is not None
    view.table.go_to(row)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert got == [("/pain/at-rest", "")] * 2


def test_the_arrow_keys_skip_headings(view: ReportView):
    model = show(view)
    row = model.row_of("/region")
    assert row is not None
    view.table.go_to(row)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    field = view.table.current_field()
    assert field is not None
    assert field.path == "/pain/at-rest"


def test_next_field_steps_over_headings_and_empty_fields_and_begins_again(view: ReportView):
    model = show(view)
    got = copies(view)
    view.table.setFocus()  # Qt makes the first row current by itself; it must not be skipped
    for _ in range(model.answered_count() + 1):
        view.next_field()
    paths = [path for path, _ in got]
    assert paths[:3] == ["/reason", "/side", "/pain/at-rest"]
    assert len(set(paths)) == model.answered_count()
    assert paths[-1] == "/reason"
    assert "/region" not in paths


def test_next_field_passes_by_what_only_machines_need_which_is_shown_all_the_same(view: ReportView):
    sections = (
        Section(title="Findings", fields=(samples.field("/a", "Skin", "Dry"),)),
        Section(title="Technical", fields=(samples.field("/b", "System", "urn:x"),), is_technical=True),
    )
    model = show(view, Report(title="R", scribe="tiep", sections=sections))
    assert "System: urn:x" in spoken(model)
    assert model.answered_count() == 1
    got = copies(view)
    view.next_field()
    view.next_field()
    assert [path for path, _ in got] == ["/a", "/a"]


def test_next_field_goes_on_from_where_somebody_went(view: ReportView):
    model = show(view)
    got = copies(view)
    view.next_field()
    row = model.row_of("/weight")
    assert row is not None
    view.table.go_to(row)
    view.next_field()
    view.next_field()
    assert [path for path, _ in got] == ["/reason", "/weight", "/since"]


def test_next_field_has_a_button_and_a_shortcut(view: ReportView, qtbot):
    show(view)
    got = copies(view)
    QTest.mouseClick(button(view, "Next field"), Qt.MouseButton.LeftButton)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [path for path, _ in got] == ["/reason", "/side"]


def test_what_was_not_copied_stays_the_next(view: ReportView):
    show(view)
    wanted: list[Wanted] = []
    view.copy_wanted.connect(wanted.append)
    view.next_field()
    view.next_field()
    assert wanted == [Wanted(path="/reason")] * 2


def test_a_field_is_skipped_and_can_be_copied_later(view: ReportView):
    model = show(view)
    got = copies(view)
    view.next_field()
    QTest.mouseClick(button(view, "Pass over the next field"), Qt.MouseButton.LeftButton)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Down, held)
    view.next_field()
    assert [path for path, _ in got] == ["/reason", "/pain/in-motion"]
    assert model.copied_at("/side") is None
    for _ in range(model.answered_count() - 1):
        view.skip_field()
    view.next_field()
    assert got[-1] == ("/pain/in-motion", "")


def test_the_hospital_systems_order_is_followed(view: ReportView):
    show(view)
    got = copies(view)
    view.set_field_order(["diagnosis", "/pain", "/nothing", "Region"])
    assert view.steps.text().endswith(f"Next: {isolated('Diagnosis')}")
    view.table.setFocus()
    for _ in range(6):
        view.next_field()
    paths = [path for path, _ in got]
    assert paths[1:] == ["/pain/at-rest", "/pain/in-motion", "/pain/night", "/reason", "/side"]


def test_a_section_is_copied_by_its_heading_and_by_keyboard(view: ReportView):
    model = show(view)
    take_keyboard(view)
    got: list[Wanted] = []
    view.copy_wanted.connect(got.append)
    row = model.row_of("/pain/at-rest")
    assert row is not None
    heading = model.heading(row - 1)
    assert heading is not None
    spot = centre_of_copy_button(view.table, row - 1)
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    view.table.go_to(row)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.table, Qt.Key.Key_S, held)
    assert got == [Wanted(section=heading.section)] * 2
    assert model.data(model.index(row - 1, COPY_COLUMN)) == "Copy the section Pain"
    view.table.go_to(0)
    QTest.keyClick(view.table, Qt.Key.Key_S, held)
    assert len(got) == 2  # the first fields stand under no heading


def test_copied_fields_carry_a_tick_and_a_time(view: ReportView):
    model = show(view)
    view.mark_copied("/side", samples.ago(2))
    row = model.row_of("/side")
    assert row is not None
    assert model.data(model.index(row, COPY_COLUMN)) == "Copy Side, copied 10:28"
    assert view.steps.text() == f"1 of 13 copied\nNext: {isolated('Pain at rest')}"


def test_earlier_copies_of_this_version_are_known(view: ReportView):
    deliveries = (
        Delivery(DeliveryKind.COPIED, samples.ago(5), 1, "/side"),
        Delivery(DeliveryKind.COPIED, samples.ago(4), 2, "/reason"),
    )
    model = show(view, session=samples.session(Phase.REPORT_SAVED, deliveries=deliveries))
    assert model.copied_at("/side") == samples.ago(5)
    assert model.copied_at("/reason") is None


def test_the_whole_report_is_copied_as_text_formatted_or_as_json(view: ReportView, qtbot):
    show(view)
    got: list[Wanted] = []
    view.copy_wanted.connect(got.append)
    button(view, "Copy report").click()
    menu = button(view, "Copy in other ways, save or print").menu()
    assert menu is not None
    for action in menu.actions()[:2]:
        action.trigger()
    assert got == [Wanted(), Wanted(as_=CopyAs.FORMATTED), Wanted(as_=CopyAs.JSON)]
    with qtbot.waitSignal(view.preview_wanted, timeout=1000):
        menu.actions()[3].trigger()
    view.mark_copied(None, samples.ago(1))
    assert view.steps.text().startswith("Whole report copied 10:29\nNext: ")


def test_search_keeps_what_matches_and_its_heading(view: ReportView):
    model = show(view)
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = view.findChild(QLineEdit)
    assert search is not None
    assert search.hasFocus()
    QTest.keyClicks(search, "IBUPROFEN")
    lines = spoken(model)
    assert lines[0] == "Assessment and plan"
    assert len(lines) == 2
    assert view._found.text() == "1 found"
    view.table.grab()
    search.clear()
    assert model.field_count() == 15
    assert view._found.isHidden()


@pytest.mark.parametrize("reason", [Held.CONTRADICTS_LAUNCH, Held.WITHDRAWN])
def test_a_held_report_stays_covered(view: ReportView, reason: Held):
    show(view)
    got = copies(view)
    held = samples.held(reason)
    view.show_report(SAVED, held, samples.report())
    assert view.is_covered
    assert view.table.model().rowCount() == 0
    assert view._title.text() == ""
    assert view.sentence() == HELD_TEXTS[reason]
    view.next_field()
    assert got == []
    visible = [b.text() for b in view.findChildren(QPushButton) if b.isVisible()]
    assert visible == (["S&how its content"] if reason is Held.CONTRADICTS_LAUNCH else [])


def test_what_was_shown_is_gone_when_nothing_is_shown(view: ReportView):
    show(view)
    view.show_nothing("The report will appear here.")
    assert view.is_covered
    assert view.sentence() == "The report will appear here."
    assert view.table.model().rowCount() == 0


def test_showing_the_same_report_again_keeps_place_and_search(view: ReportView):
    model = show(view)
    row = model.row_of("/weight")
    assert row is not None
    view.table.go_to(row)
    show(view)
    assert view.table.currentIndex().row() == row


def test_a_long_text_is_folded_visibly_and_unfolds(view: ReportView):
    model = show(view)
    take_keyboard(view)
    row = model.row_of("/assessment")
    assert row is not None
    view.table.go_to(row)
    folded = view.table.rowHeight(row)
    arrangement = view.table._delegate.arrange(model.row(row), view.table.columnWidth(0))
    assert arrangement.fold is not None
    assert any("Show all 1,176 characters" in piece.text.layout.text() for piece in arrangement.pieces)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.table.rowHeight(row) > folded
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.table.rowHeight(row) == folded


def test_the_mark_of_a_folded_text_can_be_clicked(view: ReportView):
    model = show(view)
    row = model.row_of("/assessment")
    assert row is not None
    view.table.go_to(row)
    height = view.table.rowHeight(row)
    fold = view.table._delegate.arrange(model.row(row), view.table.columnWidth(0)).fold
    assert fold is not None
    corner = view.table.visualRect(model.index(row, 0)).topLeft()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=corner + fold.center().toPoint())
    assert view.table.rowHeight(row) > height


def test_no_line_of_any_field_is_wider_or_higher_than_its_row(view: ReportView):
    for width in (300, 340, 900):
        view.resize(width, 600)
        model = show(view)
        column = view.table.columnWidth(FIELD_COLUMN)
        for number in range(model.rowCount()):
            view.table._measure(number)
            made = view.table._delegate.arrange(model.row(number), column)
            assert made.height <= view.table.rowHeight(number)
            for piece in made.pieces:
                assert piece.at.right() <= column
                assert piece.at.bottom() <= made.height + 0.5
                assert piece.text.size.width() <= piece.at.width() + 1


def test_markup_is_shown_as_text(view: ReportView):
    hostile = Report(
        title=samples.HOSTILE,
        scribe="tiep",
        sections=(
            Section(title=samples.HOSTILE, fields=(samples.field("/h", samples.HOSTILE, samples.HOSTILE),)),
        ),
    )
    model = show(view, hostile)
    assert spoken(model)[1] == f"{samples.HOSTILE}: {samples.HOSTILE}"
    assert samples.HOSTILE in view._title.text()
    view.grab()
    editor = view.table.open_text(1)
    assert editor is not None
    assert editor.toPlainText() == samples.HOSTILE


@pytest.mark.parametrize("count", [1_000, 5_000, 100_000])
def test_many_fields_need_no_more_widgets_and_only_what_is_seen_is_measured(view: ReportView, count: int):
    show(view)
    before = len(view.findChildren(QWidget))
    view.table._ahead.setInterval(60_000)
    newest = SAVED.newest_report
    assert newest is not None
    view.show_report(SAVED, newest, samples.many_fields(count))
    view.grab()
    assert len(view.findChildren(QWidget)) == before
    assert len(view.table._measured) < 60
    view.table.go_to(count)
    view.grab()
    assert len(view.table._measured) < 120


def test_every_row_gets_its_height_while_nothing_else_is_done(view: ReportView, qtbot):
    show(view)
    qtbot.waitUntil(lambda: not view.table._ahead.isActive(), timeout=5000)
    model = view.table.model()
    assert view.table._measured == set(range(model.rowCount()))
    assert view.table.verticalHeader().length() == sum(
        view.table.rowHeight(i) for i in range(model.rowCount())
    )


def test_right_to_left_mirrors_the_row(view: ReportView):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    model = show(view)
    view.grab()
    row = model.row_of("/weight")
    assert row is not None
    view.table.go_to(row)
    field_rect, copy_rect = (view.table.visualRect(model.index(row, column)) for column in (0, 1))
    assert copy_rect.right() < field_rect.left()
    made = view.table._delegate.arrange(model.row(row), view.table.columnWidth(0))
    assert any(piece.text.layout.text() == "\u206671.5 kg\u2069" for piece in made.pieces)
    got = copies(view)
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=copy_rect.center())
    assert got == [("/weight", "")]


def test_a_palette_change_is_drawn_without_complaint(view: ReportView):
    show(view)
    QApplication.sendEvent(view.table, QEvent(QEvent.Type.PaletteChange))
    view.grab()


def test_a_number_of_another_day_names_the_day(view: ReportView):
    session = samples.session(
        Phase.REPORT_SAVED, reports=(samples.version(received_at=samples.NOW - dt.timedelta(hours=11)),)
    )
    show(view, session=session)
    assert "13-Jul-2026 23:30" in view._about.accessibleName()
    assert "11 hours old" in view._about.accessibleName()


@pytest.mark.parametrize(
    ("keys", "way"), [("Ctrl+S", WayOut.SAVE), ("Ctrl+Shift+P", WayOut.PDF), ("Ctrl+P", WayOut.PRINT)]
)
def test_keys_and_menu_save_and_print_what_is_shown(qtbot: QtBot, keys: str, way: WayOut):
    view = ReportView(now=lambda: samples.NOW)
    qtbot.addWidget(view)
    wanted: list[object] = []
    view.out_wanted.connect(wanted.append)
    (action,) = [one for one in view.actions() if one.shortcut() == QKeySequence(keys)]
    action.trigger()
    assert wanted == []  # nothing is shown
    session = samples.session(Phase.REPORT_SAVED)
    view.show_report(session, session.reports[0], samples.report())
    action.trigger()
    assert wanted == [way]
    assert action in [one for menu in view.findChildren(QMenu) for one in menu.actions()]
    view.show_held(Held.WITHDRAWN)
    action.trigger()
    assert wanted == [way]
