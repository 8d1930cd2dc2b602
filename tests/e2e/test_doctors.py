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


CHOOSER = "Who are you?"


def test_a_launch_that_names_nobody_waits_until_somebody_says_who_is_there(
    desk: DesktopDesk, seen: Screen, sandbox: Sandbox
):
    desk.tray_program()
    held = ended(desk.start("open", "--context-stdin", "--json", stdin=context_bytes()))
    assert (held[0], held[1]["data"]["phase"]) == (0, "draft")
    assert desk.launches()[0]["doctor"] == {"id": None, "name": None}
    hasty = ended(
        desk.start(
            "open",
            "--context-stdin",
            "--wait-for",
            "opened",
            "--timeout",
            "1",
            "--json",
            stdin=context_bytes(),
        )
    )
    assert (hasty[0], hasty[1]["errors"][0]["code"]) == (75, "decision_pending")
    caller = desk.start("open", "--context-stdin", "--wait-for", "opened", "--json", stdin=context_bytes())
    chooser = seen.wait_window(CHOOSER)
    seen.activate(chooser)
    seen.press("Escape")
    wait_until(lambda: not seen.windows(CHOOSER), what="the chooser's going")
    assert desk.phase() == "draft"
    assert sandbox.state()["sessions"] == []

    data(desk.run("show", "--json"))
    seen.activate(seen.wait_window())
    seen.press("alt+c")  # "Choose doctor…" in the panel
    seen.activate(seen.wait_window(CHOOSER))
    seen.type("doctor-77")
    seen.press("Tab")
    seen.type("Dr. Seven")
    seen.press("Return")
    assert ended(caller)[0] == 0
    assert doctor_of(desk) == "doctor-77"
    assert desk.launches()[0]["doctor"] == {"id": "doctor-77", "name": "Dr. Seven"}
    assert sandbox.state()["sessions"][0]["doctor_id"] == "doctor-77"
    assert ended(desk.start("open", "--context-stdin", "--json", stdin=context_bytes(visit_id="v-2")))[0] == 0
    assert {launch["doctor"]["id"] for launch in desk.launches()} == {"doctor-77"}
    assert not seen.windows(CHOOSER)


def test_the_sites_list_decides_cold_and_warm(desk: DesktopDesk, seen: Screen):
    listed = desk.home / "doctors.csv"
    listed.write_text("id;name;specialties\nAnna;Dr. Anna;SURGERY\n;broken\n")
    desk.environ |= {
        "TIEP_LAUNCHER_DOCTORS_FILE": str(listed),
        "TIEP_LAUNCHER_REQUIRE_KNOWN_DOCTOR": "true",
    }

    def refused(away: bool) -> tuple[int, str]:
        environ = {"DISPLAY": ""} if away else {}
        done = desk.run(
            "open", "--context-stdin", "--doctor-id", "Ben", "--json", stdin=context_bytes(), **environ
        )
        return done.returncode, json.loads(done.stdout)["errors"][0]["code"]

    desk.tray_program()
    assert refused(away=True) == refused(away=False) == (67, "doctor_unknown")
    nobody = desk.run("open", "--context-stdin", "--json", stdin=context_bytes(), DISPLAY="")
    assert (nobody.returncode, json.loads(nobody.stdout)["errors"][0]["code"]) == (67, "doctor_missing")
    assert desk.launches() == []
    taken = desk.run("open", "--context-stdin", "--doctor-id", "Anna", "--json", stdin=context_bytes())
    assert taken.returncode == 0
    warnings = {warning["code"] for warning in json.loads(taken.stdout)["warnings"]}
    assert "doctors_file_rows_left_out" in warnings
    assert desk.launches()[0]["doctor"] == {"id": "Anna", "name": "Dr. Anna"}
    listing = desk.run("config", "list", "--json")
    assert ("doctor_row_without_id", "doctors_file") in {
        (warning["code"], warning["field"]) for warning in json.loads(listing.stdout)["warnings"]
    }
