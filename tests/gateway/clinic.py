"""A whole gateway for tests: its folder, its configuration, its parts, and callers of all kinds."""

import contextlib
import datetime as dt
import hashlib
import hmac
import json
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tiep_launcher.gateway.app import build_app, open_parts
from tiep_launcher.gateway.configuration import Configuration, parse_configuration
from tiep_launcher.gateway.parts import Parts, new_secret, secret_digest
from tiep_launcher.gateway.sealing import new_key
from tiep_launcher.gateway.store import credentials
from tiep_launcher.gateway.store.credentials import Grant, Issue, Kind

TIEP_SECRET = "tiep-webhook-secret-1"
NABLA_SECRET = "nabla-webhook-secret-1"
ALTIBBI_SECRET = "altibbi-path-secret-1"


def configuration(folder: Path, database: str, **more: Any) -> Configuration:
    """Write the files of a gateway into a folder and return its configuration."""
    secrets = {"tiep": TIEP_SECRET, "nabla": NABLA_SECRET, "altibbi": ALTIBBI_SECRET, "key": new_key()}
    for name, content in secrets.items():
        path = folder / f"{name}.secret"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(content)
    content: dict[str, Any] = {
        "public_url": "https://gateway.clinic.example",
        "listen_port": 0,
        "database_url": database,
        "key_file": folder / "key.secret",
        "facilities": {"north": {}, "south": {}},
        "webhooks": {
            "tiep": {"north": {"facility": "north", "secret_files": [folder / "tiep.secret"]}},
            "nabla": {"main": {"facility": "north", "secret_files": [folder / "nabla.secret"]}},
            "altibbi": {"partner": {"facility": "north", "secret_files": [folder / "altibbi.secret"]}},
        },
    }
    return parse_configuration(content | more)


@dataclass
class Clinic:
    """A gateway that runs in this process, and a client that reaches it."""

    parts: Parts
    client: httpx.AsyncClient = field(repr=False)

    async def credential(
        self,
        kind: Kind = Kind.PERSONAL,
        *,
        facility: str = "north",
        doctors: tuple[str, ...] = ("d-1",),
        may_read_inbox: bool = False,
    ) -> dict[str, str]:
        """Make a credential and return the header to call with."""
        secret = new_secret()
        grant = Grant(
            kind=kind, facility=facility, doctors=doctors, label="test", may_read_inbox=may_read_inbox
        )
        issue = Issue(credential_id=str(uuid.uuid4()), digest=secret_digest(secret), grant=grant, at=1)
        await self.parts.database.make(credentials.issue, issue)
        return {"X-API-Key": secret}

    async def deliver(self, path: str, body: bytes, headers: Mapping[str, str | bytes]) -> int:
        """Post a webhook and return the status of its answer."""
        raw = {
            name.encode(): value if isinstance(value, bytes) else value.encode()
            for name, value in headers.items()
        }
        return (await self.client.post(path, content=body, headers=raw)).status_code

    async def deliver_tiep(self, content: object, *, secret: str = TIEP_SECRET) -> int:
        body = json.dumps(content).encode()
        return await self.deliver("/webhooks/tiep/north", body, signed_by_tiep(body, secret))

    async def deliver_nabla(self, content: object, *, at: dt.datetime | None = None) -> int:
        body = json.dumps(content).encode()
        return await self.deliver("/webhooks/nabla/main", body, signed_by_nabla(body, at=at))

    async def deliver_altibbi(self, content: object, *, secret: str = ALTIBBI_SECRET) -> int:
        return await self.deliver(f"/webhooks/altibbi/{secret}", json.dumps(content).encode(), {})

    async def events(self, who: Mapping[str, str], after: int = 0) -> dict[str, Any]:
        answer = await self.client.get("/v1/events", params={"after": after}, headers=who)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def expect(self, who: Mapping[str, str], **more: Any) -> httpx.Response:
        content = {
            "launch_id": "L-1",
            "session_id": "S-1",
            "visit_id": "V-1",
            "patient": {"id": "P-1", "name": "Jane Smith"},
            "doctor_id": "d-1",
        }
        return await self.client.post("/v1/expectations", json=content | more, headers=who)


def signed_by_tiep(body: bytes, secret: str = TIEP_SECRET) -> dict[str, str]:
    return {"X-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


def signed_by_nabla(body: bytes, secret: str = NABLA_SECRET, at: dt.datetime | None = None) -> dict[str, str]:
    time_text = (at or dt.datetime.now(dt.UTC)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    signature = hmac.new(secret.encode(), time_text.encode() + body, hashlib.sha256).hexdigest()
    return {"x-nabla-webhook-timestamp": time_text, "x-nabla-webhook-signature": signature}


def a_tiep_report(launch_id: str = "L-1", **answers: Any) -> dict[str, Any]:
    return {"context": {"launch_id": launch_id, "visit_id": "V-1"}, "payload": answers or {"reason": "Cough"}}


def a_nabla_note(
    request_id: str = "req-1", event_id: str = "evt-1", text: str = "Sore throat"
) -> dict[str, Any]:
    section = {"key": "PLAN", "title": "Plan", "text": text}
    return {
        "id": event_id,
        "created_at": "2026-01-05T09:30:01.120Z",
        "type": "generate_note_async.succeeded",
        "data": {
            "id": "job-1",
            "client_request_id": request_id,
            "status": "SUCCEEDED",
            "payload": {"note": {"title": "Visit", "sections": [section]}, "suggested_dot_phrases": None},
        },
    }


@contextlib.asynccontextmanager
async def open_clinic(settings: Configuration) -> AsyncIterator[Clinic]:
    async with open_parts(settings) as parts:
        transport = httpx.ASGITransport(build_app(parts), client=("127.0.0.1", 40_000))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            yield Clinic(parts, client)
