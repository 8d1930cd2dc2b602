"""The palette with real parts: keys pressed on a screen, a worklist file, and a session that begins."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import Sandbox, wait_until
from tests.e2e.screen import Screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, data, desk, seen

__all__ = ["desk", "seen"]

PALETTE = "^Pick a visit"
SHORTCUT = {"TIEP_LAUNCHER_PALETTE_SHORTCUT": "Ctrl+Alt+T"}
WORKLIST = """\
patient_id;visit_id;family_name;given_name;birth_date;sex;start;place;reason
00471193;V-1;Smith;Jane;1945-07-14;F;10:15;Room 2;Shoulder pain
00098215;V-2;Smith;Jane;1952-03-02;F;10:30;Room 2;Follow-up
00512207;;Haddad;Layla;2019-11-30;F;11:00;Room 1;Vaccination
"""
# Another program with a line to type in, as a hospital system has them.
OTHER = (
    "from PySide6.QtWidgets import QApplication, QLineEdit\n"
    "app = QApplication(['his']); line = QLineEdit(); line.setWindowTitle('Hospital system'); line.show()\n"
    "line.textChanged.connect(line.setWindowTitle); app.exec()\n"
)


@pytest.fixture
def listed(desk: DesktopDesk) -> DesktopDesk:
    """A desk with a worklist."""
    path = desk.home / "worklist.csv"
    path.write_text(WORKLIST, encoding="utf-8")
    desk.environ["TIEP_LAUNCHER_WORKLIST"] = str(path)
    return desk


@pytest.fixture
def other_program(seen: Screen, desk: DesktopDesk) -> Iterator[str]:
    process = subprocess.Popen([sys.executable, "-c", OTHER], env={**desk.environ, "QT_QPA_PLATFORM": "xcb"})
    try:
        window = seen.wait_window("^Hospital system")
        seen.activate(window)
        yield window
    finally:
        process.terminate()
        process.wait(10)


def active(seen: Screen) -> str:
    return seen.do("xdotool", "getactivewindow", "getwindowname").stdout.strip()


def wait_active(seen: Screen, title: str) -> None:
    wait_until(lambda: title in active(seen), what=f"the keyboard in {title!r}")


def opened_palette(seen: Screen, desk: DesktopDesk) -> str:
    data(desk.run("show", "--json"))
    seen.activate(seen.wait_window())
    seen.press("ctrl+n")
    window = seen.wait_window(PALETTE)
    wait_active(seen, "Pick a visit")
    return window


def launched(desk: DesktopDesk, count: int = 1) -> list[str]:
    wait_until(lambda: len(desk.launches()) == count, what="the launch")
    return [launch["visit_id"] for launch in desk.launches()]


def test_a_visit_of_the_worklist_is_typed_picked_and_begun(
    listed: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    listed.tray_program()
    opened_palette(seen, listed)
    seen.type("smith 1952")
    # The second Enter is for a list that came under the first one too fast to be read.
    wait_until(lambda: _enter(seen, listed), what="the launch")
    assert launched(listed) == ["V-2"]
    assert listed.wait_opened()["context"]["patient"]["identifier"][0]["value"] == "00098215"
    assert len(sandbox.state()["sessions"]) == 1
    seen.wait_window("^Tiep Launcher$")
    assert not seen.windows(PALETTE)

    opened_palette(seen, listed)
    seen.type("smith 1952")
    wait_until(lambda: _enter_closes(seen), what="the visit, which is here already")
    assert launched(listed) == ["V-2"]
    assert len(sandbox.state()["sessions"]) == 1


def test_what_the_list_lacks_is_filled_in_on_the_way(listed: DesktopDesk, sandbox: Sandbox, seen: Screen):
    listed.tray_program()
    opened_palette(seen, listed)
    seen.type("layla")

    def asked() -> bool:
        seen.press("Return")
        return bool(seen.windows("^New visit"))

    wait_until(asked, what="the question for the visit")
    wait_active(seen, "New visit")
    seen.type("V-77")
    seen.press("Return")
    assert launched(listed) == ["V-77"]
    wait_until(lambda: not seen.windows(PALETTE), what="the end of the palette")


def test_the_shortcut_works_while_another_program_has_the_keyboard(
    listed: DesktopDesk, sandbox: Sandbox, seen: Screen, other_program: str
):
    listed.environ |= SHORTCUT
    listed.tray_program()
    for is_num_locked in (False, True):
        seen.activate(other_program)
        wait_active(seen, "Hospital system")
        if is_num_locked:
            seen.do("xdotool", "key", "Num_Lock")
        seen.do("xdotool", "key", "ctrl+alt+t")
        seen.wait_window(PALETTE)
        wait_active(seen, "Pick a visit")
        seen.press("Escape")
        wait_until(lambda: not seen.windows(PALETTE), what="the end of the palette")
    seen.activate(other_program)
    seen.type("t")
    wait_until(lambda: active(seen) == "t", what="an ordinary key in the other program")


def test_a_shortcut_that_is_taken_is_said_and_stops_nothing(
    listed: DesktopDesk, sandbox: Sandbox, seen: Screen, bus: dict[str, str], tmp_path: Path
):
    listed.environ |= SHORTCUT
    listed.tray_program()
    with a_desk(seen.display, sandbox, bus) as second:
        second.environ |= SHORTCUT
        second.tray_program()
        notice = seen.wait_window("^Please note")
        seen.activate(notice)
        seen.press("Escape")
        wait_until(lambda: not seen.windows("^Please note"), what="the end of the notice")
        assert second.is_running()


def _enter(seen: Screen, desk: DesktopDesk) -> bool:
    if not desk.launches():
        seen.press("Return")
    return bool(desk.launches())


def _enter_closes(seen: Screen) -> bool:
    if seen.windows(PALETTE):
        seen.press("Return")
    return not seen.windows(PALETTE)
