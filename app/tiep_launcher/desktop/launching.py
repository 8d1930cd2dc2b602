"""Starting a visit: picked in the palette or filled in by hand, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.entry_words import Way
from tiep_launcher.desktop.facility_chooser import FacilityChooser
from tiep_launcher.desktop.form_choosing import FormChoosing
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.likeness import Likeness
from tiep_launcher.desktop.new_visit import NewVisit, NewVisitDialog, typed_visit
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.palette_search import PaletteSearch
from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.worklist import Found, WorklistEntry

_QUIET_MS = 3_000
"""So long after the start nobody is in a hurry any more."""

_ASKED_IN_DIALOG = frozenset({"visit_id", "doctor_id", "doctor_name", "form_key"})


class Launching(QObject):
    """Shows one palette, perhaps one dialog on top of it, and hands on what is to be launched.

    Signals:
        visit_wanted: The launch that is to be shown, as its visit is here already.
        palette_made: The palette, which was made just now; it stays.
        dialog_made: A dialog that was made just now; it names a patient and goes when it is done.
    """

    visit_wanted = Signal(str)
    palette_made = Signal(object)
    dialog_made = Signal(object)

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        session_of: Callable[[str], Session | None],
        parent: QObject | None = None,
        *,
        quiet_ms: int = _QUIET_MS,
    ) -> None:
        """Show nothing yet.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            session_of: Finds the launch that a visit already has here.
            parent: Owner.
            quiet_ms: How long :meth:`prepare_soon` waits.
        """
        super().__init__(parent)
        self._backend, self._io, self._session_of = backend, io, session_of
        self._around = Around()
        self._doctor: Doctor | None = None
        self._palette: Palette | None = None
        self._search: PaletteSearch | None = None
        self._dialog: NewVisitDialog | None = None
        self._facilities: FacilityChooser | None = None
        self._last_facility: str | None = None
        self._forms = FormChoosing(backend, io, self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._prepare)

    def prepare_soon(self) -> None:
        """Have the worklist read before anybody asks for it, so that opening the palette takes no time."""
        self._quiet.start()

    def _prepare(self) -> None:
        self._io.submit(self._backend.picking.prepare(), owner=self)

    def show(self, around: Around, doctor: Doctor | None) -> None:
        """Bring the palette to the front, begun anew unless it is open; or the dialog that lies on it.

        Where there are several facilities, it is asked first which one the visit is for.
        """
        lying_above = self._facilities or self._dialog
        if lying_above is not None:
            _bring(lying_above)
        elif around.facilities and (self._palette is None or not self._palette.isVisible()):
            self._ask_facility(around, doctor)
        else:
            self._show_palette(around, doctor)

    def _ask_facility(self, around: Around, doctor: Doctor | None) -> None:
        by_name = {facility.name: facility for facility in around.facilities}

        def chosen(name: str) -> None:
            self._last_facility = name
            self._show_palette(around.at(by_name[name]), doctor)

        self._facilities = FacilityChooser(None, list(by_name), last=self._last_facility)
        self._facilities.chosen.connect(chosen)
        self._facilities.finished.connect(self._facility_done)
        _bring(self._facilities)

    def _facility_done(self) -> None:
        self._facilities = None

    def _show_palette(self, around: Around, doctor: Doctor | None) -> None:
        if self._palette is None:
            self._make_palette()
        palette, search = self._palette, self._search
        assert palette is not None  # noqa: S101 - made just now
        assert search is not None  # noqa: S101
        if not palette.isVisible():
            around = self._forms.up_to_date(around)
            self._around, self._doctor = around, doctor
            picking = self._backend.picking
            search.use(picking)
            palette.begin(around, doctor, has_worklist=picking.has_worklist, has_server=picking.has_server)
            search.search("")
            search.watch()
        _bring(palette)

    def close(self) -> None:
        """Take everything off the screen."""
        self._forms.close()
        if self._facilities is not None:
            self._facilities.reject()
        if self._dialog is not None:
            self._dialog.reject()
        if self._palette is not None:
            self._palette.close()

    def _make_palette(self) -> None:
        palette = Palette(self._session_of)
        search = PaletteSearch(self._backend.picking, self._io, self)
        palette.text_changed.connect(search.search)
        palette.server_wanted.connect(search.ask_server)
        palette.chosen.connect(self._chosen)
        palette.again_wanted.connect(self._record_again)
        palette.by_hand_wanted.connect(self._by_hand)
        palette.forms_wanted.connect(partial(self._look_at_forms, palette, palette.foot.choose))
        palette.closed.connect(search.stop)
        palette.closed.connect(search.stop_watching)
        search.found.connect(self._found)
        search.renewed.connect(self._renewed)
        search.failed.connect(self._search_failed)
        search.server_begun.connect(palette.server_begun)
        search.server_slow.connect(palette.server_slow)
        search.server_found.connect(self._server_found)
        search.server_failed.connect(self._server_failed)
        self.destroyed.connect(palette.deleteLater)
        self._palette, self._search = palette, search
        self.palette_made.emit(palette)

    # what was found

    def _found(self, found: Found, alike: list[Likeness]) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._palette.show_found(found, alike)
            self._palette.status.say_problems(self._sentences(found))

    def _renewed(self, found: Found) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._palette.renew(found)
            self._palette.status.say_problems(self._sentences(found))

    def _server_found(self, found: Found) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._palette.add_from_server(found)
            if found.problems:
                self._palette.server_ended(self._sentences(found))

    def _search_failed(self, error: Exception) -> None:
        if self._palette is not None:
            self._palette.status.say_problems(self._backend.sentences_of(error))

    def _server_failed(self, error: Exception) -> None:
        if self._palette is not None:
            self._palette.server_ended(self._backend.sentences_of(error))

    def _sentences(self, found: Found) -> list[str]:
        return self._backend.sentences_of(LauncherError(*found.problems)) if found.problems else []

    # what was chosen

    def _chosen(self, entry: WorklistEntry, way: Way, form_key: str | None) -> None:
        match way:
            case Way.START:
                self._launch(self._visit(entry, form_key))
            case Way.ASK:
                self._show_dialog(self._visit(entry, form_key))
            case Way.OPEN_AGAIN:
                self._io.submit(self._backend.open_again(entry.launch_id or ""), owner=self)
                self._show_visit(entry)
            case Way.SHOW | Way.SHOW_REPORT:
                self._show_visit(entry)

    def _record_again(self, entry: WorklistEntry, form_key: str | None) -> None:
        visit = self._visit(entry, form_key, is_another=True)
        before = self._session_of(entry.launch_id or "")
        # Identifiers are a facility's own: the same visit is never recorded for another one.
        self._launch(visit if before is None else replace(visit, facility=before.request.facility))

    def _by_hand(self, text: str, form_key: str | None) -> None:
        self._show_dialog(typed_visit(text, form_key))

    def _visit(self, entry: WorklistEntry, form_key: str | None, *, is_another: bool = False) -> NewVisit:
        doctor = self._doctor
        return NewVisit(
            patient=entry.patient,
            visit_id=entry.visit_id,
            doctor_id=doctor.id if doctor else None,
            doctor_name=doctor.name if doctor else None,
            form_key=form_key,
            is_another=is_another,
        )

    def _show_visit(self, entry: WorklistEntry) -> None:
        self.close()
        self.visit_wanted.emit(entry.launch_id)

    def _show_dialog(self, visit: NewVisit) -> NewVisitDialog:
        around, doctor = self._around, self._doctor
        dialog = NewVisitDialog(
            self._palette,
            doctor_id=doctor.id if doctor else None,
            doctor_name=doctor.name if doctor else None,
            forms=around.forms,
            form_key=around.form_for(doctor),
            needs_visit_id=around.needs_visit_id,
        )
        dialog.fill(replace(visit, facility=visit.facility or around.facility or None))
        dialog.launch_wanted.connect(self._launch)
        dialog.forms_wanted.connect(partial(self._look_at_forms, dialog, dialog.choose_form))
        dialog.finished.connect(self._dialog_done)
        self._dialog = dialog
        self.dialog_made.emit(dialog)
        _bring(dialog)
        return dialog

    def _look_at_forms(
        self, owner: QWidget, taken: Callable[[str | None], object], form_key: str | None
    ) -> None:
        window = self._forms.show(owner, self._around, self._doctor, form_key, taken)
        self.dialog_made.emit(window)

    def _dialog_done(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # what became of it

    def _launch(self, visit: NewVisit) -> None:
        visit = replace(visit, facility=visit.facility or self._around.facility or None)
        self._set_busy(is_busy=True)
        self._io.submit(
            self._backend.launch(visit), partial(self._launched, visit), partial(self._failed, visit), self
        )

    def _launched(self, visit: NewVisit, problems: list[tuple[str, str]]) -> None:
        self._set_busy(is_busy=False)
        if not problems:
            self.close()
            return
        named = [(name.lstrip("-").replace("-", "_") or None, text) for name, text in problems]
        if self._dialog is None and any(name in _ASKED_IN_DIALOG for name, _ in named):
            self._show_dialog(visit)
        if self._dialog is not None:
            self._dialog.show_problems(named)
        elif self._palette is not None:
            self._palette.show_problems([text for _, text in named])

    def _failed(self, visit: NewVisit, error: Exception) -> None:
        self._launched(visit, [("", sentence) for sentence in self._backend.sentences_of(error)])

    def _set_busy(self, *, is_busy: bool) -> None:
        if self._palette is not None:
            self._palette.set_busy(is_busy=is_busy)
        if self._dialog is not None:
            self._dialog.set_busy(is_busy=is_busy)


def _bring(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
