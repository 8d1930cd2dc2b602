"""Copying that is sure and does not stay: what was copied is read back, and taken away after a while."""

import secrets
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

# Tells our own text from everybody else's, without keeping the text.
MARK = "application/x-tiep-launcher-copy"
# Other programs may hold the clipboard for a moment.
_TRIES = 7
_TRY_AGAIN_MS = 100


def history_marks(platform: str) -> Mapping[str, bytes]:
    """Return what asks clipboard histories of ``platform`` to keep nothing; programs may ignore it.

    Windows: "Clipboard Formats", section on clipboard history and cloud clipboard; Qt writes a format of
    that name. Elsewhere: what KDE's Klipper, and others after it, heed.
    """
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

    def clear(self) -> None:
        """Leave nothing there."""
        ...


class Clipboard(QObject):
    """The clipboard as this program uses it: only text, only after somebody asked, only for a while."""

    def __init__(self, parent: QObject | None = None, *, board: Board | None = None) -> None:
        """Keep nothing yet; ``board`` is the system's if None."""
        super().__init__(parent)
        self._board: Board = board or QGuiApplication.clipboard()
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
        self._expiry.setSingleShot(True)
        self._expiry.timeout.connect(self.clear)

    def set_clear_after(self, seconds: int) -> None:
        """Take copied text away again after so many seconds; 0 leaves it."""
        self._clear_after_ms = seconds * 1000

    def copy(self, text: str, done: Callable[[bool], None]) -> None:
        """Put ``text`` there as plain text; ``done`` is told whether it is there, within 0.6 seconds.

        It carries marks by which clipboard histories that heed them keep nothing.
        """
        self._mark = secrets.token_hex(16).encode()
        self._expiry.stop()
        self._begin(lambda: self._put(text), lambda is_there: self._copied(done, is_there=is_there))

    def clear(self) -> None:
        """Take our text away, unless something else is there by now."""
        self._expiry.stop()
        self._begin(self._take_away, lambda _: None)

    @property
    def is_ours(self) -> bool:
        """True while what was copied last is still there."""
        there = self._board.mimeData()
        if not self._mark or there is None or not there.hasFormat(MARK):
            return False
        return bytes(there.data(MARK).data()) == self._mark

    def _copied(self, done: Callable[[bool], None], *, is_there: bool) -> None:
        if is_there and self._clear_after_ms:
            self._expiry.start(self._clear_after_ms)
        done(is_there)

    def _put(self, text: str) -> bool:
        content = QMimeData()
        content.setText(text)
        content.setData(MARK, self._mark)
        for name, value in history_marks(sys.platform).items():
            content.setData(name, value)
        self._board.setMimeData(content)
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
