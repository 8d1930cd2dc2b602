"""Draws the program's own icons (SVG in the package's resources) in the colours of the moment."""

from collections.abc import Callable
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

# importlib.resources would load 12 modules more before the first paint.
_FOLDER = Path(__file__).parents[1] / "resources" / "icons"
SIZES = (16, 20, 24, 32, 48)
TRAY_SIZES = (16, 22, 24, 32, 48, 64)
_INK = b"currentColor"
_ICON, _ROLE = "tiepIcon", "tiepRole"
MOST_COUNTED = 9
_ON_BUTTONS = 16
_ORDINARY_TEXT = 14
"""Pixels: up to this size of the text icons have their own."""


class TrayState(StrEnum):
    """What the tray icon tells, each by a shape of its own."""

    IDLE = "idle"
    RUNNING = "running"
    READY = "ready"
    OFFLINE = "offline"
    ATTENTION = "attention"
    RECORDING = "recording"


@cache
def svg(name: str) -> bytes:
    """Return the source of the icon ``name``."""
    return _FOLDER.joinpath(f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _pixmap(name: str, ink: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg(name).replace(_INK, ink.encode())))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon ``name`` in ``colour``, ``size`` logical pixels wide on a screen of ``ratio``."""
    drawn = QPixmap(_pixmap(name, colour.name(), round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """Return the icon ``name`` in ``colour`` for buttons and menus, and in ``disabled`` where it is off."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_pixmap(name, colour.name(), size))
        if disabled is not None:
            made.addPixmap(_pixmap(name, disabled.name(), size), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the program's icon for windows and task bars."""
    made = QIcon()
    for size in (*TRAY_SIZES, 128):
        made.addPixmap(_pixmap("app", "", size))
    return made


def tray_icon(state: TrayState, count: int = 0) -> QIcon:
    """Return the tray's icon; its colours are in the SVG, as nobody knows those of the panel around it."""
    made = QIcon()
    for size in TRAY_SIZES:
        made.addPixmap(tray_pixmap(state, count, size))
    return made


def tray_pixmap(state: TrayState, count: int, size: int) -> QPixmap:
    """Draw the tray's icon; a report that is ready carries how many there are."""
    if state is not TrayState.READY or count < 1:
        return _pixmap(f"tray-{state.value}", "", size)
    drawn = QPixmap(_pixmap("tray-ready-count", "", size))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = painter.font()
    font.setBold(True)
    text = str(count) if count <= MOST_COUNTED else f"{MOST_COUNTED}+"
    font.setPixelSize(round(size * (0.68 if len(text) == 1 else 0.5)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(QRectF(0, 0.03 * size, size, size), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn


def grown(side: int) -> int:
    """Return how large an icon of ``side`` pixels is beside the text of this system, which may be larger."""
    text = QFontInfo(QApplication.font()).pixelSize()
    return max(side, round(side * text / _ORDINARY_TEXT))


def dress(widget: QWidget, name: str, role: str, colour_of: Callable[[str], QColor]) -> None:
    """Put an icon on a button or a label and remember which, so that ``redress`` can renew it."""
    widget.setProperty(_ICON, name)
    widget.setProperty(_ROLE, role)
    redress(widget, colour_of)


def redress(widget: QWidget, colour_of: Callable[[str], QColor]) -> None:
    """Renew the icon of a dressed widget in today's colours; other widgets stay as they are."""
    name, role = widget.property(_ICON), widget.property(_ROLE)
    if not isinstance(name, str) or not isinstance(role, str):
        return
    if isinstance(widget, QAbstractButton):
        widget.setIcon(icon(name, colour_of(role), colour_of("off")))
        widget.setIconSize(QSize(grown(_ON_BUTTONS), grown(_ON_BUTTONS)))
    elif isinstance(widget, QLabel):
        side = widget.property("tiepSide")
        side = grown(side if isinstance(side, int) else 16)
        widget.setPixmap(pixmap(name, colour_of(role), side, widget.devicePixelRatioF()))
        widget.setFixedSize(QSize(side, side))
