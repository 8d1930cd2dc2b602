"""The one bridge between windows and the loop: results arrive in the windows' thread, or not at all."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tiep_launcher.desktop.io_thread import IoThread


@pytest.fixture
def io(qapp) -> Iterator[IoThread]:
    thread = IoThread(is_debug=True)
    thread.start()
    yield thread
    assert thread.stop()


async def answer(value: int) -> int:
    await asyncio.sleep(0)
    return value


async def fail() -> None:
    raise ValueError("planted")


def test_a_result_comes_back_in_the_thread_of_the_windows(io: IoThread, qtbot: QtBot):
    got: list[tuple[int, threading.Thread]] = []
    io.submit(answer(7), lambda value: got.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(7, threading.main_thread())]


def test_an_error_comes_back_too(io: IoThread, qtbot: QtBot):
    got: list[Exception] = []
    io.submit(fail(), on_error=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ValueError)


@pytest.mark.expects_log
def test_an_error_that_nobody_takes_is_logged(io: IoThread, qtbot: QtBot, caplog: pytest.LogCaptureFixture):
    io.submit(fail())
    qtbot.waitUntil(lambda: "work_failed" in caplog.messages)


def test_cancelled_work_is_not_called_back(io: IoThread, qtbot: QtBot):
    got: list[int] = []
    ended = threading.Event()

    async def long() -> int:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return 1

    job = io.submit(long(), got.append)
    job.cancel()
    marks: list[int] = []
    io.submit(answer(2), marks.append)
    qtbot.waitUntil(lambda: bool(marks))
    assert got == []
    assert not job.is_wanted


def test_a_destroyed_owner_cancels_its_work(io: IoThread, qtbot: QtBot):
    ended = threading.Event()
    begun = threading.Event()
    got: list[int] = []

    async def long() -> int:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return 1

    owner = QObject()
    io.submit(long(), got.append, owner=owner)
    assert begun.wait(5)
    owner.deleteLater()
    qtbot.waitUntil(ended.is_set)
    assert got == []


def test_stopping_ends_everything_and_later_work_is_refused(qapp, qtbot: QtBot):
    io = IoThread()
    io.start()
    begun, ended = threading.Event(), threading.Event()

    async def long() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    io.submit(long())
    assert begun.wait(5)
    assert io.stop()
    assert ended.is_set()
    assert not io.submit(answer(1)).is_wanted
    assert io.stop()


def test_calls_from_any_thread_run_in_the_windows(io: IoThread, qtbot: QtBot):
    got: list[threading.Thread] = []
    thread = threading.Thread(target=lambda: io.in_windows(lambda: got.append(threading.current_thread())))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(got))
    assert got == [threading.main_thread()]
