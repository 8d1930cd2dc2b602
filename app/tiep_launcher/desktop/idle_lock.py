"""Notices that the desk was left. One timer is aimed at the first moment that could be; nothing is polled."""

import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tiep_launcher.desktop.io_thread import IoThread

_log = logging.getLogger(__name__)

_SECONDS = 60
_ROUNDING_MS = 20  # a timer may come a little early


class IdleLock(QObject):
    """Asks how long nobody touched anything, at the moment at which it could be long enough.

    Signals:
        left: Nobody has touched mouse or keyboard for as long as the limit.
    """

    left = Signal()

    def __init__(
        self,
        io: IoThread,
        ask: Callable[[], Coroutine[Any, Any, float | None]],
        parent: QObject | None = None,
    ) -> None:
        """Do nothing yet.

        Args:
            io: Where ``ask`` runs.
            ask: Returns for how many seconds nobody touched anything; None if the system does not say.
            parent: Whom it belongs to.
        """
        super().__init__(parent)
        self._io, self._ask = io, ask
        self._limit_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def set_limit(self, minutes: float) -> None:
        """Count from now; 0 is off."""
        self._limit_s = minutes * _SECONDS
        self._timer.stop()
        if self._limit_s:
            self._aim(0.0)

    def _aim(self, idle_s: float) -> None:
        self._timer.start(round(max(self._limit_s - idle_s, 0.0) * 1000) + _ROUNDING_MS)

    def _look(self) -> None:
        self._io.submit(self._ask(), self._heard, owner=self)

    def _heard(self, idle_s: float | None) -> None:
        if not self._limit_s:
            return
        if idle_s is None:
            _log.warning("idle_not_known")
            return
        if idle_s < self._limit_s:
            self._aim(idle_s)
            return
        # Whoever comes back begins anew, so that it cannot be long enough again before that.
        self._aim(0.0)
        self.left.emit()
