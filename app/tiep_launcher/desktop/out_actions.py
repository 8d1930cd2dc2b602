"""What saves and prints a report: actions with their keys, for a menu and for the help sheet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.out_port import WayOut
from tiep_launcher.desktop.shortcuts import Key, add_shortcut
from tiep_launcher.desktop.style import tokens


def add_out_actions(owner: QWidget, menu: QMenu, act: Callable[[WayOut], None]) -> None:
    """Have ``owner`` save and print, by keys and at the end of ``menu``."""
    translate = QCoreApplication.translate
    ways = (
        (WayOut.SAVE, translate("out_actions", "Save as…"), Key.Save, "save"),
        (WayOut.PDF, translate("out_actions", "Save as PDF…"), "Ctrl+Shift+P", "report"),
        (WayOut.PRINT, translate("out_actions", "Print…"), Key.Print, "print"),
    )
    menu.addSeparator()
    made: list[tuple[QAction, str]] = []
    for way, text, key, icon in ways:
        action = add_shortcut(owner, text, [key], lambda way=way: act(way))
        action.setShortcutVisibleInContextMenu(True)
        menu.addAction(action)
        made.append((action, icon))

    def draw_icons() -> None:  # in the colours of the moment: a menu is made once
        for action, icon in made:
            action.setIcon(icons.icon(icon, tokens().text))

    menu.aboutToShow.connect(draw_icons)
