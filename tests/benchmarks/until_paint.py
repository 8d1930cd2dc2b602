"""Runs a program and ends it at its first paint: ``until_paint.py -m MODULE …`` or ``… FILE …``.

So the program needs no switch for being measured, and
what this adds, it adds to program and reference alike. Prints the modules that are loaded at the end.
"""

import os
import runpy
import sys

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject


def _end() -> None:
    os.write(1, " ".join(sys.modules.copy()).encode())
    os._exit(0)


class _Ending(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it by this name
        if event.type() is QEvent.Type.Paint:
            _end()
        return super().eventFilter(watched, event)


class _Application(QtWidgets.QApplication):
    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._ending = _Ending()
        self.installEventFilter(self._ending)


QtWidgets.QApplication = _Application
if sys.argv[1] == "-m":
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
else:
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
