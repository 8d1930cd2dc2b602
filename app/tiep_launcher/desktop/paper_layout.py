"""Breaks a report into pages: lines of text with their places, in units of 1/96 inch.

Every page begins with the patient and ends with its number. A row that fits on a page is not parted; a longer
one is parted between lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout

from tiep_launcher.delivery.blocks import Block, Entry, Heading
from tiep_launcher.delivery.head import isolated
from tiep_launcher.delivery.paper import Paper
from tiep_launcher.desktop.text_layout import LaidOut, Run, lay_out

_TEXT, _SMALL, _TITLE = 13, 11, 16  # in 1/96 inch: 9.75, 8.25 and 12 points
_GAP, _WIDE_GAP = 4.0, 12.0
_LABEL_PART = 0.30
_GUTTER = 12.0
_LEAST_CELL = 48.0
# Paper is white, whatever the screen looks like.
_INK, _ASIDE, _LINE = QColor("black"), QColor("#404040"), QColor("#808080")
_HAIRLINE = 0.75


@dataclass(frozen=True, slots=True)
class _Column:
    """A text and where its left edge is."""

    left: float
    text: LaidOut
    colour: QColor


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One line of a text, and where its layout's corner comes to stand."""

    layout: QTextLayout
    line: int
    corner: QPointF
    colour: QColor


@dataclass(slots=True)
class Page:
    """What is drawn on one page."""

    drawn: list[_Drawn] = field(default_factory=list[_Drawn])
    rules: list[QLineF] = field(default_factory=list[QLineF])

    def draw(self, painter: QPainter) -> None:
        """Draw with the upper left corner of the room at the painter's origin."""
        painter.setPen(QPen(_LINE, _HAIRLINE))
        painter.drawLines(self.rules)
        for one in self.drawn:
            painter.setPen(one.colour)
            one.layout.lineAt(one.line).draw(painter, one.corner)


