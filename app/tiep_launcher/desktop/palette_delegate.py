"""Paints what can be picked in two lines: who it is, and what tells them from others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.entry_words import EntryWords
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, SPACE_XS, Tokens, bold, small_font, tokens
from tiep_launcher.desktop.translating import isolated, left_to_right

# ruff: noqa: N802 - Qt calls these by its own names
_ICON_SIDE = 16
_BAR = 3
_TRAILING_SHARE = 0.42
_Index = QModelIndex | QPersistentModelIndex
_Text = tuple[str, QFont, QColor]


class PaletteDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that thousands of them need not be measured."""

    def __init__(self, view: QListView, words_of: Callable[[int], EntryWords]) -> None:
        """Paint in ``view``; ``words_of`` gives the words of a row."""
        super().__init__(view)
        self._view = view
        self._words_of = words_of

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Be two lines high."""
        font = self._view.font()
        lines = QFontMetrics(bold(font)).height() + QFontMetrics(small_font(font)).height()
        return QSize(240, lines + 2 * SPACE_S + SPACE_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        words, look = self._words_of(index.row()), tokens()
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        self._ground(painter, rect, state, look)
        self._lines(painter, rect, words, look)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, look: Tokens) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.current)
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(self._mirrored(bar, rect), look.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.hover)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _lines(self, painter: QPainter, rect: QRect, words: EntryWords, look: Tokens) -> None:
        font = self._view.font()
        name_font, about_font = bold(font), small_font(font)
        inner = rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        name_height = QFontMetrics(name_font).height()
        about_height = QFontMetrics(about_font).height()
        first = QRect(inner.left(), inner.top(), inner.width(), name_height)
        second = QRect(inner.left(), first.bottom() + 1 + SPACE_XS, inner.width(), about_height)

        name: list[_Text] = [(isolated(words.name), name_font, look.text)]
        when: list[_Text] = [(left_to_right(words.when), about_font, look.text)] if words.when else []
        warning = look.tones[Tone.ATTENTION]
        likeness: list[_Text] = [(words.likeness, bold(about_font), warning)] if words.likeness else []
        first = self._trailing(painter, first, when, rect)
        room = self._room_for(likeness, bool(likeness), first)
        used = self._leading(painter, first.adjusted(0, 0, -room, 0), name, rect)
        if likeness:
            beside = first.adjusted(used + SPACE_M, 0, 0, 0)
            self._leading(painter, beside, likeness, rect, icon=("tone-attention", warning))

        if words.state and words.tone is not None:
            tone = look.tones[words.tone]
            state: list[_Text] = [(words.state, about_font, tone)]
            second = self._trailing(painter, second, state, rect, icon=(f"tone-{words.tone.value}", tone))
        else:
            second = self._trailing(painter, second, [(words.source, about_font, look.muted)], rect)
        self._leading(painter, second, self._about(words, about_font, look), rect)

    def _about(self, words: EntryWords, font: QFont, look: Tokens) -> list[_Text]:
        texts: list[_Text] = []
        for number, piece in enumerate(words.pieces):
            caption = f"{piece.caption} " if piece.caption else ""
            if texts or caption:
                texts.append((f"  ·  {caption}" if texts else caption, font, look.muted))
            is_strong = number in words.emphasised
            value = left_to_right(piece.value) if piece.is_code else isolated(piece.value)
            texts.append((value, bold(font) if is_strong else font, look.text))
        if words.about:
            texts.append((f"  ·  {isolated(words.about)}", font, look.muted))
        return texts

    def _trailing(
        self,
        painter: QPainter,
        line: QRect,
        texts: Sequence[_Text],
        row: QRect,
        *,
        icon: tuple[str, QColor] | None = None,
    ) -> QRect:
        """Draw at the far end of ``line``; returns what is left of it."""
        width = self._room_for(texts, icon is not None, line)
        if not width:
            return line
        self._leading(
            painter, QRect(line.right() + 1 - width, line.top(), width, line.height()), texts, row, icon=icon
        )
        return line.adjusted(0, 0, -width - SPACE_M, 0)

    def _room_for(self, texts: Sequence[_Text], has_icon: bool, line: QRect) -> int:  # noqa: FBT001
        wanted = sum(QFontMetrics(font).horizontalAdvance(text) + 1 for text, font, _ in texts)
        if has_icon and wanted:
            wanted += icons.grown(_ICON_SIDE) + SPACE_XS
        return min(wanted, int(line.width() * _TRAILING_SHARE)) if wanted else 0

    def _leading(
        self,
        painter: QPainter,
        line: QRect,
        texts: Sequence[_Text],
        row: QRect,
        *,
        icon: tuple[str, QColor] | None = None,
    ) -> int:
        """Draw one text after another from the near end, shortened with a mark; returns the width used."""
        used = 0
        if icon is not None:
            name, colour = icon
            edge = icons.grown(_ICON_SIDE)
            at = QRect(line.left(), line.top() + (line.height() - edge) // 2, edge, edge)
            drawn = icons.pixmap(name, colour, edge, self._view.devicePixelRatioF())
            painter.drawPixmap(self._mirrored(at, row).topLeft(), drawn)
            used = edge + SPACE_XS
        is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for text, font, colour in texts:
            room = line.width() - used
            if room <= 0:
                break
            metrics, shown = QFontMetrics(font), text
            width = metrics.horizontalAdvance(text) + 1
            if width > room:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                width = min(room, metrics.horizontalAdvance(shown) + 1)
            place = QRect(line.left() + used, line.top(), width, line.height())
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(self._mirrored(place, row), align | Qt.TextFlag.TextSingleLine, shown)
            used += width
            if shown != text:
                break
        return used

    def _mirrored(self, at: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, at)
