"""A sentence with an icon in the middle of an empty place: it says what happens next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.style import SPACE_L, SPACE_M, bold, dress
from tiep_launcher.desktop.tones import Tone

# ruff: noqa: N802 - Qt calls these by its own names
_ICON_SIDE = 32
_LINE = 70


class Notice(QWidget):
    """Shows a heading, a sentence and perhaps one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self._title = self._label()
        self._title.setFont(bold(self._title.font()))
        self._sentence = self._label()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._column.setSpacing(SPACE_M)
        self._column.addStretch(2)
        self._column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addStretch(3)
        self.say("")

    def say(self, text: str, *, title: str = "", tone: Tone | None = None, icon: str = "") -> None:
        """Show ``text`` below ``title``, with the icon of ``tone`` or another one."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(text)
        self._icon.setVisible(bool(tone or icon))
        if tone is not None:
            dress(self._icon, f"tone-{tone.value}", tone.value)
        elif icon:
            dress(self._icon, icon, "muted")

    def add_button(self, text: str, act: Callable[[], object], *, is_primary: bool = False) -> QPushButton:
        """Put a button below the sentence."""
        button = QPushButton(text, self)
        button.setProperty("primary", is_primary)
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _is_checked=False: act())
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines at a length that can be read."""
        super().resizeEvent(event)
        most = _LINE * self.fontMetrics().averageCharWidth()
        side = max(SPACE_L, (self.width() - most) // 2)
        self._column.setContentsMargins(side, SPACE_L, side, SPACE_L)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
