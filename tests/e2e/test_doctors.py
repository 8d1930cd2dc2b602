"""Several doctors at one desk, with real processes and a real screen."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, data

QUESTION = "Another doctor starts a visit"


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        for name in ("ID", "NAME", "SPECIALTIES"):
            del made.environ[f"TIEP_LAUNCHER_DOCTOR__{name}"]
        yield made


def opening(desk: DesktopDesk, doctor: str, visit: str, *more: str) -> subprocess.Popen[bytes]:
    named = ("--doctor-id", doctor, "--doctor-name", f"Dr. {doctor}")
    return desk.start("open", "--context-stdin", "--json", *named, *more, stdin=context_bytes(visit_id=visit))


def ended(call: subprocess.Popen[bytes]) -> tuple[int, dict[str, Any]]:
    out, _ = call.communicate(timeout=40)
    return call.returncode, json.loads(out)


def doctor_of(desk: DesktopDesk) -> str | None:
    return desk.status()["doctor"]


def test_another_doctor_takes_over_only_when_a_person_says_so(
    desk: DesktopDesk, seen: Screen, sandbox: Sandbox
):
    desk.tray_program()
    assert doctor_of(desk) is None
    assert ended(opening(desk, "Anna", "v-1"))[0] == 0
    assert doctor_of(desk) == "Anna"
    desk.wait_opened()

    held = ended(opening(desk, "Ben", "v-2"))
    assert (held[0], held[1]["data"]["phase"]) == (0, "draft")
    caller = opening(desk, "Ben", "v-2", "--wait-for", "opened")
    question = seen.wait_window(QUESTION)
    assert doctor_of(desk) == "Anna"
    seen.activate(question)
    seen.press("Return")
    seen.press("space")
    assert seen.windows(QUESTION)
    assert caller.poll() is None
    seen.press("alt+c")
    assert ended(caller)[0] == 0
    assert doctor_of(desk) == "Ben"
    assert not seen.windows(QUESTION)
    assert len(sandbox.state()["sessions"]) == 2
    rows = {row["visit_id"]: row for row in desk.launches()}
    assert {visit: row["doctor"]["id"] for visit, row in rows.items()} == {"v-1": "Anna", "v-2": "Ben"}
    only_anna = json.loads(desk.run("list", "--json", "--doctor-id", "Anna").stdout)["data"]["launches"]
    assert [row["visit_id"] for row in only_anna] == ["v-1"]


def test_whoever_stays_ends_the_callers_and_nothing_starts(desk: DesktopDesk, seen: Screen, sandbox: Sandbox):
    desk.tray_program()
    assert ended(opening(desk, "Anna", "v-1"))[0] == 0
    desk.wait_opened()
    callers = [
        opening(desk, "Ben", "v-2", "--wait-for", "opened"),
        opening(desk, "Ben", "v-2", "--wait"),
    ]
    question = seen.wait_window(QUESTION)
    wait_until(lambda: len(desk.launches()) == 2, what="the launch that waits")
    seen.activate(question)
    seen.press("Escape")
    for call in callers:
        status, answer = ended(call)
        assert (status, answer["errors"][0]["code"]) == (85, "doctor_switch_declined")
        assert answer["data"]["phase"] == "failed"
    assert doctor_of(desk) == "Anna"
    assert len(sandbox.state()["sessions"]) == 1
    again = desk.run("result", "--visit-id", "v-2", "--wait", "--json")
    assert again.returncode == 85


def test_logging_off_forgets_who_was_there(desk: DesktopDesk, seen: Screen):
    desk.tray_program()
    assert ended(opening(desk, "Anna", "v-1"))[0] == 0
    desk.wait_opened()
    waiting = opening(desk, "Ben", "v-2", "--wait-for", "opened")
    seen.wait_window(QUESTION)
    assert data(desk.run("lock", "--json")) == {"running": True}
    wait_until(lambda: desk.status()["locked"], what="the cover")
    assert doctor_of(desk) == "Anna"
    assert data(desk.run("logoff", "--json")) == {"running": True}
    assert doctor_of(desk) is None
    status, answer = ended(waiting)
    assert (status, answer["errors"][0]["code"]) == (85, "doctor_switch_unanswered")
    wait_until(lambda: not seen.windows(QUESTION), what="the question's going")
    assert ended(opening(desk, "Ben", "v-3"))[0] == 0
    assert doctor_of(desk) == "Ben"
