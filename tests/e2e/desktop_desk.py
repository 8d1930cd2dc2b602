"""A workstation with a screen, and the tray program on it."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.e2e.desk import KEY, Desk, Sandbox, desk_environment, wait_until


class DesktopDesk(Desk):
    """A workstation with a screen; every tray program of it is ended with the test."""

    def tray_program(self) -> subprocess.Popen[bytes]:
        """Start the tray program and return once it answers."""
        process = self.start()
        wait_until(self.is_running, what="the tray program's start")
        return process

    def status(self, **environ: str) -> dict[str, Any]:
        return data(self.run("status", "--json", **environ))

    def is_running(self) -> bool:
        return self.status()["running"]

    def processes(self) -> list[int]:
        """Every tray program of this desk, whoever started it."""
        mine = f"TIEP_LAUNCHER_HOME={self.environ['TIEP_LAUNCHER_HOME']}".encode()
        found: list[int] = []
        for folder in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                command = (folder / "cmdline").read_bytes().split(b"\0")
                is_ours = mine in (folder / "environ").read_bytes().split(b"\0")
                if is_ours and command[-2:] == [b"tiep_launcher", b""]:
                    found.append(int(folder.name))
        return found

    def end_all(self) -> None:
        for pid in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.end()


@contextlib.contextmanager
def a_desk(display: str, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    # The path of a socket has little room, less than pytest's folders need.
    home = Path(tempfile.mkdtemp(prefix="tl-"))
    made = DesktopDesk(home, {**desk_environment(home, sandbox.url, bus), "DISPLAY": display})
    try:
        done = made.run("secret", "set", "api-key", "--from-stdin", stdin=f"{KEY}\n".encode())
        assert done.returncode == 0, done.stderr
        yield made
    finally:
        made.end_all()
        made.run("secret", "clear", "api-key")
        shutil.rmtree(home, ignore_errors=True)


def data(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)["data"]


def the_code(done: subprocess.CompletedProcess[bytes]) -> str:
    return json.loads(done.stdout)["errors"][0]["code"]
