"""Tells of visits that nobody is looking at, and brings them forward when somebody wants to see them."""

from PySide6.QtCore import QObject, QTimer, Signal

from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.notifications import Notifications
from tiep_launcher.desktop.tidings import Announcement, Tidings
from tiep_launcher.domain.session import Session

_GATHERED_MS = 300  # of many reports at once one notification tells


class Notifier(QObject):
    """Keeps the notifications in step with what has been seen. A desktop without them is no fault.

    Signals:
        not_shown: Title and text of something that the desktop has no notifications for.
        show_wanted: A visit (None for all of them) is to come forward, with the desktop's token for that.
    """

    show_wanted = Signal(object, str)
    not_shown = Signal(str, str)

    def __init__(self, io: IoThread, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._io = io
        self._tidings = Tidings()
        self._asides: dict[str, Announcement] = {}
        self._told: list[Announcement] = []
        self._names_patients = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_GATHERED_MS)
        self._soon.timeout.connect(self._tell)
        self._notifications = Notifications(
            lambda told, token: io.in_windows(lambda: self.show_wanted.emit(told.launch_id, token)),
            lambda told: io.in_windows(lambda: self._gone(told)),
        )

    def set_names_patients(self, *, names: bool) -> None:
        """Let everybody in the room read patients' names, or not."""
        self._names_patients = names
        self._tell_soon()

    def changed(self, before: Session | None, session: Session, *, is_seen: bool) -> None:
        """Tell of a change, unless somebody is looking at that visit."""
        self._tidings.changed(before, session, is_seen=is_seen)
        self._tell_soon()

    def seen(self, launch_id: str) -> None:
        """Take away what was told of a visit that somebody has looked at."""
        self._tidings.seen(launch_id)
        self._tell_soon()

    def tell(self, key: str, title: str, text: str) -> None:
        """Say something that is about no visit, until a window is looked at."""
        self._asides[key] = Announcement(key, None, title, text)
        self._tell_soon()

    def looked_at(self) -> None:
        """Take away what is about no visit, as somebody is back in a window."""
        if self._asides:
            self._asides.clear()
            self._tell_soon()

    async def close(self) -> None:
        """Take everything off the screen; runs in the io thread."""
        await self._notifications.close()

    def _gone(self, told: Announcement) -> None:
        if told in self._told:
            self._tidings.closed(told.key)
            self._asides.pop(told.key, None)
            self._told = [other for other in self._told if other.key != told.key]

    def _tell_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        told = self._told
        wanted = [*self._asides.values(), *self._tidings.announcements(names_patients=self._names_patients)]
        if wanted == told:
            return
        self._told = wanted

        def instead(_error: Exception) -> None:
            for announcement in wanted:
                if announcement not in told:
                    self.not_shown.emit(announcement.title, announcement.text)

        work = self._notifications.show(wanted, self.tr("Show"))
        self._io.submit(work, on_error=instead, owner=self)
