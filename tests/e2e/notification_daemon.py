"""A real notification daemon on a bus and a screen of its own, and what it shows."""

import contextlib
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.desk import wait_until

_SETTINGS = """
[global]
origin = top-right
offset = 16x16
width = 360
font = DejaVu Sans 10
show_indicators = no
history_length = 0
[urgency_normal]
timeout = 0
"""


@dataclass
class Daemon:
    environ: dict[str, str]
    process: subprocess.Popen[bytes]
    told: Path

    def ask(self, *command: str) -> str:
        done = subprocess.run(
            ["dunstctl", *command], env=self.environ, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout.strip()

    def count(self) -> int:
        """How many notifications are on the screen."""
        return int(self.ask("count", "displayed") or -1)

    def wait_count(self, count: int) -> None:
        wait_until(lambda: self.count() == count, what=f"{count} on the screen")

    def texts(self) -> list[tuple[str, str]]:
        """Title and text of everything that was ever shown, updates too, oldest first."""
        found = re.findall(r"summary: '(.*)'\n\s*body: '(.*)'", self.told.read_text())
        return [(summary, body) for summary, body in found]

    def act(self) -> None:
        """Do what a click on the newest notification does."""
        self.ask("action")

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)


def start_daemon(environ: Mapping[str, str], folder: Path) -> Daemon:
    settings, told = folder / "dunstrc", folder / "told.txt"
    settings.write_text(_SETTINGS)
    mine = {"PATH": os.environ["PATH"], "HOME": str(folder), **environ}
    with told.open("ab") as out:
        process = subprocess.Popen(
            ["dunst", "-conf", str(settings), "-print"], env=mine, stdout=out, stderr=subprocess.DEVNULL
        )
    made = Daemon(mine, process, told)
    wait_until(lambda: made.count() == 0, what="the notification daemon")
    return made


@contextlib.contextmanager
def notification_daemon(environ: Mapping[str, str], folder: Path) -> Iterator[Daemon]:
    made = start_daemon(environ, folder)
    try:
        yield made
    finally:
        made.end()


@contextlib.contextmanager
def empty_bus() -> Iterator[str]:
    """A session bus with nothing on it; gives its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "XDG_DATA_DIRS": "/nonexistent"},
    )
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().decode().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        if daemon.stdout is not None:
            daemon.stdout.close()
