"""Windows open where they were on these screens, and never where nobody sees them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.remembered import Memory

# ruff: noqa: N802 - Qt calls these by its own names
_SETTLED_MS = 500
_LEAST_VISIBLE = 80
_MARGIN, _TITLE_BAR = 16, 48
_ASIDE = 32
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})

Place = Callable[[QRect, QSize], QRect]
"""Says where a window of a size stands at first on a screen with so much room."""


@dataclass(frozen=True, slots=True)
class _Watched:
    """A window with its name in the memory and the place it has at first."""

    window: QWidget
    name: str
    first: Place


class WindowPlaces(QObject):
    """Remembers place and size of windows, for each set-up of screens by itself."""

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        """Watch no window yet."""
        super().__init__(parent)
        self._memory = memory
        self._watched: list[_Watched] = []
        self._screens = screens_now()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._follow_screens)
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.screenAdded.connect(self._screen_added)
        app.screenRemoved.connect(self._settle)
        for screen in QGuiApplication.screens():
            self._watch_screen(screen)

    def watch(self, window: QWidget, name: str, first: Place) -> None:
        """Put a window, before it is shown, where it was, or where ``first`` says; remember where it goes.

        Several windows may share a name: they share a place too, each a little aside from the others.
        """
        watched = _Watched(window, name, first)
        self._watched.append(watched)
        window.destroyed.connect(lambda: self._watched.remove(watched))
        self._put(watched)
        self._step_aside(watched)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember a move, unless it is the screens that have changed."""
        if event.type() in _MOVES and not self._settled.isActive() and screens_now() == self._screens:
            for known in self._watched:
                if watched is known.window and known.window.isVisible():
                    place = bytes(known.window.saveGeometry().toBase64().data()).decode()
                    self._memory.take(self._memory.value.with_place(self._screens, known.name, place))
        return super().eventFilter(watched, event)

    def _screen_added(self, screen: QScreen) -> None:
        self._watch_screen(screen)
        self._settle()

    def _settle(self) -> None:
        self._settled.start()

    def _watch_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle)
        screen.availableGeometryChanged.connect(self._settle)

    def _follow_screens(self) -> None:
        """Put the windows where they were when the screens were last like this, at least into view."""
        before, self._screens = self._screens, screens_now()
        for known in self._watched:
            if before != self._screens and self._place_of(known.name) is not None:
                self._put(known)
                self._step_aside(known)
            _bring_into_view(known.window)

    def _put(self, known: _Watched) -> None:
        window, place = known.window, self._place_of(known.name)
        # Qt itself moves what it restores onto a screen, and refuses what it did not write.
        was_put = place is not None and window.restoreGeometry(QByteArray.fromBase64(place.encode()))
        if not was_put and not window.isVisible():
            room = QGuiApplication.primaryScreen().availableGeometry()
            window.setGeometry(known.first(room, window.sizeHint()))
        _bring_into_view(window)

    def _step_aside(self, known: _Watched) -> None:
        """Keep a window from hiding another one of its kind."""
        window = known.window
        alike = [other.window for other in self._watched if other.name == known.name and other is not known]
        taken = [other.geometry().topLeft() for other in alike]
        while any((window.geometry().topLeft() - there).manhattanLength() < _ASIDE for there in taken):
            window.setGeometry(window.geometry().translated(_ASIDE, _ASIDE))
        _bring_into_view(window)

    def _place_of(self, name: str) -> str | None:
        return self._memory.value.places.get(self._screens, {}).get(name)


def beside_others(room: QRect, size: QSize) -> QRect:
    """Return a place at the edge of the screen where lines end, so that the hospital system stays in view."""
    fitting = size.boundedTo(room.size() - QSize(2 * _MARGIN, 2 * _TITLE_BAR))
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = room.left() + _MARGIN if is_mirrored else room.right() + 1 - _MARGIN - fitting.width()
    return QRect(QPoint(left, room.top() + _TITLE_BAR), fitting)


def beside_panel(room: QRect, size: QSize) -> QRect:
    """Return a place at the edge of the screen where lines begin, opposite the panel."""
    place = beside_others(room, size)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        place.moveRight(room.right() - _MARGIN)
    else:
        place.moveLeft(room.left() + _MARGIN)
    return place


def in_the_middle(room: QRect, size: QSize) -> QRect:
    """Return a place in the middle of the screen."""
    place = QRect(QPoint(), size.boundedTo(room.size() - QSize(2 * _MARGIN, 2 * _TITLE_BAR)))
    place.moveCenter(room.center())
    return place


def screens_now() -> str:
    """Return a name for the set-up of screens: which there are, how large, how scaled."""
    return " ".join(sorted(_described(screen) for screen in QGuiApplication.screens()))


def _described(screen: QScreen) -> str:
    at = screen.geometry()
    ratio = screen.devicePixelRatio()
    return f"{screen.name()}:{at.width()}x{at.height()}{at.x():+}{at.y():+}@{ratio:g}"


def _bring_into_view(window: QWidget) -> None:
    """Move and shrink a window of which too little could be seen to take hold of it."""
    frame = window.frameGeometry()
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(_can_be_held(frame, room) for room in rooms):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())


def _can_be_held(frame: QRect, room: QRect) -> bool:
    """Return True if enough of the title bar is on a screen to move the window by."""
    seen = frame.intersected(room)
    return seen.width() >= _LEAST_VISIBLE and seen.height() >= _LEAST_VISIBLE and frame.top() >= room.top()
