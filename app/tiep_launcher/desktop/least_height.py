"""Keeps windows high enough for texts that wrap."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

# ruff: noqa: N802 - Qt calls these by its own names
_MOST_OF_SCREEN = 0.85


class LeastHeight(QObject):
    """Lets a widget ask for the height that its contents need at its width.

    A window of Qt keeps to the least sizes of its parts, but not to heights that follow from a width: with
    large text it would cut a patient's name in two. Where the screen is too low it may still happen.
    """

    def __init__(self, widget: QWidget) -> None:
        """Look after ``widget``, which has a layout, as long as it exists."""
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whenever it is given another width, or something in it wants another height."""
        if watched is self._widget and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        widget = self._widget
        layout = widget.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        most = round(widget.screen().availableGeometry().height() * _MOST_OF_SCREEN)
        least = min(layout.totalMinimumHeightForWidth(widget.width()), most)
        if least != widget.minimumHeight():
            widget.setMinimumHeight(least)
