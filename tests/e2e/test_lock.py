"""A desk that was left, with real processes: what is covered, and what a call may still show."""

import json
from collections.abc import Iterator

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, data
from tests.e2e.test_patient_switch import ended, opening

COVERED = "^Everything is covered$"
SMITH = ("p-1", "v-1", "Jane Smith")


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def is_locked(desk: DesktopDesk) -> bool:
    return desk.status()["locked"]


def test_nobody_touches_anything_for_a_minute(desk: DesktopDesk, seen: Screen):
    """Everything is covered then; on a login that several people share the doctor is forgotten too."""
    for name in ("ID", "NAME", "SPECIALTIES"):
        del desk.environ[f"TIEP_LAUNCHER_DOCTOR__{name}"]
    desk.environ |= {"TIEP_LAUNCHER_IDLE_LOCK_MIN": "1", "TIEP_LAUNCHER_SHARED_LOGIN": "true"}
    desk.tray_program()
    assert ended(opening(desk, SMITH, "--doctor-id", "Anna", "--wait-for", "opened"))[0] == 0
    seen.press("shift")
    wait_until(lambda: seen.idle_s() > 30, within_s=60, what="half a minute")
    assert not is_locked(desk)
    seen.do("xdotool", "mousemove", "11", "22")  # somebody is there all the same
    wait_until(lambda: seen.idle_s() > 50, within_s=90, what="most of a minute")
    assert not is_locked(desk)
    assert desk.status()["doctor"] == "Anna"
    wait_until(lambda: is_locked(desk), within_s=30, what="the cover")
    assert seen.idle_s() >= 60
    wait_until(lambda: desk.status()["doctor"] is None, what="the doctor's being forgotten")


def test_while_covered_a_call_that_names_no_doctor_asks(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    data(desk.run("lock", "--json"))
    wait_until(lambda: is_locked(desk), what="the cover")
    caller = opening(desk, SMITH, "--wait-for", "opened")
    question = seen.wait_window(COVERED)
    assert sandbox.state()["sessions"] == []
    seen.activate(question)
    seen.press("Escape")
    status, answer = ended(caller)
    assert (status, answer["errors"][0]["code"]) == (85, "desk_covered_declined")
    assert is_locked(desk)

    caller = opening(desk, SMITH, "--wait-for", "opened")
    seen.activate(seen.wait_window(COVERED))
    seen.press("alt+s")
    assert ended(caller)[0] == 0
    assert not is_locked(desk)


def test_while_covered_a_call_that_names_the_doctor_starts(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    data(desk.run("lock", "--json"))
    wait_until(lambda: is_locked(desk), what="the cover")
    done = desk.run(
        *("open", "--context-stdin", "--doctor-id", "doctor-123", "--wait-for", "opened", "--json"),
        stdin=context_bytes(*SMITH),
    )
    assert json.loads(done.stdout)["exit_code"] == 0
    assert len(sandbox.state()["sessions"]) == 1
    assert is_locked(desk)
    assert not seen.windows(COVERED)
