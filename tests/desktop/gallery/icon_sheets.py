"""The icons by themselves: the tray's on light and dark panels, and the whole family."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget
from tests.desktop.gallery.view import View

from tiep_launcher.desktop import icons

# ruff: noqa: N802 - Qt calls these by its own names
_STATES = [(state, 0) for state in icons.TrayState] + [(icons.TrayState.READY, n) for n in (1, 3, 9, 12)]
_NAMES = sorted(path.stem for path in (Path(__file__).parents[3] / "resources" / "icons").glob("*.svg"))
_PANELS = ("#f3f3f3", "#1e1f22")
_BAND = 200


def views() -> list[View]:
    return [
        View("tray", _Tray, QSize(len(_STATES) * 150 + 20, len(_PANELS) * _BAND)),
        View("family", _Family, QSize(len(_NAMES) * 56 + 20, 90)),
    ]


class _Tray(QWidget):
    """Each state at the sizes of trays, and once enlarged."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - not needed
        painter = QPainter(self)
        for band, colour in enumerate(_PANELS):
            painter.fillRect(0, band * _BAND, self.width(), _BAND, QColor(colour))
            painter.setPen(QColor("#808080"))
            for column, (state, count) in enumerate(_STATES):
                x = 10 + column * 150
                painter.drawText(x, band * _BAND + 18, f"{state.value} {count or ''}")
                for offset, size in ((0, 16), (24, 22), (56, 32)):
                    painter.drawPixmap(x + offset, band * _BAND + 30, icons.tray_pixmap(state, count, size))
                big = icons.tray_pixmap(state, count, 16).scaled(96, 96)
                painter.drawPixmap(x, band * _BAND + 80, big)
        painter.end()


class _Family(QWidget):
    """Every icon at 48, 20 and 16 pixels."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - not needed
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        for i, name in enumerate(_NAMES):
            for x, y, size in ((10, 6, 48), (10, 62, 16), (34, 60, 20)):
                drawn = icons.pixmap(name, ink, size, self.devicePixelRatioF())
                painter.drawPixmap(x + i * 56, y, drawn)
        painter.end()
