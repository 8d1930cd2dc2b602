"""Selecting text in a report: by mouse and keyboard, and only through the copy rules."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop import samples

from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.selectable_text import SelectableText
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.domain.report import Report, Section
from tiep_launcher.domain.session import Phase

SAVED = samples.session(Phase.REPORT_SAVED)


@pytest.fixture
def view(qtbot) -> ReportView:
    made = ReportView(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


def show(view: ReportView, report: Report | None = None) -> ReportModel:
    newest = SAVED.newest_report
    assert newest is not None
    view.show_report(SAVED, newest, report or samples.report())
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


def test_text_is_selected_by_keyboard_and_leaves_through_the_signal_only(view: ReportView):
    model = show(view)
    take_keyboard(view)
    got = copies(view)
    QGuiApplication.clipboard().setText("before")
    row = model.row_of("/reason")
    assert row is not None
    view.table.go_to(row)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    editor = view.table.findChild(SelectableText)
    assert editor is not None
    assert editor.isReadOnly()
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert got == [("/reason", "Pain")]
    assert QGuiApplication.clipboard().text() == "before"
    assert not editor.createMimeDataFromSelection().formats()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not isinstance(view.table.indexWidget(model.index(row, 0)), SelectableText)


def test_text_is_selected_by_mouse(view: ReportView):
    model = show(view)
    row = model.row_of("/reason")
    assert row is not None
    value = view.table._delegate.arrange(model.row(row), view.table.columnWidth(0)).value
    corner = view.table.visualRect(model.index(row, 0)).topLeft()
    start = corner + value.topLeft().toPoint() + QPoint(1, 6)
    viewport = view.table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(60, 0))
    move = start + QPoint(80, 0)
    QTest.mouseMove(viewport, move)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=move)
    editor = view.table.findChild(SelectableText)
    assert editor is not None
    assert editor.hasFocus()
    assert editor.toPlainText().startswith("Pain in the right shoulder")


@pytest.mark.parametrize("size", [21_000, 2_000_000])
def test_a_huge_text_opens_in_a_box_of_its_own(view: ReportView, size: int):
    text = "word " * (size // 5)
    report = Report(
        title="Huge",
        scribe="tiep",
        sections=(Section(title="", fields=(samples.field("/huge", "Huge", text),)),),
    )
    show(view, report)
    editor = view.table.open_text(0)
    view.grab()
    assert editor is not None
    assert len(editor.toPlainText()) == len(text)
    assert view.table.rowHeight(0) < 600
