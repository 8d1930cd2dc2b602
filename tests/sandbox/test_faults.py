"""Every fault of a script, seen from a caller's side."""

import asyncio
import json
import zlib
from email.utils import parsedate_to_datetime

import httpx
import pytest
from tests.sandbox.support import KEY, UNKNOWN_ID, his_with, raw_exchange

from tiep_launcher.sandbox.faults import fault_of_call
from tiep_launcher.sandbox.script import ErrorBody, Fault, FaultKind, RetryAfter, Script


def polls(*faults: Fault) -> Script:
    return Script(sessions=faults)


def test_faults_follow_one_another():
    first, rest = Fault(FaultKind.STATUS, calls=2), Fault(FaultKind.CLOSE, calls=1)
    assert [fault_of_call((first, rest), number) for number in range(1, 5)] == [first, first, rest, None]
    assert fault_of_call((Fault(FaultKind.RESET, calls=None),), 1_000_000) is not None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 422, 425, 429, 500, 502, 503])
async def test_a_status_at_either_call_for_the_first_calls(status):
    fault = Fault(FaultKind.STATUS, calls=2, status=status)
    async with his_with(Script(generate_token=(fault,), sessions=(fault,))) as his:
        assert [(await his.ask()).status_code for _ in range(3)] == [status, status, 200]
        assert len(his.sandbox.state.sessions) == 1
        (session_id,) = his.sandbox.state.sessions
        assert [(await his.poll(session_id)).status_code for _ in range(3)] == [status, status, 200]


async def test_a_fault_for_always_and_a_pause_in_between():
    faults = (Fault(FaultKind.NONE, calls=1), Fault(FaultKind.STATUS, calls=None, status=502))
    async with his_with(Script(generate_token=faults)) as his:
        assert [(await his.ask()).status_code for _ in range(4)] == [200, 502, 502, 502]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (ErrorBody.DETAIL, {"detail": "No <b>"}),
        (ErrorBody.DETAIL_LIST, {"detail": [{"loc": ["body", "doctor"], "msg": "No <b>"}]}),
        (ErrorBody.MESSAGE, {"message": "No <b>"}),
        (ErrorBody.ERROR, {"error": "No <b>"}),
        (ErrorBody.ERROR_OBJECT, {"error": {"code": 418, "message": "No <b>"}}),
    ],
)
async def test_shapes_of_an_errors_body(body, expected):
    async with his_with(polls(Fault(FaultKind.STATUS, status=418, body=body, message="No <b>"))) as his:
        answer = await his.poll(UNKNOWN_ID)
        assert (answer.status_code, answer.json()) == (418, expected)


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        (ErrorBody.TEXT, "text/plain", "No <b>"),
        (ErrorBody.HTML, "text/html", "<!doctype html><title>500</title><h1>500</h1>"),
        (ErrorBody.EMPTY, "application/json", ""),
    ],
)
async def test_errors_that_are_no_json(body, kind, text):
    async with his_with(polls(Fault(FaultKind.STATUS, body=body, message="No <b>"))) as his:
        answer = await his.poll(UNKNOWN_ID)
        assert (answer.headers["content-type"].partition(";")[0], answer.text) == (kind, text)


async def test_retry_after_in_seconds_and_as_a_date():
    faults = (
        Fault(FaultKind.STATUS, status=429, retry_after=RetryAfter(7)),
        Fault(FaultKind.STATUS, status=503, retry_after=RetryAfter(90, as_date=True)),
    )
    async with his_with(polls(*faults)) as his:
        assert (await his.poll(UNKNOWN_ID)).headers["retry-after"] == "7"
        date = parsedate_to_datetime((await his.poll(UNKNOWN_ID)).headers["retry-after"])
        assert date.timestamp() == his.clock.now + 90


async def test_answers_that_are_not_what_they_should_be():
    faults = (
        Fault(FaultKind.HTML_OK),
        Fault(FaultKind.EMPTY),
        Fault(FaultKind.INVALID_UTF8),
        Fault(FaultKind.DEEP_JSON, depth=50_000),
        Fault(FaultKind.REDIRECT, location="https://elsewhere.example/"),
    )
    async with his_with(polls(*faults)) as his:
        page, empty, invalid, deep, moved = [await his.poll(UNKNOWN_ID) for _ in faults]
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert (empty.status_code, empty.content) == (200, b"")
        with pytest.raises(UnicodeDecodeError):
            invalid.content.decode()
        with pytest.raises(RecursionError):
            json.loads(deep.content)
        assert (moved.status_code, moved.headers["location"]) == (307, "https://elsewhere.example/")


