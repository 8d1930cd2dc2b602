"""Rules for tests with windows: no display, no left-over widgets, and no Qt warning that nobody expected."""

# ruff: noqa: E402 - platform and time zone are chosen before Qt is imported
import gc
import os
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"  # times are shown as local ones
time.tzset()

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tiep_launcher.desktop.style import apply_style

_HARMLESS = (
    "systemTrayWindowChanged",  # offscreen has no tray
    "This plugin does not support",  # offscreen has no window manager
)


@pytest.fixture(scope="session")
def light_palette(qapp: QApplication) -> QPalette:
    qapp.setStyle("Fusion")
    return qapp.style().standardPalette()


@pytest.fixture(autouse=True)
def collected_here():
    """Keep other threads from collecting widgets, as the program does."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture(autouse=True)
def styled(collected_here: None, qapp: QApplication, light_palette: QPalette):
    qapp.setPalette(light_palette)
    apply_style(qapp)


@pytest.fixture(autouse=True)
def nothing_left_over(collected_here: None, qapp: QApplication):
    yield
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


@pytest.fixture(autouse=True)
def no_unexpected_qt_warning(qtlog: object):
    yield
    bad = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    unexpected = [
        record.message
        for record in qtlog.records  # pyright: ignore[reportAttributeAccessIssue]
        if record.type in bad and not any(text in record.message for text in _HARMLESS)
    ]
    assert not unexpected