class PaperLayout:
    """Fills pages of one size with a report."""

    def __init__(self, paper: Paper, size: QSizeF, family: str) -> None:
        """Begin with the first page.

        Args:
            paper: What is printed.
            size: The room within the margins.
            family: The font.
        """
        self._paper, self._width, self._height = paper, size.width(), size.height()
        self._family = family
        self.pages: list[Page] = []
        patient = self._column(paper.head.patient, 0, self._width, is_bold=True)
        self._head_height = patient.text.size.height() + _GAP
        foot = self._column(paper.page, 0, self._width, _SMALL)
        self._foot_height = foot.text.size.height() + _GAP
        self._patient = patient
        self._top = 0.0
        self._begin_page()
        self._first_page_head()

    def fill(self) -> Iterator[float]:
        """Lay out block after block; yields the part that is done, so that others may work in between."""
        total = len(self._paper.blocks)
        for number, block in enumerate(self._paper.blocks, start=1):
            self._block(block)
            yield number / total
        self._number_pages()

    def _begin_page(self) -> None:
        page = Page()
        self.pages.append(page)
        self._draw_lines(self._patient, 0, 0.0, self._height)
        at = self._head_height
        page.rules.append(QLineF(0, at, self._width, at))
        self._top = at + _WIDE_GAP

    def _first_page_head(self) -> None:
        head = self._paper.head
        for caption, value in head.captions:
            self._row([self._column(f"{caption}: {value}", 0, self._width)], _GAP)
        for remark in head.remarks:
            self._row([self._column(remark, 0, self._width, _SMALL, _ASIDE)], _GAP)
        self._top += _WIDE_GAP

    def _block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._heading(block)
        else:
            self._entry(block)

    def _heading(self, heading: Heading) -> None:
        size = _TITLE if heading.level == 1 else _TEXT
        column = self._column(heading.text, 0, self._width, size, is_bold=True)
        # Not alone at the foot of a page: some lines of what it stands above go with it.
        if self._top + column.text.size.height() + 4 * _TITLE > self._bottom:
            self._begin_page()
        else:
            self._top += _WIDE_GAP
        self._row([column], _GAP)

    def _entry(self, entry: Entry) -> None:
        left = self._width * _LABEL_PART
        label = self._column(entry.label, 0, left - _GUTTER, _TEXT, _ASIDE)
        if entry.cells and (self._width - left) / len(entry.cells[0]) >= _LEAST_CELL:
            self._table(label, entry, left)
            return
        lines = entry.lines if not entry.cells else tuple(" · ".join(row) for row in entry.cells)
        is_short = len(lines) == 1 and entry.notes
        text = isolated(lines[0]) if is_short else "\n".join(lines)
        text = (" " if is_short else "\n").join(part for part in (text, entry.notes) if part)
        self._row([label, *self._value(text, left)], _GAP)

    def _value(self, text: str, left: float) -> list[_Column]:
        return [self._column(text, left, self._width - left)] if text else []

    def _table(self, label: _Column, entry: Entry, left: float) -> None:
        width = (self._width - left) / len(entry.cells[0])
        for number, row in enumerate(entry.cells):
            columns = [
                self._column(cell, left + at * width, width - _GUTTER, is_bold=number == 0)
                for at, cell in enumerate(row)
            ]
            self._row(columns if number else [label, *columns], _GAP)
            rule = self._top - _GAP / 2
            self.pages[-1].rules.append(self._mirrored(QLineF(left, rule, self._width, rule)))
        if entry.notes:
            self._row(self._value(entry.notes, left), _GAP)
        self._top += _GAP

    def _row(self, columns: Sequence[_Column], gap: float) -> None:
        height = max(column.text.size.height() for column in columns)
        whole_page = self._bottom - self._head_height - _WIDE_GAP
        if self._top + height > self._bottom and height <= whole_page:
            self._begin_page()
        firsts = [0] * len(columns)
        while True:
            ends = [
                self._draw_lines(column, first, self._top, self._bottom)
                for column, first in zip(columns, firsts, strict=True)
            ]
            if all(end >= column.text.layout.lineCount() for end, column in zip(ends, columns, strict=True)):
                break
            firsts = ends
            self._begin_page()
        used = [self._used(column, first) for column, first in zip(columns, firsts, strict=True)]
        self._top += max(used) + gap

    def _draw_lines(self, column: _Column, first: int, top: float, bottom: float) -> int:
        """Draw lines from ``first`` on as far as they fit; returns the first that is left."""
        layout = column.text.layout
        if first >= layout.lineCount():
            return first
        corner = QPointF(column.left, top - layout.lineAt(first).y())
        line = first
        while line < layout.lineCount():
            is_over = corner.y() + layout.lineAt(line).y() + layout.lineAt(line).height() > bottom
            if is_over and line > first:  # one line at least, or it would never end
                break
            self.pages[-1].drawn.append(_Drawn(layout, line, corner, column.colour))
            line += 1
        return line

    def _used(self, column: _Column, first: int) -> float:
        layout = column.text.layout
        above = layout.lineAt(first).y() if first < layout.lineCount() else column.text.size.height()
        return column.text.size.height() - above

    def _number_pages(self) -> None:
        count = len(self.pages)
        for number, page in enumerate(self.pages, start=1):
            text = self._paper.page.format(number=number, count=count)
            foot = self._column(text, 0, self._width, _SMALL, _ASIDE)
            top = self._height - foot.text.size.height()
            page.drawn.append(_Drawn(foot.text.layout, 0, QPointF(foot.left, top), foot.colour))

    @property
    def _bottom(self) -> float:
        return self._height - self._foot_height

    def _column(
        self,
        text: str,
        left: float,
        width: float,
        size: int = _TEXT,
        colour: QColor = _INK,
        *,
        is_bold: bool = False,
    ) -> _Column:
        font = QFont(self._family)
        font.setPixelSize(size)
        font.setBold(is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # of a screen it would be
        is_from_right = self._paper.is_right_to_left
        # Each paragraph in its own direction, at the side where the page begins.
        align = Qt.AlignmentFlag.AlignRight if is_from_right else Qt.AlignmentFlag.AlignLeft
        laid_out = lay_out([Run(text)], font, width, align=align | Qt.AlignmentFlag.AlignAbsolute)
        return _Column(self._width - left - width if is_from_right else left, laid_out, colour)

    def _mirrored(self, line: QLineF) -> QLineF:
        if not self._paper.is_right_to_left:
            return line
        return QLineF(self._width - line.x2(), line.y1(), self._width - line.x1(), line.y2())
