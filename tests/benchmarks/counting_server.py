"""A server on the loopback address that answers Tiep's two calls and counts what comes in."""

import asyncio
import contextlib
import json
import ssl
import threading
from collections.abc import Iterator

TOKEN = "eyJhbGciOiJub25lIn0.e30."


class CountingServer:
    """Serves in a thread of its own.

    Attributes:
        connections: Accepted so far; with TLS, each is one handshake.
        polls: Questions for a session so far.
        most_at_once: The most requests that were under way together.
    """

    def __init__(self, *, status: str, tls: ssl.SSLContext | None = None, delay_s: float = 0.0) -> None:
        self.url = ""
        self.connections = self.polls = self.most_at_once = 0
        self._status, self._tls, self._delay_s = status, tls, delay_s
        self._now = self._sessions = 0
        self._stopped = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.closing(writer), contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                self._now += 1
                self.most_at_once = max(self.most_at_once, self._now)
                _, found, length = head.partition(b"content-length:")
                if found:
                    await reader.readexactly(int(length.split(b"\r\n")[0]))
                if self._delay_s:
                    await asyncio.sleep(self._delay_s)
                body = json.dumps(self._answer(head)).encode()
                self._now -= 1
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                    % (len(body), body)
                )
                await writer.drain()

    def _answer(self, head: bytes) -> dict[str, object]:
        if head.startswith(b"get"):
            self.polls += 1
            return {"status": self._status, "payload": None}
        self._sessions += 1
        return {"token": TOKEN, "session_id": f"session-{self._sessions}"}

    async def run(self, started: threading.Event) -> None:
        """Serve until :meth:`stop`; what is under way is cut off then."""
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        port = server.sockets[0].getsockname()[1]
        self.url = f"{'https://localhost' if self._tls else 'http://127.0.0.1'}:{port}"
        started.set()
        await self._stopped.wait()
        server.close()

    def stop(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopped.set)


@contextlib.contextmanager
def counting_server(
    *, status: str = "in_progress", tls: ssl.SSLContext | None = None, delay_s: float = 0.0
) -> Iterator[CountingServer]:
    """Serve until the block ends."""
    made = CountingServer(status=status, tls=tls, delay_s=delay_s)
    started = threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(made.run(started)), name="server", daemon=True)
    thread.start()
    if not started.wait(10):
        raise RuntimeError("the server did not start")
    try:
        yield made
    finally:
        made.stop()
        thread.join(10)
