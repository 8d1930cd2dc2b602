"""Senders that misbehave: what they hold is bounded, and others do not notice."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.gateway.clinic import configuration
from tests.gateway.gateway_process import press, request_of

from tiep_launcher.gateway import bodies, serving
from tiep_launcher.gateway.app import open_parts

BODY_LIMIT = 1024 * 1024


@pytest.fixture
async def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    """A server in this process that is as impatient as a test wants it."""
    monkeypatch.setattr(serving, "HEAD_WITHIN_S", 0.5)
    monkeypatch.setattr(bodies, "BODY_WITHIN_S", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with open_parts(configuration(tmp_path, f"sqlite:///{tmp_path}/gateway.db")) as parts:
            server = serving.server_for(parts)
            task = asyncio.ensure_future(server.serve([listener]))
            try:
                yield listener.getsockname()[1]
            finally:
                server.should_exit = True
                await task


async def answer_to(port: int, *pieces: bytes) -> bytes:
    """Send pieces and return everything that comes back until the connection ends."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        async with asyncio.timeout(20):
            return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


def head(*lines: str) -> bytes:
    return "\r\n".join(["POST /webhooks/tiep/north HTTP/1.1", "Host: g", *lines, "", ""]).encode()


async def is_served(port: int) -> bool:
    return await press(port, [(1, request_of(1))], senders=1) == {1}


async def test_half_sent_heads_and_silent_connections_are_closed(port: int):
    half = [answer_to(port, b"POST /webhooks/tiep/north HT") for _ in range(50)]
    silent = [answer_to(port) for _ in range(50)]
    assert set(await asyncio.gather(*half, *silent)) == {b""}
    assert await is_served(port)


async def test_a_half_sent_body_is_answered_in_time(port: int):
    started = head("Content-Length: 500", "Connection: close") + b"{"
    answers = await asyncio.gather(*(answer_to(port, started) for _ in range(20)), return_exceptions=True)
    assert {answer[9:12] for answer in answers if isinstance(answer, bytes)} == {b"408"}
    assert await is_served(port)


async def test_a_body_is_refused_by_its_length_before_it_is_sent(port: int):
    answer = await answer_to(port, head(f"Content-Length: {200 * BODY_LIMIT}"))
    assert answer.startswith(b"HTTP/1.1 413")


def _pour(port: int) -> int:
    """Send pieces without end; returns how many bytes were taken before the other side had enough."""
    piece = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    sent = 0
    # The answer may be lost: a server that closes with bytes unread resets the connection.
    with socket.create_connection(("127.0.0.1", port), 20) as sender, contextlib.suppress(ConnectionError):
        sender.sendall(head("Transfer-Encoding: chunked"))
        while sent < 100 * BODY_LIMIT:
            sender.sendall(piece)
            sent += len(piece)
    return sent


async def test_endless_pieces_are_refused_at_the_limit(port: int):
    assert await asyncio.to_thread(_pour, port) < 20 * BODY_LIMIT
    assert await is_served(port)


@pytest.mark.parametrize(
    "request_",
    [
        b"NONSENSE\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        head("Content-Length: 2", "Content-Length: 3") + b"{}",
        head("Content-Length: -1"),
        head("Content-Length: 2", "Transfer-Encoding: chunked") + b"0\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        head("X-Signature-256: sha256=" + "a" * 100_000, "Content-Length: 2") + b"{}",
    ],
)
async def test_broken_requests_are_refused_and_the_connection_ends(port: int, request_: bytes):
    answer = await answer_to(port, request_)
    assert answer[9:10] in (b"4", b"")
    assert await is_served(port)


async def test_a_thousand_connections_keep_nobody_from_being_served(port: int):
    held = await asyncio.gather(*(asyncio.open_connection("127.0.0.1", port) for _ in range(800)))
    assert await is_served(port)
    for _, writer in held:
        writer.close()
