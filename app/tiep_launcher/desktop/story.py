"""A story that plays by itself in the windows, for the demo: waits for its end, takes a picture, quits."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from tiep_launcher.desktop.controller import Controller

_LIMIT_S = 120.0
_LOOK_MS = 100
_PAINTED_MS = 700


class Story:
    """Give :meth:`begin` to ``application.run``.

    Attributes:
        is_told: Whether the picture was taken.
    """

    def __init__(self, has_report: Callable[[], bool], has_failed: Callable[[], bool], picture: Path) -> None:
        """Prepare.

        Args:
            has_report: Says whether what the picture is to show is there.
            has_failed: Says whether it will never be.
            picture: Where the picture of the panel is written to (PNG).
        """
        self._has_report, self._has_failed, self._picture = has_report, has_failed, picture
        self.is_told = False

    def begin(self, controller: Controller) -> None:
        """Begin to look."""
        give_up_at = time.monotonic() + _LIMIT_S
        timer = QTimer(controller)

        def look() -> None:
            if self._has_report():
                timer.stop()
                QTimer.singleShot(_PAINTED_MS, controller, lambda: self._end(controller))
            elif self._has_failed() or time.monotonic() > give_up_at:
                timer.stop()
                controller.end()

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)

    def _end(self, controller: Controller) -> None:
        self.is_told = controller.windows.panel.grab().save(str(self._picture))
        controller.end()
