"""One line below the bar of a window about something that has happened, or that is so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, dress, mark
from tiep_launcher.desktop.tones import Tone

_ICON_SIDE = 16


class Strip(QFrame):
    """Is shown while it says something.

    Signals:
        closed: Somebody has read it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_closable: bool = True) -> None:
        """Say nothing; what is not closable stays as long as it is so."""
        super().__init__(parent)
        mark(self, "bar")
        icon = QLabel(self)
        icon.setProperty("tiepSide", _ICON_SIDE)
        dress(icon, f"tone-{Tone.ATTENTION.value}", Tone.ATTENTION.value)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        close = QPushButton(self.tr("Clos&e"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setAutoDefault(False)
        mark(close, "quiet")
        close.clicked.connect(self.closed)
        close.setVisible(is_closable)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``; nothing for an empty one."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
