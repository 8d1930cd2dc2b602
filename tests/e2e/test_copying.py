"""Copying into another program on a real screen: its way, from within it, past silent owners."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator

import pytest
from tests.e2e.desk import Sandbox, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, copied_next, data
from tests.e2e.test_palette_story import other_program  # noqa: F401 - a fixture
from tests.e2e.test_wrong_patient import REASON, saved_visit


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


@contextlib.contextmanager
def silent_owner(seen: Screen) -> Iterator[None]:
    """Be another program that has taken the clipboard and answers nobody any more."""
    owner = subprocess.Popen(
        ["xclip", "-selection", "clipboard", "-quiet"],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "DISPLAY": seen.display},
    )
    try:
        assert owner.stdin is not None
        owner.stdin.write(b"somebody else's")
        owner.stdin.close()
        wait_until(lambda: seen.clipboard() == "somebody else's", what="another clipboard")
        owner.send_signal(signal.SIGSTOP)
        yield
    finally:
        owner.send_signal(signal.SIGCONT)
        owner.terminate()
        owner.wait(10)


def test_a_silent_owner_of_the_clipboard_holds_nothing_up(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    panel = saved_visit(desk, sandbox, seen)
    assert copied_next(seen, panel) == REASON
    with silent_owner(seen):
        began = time.monotonic()
        data(desk.run("lock", "--json"))  # takes away what was copied, if it is still there
        data(desk.run("show", "--json"))
        data(desk.run("status", "--json"))
        assert time.monotonic() - began < 4  # Qt waits 5 seconds for one that does not answer
        seen.activate(panel)
        seen.press("space")  # uncovers
        seen.press("ctrl+Down")
        wait_until(lambda: seen.clipboard() == "4", what="the next field")


def test_the_targets_characters_arrive_and_its_order_is_followed(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, tmp_path
):
    (tmp_path / "ours.toml").write_text(
        """
        character_set = "ascii"
        line_end = "crlf"
        header = "Pat. {patient_id}"
        field_order = ["/pain-level"]
        copies_label = true
        [replacements]
        "Monday" = "Mo."
        """,
        "utf-8",
    )
    desk.environ["TIEP_LAUNCHER_TARGET_PROFILES_DIR"] = str(tmp_path)
    desk.environ["TIEP_LAUNCHER_TARGET_PROFILE"] = "ours"
    desk.tray_program()
    panel = saved_visit(desk, sandbox, seen)
    assert copied_next(seen, panel) == "Pain level: 4"
    assert copied_next(seen, panel) == "Reason for visit: Knee pain since Mo."
    seen.forget_clipboard()
    seen.press("ctrl+shift+c")
    wait_until(lambda: seen.clipboard() not in {"", "nothing"}, what="the report")
    raw = seen.do("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING").stdout
    written = desk.run("result", "--visit-id", "visit-456", "--format", "text").stdout
    assert written.startswith(b"Pat. patient-123\r\n")
    assert raw.replace("\r\n", "\n") == written.decode().replace("\r\n", "\n")


def test_fields_are_copied_and_skipped_while_the_his_has_the_keyboard(
    desk: DesktopDesk,
    sandbox: Sandbox,
    seen: Screen,
    other_program: str,  # noqa: F811
):
    desk.environ |= {
        "TIEP_LAUNCHER_NEXT_FIELD_SHORTCUT": "Ctrl+Alt+N",
        "TIEP_LAUNCHER_SKIP_FIELD_SHORTCUT": "Ctrl+Alt+K",
    }
    desk.tray_program()
    saved_visit(desk, sandbox, seen)
    seen.activate(other_program)
    title = seen.active()
    seen.press("ctrl+alt+n")
    wait_until(lambda: seen.clipboard() == REASON, what="the first field")
    seen.press("ctrl+alt+k")
    seen.forget_clipboard()
    seen.press("ctrl+alt+n")  # the second was passed over, so it is the first again
    wait_until(lambda: seen.clipboard() == REASON, what="the field after the skipped one")
    assert seen.active() == title
    (launch,) = desk.launches()
    assert [delivery["path"] for delivery in launch["delivery"]] == ["/reason", "/reason"]
    data(desk.run("lock", "--json"))
    wait_until(lambda: seen.clipboard() == "", what="the clearing")
    seen.activate(other_program)
    seen.press("ctrl+alt+n")
    data(desk.run("status", "--json"))
    assert seen.clipboard() == ""  # nothing is copied out of what is covered
