"""The shortcuts of the whole desktop that the settings name, and what each is for."""

from PySide6.QtCore import QObject, Signal

from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.global_shortcut import GlobalShortcut, Purpose
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.shortcut import Shortcut


class GlobalShortcuts(QObject):
    """Takes what is set, and lets go of what is not set any more.

    Signals:
        visit_wanted: A visit is to be picked.
        next_field_wanted: The next field is to be copied.
        skip_field_wanted: The next field is to be passed over.
        refused: Why one cannot be had, in words; everything else works.
    """

    visit_wanted = Signal()
    next_field_wanted = Signal()
    skip_field_wanted = Signal()
    refused = Signal(str)

    def __init__(self, io: IoThread, parent: QObject | None = None) -> None:
        """Take nothing yet."""
        super().__init__(parent)
        visit = Purpose(
            "new-visit",
            self.tr("Pick a visit for Tiep"),
            self.tr("Ctrl+N in the windows and the tray icon start a visit."),
        )
        next_field = Purpose(
            "next-field",
            self.tr("Copy the next field of the report"),
            self.tr("Ctrl+Down in the windows copies the next field."),
        )
        skip_field = Purpose(
            "skip-field",
            self.tr("Pass over the next field of the report"),
            self.tr("Ctrl+Shift+Down in the windows passes over it."),
        )
        self._visit, self._next, self._skip = (
            GlobalShortcut(io, purpose, self) for purpose in (visit, next_field, skip_field)
        )
        self._visit.pressed.connect(self.visit_wanted)
        self._next.pressed.connect(self.next_field_wanted)
        self._skip.pressed.connect(self.skip_field_wanted)
        for shortcut in (self._visit, self._next, self._skip):
            shortcut.refused.connect(self.refused)
        self._taken: dict[GlobalShortcut, Shortcut | None] = {}

    def take(self, around: Around) -> None:
        """Take what ``around`` names from now on."""
        for shortcut, keys in (
            (self._visit, around.palette_shortcut),
            (self._next, around.next_field_shortcut),
            (self._skip, around.skip_field_shortcut),
        ):
            if self._taken.get(shortcut) == keys:
                continue
            self._taken[shortcut] = keys
            shortcut.let_go()
            if keys is not None:
                shortcut.take(keys)

    def let_go(self) -> None:
        """Leave all of them to other programs."""
        for shortcut in self._taken:
            shortcut.let_go()
        self._taken.clear()
