"""A shortcut that works while another program has the keyboard, where the system lets programs have one."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tiep_launcher.desktop.io_thread import IoThread, Job
from tiep_launcher.desktop.shortcut_portal import hold_shortcut
from tiep_launcher.desktop.shortcut_x11 import ShortcutTakenError, X11Grab
from tiep_launcher.domain.shortcut import Shortcut


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a shortcut is for.

    Attributes:
        key: Tells it from the program's others.
        description: What the person is told that it does.
        instead: What does the same where there is no such shortcut, as a sentence.
    """

    key: str
    description: str
    instead: str


class GlobalShortcut(QObject):
    """One shortcut of the whole desktop.

    Signals:
        pressed: It was pressed, in whatever program.
        refused: Why it cannot be had, in words; everything else works.
    """

    pressed = Signal()
    refused = Signal(str)

    def __init__(self, io: IoThread, purpose: Purpose, parent: QObject | None = None) -> None:
        """Take nothing yet."""
        super().__init__(parent)
        self._io, self._purpose = io, purpose
        self._grab: X11Grab | None = None
        self._held_by_portal: Job | None = None

    def take(self, shortcut: Shortcut) -> None:
        """Take ``shortcut`` from now on."""
        platform = QGuiApplication.platformName()
        if platform == "xcb":
            self._take_on_x11(shortcut)
        elif platform.startswith("wayland"):
            self.ask_portal(shortcut)
        else:
            self._say_there_is_none()

    def ask_portal(self, shortcut: Shortcut) -> None:
        """Have the desktop ask the person for ``shortcut``."""
        work = hold_shortcut(
            shortcut,
            self._purpose.key,
            self._purpose.description,
            lambda: self._io.in_windows(self.pressed.emit),
        )
        self._held_by_portal = self._io.submit(work, on_error=lambda _: self._say_there_is_none(), owner=self)

    def let_go(self) -> None:
        """Leave it to other programs."""
        if self._grab is not None:
            self._grab.let_go()
            self._grab = None
        if self._held_by_portal is not None:
            self._held_by_portal.cancel()
            self._held_by_portal = None

    def _take_on_x11(self, shortcut: Shortcut) -> None:
        try:
            self._grab = X11Grab(shortcut, self.pressed.emit)
        except ShortcutTakenError:
            text = self.tr(
                "The shortcut {keys} belongs to another program already. Choose another one in the settings."
            )
            self.refused.emit(text.format(keys=shortcut))

    def _say_there_is_none(self) -> None:
        text = self.tr("This desktop gives no shortcut that works in every window.")
        self.refused.emit(f"{text} {self._purpose.instead}")
