"""Copies fields and reports, and remembers that they went out."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.clipboard import Clipboard
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session


class Copying(QObject):
    """What the copy buttons of all windows do."""

    def __init__(
        self, backend: Backend, io: IoThread, windows: Windows, session_of: Callable[[str], Session]
    ) -> None:
        """Listen to ``windows``; ``session_of`` finds what is known of a launch."""
        super().__init__(windows)
        self._backend, self._io, self._windows, self._session_of = backend, io, windows, session_of
        self.clipboard = Clipboard(self)
        windows.field_copy_wanted.connect(self._copy)
        windows.report_copy_wanted.connect(self.copy_report)
        windows.report_json_copy_wanted.connect(self._copy_json)

    def copy_report(self, launch_id: str, version: int) -> None:
        """Copy a whole report as text."""
        self._copy_whole(launch_id, version, self._backend.reports.text_of)

    def _copy_json(self, launch_id: str, version: int) -> None:
        self._copy_whole(launch_id, version, self._backend.reports.json_of)

    def _copy_whole(
        self, launch_id: str, number: int, write: Callable[[Session, ReportVersion], str]
    ) -> None:
        session = self._session_of(launch_id)
        if session.held is None:
            version = next(version for version in session.reports if version.number == number)
            self._copy(launch_id, number, None, write(session, version))

    def _copy(self, launch_id: str, version: int, path: str | None, text: str) -> None:
        if self._session_of(launch_id).held is not None:
            return  # it was withdrawn in this moment; the view is about to say so

        def done(is_there: bool) -> None:  # noqa: FBT001 - what the clipboard says
            self._copied(launch_id, version, path, is_there=is_there)

        self.clipboard.copy(text, done)

    def _copied(self, launch_id: str, version: int, path: str | None, *, is_there: bool) -> None:
        if not is_there:
            problem = self.tr("Another program holds the clipboard. What is on it is not this report.")
            show_message(self._windows.owner_of_questions(), self.tr("Not copied"), problem)
            return
        self._windows.mark_copied(launch_id, path, dt.datetime.now(dt.UTC))
        work = self._backend.delivered(launch_id, DeliveryKind.COPIED, version, path)
        self._io.submit(work, owner=self)
