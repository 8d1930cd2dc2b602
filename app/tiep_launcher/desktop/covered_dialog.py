"""The question before a visit starts while everything is covered; it names nobody, as anybody may read it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.start_dialog import StartDialog


class CoveredDialog(StartDialog):
    """Asks whether the visit is to be shown and started."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the question."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("CoveredDialog", "Everything is covered"),
            translate(
                "CoveredDialog",
                "The hospital system starts a visit and does not say for which doctor. Is it yours?",
            ),
            yes=translate("CoveredDialog", "Show and &start"),
            no=translate("CoveredDialog", "&Not now"),
            parent=parent,
            about=None,
        )


def ask_while_covered(
    parent: QWidget | None, uncover: Callable[[], None], answered: Callable[[bool], None]
) -> CoveredDialog:
    """Make the dialog.

    Args:
        parent: The window that the question belongs to.
        uncover: Shows everything again; whoever says yes is there.
        answered: Is told the answer.
    """
    dialog = CoveredDialog(parent)

    def pass_on(goes_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        answered(goes_on)
        if goes_on:
            uncover()

    dialog.answered.connect(pass_on)
    return dialog
