"""Starting a visit by hand: the dialog, and what became of what was filled in."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Around, Backend
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.new_visit import NewVisit, NewVisitDialog


class Launching(QObject):
    """Shows one dialog at a time and hands what it holds to the program behind the windows."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        belongs_to: Callable[[], QWidget | None],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet; ``belongs_to`` finds the window that a dialog belongs to."""
        super().__init__(parent)
        self._backend, self._io, self._belongs_to = backend, io, belongs_to
        self._dialog: NewVisitDialog | None = None

    def show(self, around: Around) -> None:
        """Bring the dialog to the front, a new one unless one is open."""
        if self._dialog is None:
            self._dialog = NewVisitDialog(
                self._belongs_to(),
                doctor_id=around.doctor_id,
                doctor_name=around.doctor_name,
                forms=around.forms,
                form_key=around.form_key,
                needs_visit_id=around.needs_visit_id,
            )
            self._dialog.launch_wanted.connect(self._launch)
            self._dialog.finished.connect(self._done)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _done(self) -> None:
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
