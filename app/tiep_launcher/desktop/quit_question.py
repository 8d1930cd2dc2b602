"""The question before the program ends while visits are running."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_to_quit(
    parent: QWidget | None,
    names: Sequence[str],
    quit_now: Callable[[], None],
    recorded: Sequence[str] = (),
) -> None:
    """Name the visits that are not saved and ask; waits for nobody, and Esc stays.

    Args:
        parent: The window that it belongs to.
        names: Whose visits are running.
        quit_now: Is called if the answer is to quit.
        recorded: Whose visits may be being recorded in windows that would close; they are named alone.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("quit", "Quit Tiep Launcher"))
    if recorded:
        text = QCoreApplication.translate(
            "quit", "These visits may be being recorded now. Quitting ends the recording."
        )
    else:
        text = QCoreApplication.translate(
            "quit", "These visits are not saved in Tiep yet. They go on at the next start."
        )
    box.setText(text)
    box.setInformativeText("\n".join(recorded or names))
    box.addButton(QCoreApplication.translate("quit", "&Quit"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(QCoreApplication.translate("quit", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(quit_now)
    box.open()
