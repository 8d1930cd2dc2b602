"""The HTTP client against real servers on the loopback address, well and badly behaved."""

import asyncio
import datetime as dt
import gzip
import logging
import os
import ssl
import time
import zlib
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import trustme
from tests.unit.net.loopback import answering, http_answer, read_request, reset, serving, unused_port

from tiep_launcher import __version__
from tiep_launcher.domain.errors import (
    CertificateError,
    ConfigurationError,
    LauncherError,
    NoAnswerError,
    NotUnderstoodError,
    ProxyAuthenticationError,
)
from tiep_launcher.net.http import HttpClient

KEY = "key-that-must-not-be-told"
OK = http_answer(200, b"{}", Content_Type="application/json")


@pytest_asyncio.fixture
async def http() -> AsyncIterator[HttpClient]:
    client = HttpClient(deadline_s=5)
    yield client
    await client.aclose()


async def failing(client: HttpClient, url: str, method: str = "GET") -> LauncherError:
    """Return the error of a call, having looked at its text and its chain."""
    with pytest.raises(LauncherError) as caught:
        await client.request(method, f"{url}/v1/sessions/secret-id", headers={"X-API-Key": KEY})
    error: BaseException | None = caught.value
    while error is not None:
        assert not type(error).__module__.startswith(("httpx", "httpcore", "h11"))
        assert KEY not in repr(error)
        assert "secret-id" not in repr(error)
        error = error.__cause__ or error.__context__
    return caught.value


async def test_answer(http: HttpClient) -> None:
    async with answering(http_answer(201, b"body", X_Some="1", x_some="2")) as server:
        answer = await http.request("POST", f"{server.url}/a?b=c", headers={"X-API-Key": KEY}, body=b"sent")
    assert (answer.status, answer.body) == (201, b"body")
    assert answer.headers["X-SOME"] == answer.headers["x-some"] == "1, 2"
    assert "missing" not in answer.headers
    assert "body" not in repr(answer)
    (request,) = server.requests
    assert (request.method, request.target, request.body) == ("POST", "/a?b=c", b"sent")
    assert request.headers["user-agent"] == f"tiep-launcher/{__version__}"
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["x-api-key"] == KEY


async def test_one_connection_for_a_hundred_requests(http: HttpClient) -> None:
    async with answering(OK) as server:
        for _ in range(100):
            await http.request("GET", server.url, headers={})
    assert (server.connections, len(server.requests)) == (1, 100)


async def test_redirects_and_cookies_are_left_alone(http: HttpClient) -> None:
    moved = http_answer(302, Location="http://127.0.0.1:1/x", Set_Cookie="a=b")
    async with answering(moved, OK) as server:
        assert (await http.request("GET", server.url, headers={})).status == 302
        await http.request("GET", server.url, headers={})
    assert "cookie" not in server.requests[1].headers


@pytest.mark.parametrize("ending", ["close", "reset"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_kept_connection_closed_while_idle(http: HttpClient, ending: str, method: str) -> None:
    ended = asyncio.Event()

    async def one_answer(reader, writer) -> None:
        await read_request(reader)
        writer.write(OK)
        await writer.drain()
        if ending == "reset":
            reset(writer)
        else:
            writer.close()
            await writer.wait_closed()
        ended.set()

    async with serving(one_answer) as server:
        for _ in range(2):
            ended.clear()
            assert (await http.request(method, server.url, headers={})).status == 200
            await ended.wait()
            await asyncio.get_running_loop().run_in_executor(None, os.sched_yield)
    assert server.connections == 2


async def test_get_is_sent_again_if_the_kept_connection_ends_under_it(http: HttpClient) -> None:
    async def close(_reader, writer) -> None:
        writer.close()

    async with answering(OK, close, OK) as server:
        for _ in range(2):
            assert (await http.request("GET", server.url, headers={})).status == 200
        assert (server.connections, len(server.requests)) == (2, 3)
    async with answering(OK, close, OK) as server:
        await http.request("POST", server.url, headers={}, body=b"1")
        error = await failing(http, server.url, "POST")
        assert len(server.requests) == 2
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("connection_closed", True)


async def test_refused(http: HttpClient) -> None:
    error = await failing(http, f"http://127.0.0.1:{unused_port()}")
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("connection_refused", False)


async def test_name_not_found(http: HttpClient) -> None:
    error = await failing(http, "http://no-such-host.invalid")
    assert isinstance(error, NoAnswerError)
    # Some resolvers answer late instead of "no such name".
    assert error.code in {"name_not_found", "no_answer_in_time"}
    assert error.request_left is False


async def _no_answer(reader, writer) -> None:
    await read_request(reader)
    await reader.read()


async def _reset_after_request(reader, writer) -> None:
    await read_request(reader)
    reset(writer)


async def _close_without_answer(reader, writer) -> None:
    await read_request(reader)


async def _half_the_body(reader, writer) -> None:
    await read_request(reader)
    writer.write(OK.replace(b"Length: 2", b"Length: 200"))


async def _drip(reader, writer) -> None:
    await read_request(reader)
    for byte in OK.replace(b"Length: 2", b"Length: 4000") + b" " * 3998:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(0.05)


async def _garbage(reader, writer) -> None:
    await read_request(reader)
    writer.write(os.urandom(300) + b"\r\n\r\n")


async def _endless_headers(reader, writer) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-Header: %s\r\n" % (b"a" * 1000))
        await writer.drain()


async def _endless_interim_answers(reader, writer) -> None:
    await read_request(reader)
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (_no_answer, NoAnswerError, "no_answer_in_time"),
        (_reset_after_request, NoAnswerError, "connection_reset"),
        (_close_without_answer, NoAnswerError, "connection_closed"),
        (_half_the_body, NotUnderstoodError, "answer_broken"),
        (_drip, NoAnswerError, "no_answer_in_time"),
        (_garbage, NotUnderstoodError, "answer_broken"),
        (_endless_headers, NotUnderstoodError, "answer_broken"),
        (_endless_interim_answers, NoAnswerError, "no_answer_in_time"),
    ],
)
async def test_fault(fault, kind: type[LauncherError], code: str) -> None:
    client = HttpClient(deadline_s=1)
    start = time.monotonic()
    async with serving(fault) as server:
        error = await failing(client, server.url)
    assert time.monotonic() - start < 3
    assert (type(error), error.code) == (kind, code)
    assert getattr(error, "request_left", True) is True
    await client.aclose()


