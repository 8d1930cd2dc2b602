"""A text as it arrives, part by part, with every change marked; it is only read here."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tiep_launcher.desktop.style import tokens
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.domain.target_profile import ChangeKind, FittedText, Piece

# ruff: noqa: N802 - Qt calls these by its own names
_BREAK, _GONE = "↵", "·"


class PreviewText(QPlainTextEdit):
    """Shows a ``FittedText``. Nothing can be selected: what goes onto the clipboard goes by the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # The window's own line breaks have no sign; whole lines could stand outside of it, in Arabic all.
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._fitted: FittedText | None = None
        self._titles: Sequence[str] = ()
        self._places: dict[int, tuple[int, int]] = {}

    def show_text(self, fitted: FittedText, titles: Sequence[str]) -> None:
        """Show every part of ``fitted`` below its title; a single part has none."""
        self._fitted, self._titles = fitted, titles
        self._write()

    def go_to(self, number: int) -> None:
        """Bring the piece of this number into view and mark it."""
        place = self._places.get(number)
        if place is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of another palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_fitted", None) is not None:
            self._write()

    def _write(self) -> None:
        self.clear()
        self._places.clear()
        if self._fitted is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        number = 0
        for at, part in enumerate(self._fitted.parts):
            if len(self._fitted.parts) > 1:
                self._write_title(cursor, self._titles[at], is_first=at == 0)
            for shown, piece in _shown(part):
                start = cursor.position()
                cursor.insertText(shown, QTextCharFormat() if piece.change is None else _mark(piece.change))
                self._places[number] = (start, cursor.position())
                number += 1
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_title(self, cursor: QTextCursor, title: str, *, is_first: bool) -> None:
        look = QTextCharFormat()
        look.setForeground(tokens().muted)
        if not is_first:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertText(f"— {title} —\n", look)


def _shown(part: Sequence[Piece]) -> Iterator[tuple[str, Piece]]:
    """Yield what is seen of each piece: a sign where a line was broken or something does not arrive."""
    for piece in part:
        after = piece.after.replace("\r\n", "\n")
        if piece.change is ChangeKind.LINE_SPLIT:
            yield f"{_BREAK}{after}", piece
        else:
            yield after or _GONE, piece


def _mark(change: ChangeKind) -> QTextCharFormat:
    look, mark = tokens(), QTextCharFormat()
    if change is ChangeKind.LINE_END:
        return mark
    mark.setForeground(look.tones[Tone.ATTENTION])
    mark.setBackground(look.current)
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return mark
