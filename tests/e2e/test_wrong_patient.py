"""A launch for the wrong patient, and what stays on the clipboard, with a real screen and real programs."""

import json
from collections.abc import Iterator

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, copied_next, data, the_code

REASON = "Knee pain since Monday"


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def saved_visit(desk: DesktopDesk, sandbox: Sandbox, seen: Screen) -> str:
    """Bring a saved report to the panel and return that window."""
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    answers = {"reason": REASON, "pain-level": 4}
    sandbox.press("save", opened["session_id"], answers=answers, context=opened["context"])
    wait_until(lambda: desk.phase() == "report_saved", what="the report")
    return seen.wait_window()


def test_nothing_leaves_after_the_wrong_patient_was_named(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    panel = saved_visit(desk, sandbox, seen)
    assert copied_next(seen, panel) == REASON
    seen.activate(panel)
    seen.press("alt+w")
    dialog = seen.wait_window("^This was the wrong patient$")
    seen.activate(dialog)
    seen.press("Return")  # does nothing, also once a reason is chosen
    seen.press("space")
    seen.press("Return")
    assert desk.phase() == "report_saved"
    seen.press("alt+m")
    wait_until(lambda: desk.phase() == "withdrawn", what="the withdrawal")
    assert seen.clipboard() == ""

    (launch,) = desk.launches()
    assert launch["held"] == "withdrawn"
    assert [delivery["kind"] for delivery in launch["delivery"]] == ["copied"]
    for options in (("--visit-id", "visit-456"), ("--launch-id", launch["launch_id"], "--all")):
        done = desk.run("result", *options, "--json")
        assert (done.returncode, the_code(done)) == (79, "report_held")
        answer = json.loads(done.stdout)["data"]
        assert (answer["phase"], answer["held"], answer["report"]) == ("withdrawn", "withdrawn", None)
        assert REASON.encode() not in done.stdout + done.stderr
    for format_ in ("text", "html", "fhir-document", "gdt"):
        done = desk.run("result", "--visit-id", "visit-456", "--format", format_)
        assert (done.returncode, done.stdout) == (79, b"")
    undelivered = data(desk.run("list", "--undelivered", "--json"))
    assert undelivered["launches"] == []

    # The panel has nothing to copy, save or print any more.
    seen.forget_clipboard()
    seen.activate(panel)
    for keys in ("ctrl+Down", "alt+c", "alt+n", "ctrl+s", "ctrl+shift+p", "ctrl+p"):
        seen.press(keys)
    assert seen.clipboard() != REASON
    assert seen.windows("^(Save|Print) the report") == []

    again = data(desk.run("open", "--context-stdin", "--json", stdin=context_bytes()))
    assert again["reused"] is False
    assert again["launch_id"] != launch["launch_id"]


def test_what_was_copied_goes_after_the_time_unless_another_programs_text_is_there(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    desk.environ["TIEP_LAUNCHER_CLIPBOARD_CLEAR_S"] = "2"
    desk.tray_program()
    panel = saved_visit(desk, sandbox, seen)
    assert copied_next(seen, panel) == REASON
    wait_until(lambda: seen.clipboard() == "", within_s=4, what="the clearing")

    seen.activate(panel)
    seen.press("ctrl+Down")
    wait_until(lambda: seen.clipboard() == "4", what="the next field")
    with seen.owned_clipboard("somebody else's"):
        wait_until(lambda: seen.clipboard() == "somebody else's", what="another clipboard")
        seen.press("ctrl+Down")  # ours again, then theirs once more
        wait_until(lambda: seen.clipboard() == REASON, what="the first field")
    with seen.owned_clipboard("somebody else's"):
        wait_until(lambda: seen.clipboard() == "somebody else's", what="another clipboard")
        data(desk.run("lock", "--json"))
        data(desk.run("quit", "--json"))
        wait_until(lambda: not desk.processes(), what="the program's end")
        assert seen.clipboard() == "somebody else's"


@pytest.mark.parametrize("leaving", ["lock", "quit"])
def test_what_was_copied_goes_when_the_desk_is_left(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, leaving: str
):
    desk.tray_program()
    panel = saved_visit(desk, sandbox, seen)
    assert copied_next(seen, panel) == REASON
    targets = seen.do("xclip", "-selection", "clipboard", "-out", "-target", "TARGETS").stdout.split()
    assert "x-kde-passwordManagerHint" in targets
    assert "text/html" not in targets
    data(desk.run(leaving, "--json"))
    wait_until(lambda: seen.clipboard() == "", within_s=5, what="the clearing")
