"""The main window: visits on the left, the chosen one on the right, a thin bar on top."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.nobody import NobodyNotice
from tiep_launcher.desktop.notice import Notice
from tiep_launcher.desktop.shortcuts import Key, add_shortcut, add_window_shortcuts
from tiep_launcher.desktop.state_words import Says
from tiep_launcher.desktop.strip import Strip
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, dress, small_font
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.top_bar import TopBar
from tiep_launcher.desktop.visit_list import VisitList
from tiep_launcher.desktop.visit_view import VisitView
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Session

# ruff: noqa: N802 - Qt calls these by its own names
# In average characters, as they are to hold text of any size.
_LIST_WIDTH, _LEAST_LIST_WIDTH, _MOST_LIST_WIDTH = 48, 36, 72
_READING_WIDTH = 190
_LEAST_WIDTH, _LEAST_LIST_HEIGHT = 640, 360
_ICON_SIDE = 16


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class MainWindow(QMainWindow):
    """Shows every visit of the doctor and one of them in full.

    Signals:
        launch_selected: The launch that a person chose in the list.
        words_searched: The words that are searched for in the list now, folded.
        offer_chosen: Launch and ``Offer``.
        copy_wanted: Launch, version and what is ``Wanted`` of its report.
        copy_again_wanted: What was copied last is wanted again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard.
        preview_wanted: Launch and version that are to be shown as they arrive.
        out_wanted: Launch, version and the ``WayOut`` in which it is wanted.
        new_visit_wanted: A visit is to be started by hand.
        quit_wanted: The program is to end.
        lock_wanted: Everything is to be covered.
        settings_wanted: The settings are to be shown.
        change_doctor_wanted: Somebody is to be chosen to work here.
        strip_closed: What had happened was read.
    """

    launch_selected = Signal(str)
    words_searched = Signal(object)
    offer_chosen = Signal(str, object)
    copy_wanted = Signal(str, int, object)
    copy_again_wanted = Signal()
    clear_wanted = Signal()
    preview_wanted = Signal(str, int)
    out_wanted = Signal(str, int, object)
    new_visit_wanted = Signal()
    quit_wanted = Signal()
    lock_wanted = Signal()
    settings_wanted = Signal()
    change_doctor_wanted = Signal()
    strip_closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime] = _now) -> None:
        """Make the window, empty and not shown; ``now`` is what ages are counted from."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tiep Launcher"))
        self.setWindowIcon(icons.app_icon())
        self._bar = TopBar(self)
        self._bar.change_doctor_wanted.connect(self.change_doctor_wanted)
        self._strip = Strip(self)
        self._strip.closed.connect(self.strip_closed)
        self._fill_bar()
        self.visits = VisitList(self)
        self.visits.launch_selected.connect(self._selected)
        self.visits.words_searched.connect(self.words_searched)
        # Of parts, not of the window: a least size of its own would count instead of what the visit needs.
        self._bar.setMinimumWidth(_LEAST_WIDTH)
        self.visits.setMinimumHeight(_LEAST_LIST_HEIGHT)
        self.visit = VisitView(self, now=now)
        self.visit.offer_chosen.connect(self.offer_chosen)
        self.visit.copy_wanted.connect(self.copy_wanted)
        self.visit.copy_again_wanted.connect(self.copy_again_wanted)
        self.visit.clear_wanted.connect(self.clear_wanted)
        self.visit.preview_wanted.connect(self.preview_wanted)
        self.visit.out_wanted.connect(self.out_wanted)
        self._empty = Notice(self)
        self._empty.add_button(self.tr("&New visit…"), self.new_visit_wanted.emit)
        self._nobody = NobodyNotice(self)
        self._nobody.choose_wanted.connect(self.change_doctor_wanted)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._nobody)
        self._reading = self._reading_column()
        self._pages.addWidget(self._reading)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.visits)
        self._splitter.addWidget(self._pages)
        self._splitter.setStretchFactor(1, 1)
        self._pages.raise_()  # a splitter puts its parts below one another; they are read from the bottom
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(SPACE_M)
        self.setCentralWidget(self._central())
        self._set_widths()
        add_shortcut(self, self.tr("New visit"), [Key.New], self.new_visit_wanted.emit)
        add_shortcut(self, self.tr("Cover everything"), ["Ctrl+Shift+L"], self.lock_wanted.emit)
        # Not StandardKey.Preferences: it has no keys on Windows and on most Linux desktops.
        add_shortcut(self, self.tr("Settings"), ["Ctrl+,"], self.settings_wanted.emit)
        add_shortcut(self, self.tr("Quit Tiep Launcher"), ["Ctrl+Q"], self.quit_wanted.emit)
        add_window_shortcuts(self)
        self.set_connection("", is_connected=True)
        self.show_nothing()
        self.visits.view.setFocus()

    def sizeHint(self) -> QSize:
        """Fit beside other windows on a display of 1280 × 1024."""
        return QSize(1000, 720)

    def set_launches(self, sessions: Sequence[Session], now: dt.datetime) -> None:
        """List ``sessions`` as they stand at ``now``."""
        self.visits.set_launches(sessions, now)

    def select(self, launch_id: str | None) -> None:
        """Select a launch in the list without telling anybody."""
        self.visits.select(launch_id)

    def show_launch(self, session: Session, says: Says, report: Report | None) -> None:
        """Show one visit: whose it is, how it stands, and its newest report."""
        self.visits.say_nobody(is_nobody_here=False)
        self.visit.show_launch(session, says, report)
        self._pages.setCurrentWidget(self._reading)

    def show_nothing(self) -> None:
        """Say what to do, as no visit is chosen."""
        self.visits.say_nobody(is_nobody_here=False)
        self.visit.clear()
        self._empty.say(
            self.tr(
                "Start Tiep from the hospital system, or choose a visit on the left. "
                "Reports appear here when they are saved in Tiep, ready to copy."
            ),
            title=self.tr("No visit is chosen"),
            icon="window",
        )
        self._pages.setCurrentWidget(self._empty)

    def show_nobody(self, waiting: int) -> None:
        """Say that nobody was chosen to work here, and how many visits wait for that."""
        self.visits.say_nobody(is_nobody_here=True)
        self.visit.clear()
        self._nobody.set_waiting(waiting)
        self._pages.setCurrentWidget(self._nobody)

    def set_may_change_doctor(self, *, may_change: bool) -> None:
        """Offer to change the doctor, or not."""
        self._bar.set_may_change_doctor(may_change=may_change)

    def set_strip(self, text: str) -> None:
        """Say what has happened, until it is closed; nothing for an empty text."""
        self._strip.say(text)

    def set_bar(self, doctor: str, facility: str, is_test: bool) -> None:  # noqa: FBT001 - agreed so
        """Name doctor and facility, and mark a test set-up."""
        self._bar.set_bar(doctor, facility, is_test=is_test)

    def set_connection(self, text: str, *, is_connected: bool) -> None:
        """Say how the connection is; nothing is said of one that nobody has asked about."""
        tone = Tone.READY if is_connected else Tone.ATTENTION
        dress(self._connection_icon, "tick" if is_connected else "tone-attention", tone.value)
        self._connection.setText(text)
        self._connection.setAccessibleName(text)
        self._connection_icon.setVisible(bool(text))
        self._connection.setVisible(bool(text))

    def mark_copied(self, launch_id: str, path: str | None, at: dt.datetime) -> None:
        """Show that something of the visit was copied, if it is the one that is shown."""
        self.visit.mark_copied(launch_id, path, at)

    def _selected(self, launch_id: str) -> None:
        """Have the visit shown, and in its report what it was found by."""
        self.launch_selected.emit(launch_id)
        word = self.visits.found_in(launch_id)
        if word and self.visit.launch_id == launch_id:
            self.visit.report.look_for(word)

    def changeEvent(self, event: QEvent) -> None:
        """Give text of another size its room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_splitter"):
            self._set_widths()

    def _set_widths(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        self.visits.setMinimumWidth(_LEAST_LIST_WIDTH * character)
        self.visits.setMaximumWidth(_MOST_LIST_WIDTH * character)
        self.visit.setMaximumWidth(_READING_WIDTH * character)
        self._splitter.setSizes([_LIST_WIDTH * character, 10_000])

    def _reading_column(self) -> QWidget:
        """Keep lines at a length that can be read, close to the list, however wide the window is."""
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.visit, 1000)
        row.addStretch(1)
        return page

    def _fill_bar(self) -> None:
        self._connection_icon = QLabel(self)
        self._connection_icon.setProperty("tiepSide", _ICON_SIDE)
        self._connection = QLabel(self)
        self._connection.setTextFormat(Qt.TextFormat.PlainText)
        self._connection.setFont(small_font(self.font()))
        self._bar.row.addWidget(self._connection_icon)
        self._bar.row.addWidget(self._connection)
        self._new = self._bar.add_button("plus", self.tr("New visit"), shows_text=True)
        self._new.setToolTip(self.tr("New visit (Ctrl+N)"))
        self._new.clicked.connect(self.new_visit_wanted)
        self._lock = self._bar.add_button("lock", self.tr("Cover everything"))
        self._lock.clicked.connect(self.lock_wanted)
        self._settings = self._bar.add_button("settings", self.tr("Settings"))
        self._settings.setToolTip(self.tr("Settings (Ctrl+,)"))
        self._settings.clicked.connect(self.settings_wanted)

    def _central(self) -> QWidget:
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        inner.addWidget(self._splitter)
        column.addWidget(self._bar)
        column.addWidget(self._strip)
        column.addLayout(inner, 1)
        return central
