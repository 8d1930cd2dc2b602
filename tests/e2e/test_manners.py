"""Manners of the tray program on a real screen: trays that come and go, windows that come back."""

from collections.abc import Iterator

import pytest
from tests.e2e.desk import Sandbox, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import Screen, screen, start_tray

PANEL = "^Tiep Launcher$"


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen(has_tray=False) as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def test_a_tray_that_comes_late_is_taken_and_one_that_goes_leaves_the_panel(desk: DesktopDesk, seen: Screen):
    desk.tray_program()
    panel = seen.wait_window()
    tray = start_tray(seen)
    try:
        icon = seen.tray_icon()
        seen.close(panel)
        seen.click(*icon)
        seen.close(seen.wait_window())
    finally:
        tray.terminate()
        tray.wait(10)
    seen.wait_window(within_s=60)
    assert len(desk.processes()) == 1


def test_windows_come_back_where_they_were(desk: DesktopDesk, seen: Screen):
    first = desk.tray_program()
    panel = seen.wait_window()
    seen.put(panel, (200, 150, 420, 500))
    wait_until(lambda: seen.place_of(panel)[2:] == (420, 500), what="the new size")
    place = seen.place_of(panel)
    data(desk.run("quit", "--json"))
    assert first.wait(15) == 0
    desk.tray_program()
    again = seen.wait_window()
    wait_until(lambda: seen.place_of(again) == place, what="the old place")


def test_a_window_that_is_hidden_and_shown_does_not_wander(desk: DesktopDesk, seen: Screen):
    tray = start_tray(seen)
    try:
        desk.tray_program()
        data(desk.run("show", "--json"))
        seen.put(seen.wait_window(), (300, 200, 400, 450))
        place = seen.place_of(seen.wait_window())
        for _ in range(3):
            seen.close(seen.wait_window())
            data(desk.run("show", "--json"))
            assert seen.place_of(seen.wait_window()) == place
    finally:
        tray.terminate()
        tray.wait(10)
