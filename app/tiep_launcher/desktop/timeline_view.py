"""The steps that a scribe told of, one below the other, the newest in bold."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.style import bold, small_font, tokens
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.translating import isolated, moment_word
from tiep_launcher.domain.webhook import StatusChange

_MOST = 8
_LONGEST = 60


class TimelineView(TextBlock):
    """Shows the last steps; hidden as long as there are none."""

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime]) -> None:
        """Show nothing yet; ``now`` is what times are told from."""
        super().__init__(parent=parent)
        self._now = now
        self.hide()

    def show_steps(self, steps: Sequence[StatusChange]) -> None:
        """Show ``steps``, oldest first; of very many only the last ones."""
        self.setVisible(bool(steps))
        self.set_runs(lambda: self._runs(steps))

    def _runs(self, steps: Sequence[StatusChange]) -> list[Run]:
        small, look, now = small_font(self.font()), tokens(), self._now()
        runs: list[Run] = []
        shown = steps[-_MOST:]
        if len(shown) < len(steps):
            earlier = self.tr("%n earlier step(s)", "", len(steps) - len(shown))
            runs.append(Run(f"{earlier}\n", small, look.muted))
        for step in shown:
            is_last = step is shown[-1]
            time = step.at_text if step.at is None else moment_text(step.at, now, moment_word)
            runs.append(Run(f"{isolated(_short(time))}   ", small, look.muted))
            runs.append(Run(isolated(_said(step.status)), bold(small) if is_last else small))
            if not is_last:
                runs.append(Run("\n", small))
        return runs


def _said(status: str) -> str:
    """Write a scribe's word for people; it is not one of ours and stays as it is, but for its spelling."""
    return _short(status.replace("_", " ").strip()) or "–"


def _short(text: str) -> str:
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
