"""The help sheet: what the keyboard does in a window, made from the window's own shortcuts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.shortcuts import Shortcut
from tiep_launcher.desktop.style import SPACE_L, SPACE_S, SPACE_XS, mark
from tiep_launcher.desktop.translating import left_to_right

# ruff: noqa: N802 - Qt calls these by its own names
_WIDTH = 420


class HelpSheet(QDialog):
    """Lists shortcuts; it is a picture of one moment and is thrown away when it is closed."""

    def __init__(self, shortcuts: list[Shortcut], parent: QWidget | None = None) -> None:
        """Show ``shortcuts`` in their order."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = QGridLayout()
        table.setHorizontalSpacing(SPACE_L)
        table.setVerticalSpacing(SPACE_S)
        table.setColumnStretch(0, 1)
        for row, shortcut in enumerate(shortcuts):
            text = self._label(shortcut.text)
            text.setAccessibleName(f"{shortcut.text}: {', '.join(shortcut.keys)}")
            table.addWidget(text, row, 0)
            table.addLayout(self._keys(shortcut.keys), row, 1)
        hint = self._label(
            self.tr(
                "Tab goes from control to control, the arrow keys from row to row. "
                "Alt with an underlined letter presses that button."
            )
        )
        mark(hint, "muted")
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(table)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def sizeHint(self) -> QSize:
        """Be as high as the lines are at this width."""
        return QSize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

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
