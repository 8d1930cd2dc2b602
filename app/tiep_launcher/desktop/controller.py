"""Connects windows, tray and clipboard with the program behind them. No rule about visits lives here."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.clipboard import copy_text
from tiep_launcher.desktop.details import details_of, show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.key_entry import ask_for_key
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.new_visit import NewVisit, NewVisitDialog
from tiep_launcher.desktop.notifications import notify
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.quit_question import ask_to_quit
from tiep_launcher.desktop.state_words import Offer, Says, says
from tiep_launcher.desktop.translating import state_text
from tiep_launcher.desktop.tray import Tray
from tiep_launcher.desktop.tray_words import tray_state
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ContactState, DeliveryKind, Phase, ReportVersion, Session
from tiep_launcher.services.desk import Wish, WishKind

_LOOK_AGAIN_MS = 30_000
_NEWEST = 3
_ENDED = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST, Phase.WITHDRAWN})


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Controller(QObject):
    """What the windows show, and what happens when something in them is pressed."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        quit_now: Callable[[], None],
        *,
        started_by_call: bool = False,
    ) -> None:
        """Make the windows; nothing is shown before :meth:`begin`.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            quit_now: Ends the loop of the windows.
            started_by_call: True if a call started the program, which then says itself what went wrong.
        """
        super().__init__()
        self._started_by_call = started_by_call
        self._backend, self._io, self._quit_now = backend, io, quit_now
        self._around = Around()
        self._sessions: dict[str, Session] = {}
        self._current: str | None = None
        self._told_versions: dict[str, int] = {}
        self._dialog: NewVisitDialog | None = None
        self._is_ending = False
        self.panel = Panel()
        self.main_window = MainWindow()
        self.tray = Tray(self)
        self._covers = (LockCover(self.panel), LockCover(self.main_window))
        # Sentences that tell how long ago something was grow old by themselves.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._show_all)
        self._connect()
        self.panel.installEventFilter(self)

    def begin(self) -> None:
        """Open the program behind the windows and show what is there."""
        self.tray.show()
        self.panel.show_empty()
        if not self.tray.is_available():
            self.panel.show()
        start = self._backend.start(
            lambda session: self._io.in_windows(lambda: self._changed(session)),
            lambda wish: self._io.in_windows(lambda: self._wished(wish)),
        )
        self._io.submit(start, self._started, self._failed_to_start, self)

    def end(self) -> None:
        """End the program: the door first, then what runs, then the windows."""
        if self._is_ending:
            return
        self._is_ending = True
        self._io.submit(self._backend.stop(), lambda _: self._quit_now(), lambda _: self._quit_now(), self)

    def close(self) -> None:
        """Take everything off the screen."""
        self._is_ending = True
        self._timer.stop()
        self.tray.hide()
        for window in (self.panel, self.main_window):
            window.close()

    def _connect(self) -> None:
        for view in (self.panel, self.main_window):
            view.offer_chosen.connect(self._offer_chosen)
            view.field_copy_wanted.connect(self._copy_field)
            view.report_copy_wanted.connect(self._copy_report)
            view.new_visit_wanted.connect(self._new_visit)
        self.main_window.report_json_copy_wanted.connect(self._copy_json)
        self.main_window.launch_selected.connect(self._select)
        self.main_window.lock_wanted.connect(self._cover)
        self.panel.main_window_wanted.connect(lambda: self._show_window(self.main_window))
        for cover in self._covers:
            cover.uncovered.connect(self._uncover)
        self.tray.panel_wanted.connect(lambda: self._show_window(self.panel))
        self.tray.main_window_wanted.connect(lambda: self._show_window(self.main_window))
        self.tray.new_visit_wanted.connect(self._new_visit)
        self.tray.visit_wanted.connect(self._show_launch)
        self.tray.lock_wanted.connect(self._cover)
        self.tray.quit_wanted.connect(self._quit_wanted)

    # what comes from behind

    def _started(self, around: Around) -> None:
        self._around = around
        doctor = around.doctor_name or around.doctor_id or ""
        self.panel.set_bar(doctor, around.facility, around.is_test)
        self.main_window.set_bar(doctor, around.facility, around.is_test)
        self._timer.start()
        self._io.submit(self._backend.sessions(), self._loaded, owner=self)
        if around.notices:
            show_message(self.main_window, self.tr("Please note"), "\n".join(around.notices))

    def _failed_to_start(self, error: Exception) -> None:
        """Let go of everything, so that calls run in their own processes and say why it does not work."""
        self._is_ending = True
        self._io.submit(self._backend.stop(), owner=self)
        if self._started_by_call:
            QCoreApplication.exit(1)
            return
        text = self._backend.sentence_of(error)
        box = show_message(self.panel, self.tr("Tiep Launcher cannot work here"), text)
        box.finished.connect(self._quit_now)

    def _loaded(self, sessions: list[Session]) -> None:
        for session in sessions:
            self._sessions.setdefault(session.launch_id, session)
            self._told_versions[session.launch_id] = len(session.reports)
        if sessions and self._current is None:
            self._current = sessions[-1].launch_id
        self._show_all()

    def _changed(self, session: Session) -> None:
        before = self._sessions.get(session.launch_id)
        if before == session:
            return
        self._sessions[session.launch_id] = session
        if before is not None and replace(before, not_saved_at=session.not_saved_at) == session:
            return  # another poll without news: nothing that is shown has changed
        if self._current is None or before is None:
            self._current = session.launch_id
        self._tell_of_report(session)
        self._show_all()

    def _tell_of_report(self, session: Session) -> None:
        count = len(session.reports)
        if count <= self._told_versions.get(session.launch_id, 0):
            return
        self._told_versions[session.launch_id] = count
        is_seen = session.launch_id == self._current and (
            self.panel.isActiveWindow() or self.main_window.isActiveWindow()
        )
        if not is_seen:
            text = notify(self.tr("Report ready"), self.tr("A report has arrived and can be copied."))
            self._io.submit(text, on_error=lambda _: None, owner=self)

    def _wished(self, wish: Wish) -> None:
        match wish.kind:
            case WishKind.SHOW:
                self._show_window(self.panel)
            case WishKind.SHOW_LAUNCH if wish.launch_id is not None:
                self._show_launch(wish.launch_id)
            case WishKind.LOCK | WishKind.LOGOFF:
                self._cover()
            case WishKind.QUIT:
                self.end()
            case _:
                pass

    # what is shown

    def _show_all(self) -> None:
        now = _now()
        sessions = list(self._sessions.values())
        self.main_window.set_launches(sessions, now)
        state, ready, tooltip = tray_state(sessions, now)
        self.tray.set_state(state, ready, tooltip)
        newest = sessions[: -_NEWEST - 1 : -1]
        self.tray.set_visits([(visit.launch_id, patient_name(visit.request.patient)) for visit in newest])
        self._show_connection(sessions)
        current = self._sessions.get(self._current or "")
        if current is None:
            return
        words, report = self._says(current, now), self._report(current)
        self.panel.show_launch(current, words, report)
        self.main_window.select(current.launch_id)
        self.main_window.show_launch(current, words, report)

    def _show_connection(self, sessions: list[Session]) -> None:
        watched = [session for session in sessions if session.session_id and session.phase not in _ENDED]
        if not watched:
            self.main_window.set_connection("", is_connected=True)
            return
        is_connected = watched[-1].contact.state is ContactState.REACHABLE
        text = self.tr("Connected to Tiep") if is_connected else self.tr("No connection to Tiep")
        self.main_window.set_connection(text, is_connected=is_connected)

    def _says(self, session: Session, now: dt.datetime) -> Says:
        return says(session, now, self._backend.reason_of(session), state_text)

    def _report(self, session: Session) -> Report | None:
        version = session.newest_report
        return None if version is None else self._backend.report_of(session, version)

    def _select(self, launch_id: str) -> None:
        self._current = launch_id
        self._try_now(launch_id)
        self._show_all()

    def _show_launch(self, launch_id: str) -> None:
        self._current = launch_id
        self._show_all()
        self._show_window(self.panel)

    def _show_window(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
        if self._current is not None:
            self._try_now(self._current)

    def _cover(self) -> None:
        for cover in self._covers:
            cover.cover()
        self._io.submit(self._backend.cover(is_covered=True), owner=self)

    def _uncover(self) -> None:
        for cover in self._covers:
            cover.uncover()
        self._io.submit(self._backend.cover(is_covered=False), owner=self)

    # what people do

    def _offer_chosen(self, launch_id: str, offer: Offer) -> None:
        session = self._sessions[launch_id]
        match offer:
            case Offer.START | Offer.START_AGAIN | Offer.OPEN_AGAIN | Offer.REOPEN:
                self._io.submit(self._backend.open_again(launch_id), owner=self)
            case Offer.DISCARD | Offer.CANCEL | Offer.GIVE_UP:
                self._io.submit(self._backend.give_up(launch_id), owner=self)
            case Offer.CLOSE_VISIT:
                self._io.submit(self._backend.close_visit(launch_id), owner=self)
            case Offer.TRY_NOW:
                self._try_now(launch_id)
            case Offer.COPY_REPORT:
                version = session.newest_report
                if version is not None:
                    self._copy_report(launch_id, version.number)
            case Offer.ENTER_KEY:
                ask_for_key(
                    self._visible_window() or self.panel, lambda key: self._key_entered(launch_id, key)
                )
            case Offer.DETAILS:
                reason = self._backend.reason_of(session)
                show_message(self.main_window, self.tr("Details"), details_of(session, reason))

    def _key_entered(self, launch_id: str, key: str) -> None:
        if key:
            work = self._backend.set_api_key(launch_id, key)
            self._io.submit(work, self._key_kept, owner=self)

    def _key_kept(self, problem: str | None) -> None:
        if problem is not None:
            show_message(self._visible_window() or self.panel, self.tr("The key was not kept"), problem)

    def _try_now(self, launch_id: str) -> None:
        self._io.submit(self._backend.try_now(launch_id), owner=self)

    def _copy_field(self, launch_id: str, version: int, path: str, text: str) -> None:
        self._copied(launch_id, version, path, text)

    def _copy_report(self, launch_id: str, version: int) -> None:
        self._copied(launch_id, version, None, self._written(launch_id, version, self._backend.text_of))

    def _copy_json(self, launch_id: str, version: int) -> None:
        self._copied(launch_id, version, None, self._written(launch_id, version, self._backend.json_of))

    def _written(self, launch_id: str, number: int, write: Callable[[Session, ReportVersion], str]) -> str:
        session = self._sessions[launch_id]
        version = next(version for version in session.reports if version.number == number)
        return write(session, version)

    def _copied(self, launch_id: str, version: int, path: str | None, text: str) -> None:
        if not copy_text(text):
            show_message(self.panel, self.tr("Not copied"), self.tr("Another program holds the clipboard."))
            return
        for view in (self.panel, self.main_window):
            view.mark_copied(launch_id, path, _now())
        work = self._backend.delivered(launch_id, DeliveryKind.COPIED, version, path)
        self._io.submit(work, owner=self)

    def _new_visit(self) -> None:
        if self._dialog is None:
            around = self._around
            self._dialog = NewVisitDialog(
                self.main_window if self.main_window.isVisible() else None,
                doctor_id=around.doctor_id,
                doctor_name=around.doctor_name,
                forms=around.forms,
                form_key=around.form_key,
                needs_visit_id=around.needs_visit_id,
            )
            self._dialog.launch_wanted.connect(self._launch)
            self._dialog.finished.connect(self._dialog_done)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _dialog_done(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _launch(self, visit: NewVisit) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=True)
        self._io.submit(self._backend.launch(visit), self._launched, owner=self)

    def _launched(self, problems: list[tuple[str, str]]) -> None:
        if self._dialog is None:
            return
        self._dialog.set_busy(is_busy=False)
        if problems:
            named = [(name.lstrip("-").replace("-", "_") or None, text) for name, text in problems]
            self._dialog.show_problems(named)
        else:
            self._dialog.accept()

    def _quit_wanted(self) -> None:
        """Name the visits that are running before the program ends; they go on at the next start."""
        running = [
            session
            for session in self._sessions.values()
            if session.newest_report is None and session.phase not in _ENDED
        ]
        if not running:
            self.end()
            return
        names = [patient_name(session.request.patient) for session in running]
        ask_to_quit(self._visible_window(), names, self.end)

    def _visible_window(self) -> QWidget | None:
        return next((window for window in (self.main_window, self.panel) if window.isVisible()), None)

    # Qt's own name
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the panel in reach where there is no tray to bring it back from."""
        is_closing = event.type() is QEvent.Type.Close and watched is self.panel
        if is_closing and not self._is_ending and not self.tray.is_available():
            event.ignore()
            self.panel.showMinimized()
            return True
        return super().eventFilter(watched, event)
