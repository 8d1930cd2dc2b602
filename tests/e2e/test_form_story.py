"""The window of forms with real parts: looked at, kept as the usual one, sent with the next visits."""

import json

from tests.e2e.desk import Sandbox, wait_until
from tests.e2e.screen import Screen
from tests.e2e.test_desktop_story import DesktopDesk, data, desk, seen
from tests.e2e.test_palette_story import PALETTE, WORKLIST, launched, opened_palette, wait_active

__all__ = ["desk", "seen"]


def test_a_form_is_looked_at_kept_and_sent(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    worklist = desk.home / "worklist.csv"
    worklist.write_text(WORKLIST, encoding="utf-8")
    desk.environ["TIEP_LAUNCHER_WORKLIST"] = str(worklist)
    kept = desk.home / "launcher" / "config" / "own-forms.json"
    desk.tray_program()
    opened_palette(seen, desk)
    seen.press("alt+w")
    seen.wait_window("^Forms")
    wait_active(seen, "Forms")
    seen.press("Down")
    seen.press("alt+e")
    wait_until(kept.exists, what="the usual form")
    assert list(json.loads(kept.read_text())["default"].values()) == ["anamnesis"]
    seen.press("Return")
    wait_until(lambda: not seen.windows("^Forms"), what="the end of the window of forms")
    wait_active(seen, "Pick a visit")
    seen.type("smith 1952")

    def begun() -> bool:
        if not desk.launches():
            seen.press("Return")
        return bool(desk.launches())

    wait_until(begun, what="the launch")
    assert launched(desk) == ["V-2"]
    desk.wait_opened()
    assert [launch["form"] for launch in desk.launches()] == ["anamnesis"]
    assert not seen.windows(PALETTE)
    sent = data(desk.run("open", "--patient-id", "p", "--visit-id", "V-9", "--dry-run", "--json"))
    assert sent["would_send"]["token_request"]["form"]["title"] == "Anamnesis"
