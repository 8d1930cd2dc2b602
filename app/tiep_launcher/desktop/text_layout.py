"""Lays plain text out: wrapped anywhere if it must be, never as markup, cut only with a visible mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

ELLIPSIS = "…"
_LINE_SEPARATOR = "\u2028"  # what QTextLayout breaks at; it knows no line feeds


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with a look of its own; None leaves the layout's."""

    text: str
    font: QFont | None = None
    colour: QColor | None = None
    background: QColor | None = None


@dataclass(slots=True)
class LaidOut:
    """Text laid out for one width.

    Attributes:
        layout: What draws it.
        size: How much room it takes.
        is_cut: True if lines are left out at the end.
    """

    layout: QTextLayout
    size: QSizeF
    is_cut: bool

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw with the upper left corner at ``at``."""
        painter.setPen(colour)
        self.layout.draw(painter, at)


def lay_out(
    runs: Sequence[Run],
    font: QFont,
    width: float,
    *,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    max_lines: int = 0,
) -> LaidOut:
    """Break ``runs`` into lines of ``width``; at most ``max_lines`` of them if that is not 0."""
    text = "".join(run.text for run in runs)
    plain = text.replace("\r\n", " \u2028").replace("\n", _LINE_SEPARATOR).replace("\r", _LINE_SEPARATOR)
    layout = QTextLayout(plain, font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = widest = 0.0
    lines = 0
    is_cut = False
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        if max_lines and lines == max_lines:
            is_cut = True
            line.setLineWidth(width)
            line.setPosition(QPointF(0, -1e6))  # laid out, as Qt wants it, and never seen
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        widest = max(widest, line.naturalTextWidth())
        lines += 1
    layout.endLayout()
    return LaidOut(layout, QSizeF(widest, top), is_cut)


def text_rect(laid_out: LaidOut, left: float, top: float, width: float) -> QRectF:
    """Return the room of ``laid_out`` at a place."""
    return QRectF(left, top, width, laid_out.size.height())


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    start = 0
    for run in runs:
        # Qt counts UTF-16 units, Python counts characters.
        length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
        if run.font is not None or run.colour is not None or run.background is not None:
            look = QTextCharFormat()
            if run.font is not None:
                look.setFont(run.font)
            if run.colour is not None:
                look.setForeground(run.colour)
            if run.background is not None:
                look.setBackground(run.background)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, look  # pyright: ignore[reportAttributeAccessIssue]
            made.append(part)
        start += length
    return made
