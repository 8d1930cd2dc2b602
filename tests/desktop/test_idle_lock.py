"""One question at the moment at which the desk could have been left for long enough."""

from collections.abc import Iterator

import pytest

from tiep_launcher.desktop.idle_lock import IdleLock
from tiep_launcher.desktop.io_thread import IoThread

MINUTE = 1 / 60 / 10  # a tenth of a second


@pytest.fixture
def io(qapp) -> Iterator[IoThread]:
    made = IoThread(is_debug=True)
    made.start()
    yield made
    assert made.stop()


class Desk:
    """Answers with the idle times that were prepared, then with the last one."""

    def __init__(self, *idle_s: float | None) -> None:
        self.idle_s = list(idle_s)
        self.asked = 0

    async def idle(self) -> float | None:
        self.asked += 1
        return self.idle_s.pop(0) if len(self.idle_s) > 1 else self.idle_s[0]


def test_it_is_told_at_the_limit(io: IoThread, qtbot):
    desk = Desk(0.1)
    lock = IdleLock(io, desk.idle, io)
    with qtbot.waitSignal(lock.left, timeout=3000):
        lock.set_limit(MINUTE)
    assert desk.asked == 1


def test_whoever_is_still_there_is_asked_about_when_it_could_be_time(io: IoThread, qtbot):
    desk = Desk(0.02, 0.05, 0.1)
    lock = IdleLock(io, desk.idle, io)
    with qtbot.waitSignal(lock.left, timeout=3000):
        lock.set_limit(MINUTE)
    assert desk.asked == 3


def test_zero_is_off(io: IoThread, qtbot):
    desk = Desk(1000)
    lock = IdleLock(io, desk.idle, io)
    lock.set_limit(MINUTE)
    lock.set_limit(0)
    qtbot.wait(300)
    assert desk.asked == 0


def test_it_goes_on_after_it_was_told(io: IoThread, qtbot):
    lock = IdleLock(io, Desk(1000).idle, io)
    told: list[None] = []
    lock.left.connect(lambda: told.append(None))
    lock.set_limit(MINUTE)
    qtbot.waitUntil(lambda: len(told) >= 2, timeout=3000)


def test_a_system_that_does_not_say_is_not_asked_again(io: IoThread, qtbot, caplog):
    desk = Desk(None)
    lock = IdleLock(io, desk.idle, io)
    lock.set_limit(MINUTE)
    qtbot.waitUntil(lambda: desk.asked == 1, timeout=3000)
    qtbot.wait(300)
    assert desk.asked == 1
    assert [record.message for record in caplog.records] == ["idle_not_known"]
    caplog.clear()
