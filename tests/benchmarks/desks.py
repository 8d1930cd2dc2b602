"""The tray program as a process without a screen, and its reference beside it."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
LIMIT = HERE / "limit_tray.py"
UNTIL_PAINT = HERE / "until_paint.py"
PROGRAM = ["-m", "tiep_launcher"]
DISPLAY = ":tiep"
"""No X server has this name; Qt is told to draw into memory."""

STARTED_WITHIN_S = 60.0
_LOOK_S = 0.002


@contextlib.contextmanager
def a_desk(**settings: str) -> Iterator["Desk"]:
    """Make a home with a short path, as a socket's path must be; ``settings`` are environment variables."""
    path = Path(tempfile.mkdtemp(prefix="tiep-"))
    desk = Desk(path, settings)
    try:
        yield desk
    finally:
        desk.end()
        shutil.rmtree(path, ignore_errors=True)


class Desk:
    """One user's workstation."""

    def __init__(self, path: Path, settings: dict[str, str]) -> None:
        self.path = path
        self.started: list[subprocess.Popen[bytes]] = []
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(path),
            "XDG_RUNTIME_DIR": str(path),
            "QT_QPA_PLATFORM": "offscreen",
            "DISPLAY": DISPLAY,
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "TIEP_LAUNCHER_HOME": str(path / "launcher"),
            "TIEP_LAUNCHER_API_KEY": "facility-key",
            "TIEP_LAUNCHER_PATIENT_SWITCH": "start",  # nobody is there to be asked
            **settings,
        }
        (path / "launcher").mkdir(mode=0o700)

    @property
    def socket(self) -> Path:
        return self.path / "launcher" / "run" / f"x-{DISPLAY}.sock"

    @property
    def limit_socket(self) -> Path:
        return self.path / "limit.sock"

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        null = subprocess.DEVNULL
        process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=null,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environ,
            cwd=self.path,
        )
        self.started.append(process)
        return process

    def start_program(self) -> subprocess.Popen[bytes]:
        return self.start(*PROGRAM)

    def start_limit(self, *modules: str) -> subprocess.Popen[bytes]:
        return self.start(str(LIMIT), str(self.limit_socket), *modules)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, *PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self.environ,
            cwd=self.path,
            timeout=60,
            check=False,
        )

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.started.remove(process)
        for path in (self.socket, self.limit_socket):
            path.unlink(missing_ok=True)

    def end(self) -> None:
        for process in list(self.started):
            self.stop(process)


def wait_until_listening(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until somebody takes calls at ``path``; there is no other sign of it outside."""
    give_up_at = time.monotonic() + STARTED_WITHIN_S
    while True:
        if path.exists():
            with socket.socket(socket.AF_UNIX) as caller, contextlib.suppress(OSError):
                caller.connect(str(path))
                return
        if process.poll() is not None:
            assert process.stderr is not None
            raise RuntimeError(f"ended with {process.returncode}: {process.stderr.read().decode()}")
        if time.monotonic() > give_up_at:
            raise TimeoutError(path)
        time.sleep(_LOOK_S)
