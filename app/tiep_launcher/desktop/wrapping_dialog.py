"""A dialog whose height follows from its width, because names and identifiers in it may take many lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

# ruff: noqa: N802 - Qt calls these by its own names
_MOST_OF_SCREEN = 0.9


class WrappingDialog(QDialog):
    """Never lets what is in it overlap; Esc is the quiet way out, and Enter does nothing."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int) -> None:
        """Make an empty dialog that blocks nothing.

        Args:
            title: What stands in its frame.
            parent: The window it belongs to.
            width: How wide it would like to be.
        """
        super().__init__(parent)
        self._width = width
        self.setWindowTitle(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def sizeHint(self) -> QSize:
        """Be as high as everything in it needs."""
        layout = self.layout()
        width = max(self._width, self.minimumSizeHint().width())
        if layout is None:
            return QSize(width, super().sizeHint().height())
        return QSize(width, min(layout.totalHeightForWidth(width), self._most_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that the new width needs."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            needed = layout.totalMinimumHeightForWidth(self.width())
            self.setMinimumHeight(min(needed, self._most_height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do nothing at Enter: buttons are pressed by mouse, space bar or their letter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            return
        super().keyPressEvent(event)

    def _most_height(self) -> int:
        return round(self.screen().availableSize().height() * _MOST_OF_SCREEN)
