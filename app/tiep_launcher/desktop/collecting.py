"""Garbage is collected in the thread of the windows only.

Python collects in whichever thread happens to make the next object. If that is the io thread and a widget is
among the garbage, Qt is destroyed in the wrong thread and the program crashes.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_LOOK_MS = 15_000


class Collecting(QObject):
    """Takes Python's place in deciding when to collect, by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        """Begin; ``parent`` lives in the thread of the windows."""
        super().__init__(parent)
        gc.disable()
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_LOOK_MS)

    def collect(self) -> None:
        """Collect each generation that is due."""
        if not self._is_settled:
            # What the start has made stays: looking through all of it would hold the windows up.
            self._is_settled = True
            gc.freeze()
            return
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > limit:
                gc.collect(generation)

    def end(self) -> None:
        """Let Python decide again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
