"""Tells a person who looks elsewhere that a report has come."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.notifications import notify
from tiep_launcher.domain.session import Session


class Announcing(QObject):
    """Remembers which versions were told of, so that each is told once."""

    def __init__(self, io: IoThread, parent: QObject | None = None) -> None:
        """Nothing was told yet."""
        super().__init__(parent)
        self._io = io
        self._told: dict[str, int] = {}

    def know(self, sessions: Iterable[Session]) -> None:
        """Take what was there before as told."""
        for session in sessions:
            self._told.setdefault(session.launch_id, len(session.reports))

    def tell(self, session: Session, *, is_seen: bool) -> None:
        """Tell of a new version, unless a person sees it come."""
        count = len(session.reports)
        if count <= self._told.get(session.launch_id, 0):
            return
        self._told[session.launch_id] = count
        if not is_seen:
            text = notify(self.tr("Report ready"), self.tr("A report has arrived and can be copied."))
            self._io.submit(text, on_error=lambda _: None, owner=self)
