"""A report of another visit goes on a doctor's word, with real programs, and the record has it."""

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


def test_a_report_of_another_visit_goes_on_a_doctors_word_only(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    desk.tray_program()
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press(
        "save",
        opened["session_id"],
        answers={"reason": REASON, "pain-level": 4},
        context={**opened["context"], "visit_id": "another-visit"},
    )
    wait_until(lambda: desk.launches()[0]["held"] == "contradicts_launch", what="the report")
    held = desk.run("result", "--visit-id", "visit-456", "--json")
    assert (held.returncode, the_code(held)) == (79, "report_held")
    assert REASON.encode() not in held.stdout + held.stderr

    panel = seen.wait_window()
    seen.forget_clipboard()
    seen.activate(panel)
    for keys in ("ctrl+Down", "alt+c", "alt+h", "ctrl+Down", "ctrl+c"):  # covered, and then only to be read
        seen.press(keys)
    assert seen.clipboard() != REASON

    seen.press("alt+u")
    dialog = seen.wait_window("^Report of another visit$")
    seen.activate(dialog)
    seen.press("Return")
    assert desk.launches()[0]["held"] == "contradicts_launch"
    seen.press("alt+u")
    wait_until(lambda: desk.phase() == "report_saved", what="the doctor's word")
    assert copied_next(seen, panel) == REASON
    answer = json.loads(desk.run("result", "--visit-id", "visit-456", "--format", "json").stdout)
    assert (answer["approval"], answer["held"]) == ("confirmed_here", None)

    def kinds() -> list[str]:
        exported = data(desk.run("audit", "export", "--json"))
        return [deed["kind"] for deed in exported["deeds"]]

    wait_until(lambda: "copied" in kinds(), what="the last line of the record")
    deeds = data(desk.run("audit", "export", "--json"))["deeds"]
    assert [deed["kind"] for deed in deeds if deed["kind"] != "seen"] == ["launched", "overridden", "copied"]
    overridden = next(deed for deed in deeds if deed["kind"] == "overridden")
    assert overridden["facts"] == ["visit_id"]
    assert overridden["doctor_id"] == deeds[-1]["doctor_id"] is not None
    assert desk.run("audit", "verify").returncode == 0
    assert REASON not in json.dumps(deeds)
