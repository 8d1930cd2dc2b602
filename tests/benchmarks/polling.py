"""B5: polls of the real client over TLS: one connection, one handshake, and CPU beside a bare client."""

import asyncio
import ssl
import time

import httpx
import trustme
from tests.benchmarks.counting_server import CountingServer, counting_server
from tests.benchmarks.measuring import Figure

from tiep_launcher.domain.settings import Facility
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes.tiep.client import TiepClient

POLLS = 100
KEY = "facility-key"


def measure(share: float = 1.0) -> list[Figure]:
    polls, rounds = max(10, int(POLLS * share)), max(5, int(7 * share))
    authority = trustme.CA()
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(serving)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    ours: list[float] = []
    theirs: list[float] = []
    connections: list[float] = []
    for _ in range(rounds):
        for is_bare in (False, True):
            with counting_server(tls=serving) as server:
                work = _bare(server, trusting, polls) if is_bare else _client(server, trusting, polls)
                (theirs if is_bare else ours).append(asyncio.run(work))
                if server.polls != polls + 1:
                    raise RuntimeError(f"{server.polls} polls arrived, not {polls + 1}")
                if not is_bare:
                    connections.append(server.connections)
    return [
        Figure(
            name=f"connections and handshakes of {polls} polls",
            ours=[max(connections)],
            unit="",
            goal=1,
            is_exact=True,
        ),
        Figure(name="CPU of a poll", ours=ours, unit="ms", theirs=theirs, reference="one kept httpx client"),
    ]


async def _client(server: CountingServer, trusting: ssl.SSLContext, polls: int) -> float:
    http = HttpClient(ssl_context=trusting)
    client = TiepClient(http, Facility(api_url=server.url), KEY)
    try:
        await client.get_session("session-1")
        begun = time.thread_time()
        for _ in range(polls):
            await client.get_session("session-1")
        return 1000 * (time.thread_time() - begun) / polls
    finally:
        await http.aclose()


async def _bare(server: CountingServer, trusting: ssl.SSLContext, polls: int) -> float:
    async with httpx.AsyncClient(verify=trusting, trust_env=False) as client:
        url = f"{server.url}/v1/sessions/session-1"
        (await client.get(url)).json()
        begun = time.thread_time()
        for _ in range(polls):
            (await client.get(url)).json()
        return 1000 * (time.thread_time() - begun) / polls
