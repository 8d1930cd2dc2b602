"""Chooses which visits are listed: all, or those of one state."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tiep_launcher.desktop.shortcuts import add_shortcut, first_key
from tiep_launcher.desktop.visit_groups import GROUP_TEXTS, Group


class GroupChooser(QWidget):
    """One line that opens a list of groups; a shortcut leads to it.

    Signals:
        chosen: The ``Group``; None for all visits.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Choose all visits; the shortcut holds wherever the keyboard is in the window of ``parent``."""
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.addItem(self.tr("All visits"), None)
        for group, title in GROUP_TEXTS.items():
            self.box.addItem(QCoreApplication.translate("visit_groups", title), group)
        opening = add_shortcut(parent, self.tr("Show one state only"), ["Ctrl+Shift+F"], self._open_list)
        self.box.setAccessibleName(opening.text())
        self.box.setToolTip(f"{opening.text()} ({first_key(opening)})")
        self.box.currentIndexChanged.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)

    def _open_list(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.showPopup()

    def _choose(self, index: int) -> None:
        value = self.box.itemData(index)  # Qt keeps the text of it only
        self.chosen.emit(None if value is None else Group(value))
