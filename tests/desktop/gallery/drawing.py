"""Puts widgets into pictures, and pictures side by side on sheets."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.desktop.gallery.view import View


def draw(view: View) -> QImage:
    widget = view.make()
    widget.resize(view.size or widget.sizeHint())
    widget.show()
    settle()
    if view.then is not None:
        view.then(widget)
        settle()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


def settle() -> None:
    for _ in range(60):
        QApplication.processEvents()


def sheet(pictures: list[tuple[str, QImage]], columns: int) -> QImage:
    gap, title = 12, 22
    rows = [pictures[i : i + columns] for i in range(0, len(pictures), columns)]
    heights = [max(image.height() for _, image in row) + title + gap for row in rows]
    width = max(sum(image.width() + gap for _, image in row) for row in rows) + gap
    made = QImage(width, sum(heights) + gap, QImage.Format.Format_RGB32)
    made.fill(QColor("#8a8f96"))
    painter = QPainter(made)
    y = gap
    for row, height in zip(rows, heights, strict=True):
        x = gap
        for name, image in row:
            flat = image.copy()
            flat.setDevicePixelRatio(1)
            painter.setPen(Qt.GlobalColor.black)
            painter.drawText(QRect(x, y, image.width(), title), Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawImage(x, y + title, flat)
            x += image.width() + gap
        y += height
    painter.end()
    return made
