"""The demo as a person runs it: with a screen, on a virtual one, and where there is neither."""

import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import PROGRAM, wait_until
from tests.e2e.screen import screen

PNG = b"\x89PNG\r\n\x1a\n"
REPORT = b"Reason for visit: Sample answer for Reason for visit\nPain level: 5\n"


@pytest.fixture
def environ() -> Iterator[dict[str, str]]:
    with tempfile.TemporaryDirectory(prefix="tl-") as home:
        yield {"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home, "PYTHONWARNINGS": "error"}


def played(environ: dict[str, str], *options: str) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [*PROGRAM, "demo", *options],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environ,
        cwd=environ["HOME"],
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"Patient: John Smith, born 1945-07-14")
    assert done.stdout.endswith(REPORT)
    return done


@pytest.mark.parametrize("options", [(), ("--headless",)])
def test_without_a_display_it_plays_in_windows_and_shows_a_picture(
    environ: dict[str, str], options: tuple[str, ...]
):
    done = played(environ, *options)
    told = re.search(rb"A picture of the window: (\S+)", done.stderr)
    assert told is not None, done.stderr
    picture = Path(told[1].decode())
    assert picture.read_bytes().startswith(PNG)
    assert picture.stat().st_size > 10_000
    assert list(Path(environ["TMPDIR"]).glob("tl-demo-*")) == []


def test_without_a_virtual_display_it_plays_on_the_terminal(environ: dict[str, str]):
    programs = Path(environ["HOME"], "bin")
    programs.mkdir()
    for folder in reversed(os.get_exec_path()):
        for program in Path(folder).glob("*"):
            if program.name != "Xvfb":
                (programs / program.name).unlink(missing_ok=True)
                (programs / program.name).symlink_to(program)
    done = played({**environ, "PATH": str(programs)}, "--headless")
    assert b"picture" not in done.stderr
    assert b"Report received." in done.stderr


def test_with_a_display_it_shows_the_visit_until_it_is_ended(environ: dict[str, str]):
    with screen() as seen:
        demo = subprocess.Popen(
            [*PROGRAM, "demo"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**environ, "DISPLAY": seen.display},
            cwd=environ["HOME"],
        )
        try:
            seen.wait_window()
            wait_until(lambda: seen.windows("Chromium"), what="the browser")
            demo.send_signal(signal.SIGINT)
            out, err = demo.communicate(timeout=30)
        finally:
            demo.kill()
            demo.wait()
        assert (demo.returncode, out) == (0, b""), err
        assert b"Traceback" not in err
        assert not seen.windows("Chromium")
