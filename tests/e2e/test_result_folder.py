"""The running program fills the hospital system's folder, and makes up for what was missed."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import screen

ANSWERS = {"reason": "Schulterschmerz", "pain-level": 6}
NAME = "patient-123_visit-456_1"


@pytest.fixture
def desk(sandbox: Sandbox, bus: dict[str, str], tmp_path: Path) -> Iterator[DesktopDesk]:
    with screen() as seen, a_desk(seen.display, sandbox, bus) as made:
        made.environ["TIEP_LAUNCHER_RESULT_DIR"] = str(tmp_path / "his")
        made.environ["TIEP_LAUNCHER_RESULT_FORMATS"] = json.dumps(["json", "gdt"])
        yield made


def states(desk: DesktopDesk) -> dict[str, tuple[str, str | None]]:
    (launch,) = desk.launches()
    return {one["format"]: (one["state"], one["reason"]) for one in launch["result_folder"]}


def test_a_saved_report_is_in_the_folder_as_soon_as_that_is_there(
    desk: DesktopDesk, sandbox: Sandbox, tmp_path: Path
):
    folder = tmp_path / "his"
    process = desk.tray_program()
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    waiting = {"json": ("waiting", "ENOENT"), "gdt": ("waiting", "ENOENT")}
    wait_until(lambda: states(desk) == waiting, what="the failure in the list")
    assert [one["launch_id"] for one in data(desk.run("list", "--undelivered", "--json"))["launches"]]

    process.send_signal(signal.SIGKILL)
    process.wait(15)
    folder.mkdir()
    process = desk.tray_program()
    wait_until(lambda: states(desk) == dict.fromkeys(("json", "gdt"), ("written", None)), what="both files")
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"{NAME}.gdt", f"{NAME}.json"]
    result = desk.run("result", "--visit-id", "visit-456", "--format", "gdt")
    assert (folder / f"{NAME}.gdt").read_bytes() == result.stdout
    written = json.loads((folder / f"{NAME}.json").read_bytes())
    assert written["raw"]["payload"] == ANSWERS
    (launch,) = desk.launches()
    assert {(one["kind"], Path(one["path"]).name) for one in launch["delivery"]} == {
        ("exported", name) for name in names
    }
    assert data(desk.run("list", "--undelivered", "--json"))["launches"] == []

    for path in folder.iterdir():
        path.unlink()  # the hospital system has taken them
    process.send_signal(signal.SIGKILL)
    process.wait(15)
    desk.tray_program()
    sandbox.press(
        "save", opened["session_id"], answers={**ANSWERS, "pain-level": 3}, context=opened["context"]
    )
    data(desk.run("result", "--visit-id", "visit-456", "--json"))
    again = [f"{NAME[:-1]}2.gdt", f"{NAME[:-1]}2.json"]
    wait_until(
        lambda: sorted(path.name for path in folder.iterdir()) == again, what="the second version alone"
    )
