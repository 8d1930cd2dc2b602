"""What a window needs of the page in it; the one of WebEngine is ``page_view``."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PageWidget(QWidget):
    """One page, opened once.

    Signals:
        opened: Tiep's page is there.
        troubled: The page is not there (any more): a ``Trouble``.
        listening_changed: Whether it has been given the microphone.
        refused: It wanted what it may not do; a sentence says what.
        told: It has something to say to the doctor, in its own words.
    """

    opened = Signal()
    troubled = Signal(object)
    listening_changed = Signal(bool)
    refused = Signal(str)
    told = Signal(str)

    @property
    @abstractmethod
    def is_there(self) -> bool:
        """True while a page of Tiep's is shown."""

    @property
    @abstractmethod
    def is_listening(self) -> bool:
        """True from the moment it was given the microphone until it is gone."""

    @abstractmethod
    def go(self, address: str) -> None:
        """Open ``address``, which is a secret."""

    @abstractmethod
    def zoom(self, factor: float) -> None:
        """Show everything ``factor`` times as large as now."""

    @abstractmethod
    def let_go(self) -> None:
        """End the page; its cookies and everything it kept are gone with it."""


IsSignVisible = Callable[[], bool]
"""Says whether people would see that the microphone is on."""

Confirm = Callable[[str], bool]
"""Asks the doctor a question of the page's."""

MakePage = Callable[[QWidget, IsSignVisible, Confirm], PageWidget]
"""Makes an empty page inside a widget."""
