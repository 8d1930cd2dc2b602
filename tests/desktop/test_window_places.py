"""Windows come back where they were, on these screens, and never where nobody sees them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.remembered import MOST_SET_UPS, Memory, Remembered, remembered_from
from tiep_launcher.desktop.window_places import WindowPlaces, beside_others, beside_panel, screens_now

FIRST = QRect(300, 200, 300, 300)


class Kept:
    """A memory whose last kept content can be read again, as at the next start."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.memory = Memory(remembered_from(content), self._keep)

    def _keep(self, content: bytes) -> None:
        self.content = content

    def next_start(self) -> "Kept":
        return Kept(self.memory.unkept() or self.content)


def opened(kept: Kept, qtbot, first: QRect = FIRST) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    places = WindowPlaces(kept.memory, window)
    places.watch(window, "panel", lambda _room, _size: first)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_a_window_comes_back_where_it_was(qtbot):
    kept = Kept()
    window = opened(kept, qtbot)
    assert window.geometry() == FIRST
    window.setGeometry(120, 90, 400, 350)
    qtbot.waitUntil(lambda: bool(kept.content))
    assert opened(Kept(kept.content), qtbot).geometry() == QRect(120, 90, 400, 350)


def test_what_was_not_kept_yet_is_kept_at_the_end(qtbot):
    kept = Kept()
    opened(kept, qtbot).setGeometry(50, 60, 410, 360)
    assert opened(kept.next_start(), qtbot).geometry() == QRect(50, 60, 410, 360)


def test_other_screens_have_places_of_their_own(qtbot):
    kept = Kept()
    opened(kept, qtbot).setGeometry(120, 90, 400, 350)
    elsewhere = json.loads(kept.next_start().content)
    elsewhere["places"] = {"DP-1:5120x2880+0+0@2": elsewhere["places"][screens_now()]}
    again = opened(Kept(json.dumps(elsewhere).encode()), qtbot)
    assert again.geometry() == FIRST


@pytest.mark.parametrize(
    "where", [QRect(-5000, -40, 300, 300), QRect(9000, 9000, 300, 300), QRect(10, -500, 9000, 400)]
)
def test_no_window_opens_where_nobody_sees_it(qtbot, where: QRect):
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = opened(Kept(), qtbot, where)
    assert room.contains(window.frameGeometry().topLeft())
    assert window.width() <= room.width()

    kept = Kept()
    opened(kept, qtbot).setGeometry(where)
    again = opened(kept.next_start(), qtbot)
    assert room.intersects(again.frameGeometry())
    assert again.frameGeometry().top() >= room.top()


def test_a_window_that_a_screen_took_along_comes_into_view(qtbot):
    window = opened(Kept(), qtbot)
    window.move(7000, 7000)
    QGuiApplication.primaryScreen().availableGeometryChanged.emit(QRect())
    qtbot.waitUntil(lambda: window.x() < 1000)


def test_windows_of_one_kind_share_a_place_and_hide_no_other(qtbot):
    kept = Kept()
    places = WindowPlaces(kept.memory)
    windows: list[QWidget] = []
    for _ in range(3):
        window = QWidget()
        qtbot.addWidget(window)
        places.watch(window, "view", lambda _room, _size: FIRST)
        window.show()
        windows.append(window)
    assert len({window.pos().toTuple() for window in windows}) == 3
    windows[0].setGeometry(120, 90, 400, 350)
    again = QWidget()
    qtbot.addWidget(again)
    places.watch(again, "view", lambda _room, _size: FIRST)
    assert again.size() == windows[0].size()
    assert again.pos() != windows[0].pos()


def test_a_window_that_is_gone_is_not_looked_after(qtbot):
    kept = Kept()
    places = WindowPlaces(kept.memory)
    window = QWidget()
    places.watch(window, "view", lambda _room, _size: FIRST)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = QWidget()
    qtbot.addWidget(again)
    places.watch(again, "view", lambda _room, _size: FIRST)
    assert again.geometry() == FIRST


@pytest.mark.parametrize(
    ("direction", "is_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_the_panel_and_a_view_stand_side_by_side(qapp, direction: Qt.LayoutDirection, is_left: bool):
    before = QGuiApplication.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        room = QRect(0, 0, 1280, 1024)
        panel, view = beside_others(room, QSize(340, 700)), beside_panel(room, QSize(900, 780))
    finally:
        qapp.setLayoutDirection(before)
    assert not panel.intersects(view)
    assert room.contains(panel)
    assert room.contains(view)
    assert (view.left() < panel.left()) is is_left


def test_only_the_newest_set_ups_are_kept():
    value = Remembered()
    for number in range(20):
        value = value.with_place(f"screens {number % 10}", "panel", f"place{number}")
    assert list(value.places) == [f"screens {n}" for n in range(10 - MOST_SET_UPS, 10)]
    assert remembered_from(value.to_bytes()) == value


@given(
    st.binary()
    | st.recursive(
        st.none() | st.booleans() | st.text() | st.floats(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["places", "said", "panel_on_top", "x"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_the_file_holds_is_read_or_forgotten(content: bytes):
    value = remembered_from(content)
    assert remembered_from(value.to_bytes()) == value


def test_a_file_of_another_program_changes_nothing(qtbot):
    content = json.dumps({"places": {screens_now(): {"panel": "AAAA"}}, "said": [1, "x"]}).encode()
    assert opened(Kept(content), qtbot).geometry() == FIRST
    assert remembered_from(content).said == {"x"}
    assert remembered_from(b"[" * 100_000) == Remembered()
