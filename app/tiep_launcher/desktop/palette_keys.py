"""What the keyboard does in the palette, for its help sheet; the palette itself takes these keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from tiep_launcher.desktop.shortcuts import Shortcut

_NATIVE = QKeySequence.SequenceFormat.NativeText


def palette_shortcuts() -> list[Shortcut]:
    """Return the keys that work while somebody types."""
    translate = QCoreApplication.translate
    return [
        _line(translate("palette_keys", "Start the selected visit, or show it"), "Return"),
        _line(translate("palette_keys", "Select another visit"), "Up", "Down", "PgUp", "PgDown"),
        _line(translate("palette_keys", "Choose the form"), "Ctrl+Return"),
        _line(translate("palette_keys", "Empty the line, then close the window"), "Esc"),
    ]


def _line(text: str, *keys: str) -> Shortcut:
    return Shortcut(text, tuple(QKeySequence(key).toString(_NATIVE) for key in keys))
