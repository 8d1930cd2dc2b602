"""Asks people what launches wait for: one question at a time, the oldest first."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from tiep_launcher.services.deciding import Question
from tiep_launcher.services.doctor_at_desk import AtDesk

Answered = Callable[[bool], None]
MakeDialog = Callable[[QWidget | None, Question, Answered], QDialog | None]
"""Makes the dialog of a question; None for one that is not asked in a dialog."""


class Asking(QObject):
    """Shows a dialog for the oldest question, and takes it away when nobody asks any more."""

    def __init__(
        self,
        make_dialog: MakeDialog,
        answer: Callable[[Question, bool], None],
        belongs_to: Callable[[], QWidget | None],
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            make_dialog: Makes the dialog of a question.
            answer: Passes an answer on.
            belongs_to: Finds the window that a dialog belongs to.
            parent: Owner.
        """
        super().__init__(parent)
        self._make_dialog, self._answer, self._belongs_to = make_dialog, answer, belongs_to
        self._question: Question | None = None
        self._dialog: QDialog | None = None

    def show(self, at_desk: AtDesk) -> None:
        """Ask what is to be asked now."""
        for question in at_desk.questions:
            if question == self._question:
                self._bring()
                return
            dialog = self._make_dialog(
                self._belongs_to(), question, lambda goes_on, asked=question: self._answered(asked, goes_on)
            )
            if dialog is not None:
                self._take_away()
                self._question, self._dialog = question, dialog
                self._bring()
                return
        self._take_away()

    def _bring(self) -> None:
        if self._dialog is not None:
            self._dialog.show()
            self._dialog.raise_()
            self._dialog.activateWindow()

    def _answered(self, question: Question, goes_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if question == self._question:  # else it was taken away, and nobody answered
            self._question = self._dialog = None
            self._answer(question, goes_on)

    def _take_away(self) -> None:
        dialog, self._question, self._dialog = self._dialog, None, None
        if dialog is not None:
            dialog.close()
