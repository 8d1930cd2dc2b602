"""One line on how the last copy went: what is on the clipboard and for how long, or that it is not there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from tiep_launcher.desktop.copy_outcome import CopyOutcome, CopyResult
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, bold, dress, mark
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated

_ICON_SIDE = 16
_MOST_LETTERS = 48
_TONES = {
    CopyResult.COPIED: Tone.READY,
    CopyResult.PART_COPIED: Tone.ATTENTION,
    CopyResult.NOT_COPIED: Tone.PROBLEM,
}
_ICONS = {Tone.READY: "tick", Tone.ATTENTION: "tone-attention", Tone.PROBLEM: "tone-problem"}


class CopyBar(QFrame):
    """Is shown while there is something to say.

    Signals:
        again_wanted: The same is to be copied again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard now.
    """

    again_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self._said: CopyOutcome | None = None
        mark(self, "bar")
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._text.setSizePolicy(policy)
        self.again, self.clear = QPushButton(self), QPushButton(self)
        for button, wanted in ((self.again, self.again_wanted), (self.clear, self.clear_wanted)):
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
        mark(self.clear, "quiet")
        self.clear.setText(self.tr("Clear now"))
        self.clear.setAccessibleName(self.tr("Clear the clipboard now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.again)
        row.addWidget(self.clear)
        self.hide()

    def say(self, outcome: CopyOutcome | None) -> None:
        """Show how it went; nothing for None."""
        before, self._said = self._said, outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        tone = _TONES[outcome.result]
        dress(self._icon, _ICONS[tone], tone.value)
        self._text.setFont(bold(self.font()) if tone is Tone.PROBLEM else self.font())
        sentences = self._sentences(outcome)
        self._text.setText(" ".join(sentences))
        self._show_buttons(outcome)
        if before is None or _as_spoken(before) != _as_spoken(outcome):
            self.setAccessibleName(sentences[0])
            # Said once and not again with every second.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentences[0]))

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def _sentences(self, outcome: CopyOutcome) -> list[str]:
        if outcome.result is CopyResult.NOT_COPIED:
            return [self.tr("Not copied."), outcome.reason]
        sentences = [self._what(outcome)]
        if outcome.result is CopyResult.PART_COPIED:
            sentences.append(self.tr("Paste it, then copy the next part."))
        if outcome.changes:
            sentences.append(self.tr("%n place(s) are written differently.", "", outcome.changes))
        if outcome.remaining_s is not None:
            sentences.append(self.tr("Cleared in %n s.", "", outcome.remaining_s))
        return sentences

    def _what(self, outcome: CopyOutcome) -> str:
        name = isolated(_shortened(outcome.name))
        if outcome.parts > 1 and name:
            text = self.tr("Part {part} of {parts} of {name} was copied.")
            return text.format(part=outcome.part, parts=outcome.parts, name=name)
        if outcome.parts > 1:
            text = self.tr("Part {part} of {parts} of the report was copied.")
            return text.format(part=outcome.part, parts=outcome.parts)
        return self.tr("{name} is copied.").format(name=name) if name else self.tr("The report is copied.")

    def _show_buttons(self, outcome: CopyOutcome) -> None:
        if outcome.result is CopyResult.NOT_COPIED:
            self.again.setText(self.tr("Try again"))
        else:
            self.again.setText(self.tr("Next part"))
        self.again.setAccessibleName(self.again.text())
        self.again.setVisible(outcome.result is not CopyResult.COPIED)
        self.clear.setVisible(outcome.result is CopyResult.COPIED)


def _as_spoken(outcome: CopyOutcome) -> tuple[object, ...]:
    return outcome.launch_id, outcome.result, outcome.name, outcome.part, outcome.reason


def _shortened(name: str) -> str:
    """Cut a long label with a visible mark: the report beside it shows it whole."""
    return name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"
