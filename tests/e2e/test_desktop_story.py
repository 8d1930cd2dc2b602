"""The tray program with real parts: a screen, a tray, processes, Chromium, a key store, the clipboard."""

import contextlib
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from tests.e2e.desk import PROGRAM, Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data, the_code
from tests.e2e.screen import Screen, screen
from tests.e2e.test_story import CHROMIUM, attached, closed

REASON = "Knee pain since Monday"
# Beside another worker's browsers and programs, fifty interpreters leave the program no share of two cores.
MANY = 20 if "PYTEST_XDIST_WORKER" in os.environ else 50


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def copied_next(seen: Screen, panel: str) -> str:
    """Step to the next field of the panel by keyboard and return what is then on the clipboard."""
    seen.forget_clipboard()
    seen.activate(panel)
    seen.press("ctrl+Down")
    wait_until(lambda: seen.clipboard() not in {"", "nothing"}, what="a field on the clipboard")
    return seen.clipboard()


def test_from_the_his_to_the_report_in_the_window_and_on_the_clipboard(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, tmp_path: Path
):
    profile = tmp_path / "profile"
    desk.environ["TIEP_LAUNCHER_BROWSER_COMMAND"] = f"{CHROMIUM} --user-data-dir={profile} %u"
    first = desk.tray_program()
    assert not seen.windows("^Tiep Launcher$")
    started = time.monotonic()
    opening = desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes())
    took_s = time.monotonic() - started
    answer = data(opening)
    assert (answer["handled_by"], answer["reused"], answer["session_id"]) == ("running", False, None)
    assert took_s < 2.5
    panel = seen.wait_window()
    with closed(attached(profile)) as driver:
        reason = WebDriverWait(driver, 30).until(lambda page: page.find_element(By.NAME, "/reason"))
        reason.send_keys(REASON)
        driver.find_element(By.NAME, "/pain-level").send_keys("4")

        wait_until(lambda: desk.phase() == "in_progress", what="the visit's being watched")
        first.kill()
        first.wait()
        assert desk.status() == {"running": False}
        desk.tray_program()
        driver.find_element(By.ID, "save").click()
        wait_until(lambda: desk.phase() == "report_saved", what="the report")
    assert len(sandbox.state()["sessions"]) == 1

    seen.click(*seen.tray_icon())
    panel = seen.wait_window()
    seen.forget_clipboard()
    assert copied_next(seen, panel) == REASON
    assert copied_next(seen, panel) == "4"
    seen.forget_clipboard()
    seen.press("alt+c")
    wait_until(lambda: seen.clipboard() not in {"", "nothing"}, what="the report on the clipboard")
    written = desk.run("result", "--visit-id", "visit-456", "--format", "text")
    assert seen.clipboard().encode() == written.stdout
    wait_until(lambda: len(desk.launches()[0]["delivery"]) == 3, what="the deliveries")
    assert {delivery["kind"] for delivery in desk.launches()[0]["delivery"]} == {"copied"}


