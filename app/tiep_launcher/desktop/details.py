"""What stands behind a sentence: codes and ids for whoever helps; never a patient."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from tiep_launcher.domain.session import Session
from tiep_launcher.domain.times import utc_text


def details_of(session: Session, reason: str | None) -> str:
    """Write codes, ids and times of a launch, one a line."""
    newest = session.newest_report
    facts: list[tuple[str, str | None]] = [
        ("phase", session.phase.value),
        ("contact", session.contact.state.value),
        ("since", utc_text(session.contact.since) if session.contact.since else None),
        ("reported status", session.reported_status),
        ("failure", session.failure.code if session.failure else None),
        ("reason", reason),
        ("held", session.held.value if session.held else None),
        ("contradicting", ", ".join(newest.contradicting) if newest and newest.contradicting else None),
        ("launch id", session.launch_id),
        ("session id", session.session_id),
    ]
    return "\n".join(f"{name}: {value}" for name, value in facts if value)


def show_message(parent: QWidget, title: str, text: str) -> QMessageBox:
    """Show ``text`` in a box that waits for nobody and blocks nothing."""
    box = QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setModal(False)
    box.show()
    return box
