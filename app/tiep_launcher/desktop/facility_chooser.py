"""Which facility a visit is for, where a desk serves several."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark

# ruff: noqa: N802 - Qt calls these by its own names
_MOST_ROWS = 8


class FacilityChooser(QDialog):
    """Asks for a facility; Enter takes the one that is marked, its first letters mark one.

    Signals:
        chosen: The facility's name.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, names: Sequence[str], *, last: str | None = None) -> None:
        """Make the dialog, not shown; ``last`` is marked at first, nobody's without it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which facility?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = QLabel(
            self.tr("A visit belongs to one facility: its key, its forms and its patients."), self
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Facilities"))
        self._list.setUniformItemSizes(True)
        row_height = self._list.fontMetrics().height() + SPACE_S
        for name in names:
            item = QListWidgetItem(name, self._list)
            item.setSizeHint(QSize(0, row_height))
            if name == last:
                self._list.setCurrentItem(item)
        self._list.setFixedHeight(min(len(names), _MOST_ROWS) * row_height + SPACE_S)
        self._list.itemSelectionChanged.connect(self._enable)
        self._list.installEventFilter(self)
        self._list.activated.connect(self._choose)
        cancel = self._button(self.tr("C&ancel"))
        cancel.clicked.connect(self.reject)
        self._ok = self._button(self.tr("&Continue"))
        self._ok.setDefault(True)
        mark(self._ok, "primary")
        self._ok.clicked.connect(self._choose)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(question)
        column.addWidget(self._list)
        column.addLayout(buttons)
        self._list.setFocus()
        self._enable()

    def sizeHint(self) -> QSize:
        """Be wide enough for names of facilities."""
        return QSize(380, super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin at the first facility: a list that gets the keyboard stands on it and has not marked it."""
        is_step = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if watched is self._list and is_step and not self._list.selectedItems():
            if event.type() is QEvent.Type.KeyPress:
                self._list.setCurrentRow(0)
                self._list.item(0).setSelected(True)
            return True
        return super().eventFilter(watched, event)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self._list.selectedItems()))

    def _choose(self) -> None:
        marked = self._list.selectedItems()
        if marked:
            self.accept()
            self.chosen.emit(marked[0].text())
