"""A fresh workstation: assistant and settings by keyboard, with a real screen, key store and sandbox."""

import contextlib
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import KEY, Sandbox, desk_environment, wait_until
from tests.e2e.desktop_desk import DesktopDesk, data, the_code
from tests.e2e.screen import Screen, screen

ASSISTANT = "^Set up Tiep Launcher"
UNSET = ("DOCTOR__ID", "DOCTOR__NAME", "DOCTOR__SPECIALTIES", "API_URL", "APP_URL")


@contextlib.contextmanager
def fresh_desk(display: str, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    """A workstation on which nothing is configured; only its browser is a stub."""
    home = Path(tempfile.mkdtemp(prefix="tl-"))
    environ = {**desk_environment(home, sandbox.url, bus), "DISPLAY": display}
    for name in UNSET:
        del environ[f"TIEP_LAUNCHER_{name}"]
    made = DesktopDesk(home, environ)
    try:
        yield made
    finally:
        made.end_all()
        made.run("secret", "clear", "api-key")
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with fresh_desk(seen.display, sandbox, bus) as made:
        yield made


def values(desk: DesktopDesk) -> dict[str, tuple[object, str]]:
    rows = data(desk.run("config", "list", "--json"))["settings"]
    return {row["name"]: (row["value"], row["origin"]) for row in rows}


def is_key_kept(desk: DesktopDesk) -> bool:
    return data(desk.run("secret", "status", "--json"))["secrets"]["api-key"]


def demos(desk: DesktopDesk) -> list[int]:
    mine = f"HOME={desk.home}".encode()
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            command = (folder / "cmdline").read_bytes().split(b"\0")
            if command[-3:] == [b"tiep_launcher", b"demo", b""] and mine in (
                folder / "environ"
            ).read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def replace_field(seen: Screen, text: str) -> None:
    seen.press("ctrl+a")
    seen.type(text)


def test_from_nothing_to_a_working_launch_by_keyboard(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    # What no assistant asks for: the simulated Tiep has its page elsewhere.
    assert desk.run("config", "set", "app_url", f"{sandbox.url}/").returncode == 0
    desk.tray_program()
    began = time.monotonic()
    window = seen.wait_window(ASSISTANT)
    seen.activate(window)
    seen.type(KEY)
    seen.press("Tab")
    replace_field(seen, sandbox.url)
    seen.press("Return")
    wait_until(lambda: is_key_kept(desk), what="the kept key")
    assert values(desk)["api_url"] == (sandbox.url, "user")
    seen.activate(window)
    seen.type("doctor-123")
    seen.press("Tab")
    seen.type("Dr. Anna Smith")
    seen.press("Return")
    wait_until(lambda: values(desk)["doctor.name"] == ("Dr. Anna Smith", "user"), what="the doctor")
    seen.press("Return")
    seen.activate(seen.wait_window("^Pick a visit"))
    seen.press("alt+h")
    visit = seen.wait_window("^New visit")
    assert time.monotonic() - began < 60
    assert not seen.windows(ASSISTANT)
    seen.activate(visit)
    seen.type("patient-123")
    for _ in range(5):
        seen.press("Tab")
    seen.type("visit-456")
    seen.press("Return")
    opened = desk.wait_opened()
    (session,) = sandbox.state()["sessions"]
    assert opened["session_id"] == session["id"]
    assert opened["context"]["visit_id"] == "visit-456"
    assert KEY.encode() not in b"".join(
        path.read_bytes() for path in (desk.home / "launcher").rglob("*") if path.is_file()
    )


def test_the_assistant_comes_once_and_never_for_a_call(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    call = desk.run("open", "--patient-id", "p", "--visit-id", "v", "--doctor-id", "d", "--json")
    assert (call.returncode, the_code(call)) == (78, "api_key_missing")
    panel = seen.wait_window()
    assert not seen.windows(ASSISTANT)
    seen.activate(panel)
    seen.press("alt+u")  # the button beside what is missing
    seen.wait_window(ASSISTANT)
    data(desk.run("quit", "--json"))
    wait_until(lambda: not desk.processes(), what="the end")

    (desk.home / "launcher/config/first-run-shown").unlink()
    desk.tray_program()
    seen.activate(seen.wait_window(ASSISTANT))
    seen.press("Escape")
    wait_until(lambda: not seen.windows(ASSISTANT), what="the assistant's end")
    data(desk.run("quit", "--json"))
    wait_until(lambda: not desk.processes(), what="the end")
    assert not is_key_kept(desk)
    assert {origin for _, origin in values(desk).values()} == {"built_in", "test_environment"}

    desk.tray_program()
    desk.run("show")
    panel = seen.wait_window()
    seen.activate(panel)
    seen.press("ctrl+comma")
    seen.wait_window("^Settings")
    assert not seen.windows(ASSISTANT)


def test_a_setting_is_changed_while_the_program_runs(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    (desk.home / "launcher/config").mkdir(parents=True, mode=0o700)
    (desk.home / "launcher/config/first-run-shown").touch()
    desk.tray_program()
    desk.run("show")
    panel = seen.wait_window()
    seen.activate(panel)
    seen.press("ctrl+comma")
    window = seen.wait_window("^Settings")
    seen.activate(window)
    wait_until(lambda: _key_entry_comes(seen), what="the question for the key")
    seen.activate(seen.wait_window("^Facility key"))
    seen.type(KEY)
    seen.press("Return")
    wait_until(lambda: is_key_kept(desk), what="the kept key")
    seen.activate(window)
    seen.press("shift+Tab", "Down")  # the group of the doctor
    seen.press("Tab")
    seen.type("doctor-9")
    seen.press("ctrl+s")
    wait_until(lambda: values(desk)["doctor.id"] == ("doctor-9", "user"), what="the setting")
    assert desk.status()["doctor"] == "doctor-9"
    seen.press("Escape")
    wait_until(lambda: not seen.windows("^Settings"), what="the window's end")

    # What is changed elsewhere counts when the settings are looked at.
    assert desk.run("config", "set", "palette_shortcut", "Ctrl+Alt+T").returncode == 0
    seen.activate(panel)
    seen.press("ctrl+comma")
    seen.activate(seen.wait_window("^Settings"))
    seen.press("Escape")
    wait_until(lambda: _palette_comes(seen), what="the palette")


def _key_entry_comes(seen: Screen) -> list[str]:
    # From the search over the groups to the button, which is there once the key store has answered.
    seen.press("ctrl+f", "Tab", "Tab", "space")
    return seen.windows("^Facility key")


def _palette_comes(seen: Screen) -> list[str]:
    seen.press("ctrl+alt+t")
    return seen.windows("^Pick a visit")


def test_the_simulated_tiep_starts_apart_from_everything(desk: DesktopDesk, sandbox: Sandbox, seen: Screen):
    desk.tray_program()
    seen.activate(seen.wait_window(ASSISTANT))
    seen.press("alt+t")
    wait_until(lambda: len(demos(desk)) == 1, what="the demonstration")
    try:
        wait_until(lambda: seen.windows("^Tiep Launcher$"), within_s=60, what="its window")
        assert sandbox.state()["sessions"] == []
        assert desk.launches() == []
        assert not is_key_kept(desk)
    finally:
        (demo,) = demos(desk)
        os.kill(demo, signal.SIGTERM)
        wait_until(lambda: not demos(desk), what="the demonstration's end")
