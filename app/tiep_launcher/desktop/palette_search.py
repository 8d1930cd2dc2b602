"""Runs the searches of the palette: at once where the answer is here, after a pause where a server has it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from tiep_launcher.desktop.io_thread import IoThread, Job
from tiep_launcher.desktop.likeness import Likeness, likenesses
from tiep_launcher.desktop.picking import Picking
from tiep_launcher.domain.worklist import Found

SERVER_PAUSE_MS = 250
"""A server is asked once typing rests this long, so that it is not asked for every letter."""

SLOW_MS = 1000
"""What takes longer than this is said in words."""


class PaletteSearch(QObject):
    """Searches for one text at a time; a new one stops the search for the one before.

    Signals:
        found: What answered at once, and whom it could mix up.
        renewed: The same as it is now that the worklist has changed.
        failed: Why nothing could be searched.
        server_begun: A server is going to be asked.
        server_slow: A server has not answered for a second.
        server_found: What the server sent.
        server_failed: Why the server gave nothing.
    """

    found = Signal(object, object)
    renewed = Signal(object)
    failed = Signal(object)
    server_begun = Signal()
    server_slow = Signal()
    server_found = Signal(object)
    server_failed = Signal(object)

    def __init__(self, picking: Picking, io: IoThread, parent: QObject | None = None) -> None:
        """Search nothing yet."""
        super().__init__(parent)
        self._picking, self._io = picking, io
        self._text = ""
        self._job: Job | None = None
        self._server_job: Job | None = None
        self._watch_job: Job | None = None
        self._is_answered = False
        self._early: Found | None = None
        self._pause = self._timer(SERVER_PAUSE_MS, self._ask_server)
        self._slow = self._timer(SLOW_MS, self.server_slow.emit)

    def use(self, picking: Picking) -> None:
        """Search with ``picking`` from now on, as settings may have changed."""
        self._picking = picking

    def search(self, text: str) -> None:
        """Search for ``text``, everything for an empty one."""
        self.stop()
        self._text, self._is_answered = text, False
        self._job = self._io.submit(self._search(text), self._found, self.failed.emit, self)
        if self._picking.has_server:
            self.server_begun.emit()
            self._pause.start()

    def watch(self) -> None:
        """Search anew whenever the worklist changes, until :meth:`stop_watching`."""
        self.stop_watching()
        work = self._picking.wait_for_change()
        self._watch_job = self._io.submit(work, lambda _: self._renew(), self.failed.emit, self)

    def stop_watching(self) -> None:
        """Let the worklist be."""
        if self._watch_job is not None:
            self._watch_job.cancel()
            self._watch_job = None

    def ask_server(self, text: str) -> None:
        """Ask the server for ``text`` once more, without a pause."""
        self._stop_server()
        self._text = text
        self.server_begun.emit()
        self._ask_server()

    def stop(self) -> None:
        """Let go of what is being searched."""
        if self._job is not None:
            self._job.cancel()
        self._stop_server()

    async def _search(self, text: str) -> tuple[Found, list[Likeness]]:
        found = await self._picking.search(text)
        return found, likenesses(found.entries, found.namesakes)

    def _renew(self) -> None:
        work = self._picking.search(self._text)
        self._watch_job = self._io.submit(work, self._renewed, self.failed.emit, self)

    def _renewed(self, found: Found) -> None:
        if self._is_answered:
            self.renewed.emit(found)
        self.watch()

    def _found(self, answer: tuple[Found, list[Likeness]]) -> None:
        self._is_answered = True
        self.found.emit(*answer)
        if self._early is not None:
            self.server_found.emit(self._early)
            self._early = None

    def _ask_server(self) -> None:
        self._slow.start()
        work = self._picking.search_server(self._text)
        self._server_job = self._io.submit(work, self._server_found, self._server_failed, self)

    def _server_found(self, found: Found) -> None:
        self._slow.stop()
        if self._is_answered:
            self.server_found.emit(found)
        else:
            self._early = found  # its rows stand below what is here

    def _server_failed(self, error: Exception) -> None:
        self._slow.stop()
        self.server_failed.emit(error)

    def _stop_server(self) -> None:
        self._pause.stop()
        self._slow.stop()
        self._early = None
        if self._server_job is not None:
            self._server_job.cancel()
            self._server_job = None

    def _timer(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer
