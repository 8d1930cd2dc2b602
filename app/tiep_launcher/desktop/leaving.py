"""Notices that whoever worked here has gone: nobody touches anything, or the system locks the session."""

import os
import sys

from PySide6.QtCore import QObject, Signal

from tiep_launcher.desktop.idle import idle_seconds
from tiep_launcher.desktop.idle_lock import IdleLock
from tiep_launcher.desktop.io_thread import IoThread


class Leaving(QObject):
    """Both ways in which a desk is left.

    Signals:
        left: Nobody has touched mouse or keyboard for as long as the limit.
        locked: The operating system has locked the session.
    """

    left = Signal()
    locked = Signal()

    def __init__(self, io: IoThread, parent: QObject | None = None) -> None:
        """Notice nothing before :meth:`begin`."""
        super().__init__(parent)
        self._io = io
        self._environ = dict(os.environ)
        self._idle = IdleLock(io, lambda: idle_seconds(self._environ), self)
        self._idle.left.connect(self.left)

    def begin(self) -> None:
        """Listen to the system's own lock, where it can be heard."""
        if sys.platform == "linux":
            from tiep_launcher.desktop.os_lock import hear_locks  # noqa: PLC0415 - others lack its library

            def locked() -> None:
                self._io.in_windows(self.locked.emit)

            self._io.submit(hear_locks(locked, self._environ), owner=self)

    def set_limit(self, minutes: float) -> None:
        """Call a desk left after so many minutes; 0 is never."""
        self._idle.set_limit(minutes)
