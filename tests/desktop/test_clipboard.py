"""Copying: sure, only for a while, and never at the expense of what another program put there."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tiep_launcher.desktop.clipboard import MARK, Clipboard, history_marks

# ruff: noqa: N802 - Qt's names


class BusyBoard:
    """A clipboard that another program holds for so many tries."""

    def __init__(self, busy: int) -> None:
        self.busy = busy
        self.tries = 0
        self.held: QMimeData | None = None

    def setMimeData(self, data: QMimeData, /) -> None:
        self.tries += 1
        if self.tries > self.busy:
            self.held = data

    def mimeData(self) -> QMimeData | None:
        return self.held

    def clear(self) -> None:
        self.tries += 1
        if self.tries > self.busy:
            self.held = None


def copied(clipboard: Clipboard, text: str, qtbot) -> bool:
    told: list[bool] = []
    clipboard.copy(text, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    return told == [True]


@pytest.fixture
def clipboard(qtbot) -> Clipboard:
    QGuiApplication.clipboard().clear()
    return Clipboard()


def board_text() -> str:
    return QGuiApplication.clipboard().text()


def test_text_is_there_plain_and_marked(clipboard: Clipboard, qtbot):
    text = "Schmerz ≥ 6\nzweite Zeile"
    assert copied(clipboard, text, qtbot)
    there = QGuiApplication.clipboard().mimeData()
    assert there.text() == text
    assert not there.hasHtml()
    assert {MARK, *history_marks("linux")} < set(there.formats())
    assert clipboard.is_ours


def test_it_goes_after_the_time_and_a_newer_copy_begins_it_anew(clipboard: Clipboard, qtbot):
    clipboard.set_clear_after(1)
    assert copied(clipboard, "first", qtbot)
    QTest.qWait(600)
    assert copied(clipboard, "second", qtbot)
    QTest.qWait(600)
    assert board_text() == "second"
    qtbot.waitUntil(lambda: board_text() == "", timeout=1400)
    assert not clipboard.is_ours


def test_zero_leaves_it(clipboard: Clipboard, qtbot):
    clipboard.set_clear_after(0)
    assert copied(clipboard, "stays", qtbot)
    assert not clipboard._expiry.isActive()


def test_what_another_program_put_there_is_never_taken_away(clipboard: Clipboard, qtbot):
    assert copied(clipboard, "ours", qtbot)
    QGuiApplication.clipboard().setText("theirs")
    clipboard.clear()
    assert board_text() == "theirs"
    other = QMimeData()
    other.setText("of another launcher")
    other.setData(MARK, b"another mark")
    QGuiApplication.clipboard().setMimeData(other)
    clipboard.clear()
    assert board_text() == "of another launcher"


def test_nothing_is_taken_away_before_anything_was_copied(clipboard: Clipboard):
    QGuiApplication.clipboard().setText("theirs")
    clipboard.clear()
    assert board_text() == "theirs"


@pytest.mark.parametrize(("busy", "is_there"), [(0, True), (3, True), (6, True), (7, False)])
def test_a_busy_clipboard_is_tried_for_a_moment(busy: int, is_there: bool, qtbot):
    board = BusyBoard(busy)
    assert copied(Clipboard(board=board), "text", qtbot) is is_there
    assert board.tries == min(busy + 1, 7)


def test_taking_away_is_tried_again_too(qtbot):
    board = BusyBoard(0)
    clipboard = Clipboard(board=board)
    assert copied(clipboard, "text", qtbot)
    board.busy, board.tries = 2, 0
    clipboard.clear()
    qtbot.waitUntil(lambda: board.held is None, timeout=1000)
    assert board.tries == 3


def test_a_newer_copy_is_not_undone_by_an_older_try(qtbot):
    board = BusyBoard(1)
    clipboard = Clipboard(board=board)
    told: list[tuple[str, bool]] = []
    clipboard.copy("old", lambda is_there: told.append(("old", is_there)))
    assert copied(clipboard, "new", qtbot)
    QTest.qWait(300)
    assert told == []
    assert board.held is not None
    assert board.held.text() == "new"


def test_windows_histories_are_asked_in_their_own_words():
    marks = history_marks("win32")
    assert marks['application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'] == b"\0\0\0\0"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in marks)


def test_formatted_text_comes_with_plain_text_beside_it(clipboard: Clipboard, qtbot):
    told: list[bool] = []
    clipboard.copy("plain", told.append, html="<p>formatted</p>")
    assert told == [True]
    there = QGuiApplication.clipboard().mimeData()
    assert (there.text(), there.html()) == ("plain", "<p>formatted</p>")


def test_the_time_that_is_left_is_told_and_ends_with_the_text(clipboard: Clipboard, qtbot):
    clipboard.set_clear_after(2)
    assert clipboard.remaining_s is None
    assert copied(clipboard, "text", qtbot)
    assert clipboard.remaining_s == 2
    with qtbot.waitSignal(clipboard.changed, timeout=1500):
        pass
    assert clipboard.remaining_s in {0, 1}
    QGuiApplication.clipboard().setText("theirs")
    assert clipboard.remaining_s is None


class LostBoard(BusyBoard):
    """A clipboard that another program took and about which it answers nothing."""

    def ownsClipboard(self) -> bool:
        return False

    def mimeData(self) -> QMimeData | None:
        raise AssertionError("asking the other program may take for ever")


@pytest.mark.parametrize("platform", ["xcb", "windows"])
def test_another_program_is_never_asked_where_the_system_knows_the_owner(platform: str, qtbot):
    clipboard = Clipboard(board=LostBoard(0), platform=platform)
    assert not copied(clipboard, "text", qtbot)
    assert not clipboard.is_ours
    clipboard.clear()


def test_macos_histories_are_asked_in_their_own_words():
    assert set(history_marks("darwin")) == {
        "org.nspasteboard.ConcealedType",
        "org.nspasteboard.TransientType",
    }
