"""A tray program as a process, for tests that only need it to be there; nothing is drawn on a screen."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.desk import wait_until
from tests.unit.instance.primaries import a_home


@dataclass
class Program:
    """A tray program that draws into memory, and its folders."""

    home: Path
    environ: dict[str, str]

    def run(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "tiep_launcher", *arguments],
            input=stdin,
            capture_output=True,
            env=self.environ,
            cwd=self.home,
            timeout=60,
            check=False,
        )

    def launches(self) -> dict[str, dict[str, Any]]:
        answer = json.loads(self.run("list", "--json").stdout)
        return {launch["visit_id"]: launch for launch in answer["data"]["launches"]}


@contextlib.contextmanager
def running_program() -> Iterator[Program]:
    """Start one in a home of its own; it ends with the block."""
    with a_home() as made:
        home = made.path
        for name in ("refs", "drop"):
            (home / name).mkdir()
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        environ = {
            **kept,
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "DISPLAY": ":4321",
            "QT_QPA_PLATFORM": "offscreen",
            "TIEP_LAUNCHER_HOME": str(home / "launcher"),
            "TIEP_LAUNCHER_API_KEY": "sandbox-facility-key",
            "TIEP_LAUNCHER_API_URL": "http://127.0.0.1:9",
            "TIEP_LAUNCHER_DOCTOR__ID": "doctor-1",
            "TIEP_LAUNCHER_CONTEXT_DIR": str(home / "refs"),
            "TIEP_LAUNCHER_DROP_DIR": str(home / "drop"),
            "TIEP_LAUNCHER_PATIENT_SWITCH": "start",
        }
        running = Program(home, environ)
        process = subprocess.Popen([sys.executable, "-m", "tiep_launcher"], env=environ, cwd=home)
        try:
            wait_until(lambda: b"running: True" in running.run("status").stdout, what="the program's start")
            yield running
        finally:
            process.kill()
            process.wait()
