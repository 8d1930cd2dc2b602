"""Has it written down which versions of reports were looked at, by whom."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import Session

_READABLE = frozenset({None, Held.NOT_CONFIRMED})


class SeenReports(QObject):
    """Tells each version once for each doctor, however often its window comes to the front."""

    def __init__(
        self, backend: Backend, io: IoThread, doctor: Callable[[], Doctor | None], parent: QObject
    ) -> None:
        """Know of none yet; ``doctor`` says who works here."""
        super().__init__(parent)
        self._backend, self._io, self._doctor = backend, io, doctor
        self._told: set[tuple[str, int, str]] = set()

    def shown(self, session: Session) -> None:
        """Take note that the newest report of ``session`` is looked at, unless it is covered."""
        newest = session.newest_report
        if newest is not None and newest.held in _READABLE:
            self.uncovered(session.launch_id, newest.number)

    def uncovered(self, launch_id: str, version: int) -> None:
        """Take note that a version is looked at."""
        doctor = self._doctor()
        told = (launch_id, version, "" if doctor is None else doctor.id)
        if told not in self._told:
            self._told.add(told)
            self._io.submit(self._backend.seen(launch_id, version), owner=self)
