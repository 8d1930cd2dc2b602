"""Paints the rows of a report and gives a value a read-only text box when it is to be selected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.field_layout import Arrangement, Arranger, mirrored
from tiep_launcher.desktop.moments import clock
from tiep_launcher.desktop.report_model import COPY_COLUMN, FIELD_COLUMN, Heading, ReportModel, Row
from tiep_launcher.desktop.selectable_text import SelectableText
from tiep_launcher.desktop.style import Tokens, small_font, tokens
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.domain.field_text import shown_text
from tiep_launcher.domain.report import Field

# ruff: noqa: N802 - Qt calls these by its own names
_ICON_SIDE = 18
_SECTION_SIDE = 14
SMALL_TICK = 12
_HIGHEST = 200
_KEPT = 100  # more than a screen shows
_Index = QModelIndex | QPersistentModelIndex


class ReportDelegate(QStyledItemDelegate):
    """Paints headings, fields and copy buttons.

    Signals:
        text_copy_wanted: Path of a field and the part of its text that was selected.
        text_left: Path of the field whose text box was left.
    """

    text_copy_wanted = Signal(str, str)
    text_left = Signal(str)

    def __init__(
        self, view: QAbstractItemView, model: ReportModel, is_unfolded: Callable[[Row], bool]
    ) -> None:
        """Paint the rows of ``model`` in ``view``; ``is_unfolded`` says which are shown whole."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._is_unfolded = is_unfolded
        self._arranger: Arranger | None = None
        self._kept: dict[tuple[int, float, bool], tuple[Row, Arrangement]] = {}
        self.hovered: tuple[int, int] = (-1, -1)

    def renew(self) -> None:
        """Forget everything made from the old font, palette, direction or search."""
        self._arranger = None
        self._kept.clear()

    def arrange(self, row: Row, width: float, *, is_kept: bool = True) -> Arrangement:
        """Arrange ``row`` for a column of ``width``; what was in view last is kept.

        A row is measured, painted and hovered over, each of which wants its arrangement; ``is_kept`` is false
        for one that is only measured.
        """
        key = (id(row), width, self._is_unfolded(row))
        kept = self._kept.pop(key, None)
        if kept is None:
            kept = (row, self.arranger().arrange(row, width, is_unfolded=key[2]))
            if not is_kept:
                return kept[1]
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
        self._kept[key] = kept  # last again
        return kept[1]

    def arranger(self) -> Arranger:
        """Return what arranges rows in the view's present look."""
        if self._arranger is None:
            view = self._view
            self._arranger = Arranger(self._model, view.font(), view.palette(), view.layoutDirection())
        return self._arranger

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell; the current row stands out over its whole width."""
        row, look = self._model.row(index.row()), tokens()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        painter.save()
        painter.setClipRect(rect)
        if isinstance(row, Field):
            self._ground(painter, rect, index, look)
        if index.column() == FIELD_COLUMN:
            self._content(
                painter, rect, row, look, is_open=isinstance(self._view.indexWidget(index), SelectableText)
            )
        elif self._model.can_copy(row):
            self._copy_button(painter, rect, row, index, look)
        if self._has_focus(option) and (isinstance(row, Field) or index.column() == COPY_COLUMN):
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        """Make the read-only text box that lets a value be selected."""
        editor = SelectableText(parent)
        field = self._model.field(index.row())
        if field is None:
            return editor
        editor.setPlainText(shown_text(field))
        editor.setAccessibleName(field.label)
        editor.copy_wanted.connect(partial(self.text_copy_wanted.emit, field.path))
        editor.left.connect(partial(self.text_left.emit, field.path))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Keep the text box as it was made: it is never written to."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Put the text box exactly where the value is painted."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        arrangement = self.arrange(self._model.row(index.row()), rect.width())
        at = self._mirrored(arrangement.value, rect.width()).translated(rect.topLeft())
        editor.setGeometry(at.toAlignedRect().adjusted(0, 0, 0, 1))

    def _ground(self, painter: QPainter, rect: QRect, index: _Index, look: Tokens) -> None:
        if self._view.currentIndex().row() == index.row():
            painter.fillRect(rect, look.current)
        elif self.hovered[0] == index.row():
            painter.fillRect(rect, look.hover)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _content(self, painter: QPainter, rect: QRect, row: Row, look: Tokens, *, is_open: bool) -> None:
        width = rect.width()
        arrangement = self.arrange(row, width)
        corner = rect.topLeft()
        for piece in arrangement.pieces:
            if is_open and piece.role == "text" and arrangement.value.contains(piece.at.center()):
                continue  # the text box shows it
            at = self._mirrored(piece.at, width).translated(corner)
            colour = look.accent if isinstance(row, Heading) else _colour(piece.role, look)
            piece.text.draw(painter, at.topLeft(), colour)
        for name, tone, place in arrangement.marks:
            at = self._mirrored(place, width).translated(corner)
            side = round(place.width())
            ratio = self._view.devicePixelRatioF()
            painter.drawPixmap(at.topLeft(), icons.pixmap(name, look.tones[Tone(tone)], side, ratio))
        painter.setPen(QPen(look.line, 1))
        for line in arrangement.lines:
            at = self._mirrored(QRectF(line.p1(), line.p2()), width).translated(corner)
            painter.drawLine(at.topLeft(), at.bottomRight())

    def _copy_button(self, painter: QPainter, rect: QRect, row: Row, index: _Index, look: Tokens) -> None:
        is_hovered = self.hovered == (index.row(), index.column())
        if isinstance(row, Heading):  # quieter than those of the fields: the button shows under the pointer
            colour = look.accent if is_hovered else look.muted
            self._icon(
                painter, _middle(rect.adjusted(0, 6, 0, 0), _SECTION_SIDE, _SECTION_SIDE), "copy", colour
            )
            return
        copied_at = self._model.copied_at(row.path)
        button = rect.adjusted(2, 3, -3, -4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent if is_hovered else look.line, 1))
        painter.setBrush(look.hover if is_hovered else look.base)
        painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if copied_at is None:
            self._icon(painter, _middle(button, _ICON_SIDE, _ICON_SIDE), "copy", look.text)
        else:
            self._tick(painter, button, clock(copied_at), look)

    def _tick(self, painter: QPainter, button: QRect, time: str, look: Tokens) -> None:
        """Draw a tick over the time, or before it where the row is one line high."""
        painter.setFont(small_font(self._view.font()))
        text_width, text_height = (
            painter.fontMetrics().horizontalAdvance(time),
            painter.fontMetrics().height(),
        )
        is_high = min(button.height(), _HIGHEST) >= _ICON_SIDE + text_height + 2
        if is_high:
            whole = _middle(button, text_width, _ICON_SIDE + text_height)
            tick = QRect(button.center().x() - _ICON_SIDE // 2 + 1, whole.top(), _ICON_SIDE, _ICON_SIDE)
            text = QRect(button.left(), tick.bottom() + 1, button.width(), text_height)
        else:
            whole = _middle(button, SMALL_TICK + 1 + text_width, text_height)
            tick = QRect(whole.left(), button.center().y() - SMALL_TICK // 2, SMALL_TICK, SMALL_TICK)
            text = whole.adjusted(SMALL_TICK + 1, 0, 0, 0)
            if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                tick, text = (
                    QStyle.visualRect(Qt.LayoutDirection.RightToLeft, whole, at) for at in (tick, text)
                )
        self._icon(painter, tick, "tick", look.tones[Tone.READY])
        painter.setPen(QColor(look.tones[Tone.READY]))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, time)

    def _icon(self, painter: QPainter, at: QRect, name: str, colour: QColor) -> None:
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(at.topLeft(), icons.pixmap(name, colour, at.width(), ratio))

    def _mirrored(self, at: QRectF, width: float) -> QRectF:
        is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return mirrored(at, width, is_mirrored=is_mirrored)

    def _has_focus(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def _middle(button: QRect, width: int, height: int) -> QRect:
    """Return where so much stands in the middle of a button, of a very high one in the middle of its top."""
    top = button.top() + max(0, (min(button.height(), _HIGHEST) - height + 1) // 2)
    return QRect(button.left() + (button.width() - width + 1) // 2, top, width, height)


def _colour(role: str, look: Tokens) -> QColor:
    if role == "muted":
        return look.muted
    if role == "accent":
        return look.accent
    if role in set(Tone):
        return look.tones[Tone(role)]
    return look.text
