"""A read-only text box whose selection leaves only through a signal, never straight to a clipboard."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

# ruff: noqa: N802 - Qt calls these by its own names


class SelectableText(QPlainTextEdit):
    """Lets text be selected by mouse and keyboard.

    Signals:
        copy_wanted: The selected text, or all of it if nothing is selected.
        left: The box lost the focus, or Esc was pressed.
    """

    copy_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box without frame and margins, to lie over painted text."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: X11's selection and dragging would take it past the copy rules."""
        return QMimeData()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for copying, leave with Esc, and let everything else move the selection."""
        if event.matches(QKeySequence.StandardKey.Copy):
            selected = self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
            self.copy_wanted.emit(selected or self.toPlainText())
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu: Qt's own copies past the copy rules."""
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the box was left, unless only the window lost the focus."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.left.emit()
