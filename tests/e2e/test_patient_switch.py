"""Another patient's visit is open: the question and its answers, with real processes and a screen."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, data

QUESTION = "^Another visit is open$"
SMITH, JONES = ("p-1", "v-1", "Jane Smith"), ("p-2", "v-2", "Tom Jones")


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def opening(desk: DesktopDesk, whom: tuple[str, str, str], *more: str) -> subprocess.Popen[bytes]:
    return desk.start("open", "--context-stdin", "--json", *more, stdin=context_bytes(*whom))


def ended(call: subprocess.Popen[bytes]) -> tuple[int, dict[str, Any]]:
    out, _ = call.communicate(timeout=60)
    return call.returncode, json.loads(out)


def phases(desk: DesktopDesk) -> dict[str, str]:
    return {row["visit_id"]: row["phase"] for row in desk.launches()}


def with_smith_open(desk: DesktopDesk) -> dict[str, Any]:
    desk.tray_program()
    assert ended(opening(desk, SMITH))[0] == 0
    return desk.wait_opened()


def test_the_other_starts_when_the_doctor_says_so_and_nothing_closes(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    with_smith_open(desk)
    status, answer = ended(opening(desk, JONES))  # accepted never waits
    assert (status, answer["data"]["phase"]) == (0, "draft")
    question = seen.wait_window(QUESTION)
    caller = opening(desk, JONES, "--wait-for", "opened")
    assert ended(opening(desk, SMITH))[1]["data"]["reused"]  # the same visit is raised, whatever is asked
    seen.activate(question)
    for key in ("Return", "space", "KP_Enter"):
        seen.press(key)
    assert phases(desk)["v-2"] == "draft"
    assert caller.poll() is None
    seen.press("Tab", "Tab", "Tab", "space")  # the other side, "Stay", "Start JONES"
    assert ended(caller)[0] == 0
    assert not seen.windows(QUESTION)
    assert len(sandbox.state()["sessions"]) == 2
    now = phases(desk)
    assert now["v-1"] in {"opened", "in_progress"}
    assert now["v-2"] in {"opened", "in_progress"}


def test_whoever_stays_ends_the_caller_and_may_start_it_later(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    opened = with_smith_open(desk)
    caller = opening(desk, JONES, "--wait")
    seen.activate(seen.wait_window(QUESTION))
    seen.press("Escape")
    status, answer = ended(caller)
    assert (status, answer["errors"][0]["code"]) == (85, "patient_switch_declined")
    assert answer["data"]["report"] is None
    assert phases(desk)["v-2"] == "failed"
    assert len(sandbox.state()["sessions"]) == 1

    sandbox.press("pause", opened["session_id"], context=opened["context"])
    wait_until(lambda: phases(desk)["v-1"] == "paused", what="the pause")
    assert ended(opening(desk, JONES, "--wait-for", "opened"))[0] == 0
    assert not seen.windows(QUESTION)


def test_where_it_is_refused_or_let_through_nobody_is_asked(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    desk.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "refuse"
    with_smith_open(desk)
    status, answer = ended(opening(desk, JONES))
    assert (status, answer["errors"][0]["code"]) == (85, "patient_switch_refused")
    assert len(sandbox.state()["sessions"]) == 1
    data(desk.run("quit", "--json"))
    wait_until(lambda: not desk.processes(), what="the end")
    desk.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "start"
    desk.tray_program()
    assert ended(opening(desk, JONES, "--wait-for", "opened"))[0] == 0
    assert not seen.windows(QUESTION)
    assert len(sandbox.state()["sessions"]) == 2
