"""What was launched and what came back, side by side, for each identifier that differs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tiep_launcher.desktop.confirm_words import IDENTIFIERS
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, bold, mark, small_font, tokens
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import confirm_text, left_to_right
from tiep_launcher.domain.matching import Contradiction


class ContradictionTable(QFrame):
    """A row for each identifier; every value wraps and none is cut."""

    def __init__(self, contradictions: Sequence[Contradiction], parent: QWidget | None = None) -> None:
        """Show ``contradictions``."""
        super().__init__(parent)
        mark(self, "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        sent, came = self.tr("You started"), self.tr("The report names")
        for column, title in enumerate((sent, came), start=1):
            grid.addWidget(self._small(title), 0, column)
        spoken: list[str] = []
        for row, one in enumerate(contradictions, start=1):
            caption = confirm_text(IDENTIFIERS[one.name])
            returned = "\n".join(one.returned)
            grid.addWidget(self._small(caption), row, 0)
            grid.addWidget(self._value(one.sent or self.tr("nothing")), row, 1)
            grid.addWidget(self._value(returned, differs=True), row, 2)
            spoken.append(f"{caption}: {sent} {one.sent}, {came} {returned}")
        self.setAccessibleName(". ".join(spoken))

    def _small(self, text: str) -> TextBlock:
        return TextBlock(lambda: [Run(text, small_font(self.font()), tokens().muted)], self)

    def _value(self, text: str, *, differs: bool = False) -> TextBlock:
        def runs() -> list[Run]:
            font, look = bold(self.font()), tokens()
            sign = "≠ " if differs else ""
            return [Run(sign + left_to_right(text), font, look.tones[Tone.PROBLEM] if differs else look.text)]

        return TextBlock(runs, self)
