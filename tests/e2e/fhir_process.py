"""A FHIR R4 server of other people's making (``sekmet-fhir``), as a process on the loopback address."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

USER, PASSWORD, TOKEN = "launcher", "basic-secret-1", "bearer-secret-1"

_SETTINGS = """
base_url: http://127.0.0.1:{port}/fhir
host: 127.0.0.1
port: {port}
data_dir: {folder}
server_auth: {{types: [basic, bearer], users: {{{user}: {password}}}, tokens: [{token}]}}
simulator: {{enabled: false}}
"""


@dataclass(frozen=True)
class FhirProcess:
    """The running server, and a way to put resources on it."""

    url: str

    def put(self, *resources: dict[str, Any]) -> None:
        with httpx.Client(trust_env=False, headers={"Authorization": f"Bearer {TOKEN}"}) as client:
            for resource in resources:
                address = f"{self.url}/{resource['resourceType']}/{resource['id']}"
                answer = client.put(address, json=resource)
                assert answer.status_code in {200, 201}, answer.text


@contextmanager
def fhir_process(folder: Path) -> Iterator[FhirProcess]:
    """Start the server and end it with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = folder / "settings.yaml"
    settings.write_text(
        _SETTINGS.format(port=port, folder=folder / "data", user=USER, password=PASSWORD, token=TOKEN)
    )
    program = Path(sys.executable).with_name("sekmet")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [program, "serve", "--config", settings],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={"PATH": os.environ["PATH"], "HOME": str(folder)},
        )
    url = f"http://127.0.0.1:{port}/fhir"
    try:
        _wait_for(f"{url}/metadata", process, folder / "log")
        yield FhirProcess(url)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 60
    with httpx.Client(trust_env=False) as client:
        while time.monotonic() < until and process.poll() is None:
            try:
                if client.get(address).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
    raise AssertionError(log.read_text())
