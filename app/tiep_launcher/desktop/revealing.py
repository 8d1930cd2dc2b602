"""Which concealed values are shown: those that somebody asked for, for a while."""

from PySide6.QtCore import QObject, QTimer, Signal

SHOWN_MS = 30_000
"""Long enough to type a pass code elsewhere, too short to stay on an unattended screen."""


class Revealing(QObject):
    """Remembers what is shown of one report.

    Signals:
        changed: Something else is shown now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._shown: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._hide_again)

    @property
    def shown(self) -> frozenset[str]:
        """Paths of the values that are shown."""
        return self._shown

    def toggle(self, path: str) -> None:
        """Show the value at ``path`` for a while, or hide it again."""
        self._shown ^= {path}
        self._timer.start()
        self.changed.emit()

    def forget(self) -> None:
        """Show nothing any more, without a word: the report is another one."""
        self._timer.stop()
        self._shown = frozenset()

    def _hide_again(self) -> None:
        self._shown = frozenset()
        self.changed.emit()
