"""The question before the program ends while visits are running."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.domain.session import Session


def quit_or_ask(
    parent: QWidget | None, visits: DeskVisits, recorded: Sequence[Session], quit_now: Callable[[], None]
) -> None:
    """Quit at once if no visit is running; else name whoever works here their own, and count the others'.

    Args:
        parent: The window that the question belongs to.
        visits: All visits.
        recorded: Those that may be being recorded in windows that would close.
        quit_now: Ends the program.
    """
    unsaved = visits.unsaved()
    if not unsaved and not recorded:
        quit_now()
        return
    mine = [session for session in unsaved if visits.is_mine(session)]
    names = [patient_name(session.request.patient) for session in mine]
    others = len(unsaved) - len(mine)
    if others:
        names.append(QCoreApplication.translate("quit", "%n visit(s) of other doctors", "", others))
    ask_to_quit(parent, names, quit_now, [patient_name(session.request.patient) for session in recorded])


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
