"""Panel and main window as one: what is said to them, both show, and what is pressed, comes from either."""

import datetime as dt
import os
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.copy_outcome import CopyOutcome
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import Says
from tiep_launcher.desktop.visit_view import ReadReport
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Session
from tiep_launcher.services.report_search import Searched

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - it opens no door, it lets a window come forward


class Windows(QObject):
    """The windows that show visits; the main window is made when it is wanted first.

    Signals:
        offer_chosen: Launch and ``Offer``.
        copy_wanted: Launch, version and what is ``Wanted`` of its report.
        copy_again_wanted: What was copied last is wanted again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard.
        preview_wanted: Launch and version that are to be shown as they arrive.
        out_wanted: Launch, version and the ``WayOut`` in which it is wanted.
        report_uncovered: Launch and version of a held report that somebody wanted to read.
        launch_selected: The launch that a person chose.
        words_searched: The words that are searched for in the list of visits now, folded.
        new_visit_wanted: A visit is to be started by hand.
        quit_wanted: The program is to end.
        lock_wanted: Everything is to be covered.
        settings_wanted: The settings are to be shown.
        set_up_wanted: What is missing is to be set up.
        change_doctor_wanted: Somebody is to be chosen to work here.
        strip_closed: What had happened was read.
        made: A window that was made just now and shows nothing yet.
        shown: A window came to the front.
        looked_at: A person begins to work in one of the windows.
    """

    offer_chosen = Signal(str, object)
    copy_wanted = Signal(str, int, object)
    copy_again_wanted = Signal()
    clear_wanted = Signal()
    preview_wanted = Signal(str, int)
    out_wanted = Signal(str, int, object)
    report_uncovered = Signal(str, int)
    launch_selected = Signal(str)
    words_searched = Signal(object)
    new_visit_wanted = Signal()
    quit_wanted = Signal()
    lock_wanted = Signal()
    settings_wanted = Signal()
    set_up_wanted = Signal()
    change_doctor_wanted = Signal()
    strip_closed = Signal()
    made = Signal(object)
    shown = Signal()
    looked_at = Signal()

    def __init__(self, panel: Panel, parent: QObject | None = None) -> None:
        """Take over the panel."""
        super().__init__(parent)
        self.panel = panel
        self._main: MainWindow | None = None
        self._bar = ("", "", False)
        self._may_change_doctor = False
        self._read: ReadReport | None = None
        self._strip = ""
        self._outcome: CopyOutcome | None = None
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusWindowChanged.connect(self._focus_moved)
        self._connect(panel)
        panel.main_window_wanted.connect(self.show_main_window)
        panel.set_up_wanted.connect(self.set_up_wanted)

    @property
    def main_window(self) -> MainWindow:
        """The main window."""
        if self._main is None:
            self._main = MainWindow()
            self._connect(self._main)
            self._main.launch_selected.connect(self.launch_selected)
            self._main.words_searched.connect(self.words_searched)
            self._main.lock_wanted.connect(self.lock_wanted)
            self._main.set_bar(*self._bar)
            self._main.set_may_change_doctor(may_change=self._may_change_doctor)
            self._main.set_strip(self._strip)
            if self._read is not None:
                self._main.visit.read_versions_with(self._read)
            self._main.visit.say_copied(self._outcome)
            self.made.emit(self._main)
        return self._main

    def show_panel(self, token: str = "") -> None:
        """Bring the panel to the front, with the desktop's token for that if it gave one."""
        self._bring(self.panel, token)

    def show_main_window(self, token: str = "") -> None:
        """Bring the main window to the front, with the desktop's token for that if it gave one."""
        self._bring(self.main_window, token)

    def visible(self) -> QWidget | None:
        """Return the window that people see, the main window first; None if nothing is on the screen."""
        return next((window for window in reversed(self._all()) if window.isVisible()), None)

    def owner_of_questions(self) -> QWidget:
        """Return the window that a question or a message belongs to."""
        return self.visible() or self.panel

    def is_looked_at(self) -> bool:
        """True if a person works in one of the windows now."""
        return any(window.isVisible() and window.isActiveWindow() for window in self._all())

    def close(self) -> None:
        """Take everything off the screen."""
        for window in self._all():
            window.close()

    def set_bar(self, doctor: str, facility: str, *, is_test: bool) -> None:
        """Name doctor and facility, and mark a test set-up."""
        if self._bar == (doctor, facility, is_test):
            return
        self._bar = (doctor, facility, is_test)
        for window in self._all():
            window.set_bar(*self._bar)

    def say_key_missing(self, is_missing: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Say that the facility key is missing, or say nothing of it any more."""
        self.panel.say_key_missing(is_missing=is_missing)

    def show_found(self, words: Sequence[str], searched: Searched) -> None:
        """Show in the list of visits what was found in reports."""
        if self._main is not None:
            self._main.visits.show_found(words, searched.found, is_complete=searched.is_complete)

    def read_versions_with(self, read: ReadReport) -> None:
        """Take what makes the report of an earlier version."""
        self._read = read
        for window in self._all():
            window.visit.read_versions_with(read)

    def set_may_change_doctor(self, *, may_change: bool) -> None:
        """Offer to change the doctor, or not."""
        self._may_change_doctor = may_change
        for window in self._all():
            window.set_may_change_doctor(may_change=may_change)

    def set_strip(self, text: str) -> None:
        """Say what has happened, until it is closed; nothing for an empty text."""
        self._strip = text
        for window in self._all():
            window.set_strip(text)

    def show_nobody(self, waiting: int) -> None:
        """Say that nobody was chosen to work here, and how many visits wait for that."""
        for window in self._all():
            window.show_nobody(waiting)

    def show_nothing(self) -> None:
        """Say what to do, as no visit is chosen."""
        self.panel.show_empty()
        if self._main is not None:
            self._main.show_nothing()

    def set_launches(self, sessions: Sequence[Session], now: dt.datetime) -> None:
        """List ``sessions`` as they stand at ``now``."""
        if self._main is not None:
            self._main.set_launches(sessions, now)

    def set_connection(self, text: str, *, is_connected: bool) -> None:
        """Say how the connection is."""
        if self._main is not None:
            self._main.set_connection(text, is_connected=is_connected)

    def show_launch(self, session: Session, says: Says, report: Report | None) -> None:
        """Show one visit: whose it is, how it stands, and its newest report."""
        self.panel.show_launch(session, says, report)
        if self._main is not None:
            self._main.select(session.launch_id)
            self._main.show_launch(session, says, report)

    def set_his_patient(self, patient: Patient | None) -> None:
        """Say whom the hospital system shows, where that is another patient than the one shown here."""
        for window in self._all():
            if window.visit.launch_id is not None:
                window.visit.set_his_patient(patient)

    def mark_copied(self, launch_id: str, path: str | None, at: dt.datetime) -> None:
        """Show that something of the visit was copied, if it is the one that is shown."""
        for window in self._all():
            window.mark_copied(launch_id, path, at)

    def copy_next_field(self) -> None:
        """Copy the next field of the visit that is shown, leaving the keyboard where it is."""
        self._beside_others().visit.report.next_field()

    def skip_field(self) -> None:
        """Pass over the next field of the visit that is shown, leaving the keyboard where it is."""
        self._beside_others().visit.report.skip_field()

    def say_copied(self, outcome: CopyOutcome | None) -> None:
        """Say how the last copy went, where its visit is shown; nothing for None."""
        self._outcome = outcome
        for window in self._all():
            window.visit.say_copied(outcome)

    def set_field_order(self, launch_id: str, order: Sequence[str]) -> None:
        """Step through the fields of a visit in the order of the hospital system."""
        for window in self._all():
            if window.visit.launch_id == launch_id:
                window.visit.report.set_field_order(order)

    def _beside_others(self) -> "Panel | MainWindow":
        """Return the window that people see; the panel is brought beside theirs if they see none."""
        seen = next((window for window in self._all() if window.isVisible()), None)
        if seen is not None:
            return seen
        panel = self.panel
        panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        panel.show()
        panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        return panel

    def _all(self) -> list[Panel | MainWindow]:
        return [self.panel] if self._main is None else [self.panel, self._main]

    def _connect(self, window: Panel | MainWindow) -> None:
        window.offer_chosen.connect(self.offer_chosen)
        window.copy_wanted.connect(self.copy_wanted)
        window.copy_again_wanted.connect(self.copy_again_wanted)
        window.clear_wanted.connect(self.clear_wanted)
        window.preview_wanted.connect(self.preview_wanted)
        window.out_wanted.connect(self.out_wanted)
        window.visit.report.uncovered.connect(self.report_uncovered)
        window.new_visit_wanted.connect(self.new_visit_wanted)
        window.settings_wanted.connect(self.settings_wanted)
        window.change_doctor_wanted.connect(self.change_doctor_wanted)
        window.strip_closed.connect(self.strip_closed)
        window.quit_wanted.connect(self.quit_wanted)

    def _bring(self, window: QWidget, token: str) -> None:
        if token:
            os.environ[_TOKEN] = token  # where Qt takes it from on Wayland
        window.show()
        window.raise_()
        window.activateWindow()
        os.environ.pop(_TOKEN, None)
        self.shown.emit()

    def _focus_moved(self) -> None:
        if self.is_looked_at():
            self.looked_at.emit()
