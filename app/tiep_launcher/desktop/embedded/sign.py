"""The recording sign: whether Tiep has the microphone, by shape, colour and words."""

from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from tiep_launcher.desktop.style import SPACE_S, bold, dress, mark, text_font
from tiep_launcher.desktop.tones import Tone

_ICON_SIDE = 20


class Listening(StrEnum):
    """What is known of the microphone."""

    OFF = "off"
    ON = "on"
    RECORDING = "recording"


class RecordingSign(QWidget):
    """Says it where it is never covered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that the microphone is off."""
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self._text = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # never cut
        self.show_listening(Listening.OFF)

    def show_listening(self, listening: Listening) -> None:
        """Say how it stands."""
        font = text_font(self.font())
        match listening:
            case Listening.OFF:
                text, whole = self.tr("Microphone off"), self.tr("Tiep does not have the microphone.")
                icon, role = "microphone-off", "muted"
            case Listening.ON:
                text = self.tr("Microphone still on")
                whole = self.tr("Tiep has the microphone until this window is closed.")
                icon, role = "microphone", "text"
            case Listening.RECORDING:
                text = self.tr("Microphone on")
                whole = self.tr("Tiep has the microphone: this room may be recorded.")
                icon, role, font = "microphone", Tone.PROBLEM, bold(font)
        dress(self._icon, icon, role)
        mark(self._text, "muted", is_on=listening is Listening.OFF)
        mark(self._text, "problem", is_on=listening is Listening.RECORDING)
        self._text.setFont(font)
        self._text.setText(text)
        self.setToolTip(whole)
        self.setAccessibleName(whole)

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()
