"""Has a held report go on the word of the doctor who works here, one version and one question at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.confirm_dialog import ConfirmDialog
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import Session


class Confirming(QObject):
    """Shows the question, and says what kept the answer from being kept."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        belongs_to: Callable[[], QWidget],
        *,
        doctor: Callable[[], Doctor | None],
        dialog_made: Callable[[QWidget], object],
        parent: QObject,
    ) -> None:
        """Show nothing yet.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            belongs_to: Finds the window that the question belongs to.
            doctor: Says who works here.
            dialog_made: Is told of each question, to cover it with the windows.
            parent: Owner.
        """
        super().__init__(parent)
        self._backend, self._io, self._belongs_to = backend, io, belongs_to
        self._doctor, self._dialog_made = doctor, dialog_made
        self._dialog: ConfirmDialog | None = None

    def ask(self, session: Session) -> None:
        """Ask about the newest version of ``session``; a question about another one makes way."""
        version, doctor = session.newest_report, self._doctor()
        if version is None or version.held in {None, Held.WITHDRAWN} or doctor is None:
            return
        self.close()
        title = self._backend.reports.report_of(session, version).title
        self._dialog = ConfirmDialog(session, version, title, doctor, self._belongs_to())
        self._dialog.confirmed.connect(self._confirm)
        self._dialog.finished.connect(self._gone)
        self._dialog_made(self._dialog)
        self._dialog.show()

    def changed(self, session: Session) -> None:
        """Take the question away if it is about a version that is not the newest held one any more."""
        dialog, newest = self._dialog, session.newest_report
        if dialog is None or dialog.launch_id != session.launch_id:
            return
        if newest is None or newest.number != dialog.version or newest.held in {None, Held.WITHDRAWN}:
            dialog.reject()

    def close(self) -> None:
        """Take the question away; the report stays held."""
        if self._dialog is not None:
            self._dialog.reject()

    def _confirm(self, launch_id: str, version: int, doctor_id: str) -> None:
        self._io.submit(self._backend.confirm(launch_id, version, doctor_id), self._kept, owner=self)

    def _kept(self, problem: str | None) -> None:
        if problem is not None:
            show_message(self._belongs_to(), self.tr("The report stays held back"), problem)

    def _gone(self) -> None:
        self._dialog = None
