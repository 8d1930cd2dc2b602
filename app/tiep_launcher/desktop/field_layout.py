"""Arranges one row of a report for a width: label, value, table, remarks, and what is folded away."""

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette

from tiep_launcher.desktop.field_words import (
    CHANGE_ICONS,
    HIDE,
    LEAVE_OUT,
    LEFT_OUT,
    NOTE_ICONS,
    SHOW,
    SHOW_CHARACTERS,
    SHOW_LESS,
    SHOW_ROWS,
    TAKE,
    TAKEN,
    change_text,
    note_text,
)
from tiep_launcher.desktop.report_model import Heading, ReportModel, Row
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, bold, small_font
from tiep_launcher.desktop.text_layout import LaidOut, Run, lay_out
from tiep_launcher.desktop.translating import left_to_right, report_word
from tiep_launcher.domain.field_text import shown_text, table_cells
from tiep_launcher.domain.report import Field, FieldKind, Note

MARK_SIDE = 14
WIDE = 520  # from here on the label stands beside the value, not above it
FOLDED_LINES, FOLDED_ROWS = 6, 5
PAINTED_CHARACTERS = 20_000  # more is read in a text box that lays out only what is seen
_FOLDED_CHARACTERS = 3_000
_LEAST_CELL = 64
_CODE_LENGTH = 200  # a longer one is prose and is folded and searched like it
FOLDED_CARDS = 3
BOX_LINES = 14
CONCEALED = "••••••"  # the same for every value, so that not even its length is told
_MARK_TONES = {Note.MISSING, Note.OUT_OF_RANGE, Note.CODE_UNKNOWN, Note.WRONG_TYPE}


@dataclass(slots=True)
class Piece:
    """A laid-out text at its place."""

    text: LaidOut
    at: QRectF
    role: str = "text"


