"""Connects windows, tray and clipboard with the program behind them. No rule about visits lives here."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.anothers_visit import say_anothers_visit
from tiep_launcher.desktop.asking import Asking
from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.confirming import Confirming
from tiep_launcher.desktop.copying import Copying
from tiep_launcher.desktop.covering import Covering
from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.embedded.replacing import say_replaced
from tiep_launcher.desktop.embedded.views import Views
from tiep_launcher.desktop.global_shortcuts import GlobalShortcuts
from tiep_launcher.desktop.identifying import Identifying
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.launching import Launching
from tiep_launcher.desktop.leaving import Leaving
from tiep_launcher.desktop.notifier import Notifier
from tiep_launcher.desktop.offers import Offers
from tiep_launcher.desktop.out_loading import OutLoading
from tiep_launcher.desktop.previewing import Previewing
from tiep_launcher.desktop.question_dialogs import dialogs_about, goes_on_of
from tiep_launcher.desktop.quit_question import quit_or_ask
from tiep_launcher.desktop.reach import Reach
from tiep_launcher.desktop.remembered import Memory, remembered_from
from tiep_launcher.desktop.report_finding import ReportFinding
from tiep_launcher.desktop.seen_reports import SeenReports
from tiep_launcher.desktop.setting_up import SettingUp
from tiep_launcher.desktop.showing import Showing
from tiep_launcher.desktop.tray import Tray
from tiep_launcher.desktop.window_places import WindowPlaces, beside_others, beside_panel, in_the_middle
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.desktop.withdrawing import Withdrawing
from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.session import Session
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.desk import Wish, WishKind
from tiep_launcher.services.switching import RUNNING

_LOOK_AGAIN_MS = 30_000


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Controller(QObject):
    """What the windows show, and what happens when something in them is pressed."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        windows: Windows,
        views: Views,
        tray: Tray,
        *,
        quit_with: Callable[[int], None],
    ) -> None:
        """Connect everything; the program behind the windows is opened by :meth:`begin`.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            windows: Where visits are shown.
            views: Where Tiep's pages are shown, if the program does that itself.
            tray: The icon, in the tray already.
            quit_with: Ends the loop of the windows with an exit status.
        """
        super().__init__()
        self._backend, self._io, self._quit_with = backend, io, quit_with
        self.windows, self.views, self._tray = windows, views, tray
        self._around = Around()
        self._visits = visits = DeskVisits()
        self._is_ending = False
        self._is_loaded = False
        self._notifier = Notifier(io, self)
        self._memory = Memory(remembered_from(backend.remembered()), self._keep, self)
        self._places = WindowPlaces(self._memory, self)
        self._places.watch(windows.panel, "panel", beside_others)
        self._reach = Reach(windows.panel, tray, self._memory, self._notifier.tell)
        self._copying = Copying(backend, io, windows, visits.__getitem__)
        self._previewing = Previewing(backend, io, windows, visits.__getitem__)
        self._covering = Covering(windows.panel, self)
        self._leaving = Leaving(io, self)
        goes_on = goes_on_of(visits, views.recorded_sessions)
        dialogs = dialogs_about(visits, goes_on, self._covering.uncover)
        self._asking = Asking(dialogs, self._answer, windows.visible, self)
        self._identifying = Identifying(backend, io, windows.visible, goes_on, self)
        self._showing = Showing(
            backend,
            visits,
            windows,
            views=views,
            tray=tray,
            covering=self._covering,
            identifying=self._identifying,
            parent=self,
        )
        self._launching = Launching(backend, io, visits.get, self)
        self._shortcuts = GlobalShortcuts(io, self)
        self._withdrawing = Withdrawing(backend, io, windows.owner_of_questions, self._copying.clear, self)
        self._confirming = Confirming(
            backend,
            io,
            windows.owner_of_questions,
            doctor=lambda: visits.doctor,
            dialog_made=self._covering.add,
            parent=self,
        )
        self._finding = ReportFinding(backend, io, windows, visits.mine)
        self._seen_reports = SeenReports(backend, io, lambda: visits.doctor, self)
        self._offers = Offers(
            backend,
            io,
            windows,
            raise_view=views.raise_view,
            copy_report=self._copying.copy_report,
            withdraw=self._withdrawing.ask,
            confirm=self._confirming.ask,
            session_of=visits.__getitem__,
        )
        self._out = OutLoading(backend, io, visits.__getitem__, windows.owner_of_questions, self)
        self._setting_up = SettingUp(backend.configuring, io, windows.visible, self)
        # Sentences that tell how long ago something was grow old by themselves.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._show_all)
        self._connect()

    def begin(self, failed: Callable[[Exception], None], *, started_by_call: bool) -> None:
        """Open the program behind the windows and show what is there.

        Args:
            failed: Is told what keeps it from being opened; everything is let go of by then.
            started_by_call: False if a person started the program by hand.
        """

        def let_go(error: Exception) -> None:
            self._is_ending = True
            self._io.submit(self._backend.stop(), lambda _: failed(error), lambda _: failed(error), self)

        start = self._backend.start(
            lambda session: self._io.in_windows(lambda: self._changed(session)),
            lambda wish: self._io.in_windows(lambda: self._wished(wish)),
            lambda at_desk: self._io.in_windows(lambda: self._identifying.take(at_desk)),
        )
        self._io.submit(start, partial(self._started, started_by_call), let_go, self)

    def end(self) -> None:
        """End the program: the door first, then what runs, then the windows."""
        if self._is_ending:
            return
        self._is_ending = True
        self._copying.clear()
        self._io.submit(self._stop(), lambda _: self._quit_with(0), lambda _: self._quit_with(0), self)

    async def _stop(self) -> None:
        content = self._memory.unkept()
        if content is not None:
            await self._backend.remember(content)
        await self._notifier.close()
        await self._backend.stop()

    def close(self) -> None:
        """Take everything off the screen."""
        self._is_ending = True
        self._reach.end()
        self._timer.stop()
        self._tray.hide()
        self._shortcuts.let_go()
        self._launching.close()
        self._setting_up.close()
        self.views.wipe()
        self.windows.close()

    def _connect(self) -> None:
        windows, tray = self.windows, self._tray
        windows.new_visit_wanted.connect(self._new_visit)
        windows.launch_selected.connect(self._select)
        windows.lock_wanted.connect(self._covering.cover)
        windows.change_doctor_wanted.connect(self._identifying.choose)
        windows.strip_closed.connect(self._identifying.forget_missed)
        windows.out_wanted.connect(self._out.wanted)
        windows.made.connect(self._window_made)
        windows.shown.connect(self._look_at_current)
        windows.looked_at.connect(self._seen)
        windows.looked_at.connect(self._setting_up.look_again)
        windows.read_versions_with(self._backend.reports.report_of)
        windows.report_uncovered.connect(self._seen_reports.uncovered)
        self._notifier.show_wanted.connect(self._show_news)
        self._notifier.not_shown.connect(tray.say)
        self._shortcuts.visit_wanted.connect(self._new_visit)
        self._shortcuts.next_field_wanted.connect(self._copy_next_field)
        self._shortcuts.skip_field_wanted.connect(self._skip_field)
        self._shortcuts.refused.connect(self._say)
        self._launching.visit_wanted.connect(self._show_launch)
        self._launching.palette_made.connect(self._palette_made)
        self._launching.dialog_made.connect(self._covering.add)
        self._previewing.window_made.connect(self._covering.add)
        self._identifying.changed.connect(self._identified)
        self._covering.changed.connect(self._covered)
        self._leaving.left.connect(self._desk_left)
        self._leaving.locked.connect(self._covering.cover)
        self.views.made.connect(self._view_made)
        self.views.changed.connect(self._show_all)
        self.views.again_wanted.connect(self._offers.open_again)
        self.views.report_wanted.connect(self._show_report_of_view)
        tray.panel_wanted.connect(windows.show_panel)
        tray.main_window_wanted.connect(windows.show_main_window)
        tray.new_visit_wanted.connect(self._new_visit)
        tray.visit_wanted.connect(self._show_launch)
        tray.lock_wanted.connect(self._covering.cover)
        windows.quit_wanted.connect(self._quit_wanted)
        tray.quit_wanted.connect(self._quit_wanted)
        for asking in (tray, windows):
            asking.settings_wanted.connect(self._setting_up.show_settings)
        windows.set_up_wanted.connect(self._setting_up.set_up_key)
        self._setting_up.around_changed.connect(self._show_around)
        self._setting_up.window_made.connect(self._settings_made)
        self._setting_up.first_visit_wanted.connect(self._new_visit)
        self._setting_up.panel_wanted.connect(windows.show_panel)
        self._setting_up.key_missing_changed.connect(windows.say_key_missing)

    def _window_made(self, window: QWidget) -> None:
        self._covering.add(window)
        self._places.watch(window, "main", in_the_middle)
        self._reach.add(window)
        self._show_all()

    def _view_made(self, body: QWidget, launch_id: str, is_in_use: Callable[[], bool]) -> None:
        self._covering.add_view(body, launch_id, is_in_use)
        self._places.watch(body.window(), "view", beside_panel)

    def _settings_made(self, window: QWidget) -> None:
        self._places.watch(window, "settings", in_the_middle)

    def _palette_made(self, palette: QWidget) -> None:
        self._covering.add(palette)
        self._places.watch(palette, "palette", in_the_middle)

    # what comes from behind

    def _show_around(self, around: Around) -> None:
        self._around = around
        self._shortcuts.take(around)
        self.windows.set_may_change_doctor(may_change=around.may_change_doctor)
        self._identified()
        self._name_in_notifications()
        self._copying.set_clear_after(around.clipboard_clear_s)
        self._leaving.set_limit(around.idle_lock_min)
        self._launching.prepare_soon()

    def _started(self, started_by_call: bool, around: Around) -> None:  # noqa: FBT001 - bound beforehand
        self._show_around(around)
        self._setting_up.begin(is_test=around.is_test, is_started_by_hand=not started_by_call)
        self._leaving.begin()
        self._timer.start()
        self._io.submit(self._backend.sessions(), self._loaded, owner=self)
        if around.notices:
            self._say("\n".join(around.notices))

    def _say(self, text: str) -> None:
        show_message(self.windows.owner_of_questions(), self.tr("Please note"), text)

    def _loaded(self, sessions: list[Session]) -> None:
        self._visits.load(sessions)
        self._is_loaded = True
        self._show_all()

    def _changed(self, session: Session) -> None:
        before = self._visits.take(session)
        if before == session:
            return
        self._confirming.changed(session)
        self._previewing.look_at(session)
        self.views.show_session(session, self._showing.says(session, _now()))
        if before is not None and replace(before, not_saved_at=session.not_saved_at) == session:
            return  # another poll without news: nothing that is shown has changed
        if self._is_loaded:  # what was there before is no news, and what is another doctor's is none here
            is_seen = self._sees(session.launch_id) or not self._visits.is_mine(session)
            self._notifier.changed(before, session, is_seen=is_seen)
        self._show_all()

    def _identified(self) -> None:
        """Show who works here now, only that doctor's visits, and what people are asked."""
        before, self._visits.doctor = self._visits.doctor, self._identifying.doctor
        for launch_id in self._visits.of_others():
            self._notifier.seen(launch_id)
        if self._visits.doctor != before:
            self._previewing.close()
            self._launching.close()  # what was being picked would start for another doctor
            self._confirming.close()
            self.views.doctor_changed(self._visits.doctor)
            if self._is_loaded:
                self._launching.prepare_soon()
        self.windows.set_strip(self._identifying.missed_text)
        self._show_all()
        self._asking.show(self._identifying.at_desk)

    def _wished(self, wish: Wish) -> None:
        match wish.kind:
            case WishKind.SHOW:
                self.windows.show_panel()
            case WishKind.HIS_OPENED:
                self._visits.in_his = wish.launch_id
                self._show_all()
            case WishKind.SHOW_LAUNCH if wish.launch_id is not None:
                if wish.is_doctor_named:
                    self._covering.show_only(wish.launch_id)
                self._show_launch(wish.launch_id)
            case WishKind.SAY_VIEW_REPLACED if wish.problem is not None:
                say_replaced(self.windows.owner_of_questions(), wish.problem)
            case WishKind.SAY_AUDIT_FAILED if wish.problem is not None:
                self._say("\n".join(self._backend.sentences_of(LauncherError(wish.problem))))
            case WishKind.SAY_REFUSED if wish.problem is not None:
                text = " ".join(self._backend.sentences_of(LauncherError(wish.problem)))
                self._notifier.tell(wish.problem.code, self.tr("No visit was started"), text)
            case WishKind.LOCK | WishKind.LOGOFF:
                if wish.kind is WishKind.LOGOFF:
                    self.views.wipe()
                self._covering.cover()
            case WishKind.QUIT:
                self.end()
            case _:
                pass

    # what is shown

    def _show_all(self) -> None:
        self._showing.show(self._around, _now())
        self._copying.patients_are(self._visits.shown(), self._visits.get(self._visits.in_his))
        if self._visits.shown() is not None:
            self._seen()

    def _select(self, launch_id: str) -> None:
        self._visits.choose(launch_id)
        self._offers.try_now(launch_id)
        self._show_all()

    def _show_launch(self, launch_id: str, token: str = "") -> None:
        if self._is_anothers(launch_id):
            return
        session = self._visits.get(launch_id)
        self._show_report(launch_id, token)
        if session is None or not session.has_saved_report:
            self.views.raise_view(launch_id)

    def _show_report_of_view(self, launch_id: str) -> None:
        if not self._is_anothers(launch_id):
            self._show_report(launch_id)

    def _show_report(self, launch_id: str, token: str = "") -> None:
        self._visits.choose(launch_id)
        self._show_all()
        self.windows.show_panel(token)

    def _is_anothers(self, launch_id: str) -> bool:
        """Say why a visit that was asked for is not shown; another one in its place would be taken for it."""
        session = self._visits.get(launch_id)
        if session is None or self._visits.is_mine(session):
            return False
        say_anothers_visit(self.windows.owner_of_questions(), session.request.doctor)
        return True

    def _show_news(self, launch_id: str | None, token: str) -> None:
        """Bring what was told of forward; several visits stand side by side in the main window only."""
        if launch_id is not None:
            self._show_launch(launch_id, token)
        else:
            self.windows.show_main_window(token)

    def _sees(self, launch_id: str) -> bool:
        is_shown = launch_id == self._visits.current and not self._covering.is_covered
        return is_shown and self.windows.is_looked_at()

    def _seen(self) -> None:
        if self.windows.is_looked_at():
            self._notifier.looked_at()
        current = self._visits.shown()
        if current is not None and self._sees(current.launch_id):
            self._notifier.seen(current.launch_id)
            self._seen_reports.shown(current)

    def _keep(self, content: bytes) -> None:
        self._io.submit(self._backend.remember(content), owner=self)

    def _look_at_current(self) -> None:
        if self._visits.current is not None:
            self._offers.try_now(self._visits.current)

    def _covered(self, is_covered: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._name_in_notifications()
        self._seen()
        if is_covered:
            self._copying.clear()
        self._io.submit(self._backend.cover(is_covered=is_covered), owner=self)

    def _desk_left(self) -> None:
        """Cover what was left open; a visit that runs is watched by whoever sits with the patient."""
        shown = self._visits.shown()
        runs = shown is not None and shown.phase in RUNNING
        self._covering.cover_reports(shown.launch_id if shown is not None and runs else None)
        self._io.submit(self._backend.forget_doctor_if_shared(), owner=self)

    def _name_in_notifications(self) -> None:
        names = self._around.notification_patient_name and not self._covering.is_covered
        self._notifier.set_names_patients(names=names)

    # what people do

    def _answer(self, question: Question, goes_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._io.submit(self._backend.answer(question, goes_on=goes_on), owner=self)

    def _new_visit(self) -> None:
        if self._identifying.doctor is None and self._around.may_change_doctor:
            self._identifying.choose(then=self._new_visit)
        else:
            self._launching.show(self._around, self._identifying.doctor)

    def _copy_next_field(self) -> None:
        """Copy the next field while the HIS has the keyboard; whose it is stays to be seen."""
        if not self._covering.is_covered:
            self.windows.copy_next_field()

    def _skip_field(self) -> None:
        if not self._covering.is_covered:
            self.windows.skip_field()

    def _quit_wanted(self) -> None:
        """Name the visits that are running before the program ends; they go on at the next start."""
        quit_or_ask(self.windows.visible(), self._visits, self.views.recorded_sessions(), self.end)
