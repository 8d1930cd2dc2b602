"""References, links and dropped files at a desk with a screen: what is asked, what is told, what is left."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import KEY, Sandbox, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk
from tests.e2e.notification_daemon import Daemon, notification_daemon
from tests.e2e.screen import Screen, screen

QUESTION = "^A link asks for a visit$"
REF = "q7Vd0pXc-3k_Zr8yTnB1mWg"
# What must be seen nowhere but in the encrypted store and on the screen.
MARKED = ("MARKEDFAMILY", "marked-patient-id", "marked-visit-id", "1931-12-07")


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        for name in ("refs", "drop"):
            (made.home / name).mkdir()
        made.environ["TIEP_LAUNCHER_CONTEXT_DIR"] = str(made.home / "refs")
        made.environ["TIEP_LAUNCHER_DROP_DIR"] = str(made.home / "drop")
        made.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "start"
        yield made


@pytest.fixture
def daemon(seen: Screen, bus: dict[str, str], tmp_path: Path) -> Iterator[Daemon]:
    environ = {"DISPLAY": seen.display, **bus}
    with notification_daemon(environ, tmp_path) as made:
        yield made


def context(visit_id: str, patient_id: str = "p-1", family: str = "Smith") -> bytes:
    patient = {
        "identifier": [{"value": patient_id}],
        "name": [{"family": family}],
        "birthDate": "1931-12-07",
    }
    return json.dumps({"patient": patient, "visit_id": visit_id}).encode()


def phases(desk: DesktopDesk) -> dict[str, str]:
    return {row["visit_id"]: row["phase"] for row in desk.launches()}


def test_a_doubtful_link_starts_only_if_somebody_says_so(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    old = desk.home / "refs" / f"{REF}.json"
    old.write_bytes(context("v-old"))
    os.utime(old, (time.time() - 700,) * 2)
    assert desk.run("--url", f"tiep-launcher:?open&ref={REF}").returncode == 0
    seen.activate(seen.wait_window(QUESTION))
    for key in ("Return", "space", "KP_Enter"):
        seen.press(key)
    assert phases(desk) == {"v-old": "draft"}
    seen.press("Escape")
    wait_until(lambda: phases(desk)["v-old"] == "failed", what="the refusal")
    (desk.home / "refs/short.json").write_bytes(context("v-short"))
    assert desk.run("--url", "tiep-launcher:open?ref=short").returncode == 0
    seen.activate(seen.wait_window(QUESTION))
    seen.press("alt+s")
    assert desk.wait_opened()["context"]["visit_id"] == "v-short"
    assert len(sandbox.state()["sessions"]) == 1


def test_what_launches_nothing_is_told_without_a_name(desk: DesktopDesk, daemon: Daemon):
    desk.tray_program()
    (desk.home / "drop/MARKEDFAMILY.json").write_bytes(context("", "marked-patient-id", "MARKEDFAMILY"))
    daemon.wait_count(1)
    assert desk.run("--url", f"tiep-launcher:?open&ref={REF}").returncode == 66
    daemon.wait_count(2)
    texts = daemon.texts()
    assert {title for title, _ in texts} == {"No visit was started"}
    assert not [text for text in texts if any(marked in " ".join(text) for marked in MARKED)]


def test_no_way_in_leaves_a_patient_anywhere(desk: DesktopDesk, sandbox: Sandbox):
    tray = desk.tray_program()
    ways = {}
    for name in ("stdin", "file", "ref", "link", "drop"):
        ways[name] = context(f"marked-visit-id-{name}", f"marked-patient-id-{name}", "MARKEDFAMILY")
    found: list[str] = []

    def look() -> None:
        found.extend(seen_in_processes())

    (desk.home / "visit.json").write_bytes(ways["file"])
    (desk.home / "refs" / f"{REF}.json").write_bytes(ways["ref"])
    (desk.home / "refs" / f"{REF}link.json").write_bytes(ways["link"])
    (desk.home / "drop/a.json").write_bytes(ways["drop"])
    calls = [
        desk.start("open", "--context-stdin", stdin=ways["stdin"]),
        desk.start("open", "--context-file", "visit.json", "--delete-context"),
        desk.start("open", f"--ref={REF}"),
        desk.start("--url", f"tiep-launcher:?open&ref={REF}link"),
    ]
    while any(call.poll() is None for call in calls):
        look()
    assert [call.returncode for call in calls] == [0, 0, 0, 0]
    wait_until(lambda: (look(), len(sandbox.state()["sessions"]) == 5)[1], what="five sessions")
    wait_until(
        lambda: (look(), set(phases(desk).values()) <= {"opened", "in_progress"})[1], what="the visits"
    )
    assert found == []
    assert desk.run("quit").returncode == 0
    tray.wait(30)
    (desk.home / "opened.json").unlink()  # what the test's browser was sent to
    left = [
        path.relative_to(desk.home).as_posix()
        for path in desk.home.rglob("*")
        if path.is_file() and holds_marks(path.read_bytes())
    ]
    assert left == []
    assert not [path for path in desk.home.rglob("*") if holds_marks(path.name.encode())]


def holds_marks(data: bytes) -> bool:
    return any(marked.encode() in data for marked in (*MARKED, KEY))


def seen_in_processes() -> list[str]:
    """Look into arguments and environment of every process for what must not be there."""
    found: list[str] = []
    for folder in Path("/proc").glob("[0-9]*"):
        for name in ("cmdline", "environ"):
            try:
                data = (folder / name).read_bytes()
            except OSError:
                continue
            found += [f"{name}: {marked}" for marked in MARKED if marked.encode() in data]
    return found
