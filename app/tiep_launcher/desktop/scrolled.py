"""Content of a dialog that scrolls where the screen is too low for all of it, and is seen whole elsewhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# ruff: noqa: N802 - Qt calls these by its own names
_LEAST_HEIGHT = 72


class Scrolled(QScrollArea):
    """Would like to be as high as its content; what stands beside it keeps its height, and this gives way."""

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        """Show ``content``, which will be about ``width`` wide."""
        super().__init__(parent)
        self._content, self._width = content, width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Prefer to show everything."""
        layout, hint = self._content.layout(), self._content.sizeHint()
        width = max(self._width, self._content.minimumSizeHint().width())
        return hint if layout is None else QSize(width, layout.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines; the rest can be scrolled to."""
        return QSize(self._content.minimumSizeHint().width(), _LEAST_HEIGHT)
