"""Every switch of the sandbox against the launcher, with the exit status it must give."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.doctor import Doctor, FastClock, leave, save
from tests.fakes.machine import ARGUMENTS, machine_for

from tiep_launcher.cli import open_visit
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.parser import parse
from tiep_launcher.sandbox.script import parse_script
from tiep_launcher.sandbox.server import SandboxOptions, running_sandbox

Act = Callable[[Doctor], Awaitable[None]]


async def outcome(
    tmp_path: Path, script: dict[str, Any], act: Act = save, *more: str
) -> tuple[Answer, Doctor, FastClock]:
    options = SandboxOptions(script=parse_script(json.dumps(script).encode()))
    async with running_sandbox(options) as sandbox:
        doctor, clock = Doctor(sandbox.url, act), FastClock()
        call, machine = machine_for(tmp_path, sandbox.url, doctor, clock)
        limit = () if "--timeout" in more else ("--timeout", "600")
        answer = await open_visit.run(call, parse((*ARGUMENTS, *limit, *more)), machine)
        doctor.polls = sum(session["polls"] for session in sandbox.state.as_json()["sessions"])
    return answer, doctor, clock


def fault(kind: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, **more}


TOKEN_FAULTS = [
    (fault("status", status=400), 69, "request_rejected"),
    (fault("status", status=401), 77, "key_rejected"),
    (fault("status", status=403, body="html"), 77, "key_rejected"),
    (fault("status", status=404), 69, "not_found_on_server"),
    (fault("status", status=408), 75, "server_busy"),
    (fault("status", status=409, body="error"), 69, "conflict"),
    (fault("status", status=418), 69, "unexpected_status"),
    (fault("status", status=422, body="detail_list"), 69, "request_rejected"),
    (fault("status", status=425), 75, "server_busy"),
    (fault("status", status=429, retry_after={"seconds": 7}), 75, "server_busy"),
    (fault("status", status=429, retry_after={"seconds": 7, "as_date": True}), 75, "server_busy"),
    (fault("status", status=500), 69, "server_failed"),
    (fault("status", status=502, body="html"), 69, "server_failed"),
    (fault("status", status=503, body="text"), 69, "server_failed"),
    (fault("redirect"), 69, "unexpected_status"),
    (fault("html_ok"), 76, "answer_not_understood"),
    (fault("missing_token"), 76, "answer_not_understood"),
    (fault("missing_session_id"), 76, "answer_not_understood"),
    (fault("deep_json"), 76, "answer_not_understood"),
    (fault("invalid_utf8"), 76, "answer_not_understood"),
    (fault("empty"), 76, "answer_not_understood"),
    (fault("endless"), 76, "answer_too_large"),
    (fault("gzip_bomb"), 76, "answer_too_large"),
    (fault("truncated"), 76, "answer_broken"),
    (fault("close"), 75, "connection_closed"),
    (fault("reset"), 75, "connection_reset"),
    (fault("drip"), 75, "no_answer_in_time"),
    (fault("slow", delay_s=30), 75, "no_answer_in_time"),
]


@pytest.mark.parametrize(
    ("fault_", "status", "code"),
    TOKEN_FAULTS,
    ids=[f"{f['kind']}-{f.get('status', '')}" for f, _, _ in TOKEN_FAULTS],
)
async def test_a_fault_of_generate_token_ends_the_launch_with_its_status(
    tmp_path: Path, fault_: dict[str, Any], status: int, code: str
):
    answer, doctor, _ = await outcome(tmp_path, {"generate_token": [fault_]})
    assert (answer.exit_status, answer.errors[0].code) == (status, code)
    assert answer.data["phase"] == "failed"
    assert answer.data["report"] is None
    assert doctor.opened == []


PASSING = [
    fault("status", status=404),
    fault("status", status=404, body="html"),
    fault("status", status=408),
    fault("status", status=425),
    fault("status", status=429, retry_after={"seconds": 90}),
    fault("status", status=429, retry_after={"seconds": 90, "as_date": True}),
    fault("status", status=500),
    fault("status", status=503, body="html"),
    fault("status", status=409),
    fault("redirect"),
    fault("html_ok"),
    fault("deep_json"),
    fault("invalid_utf8"),
    fault("empty"),
    fault("endless"),
    fault("gzip_bomb"),
    fault("truncated"),
    fault("close"),
    fault("reset"),
]


@pytest.mark.parametrize("fault_", PASSING, ids=[f"{f['kind']}-{f.get('status', '')}" for f in PASSING])
async def test_a_passing_fault_of_the_poll_loses_nothing(tmp_path: Path, fault_: dict[str, Any]):
    answer, _, clock = await outcome(tmp_path, {"sessions": [{**fault_, "calls": 2}]})
    assert answer.exit_status == 0, answer.errors
    assert answer.data["report"]["raw"]["payload"] == {"reason": "Cough", "pain-level": 2}
    if fault_.get("retry_after"):
        assert clock.ahead_s >= 2 * 88  # a date is cut to whole seconds


@pytest.mark.parametrize(
    ("status", "exit_status", "code"),
    [(401, 77, "key_rejected"), (403, 77, "key_rejected"), (404, 66, "session_unknown")],
)
async def test_a_poll_that_will_never_work_ends_the_wait(
    tmp_path: Path, status: int, exit_status: int, code: str
):
    answer, _, _ = await outcome(tmp_path, {"sessions": [fault("status", status=status, calls="always")]})
    assert (answer.exit_status, answer.errors[0].code) == (exit_status, code)
    assert answer.data["phase"] == ("lost" if status == 404 else "opened")


async def test_a_server_that_stays_broken_ends_in_the_time_out(tmp_path: Path):
    answer, _, _ = await outcome(tmp_path, {"sessions": [fault("status", status=503, calls="always")]})
    assert (answer.exit_status, answer.errors[0].code) == (87, "wait_ended")


@pytest.mark.parametrize("kind", ["SIMPLE", "formData", "HL7_V2", "CUSTOM"])
async def test_every_payload_kind_comes_back_as_a_report(tmp_path: Path, kind: str):
    answer, _, _ = await outcome(tmp_path, {"payload": {"kind": kind}})
    assert answer.exit_status == 0, answer.errors
    assert "Cough" in json.dumps(answer.data["report"]["report"])


@pytest.mark.parametrize("echo", ["full", "without_patient", "empty", "absent"])
async def test_a_context_that_says_less_is_no_contradiction(tmp_path: Path, echo: str):
    answer, _, _ = await outcome(tmp_path, {"payload": {"context_in_poll": echo}})
    assert answer.exit_status == 0, answer.errors


@pytest.mark.parametrize(
    ("echo", "field"),
    [("other_visit", "visit_id"), ("other_patient", "patient_id"), ("other_launch", "launch_id")],
)
async def test_a_contradicting_report_is_held(tmp_path: Path, echo: str, field: str):
    answer, _, _ = await outcome(tmp_path, {"payload": {"context_in_poll": echo}})
    assert answer.exit_status == 79
    assert [problem.code for problem in answer.errors] == ["report_held", "report_contradicts"]
    assert answer.errors[1].field == field
    assert answer.data["report"] is None
    assert "Cough" not in json.dumps(answer.data)


async def test_a_page_instead_of_the_api_never_makes_a_visit_lost(tmp_path: Path):
    faults = [fault("status", status=404, body="html", calls="always")]
    answer, _, _ = await outcome(tmp_path, {"sessions": faults})
    assert (answer.exit_status, answer.data["phase"]) == (87, "opened")


async def test_a_slow_token_is_kept_although_the_time_is_up(tmp_path: Path):
    slow = {"generate_token": [fault("slow", delay_s=1)]}
    answer, doctor, _ = await outcome(tmp_path, slow, save, "--timeout", "0.2")
    assert (answer.exit_status, answer.data["phase"]) == (87, "ready")
    assert answer.data["session_id"]
    assert doctor.opened == []


async def test_unknown_statuses_are_waited_through(tmp_path: Path):
    answer, _, _ = await outcome(
        tmp_path, {"session": {"statuses": ["archived", "REPORT_SAVED", "🦄", "in_progress"]}}
    )
    assert answer.exit_status == 0, answer.errors


async def test_a_draft_is_never_a_report(tmp_path: Path):
    async def draft(doctor: Doctor) -> None:
        await doctor.press("draft", answers={"reason": "Draft"}, context=doctor.context)

    answer, _, _ = await outcome(tmp_path, {"session": {"unsaved_payload": "draft"}}, draft)
    assert answer.exit_status == 87
    assert answer.data["phase"] == "report_drafted"
    assert answer.data["report"] is None


async def test_a_pause_ends_the_wait_only_if_asked(tmp_path: Path):
    async def pause(doctor: Doctor) -> None:
        await doctor.press("pause", context=doctor.context)

    answer, _, _ = await outcome(tmp_path, {}, pause, "--return-on", "paused")
    assert (answer.exit_status, answer.errors[0].code) == (87, "visit_paused")
    answer, doctor, _ = await outcome(tmp_path, {}, pause)
    assert (answer.exit_status, answer.errors[0].code) == (87, "wait_ended")
    assert doctor.polls <= 3


async def test_nobody_saves(tmp_path: Path):
    answer, doctor, _ = await outcome(tmp_path, {}, leave)
    assert (answer.exit_status, answer.data["phase"]) == (87, "in_progress")
    assert len(doctor.opened) == 1
    assert doctor.polls <= 600 / 5
