"""A shortcut that works while another program has the keyboard, where the system lets programs have one."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tiep_launcher.desktop.shortcut_x11 import ShortcutTakenError, X11Grab
from tiep_launcher.domain.shortcut import Shortcut


class GlobalShortcut(QObject):
    """One shortcut of the whole desktop.

    Signals:
        pressed: It was pressed, in whatever program.
    """

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take nothing yet."""
        super().__init__(parent)
        self._grab: X11Grab | None = None

    def take(self, shortcut: Shortcut) -> str:
        """Take ``shortcut`` from now on; returns in words why that cannot be, or nothing."""
        self.let_go()
        if QGuiApplication.platformName() != "xcb":
            return self.tr(
                "This desktop lets no program have a shortcut in every window. "
                "Ctrl+N in the windows and the tray icon start a visit."
            )
        try:
            self._grab = X11Grab(shortcut, self.pressed.emit)
        except ShortcutTakenError:
            return self.tr(
                "The shortcut {keys} belongs to another program already. Choose another one in the settings."
            ).format(keys=shortcut)
        return ""

    def let_go(self) -> None:
        """Leave it to other programs."""
        if self._grab is not None:
            self._grab.let_go()
            self._grab = None
