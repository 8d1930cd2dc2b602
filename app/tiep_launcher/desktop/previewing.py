"""Opens the preview of what arrives, one at a time."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.wanted import Prepared, Wanted
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.session import Session

if TYPE_CHECKING:
    from tiep_launcher.desktop.preview_window import PreviewWindow


class Previewing(QObject):
    """Reads the target profile anew each time.

    Signals:
        window_made: A window that shows a report.
    """

    window_made = Signal(object)

    def __init__(
        self, backend: Backend, io: IoThread, windows: Windows, session_of: Callable[[str], Session]
    ) -> None:
        """Listen to ``windows``; ``session_of`` finds what is known of a launch."""
        super().__init__(windows)
        self._backend, self._io, self._windows, self._session_of = backend, io, windows, session_of
        self._window: PreviewWindow | None = None
        windows.preview_wanted.connect(self._prepare)

    def look_at(self, session: Session) -> None:
        """Close the preview of a launch that is held now."""
        if self._window is not None and self._window.launch_id == session.launch_id and session.held:
            self._window.close()

    def close(self) -> None:
        """Take what is shown off the screen."""
        if self._window is not None:
            self._window.close()

    def _prepare(self, launch_id: str, number: int) -> None:
        session = self._session_of(launch_id)
        version = next((version for version in session.reports if version.number == number), None)
        if version is not None and session.held is None:
            work = self._backend.reports.prepare(session, version, Wanted())
            self._io.submit(work, partial(self._show, launch_id, number), self._refuse, owner=self)

    def _show(self, launch_id: str, number: int, prepared: Prepared) -> None:
        session = self._session_of(launch_id)
        if session.held is not None:
            return  # it was withdrawn in this moment
        from tiep_launcher.desktop.preview_window import PreviewWindow  # noqa: PLC0415 - rarely needed

        self.close()
        self._window = PreviewWindow(session, prepared, self._windows.owner_of_questions())
        self._window.copy_wanted.connect(lambda: self._windows.copy_wanted.emit(launch_id, number, Wanted()))
        self._window.finished.connect(partial(self._gone, self._window))
        self.window_made.emit(self._window)
        self._window.show()

    def _refuse(self, error: Exception) -> None:
        text = " ".join(self._backend.sentences_of(error))
        show_message(self._windows.owner_of_questions(), self.tr("No preview"), text)

    def _gone(self, window: "PreviewWindow", *_: int) -> None:
        if self._window is window:
            self._window = None
