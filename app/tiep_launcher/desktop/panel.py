"""The panel: a narrow window beside the hospital system with one visit in it."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.nobody import NobodyNotice
from tiep_launcher.desktop.notice import Notice
from tiep_launcher.desktop.shortcuts import Key, add_shortcut, add_window_shortcuts
from tiep_launcher.desktop.strip import Strip
from tiep_launcher.desktop.style import SPACE_M
from tiep_launcher.desktop.top_bar import TopBar

if TYPE_CHECKING:  # what shows a visit is loaded after the first paint
    from tiep_launcher.desktop.state_words import Says
    from tiep_launcher.desktop.visit_view import VisitView
    from tiep_launcher.domain.report import Report
    from tiep_launcher.domain.session import Session

# ruff: noqa: N802 - Qt calls these by its own names
WIDTH, HEIGHT, LEAST_WIDTH = 340, 640, 300
_LEAST_HEIGHT = 260


class Panel(QMainWindow):
    """Shows the visit that is on now.

    Signals:
        offer_chosen: Launch and ``Offer``.
        copy_wanted: Launch, version and what is ``Wanted`` of its report.
        copy_again_wanted: What was copied last is wanted again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard.
        preview_wanted: Launch and version that are to be shown as they arrive.
        out_wanted: Launch, version and the ``WayOut`` in which it is wanted.
        main_window_wanted: The main window is to be shown.
        new_visit_wanted: A visit is to be started by hand.
        settings_wanted: The settings are to be shown.
        set_up_wanted: What is missing is to be set up.
        change_doctor_wanted: Somebody is to be chosen to work here.
        strip_closed: What had happened was read.
        quit_wanted: The program is to end.
        stay_on_top_changed: Whether it is to stay on top of other windows.
    """

    offer_chosen = Signal(str, object)
    copy_wanted = Signal(str, int, object)
    copy_again_wanted = Signal()
    clear_wanted = Signal()
    preview_wanted = Signal(str, int)
    out_wanted = Signal(str, int, object)
    main_window_wanted = Signal()
    new_visit_wanted = Signal()
    settings_wanted = Signal()
    set_up_wanted = Signal()
    change_doctor_wanted = Signal()
    strip_closed = Signal()
    quit_wanted = Signal()
    stay_on_top_changed = Signal(bool)

    def __init__(
        self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime] | None = None
    ) -> None:
        """Make the panel, empty and not shown; ``now`` is what ages are counted from."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tiep Launcher"))
        self.setWindowIcon(icons.app_icon())
        self._now = now
        self._visit: VisitView | None = None
        self._empty = Notice(self)
        # Of a part, not of the window: a least size of its own would count instead of what the visit needs.
        self._empty.setMinimumSize(LEAST_WIDTH - 2 * SPACE_M, _LEAST_HEIGHT)
        self._empty.say(
            self.tr(
                "Open a patient in the hospital system and start Tiep there. "
                "The visit and then its report appear here by themselves."
            ),
            title=self.tr("No visit is running"),
            icon="tone-calm",
        )
        self._empty.add_button(self.tr("&New visit…"), self.new_visit_wanted.emit)
        self._nobody = NobodyNotice(self)
        self._nobody.choose_wanted.connect(self.change_doctor_wanted)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._nobody)
        self._bar = TopBar(self)
        self._bar.change_doctor_wanted.connect(self.change_doctor_wanted)
        self._strip = Strip(self)
        self._strip.closed.connect(self.strip_closed)
        self._pin = self._bar.add_button("pin", self.tr("Stay on top"))
        self._pin.setCheckable(True)
        self._pin.toggled.connect(self._stay_on_top)
        self._main = self._bar.add_button("window", self.tr("Open the main window"))
        self._main.clicked.connect(self.main_window_wanted)
        self._missing: QWidget | None = None
        content = QWidget(self)
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._strip)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inner.addWidget(self._pages)
        column.addLayout(inner)
        self.setCentralWidget(content)
        add_shortcut(self, self.tr("New visit"), [Key.New], self.new_visit_wanted.emit)
        add_shortcut(self, self.tr("Open the main window"), ["Ctrl+M"], self.main_window_wanted.emit)
        add_shortcut(self, self.tr("Stay on top"), ["Ctrl+T"], self._pin.toggle)
        # Not StandardKey.Preferences: it has no keys on Windows and on most Linux desktops.
        add_shortcut(self, self.tr("Settings"), ["Ctrl+,"], self.settings_wanted.emit)
        add_shortcut(self, self.tr("Quit Tiep Launcher"), ["Ctrl+Q"], self.quit_wanted.emit)
        add_window_shortcuts(self)
        # Of a layout whose height depends on its width Qt would take that in place of the size hint.
        self.resize(WIDTH, HEIGHT)

    @property
    def visit(self) -> "VisitView":
        """What shows one visit; made when there is one."""
        if self._visit is None:
            from tiep_launcher.desktop.visit_view import VisitView  # noqa: PLC0415 - not before the first paint

            self._visit = VisitView(self) if self._now is None else VisitView(self, now=self._now)
            self._visit.offer_chosen.connect(self.offer_chosen)
            self._visit.copy_wanted.connect(self.copy_wanted)
            self._visit.copy_again_wanted.connect(self.copy_again_wanted)
            self._visit.clear_wanted.connect(self.clear_wanted)
            self._visit.preview_wanted.connect(self.preview_wanted)
            self._visit.out_wanted.connect(self.out_wanted)
            self._pages.addWidget(self._visit)
            # The keyboard comes to the visit first, then to the bar.
            QWidget.setTabOrder(self._visit, self._pin)
            QWidget.setTabOrder(self._pin, self._main)
        return self._visit

    def sizeHint(self) -> QSize:
        """Be narrow and high."""
        return QSize(WIDTH, HEIGHT)

    def show_launch(self, session: "Session", says: "Says", report: "Report | None") -> None:
        """Show one visit: whose it is, how it stands, and its newest report."""
        is_free = not self._holds_focus(self._bar) and not self._holds_focus(self.visit)
        self.visit.show_launch(session, says, report)
        self._pages.setCurrentWidget(self.visit)
        if is_free:
            self.visit.take_focus()

    def show_empty(self) -> None:
        """Say how a visit comes here."""
        if self._visit is not None:
            self._visit.clear()
        self._pages.setCurrentWidget(self._empty)

    def say_key_missing(self, *, is_missing: bool) -> None:
        """Say that the facility key is missing, or say nothing of it any more."""
        if self._missing is None and is_missing:
            from tiep_launcher.desktop.missing_bar import MissingBar  # noqa: PLC0415 - rarely needed

            self._missing = MissingBar(self)
            self._missing.set_up_wanted.connect(self.set_up_wanted)
            self._column.insertWidget(1, self._missing)
        if self._missing is not None:
            self._missing.setVisible(is_missing)

    def show_nobody(self, waiting: int) -> None:
        """Say that nobody was chosen to work here, and how many visits wait for that."""
        if self._visit is not None:
            self._visit.clear()
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

    def mark_copied(self, launch_id: str, path: str | None, at: dt.datetime) -> None:
        """Show that something of the visit was copied, if it is the one that is shown."""
        if self._visit is not None:
            self._visit.mark_copied(launch_id, path, at)

    def set_stays_on_top(self, *, stays: bool) -> None:
        """Keep the window above others, or let it go behind them."""
        self._pin.setChecked(stays)

    def _holds_focus(self, part: QWidget) -> bool:
        return self.focusWidget() in part.findChildren(QWidget)

    def _stay_on_top(self, stays: bool) -> None:  # noqa: FBT001 - Qt's signal
        was_visible = self.isVisible()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, stays)
        if was_visible:
            self.show()  # Qt hides a window whose flags change
        self.stay_on_top_changed.emit(stays)
