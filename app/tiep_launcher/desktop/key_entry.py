"""Asks for the facility key; what is typed is not shown and not kept here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_for_key(parent: QWidget, entered: Callable[[str], None], name: str | None = None) -> QInputDialog:
    """Show the question; waits for nobody.

    Args:
        parent: The window it belongs to.
        entered: Gets the key once one was entered.
        name: What another secret than a facility's key is called, translated.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(name or QCoreApplication.translate("key", "Facility key"))
    dialog.setLabelText(
        f"{name}:"
        if name
        else QCoreApplication.translate("key", "The key that Tiep issued for this facility:")
    )
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def pass_on(key: str) -> None:
        entered(key.strip())

    dialog.textValueSelected.connect(pass_on)
    dialog.open()
    return dialog
