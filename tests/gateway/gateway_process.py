"""A gateway as a process of its own, and senders that press it hard."""

import asyncio
import contextlib
import hashlib
import hmac
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.gateway.clinic import NABLA_SECRET, TIEP_SECRET

from tiep_launcher.gateway.sealing import new_key

_HEAD = "\r\n".join(
    [
        "POST /webhooks/tiep/north HTTP/1.1",
        "Host: g",
        "X-Signature-256: sha256={}",
        "Content-Length: {}",
        "",
        "",
    ]
)


def write_configuration(folder: Path, database: str, more: str = "") -> Path:
    """Write a gateway's files into a folder; returns its configuration file."""
    for name, content in {
        "keys": new_key(),
        "tiep.secret": TIEP_SECRET,
        "nabla.secret": NABLA_SECRET,
    }.items():
        path = folder / name
        path.touch(mode=0o600)
        path.write_text(content)
    file = folder / "gateway.toml"
    file.write_text(
        f"""
public_url = "https://gateway.clinic.example"
listen_port = 0
database_url = {json.dumps(database)}
key_file = "{folder}/keys"
{more}
[facilities.north]
[webhooks.tiep.north]
facility = "north"
secret_files = ["{folder}/tiep.secret"]
[webhooks.nabla.main]
facility = "north"
secret_files = ["{folder}/nabla.secret"]
"""
    )
    return file


@dataclass
class Gateway:
    """A process that listens."""

    process: subprocess.Popen[str] = field(repr=False)
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def end(self, within_s: float = 15) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(within_s)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def start(file: Path, environ: Mapping[str, str] | None = None, *, on_cpu: int | None = None) -> Gateway:
    pinned = ["taskset", "-c", str(on_cpu)] if on_cpu is not None else []
    command = [*pinned, sys.executable, "-m", "tiep_launcher", "gateway", "serve", "--config", str(file)]
    process = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(file.parent), **(environ or {})},
    )
    assert process.stderr is not None
    told = process.stderr.readline()
    assert told.startswith("Listening on"), told + process.stderr.read()
    return Gateway(process, int(told.strip().rstrip(".").rsplit(" ", 1)[1]))


@contextlib.contextmanager
def running(
    file: Path, environ: Mapping[str, str] | None = None, *, on_cpu: int | None = None
) -> Iterator[Gateway]:
    gateway = start(file, environ, on_cpu=on_cpu)
    try:
        yield gateway
    finally:
        if gateway.process.poll() is None:
            gateway.kill()
        assert gateway.process.stderr is not None
        gateway.process.stderr.close()


def request_of(number: int, *, padding: int = 1_500) -> bytes:
    """A signed report as it goes over the wire; `number` is in it."""
    payload = {"number": number, "text": "x" * padding}
    body = json.dumps(
        {"context": {"launch_id": f"L-{number}", "visit_id": f"V-{number}"}, "payload": payload}
    )
    signature = hmac.new(TIEP_SECRET.encode(), body.encode(), hashlib.sha256).hexdigest()
    return _HEAD.format(signature, len(body)).encode() + body.encode()


async def press(port: int, requests: Iterable[tuple[int, bytes]], *, senders: int = 16) -> set[int]:
    """Send requests over some connections; returns the numbers that were answered with 200."""
    taken: set[int] = set()
    waiting = iter(requests)

    async def send() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for number, request in waiting:
                writer.write(request)
                head = await reader.readuntil(b"\r\n\r\n")
                if head[9:12] == b"200":
                    taken.add(number)
        finally:
            writer.close()

    outcomes = await asyncio.gather(*(send() for _ in range(senders)), return_exceptions=True)
    for outcome in outcomes:
        if outcome is not None and not isinstance(outcome, OSError | asyncio.IncompleteReadError):
            raise outcome
    return taken