def test_quit_ends_it_and_the_next_start_goes_on(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    process = desk.tray_program()
    data(desk.run("open", "--context-stdin", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    assert data(desk.run("quit", "--json")) == {"running": True}
    assert process.wait(15) == 0
    assert data(desk.run("quit", "--json")) == {"running": False}
    sandbox.press("save", opened["session_id"], answers={"reason": REASON}, context=opened["context"])
    desk.tray_program()
    wait_until(lambda: desk.phase() == "report_saved", what="the report")
    data(desk.run("show", "--json"))
    assert copied_next(seen, seen.wait_window()) == REASON


def test_the_first_open_starts_the_program_which_outlives_its_caller(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    his = subprocess.Popen(
        [*PROGRAM, "open", "--context-stdin", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=desk.environ,
        cwd=desk.home,
        start_new_session=True,
    )
    desk.started.append(his)
    group = os.getpgid(his.pid)
    out, err = his.communicate(context_bytes(), timeout=30)
    assert his.returncode == 0, err
    assert err == b""
    assert json.loads(out)["data"]["handled_by"] == "started"
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    seen.wait_window()
    (pid,) = desk.processes()
    assert os.getsid(pid) == pid
    assert all(Path(f"/proc/{pid}/fd/{number}").readlink() == Path("/dev/null") for number in range(3))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers={"reason": REASON}, context=opened["context"])
    wait_until(lambda: desk.phase() == "report_saved", what="the report")


@pytest.mark.parametrize("is_warm", [True, False])
def test_many_at_once_are_all_taken_and_each_visit_has_one_session(
    desk: DesktopDesk, sandbox: Sandbox, is_warm: bool
):
    desk.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "start"  # nobody is there to be asked
    if is_warm:
        desk.tray_program()
    calls = [
        desk.start(
            "open",
            "--context-stdin",
            "--json",
            stdin=context_bytes(f"patient-{number}", f"visit-{number}"),
        )
        for number in range(MANY if is_warm else 20)
    ]
    handled_by: set[str] = set()
    for call in calls:
        out, err = call.communicate(timeout=90)
        assert call.returncode == 0, err + out
        handled_by.add(json.loads(out)["data"]["handled_by"])
    assert handled_by == {"running"} if is_warm else "started" in handled_by <= {"running", "started"}
    assert len(desk.processes()) == 1

    def sessions() -> list[Any]:
        return sandbox.state()["sessions"]

    wait_until(lambda: len(sessions()) >= len(calls), within_s=90, what="every session")
    wait_until(
        lambda: all(launch["session_id"] for launch in desk.launches()), within_s=90, what="every answer"
    )
    assert len(sessions()) == len(calls)
    ids = [launch["session_id"] for launch in desk.launches()]
    assert len(ids) == len(set(ids)) == len(calls)


def test_a_second_start_brings_the_running_program_to_the_front(desk: DesktopDesk, seen: Screen):
    desk.tray_program()
    again = desk.run()
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")
    seen.wait_window()
    assert len(desk.processes()) == 1


def test_wishes_are_answered_warm_and_cold(desk: DesktopDesk, seen: Screen):
    for wish in ("show", "lock", "logoff", "quit"):
        assert data(desk.run(wish, "--json")) == {"running": False}
        assert desk.run(wish).stdout == b""
    assert data(desk.run("status", "--json")) == {"running": False}
    assert not desk.processes()

    process = desk.tray_program()
    assert desk.status() == {
        "running": True,
        "version": data(desk.run("version", "--json"))["version"],
        "locked": False,
        "doctor": "doctor-123",
        "open_launches": 0,
    }
    assert data(desk.run("show", "--json")) == {"running": True}
    panel = seen.wait_window()
    assert data(desk.run("lock", "--json")) == {"running": True}
    wait_until(lambda: desk.status()["locked"], what="the cover")
    seen.activate(panel)
    seen.press("Return")
    wait_until(lambda: not desk.status()["locked"], what="the uncovering")
    assert data(desk.run("logoff", "--json")) == {"running": True}
    wait_until(lambda: desk.status()["locked"], what="the cover")
    assert data(desk.run("quit", "--json")) == {"running": True}
    assert process.wait(15) == 0
    assert not desk.processes()


def test_without_a_tray_the_panel_is_there(sandbox: Sandbox, bus: dict[str, str]):
    with screen(has_tray=False) as seen, a_desk(seen.display, sandbox, bus) as desk:
        desk.tray_program()
        seen.wait_window()
        data(desk.run("open", "--context-stdin", "--json", stdin=context_bytes()))
        opened = desk.wait_opened()
        sandbox.press("save", opened["session_id"], answers={"reason": REASON}, context=opened["context"])
        wait_until(lambda: desk.phase() == "report_saved", what="the report")
        assert copied_next(seen, seen.wait_window()) == REASON


def test_a_program_that_hangs_is_told_and_nothing_is_started(desk: DesktopDesk, sandbox: Sandbox):
    process = desk.tray_program()
    process.send_signal(signal.SIGSTOP)
    try:
        for is_last in (False, True):  # one repeat, for a machine that is busy with something else
            started = time.monotonic()
            done = desk.run("open", "--context-stdin", "--json", stdin=context_bytes())
            took_s = time.monotonic() - started
            assert (done.returncode, the_code(done)) == (75, "instance_hanging")
            if took_s <= 2.5:
                break
            assert not is_last, took_s
        assert desk.processes() == [process.pid]
    finally:
        process.send_signal(signal.SIGCONT)
    wait_until(desk.is_running, what="the answer")
    assert desk.launches() == []
    assert sandbox.state()["sessions"] == []


def test_two_displays_of_one_user_never_meet(desk: DesktopDesk, seen: Screen):
    with screen() as other:
        first = desk.tray_program()
        second = {"DISPLAY": other.display}
        assert desk.status(**second) == {"running": False}
        desk.environ |= second
        desk.tray_program()
        assert len(desk.processes()) == 2
        data(desk.run("open", "--context-stdin", "--json", stdin=context_bytes()))
        other.wait_window()
        assert not seen.windows("^Tiep Launcher$")
        data(desk.run("quit", "--json"))
        wait_until(lambda: desk.processes() == [first.pid], what="the end of the one that was meant")
        assert desk.status(DISPLAY=seen.display)["running"]


def test_the_same_bytes_warm_and_in_an_own_process(desk: DesktopDesk, sandbox: Sandbox):
    desk.tray_program()
    away = {"DISPLAY": ""}
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    answers = {"reason": REASON, "pain-level": 12, "more": "ünïcode"}
    early = ("result", "--visit-id", "visit-456", "--json")
    assert of_the_answer(desk.run(*early)) == of_the_answer(desk.run(*early, **away))
    sandbox.press("save", opened["session_id"], answers=answers, context=opened["context"])
    wait_until(lambda: desk.phase() == "report_saved", what="the report")
    context = context_bytes()
    again = ("open", "--context-stdin", "--form", "anamnesis")
    for call in (
        (*again, "--wait"),
        (*again, "--wait", "--json"),
        (*again, "--wait", "--format", "text"),
        (*again, "--wait-for", "opened", "--json"),
        (*again, "--dry-run", "--json"),
        ("open", "--context-stdin", "--form", "nowhere"),
        ("open", "--nonsense", "--json"),
        ("open", "--help"),
        ("result", "--visit-id", "visit-456"),
        ("result", "--visit-id", "visit-456", "--json", "--all"),
        ("result", "--visit-id", "visit-456", "--format", "text"),
        ("result", "--visit-id", "visit-456", "--wait", "--timeout", "5"),
        ("result", "--visit-id", "other", "--json"),
        ("result",),
        ("list", "--json"),
        ("list",),
        ("list", "--since", "tomorrow"),
    ):
        warm, own = desk.run(*call, stdin=context), desk.run(*call, stdin=context, **away)
        assert warm.returncode == own.returncode, call
        assert of_the_answer(warm) == of_the_answer(own), call
    for wish in ("status", "show", "lock", "logoff", "quit"):
        usage = desk.run(wish, "--nonsense"), desk.run(wish, "--nonsense", **away)
        assert usage[0].returncode == 64
        assert usage[0].stderr == usage[1].stderr
        assert desk.run(wish, "--help").stdout == desk.run(wish, "--help", **away).stdout


def of_the_answer(done: subprocess.CompletedProcess[bytes]) -> tuple[bytes, list[bytes]]:
    """The answer's bytes but for who gave it, and the sentences that belong to it, not those on the way."""
    sentences = [line for line in done.stderr.splitlines() if line.endswith(b")")]
    out = done.stdout.replace(b'"handled_by": "running"', b'"handled_by": "self"')
    if b'"would_send"' in out:  # each call makes an id of its own
        out = re.sub(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", b"ID", out)
    return out, sentences
