"""A privacy cover over a window's content. It keeps eyes out, not people: anybody may take it away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tiep_launcher.desktop.notice import Notice

# ruff: noqa: N802 - Qt calls these by its own names
_NOT_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class LockCover(QWidget):
    """Covers everything in ``window`` while it is shown.

    What is below is hidden, not only painted over: neither a screen reader nor the keyboard reaches it.

    Signals:
        uncovered: A person took the cover away.
    """

    uncovered = Signal()

    def __init__(self, window: QWidget) -> None:
        """Make the cover of ``window``, not shown."""
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._focused: QWidget | None = None
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Covered. Click to show."))
        notice = Notice(self)
        notice.say(self.tr("Covered. Click to show."), icon="lock")
        notice.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.addWidget(notice)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_covering(self) -> bool:
        """True while the content is covered, even if the window is not on screen."""
        return not self.isHidden()

    def cover(self) -> None:
        """Cover the window's content."""
        if self.is_covering:
            return
        self._focused = self._window.focusWidget()
        children = self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._hidden = [child for child in children if child is not self and self._hides(child)]
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        for child in self._hidden:
            child.hide()

    def uncover(self) -> None:
        """Show the content again, without telling anybody."""
        if not self.is_covering:
            return
        for child in self._hidden:
            child.show()
        self._hidden = []
        self.hide()
        if self._focused is not None:
            self._focused.setFocus()
            self._focused = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the content again."""
        event.accept()
        self._open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click from what is below."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the content again with any key that writes."""
        event.accept()
        if event.key() not in _NOT_KEYS:
            self._open()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001 - Qt's own signature
        """Keep the keyboard here."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize and self.is_covering:
            self.setGeometry(self._window.rect())
        return False

    def _open(self) -> None:
        self.uncover()
        self.uncovered.emit()

    @staticmethod
    def _hides(child: QWidget) -> bool:
        return not child.isHidden() and not child.isWindow()
