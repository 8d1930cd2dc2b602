"""One view to be drawn: how it is made, and how large."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class View:
    """A widget in one state.

    Attributes:
        name: What it shows, in words.
        make: Makes the widget; called once the condition holds.
        size: In logical pixels; None for its own.
        then: What happens once it is on the screen, such as a search.
    """

    name: str
    make: Callable[[], QWidget]
    size: QSize | None = None
    then: Callable[[QWidget], object] | None = None
