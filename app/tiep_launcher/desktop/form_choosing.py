"""Looking at forms while a visit is started: what each asks for, and which is the doctor's usual one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.form_window import FormWindow
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.launch_request import Doctor


class FormChoosing(QObject):
    """Shows one window of forms at a time."""

    def __init__(self, backend: Backend, io: IoThread, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._backend, self._io = backend, io
        self._window: FormWindow | None = None
        self._chosen_since: dict[str, Mapping[str, str]] = {}

    def up_to_date(self, around: Around) -> Around:
        """Return ``around`` with what doctors have chosen since it was read."""
        chosen = self._chosen_since.get(around.facility)
        return (
            around if chosen is None or not around.may_choose_own_form else replace(around, own_forms=chosen)
        )

    def show(
        self,
        owner: QWidget,
        around: Around,
        doctor: Doctor | None,
        form_key: str | None,
        taken: Callable[[str | None], object],
    ) -> FormWindow:
        """Show the forms above ``owner``.

        Args:
            owner: The window that a visit is started in.
            around: What stands around the visit.
            doctor: Who launches; None if that is asked for later.
            form_key: The form that is looked at first.
            taken: Is told the form that is taken.
        """
        self.close()
        around = self.up_to_date(around)
        is_own_offered = doctor is not None and around.may_choose_own_form
        window = FormWindow(
            owner,
            around.forms,
            form_key=form_key,
            own_key=around.own_forms.get(doctor.id) if doctor else None,
            doctor_name=(doctor.name or doctor.id) if doctor and is_own_offered else None,
        )
        window.sheet_wanted.connect(partial(self._read, around.facility))
        window.chosen.connect(taken)
        if doctor is not None:
            window.own_wanted.connect(partial(self._keep, around.facility, doctor.id))
        window.finished.connect(self._done)
        self._window = window
        window.begin()
        window.show()
        return window

    def close(self) -> None:
        """Take the window off the screen."""
        if self._window is not None:
            self._window.reject()

    def _done(self) -> None:
        self._window = None

    def _read(self, facility: str, key: str) -> None:
        window = self._window
        self._io.submit(self._backend.forms.sheet(facility, key), self._show, owner=window)

    def _show(self, sheet: FormSheet) -> None:
        if self._window is not None:
            self._window.show_form(sheet)

    def _keep(self, facility: str, doctor_id: str, key: str | None) -> None:
        keep = self._backend.forms.keep_own(facility, doctor_id, key)
        self._io.submit(keep, partial(self._kept, facility, doctor_id), self._not_kept, self)

    def _kept(self, facility: str, doctor_id: str, chosen: Mapping[str, str]) -> None:
        self._chosen_since[facility] = chosen
        if self._window is not None:
            self._window.set_own(chosen.get(doctor_id))

    def _not_kept(self, error: Exception) -> None:
        if self._window is not None:
            self._window.say_problem("\n".join(self._backend.sentences_of(error)))
