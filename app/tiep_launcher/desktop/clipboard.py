"""Copying that is sure and does not stay: what was copied is read back, and taken away after a while."""

import secrets
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

# Tells our own text from everybody else's, without keeping the text.
MARK = "application/x-tiep-launcher-copy"
# Other programs may hold the clipboard for a moment.
_TRIES = 7
_TRY_AGAIN_MS = 100
_SECOND_MS = 1000
# Where asking who owns the clipboard costs nothing. Elsewhere Qt knows nothing of it, or reading never waits.
_TELL_OWNER = frozenset({"xcb", "windows"})


def history_marks(platform: str) -> Mapping[str, bytes]:
    """Return what asks clipboard histories of ``platform`` to keep nothing; programs may ignore it.

    Windows: "Clipboard Formats", section on clipboard history and cloud clipboard; Qt writes a format of
    that name. macOS: nspasteboard.org, written by ``concealed_macos``. Elsewhere: what KDE's Klipper, and
    others after it, heed.
    """
    if platform == "darwin":
        return {"org.nspasteboard.ConcealedType": b"\1", "org.nspasteboard.TransientType": b"\1"}
    if platform != "win32":
        return {"x-kde-passwordManagerHint": b"secret"}
    names = {
        "ExcludeClipboardContentFromMonitorProcessing": b"\1",
        "CanIncludeInClipboardHistory": bytes(4),
        "CanUploadToCloudClipboard": bytes(4),
        "Clipboard Viewer Ignore": b"\1",
    }
    return {f'application/x-qt-windows-mime;value="{name}"': value for name, value in names.items()}


class Board(Protocol):
    """The part of ``QClipboard`` that is used here."""

    def setMimeData(self, data: QMimeData, /) -> None:  # noqa: N802
        """Put ``data`` there."""
        ...

    def mimeData(self) -> QMimeData | None:  # noqa: N802
        """Return what is there."""
        ...

    def ownsClipboard(self) -> bool:  # noqa: N802
        """Say whether what is there came from this program, where the system tells."""
        ...

    def clear(self) -> None:
        """Leave nothing there."""
        ...


class Clipboard(QObject):
    """The clipboard as this program uses it: only what somebody asked for, only for a while.

    Signals:
        changed: Another second has gone by, or what was copied is not there any more.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, board: Board | None = None, platform: str | None = None
    ) -> None:
        """Keep nothing yet; ``board`` and Qt's ``platform`` are the system's if None."""
        super().__init__(parent)
        self._board: Board = board or QGuiApplication.clipboard()
        if board is None:
            QGuiApplication.clipboard().dataChanged.connect(self._other_content)
        self._tells_owner = (platform or QGuiApplication.platformName()) in _TELL_OWNER
        self._mark = b""
        self._clear_after_ms = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_TRY_AGAIN_MS)
        self._retry.timeout.connect(self._try)
        self._attempt: Callable[[], bool] | None = None
        self._done: Callable[[bool], None] | None = None
        self._tries_left = 0
        self._expiry = QTimer(self)
        self._expiry.setTimerType(
            Qt.TimerType.PreciseTimer
        )  # a coarse one may last a second longer than said
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self.clear)
        self._second = QTimer(self)
        for timer in (self._expiry, self._second):
            timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one would be a second off what is told
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._look)
        if sys.platform == "darwin":
            from tiep_launcher.desktop.concealed_macos import ConcealedTypes  # noqa: PLC0415 - Qt has it there only

            self._concealed = ConcealedTypes(history_marks("darwin"))

    def set_clear_after(self, seconds: int) -> None:
        """Take copied text away again after so many seconds; 0 leaves it."""
        self._clear_after_ms = seconds * 1000

    def copy(self, text: str, done: Callable[[bool], None], *, html: str = "") -> None:
        """Put ``text`` there, with ``html`` for programs that take it; plain text alone without.

        ``done`` is told whether it is there, within 0.6 seconds; the windows go on meanwhile. What is there
        carries marks by which clipboard histories that heed them keep nothing.
        """
        self._mark = secrets.token_hex(16).encode()
        self._stop_counting()
        self._begin(lambda: self._put(text, html), lambda is_there: self._copied(done, is_there=is_there))

    def clear(self) -> None:
        """Take our text away, unless something else is there by now."""
        self._stop_counting()
        self._begin(self._take_away, lambda _: self.changed.emit())

    @property
    def is_ours(self) -> bool:
        """True while what was copied last is still there."""
        if not self._mark or not self._may_be_ours():
            return False
        there = self._board.mimeData()
        return there is not None and there.hasFormat(MARK) and bytes(there.data(MARK).data()) == self._mark

    @property
    def remaining_s(self) -> int | None:
        """In how many seconds it is taken away; None if it is not there, or stays."""
        return -(-self._expiry.remainingTime() // 1000) if self._expiry.isActive() else None

    def _may_be_ours(self) -> bool:
        """Say no without asking another program, which may never answer."""
        return not self._tells_owner or self._board.ownsClipboard()

    def _copied(self, done: Callable[[bool], None], *, is_there: bool) -> None:
        if is_there and self._clear_after_ms:
            self._expiry.start(self._clear_after_ms)
            self._second.start()
        done(is_there)

    def _other_content(self) -> None:
        if self._mark and self._attempt is None:  # else it was us
            self._look()

    def _look(self) -> None:
        """Stop counting once something else is there: it is not ours to take away."""
        if not self.is_ours:
            self._stop_counting()
        self.changed.emit()

    def _stop_counting(self) -> None:
        self._expiry.stop()
        self._second.stop()

    def _put(self, text: str, html: str) -> bool:
        content = QMimeData()
        content.setText(text)
        if html:
            content.setHtml(html)
        content.setData(MARK, self._mark)
        for name, value in history_marks(sys.platform).items():
            content.setData(name, value)
        self._board.setMimeData(content)
        if not self._may_be_ours():
            return False
        there = self._board.mimeData()
        # Windows ends lines in its own way.
        return there is not None and there.text().replace("\r\n", "\n") == text.replace("\r\n", "\n")

    def _take_away(self) -> bool:
        if self.is_ours:
            self._board.clear()
        return not self.is_ours

    def _begin(self, attempt: Callable[[], bool], done: Callable[[bool], None]) -> None:
        """Try at once and, while another program is in the way, again; whatever was being tried is left."""
        self._retry.stop()
        self._attempt, self._done, self._tries_left = attempt, done, _TRIES
        self._try()

    def _try(self) -> None:
        attempt, done = self._attempt, self._done
        if attempt is None or done is None:
            return
        self._tries_left -= 1
        is_over = attempt()
        if not is_over and self._tries_left:
            self._retry.start()
            return
        self._attempt = self._done = None
        done(is_over)
