"""The vendor's example, a HIS in a few lines, and a receiver for webhooks."""

import asyncio
import base64
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx

from tiep_launcher.sandbox.script import Script
from tiep_launcher.sandbox.server import RunningSandbox, SandboxOptions, running_sandbox

KEY = "sandbox-facility-key"
SECRET = "example-secret-0123"
UNKNOWN_ID = "60c478df-2e8d-4317-90af-d801c217a034"

# The request of the vendor's end-to-end example, as it stands there.
SEED_REQUEST = b"""{
"doctor": {
"id": "doctor-123",
"name": "Dr. Anna Smith",
"specialties": ["ORTHOPEDICS"]
},
"create_session": true,
"form": {
"title": "Anamnesis",
"type": "object",
"properties": {
"reason": {
"title": "Reason for visit",
"type": "string",
"description": "Why the patient came today"
},
"pain-level": {
"title": "Pain level",
"type": "integer",
"description": "Pain level from 0 to 10",
"minimum": 0,
"maximum": 10
}
}
}
}"""
SEED_CONTEXT = {
    "patient": {
        "resourceType": "Patient",
        "identifier": [{"value": "patient-123"}],
        "name": [{"text": "John Smith"}],
    },
    "visit_id": "visit-456",
}
SEED_ANSWERS = {"reason": "Shoulder pain after tennis", "pain-level": 6}
SEED_FORM = json.loads(SEED_REQUEST)["form"]
DOCTOR = json.loads(SEED_REQUEST)["doctor"]


def encoded(context: object) -> str:
    """The context as the vendor's helper builds it."""
    return base64.urlsafe_b64encode(json.dumps(context).encode()).decode()


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class His:
    """What a HIS and a doctor do, spelled out."""

    sandbox: RunningSandbox
    http: httpx.AsyncClient
    clock: Clock

    async def launch(self, *, key: str = KEY, **changes: object) -> dict[str, str]:
        answer = await self.ask(key=key, **changes)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def ask(self, *, key: str = KEY, **changes: object) -> httpx.Response:
        body = {**json.loads(SEED_REQUEST), **changes}
        return await self.http.post("/v1/auth/generate-token", json=body, headers={"X-API-Key": key})

    async def poll(self, session_id: str, key: str = KEY) -> httpx.Response:
        return await self.http.get(f"/v1/sessions/{session_id}", headers={"X-API-Key": key})

    async def open(self, launch: dict[str, str], context: object = SEED_CONTEXT) -> httpx.Response:
        wanted = {**launch, **({} if context is None else {"context": encoded(context)})}
        return await self.http.post("/sandbox/open", json=wanted)

    async def opened(self, launch: dict[str, str], context: object = SEED_CONTEXT) -> str:
        answer = await self.open(launch, context)
        assert answer.status_code == 200, answer.text
        return answer.json()["page_secret"]

    async def press(self, button: str, secret: str, body: object) -> httpx.Response:
        return await self.http.post(f"/sandbox/page/{button}", json=body, headers={"X-Page-Secret": secret})

    async def saved(self, answers: object = SEED_ANSWERS, context: object = SEED_CONTEXT) -> str:
        """Launch, open and save a visit; gives its session id."""
        launch = await self.launch()
        secret = await self.opened(launch, context)
        assert (await self.press("save", secret, {"answers": answers})).status_code == 200
        return launch["session_id"]

    def page_url(self, launch: dict[str, str], context: object = SEED_CONTEXT) -> str:
        return f"{self.sandbox.url}/?" + urlencode({**launch, "context": encoded(context)})


@asynccontextmanager
async def his_with(script: Script | None = None, **options: object) -> AsyncGenerator[His, None]:
    clock = Clock()
    wanted = SandboxOptions(script=script or Script(), clock=clock, **options)  # type: ignore[arg-type]
    async with (
        running_sandbox(wanted) as sandbox,
        httpx.AsyncClient(base_url=sandbox.url, trust_env=False, timeout=30) as http,
    ):
        yield His(sandbox, http, clock)


@dataclass
class Receiver:
    """A HIS's webhook endpoint: keeps what arrives, answers what it is told to."""

    status: int = 200
    url: str = ""
    received: asyncio.Queue[tuple[dict[str, str], bytes]] = field(default_factory=asyncio.Queue)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").split("\r\n")
        headers = {":request": head[0]}
        for line in head[1:]:
            if line:
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
        body = await reader.readexactly(int(headers["content-length"]))
        writer.write(f"HTTP/1.1 {self.status} X\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()
        await self.received.put((headers, body))


@asynccontextmanager
async def receiving(status: int = 200) -> AsyncGenerator[Receiver, None]:
    receiver = Receiver(status)
    server = await asyncio.start_server(receiver, "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/tiep/webhooks/consultations?f=1"
    async with server:
        yield receiver


async def until(condition: Callable[[], bool]) -> None:
    """Let the sandbox work until its state is as wanted; it has nothing to wait on but the state."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0)


async def raw_exchange(sandbox: RunningSandbox, path: str = f"/v1/sessions/{UNKNOWN_ID}") -> bytes:
    """Send a plain GET and return every byte until the connection ends; a reset is raised."""
    host, _, port = sandbox.url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {KEY}\r\n\r\n".encode())
        return await reader.read()
    finally:
        writer.close()
