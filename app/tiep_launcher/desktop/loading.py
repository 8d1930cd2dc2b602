"""Loads what the first paint does not need while icon and panel are on the screen already."""

import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from tiep_launcher.desktop.backend import Backend


class Loading(QObject):
    """Imports the rest of the program and makes its inside, in a thread of its own."""

    _done = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        make_backend: "Callable[[], Backend]",
        done: "Callable[[Backend], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Prepare; exactly one of ``done`` and ``failed`` is called, in the thread that this is made in."""
        super().__init__()
        self._make_backend = make_backend
        self._done.connect(done, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(failed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._load, name="loading", daemon=True).start()

    def _load(self) -> None:
        try:
            importlib.import_module("tiep_launcher.desktop.controller")  # and with it most of what is to come
            backend = self._make_backend()
        except Exception as error:  # noqa: BLE001 - whatever it is, people are told
            self._failed.emit(error)
        else:
            self._done.emit(backend)
