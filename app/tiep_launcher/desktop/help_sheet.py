"""The help sheet: what the keyboard does in a window, made from the window's own shortcuts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.shortcuts import Shortcut
from tiep_launcher.desktop.style import SPACE_L, SPACE_S, SPACE_XS, mark
from tiep_launcher.desktop.translating import left_to_right

# ruff: noqa: N802 - Qt calls these by its own names
_WIDTH = 420
_MOST_OF_SCREEN = 0.9


class HelpSheet(QDialog):
    """Lists shortcuts; it is a picture of one moment and is thrown away when it is closed."""

    def __init__(self, shortcuts: list[Shortcut], parent: QWidget | None = None) -> None:
        """Show ``shortcuts`` in their order."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines = QWidget(self)
        table = QGridLayout(self._lines)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(SPACE_L)
        table.setVerticalSpacing(SPACE_S)
        table.setColumnStretch(0, 1)
        for row, shortcut in enumerate(shortcuts):
            text = self._label(shortcut.text)
            text.setAccessibleName(f"{shortcut.text}: {', '.join(shortcut.keys)}")
            table.addWidget(text, row, 0)
            table.addLayout(self._keys(shortcut.keys), row, 1)
        self._hint = hint = self._label(
            self.tr(
                "Tab goes from control to control, the arrow keys from row to row. "
                "Alt with an underlined letter presses that button."
            )
        )
        mark(hint, "muted")
        self._buttons = buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(self._scrolled(self._lines), 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def sizeHint(self) -> QSize:
        """Be as high as the lines are at this width, as far as the screen has room for them."""
        margins = self._column.contentsMargins()
        inner = _WIDTH - margins.left() - margins.right()
        high = self._lines.heightForWidth(inner) + self._foot_height(inner) + margins.top() + margins.bottom()
        return QSize(_WIDTH, min(high, round(self.screen().availableSize().height() * _MOST_OF_SCREEN)))

    def _foot_height(self, width: int) -> int:
        return (
            self._hint.heightForWidth(width) + self._buttons.sizeHint().height() + 2 * self._column.spacing()
        )

    def _scrolled(self, lines: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keyboard"))
        area.setWidget(lines)
        return area

    def _keys(self, keys: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for key in keys:
            cap = self._label(left_to_right(key))
            cap.setAccessibleName(key)
            cap.setWordWrap(False)
            mark(cap, "key")
            row.addWidget(cap)
        row.addStretch(1)
        return row

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