@dataclass(slots=True)
class Arrangement:
    """Everything of one row, in coordinates of a left-to-right row; painting mirrors them.

    Attributes:
        height: Of the row.
        pieces: Texts.
        marks: Icons with the tone's name and their place.
        lines: Hairlines of a table.
        value: Where the value stands; what is selected by mouse is selected here.
        fold: Where "Show all" or "Show less" stands; None if nothing can be folded.
    """

    height: float = 0.0
    pieces: list[Piece] = field(default_factory=list[Piece])
    marks: list[tuple[str, str, QRectF]] = field(default_factory=list[tuple[str, str, QRectF]])
    lines: list[QLineF] = field(default_factory=list[QLineF])
    value: QRectF = field(default_factory=QRectF)
    fold: QRectF | None = None


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the next thing goes: its upper left corner and how wide it may be."""

    left: float
    top: float
    width: float

    def at(self, top: float) -> "_Spot":
        return _Spot(self.left, top, self.width)


class Arranger:
    """Arranges rows with one font, one set of colours and one direction."""

    def __init__(
        self,
        model: ReportModel,
        font: QFont,
        palette: QPalette,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Take what does not change from row to row."""
        self._model = model
        self._font = font
        self._bold = bold(font)
        self._small = small_font(font)
        self._highlight = (
            palette.color(QPalette.ColorRole.Highlight),
            palette.color(QPalette.ColorRole.HighlightedText),
        )
        self._is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        self._line_height = QFontMetricsF(font).height()

    def default_height(self) -> float:
        """Return the height of a row with a label above one line."""
        return self._line_height + QFontMetricsF(self._small).height() + 2 * SPACE_S

    def arrange(self, row: Row, width: float, *, is_unfolded: bool) -> Arrangement:
        """Arrange ``row``; ``is_unfolded`` shows a long value whole."""
        made = Arrangement()
        if isinstance(row, Heading):
            text = self._lay([*self._found(row.title, self._bold)], width - 2 * SPACE_M)
            made.pieces.append(Piece(text, QRectF(SPACE_M, SPACE_M, width - 2 * SPACE_M, text.size.height())))
            made.height = text.size.height() + SPACE_M + SPACE_XS
            return made
        if width >= WIDE:
            label_width = min(240.0, max(150.0, width * 0.27))
            label = self._label(row, label_width, made, SPACE_S)
            left = SPACE_M + label_width + SPACE_L
            spot = _Spot(left, SPACE_S, max(40.0, width - left - SPACE_S))
            below = self._value(row, made, spot, is_unfolded=is_unfolded)
            made.height = max(label, below) + SPACE_S
        else:
            label = self._label(row, width - 2 * SPACE_M, made, SPACE_S)
            spot = _Spot(SPACE_M, label + 1, max(40.0, width - SPACE_M - SPACE_S))
            made.height = self._value(row, made, spot, is_unfolded=is_unfolded) + SPACE_S
        return made

    def _label(self, row: Field, width: float, made: Arrangement, top: float) -> float:
        text = self._lay(self._found(row.label, self._small), width, self._small)
        made.pieces.append(Piece(text, QRectF(SPACE_M, top, width, text.size.height()), "muted"))
        return top + text.size.height()

    def _value(self, row: Field, made: Arrangement, spot: _Spot, *, is_unfolded: bool) -> float:
        cells = table_cells(row)
        made.value = QRectF(spot.left, spot.top, spot.width, 0)
        bottom = spot.top
        if row.suggestion is not None or row.is_concealed:
            bottom = self._choice(row, made, spot)
        elif not row.text:
            if Note.MISSING not in row.notes:
                bottom = self._text(made, "–", spot, "muted")
        elif cells is not None and spot.width >= _LEAST_CELL * len(cells[0]):
            bottom = self._table(made, cells, spot, is_unfolded=is_unfolded)
        elif cells is not None:
            bottom = self._cards(made, cells, spot, is_unfolded=is_unfolded)
        else:
            bottom = self._plain(row, made, spot, is_unfolded=is_unfolded)
        made.value.setBottom(bottom)
        if made.fold is not None:
            bottom = made.fold.bottom()
        for note in row.notes:
            tone = "attention" if note in _MARK_TONES else "calm"
            words = note_text(note, row, self._model.form, report_word)
            bottom = self._mark(made, (NOTE_ICONS[note], tone), words, spot.at(bottom))
        change = self._model.change_of(row)
        if change is not None:
            look = (CHANGE_ICONS[change.kind], "running")
            bottom = self._mark(made, look, change_text(change, report_word), spot.at(bottom))
        return bottom

    def _choice(self, row: Field, made: Arrangement, spot: _Spot) -> float:
        """Arrange what somebody can take or leave, or ask to see; the words at its end do so."""
        bottom = spot.top
        if row.suggestion is not None:
            is_taken = self._model.is_taken(row)
            words = LEAVE_OUT if is_taken else TAKE
            said = report_word(TAKEN if is_taken else LEFT_OUT)
            look = ("tick", "ready") if is_taken else ("mark-missing", "calm")
            bottom = self._text(made, row.text, spot, "text" if is_taken else "muted")
            bottom = self._mark(made, look, said, spot.at(bottom))
        else:
            words = HIDE if row.text else SHOW
            bottom = self._text(made, left_to_right(row.text) if row.text else CONCEALED, spot, "text")
        made.value.setBottom(bottom)
        self._fold(made, spot.at(bottom), report_word(words))
        return bottom

    def _plain(self, row: Field, made: Arrangement, spot: _Spot, *, is_unfolded: bool) -> float:
        whole = shown_text(row)
        shown = whole if is_unfolded else whole[:_FOLDED_CHARACTERS]
        is_code = row.kind in {FieldKind.NUMBER, FieldKind.DATE} or row.unit is not None
        if len(shown) > PAINTED_CHARACTERS:
            # A text box shows it; the row only gives it room.
            bottom = spot.top + BOX_LINES * self._line_height
            self._fold(made, spot.at(bottom), report_word(SHOW_LESS))
            return bottom
        runs = (
            [Run(left_to_right(shown))] if is_code and len(whole) < _CODE_LENGTH else self._found(shown, None)
        )
        text = self._lay(runs, spot.width, max_lines=0 if is_unfolded else FOLDED_LINES)
        bottom = spot.top + text.size.height()
        made.pieces.append(Piece(text, QRectF(spot.left, spot.top, spot.width, text.size.height())))
        if is_unfolded and text.layout.lineCount() > FOLDED_LINES:
            self._fold(made, spot.at(bottom), report_word(SHOW_LESS))
        elif text.is_cut or len(shown) < len(whole):
            words = report_word(SHOW_CHARACTERS).format(count=f"{len(whole):,}")
            self._fold(made, spot.at(bottom), words)
        return bottom

    def _table(self, made: Arrangement, cells: list[list[str]], spot: _Spot, *, is_unfolded: bool) -> float:
        can_fold = len(cells) - 1 > FOLDED_ROWS + 1
        shown = cells if is_unfolded or not can_fold else cells[: FOLDED_ROWS + 1]
        cell_width = spot.width / len(cells[0])
        top = spot.top
        for number, row in enumerate(shown):
            font = self._small if number == 0 else self._font
            role = "muted" if number == 0 else "text"
            bottom = top
            for column, cell in enumerate(row):
                text = self._lay(self._found(cell, None), cell_width - SPACE_S, font)
                left = spot.left + column * cell_width
                at = QRectF(left, top + 1, cell_width - SPACE_S, text.size.height())
                made.pieces.append(Piece(text, at, role))
                bottom = max(bottom, at.bottom() + 1)
            if number + 1 < len(shown):
                made.lines.append(QLineF(spot.left, bottom, spot.left + spot.width, bottom))
            top = bottom
        if can_fold:
            all_rows = report_word(SHOW_ROWS).format(count=f"{len(cells) - 1:,}")
            self._fold(made, spot.at(top), report_word(SHOW_LESS) if is_unfolded else all_rows)
        return top

    def _cards(self, made: Arrangement, cells: list[list[str]], spot: _Spot, *, is_unfolded: bool) -> float:
        """Arrange a table that is too wide: each row a block, and in it a line for each cell."""
        titles, *rows = cells
        can_fold = len(rows) > FOLDED_CARDS + 1
        shown = rows if is_unfolded or not can_fold else rows[:FOLDED_CARDS]
        widest = max(self._lay([Run(title)], spot.width, self._small).size.width() for title in titles)
        beside = min(widest, spot.width * 0.45) + SPACE_S
        top = spot.top
        for number, row in enumerate(shown):
            if number:
                made.lines.append(QLineF(spot.left, top + 2, spot.left + spot.width, top + 2))
                top += SPACE_S
            for title, cell in zip(titles, row, strict=True):
                if not cell:
                    continue
                name = self._lay([Run(title)], beside - SPACE_S, self._small)
                text = self._lay(self._found(cell, None), spot.width - beside)
                height = max(name.size.height(), text.size.height())
                made.pieces.append(Piece(name, QRectF(spot.left, top + 1, beside - SPACE_S, height), "muted"))
                made.pieces.append(Piece(text, QRectF(spot.left + beside, top, spot.width - beside, height)))
                top += height
        if can_fold:
            all_rows = report_word(SHOW_ROWS).format(count=f"{len(rows):,}")
            self._fold(made, spot.at(top), report_word(SHOW_LESS) if is_unfolded else all_rows)
        return top

    def _fold(self, made: Arrangement, spot: _Spot, words: str) -> None:
        text = self._lay([Run(words)], spot.width, bold(self._small))
        made.fold = QRectF(spot.left, spot.top, spot.width, text.size.height() + SPACE_XS)
        made.pieces.append(Piece(text, made.fold, "accent"))

    def _mark(self, made: Arrangement, look: tuple[str, str], words: str, spot: _Spot) -> float:
        icon, tone = look
        beside = MARK_SIDE + SPACE_XS
        text = self._lay([Run(words)], spot.width - beside, bold(self._small))
        top = spot.top + 2
        height = max(text.size.height(), MARK_SIDE)
        shape = QRectF(spot.left, top + (height - MARK_SIDE) / 2, MARK_SIDE, MARK_SIDE)
        made.marks.append((icon, tone, shape))
        made.pieces.append(Piece(text, QRectF(spot.left + beside, top, spot.width - beside, height), tone))
        return top + height

    def _text(self, made: Arrangement, words: str, spot: _Spot, role: str) -> float:
        text = self._lay([Run(words)], spot.width)
        made.pieces.append(Piece(text, QRectF(spot.left, spot.top, spot.width, text.size.height()), role))
        return spot.top + text.size.height()

    def _lay(
        self, runs: list[Run], width: float, font: QFont | None = None, *, max_lines: int = 0
    ) -> LaidOut:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute
        return lay_out(runs, font or self._font, width, align=align, max_lines=max_lines)

    def _found(self, text: str, font: QFont | None) -> list[Run]:
        """Split ``text`` so that what is searched for stands out."""
        searched = self._model.searched
        if not searched:
            return [Run(text, font)]
        ground, ink = self._highlight
        runs: list[Run] = []
        end = 0
        for match in re.finditer(re.escape(searched), text, re.IGNORECASE):
            runs += [Run(text[end : match.start()], font), Run(match[0], font, ink, ground)]
            end = match.end()
        runs.append(Run(text[end:], font))
        return [run for run in runs if run.text]


def mirrored(at: QRectF, width: float, *, is_mirrored: bool) -> QRectF:
    """Return ``at`` in a row of ``width``, from the right if the row is mirrored."""
    if not is_mirrored:
        return at
    return QRectF(width - at.right(), at.top(), at.width(), at.height())
