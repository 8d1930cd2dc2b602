"""What the keyboard does: every shortcut is an action with a text, so that a window can list its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the help sheet: what happens, and the keys for it as the system writes them."""

    text: str
    keys: tuple[str, ...]


def add_shortcut(
    owner: QWidget,
    text: str,
    keys: Sequence[str | Key],
    act: Callable[[], object],
    *,
    only_with_focus: bool = False,
) -> QAction:
    """Have ``keys`` do something in the window of ``owner``, while ``owner`` is to be seen.

    Args:
        owner: What it belongs to.
        text: What it does, for the help sheet; translated.
        keys: The first is the usual one.
        act: Does it.
        only_with_focus: True if it means what has the focus, such as copying a field.
    """
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(key) for key in keys])
    context = Qt.ShortcutContext.WidgetShortcut if only_with_focus else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda _is_checked=False: act())
    owner.addAction(action)
    return action


def first_key(action: QAction) -> str:
    """Return the usual key of an action as the system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def shortcuts_of(window: QWidget) -> list[Shortcut]:
    """List what the keyboard does in ``window`` now, its own first, then those of its parts."""
    found: list[tuple[bool, Shortcut]] = []
    for action in window.findChildren(QAction):
        owner = action.parent()
        if not isinstance(owner, QWidget) or owner.window() is not window or not action.isEnabled():
            continue
        keys = [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts()]
        # A standard key may stand for several sequences, of which one is known to everybody.
        if keys and action.text() and (owner is window or owner.isVisibleTo(window)):
            found.append((owner is not window, Shortcut(action.text(), tuple(dict.fromkeys(keys)))))
    return [shortcut for _, shortcut in sorted(found, key=itemgetter(0))]


def add_window_shortcuts(window: QWidget) -> None:
    """Add what the keyboard does in every window that stays open."""
    add_help(window, keys=("F1", "?"))
    close = QCoreApplication.translate("shortcuts", "Close the window")
    add_shortcut(window, close, ["Esc", Key.Close], window.close)


def add_help(window: QWidget, *, keys: Sequence[str] = ("F1",), others: Sequence[Shortcut] = ()) -> None:
    """Have the window list what the keyboard does in it.

    Args:
        window: The window.
        keys: What shows the list; a letter only where nobody types text that goes elsewhere.
        others: What the window does by itself with keys that mean something everywhere, such as Enter.
    """
    text = QCoreApplication.translate("shortcuts", "Show this list")
    add_shortcut(window, text, keys, lambda: _show_help(window, others))


def _show_help(window: QWidget, others: Sequence[Shortcut]) -> None:
    from tiep_launcher.desktop.help_sheet import HelpSheet  # noqa: PLC0415 - not before the first paint

    sheet = window.findChild(HelpSheet) or HelpSheet([*others, *shortcuts_of(window)], window)
    sheet.show()
    sheet.activateWindow()
