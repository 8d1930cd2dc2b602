"""The same visit again (contract, section 1): never a second session by accident, never another's report."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.desk import PROGRAM, Desk, Sandbox, context_bytes, sandbox_process

OPENED = ("open", "--context-stdin", "--wait-for", "opened", "--json")


def data(done: subprocess.CompletedProcess[bytes], status: int = 0) -> dict[str, Any]:
    assert done.returncode == status, done.stdout + done.stderr
    return json.loads(done.stdout)["data"]


def code(done: subprocess.CompletedProcess[bytes]) -> str:
    return json.loads(done.stdout)["errors"][0]["code"]


def test_a_running_visit_is_not_started_twice(desk: Desk, sandbox: Sandbox):
    first = data(desk.run(*OPENED, stdin=context_bytes()))
    second = data(desk.run(*OPENED, stdin=context_bytes()))
    assert (first["reused"], second["reused"]) == (False, True)
    assert second["launch_id"] == first["launch_id"]
    assert len(sandbox.state()["sessions"]) == 1


def test_a_paused_visit_is_opened_again_with_a_new_token_for_the_same_session(desk: Desk, sandbox: Sandbox):
    first = data(desk.run(*OPENED, stdin=context_bytes()))
    before = desk.wait_opened()
    sandbox.press("pause", before["session_id"], context=before["context"])
    (desk.home / "opened.json").unlink()
    again = data(desk.run(*OPENED, stdin=context_bytes()))
    after = desk.wait_opened()
    assert again["launch_id"] == first["launch_id"]
    assert after["session_id"] == before["session_id"]
    assert after["token"] != before["token"]
    assert len(sandbox.state()["sessions"]) == 1


def test_another_name_for_the_same_visit_is_told(desk: Desk, sandbox: Sandbox):
    data(desk.run(*OPENED, stdin=context_bytes(name="Anna Alt")))
    done = desk.run(*OPENED, stdin=context_bytes(name="Bernd Neu"))
    data(done)
    warnings = json.loads(done.stdout)["warnings"]
    assert ("patient_differs", "name") in [(warning["code"], warning["field"]) for warning in warnings]
    assert desk.launches()[0]["patient"]["name"] == "Anna Alt"


def test_a_failed_launch_stands_in_no_other_doctors_way(desk: Desk, sandbox: Sandbox):
    usual = desk.environ["TIEP_LAUNCHER_API_URL"]
    desk.environ["TIEP_LAUNCHER_API_URL"] = "http://127.0.0.1:9"
    assert desk.run(*OPENED, stdin=context_bytes()).returncode == 75
    desk.environ["TIEP_LAUNCHER_API_URL"] = usual
    other = data(desk.run(*OPENED, "--doctor-id", "doctor-9", stdin=context_bytes()))
    assert other["reused"] is False


def test_new_makes_another_session_of_the_same_visit(desk: Desk, sandbox: Sandbox):
    first = data(desk.run(*OPENED, stdin=context_bytes()))
    second = data(desk.run(*OPENED, "--new", stdin=context_bytes()))
    assert second["reused"] is False
    assert second["launch_id"] != first["launch_id"]
    assert second["session_id"] != first["session_id"]
    assert len(sandbox.state()["sessions"]) == 2


def test_a_visit_that_another_doctor_has_open_is_declined(desk: Desk, sandbox: Sandbox):
    data(desk.run(*OPENED, stdin=context_bytes()))
    other = desk.run(*OPENED, "--doctor-id", "doctor-9", stdin=context_bytes())
    assert other.returncode == 85
    assert code(other) == "visit_open_for_other_doctor"
    assert len(sandbox.state()["sessions"]) == 1


def test_a_request_id_never_starts_twice(desk: Desk, sandbox: Sandbox):
    first = data(desk.run(*OPENED, "--request-id", "r-1", stdin=context_bytes()))
    again = data(desk.run(*OPENED, "--request-id", "r-1", "--new", stdin=context_bytes()))
    assert again["launch_id"] == first["launch_id"]
    other = desk.run(*OPENED, "--request-id", "r-1", stdin=context_bytes(visit_id="visit-9"))
    assert other.returncode == 65
    assert code(other) == "request_id_used_before"
    assert len(sandbox.state()["sessions"]) == 1


def test_a_saved_visit_shows_its_report_and_a_second_save_is_a_new_version(desk: Desk, sandbox: Sandbox):
    launched = data(desk.run(*OPENED, stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers={"reason": "first"}, context=opened["context"])
    saved = data(desk.run("open", "--context-stdin", "--wait", "--json", stdin=context_bytes()))
    assert saved["reused"] is True
    assert saved["report"]["raw"]["payload"] == {"reason": "first"}
    sandbox.press("save", opened["session_id"], answers={"reason": "second"}, context=opened["context"])

    def newest() -> dict[str, Any]:
        return data(desk.run("result", "--launch-id", launched["launch_id"], "--json"))["report"]

    second = newest()
    assert second["version"] == 2
    assert second["versions"] == 2
    assert second["raw"]["payload"] == {"reason": "second"}
    every = data(desk.run("result", "--visit-id", "visit-456", "--all", "--json"))["reports"]
    assert [report["raw"]["payload"]["reason"] for report in every] == ["first", "second"]


def test_a_report_that_did_not_reach_its_caller_is_not_acknowledged(desk: Desk, sandbox: Sandbox):
    data(desk.run(*OPENED, stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers={"reason": "x"}, context=opened["context"])
    command = [*PROGRAM, "result", "--visit-id", "visit-456", "--ack"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=desk.environ, cwd=desk.home, check=False
        )
    assert done.returncode == 74
    assert b"stdout_write_failed" in done.stderr
    assert len(json.loads(desk.run("list", "--undelivered", "--json").stdout)["data"]["launches"]) == 1
    data(desk.run("result", "--visit-id", "visit-456", "--ack", "--json"))
    assert json.loads(desk.run("list", "--undelivered", "--json").stdout)["data"]["launches"] == []


def test_two_patients_with_one_visit_id_are_never_mixed_up(desk: Desk, sandbox: Sandbox):
    for patient_id in ("patient-1", "patient-2"):
        (desk.home / "opened.json").unlink(missing_ok=True)
        data(desk.run(*OPENED, stdin=context_bytes(patient_id)))
        opened = desk.wait_opened()
        answers = {"reason": f"of {patient_id}"}
        sandbox.press("save", opened["session_id"], answers=answers, context=opened["context"])
    unclear = desk.run("result", "--visit-id", "visit-456", "--json")
    assert unclear.returncode == 65
    assert code(unclear) == "ambiguous"
    for patient_id in ("patient-1", "patient-2"):
        done = desk.run("result", "--visit-id", "visit-456", "--patient-id", patient_id)
        assert json.loads(done.stdout)["patient"]["id"] == patient_id
        assert json.loads(done.stdout)["raw"]["payload"] == {"reason": f"of {patient_id}"}


def test_many_calls_at_once_for_one_visit_make_one_session(desk: Desk, sandbox: Sandbox):
    calls = [desk.start(*OPENED, stdin=context_bytes()) for _ in range(12)]
    answers = []
    for call in calls:
        out, err = call.communicate(timeout=90)
        assert call.returncode == 0, err
        answers.append(json.loads(out)["data"])
    assert len({answer["launch_id"] for answer in answers}) == 1
    assert sum(not answer["reused"] for answer in answers) == 1
    assert len(sandbox.state()["sessions"]) == 1


def test_many_visits_at_once_each_get_their_own_report(desk: Desk, sandbox: Sandbox):
    desk.environ["TIEP_LAUNCHER_BROWSER_COMMAND"] = desk.environ["TIEP_LAUNCHER_BROWSER_COMMAND"].replace(
        "opened.json", "opened-by-anyone.json"
    )
    calls = {
        number: desk.start(
            "open",
            "--context-stdin",
            "--wait-for",
            "opened",
            "--json",
            stdin=context_bytes(f"patient-{number}", f"visit-{number}"),
        )
        for number in range(10)
    }
    for number, call in calls.items():
        out, err = call.communicate(timeout=90)
        assert call.returncode == 0, err
        session_id = json.loads(out)["data"]["session_id"]
        context = json.loads(context_bytes(f"patient-{number}", f"visit-{number}"))
        sandbox.press("save", session_id, answers={"reason": f"reason {number}"}, context=context)
    for number in calls:
        done = desk.run("result", "--visit-id", f"visit-{number}")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["raw"]["payload"] == {"reason": f"reason {number}"}


def test_a_lost_visit_is_started_anew_with_a_new_session(desk: Desk, tmp_path, bus: dict[str, str]):
    first = data(desk.run(*OPENED, stdin=context_bytes()))
    with sandbox_process(tmp_path) as other:  # it never heard of the session
        desk.environ["TIEP_LAUNCHER_API_URL"] = other.url
        desk.environ["TIEP_LAUNCHER_APP_URL"] = f"{other.url}/"
        lost = desk.run("result", "--visit-id", "visit-456", "--wait", "--timeout", "20", "--json")
        assert lost.returncode == 66
        assert code(lost) == "session_unknown"
        again = data(desk.run(*OPENED, stdin=context_bytes()))
        assert again["reused"] is True
        assert again["launch_id"] == first["launch_id"]
        assert again["session_id"] != first["session_id"]


@pytest.mark.parametrize("name", ["no/such/folder/report.json", "."])
def test_a_report_is_written_to_a_file_or_nothing_is_launched(desk: Desk, sandbox: Sandbox, name: str):
    refused = desk.run("open", "--context-stdin", "--wait", "--output", name, "--json", stdin=context_bytes())
    assert refused.returncode == 73
    assert sandbox.state()["sessions"] == []
    opening = desk.start(
        "open", "--context-stdin", "--wait", "--output", "report.json", stdin=context_bytes()
    )
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers={"reason": "x"}, context=opened["context"])
    out, err = opening.communicate(timeout=60)
    assert opening.returncode == 0, err
    assert out == b""
    report = (desk.home / "report.json").read_bytes()
    assert json.loads(report)["raw"]["payload"] == {"reason": "x"}
    assert desk.launches()[0]["delivery"][0]["kind"] == "exported"
