"""A QR code, made on this machine: nobody is asked for it and nobody learns what is in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

# ruff: noqa: N802 - Qt calls these by its own names
_LEAST_MODULE = 3
_QUIET_ZONE = 4  # modules around it, which readers need (ISO/IEC 18004)


class QrPicture(QWidget):
    """Draws a text as a QR code: dark on light in every palette, as readers expect it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setAccessibleName(self.tr("QR code"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_text(self, text: str) -> bool:
        """Draw ``text``; False, and nothing is drawn, if it is too long for a QR code."""
        import segno  # noqa: PLC0415 - rarely needed

        try:
            self._rows = tuple(map(bytes, segno.make_qr(text).matrix))
        except segno.DataOverflowError:
            self._rows = ()
        self.updateGeometry()
        self.update()
        return bool(self._rows)

    def sizeHint(self) -> QSize:
        """Want enough room for a phone's camera."""
        side = self._modules * 5
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Need enough room to be read at all."""
        side = self._modules * _LEAST_MODULE
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw whole squares, with the light border that belongs to it."""
        del event
        if not self._rows:
            return
        module = max(1, min(self.width(), self.height()) // self._modules)
        side = module * self._modules
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter = QPainter(self)
        # Not the palette's: most readers do not find a light code on a dark ground.
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    at = (left + (x + _QUIET_ZONE) * module, top + (y + _QUIET_ZONE) * module)
                    painter.fillRect(QRectF(*at, module, module), Qt.GlobalColor.black)

    @property
    def _modules(self) -> int:
        return len(self._rows) + 2 * _QUIET_ZONE
