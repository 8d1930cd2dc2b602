"""What remains of a launch for the wrong patient, as a block of text that can be scrolled."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tiep_launcher.desktop.style import SPACE_M, bold, mark, text_font
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.translating import isolated, left_to_right, moment_word, withdrawal_text
from tiep_launcher.desktop.withdrawal_words import IN_HIS, IN_TIEP, WHO, remains_of, said_by
from tiep_launcher.domain.session import Session


class RemainsView(QScrollArea):
    """Lists what stands in Tiep and what left this program, with times; nothing can be done to it here."""

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime]) -> None:
        """Show nothing yet; ``now`` tells which times are today's."""
        super().__init__(parent)
        self._now = now
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard has to get here, or a long list could not be read to its end.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inner = QWidget(self)
        mark(inner, "paper")
        self._text = TextBlock(parent=inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addWidget(self._text)
        column.addStretch(1)
        self.setWidget(inner)

    def show_session(self, session: Session, labels: Mapping[str, str]) -> None:
        """Show what remains of ``session``; ``labels`` names the fields that were copied."""
        self._text.set_runs(lambda: self._runs(session, labels))
        self.setAccessibleName(self._text.accessibleName())

    def clear(self) -> None:
        """Show nothing, and keep nothing of whom was shown."""
        self._text.set_runs(lambda: ())
        self.setAccessibleName("")

    def text(self) -> str:
        """Return what is shown."""
        return self._text.accessibleName()

    def _runs(self, session: Session, labels: Mapping[str, str]) -> list[Run]:
        now = self._now()
        remains = remains_of(session, now, labels, withdrawal_text, moment_word, in_one_piece=left_to_right)
        in_his = "\n".join([remains.in_his, *(f"• {isolated(line)}" for line in remains.went_out)])
        parts = [(IN_TIEP, remains.in_tiep), (IN_HIS, in_his)]
        if session.withdrawal is not None:
            said = said_by(session, session.withdrawal, now, withdrawal_text, moment_word)
            parts.insert(0, (WHO, "\n".join(isolated(line) for line in said.split("\n"))))
        strong = bold(text_font(self.font()))
        runs: list[Run] = []
        for title, text in parts:
            gap = "\n\n" if runs else ""
            runs += [Run(f"{gap}{withdrawal_text(title)}\n", strong), Run(text)]
        return runs
