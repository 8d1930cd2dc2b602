"""Says that the browser takes the place of the embedded view, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.embedded.words import REPLACED
from tiep_launcher.desktop.translating import embedded_text
from tiep_launcher.domain.errors import Problem


def say_replaced(parent: QWidget, problem: Problem) -> QMessageBox:
    """Show what keeps Tiep out of our windows, in a box of ``parent`` that waits for nobody."""
    text = embedded_text(REPLACED.get(problem.code, problem.code))
    return show_message(parent, QCoreApplication.translate("embedded", "Tiep in the browser"), text)
