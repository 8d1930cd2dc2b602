"""Sends webhooks: where they may go, how Tiep signs them, one POST."""

import asyncio
import hmac
import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import urlsplit

import h11

from tiep_launcher import __version__

SIGNATURE_HEADER = "X-Signature-256"
TIMEOUT_S = 10.0
_MAX_ANSWER = 64 * 1024


@dataclass(frozen=True)
class Target:
    """Where the webhook goes, and the secret it is signed with; empty for a sender that signs nothing."""

    secret: str = field(repr=False)
    host: str
    port: int
    path: str
    tls: bool


def parse_target(url: str, secret: str) -> Target:
    """Return the target of Tiep's webhook.

    Raises:
        ValueError: as `parse_address`, or a secret of fewer than 16 characters (the vendor's least length).
    """
    target = parse_address(url, secret)
    if len(secret) < 16:
        raise ValueError("the webhook's secret needs at least 16 characters")
    return target


def parse_address(url: str, secret: str = "") -> Target:
    """Return a target.

    Raises:
        ValueError: no http(s) URL, plain http to another machine (the vendors want HTTPS), or a login in
            the URL.
    """
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme not in {"http", "https"} or not host:
        raise ValueError("the webhook needs an http or https URL")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise ValueError("the webhook's URL has characters that no URL has")
    if parts.username is not None or parts.password is not None:
        raise ValueError("the webhook's URL must not carry a login")
    tls = parts.scheme == "https"
    if not tls and not _is_loopback(host):
        raise ValueError("the webhook's URL must be https, except for this machine itself")
    path = parts.path or "/"
    if parts.query:
        path = f"{path}?{parts.query}"
    return Target(secret=secret, host=host, port=parts.port or (443 if tls else 80), path=path, tls=tls)


def sign(body: bytes, secret: str) -> str:
    """Return the value of `X-Signature-256`: HMAC-SHA256 of the raw body in lower-case hex."""
    return "sha256=" + hmac.new(secret.encode(), body, sha256).hexdigest()


async def post(target: Target, body: bytes, headers: Mapping[str, str]) -> int:
    """Send `body` once, with the vendor's own `headers`, and return the answer's status; no redirects.

    Raises:
        OSError: no connection, no trust, or the time is up.
        h11.RemoteProtocolError: the answer is no HTTP.
    """
    async with asyncio.timeout(TIMEOUT_S):
        context = ssl.create_default_context() if target.tls else None
        reader, writer = await asyncio.open_connection(target.host, target.port, ssl=context)
        try:
            connection = h11.Connection(h11.CLIENT)
            sent = [
                ("Host", _host_header(target)),
                ("Content-Type", "application/json"),
                ("Content-Length", str(len(body))),
                ("User-Agent", f"tiep-sandbox/{__version__}"),
                ("Connection", "close"),
                *headers.items(),
            ]
            request = h11.Request(method="POST", target=target.path, headers=sent)
            for event in (request, h11.Data(data=body), h11.EndOfMessage()):
                writer.write(connection.send(event) or b"")
            await writer.drain()
            return await _read_status(connection, reader)
        finally:
            writer.transport.abort()


async def _read_status(connection: h11.Connection, reader: asyncio.StreamReader) -> int:
    status: int | None = None
    received = 0
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA and received <= _MAX_ANSWER:
            chunk = await reader.read(_MAX_ANSWER)
            received += len(chunk)
            connection.receive_data(chunk)
        elif isinstance(event, h11.Response):
            status = event.status_code
        elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed) or event is h11.NEED_DATA:
            if status is None:
                raise ConnectionResetError("closed without an answer")
            return status


def _host_header(target: Target) -> str:
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if target.port == (443 if target.tls else 80) else f"{host}:{target.port}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
