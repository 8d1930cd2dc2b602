"""The tray program: makes Qt, the io thread, the windows, and keeps them going until it is to end."""

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType, TracebackType

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.controller import Controller
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.style import apply_style

_log = logging.getLogger(__name__)

# They open doors into an embedded view; nobody may open those from outside.
_FORBIDDEN_VARIABLES = (
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_DISABLE_SANDBOX",
)


def run(
    backend: Backend,
    begun: Callable[[Controller], None] | None = None,
    *,
    started_by_call: bool = False,
) -> int:
    """Run the tray program on ``backend`` until it is to end.

    Args:
        backend: The program behind the windows.
        begun: Is given the windows once they begin.
        started_by_call: True if a call started the program, which then says itself what went wrong.

    Returns:
        The exit status.
    """
    for name in _FORBIDDEN_VARIABLES:
        os.environ.pop(name, None)
    _log_what_goes_wrong()
    app = QApplication(["tiep-launcher"])  # never the caller's arguments
    app.setApplicationDisplayName("Tiep Launcher")
    app.setDesktopFileName("tiep-launcher")
    app.setQuitOnLastWindowClosed(False)
    apply_style(app)
    io = IoThread()
    io.start()
    controller = Controller(backend, io, app.quit, started_by_call=started_by_call)
    signals = _Signals(controller.end)
    try:
        controller.begin()
        if begun is not None:
            begun(controller)
        status = app.exec()
    finally:
        signals.close()
        controller.close()
        io.stop()
    return status


def _taken(number: int, frame: FrameType | None) -> None:
    """Do nothing: the byte that Python writes for a signal wakes Qt's loop."""
    del number, frame


class _Signals:
    """Brings SIGTERM and SIGINT into Qt's loop, which would otherwise let Python sleep through them."""

    def __init__(self, ended: Callable[[], None]) -> None:
        self._read, self._write = socket.socketpair()
        self._read.settimeout(0)
        self._write.settimeout(0)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _taken) for number in (signal.SIGTERM, signal.SIGINT)}
        self._ended = ended
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._arrived)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _arrived(self) -> None:
        self._read.recv(64)
        self._ended()


def _log_what_goes_wrong() -> None:
    """Have every way in which a fault could pass unseen write to the log, without values."""

    def unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("unhandled_error", exc_info=(kind, error, trace))

    def in_thread(facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            _log.error("unhandled_error", exc_info=(facts.exc_type, facts.exc_value, facts.exc_traceback))

    def of_qt(kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
        # Qt's texts may quote what is shown, so only that there was one is kept.
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            _log.error("qt_message")

    sys.excepthook = unhandled
    threading.excepthook = in_thread
    qInstallMessageHandler(of_qt)
