"""A sentence between banner and page that waits until it is put away."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tiep_launcher.desktop.style import SPACE_M, SPACE_S, dress, mark
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated

_ICON_SIDE = 20
_LONGEST = 500


class MessageBar(QFrame):
    """Shows the newest sentence, as plain text, whoever wrote it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        mark(self, "bar")
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self._text = TextBlock(parent=self)
        close = QPushButton(self.tr("&OK"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.hide()

    def say(self, text: str, tone: Tone) -> None:
        """Show ``text``; what is too long for a sentence ends with a mark."""
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        dress(self._icon, f"tone-{tone.value}", tone.value)
        self._text.set_runs(lambda: [Run(isolated(shown))])
        self.setAccessibleName(shown)
        self.show()

    def text(self) -> str:
        """Return what it says; empty if it says nothing."""
        return "" if self.isHidden() else self.accessibleName()
