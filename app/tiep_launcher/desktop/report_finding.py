"""Looks for what is typed above the list of visits in their reports, while the windows go on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.io_thread import IoThread, Job
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.session import Session
from tiep_launcher.services.report_search import Searched

PAUSE_MS = 120
"""Reports are searched once typing rests this long."""

LEAST_LETTERS = 2


class ReportFinding(QObject):
    """Searches for one text at a time, round after round, until every report was looked at."""

    def __init__(
        self, backend: Backend, io: IoThread, windows: Windows, sessions: Callable[[], Sequence[Session]]
    ) -> None:
        """Listen to ``windows``; ``sessions`` returns the visits that may be searched."""
        super().__init__(windows)
        self._backend, self._io, self._windows, self._sessions = backend, io, windows, sessions
        self._words: tuple[str, ...] = ()
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        windows.words_searched.connect(self._begin)

    def _begin(self, words: tuple[str, ...]) -> None:
        self._words = words
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._pause.stop()
        if any(len(word) >= LEAST_LETTERS for word in words):
            self._pause.start()

    def _search(self) -> None:
        work = self._backend.search_reports(self._words, self._sessions())
        self._job = self._io.submit(work, self._found, owner=self)

    def _found(self, searched: Searched) -> None:
        self._windows.show_found(self._words, searched)
        if not searched.is_complete:
            self._search()
