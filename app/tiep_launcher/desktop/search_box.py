"""A line that searches: Esc empties it first, and its clear button has a name."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

# ruff: noqa: N802 - Qt calls these by its own names


def offer_to_clear(line: QLineEdit) -> None:
    """Give a line that searches a button that empties it, with a name for those who do not see it."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QAbstractButton):
        button.setAccessibleName(QCoreApplication.translate("SearchBox", "Clear the search"))


class SearchBox(QLineEdit):
    """Tells what it searches for by ``textChanged``."""

    def __init__(self, name: str, keys: str, parent: QWidget | None = None) -> None:
        """Search nothing yet.

        Args:
            name: What is searched, for everybody.
            keys: The shortcut that leads here, shown behind the name.
            parent: What it is a part of.
        """
        super().__init__(parent)
        self.setPlaceholderText(f"{name} ({keys})")
        self.setAccessibleName(name)
        offer_to_clear(self)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, as long as there is something to empty."""
        if event.type() is QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line with Esc."""
        if self._empties(event):
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())
