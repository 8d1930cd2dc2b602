"""Primaries and callers as processes, each in a home of its own with a short path."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

PROCESS = Path(__file__).with_name("primary_process.py")
NOT_HANDED_OVER = 200
# What __main__ does first, with a status of its own for "run it yourself".
# Whoever runs the tests in the background has SIGINT ignored, and children inherit that.
INTERRUPTIBLE = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
CALL = f"""\
import os, sys
from tiep_launcher.instance.client import hand_over
status = hand_over(["tiep-launcher", *sys.argv[1:]], os.environ)
sys.exit({NOT_HANDED_OVER} if status is None else status)
"""


@dataclass
class Home:
    """An isolated home and the processes that were started in it."""

    path: Path
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.path / "run"

    @property
    def socket(self) -> Path:
        return self.folder / "none.sock"

    @property
    def environ(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "TIEP_LAUNCHER_HOME": str(self.path)}

    def primary(self, key: str = "none") -> subprocess.Popen[bytes]:
        (process,) = self.sleeping_primaries(1, key)
        assert wake(process) == b"ready\n"
        return process

    def sleeping_primaries(self, count: int, key: str = "none") -> list[subprocess.Popen[bytes]]:
        """Start processes that have loaded everything and wait for :func:`wake`."""
        processes = [
            subprocess.Popen(
                [sys.executable, str(PROCESS), str(self.folder), key],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self.environ,
            )
            for _ in range(count)
        ]
        self.started += processes
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == b"loaded\n"
        return processes

    def start(self, *arguments: str | bytes, before: str = "", **environ: str) -> subprocess.Popen[bytes]:
        """Start a call, which runs the script ``before`` first."""
        process = subprocess.Popen(
            [sys.executable, "-c", INTERRUPTIBLE + before + CALL, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**self.environ, **environ},
            cwd=self.path,
        )
        self.started.append(process)
        return process

    def call(
        self, *arguments: str | bytes, stdin: bytes = b"", **environ: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-c", CALL, *arguments],
            input=stdin,
            capture_output=True,
            env={**self.environ, **environ},
            cwd=self.path,
            timeout=60,
            check=False,
        )

    def end(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream is not None:
                    with contextlib.suppress(BrokenPipeError):
                        stream.close()


def wake(process: subprocess.Popen[bytes]) -> bytes:
    """Let a sleeping primary go on and return what became of it."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"\n")
    process.stdin.flush()
    return process.stdout.readline()


@contextlib.contextmanager
def a_home():
    # Not pytest's folder: its names are long, and a socket's path must be short.
    home = Home(Path(tempfile.mkdtemp(prefix="tiep-")))
    try:
        yield home
    finally:
        home.end()
        shutil.rmtree(home.path)
