"""Marks a launch as the wrong patient: asks why, says what remains elsewhere, and has it withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.withdraw_dialog import WithdrawDialog
from tiep_launcher.desktop.withdrawal_words import labels_of
from tiep_launcher.domain.session import Session, WithdrawalReason


class Withdrawing(QObject):
    """Shows one question at a time."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        belongs_to: Callable[[], QWidget],
        withdrawn: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            belongs_to: Finds the window that the question belongs to.
            withdrawn: Is called at once when a launch is withdrawn, before anything is stored.
            parent: Whom it belongs to.
        """
        super().__init__(parent)
        self._backend, self._io, self._belongs_to, self._withdrawn = backend, io, belongs_to, withdrawn
        self._dialog: WithdrawDialog | None = None

    def ask(self, session: Session) -> None:
        """Ask about ``session``; a question about another launch makes way."""
        if self._dialog is not None:
            self._dialog.reject()
        version = session.newest_report
        report = None if version is None else self._backend.reports.report_of(session, version)
        self._dialog = WithdrawDialog(session, labels_of(report), self._belongs_to())
        self._dialog.withdrawn.connect(self._withdraw)
        self._dialog.finished.connect(self._gone)
        self._dialog.show()

    def _withdraw(self, launch_id: str, reason: WithdrawalReason, note: str) -> None:
        self._withdrawn()
        self._io.submit(self._backend.withdraw(launch_id, reason, note), owner=self)

    def _gone(self) -> None:
        self._dialog = None
