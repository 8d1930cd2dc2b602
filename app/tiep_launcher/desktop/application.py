"""The tray program: makes Qt, the io thread, the windows, and keeps them going until it is to end."""

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from tiep_launcher.desktop.collecting import Collecting
from tiep_launcher.desktop.embedded.engine import Engine, forget_switches, is_installed
from tiep_launcher.desktop.languages import speak
from tiep_launcher.desktop.loading import Loading
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.desktop.tray import Tray
from tiep_launcher.domain.errors import ExitStatus, LauncherError
from tiep_launcher.domain.language import Language

if TYPE_CHECKING:  # loaded after the first paint
    from tiep_launcher.desktop.backend import Backend
    from tiep_launcher.desktop.controller import Controller
    from tiep_launcher.desktop.io_thread import IoThread

_log = logging.getLogger(__name__)

_AS_SHIPPED = Engine()


def run(
    make_backend: Callable[[], "Backend"],
    say: Callable[[Exception], str],
    begun: Callable[["Controller"], None] | None = None,
    *,
    language: Language,
    started_by_call: bool = False,
    engine: Engine = _AS_SHIPPED,
) -> int:
    """Run the tray program until it is to end.

    Icon and panel come up first; everything else is loaded while they are on the screen. The settings are
    part of that, so what comes up first speaks the system's language, and is made again if another is set.

    Args:
        make_backend: Makes the program behind the windows, in a thread of its own.
        say: Says in words what an error means.
        begun: Is given the controller once the windows are connected.
        language: The system's language.
        started_by_call: True if a call started the program, which then says itself what went wrong.
        engine: How WebEngine is started; another one than as shipped is for tests.

    Returns:
        The exit status.
    """
    forget_switches(os.environ)
    _log_what_goes_wrong()
    if is_installed():  # WebEngine draws with them, and they must be set before Qt begins
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    app = QApplication(["tiep-launcher"])  # never the caller's arguments
    app.setApplicationDisplayName("Tiep Launcher")
    app.setDesktopFileName("tiep-launcher")
    app.setQuitOnLastWindowClosed(False)
    apply_style(app)
    program = _Program(app, say, begun, language=language, started_by_call=started_by_call, engine=engine)
    signals = _Signals(program.end)
    collecting = Collecting(program)
    loading = Loading(make_backend, program.loaded, program.failed)
    app.processEvents()  # paints, which loading beside it would slow down
    loading.start()
    try:
        status = app.exec()
    finally:
        signals.close()
        program.close()
        collecting.end()
    return status


class _Program(QObject):
    """Icon and panel at once; once it is loaded, everything behind them."""

    def __init__(
        self,
        app: QApplication,
        say: Callable[[Exception], str],
        begun: Callable[["Controller"], None] | None,
        *,
        language: Language,
        started_by_call: bool,
        engine: Engine,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._app, self._say, self._begun = app, say, begun
        self._language = language
        self._started_by_call = started_by_call
        self._controller: Controller | None = None
        self._io: IoThread | None = None
        self._panel, self._tray = self._first_windows()

    def loaded(self, backend: "Backend") -> None:
        """Connect what is on the screen with the program behind it, and let that begin."""
        from tiep_launcher.desktop.controller import Controller  # noqa: PLC0415 - loaded by now
        from tiep_launcher.desktop.embedded.opening import EmbeddedView  # noqa: PLC0415
        from tiep_launcher.desktop.embedded.views import Views  # noqa: PLC0415
        from tiep_launcher.desktop.io_thread import IoThread  # noqa: PLC0415
        from tiep_launcher.desktop.windows import Windows  # noqa: PLC0415

        if backend.language not in {None, self._language}:
            self._language = backend.language or self._language
            self._take_off()
            self._panel, self._tray = self._first_windows()
        self._tray.quit_wanted.disconnect(self._quit_while_loading)
        self._io = IoThread()
        self._io.start()
        windows = Windows(self._panel, self)
        views = Views(self._engine, self._tray.is_available, self)
        backend.embed(EmbeddedView(self._io, views, self._engine))
        self._controller = Controller(backend, self._io, windows, views, self._tray, quit_with=self._app.exit)
        self._controller.begin(self.failed, started_by_call=self._started_by_call)
        if self._begun is not None:
            self._begun(self._controller)

    def failed(self, error: Exception) -> None:
        """Say what keeps the program from working, and end with the error's exit status."""
        status = int(error.exit_status if isinstance(error, LauncherError) else ExitStatus.INTERNAL)
        if self._started_by_call:
            self._app.exit(status)
            return
        from tiep_launcher.desktop.details import show_message  # noqa: PLC0415 - rarely needed

        box = show_message(self._panel, self.tr("Tiep Launcher cannot work here"), self._say(error))
        box.finished.connect(lambda: self._app.exit(status))

    def end(self) -> None:
        """End in good order."""
        if self._controller is not None:
            self._controller.end()
        else:
            self._quit_while_loading()

    def close(self) -> None:
        """Take everything off the screen and end the io thread."""
        if self._controller is not None:
            self._controller.close()
        if self._io is not None:
            self._io.stop()
        self._take_off()

    def _first_windows(self) -> tuple[Panel, Tray]:
        speak(self._app, self._language)
        panel, tray = Panel(), Tray(self._app)
        tray.quit_wanted.connect(self._quit_while_loading)
        panel.show_empty()
        tray.show()
        if not tray.is_available():
            panel.show()
        return panel, tray

    def _take_off(self) -> None:
        self._panel.close()
        self._tray.hide()

    def _quit_while_loading(self) -> None:
        self._app.quit()


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
