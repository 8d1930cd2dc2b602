"""The loopback hop: a one-time address that stands in the process list in place of the secret one.

The browser is started with ``http://127.0.0.1:<port>/<nonce>`` and is sent on from there (contract,
section 5). The secret address is held by one private attribute until it is given out, and stands in no
message, name, ``repr`` or log.
"""

import asyncio
import hmac
import secrets
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import h11

from tiep_launcher.browser.connection import NOT_FOUND, Answer, Connection

LIFETIME_S = 120.0
"""How long the address can be used."""

_HOST = "127.0.0.1"
_NONCE_BYTES = 16
# Only a browser that looks ahead sends these, whatever their value: https://wicg.github.io/nav-speculation/
# (Sec-Purpose), and the older spellings of WebKit and Gecko.
_LOOKING_AHEAD = frozenset({b"sec-purpose", b"purpose", b"x-purpose", b"x-moz"})
_AGAIN_PAGE = (
    b'<!doctype html><html lang="en"><meta charset="utf-8"><title>Please start the visit again</title>'
    b"<h1>Please start the visit again</h1>"
    b"<p>This address works once and for a short time only. "
    b"Go back to the hospital information system and start the visit again.</p></html>\n"
)


class Hop:
    """A server on loopback that gives ``url`` to one caller, once: ``async with Hop(url) as hop``."""

    def __init__(
        self, url: str, *, monotonic: Callable[[], float] = time.monotonic, request_timeout_s: float = 5.0
    ) -> None:
        """Take the secret address.

        Args:
            url: Where to send the browser; percent-encoded.
            monotonic: Seconds that only grow.
            request_timeout_s: How long a caller may take.
        """
        if not (url.isascii() and url.isprintable()) or " " in url:
            raise ValueError("the address is not percent-encoded")
        self._url: str | None = url
        self._nonce = secrets.token_urlsafe(_NONCE_BYTES)
        self._monotonic = monotonic
        self._request_timeout_s = request_timeout_s
        self._expires_at = 0.0
        self._server: asyncio.Server | None = None
        self._port = 0
        self._fetched = asyncio.Event()
        self._connections: set[Connection] = set()

    async def __aenter__(self) -> Self:
        """Start to listen; the lifetime begins."""
        self._server = await asyncio.get_running_loop().create_server(self._connection, _HOST, 0)
        self._port = self._server.sockets[0].getsockname()[1]
        self._expires_at = self._monotonic() + LIFETIME_S
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Forget the address, stop listening, hang up."""
        self.revoke()
        if self._server is not None:
            self._server.close()
            for connection in tuple(self._connections):
                connection.hang_up()
            await self._server.wait_closed()
            await asyncio.sleep(0)  # the loop closes the sockets in its next round

    @property
    def address(self) -> str:
        """What the browser is started with; worth nothing once it was used."""
        return f"http://{_HOST}:{self._port}/{self._nonce}"

    async def fetched(self) -> None:
        """Wait until the secret address has been given out."""
        await self._fetched.wait()

    def revoke(self) -> None:
        """Give the secret address to nobody any more; callers are told to start again."""
        self._url = None

    def _connection(self) -> Connection:
        return Connection(self._answer, self._connections, self._request_timeout_s)

    def _answer(self, request: h11.Request) -> Answer:
        headers = dict(request.headers)
        is_visit = (
            request.method == b"GET"
            and hmac.compare_digest(request.target, f"/{self._nonce}".encode())
            and headers.get(b"host") == f"{_HOST}:{self._port}".encode()
            and not _LOOKING_AHEAD & headers.keys()
        )
        if not is_visit:
            return NOT_FOUND
        url, self._url = self._url, None
        if url is None or self._monotonic() >= self._expires_at:
            return Answer(410, (("Content-Type", "text/html; charset=utf-8"),), _AGAIN_PAGE)
        return Answer(303, (("Location", url),), on_sent=self._fetched.set)
