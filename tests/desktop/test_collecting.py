"""Garbage with widgets in it is destroyed in the thread of the windows, whoever made the next object."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tiep_launcher.desktop.collecting import Collecting


class Circle(QObject):
    """Garbage that only the collector finds, with an object of Qt in it."""

    def __init__(self, destroyed_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed_in = destroyed_in

    def __del__(self) -> None:
        self.destroyed_in.append(threading.get_ident())


def make_much() -> None:
    kept = [[i] for i in range(10 * gc.get_threshold()[0])]
    assert kept


def test_another_thread_collects_nothing(qtbot: QtBot):
    owner = QObject()
    collecting = Collecting(owner)
    collecting.collect()  # the first time it keeps what the start has made
    destroyed_in: list[int] = []
    Circle(destroyed_in)
    other = threading.Thread(target=make_much)
    other.start()
    other.join()
    assert destroyed_in == []
    make_much()
    kept = [[i] for i in range(10 * gc.get_threshold()[0])]  # what makes a collection due
    collecting.collect()
    assert destroyed_in == [threading.get_ident()]
    assert kept
    assert not gc.isenabled()
    collecting.end()
    assert gc.isenabled()
