"""A label of one line that is cut with a visible mark where it is too long; the tooltip has it whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

# ruff: noqa: N802 - Qt calls these by its own names


class OneLine(QLabel):
    """Takes whatever width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Show ``text``, as much of it as there is room for; nothing for an empty one."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._hint()

    def minimumSizeHint(self) -> QSize:
        """Want a line, of no width."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Want no more than that: what stands beside it is not to give way."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the text."""
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is one line
        """Draw what fits."""
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = int(self.style().visualAlignment(self.layoutDirection(), align))
        self.style().drawItemText(
            painter,
            self.rect(),
            flags,
            self.palette(),
            self.isEnabled(),
            self._fitting(),
            self.foregroundRole(),
        )

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _hint(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else self.text())
