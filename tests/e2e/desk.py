"""A workstation for tests: the installed program as processes, a sandbox, a key store, a browser."""

import base64
import contextlib
import json
import os
import select
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

PROGRAM = (sys.executable, "-m", "tiep_launcher")
KEY = "sandbox-facility-key"
STUB_BROWSER = Path(__file__).with_name("stub_browser.py")


def wait_until(condition, *, within_s: float = 30.0, what: str = "it"):
    """Return the first truthy value of ``condition``; the outside world gives no signal to wait for."""
    deadline = time.monotonic() + within_s
    while not (value := condition()):
        assert time.monotonic() < deadline, f"{what} did not happen within {within_s} s"
        select.select([], [], [], 0.05)
    return value


def http_json(method: str, url: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
    request = urllib.request.Request(
        url,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **(headers or {})},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


@dataclass
class Sandbox:
    url: str
    process: subprocess.Popen[bytes]

    def state(self) -> Any:
        return http_json("GET", f"{self.url}/sandbox/state")

    def press(self, button: str, session_id: str, **body: Any) -> Any:
        return http_json("POST", f"{self.url}/sandbox/sessions/{session_id}/{button}", body)


@contextlib.contextmanager
def sandbox_process(tmp_path: Path, script: dict[str, Any] | None = None) -> Iterator[Sandbox]:
    arguments = ["sandbox", "--port", "0"]
    if script is not None:
        path = tmp_path / "script.json"
        path.write_text(json.dumps(script))
        arguments += ["--script", str(path)]
    process = subprocess.Popen([*PROGRAM, *arguments], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        yield Sandbox(json.loads(process.stdout.readline())["url"], process)
    finally:
        process.terminate()
        process.wait(20)
        process.stdout.close()


@dataclass
class Desk:
    """One user's workstation."""

    home: Path
    environ: dict[str, str]
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def run(
        self, *arguments: str, stdin: bytes = b"", timeout_s: float = 60.0, **environ: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [*PROGRAM, *arguments],
            input=stdin,
            capture_output=True,
            env={**self.environ, **environ},
            cwd=self.home,
            timeout=timeout_s,
            check=False,
        )

    def start(self, *arguments: str, stdin: bytes = b"") -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [*PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environ,
            cwd=self.home,
        )
        self.started.append(process)
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        process.stdin = None
        return process

    def end(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()

    def launches(self) -> list[dict[str, Any]]:
        done = self.run("list", "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["data"]["launches"]

    def phase(self) -> str | None:
        launches = self.launches()
        return launches[-1]["phase"] if launches else None

    @property
    def opened(self) -> dict[str, Any] | None:
        """What the stub browser was sent to, once it was."""
        path = self.home / "opened.json"
        if not path.exists():
            return None
        query = parse_qs(urlsplit(json.loads(path.read_text())["location"]).query)
        context = json.loads(base64.urlsafe_b64decode(query["context"][0]))
        return {"session_id": query["session_id"][0], "token": query["token"][0], "context": context}

    def wait_opened(self) -> dict[str, Any]:
        return wait_until(lambda: self.opened, what="the browser's opening")


def context_bytes(
    patient_id: str = "patient-123", visit_id: str = "visit-456", name: str = "John Smith"
) -> bytes:
    return json.dumps(
        {
            "patient": {
                "resourceType": "Patient",
                "identifier": [{"value": patient_id}],
                "name": [{"text": name}],
            },
            "visit_id": visit_id,
        }
    ).encode()


def desk_environment(home: Path, sandbox_url: str, bus: dict[str, str]) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        **bus,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONWARNINGS": "error",
        "TIEP_LAUNCHER_HOME": str(home / "launcher"),
        "TIEP_LAUNCHER_API_URL": sandbox_url,
        "TIEP_LAUNCHER_APP_URL": f"{sandbox_url}/",
        "TIEP_LAUNCHER_DOCTOR__ID": "doctor-123",
        "TIEP_LAUNCHER_DOCTOR__NAME": "Dr. Anna Smith",
        "TIEP_LAUNCHER_DOCTOR__SPECIALTIES": '["ORTHOPEDICS"]',
        "TIEP_LAUNCHER_BROWSER_COMMAND": f"{sys.executable} {STUB_BROWSER} {home / 'opened.json'} %u",
    }
