"""Covers every window and takes the covers away again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.panel import Panel


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class _Covered:
    """A window other than the panel, with its cover."""

    cover: LockCover
    is_in_use: Callable[[], bool] = _never
    launch_id: str | None = None


class Covering(QObject):
    """The covers of all windows, which come and go together.

    One visit may be spared: the panel is not covered as long as it shows that one.

    Signals:
        changed: Whether the windows are covered now.
    """

    changed = Signal(bool)

    def __init__(self, panel: Panel, parent: QObject | None = None) -> None:
        """Cover nothing yet."""
        super().__init__(parent)
        self._panel = panel
        self._panel_cover = self._cover_of(panel)
        self._report_cover: LockCover | None = None
        self._covers: list[_Covered] = []
        self._is_covered = False
        self._spared: str | None = None
        self._hides_report = False
        self._shown: str | None = None

    @property
    def is_covered(self) -> bool:
        """True while the windows are covered."""
        return self._is_covered

    def add(self, window: QWidget) -> None:
        """Cover ``window`` with the others, at once if they are covered now, as long as it exists."""
        self._add(window, _Covered(self._cover_of(window)))

    def add_view(self, window: QWidget, launch_id: str, is_in_use: Callable[[], bool]) -> None:
        """Cover the window of one visit with the others, unless that visit alone is to be seen.

        Args:
            window: What to cover.
            launch_id: Whose visit it shows.
            is_in_use: Says whether it is used without being touched, as Tiep's page is while it records.
        """
        self._add(window, _Covered(self._cover_of(window), is_in_use, launch_id))

    def cover(self) -> None:
        """Hide everything that the windows show."""
        self._cover(spared=None, hides_report=False)

    def cover_reports(self, running: str | None) -> None:
        """Hide everything but how ``running`` stands: a doctor may sit there and touch nothing for long.

        What is in use without being touched stays as well.
        """
        self._cover(spared=running, hides_report=True)

    def show_only(self, launch_id: str) -> None:
        """Let the panel and its own window show this visit although everything else stays covered."""
        if self._is_covered:
            self._spared, self._hides_report = launch_id, False
            for covered in self._covers:
                if covered.launch_id == launch_id:
                    covered.cover.uncover()
            self._look_at_panel()

    def panel_shows(self, launch_id: str | None) -> None:
        """Take note of which visit the panel shows now."""
        if launch_id != self._shown:
            self._shown = launch_id
            self._look_at_panel()

    def uncover(self) -> None:
        """Show it again."""
        self._is_covered, self._spared = False, None
        for covered in self._covers:
            covered.cover.uncover()
        self._look_at_panel()
        self.changed.emit(False)  # noqa: FBT003 - Qt's signal

    def _cover(self, *, spared: str | None, hides_report: bool) -> None:
        self._is_covered = True
        self._spared, self._hides_report = spared, hides_report
        for covered in self._covers:
            if not (hides_report and covered.is_in_use()):
                covered.cover.cover()
        self._look_at_panel()
        self.changed.emit(True)  # noqa: FBT003 - Qt's signal

    def _look_at_panel(self) -> None:
        is_spared = self._is_covered and self._spared is not None and self._spared == self._shown
        if self._is_covered and not is_spared:
            self._panel_cover.cover()
        else:
            self._panel_cover.uncover()
        if is_spared and self._hides_report:
            if self._report_cover is None:
                self._report_cover = self._cover_of(self._panel.visit.report)
            self._report_cover.cover()
        elif self._report_cover is not None:
            self._report_cover.uncover()

    def _cover_of(self, window: QWidget) -> LockCover:
        cover = LockCover(window)
        cover.uncovered.connect(self.uncover)
        return cover

    def _add(self, window: QWidget, covered: _Covered) -> None:
        self._covers.append(covered)
        window.destroyed.connect(lambda: self._covers.remove(covered))
        is_spared = covered.launch_id is not None and covered.launch_id == self._spared
        if self._is_covered and not is_spared:
            covered.cover.cover()
