"""The one HTTP client.

HTTP/1.1 over kept connections; TLS 1.2 or newer, checked against the operating system's trust store; no
redirects, no cookies, no cached answers. Proxies are the system's (on Linux the variables ``HTTPS_PROXY``,
``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, on Windows and macOS also the system settings), read when the
client is made; a loopback address is never reached through a proxy.
"""

import asyncio
import ipaddress
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import truststore

from tiep_launcher import __version__
from tiep_launcher.domain.errors import ConfigurationError, Problem
from tiep_launcher.net import faults
from tiep_launcher.net.answer import Answer, Headers
from tiep_launcher.net.decoding import BodyBrokenError, BodyReader, BodyTooLargeError

DEADLINE_S = 15.0
CONNECT_S = 5.0
MAX_ANSWER_BYTES = 8 * 1024 * 1024

_USER_AGENT = f"tiep-launcher/{__version__}"
_PROXY_WANTS_CREDENTIALS = 407
_IDLE_S = 60.0  # how long an idle connection is kept; the server may close it sooner


class HttpClient:
    """Sends requests and returns answers of any status; raises the program's own errors only.

    Belongs to the event loop it is first used in.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        deadline_s: float = DEADLINE_S,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
    ) -> None:
        """Prepare the client; nothing is sent yet.

        Args:
            ssl_context: Whom to trust; the operating system's trust store if not given.
            deadline_s: Seconds for a whole call, from the name look-up to the last byte.
            max_answer_bytes: Limit on an answer's body, as sent and decoded.

        Raises:
            ConfigurationError: The system names a proxy that cannot be used.
        """
        # Both libraries write addresses and headers to the log, which must never hold them.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._deadline_s = deadline_s
        self._max_answer_bytes = max_answer_bytes
        context = ssl_context or _system_trust()
        try:
            self._through_proxies = _new_client(context, trust_env=True)
        except (ValueError, ImportError, httpx.InvalidURL):
            is_usable = False
        else:
            is_usable = True
        if not is_usable:  # raised here because the cause quotes the proxy's address and password
            raise ConfigurationError(Problem("proxy_not_usable"))
        self._direct = _new_client(context, trust_env=False)

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: bytes | None = None,
        deadline_s: float | None = None,
    ) -> Answer:
        """Send one request and return its answer.

        A GET on a kept connection that turns out to be closed is sent again on a new one.

        Args:
            method: ``GET`` or ``POST``.
            url: Absolute address.
            headers: Further header fields.
            body: Content of the request.
            deadline_s: Seconds for this call, if it has fewer than the client's.

        Raises:
            NoAnswerError: No answer came; ``request_left`` is False only if no byte of the request was sent.
            CertificateError: The server's certificate is not trusted.
            ProxyAuthenticationError: A proxy wants credentials.
            NotUnderstoodError: The answer is too large or breaks the protocol.
            ConfigurationError: Address or headers cannot be sent.
        """
        limit_s = self._deadline_s if deadline_s is None else min(deadline_s, self._deadline_s)
        # httpcore 1.0.9 leaves the socket open if a TLS handshake is cancelled from outside, so connecting
        # (TCP, then TLS, each with this limit) has to give up before the deadline cuts in.
        connect_s = min(CONNECT_S, limit_s / 3)
        trace = _Trace()
        fault: Exception | None = None
        try:
            target = httpx.URL(url)
            client = self._direct if _is_loopback(target.host) else self._through_proxies
            request = client.build_request(
                method,
                target,
                headers=dict(headers),
                content=body,
                timeout=httpx.Timeout(None, connect=connect_s),
                extensions={"trace": trace.note},
            )
            async with asyncio.timeout(limit_s):
                try:
                    return await self._send(client, request)
                except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
                    if method != "GET" or not trace.found_kept_connection_dead:
                        raise
                return await self._send(client, request)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
            fault = error  # raised below, outside ``except``: this one holds the request and its key
        except BodyTooLargeError:
            raise faults.not_understood("answer_too_large") from None
        except BodyBrokenError:
            raise faults.not_understood("answer_broken") from None
        if isinstance(fault, TimeoutError):
            raise faults.no_answer("no_answer_in_time", request_left=trace.request_left)
        raise faults.translate(fault, request_left=trace.request_left) from faults.safe_cause(fault)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._through_proxies.aclose()
        await self._direct.aclose()

    async def _send(self, client: httpx.AsyncClient, request: httpx.Request) -> Answer:
        response = await client.send(request, stream=True)
        try:
            if response.status_code == _PROXY_WANTS_CREDENTIALS:
                raise faults.proxy_wants_credentials()
            reader = BodyReader(response.headers.get("Content-Encoding", ""), self._max_answer_bytes)
            async for piece in response.aiter_raw():
                reader.feed(piece)
            return Answer(response.status_code, Headers(response.headers.multi_items()), reader.finish())
        finally:
            await response.aclose()


@dataclass(slots=True)
class _Trace:
    """What happened on the wire, told by httpcore's trace extension as it happens."""

    request_left: bool = False
    connected: bool = False
    answered: bool = False

    async def note(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self.connected = True
        elif event == "http11.send_request_headers.started":
            # A proxy's CONNECT is not the request itself.
            self.request_left = self.request_left or info["request"].method != b"CONNECT"
        elif event == "http11.receive_response_headers.complete":
            self.answered = True

    @property
    def found_kept_connection_dead(self) -> bool:
        """True if a connection was used again and broke before any answer."""
        return not self.connected and not self.answered


def _new_client(context: ssl.SSLContext, *, trust_env: bool) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        verify=context,
        trust_env=trust_env,
        follow_redirects=False,
        headers={"User-Agent": _USER_AGENT, "Accept-Encoding": "identity"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        limits=httpx.Limits(max_connections=20, max_keepalive_connections=5, keepalive_expiry=_IDLE_S),
    )


def _system_trust() -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