async def test_reset_at_once(http: HttpClient) -> None:
    async def reset_at_once(_reader, writer) -> None:
        reset(writer)

    async with serving(reset_at_once) as server:
        error = await failing(http, server.url)
    assert isinstance(error, NoAnswerError)
    assert error.code in {"connection_reset", "connection_closed"}


async def test_shorter_deadline_of_one_call(http: HttpClient) -> None:
    start = time.monotonic()
    async with serving(_no_answer) as server:
        with pytest.raises(NoAnswerError):
            await http.request("GET", server.url, headers={}, deadline_s=0.2)
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("head", [b"Content-Length: 200000000", b"Transfer-Encoding: chunked"])
async def test_body_too_large(head: bytes) -> None:
    client = HttpClient(max_answer_bytes=100_000)

    async def large(reader, writer) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n")
        piece = b"0" * 100_000
        while True:
            writer.write(b"186a0\r\n" + piece + b"\r\n" if b"chunked" in head else piece)
            await writer.drain()

    async with serving(large) as server:
        error = await failing(client, server.url)
    assert (type(error), error.code) == (NotUnderstoodError, "answer_too_large")
    await client.aclose()


async def test_body_of_exactly_the_limit() -> None:
    client = HttpClient(max_answer_bytes=1000)
    for body, coding in ((b"x" * 1000, "identity"), (gzip.compress(b"x" * 1000, mtime=0), "gzip")):
        async with answering(http_answer(200, body, Content_Encoding=coding)) as server:
            assert (await client.request("GET", server.url, headers={})).body == b"x" * 1000
    for body, coding in ((b"x" * 1001, "identity"), (gzip.compress(b"x" * 1001, mtime=0), "gzip")):
        async with answering(http_answer(200, body, Content_Encoding=coding)) as server:
            assert (await failing(client, server.url)).code == "answer_too_large"
    await client.aclose()


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b"hello" * 1000, mtime=0)),
        ("X-GZIP", gzip.compress(b"hello" * 1000, mtime=0)),
        ("deflate", zlib.compress(b"hello" * 1000)),
        ("deflate", _raw_deflate(b"hello" * 1000)),
        ("Identity", b"hello" * 1000),
    ],
)
async def test_content_codings(http: HttpClient, coding: str, body: bytes) -> None:
    async with answering(http_answer(200, body, Content_Encoding=coding)) as server:
        assert (await http.request("GET", server.url, headers={})).body == b"hello" * 1000


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("br", b"anything"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"x", mtime=0), mtime=0)),
        ("gzip", b"not gzip"),
        ("gzip", gzip.compress(b"hello" * 1000, mtime=0)[:-4]),
        ("gzip", gzip.compress(b"hello", mtime=0) + b"more"),
        ("deflate", b"\xff\xff"),
    ],
)
async def test_broken_content_codings(http: HttpClient, coding: str, body: bytes) -> None:
    async with answering(http_answer(200, body, Content_Encoding=coding)) as server:
        error = await failing(http, server.url)
    assert (type(error), error.code) == (NotUnderstoodError, "answer_broken")


def _server_tls(authority: trustme.CA, *names: str, **more: dt.datetime) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **more).configure_cert(context)
    return context


def _trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.mark.expects_log  # the servers' own
async def test_tls() -> None:
    authority, other = trustme.CA(), trustme.CA()
    client = HttpClient(ssl_context=_trusting(authority), deadline_s=5)
    async with answering(OK, tls=_server_tls(authority, "127.0.0.1")) as server:
        assert (await client.request("GET", server.url, headers={})).status == 200
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    for tls, code in (
        (_server_tls(other, "127.0.0.1"), "certificate_not_trusted"),
        (_server_tls(authority, "127.0.0.2"), "certificate_wrong_name"),
        (_server_tls(authority, "wrong.test"), "certificate_wrong_name"),
        (_server_tls(authority, "127.0.0.1", not_after=past), "certificate_expired"),
    ):
        async with answering(OK, tls=tls) as server:
            error = await failing(client, server.url)
        assert (type(error), error.code) == (CertificateError, code)
        assert server.requests == []
    await client.aclose()


@pytest.mark.expects_log
async def test_system_trust_does_not_trust_an_unknown_authority(http: HttpClient) -> None:
    async with answering(OK, tls=_server_tls(trustme.CA(), "127.0.0.1")) as server:
        assert (await failing(http, server.url)).code == "certificate_not_trusted"


@pytest.mark.expects_log
async def test_old_tls_is_refused(http: HttpClient) -> None:
    tls = _server_tls(trustme.CA(), "127.0.0.1")
    tls.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    tls.set_ciphers("DEFAULT:@SECLEVEL=0")  # or the server itself would not speak it
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        tls.maximum_version = ssl.TLSVersion.TLSv1_1
    async with answering(OK, tls=tls) as server:
        error = await failing(http, server.url)
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("tls_failed", False)


async def test_tls_to_a_plain_port(http: HttpClient) -> None:
    async def not_tls(reader, writer) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with serving(not_tls) as server:
        error = await failing(http, server.url.replace("http:", "https:"))
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("tls_failed", False)


async def test_tls_handshake_that_never_ends() -> None:
    client = HttpClient(deadline_s=0.5)

    async def silent(reader, _writer) -> None:
        await reader.read()

    async with serving(silent) as server:
        error = await failing(client, server.url.replace("http:", "https:"))
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("no_answer_in_time", False)
    await client.aclose()


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_proxy_that_wants_credentials(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    async with answering(http_answer(407, Proxy_Authenticate="Basic")) as proxy:
        monkeypatch.setenv(f"{scheme}_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        client = HttpClient(deadline_s=5)
        error = await failing(client, f"{scheme}://api.example")
        assert (type(error), error.code) == (ProxyAuthenticationError, "proxy_wants_credentials")
        await client.aclose()
    assert len(proxy.requests) == 1


async def test_proxy_that_does_not_reach_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(http_answer(502)) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        client = HttpClient(deadline_s=5)
        error = await failing(client, "https://api.example")
        await client.aclose()
    assert isinstance(error, NoAnswerError)
    assert (error.code, error.request_left) == ("proxy_refused", False)
    assert KEY not in str(proxy.requests)


async def test_loopback_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{unused_port()}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    client = HttpClient(deadline_s=5)
    async with answering(OK) as server:
        for host in ("127.0.0.1", "localhost"):
            url = server.url.replace("127.0.0.1", host)
            assert (await client.request("GET", url, headers={})).status == 200
    await client.aclose()


def test_unusable_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "nonsense://user:password@proxy:1")
    with pytest.raises(ConfigurationError) as caught:
        HttpClient()
    assert caught.value.code == "proxy_not_usable"
    assert caught.value.__context__ is None


@pytest.mark.parametrize("url", ["", "/v1", "ftp://127.0.0.1", "http://", "http://[::1", "http://\n"])
async def test_address_that_cannot_be_used(http: HttpClient, url: str) -> None:
    error = await failing(http, url)
    assert (type(error), error.code) == (ConfigurationError, "request_not_possible")


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX: b", "ключ", "a\0b"])
async def test_header_that_cannot_be_sent(http: HttpClient, value: str) -> None:
    async with answering(OK) as server:
        with pytest.raises(ConfigurationError) as caught:
            await http.request("GET", server.url, headers={"X-API-Key": value})
    assert caught.value.code == "request_not_possible"
    assert caught.value.__context__ is None
    assert server.requests == []


async def test_cancelling_ends_the_call(http: HttpClient) -> None:
    arrived = asyncio.Event()

    async def hold(reader, _writer) -> None:
        await read_request(reader)
        arrived.set()
        await reader.read()

    async with serving(hold) as server:
        call = asyncio.create_task(http.request("GET", server.url, headers={}))
        await arrived.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


async def test_nothing_is_logged(http: HttpClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with answering(OK) as server:
        await http.request("GET", f"{server.url}/secret-id", headers={"X-API-Key": KEY})
    assert "secret-id" not in caplog.text
    assert KEY not in caplog.text
    assert not [record for record in caplog.records if record.name.startswith(("httpx", "httpcore"))]
