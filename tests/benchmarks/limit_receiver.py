"""The least receiver that is honest: Starlette, one signature, one table, commits shared by those who wait.

Run beside the gateway, so that the gateway's figures are read as ratios. It knows no vendors, encrypts
nothing, matches nothing and limits nothing.
"""

import asyncio
import hashlib
import hmac
import os
import queue
import sqlite3
import sys
import threading
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

SECRET = os.environ["LIMIT_SECRET"].encode()
_MOST_IN_A_COMMIT = 256


class _Writer(threading.Thread):
    def __init__(self, file: str, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(daemon=True)
        self._file, self._loop = file, loop
        self.waiting: queue.SimpleQueue[tuple[bytes, asyncio.Future[None]]] = queue.SimpleQueue()

    def run(self) -> None:
        database = sqlite3.connect(self._file, isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE event (number INTEGER PRIMARY KEY, digest BLOB UNIQUE, body BLOB)")
        while True:
            batch = [self.waiting.get()]
            while len(batch) < _MOST_IN_A_COMMIT and not self.waiting.empty():
                batch.append(self.waiting.get())
            rows = [(hashlib.sha256(body).digest(), body) for body, _ in batch]
            database.execute("BEGIN IMMEDIATE")
            database.executemany("INSERT OR IGNORE INTO event (digest, body) VALUES (?, ?)", rows)
            database.execute("COMMIT")
            self._loop.call_soon_threadsafe(_settle, [done for _, done in batch])


def _settle(waiting: list[asyncio.Future[None]]) -> None:
    for done in waiting:
        done.set_result(None)


async def _take(request: Request) -> Response:
    body = await request.body()
    wanted = b"sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest().encode()
    if not hmac.compare_digest(wanted, request.headers.get("x-signature-256", "").encode("latin-1")):
        return Response(status_code=401)
    done = asyncio.get_running_loop().create_future()
    request.app.state.writer.waiting.put((body, done))
    await done
    return Response(status_code=200)


def main(file: str) -> None:
    """Listen on a free port of the loopback and tell it on standard error."""

    @asynccontextmanager
    async def lifespan(app: Starlette):
        app.state.writer = _Writer(file, asyncio.get_running_loop())
        app.state.writer.start()
        yield

    app = Starlette(routes=[Route("/webhooks/tiep/north", _take, methods=["POST"])], lifespan=lifespan)
    config = uvicorn.Config(app, port=0, log_config=None, access_log=False)
    listener = config.bind_socket()
    sys.stderr.write(f"Listening on 127.0.0.1, port {listener.getsockname()[1]}.\n")
    sys.stderr.flush()
    asyncio.run(uvicorn.Server(config).serve([listener]))


if __name__ == "__main__":
    main(sys.argv[1])
