"""Draws a report on paper or into a PDF, a little at a time, so that the windows stay awake meanwhile."""

from collections.abc import Generator

from PySide6.QtCore import (
    QBuffer,
    QElapsedTimer,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontDatabase, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from tiep_launcher.delivery.paper import Paper
from tiep_launcher.desktop.paper_layout import PaperLayout

_UNITS_PER_INCH = 96
_POINTS_PER_INCH = 72
_PDF_DPI = 1200
_MARGIN_MM = 15.0
_AT_ONCE_MS = 30
_LAYING_OUT = 0.5  # the part of the work that is laying out


class PaperWork(QObject):
    """One report on its way onto paper.

    Signals:
        progressed: The part that is done, 0 to 1.
        finished: True if every page is drawn; False if it was given up or the device refused.
    """

    progressed = Signal(float)
    finished = Signal(bool)

    def __init__(self, paper: Paper, device: QPagedPaintDevice, parent: QObject | None = None) -> None:
        """Draw ``paper`` on ``device``, which must live until :attr:`finished`."""
        super().__init__(parent)
        self._paper, self._device = paper, device
        self._painter: QPainter | None = None
        self._steps = self._work()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin as soon as nothing else is to be done."""
        self._timer.start()

    def give_up(self) -> None:
        """Stop in the middle."""
        if self._timer.isActive():
            self._end(is_done=False)

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        done = 0.0
        while clock.elapsed() < _AT_ONCE_MS:
            step = next(self._steps, None)
            if step is None:
                self._end(is_done=self._painter is not None)
                return
            done = step
        self.progressed.emit(done)

    def _work(self) -> Generator[float]:
        room = self._device.pageLayout().paintRect(QPageLayout.Unit.Point).size()
        scale = _UNITS_PER_INCH / _POINTS_PER_INCH
        layout = PaperLayout(self._paper, QSizeF(room.width() * scale, room.height() * scale), _font_family())
        for part in layout.fill():
            yield part * _LAYING_OUT
        painter = QPainter()
        if not painter.begin(self._device):
            return
        self._painter = painter
        dots = self._device.logicalDpiX() / _UNITS_PER_INCH
        painter.scale(dots, dots)
        for number, page in enumerate(layout.pages):
            if number and not self._device.newPage():
                self._painter = None
                painter.end()
                return
            page.draw(painter)
            yield _LAYING_OUT + (1 - _LAYING_OUT) * (number + 1) / len(layout.pages)

    def _end(self, *, is_done: bool) -> None:
        self._timer.stop()
        self._steps.close()
        if self._painter is not None:
            is_done = self._painter.end() and is_done
            self._painter = None
        self.finished.emit(is_done)


class PdfWork(QObject):
    """One report on its way into a PDF.

    Signals:
        progressed: The part that is done, 0 to 1.
        finished: The PDF as bytes; None if it was given up or cannot be made.
    """

    progressed = Signal(float)
    finished = Signal(object)

    def __init__(self, paper: Paper, parent: QObject | None = None) -> None:
        """Write ``paper``."""
        super().__init__(parent)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_PDF_DPI)
        self._writer.setTitle(paper.name)
        self._writer.setPageLayout(page_layout())
        self._work = PaperWork(paper, self._writer, self)
        self._work.progressed.connect(self.progressed)
        self._work.finished.connect(self._finish)

    def begin(self) -> None:
        """Begin as soon as nothing else is to be done."""
        self._work.begin()

    def give_up(self) -> None:
        """Stop in the middle."""
        self._work.give_up()

    def _finish(self, is_done: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._buffer.close()
        self.finished.emit(self._buffer.data().data() if is_done else None)


def page_layout() -> QPageLayout:
    """Return the paper of the country, upright, with margins that every printer can keep."""
    is_us = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_us else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def _font_family() -> str:
    """Return the system's font for documents; screens may have one that is made for them alone."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
