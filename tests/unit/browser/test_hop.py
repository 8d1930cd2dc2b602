import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tiep_launcher.browser.hop import LIFETIME_S, Hop

URL = "https://app.tiep.example/?token=SECRET&session_id=s&context=eyJ2aXNpdF9pZCI6InYtNzc3In0%3D"


class SetClock:
    """Monotonic time that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def hop(clock: SetClock) -> AsyncIterator[Hop]:
    async with Hop(URL, monotonic=clock) as started:
        yield started


class Answer:
    def __init__(self, raw: bytes) -> None:
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("ascii").split("\r\n")
        self.status = int(lines[0].split()[1])
        self.headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}


def port_of(hop: Hop) -> int:
    return int(hop.address.split(":")[2].split("/")[0])


async def exchange(hop: Hop, request: bytes) -> bytes:
    """Send bytes and read until the hop hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(hop))
    try:
        writer.write(request)
        return await reader.read()
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


async def ask(
    hop: Hop,
    method: str = "GET",
    target: str | None = None,
    headers: Mapping[str, str] | None = None,
    host: str | None = None,
) -> Answer:
    host = host if host is not None else f"127.0.0.1:{port_of(hop)}"
    target = target if target is not None else "/" + hop.address.rpartition("/")[2]
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return Answer(await exchange(hop, "\r\n".join([*lines, "", ""]).encode()))


async def assert_unused(hop: Hop) -> None:
    answer = await ask(hop)
    assert (answer.status, answer.headers["location"]) == (303, URL)


def test_the_address_is_loopback_with_128_bits_of_chance():
    async def addresses() -> set[str]:
        found: set[str] = set()
        for _ in range(20):
            async with Hop(URL) as hop:
                host, _, nonce = hop.address.rpartition("/")
                assert host.startswith("http://127.0.0.1:")
                assert len(nonce) == 22
                found.add(nonce)
        return found

    assert len(asyncio.run(addresses())) == 20


async def test_the_browser_is_sent_on_and_leaves_no_trace(hop: Hop):
    answer = await ask(hop)
    assert answer.status == 303
    assert answer.headers["location"] == URL
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.body == b""
    await hop.fetched()


async def test_a_second_use_is_told_to_start_again(hop: Hop):
    await ask(hop)
    for _ in range(2):
        answer = await ask(hop)
        assert answer.status == 410
        assert b"start the visit again" in answer.body
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert answer.headers["cache-control"] == "no-store"
        assert "location" not in answer.headers


async def test_of_many_at_once_one_gets_the_address(hop: Hop):
    answers = await asyncio.gather(*(ask(hop) for _ in range(10)))
    assert sorted(answer.status for answer in answers) == [303] + [410] * 9


async def test_it_works_until_120_seconds_have_passed(hop: Hop, clock: SetClock):
    clock.seconds += LIFETIME_S - 0.001
    await assert_unused(hop)
    assert LIFETIME_S == 120


async def test_a_late_use_is_told_to_start_again_for_good(hop: Hop, clock: SetClock):
    clock.seconds += LIFETIME_S
    assert (await ask(hop)).status == 410
    clock.seconds -= LIFETIME_S
    assert (await ask(hop)).status == 410


async def test_a_revoked_address_is_told_to_start_again(hop: Hop):
    hop.revoke()
    assert (await ask(hop)).status == 410


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "OPTIONS", "get"])
async def test_only_get_counts(hop: Hop, method: str):
    assert (await ask(hop, method)).status == 404
    await assert_unused(hop)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Sec-Purpose", "prefetch"),
        ("Sec-Purpose", "prefetch;prerender"),
        ("Purpose", "prefetch"),
        ("purpose", "preview"),
        ("X-Purpose", "preview"),
        ("X-Moz", "prefetch"),
    ],
)
async def test_looking_ahead_uses_nothing_up(hop: Hop, name: str, value: str):
    assert (await ask(hop, headers={name: value})).status == 404
    await assert_unused(hop)


@pytest.mark.parametrize("host", ["localhost", "evil.example", "127.0.0.1", "127.0.0.1:1", ""])
async def test_a_foreign_host_uses_nothing_up(hop: Hop, host: str):
    assert (await ask(hop, host=host)).status == 404
    await assert_unused(hop)


@pytest.mark.parametrize("tail", ["x", "/", "?a=1", "#a"])
async def test_another_target_uses_nothing_up(hop: Hop, tail: str):
    nonce = hop.address.rpartition("/")[2]
    for target in ["/", "/favicon.ico", f"/{nonce[:-1]}", f"/{nonce}{tail}", f"//{nonce}", hop.address]:
        assert (await ask(hop, target=target)).status == 404
    await assert_unused(hop)


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),
        b"\x00\xff\x00\xff\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nCookie: " + b"x" * 20_000 + b"\r\n\r\n",
        b"GET /" + b"x" * 100_000,
    ],
    ids=["TLS", "bytes", "short", "no host", "version", "two hosts", "length", "huge header", "huge target"],
)
async def test_garbage_is_refused_and_uses_nothing_up(hop: Hop, request_bytes: bytes):
    answer = await exchange(hop, request_bytes)
    assert answer == b"" or Answer(answer).status in {400, 404, 431, 505}
    await assert_unused(hop)


