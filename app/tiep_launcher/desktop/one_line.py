"""A label of one line that is cut with a visible mark where it is too long; the tooltip has it whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

# ruff: noqa: N802 - Qt calls these by its own names


class OneLine(QLabel):
    """Takes whatever width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Show ``text``, as much of it as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._fit()

    def whole(self) -> str:
        """Return the text as it was said."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Want a line, of no width."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Want no more than that: what stands beside it is not to give way."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(fitting)
        self.setToolTip("" if fitting == self._whole else self._whole)
