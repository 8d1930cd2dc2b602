"""Covers every window and takes the covers away again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.lock_cover import LockCover


class Covering(QObject):
    """The covers of all windows, which come and go together.

    Signals:
        changed: Whether the windows are covered now.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Cover nothing yet."""
        super().__init__(parent)
        self._covers: list[LockCover] = []
        self._is_covered = False

    @property
    def is_covered(self) -> bool:
        """True while the windows are covered."""
        return self._is_covered

    def add(self, window: QWidget) -> None:
        """Cover ``window`` with the others, at once if they are covered now."""
        cover = LockCover(window)
        cover.uncovered.connect(self.uncover)
        self._covers.append(cover)
        window.destroyed.connect(lambda: self._covers.remove(cover))
        if self._is_covered:
            cover.cover()

    def cover(self) -> None:
        """Hide what the windows show."""
        self._is_covered = True
        for cover in self._covers:
            cover.cover()
        self.changed.emit(True)  # noqa: FBT003 - Qt's signal

    def uncover(self) -> None:
        """Show it again."""
        self._is_covered = False
        for cover in self._covers:
            cover.uncover()
        self.changed.emit(False)  # noqa: FBT003 - Qt's signal