@given(garbage=st.binary(max_size=200))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_get_the_address(garbage: bytes):
    async def send() -> None:
        async with Hop(URL) as hop:
            reader, writer = await asyncio.open_connection("127.0.0.1", port_of(hop))
            writer.write(garbage)
            writer.write_eof()
            assert b"SECRET" not in await reader.read()
            writer.close()
            await assert_unused(hop)

    asyncio.run(send())


async def test_a_request_may_come_in_pieces(hop: Hop):
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(hop))
    nonce = hop.address.rpartition("/")[2]
    for byte in f"GET /{nonce} HTTP/1.1\r\nHost: 127.0.0.1:{port_of(hop)}\r\n\r\n".encode():
        writer.write(bytes([byte]))
        await writer.drain()
    assert Answer(await reader.read()).status == 303
    writer.close()


async def test_half_a_request_is_hung_up_on():
    async with Hop(URL, request_timeout_s=0.05) as hop:
        assert await exchange(hop, b"GET / HTTP/1.1\r\nHost") == b""
        assert await exchange(hop, b"") == b""


async def test_one_connection_too_many_is_hung_up_on(hop: Hop):
    held = [await asyncio.open_connection("127.0.0.1", port_of(hop)) for _ in range(16)]
    assert await exchange(hop, b"") == b""
    for _, writer in held[:1]:
        writer.write(b"x\r\n\r\n")
    assert (await held[0][0].read()).startswith(b"HTTP/1.1 400")
    await assert_unused(hop)
    for _, writer in held:
        writer.close()


async def test_leaving_hangs_up_and_frees_the_port():
    async with Hop(URL) as hop:
        reader, writer = await asyncio.open_connection("127.0.0.1", port_of(hop))
    with contextlib.suppress(ConnectionResetError):
        assert await reader.read() == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port_of(hop))


async def test_the_secret_stands_in_no_repr_and_no_log(hop: Hop, caplog: pytest.LogCaptureFixture):
    caplog.set_level(0)
    answer = await ask(hop)
    assert answer.status == 303
    assert "SECRET" not in repr(hop) + repr(vars(hop)) + caplog.text


@pytest.mark.parametrize("url", ["https://x/?SECRET=ü", "https://x/?SECRET\r\nX: y", "https://x/?SECRET a"])
def test_an_address_that_is_not_encoded_is_refused_without_naming_it(url: str):
    with pytest.raises(ValueError, match="not percent-encoded") as caught:
        Hop(url)
    assert "SECRET" not in repr(caught.value)


OTHER_USER = """
import encodings.idna, os, socket, sys  # what is not imported now, another user may not read
port, nonce = int(sys.argv[1]), sys.argv[2]
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
with socket.create_connection(("127.0.0.1", port)) as connection:
    connection.sendall(f"GET /{nonce} HTTP/1.1\\r\\nHost: 127.0.0.1:{port}\\r\\n\\r\\n".encode())
    while part := connection.recv(65536):
        sys.stdout.buffer.write(part)
"""
HANGS_UP = OTHER_USER.partition("    while")[0]


async def run_as_nobody(hop: Hop, script: str) -> bytes:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        script,
        str(port_of(hop)),
        hop.address.rpartition("/")[2],
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    return output


NEEDS_ROOT = pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="becomes another user, needs root on Linux"
)


@NEEDS_ROOT
async def test_another_user_gets_404_and_uses_nothing_up(hop: Hop):
    answer = Answer(await run_as_nobody(hop, OTHER_USER))
    assert answer.status == 404
    assert "location" not in answer.headers
    await assert_unused(hop)


@NEEDS_ROOT
async def test_another_user_who_hangs_up_at_once_is_not_taken_for_root(hop: Hop):
    await asyncio.gather(*(run_as_nobody(hop, HANGS_UP) for _ in range(5)))
    await assert_unused(hop)


TAKES_ALL_PLACES = """
import encodings.idna, os, socket, sys
os.setuid(65534)
held = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(40)]
print("ready", flush=True)
sys.stdin.read()
"""


@NEEDS_ROOT
async def test_another_user_cannot_take_up_all_places(hop: Hop):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        TAKES_ALL_PLACES,
        str(port_of(hop)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    assert await process.stdout.readline() == b"ready\n"
    await assert_unused(hop)
    await process.communicate(b"")
