"""Draws how the visits stand into windows, embedded views and tray."""

import datetime as dt

from PySide6.QtCore import QObject

from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.covering import Covering
from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.doctor_words import doctor_name
from tiep_launcher.desktop.embedded.views import Views
from tiep_launcher.desktop.embedded.words import with_view
from tiep_launcher.desktop.identifying import Identifying
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.state_words import Says, says
from tiep_launcher.desktop.translating import embedded_text, moment_word, state_text
from tiep_launcher.desktop.tray import Tray
from tiep_launcher.desktop.tray_words import tray_state
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ContactState, Session

_NEWEST = 3


class Showing(QObject):
    """Says the same of every visit wherever it is shown."""

    def __init__(
        self,
        backend: Backend,
        visits: DeskVisits,
        windows: Windows,
        *,
        views: Views,
        tray: Tray,
        covering: Covering,
        identifying: Identifying,
        parent: QObject,
    ) -> None:
        """Show nothing yet.

        Args:
            backend: Knows reports, and why something failed.
            visits: What is shown.
            windows: Where visits are shown.
            views: Where Tiep's pages are shown.
            tray: The icon.
            covering: Is told which visit the panel shows.
            identifying: Knows who works here and what waits for somebody.
            parent: Owner.
        """
        super().__init__(parent)
        self._backend, self._visits = backend, visits
        self._windows, self._views, self._tray = windows, views, tray
        self._covering, self._identifying = covering, identifying

    def show(self, around: Around, now: dt.datetime) -> None:
        """Show everything as it stands at ``now``."""
        self._visits.settle()
        doctor, sessions, current = self._visits.doctor, self._visits.mine(), self._visits.shown()
        self._windows.set_launches(sessions, now)
        self._show_in_tray(sessions, now)
        self._show_connection()
        name = "" if doctor is None else doctor_name(doctor)
        facility = around.facility
        if around.facilities and current is not None:
            facility = current.request.facility
        self._windows.set_bar(name, facility, is_test=around.is_test)
        self._views.set_bar(None if around.facilities else around.facility, is_test=around.is_test)
        if doctor is None:
            self._windows.show_nobody(self._identifying.waiting_visits)
        elif current is None:
            self._windows.show_nothing()
        else:
            self._covering.panel_shows(current.launch_id)
            self._windows.show_launch(current, self.says(current, now), self._report(current))
            self._windows.set_field_order(
                current.launch_id, around.field_orders.get(current.request.facility, ())
            )
            self._windows.set_his_patient(self._visits.other_in_his())

    def says(self, session: Session, now: dt.datetime) -> Says:
        """Return what is said of a visit at ``now``."""
        words = says(session, now, self._backend.reason_of(session), state_text, moment_word)
        return with_view(words, session.phase, self._views.state_of(session.launch_id), embedded_text)

    def _report(self, session: Session) -> Report | None:
        version = session.newest_report
        return None if version is None else self._backend.reports.report_of(session, version)

    def _show_in_tray(self, sessions: list[Session], now: dt.datetime) -> None:
        state, ready, tooltip = tray_state(
            sessions,
            now,
            doctor=self._visits.doctor,
            missed=self._identifying.missed_text,
            is_recording=bool(self._views.recorded),
        )
        self._tray.set_state(state, ready, tooltip)
        newest = sessions[: -_NEWEST - 1 : -1]
        self._tray.set_visits([(visit.launch_id, patient_name(visit.request.patient)) for visit in newest])

    def _show_connection(self) -> None:
        watched = self._visits.watched()
        if not watched:
            self._windows.set_connection("", is_connected=True)
            return
        is_connected = watched[-1].contact.state is ContactState.REACHABLE
        text = self.tr("Connected to Tiep") if is_connected else self.tr("No connection to Tiep")
        self._windows.set_connection(text, is_connected=is_connected)
