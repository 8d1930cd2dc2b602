"""One small line below a report's head: where it went, and what keeps it from its folder."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.out_words import went_out, why_not_out
from tiep_launcher.desktop.style import bold, small_font, tokens
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import moment_word
from tiep_launcher.domain.session import ReportVersion, Session


class OutLine(TextBlock):
    """Is there while there is something to say."""

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime]) -> None:
        """Say nothing yet; ``now`` tells which times are today's."""
        super().__init__(parent=parent)
        self._now = now
        self.hide()

    def say(self, session: Session, version: ReportVersion) -> None:
        """Speak of ``version``."""
        self.set_runs(lambda: self._runs(session, version))
        self.setVisible(bool(self.text()))

    def clear(self) -> None:
        """Say nothing."""
        self.set_runs(lambda: ())
        self.hide()

    def _runs(self, session: Session, version: ReportVersion) -> list[Run]:
        small, look = small_font(self.font()), tokens()
        parts = (
            (went_out(session, version, self._now(), _text, moment_word), small, look.muted),
            (why_not_out(session, version, _text), bold(small), look.tones[Tone.ATTENTION]),
        )
        said = [part for part in parts if part[0]]
        return [
            Run(f"\n{text}" if number else text, font, colour)
            for number, (text, font, colour) in enumerate(said)
        ]


def _text(source: str) -> str:
    return QCoreApplication.translate("out_words", source)
