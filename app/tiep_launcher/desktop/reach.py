"""Keeps the program in reach when windows are closed: in the tray or, without one, on the screen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.remembered import Memory
from tiep_launcher.desktop.tray import Tray

# ruff: noqa: N802 - Qt calls these by its own names
_GOES_ON = "goes_on_in_tray"


class Reach(QObject):
    """What closing a window means, and what is done when the tray goes."""

    def __init__(
        self,
        panel: Panel,
        tray: Tray,
        memory: Memory,
        tell: Callable[[str, str, str], object],
    ) -> None:
        """Watch the panel, whose end is also its own, and the tray.

        Args:
            panel: The window that stays where there is no tray.
            tray: Where the program is found otherwise.
            memory: Remembers what was said, and the panel's pin.
            tell: Says something beside the windows: a name for it, a few words, a sentence.
        """
        super().__init__(panel)
        self._panel, self._tray, self._memory, self._tell = panel, tray, memory, tell
        self._windows: list[QWidget] = []
        panel.set_stays_on_top(stays=memory.value.is_panel_on_top)
        panel.stay_on_top_changed.connect(self._pinned)
        tray.availability_changed.connect(self._tray_changed)
        self.add(panel)

    def add(self, window: QWidget) -> None:
        """Watch the closing of a window."""
        self._windows.append(window)
        window.installEventFilter(self)

    def end(self) -> None:
        """Let windows close, as the program ends."""
        for window in self._windows:
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say once ever that watching goes on; without a tray, keep the panel."""
        if event.type() is QEvent.Type.Close:
            self._tray.look()
            if self._tray.is_available():
                self._say_once()
            elif watched is self._panel:
                event.ignore()
                self._panel.showMinimized()
                return True
        return super().eventFilter(watched, event)

    def _say_once(self) -> None:
        value = self._memory.value
        if _GOES_ON not in value.said:
            self._memory.take(replace(value, said=value.said | {_GOES_ON}))
            text = self.tr("Visits are still watched. The icon in the tray brings the window back.")
            self._tell(_GOES_ON, self.tr("Tiep Launcher goes on"), text)

    def _tray_changed(self, is_available: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Put the panel on the screen, behind what people work in, if nothing else is left to click on."""
        if not is_available and not any(window.isVisible() for window in self._windows):
            self._panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._panel.show()
            self._panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)

    def _pinned(self, is_on_top: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._memory.take(replace(self._memory.value, is_panel_on_top=is_on_top))
