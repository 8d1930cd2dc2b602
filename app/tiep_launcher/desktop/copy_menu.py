"""The other ways to copy a report, each under its own name, and the preview."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.style import tokens
from tiep_launcher.desktop.wanted import CopyAs, Wanted

_ICON_SIDE = 16


class CopyMenu(QMenu):
    """Opens below its button.

    Signals:
        copy_wanted: What is ``Wanted``.
        preview_wanted: What arrives is to be shown first.
    """

    copy_wanted = Signal(object)
    preview_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the entries."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Copy as"))
        ways = (
            (self.tr("Copy as formatted &text"), CopyAs.FORMATTED),
            (self.tr("Copy as &JSON"), CopyAs.JSON),
        )
        for text, way in ways:
            wanted = Wanted(as_=way)
            self.addAction(text).triggered.connect(partial(self._want, wanted))
        self.addSeparator()
        preview = self.addAction(self.tr("&Preview what arrives…"))
        preview.triggered.connect(lambda _is_checked=False: self.preview_wanted.emit())
        self.aboutToShow.connect(self._draw_icons)

    def _want(self, wanted: Wanted, *_is_checked: bool) -> None:
        self.copy_wanted.emit(wanted)

    def _draw_icons(self) -> None:
        """Draw in the colours of the moment: a menu is made once."""
        names = ("copy", "braces", "", "search")
        for action, name in zip(self.actions(), names, strict=False):  # others add theirs behind
            if name:
                action.setIcon(icons.icon(name, tokens().text))
