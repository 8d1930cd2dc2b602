"""Kill the program at any state of a launch: the next one goes on watching and gets the report."""

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.desk import Desk, Sandbox, context_bytes, sandbox_process, wait_until

ANSWERS = {"reason": "Shoulder pain after tennis", "pain-level": 6}
OPEN = ("open", "--context-stdin", "--form", "anamnesis", "--wait")
RESULT = ("result", "--visit-id", "visit-456", "--wait", "--timeout", "60")


def killed(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def finished(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    out, err = process.communicate(timeout=90)
    assert process.returncode == 0, err
    return json.loads(out)


@pytest.mark.parametrize(
    ("button", "phase"),
    [(None, "in_progress"), ("pause", "paused"), ("draft", "report_drafted")],
)
def test_killed_while_the_visit_runs(desk: Desk, sandbox: Sandbox, button: str | None, phase: str):
    first = desk.start(*OPEN, stdin=context_bytes())
    opened = desk.wait_opened()
    if button is not None:
        sandbox.press(button, opened["session_id"], answers=ANSWERS, context=opened["context"])
    wait_until(lambda: desk.phase() == phase, what=phase)
    killed(first)
    second = desk.start(*RESULT)
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    result = finished(second)
    assert result["report"]["sections"][0]["fields"][1]["text"] == "6"
    assert result["session_id"] == opened["session_id"]
    assert result["launch_id"] == opened["context"]["launch_id"]


def test_killed_before_the_browser_fetched(desk: Desk, sandbox: Sandbox):
    environ = {"TIEP_LAUNCHER_BROWSER_COMMAND": "sleep 60"}
    desk.environ, usual = {**desk.environ, **environ}, desk.environ
    first = desk.start(*OPEN, stdin=context_bytes())
    wait_until(lambda: desk.phase() == "ready", what="ready")
    session_id = desk.launches()[0]["session_id"]
    killed(first)
    desk.environ = usual
    again = desk.start(*OPEN, stdin=context_bytes())
    opened = desk.wait_opened()
    assert opened["session_id"] == session_id
    sandbox.press("save", session_id, answers=ANSWERS, context=opened["context"])
    assert finished(again)["session_id"] == session_id
    assert len(desk.launches()) == 1


def test_somebody_who_only_waits_does_not_keep_another_from_opening(desk: Desk, sandbox: Sandbox):
    usual = desk.environ
    desk.environ = {**usual, "TIEP_LAUNCHER_BROWSER_COMMAND": "sleep 60"}
    first = desk.start(*OPEN, stdin=context_bytes())
    wait_until(lambda: desk.phase() == "ready", what="ready")
    killed(first)
    desk.environ = usual
    waiting = desk.start(*RESULT)
    again = desk.start(*OPEN, stdin=context_bytes())
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    assert finished(again)["report"] == finished(waiting)["report"]


def test_killed_while_the_token_is_asked_for(tmp_path: Path, desk: Desk):
    script = {"generate_token": [{"kind": "slow", "delay_s": 10}]}
    with sandbox_process(tmp_path, script) as slow:
        desk.environ["TIEP_LAUNCHER_API_URL"] = slow.url
        desk.environ["TIEP_LAUNCHER_APP_URL"] = f"{slow.url}/"
        first = desk.start(*OPEN, stdin=context_bytes())
        wait_until(lambda: desk.phase() == "requesting", what="requesting")
        killed(first)
        done = desk.run(*RESULT)
        assert done.returncode == 75
        assert b"launch_interrupted" in done.stderr
        again = desk.start(*OPEN, stdin=context_bytes())
        opened = desk.wait_opened()
        slow.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
        assert finished(again)["report"] is not None


def test_killed_after_the_report_came(desk: Desk, sandbox: Sandbox):
    first = desk.start(*OPEN, stdin=context_bytes())
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    finished(first)
    sandbox.process.kill()
    sandbox.process.wait()
    done = desk.run("result", "--visit-id", "visit-456")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["raw"]["payload"] == ANSWERS


def test_two_waiters_get_the_same_report_and_only_one_asks(desk: Desk, sandbox: Sandbox):
    first = desk.start(*OPEN, stdin=context_bytes())
    opened = desk.wait_opened()
    second = desk.start(*RESULT)
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    one, other = finished(first), finished(second)
    assert one == other
    assert one["version"] == 1
