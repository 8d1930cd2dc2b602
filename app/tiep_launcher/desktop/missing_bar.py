"""Says on the panel what is missing before a visit can be started, with a button that leads to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tiep_launcher.desktop.style import SPACE_S, dress, mark

_ICON_SIDE = 16


class MissingBar(QFrame):
    """A sentence and a button.

    Signals:
        set_up_wanted: What is missing is to be set up.
    """

    set_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that the key is missing."""
        super().__init__(parent)
        mark(self, "foot")
        icon = QLabel(self)
        icon.setProperty("tiepSide", _ICON_SIDE)
        dress(icon, "tone-attention", "attention")
        text = QLabel(self.tr("The facility key is missing: no visit can be started."), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        button = QPushButton(self.tr("Set &up…"), self)
        button.setAccessibleName(self.tr("Set up the facility key"))
        button.setAutoDefault(True)
        button.clicked.connect(self.set_up_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        row.addWidget(button)
        self.setAccessibleName(text.text())
