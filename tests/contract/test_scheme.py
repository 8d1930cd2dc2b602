"""Links as desktops open them: registered for the user, opened by xdg-open and gio, taken away again."""

import json
import subprocess
from collections.abc import Iterator

import pytest
from tests.contract.running_program import Program, running_program
from tests.e2e.desk import wait_until

from tiep_launcher.intake.link import SCHEME

MIME_TYPE = f"x-scheme-handler/{SCHEME}"
REF = "Zr8yTnB1mWgq7Vd0pXc-3k_"


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with running_program() as running:
        yield running


def state(program: Program, *arguments: str) -> str:
    done = program.run(*arguments, "--json")
    assert done.returncode == 0, done.stdout
    return json.loads(done.stdout)["data"]["state"]


def run(program: Program, *command: str) -> str:
    environ = {**program.environ, "BROWSER": "false"}
    done = subprocess.run(
        command, env=environ, cwd=program.home, capture_output=True, timeout=60, check=False
    )
    return (done.stdout + done.stderr).decode()


@pytest.mark.parametrize("opener", [("xdg-open",), ("gio", "open")], ids=lambda opener: opener[0])
def test_a_link_reaches_the_running_program(program: Program, opener: tuple[str, ...]):
    assert state(program, "scheme", "register") == "on"
    assert "tiep-launcher-link.desktop" in run(program, "xdg-mime", "query", "default", MIME_TYPE)
    assert "tiep-launcher-link.desktop" in run(program, "gio", "mime", MIME_TYPE)
    visit_id, ref = f"by {opener[0]}", f"{REF}{opener[0]}"
    context = {"patient": {"identifier": "p"}, "visit_id": visit_id}
    (program.home / "refs" / f"{ref}.json").write_text(json.dumps(context))
    said = run(program, *opener, f"{SCHEME}:?open&ref={ref}")
    wait_until(lambda: visit_id in program.launches(), what=f"the launch ({said})")
    assert program.launches()[visit_id]["phase"] != "draft"


def test_what_was_broken_is_mended_and_what_is_anothers_stays(program: Program):
    apps = program.home / ".config/mimeapps.list"
    entry = program.home / ".local/share/applications/tiep-launcher-link.desktop"
    assert state(program, "scheme", "register") == "on"
    entry.write_text(entry.read_text().replace("--url", "--old"))
    assert state(program, "scheme", "status") == "broken"
    assert state(program, "scheme", "register") == "on"
    entry.unlink()
    assert state(program, "scheme", "status") == "broken"
    apps.write_text(f"[Default Applications]\n{MIME_TYPE}=other.desktop\ntext/html=browser.desktop\n")
    assert state(program, "scheme", "status") == "other"
    assert state(program, "scheme", "unregister") == "other"
    assert state(program, "scheme", "register") == "on"
    assert state(program, "scheme", "unregister") == "off"
    assert apps.read_text() == "[Default Applications]\ntext/html=browser.desktop\n"


def test_the_program_starts_with_the_desktop_only_if_it_is_told_to(program: Program):
    assert state(program, "autostart", "status") == "off"
    assert state(program, "autostart", "on") == "on"
    entry = program.home / ".config/autostart/tiep-launcher.desktop"
    assert "Exec=" in entry.read_text()
    entry.write_text(entry.read_text().replace("Exec=", "Exec=/gone/"))
    assert state(program, "autostart", "status") == "broken"
    assert state(program, "autostart", "on") == "on"
    assert state(program, "autostart", "off") == "off"
    assert not entry.exists()


def test_wrong_words_are_refused(program: Program):
    assert program.run("scheme", "remove").returncode == 64
    assert program.run("autostart").returncode == 64