async def test_an_answer_without_token_or_session_id_has_done_its_work():
    faults = (Fault(FaultKind.MISSING_TOKEN), Fault(FaultKind.MISSING_SESSION_ID))
    async with his_with(Script(generate_token=faults)) as his:
        assert list((await his.ask()).json()) == ["session_id"]
        assert list((await his.ask()).json()) == ["token"]
        assert len(his.sandbox.state.sessions) == 2


async def test_a_gzip_bomb_unpacks_to_its_size():
    async with his_with(polls(Fault(FaultKind.GZIP_BOMB, size_mb=200))) as his:
        url = f"/v1/sessions/{UNKNOWN_ID}"
        async with his.http.stream("GET", url, headers={"X-API-Key": KEY}) as answer:
            packed = b"".join([chunk async for chunk in answer.aiter_raw()])
            assert answer.headers["content-encoding"] == "gzip"
        assert len(packed) < 1024 * 1024
        unpacker, size = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16), 0
        while packed:
            size += len(unpacker.decompress(packed, 1024 * 1024))
            packed = unpacker.unconsumed_tail
        size += len(unpacker.flush())
        assert size == 200 * 1024 * 1024


async def test_a_small_bomb_is_good_gzip():
    async with his_with(polls(Fault(FaultKind.GZIP_BOMB, size_mb=1))) as his:
        assert (await his.poll(UNKNOWN_ID)).content == bytes(1024 * 1024)


async def test_a_truncated_body_promises_more_than_it_sends():
    async with his_with(Script(generate_token=(Fault(FaultKind.TRUNCATED),))) as his:
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
            await his.ask()
        assert len(his.sandbox.state.sessions) == 1
        assert (await his.ask()).status_code == 200


async def test_a_dripping_body_comes_byte_by_byte():
    async with his_with(polls(Fault(FaultKind.DRIP, interval_s=0.001))) as his:
        head, _, body = (await raw_exchange(his.sandbox)).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 404 Not Found\r\n")
        assert body == b'{"detail":"Session not found"}'


async def test_an_endless_body_goes_on_until_the_caller_leaves():
    async with his_with(polls(Fault(FaultKind.ENDLESS))) as his:
        size = 0
        async with his.http.stream("GET", f"/v1/sessions/{UNKNOWN_ID}", headers={"X-API-Key": KEY}) as answer:
            async for chunk in answer.aiter_raw():
                size += len(chunk)
                if size > 8 * 1024 * 1024:
                    break
        assert (await his.poll(UNKNOWN_ID)).status_code == 404


async def test_a_connection_closed_without_an_answer():
    async with his_with(polls(Fault(FaultKind.CLOSE))) as his:
        assert await raw_exchange(his.sandbox) == b""


async def test_a_connection_that_is_reset():
    async with his_with(polls(Fault(FaultKind.RESET))) as his:
        with pytest.raises(ConnectionResetError):
            await raw_exchange(his.sandbox)


@pytest.mark.parametrize("carried_out", [True, False])
async def test_a_lost_answer_may_have_made_a_session(carried_out):
    faults = (
        Fault(FaultKind.RESET, carried_out=carried_out),
        Fault(FaultKind.CLOSE, carried_out=carried_out),
    )
    async with his_with(Script(generate_token=faults)) as his:
        for _ in faults:
            with pytest.raises(httpx.TransportError):
                await his.ask()
        assert len(his.sandbox.state.sessions) == (2 if carried_out else 0)


async def test_a_slow_answer_comes_after_its_delay():
    async with his_with(polls(Fault(FaultKind.SLOW, delay_s=0.05))) as his:
        before = asyncio.get_running_loop().time()
        assert (await his.poll(UNKNOWN_ID)).status_code == 404
        assert asyncio.get_running_loop().time() - before >= 0.05


@pytest.mark.parametrize("kind", list(FaultKind))
async def test_no_fault_says_a_word_in_the_log(kind, caplog):
    async with his_with(Script(generate_token=(Fault(kind, size_mb=1, interval_s=0.001),))) as his:
        try:
            async with (
                asyncio.timeout(5),
                his.http.stream(
                    "POST",
                    "/v1/auth/generate-token",
                    json={"doctor": {"id": "d"}},
                    headers={"X-API-Key": KEY},
                ) as answer,
            ):
                async for _ in answer.aiter_raw():
                    break
        except httpx.TransportError:
            pass
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []
