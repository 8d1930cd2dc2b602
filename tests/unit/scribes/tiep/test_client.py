"""The client against a real server on the loopback address."""

import asyncio
import datetime as dt
import json
from collections.abc import AsyncIterator
from email.utils import format_datetime
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from tests.unit.net.loopback import answering, http_answer, read_request, serving, unused_port
from tests.unit.scribes.tiep.requests import ANAMNESIS, request_of

from tiep_launcher.domain.errors import (
    ConfigurationError,
    ExitStatus,
    KeyRejectedError,
    LauncherError,
    NoAnswerError,
    NotUnderstoodError,
    ServerFailedError,
    SessionUnknownError,
    UnavailableError,
)
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.scribe import IssuedToken
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.settings import Facility
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes.tiep.client import TiepClient
from tiep_launcher.services.ports import Scribe

KEY = "tiep_facility_key_12345"
TOKEN = "qKaIW2jUWEFT841tP_vMYoswTAXiejtPgqf3sHQ90iY"
SESSION = "60c478df-2e8d-4317-90af-d801c217a034"
ISSUED = json.dumps({"token": TOKEN, "session_id": SESSION}).encode()
SAVED: dict[str, Any] = {
    "id": SESSION,
    "status": "report_saved",
    "payload": {
        "context": {"visit_id": "visit-456"},
        "payload": {"reason": "Shoulder pain after tennis", "pain-level": 6},
    },
}


@pytest_asyncio.fixture
async def http() -> AsyncIterator[HttpClient]:
    client = HttpClient(deadline_s=5)
    yield client
    await client.aclose()


def tiep(http: HttpClient, url: str) -> TiepClient:
    return TiepClient(http, Facility(api_url=url), KEY)


def encoded(value: object) -> bytes:
    return http_answer(200, json.dumps(value).encode())


def test_fits_the_port(http: HttpClient) -> None:
    scribe: Scribe = tiep(http, "http://127.0.0.1")
    assert KEY not in repr(scribe)


@pytest.mark.parametrize("key", ["", "a b", "a\n", "ключ"])
def test_key_that_no_header_can_carry(http: HttpClient, key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        TiepClient(http, Facility(), key)
    assert caught.value.code == "api_key_not_usable"


async def test_token_request_of_the_vendors_example(http: HttpClient) -> None:
    async with answering(http_answer(200, ISSUED)) as server:
        issued = await tiep(http, server.url + "/").generate_token(request_of(), creates_session=True)
    assert issued == IssuedToken(TOKEN, SESSION)
    assert TOKEN not in repr(issued)
    (asked,) = server.requests
    assert (asked.method, asked.target) == ("POST", "/v1/auth/generate-token")
    assert asked.headers["x-api-key"] == KEY
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body) == {
        "doctor": {"id": "doctor-123", "name": "Dr. Anna Smith", "specialties": ["ORTHOPEDICS"]},
        "create_session": True,
        "form": ANAMNESIS,
    }


async def test_token_request_without_what_is_not_known(http: HttpClient) -> None:
    request = request_of(doctor=Doctor("7"), form=None)
    async with answering(http_answer(201, json.dumps({"token": "t"}).encode())) as server:
        issued = await tiep(http, server.url).generate_token(request, creates_session=False)
    assert issued == IssuedToken("t", None)
    assert json.loads(server.requests[0].body) == {"doctor": {"id": "7"}}


async def test_number_as_session_id(http: HttpClient) -> None:
    async with answering(encoded({"token": "t", "session_id": 12345678901234567890, "more": 1})) as server:
        issued = await tiep(http, server.url).generate_token(request_of(), creates_session=True)
    assert issued.session_id == "12345678901234567890"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>login</html>",
        b"null",
        b"[]",
        b"{}",
        b'{"token": ""}',
        b'{"token": 5, "session_id": "s"}',
        b'{"token": null, "session_id": "s"}',
        b'{"token": "secret-token"}',
        b'{"token": "secret-token", "session_id": ""}',
        b'{"token": "secret-token", "session_id": null}',
        b'{"token": "secret-token", "session_id": true}',
        b'{"token": "secret-token", "session_id": {"id": 1}}',
        b'{"token": "secret-token", "token": "b", "session_id": "s"}',
        b'{"token": "secret-token\xff", "session_id": "s"}',
        b"[" * 100_000,
    ],
)
async def test_token_answer_that_is_not_understood(http: HttpClient, body: bytes) -> None:
    async with answering(http_answer(200, body)) as server:
        with pytest.raises(NotUnderstoodError) as caught:
            await tiep(http, server.url).generate_token(request_of(), creates_session=True)
    assert caught.value.code == "answer_not_understood"
    assert "secret-token" not in repr(caught.value.problems)
    assert len(server.requests) == 1


async def test_token_is_asked_for_again_if_nothing_left(http: HttpClient) -> None:
    port = unused_port()
    with pytest.raises(NoAnswerError) as caught:
        await tiep(http, f"http://127.0.0.1:{port}").generate_token(request_of(), creates_session=True)
    assert (caught.value.code, caught.value.request_left) == ("connection_refused", False)
    connections = 0

    async def drops_the_first_handshake(reader, writer) -> None:
        nonlocal connections
        connections += 1
        await reader.read(100)

    async with serving(drops_the_first_handshake) as server:
        url = server.url.replace("http:", "https:")
        with pytest.raises(NoAnswerError) as caught:
            await tiep(http, url).generate_token(request_of(), creates_session=True)
    assert caught.value.request_left is False
    assert connections == 2


async def test_token_is_never_asked_for_twice_if_something_left(http: HttpClient) -> None:
    requests = 0

    async def close_after_request(reader, writer) -> None:
        nonlocal requests
        await read_request(reader)
        requests += 1

    async with serving(close_after_request) as server:
        with pytest.raises(NoAnswerError):
            await tiep(http, server.url).generate_token(request_of(), creates_session=True)
    assert requests == 1


async def failing(http: HttpClient, answer: bytes) -> LauncherError:
    async with answering(answer) as server:
        with pytest.raises(LauncherError) as caught:
            await tiep(http, server.url).generate_token(request_of(), creates_session=True)
        with pytest.raises(LauncherError) as polled:
            await tiep(http, server.url).get_session(SESSION)
    assert len(server.requests) == 2
    if polled.value.code != "session_unknown":
        assert polled.value.problems == caught.value.problems
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind", "code", "exit_status"),
    [
        (302, UnavailableError, "unexpected_status", 69),
        (400, UnavailableError, "request_rejected", 69),
        (401, KeyRejectedError, "key_rejected", 77),
        (403, KeyRejectedError, "key_rejected", 77),
        (404, UnavailableError, "not_found_on_server", 69),
        (408, NoAnswerError, "server_busy", 75),
        (409, UnavailableError, "conflict", 69),
        (418, UnavailableError, "unexpected_status", 69),
        (422, UnavailableError, "request_rejected", 69),
        (425, NoAnswerError, "server_busy", 75),
        (429, NoAnswerError, "server_busy", 75),
        (500, ServerFailedError, "server_failed", 69),
        (503, ServerFailedError, "server_failed", 69),
    ],
)
async def test_statuses(
    http: HttpClient, status: int, kind: type[LauncherError], code: str, exit_status: int
) -> None:
    error = await failing(http, http_answer(status))
    assert (type(error), error.code) == (kind, code)
    assert error.exit_status is ExitStatus(exit_status)
    assert dict(error.problems[0].facts) == {"status": status}
    if isinstance(error, NoAnswerError):
        assert (error.retry_after_s, error.request_left) == (None, True)


NOW = dt.datetime(2026, 11, 21, 10, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("99999", 3600),
        (format_datetime(NOW + dt.timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(NOW - dt.timedelta(days=1), usegmt=True), 0),
        (format_datetime(NOW + dt.timedelta(days=999), usegmt=True), 3600),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("9" * 5000, None),
        ("Sat, 99 Nov 2026 10:00:00 GMT", None),
        ("", None),
    ],
)
async def test_retry_after(http: HttpClient, text: str, seconds: float | None) -> None:
    answer = http_answer(503, Retry_After=text, Date=format_datetime(NOW, usegmt=True))
    error = await failing(http, answer)
    assert isinstance(error, ServerFailedError)
    assert error.retry_after_s == seconds


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"detail": "Unknown specialty"}', "Unknown specialty"),
        (
            b'{"detail": [{"loc": ["body", "form", 0], "msg": "too deep", "input": 1}, {"msg": "b"}]}',
            "body.form.0: too deep; b",
        ),
        (b'{"message": "No"}', "No"),
        (b'{"error": "No"}', "No"),
        (b'{"error": {"message": "No", "code": 5}}', "No"),
        (b'"No"', "No"),
        (b"plain\r\n\ttext\x00\x1b[31m", "plain text [31m"),
        (b'{"message": "a\\u202eb\\u2028c"}', "a b c"),
        (b'{"message": "' + b"x" * 500 + b'"}', "x" * 199 + "…"),
        (b"<html>Bad Request</html>", None),
        (b"", None),
        (b"{}", None),
        (b'{"detail": 5}', None),
        (b'{"detail": {"detail": {"detail": {"detail": "deep"}}}}', None),
        (b"\xff\xff", None),
        (f'{{"message": "key {KEY} is bad"}}'.encode(), None),
        (f'{{"message": "{"x" * 300} {KEY.upper()}"}}'.encode(), None),
    ],
)
async def test_what_the_server_says(http: HttpClient, body: bytes, said: str | None) -> None:
    error = await failing(http, http_answer(422, body))
    assert error.problems[0].facts.get("server_says") == said


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        ("in_progress", Phase.IN_PROGRESS),
        ("pending", Phase.PAUSED),
        ("report_generated", Phase.REPORT_DRAFTED),
        ("report_saved", Phase.REPORT_SAVED),
        ("Archived by Ünit", None),
    ],
)
async def test_session_without_report(http: HttpClient, status: str, phase: Phase | None) -> None:
    payloads = [{}, {"payload": None}]
    if status != "report_saved":
        payloads.append({"payload": {"payload": {"draft": 1}}})
    for payload in payloads:
        async with answering(encoded({"id": SESSION, "status": status, **payload})) as server:
            answer = await tiep(http, server.url).get_session(SESSION)
        assert (answer.status, answer.phase, answer.report) == (status, phase, None)


async def test_long_unknown_status_is_shortened(http: HttpClient) -> None:
    async with answering(encoded({"id": SESSION, "status": "x" * 500})) as server:
        answer = await tiep(http, server.url).get_session(SESSION)
    assert (answer.status, answer.phase) == ("x" * 200, None)


async def test_saved_session_of_the_vendors_example(http: HttpClient) -> None:
    async with answering(http_answer(200, json.dumps(SAVED, indent=2).encode())) as server:
        answer = await tiep(http, server.url).get_session(SESSION)
    assert (answer.status, answer.phase) == ("report_saved", Phase.REPORT_SAVED)
    assert answer.report is not None
    assert json.loads(answer.report.payload_json) == SAVED["payload"]
    assert answer.report.identity.session_id == SESSION
    assert answer.report.identity.visit_id == "visit-456"
    assert answer.report.identity.patient_ids == ()
    (asked,) = server.requests
    assert (asked.method, asked.target, asked.body) == ("GET", f"/v1/sessions/{SESSION}", b"")
    assert asked.headers["x-api-key"] == KEY


async def test_payload_is_kept_as_received_and_its_digest_ignores_order(http: HttpClient) -> None:
    first = b'{"id": "s", "status": "report_saved", "payload": {"payload": {"a": 6.50, "b": 1}}}'
    second = b'{"payload":{"payload":{"b":1,"a":6.5}},"status":"report_saved","id":"s"}'
    async with answering(http_answer(200, first), http_answer(200, second)) as server:
        one, other = [(await tiep(http, server.url).get_session("s")).report for _ in range(2)]
    assert one is not None
    assert other is not None
    assert one.payload_json == '{"payload": {"a": 6.50, "b": 1}}'
    assert one.digest == other.digest


@pytest.mark.parametrize("session_id", ["a/b", "..", ".", "a b?c#d", "ü", "%2F", "a.b"])
async def test_session_id_is_one_step_of_the_path(http: HttpClient, session_id: str) -> None:
    from urllib.parse import unquote

    async with answering(encoded({"status": "pending"})) as server:
        await tiep(http, server.url).get_session(session_id)
    target = server.requests[0].target
    assert target.startswith("/v1/sessions/")
    assert target.count("/") == 3
    assert "?" not in target
    assert unquote(target.rpartition("/")[2]) == session_id


async def test_unknown_session(http: HttpClient) -> None:
    async with answering(http_answer(404, b'{"detail": "Not found"}')) as server:
        with pytest.raises(SessionUnknownError) as caught:
            await tiep(http, server.url).get_session(SESSION)
    assert caught.value.code == "session_unknown"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"id": "x"}',
        b'{"status": null}',
        b'{"status": 5}',
        b'{"status": ""}',
        b'{"status": ["a"]}',
    ],
)
async def test_session_answer_that_is_not_understood(http: HttpClient, body: bytes) -> None:
    async with answering(http_answer(200, body)) as server:
        with pytest.raises(NotUnderstoodError) as caught:
            await tiep(http, server.url).get_session(SESSION)
    assert caught.value.code == "answer_not_understood"


async def test_many_polls_at_once() -> None:
    # The deadline is of one call; fifty that begin at once share a machine that may have much else to do.
    http = HttpClient(deadline_s=120)
    async with answering(encoded({"status": "pending"})) as server:
        client = tiep(http, server.url)
        answers = await asyncio.gather(*(client.get_session(str(number)) for number in range(50)))
    await http.aclose()
    assert {answer.phase for answer in answers} == {Phase.PAUSED}


async def test_a_probe_asks_for_a_session_that_nobody_has(http: HttpClient) -> None:
    date = b"Date: Tue, 14 Jul 2026 10:00:00 GMT\r\n"
    unknown = http_answer(404, b'{"detail": "Session not found"}').replace(b"\r\n", b"\r\n" + date, 1)
    async with answering(unknown, unknown) as server:
        client = tiep(http, server.url)
        assert await client.probe() == dt.datetime(2026, 7, 14, 10, 0, tzinfo=dt.UTC)
        await client.probe()
    paths = {asked.target for asked in server.requests}
    assert len(paths) == 2
    assert all(UUID(path.removeprefix("/v1/sessions/")).version == 4 for path in paths)


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b"{}", "key_rejected"),
        (403, b"no", "key_rejected"),
        (404, b"<html>", "not_found_on_server"),
        (503, b"", "server_failed"),
        (302, b"", "unexpected_status"),
        (200, b"<html>Welcome to the guest network</html>", "answer_not_understood"),
    ],
)
async def test_a_probe_says_what_is_in_the_way(http: HttpClient, status: int, body: bytes, code: str) -> None:
    async with answering(http_answer(status, body)) as server:
        with pytest.raises(LauncherError) as caught:
            await tiep(http, server.url).probe()
    assert caught.value.code == code
