"""Two patients side by side, what tells them apart marked."""

import datetime as dt
from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tiep_launcher.desktop.patient_words import Piece, banner_line, patient_name, patient_pieces
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, SPACE_XS, banner_font, bold, text_font, tokens
from tiep_launcher.desktop.switch_words import Part, differing
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.translating import isolated, left_to_right, moment_word, patient_text
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.times import local

_DIFFERS = "≠ "


def _today() -> dt.date:
    return local(dt.datetime.now(dt.UTC)).date()


class BannerPair(QWidget):
    """Compares two patients, a line for each thing that tells people apart."""

    def __init__(
        self,
        first: tuple[str, LaunchRequest],
        second: tuple[str, LaunchRequest],
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = _today,
    ) -> None:
        """Show two patients.

        Args:
            first: What the first one is here, such as "Open now", and who it is.
            second: The same of the second one.
            parent: The widget it is part of.
            today: What ages are counted from.
        """
        super().__init__(parent)
        marked = differing(first[1].patient, second[1].patient)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        for column, (heading, request) in enumerate((first, second)):
            label = QLabel(heading, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(bold(label.font()))
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(_Side(heading, request, marked, today(), self), 1, column)
            grid.setColumnStretch(column, 1)

    @property
    def texts(self) -> list[str]:
        """What is read aloud of each side."""
        return [side.accessibleName() for side in self.findChildren(_Side)]


class _Side(QFrame):
    """One of the two, framed like the patient banner."""

    def __init__(
        self, heading: str, request: LaunchRequest, marked: frozenset[Part], today: dt.date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._request, self._marked, self._today = request, marked, today
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = banner_line(request, today, patient_text, moment_word)
        self.setAccessibleName(f"{heading}: {line}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(TextBlock(self._name_runs, self))
        for number in range(len(self._pieces())):
            column.addWidget(TextBlock(lambda number=number: self._piece_runs(number), self))
        column.addStretch(1)

    def _pieces(self) -> list[tuple[Piece, Part | None]]:
        pieces = patient_pieces(self._request, self._today, patient_text, moment_word)
        return list(zip_longest(pieces, (Part.BORN, Part.SEX, Part.ID)))

    def _name_runs(self) -> list[Run]:
        name = isolated(patient_name(self._request.patient, patient_text))
        font = banner_font(self.font())
        return [*self._mark_runs(Part.NAME), Run(name, font)]

    def _piece_runs(self, number: int) -> list[Run]:
        piece, part = self._pieces()[number]
        value = left_to_right(piece.value) if piece.is_code else isolated(piece.value)
        caption = [Run(f"{piece.caption} ", colour=tokens().muted)] if piece.caption else []
        return [*self._mark_runs(part), *caption, Run(value, bold(text_font(self.font())))]

    def _mark_runs(self, part: Part | None) -> list[Run]:
        """Mark a difference by a sign, in the accent's colour; nothing of it stands in the colour alone."""
        if part is None or part not in self._marked:
            return []
        return [Run(_DIFFERS, bold(text_font(self.font())), tokens().accent)]
