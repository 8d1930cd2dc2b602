"""Webhooks go on to the hospital system: unchanged, signed, until it has taken them."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from tests.gateway.clinic import Clinic, a_tiep_report, configuration, open_clinic, signed_by_tiep

from tiep_launcher.gateway import relays
from tiep_launcher.gateway.store import relaying
from tiep_launcher.net.signing import SIGNATURE_HEADER, TIME_HEADER, signature

SECRET = "relay-secret-of-the-hospital"


@dataclass
class Hospital:
    port: int
    refuses: int = 0
    hangs: bool = False
    let_go: asyncio.Event = field(default_factory=asyncio.Event)
    posts: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    tries: int = 0

    async def take(self, request: Request) -> Response:
        self.tries += 1
        body = await request.body()
        if self.hangs:
            await self.let_go.wait()
        if self.refuses:
            self.refuses -= 1
            return Response(status_code=503)
        self.posts.append((dict(request.headers), body))
        return Response(status_code=204)


@asynccontextmanager
async def a_hospital() -> AsyncIterator[Hospital]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        made = Hospital(listener.getsockname()[1])
        app = Starlette(routes=[Route("/hook", made.take, methods=["POST"])])
        server = uvicorn.Server(
            uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        )
        task = asyncio.ensure_future(server.serve([listener]))
        try:
            yield made
        finally:
            made.let_go.set()
            server.should_exit = True
            await task


@asynccontextmanager
async def clinic_for(folder: Path, *targets: Hospital) -> AsyncIterator[Clinic]:
    secret = folder / "relay.secret"
    secret.touch(mode=0o600)
    secret.write_text(SECRET)
    tables = {
        f"his{number}": {"url": f"http://127.0.0.1:{target.port}/hook", "secret_file": secret, "timeout_s": 1}
        for number, target in enumerate(targets)
    }
    settings = configuration(folder, f"sqlite:///{folder}/gateway.db", relays=tables)
    async with open_clinic(settings) as clinic:
        yield clinic


async def until(is_so) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110 - a hospital system tells nobody of what it takes
            await asyncio.sleep(0.01)


async def test_a_delivery_goes_on_unchanged_with_both_signatures(tmp_path: Path):
    async with a_hospital() as his, clinic_for(tmp_path, his) as clinic:
        body = json.dumps(a_tiep_report(reason="Husten")).encode()
        assert await clinic.deliver("/webhooks/tiep/north", body, signed_by_tiep(body)) == 200
        await until(lambda: his.posts)
        (headers, sent), *more = his.posts
        assert more == []
        assert sent == body
        assert headers["x-signature-256"] == signed_by_tiep(body)["X-Signature-256"]
        assert headers[relays.SOURCE_HEADER.lower()] == "tiep"
        wanted = signature(SECRET.encode(), headers[TIME_HEADER.lower()], body)
        assert headers[SIGNATURE_HEADER.lower()] == f"sha256={wanted}"


async def test_what_is_refused_is_sent_again_with_the_same_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(relays, "_FIRST_PAUSE_S", 0.02)
    async with a_hospital() as his, clinic_for(tmp_path, his) as clinic:
        his.refuses = 3
        await clinic.deliver_tiep(a_tiep_report())
        await clinic.deliver_tiep(a_tiep_report())  # the same one: it goes on once
        await until(lambda: his.posts)
        assert his.tries == 4
        backlog = await clinic.parts.database.read(lambda c: relaying.backlog(c, "his0"))
        await until(lambda: len(his.posts) == 1)
    assert backlog.waiting in (0, 1)


async def test_a_target_that_hangs_delays_no_other(tmp_path: Path):
    async with a_hospital() as slow, a_hospital() as quick, clinic_for(tmp_path, slow, quick) as clinic:
        slow.hangs = True
        for number in range(20):
            await clinic.deliver_tiep(a_tiep_report(number=number))
        await until(lambda: len(quick.posts) == 20)
        assert slow.tries
        assert slow.posts == []


async def test_what_was_not_taken_goes_on_at_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(relays, "_FIRST_PAUSE_S", 0.02)
    async with a_hospital() as his:
        his.refuses = 1_000_000
        async with clinic_for(tmp_path, his) as clinic:
            await clinic.deliver_tiep(a_tiep_report())
            await until(lambda: his.tries)
        his.refuses = 0
        async with clinic_for(tmp_path, his):
            monkeypatch.setattr(relays, "_CLAIM_S", 0)
            await until(lambda: his.posts)
        assert len(his.posts) == 1
