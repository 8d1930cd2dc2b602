"""What Nabla and Altibbi send, received over a real connection and read by the program's own readers."""

import asyncio
import datetime as dt
import json

import pytest
from tests.sandbox.support import his_with, receiving, until

from tiep_launcher.domain.webhook import Delivery, EventKind, Verdict
from tiep_launcher.sandbox import nabla
from tiep_launcher.scribes.registry import WEBHOOKS, read_report

WINDOW = dt.timedelta(minutes=5)
SECRETS = ["the-old-secret", "the-new-secret"]


def delivery_of(headers: dict[str, str], body: bytes, path_secret: bytes = b"") -> Delivery:
    pairs = tuple((name.encode(), value.encode()) for name, value in headers.items())
    return Delivery(body, pairs, path_secret)


def test_the_documented_check_value_of_nabla():
    body = (
        b'{"id":"evt-1","created_at":"2026-01-05T09:29:59.500Z","type":"transcribe_async.failed",'
        b'"data":{"id":"job-1","status":"FAILED","payload":{}}}'
    )
    at = dt.datetime(2026, 1, 5, 9, 30, tzinfo=dt.UTC).timestamp()
    assert nabla.signed_headers(body, ("nabla-example-secret",), at) == {
        "x-nabla-webhook-timestamp": "2026-01-05T09:30:00.000Z",
        "x-nabla-webhook-signature": "39ea114f823a945e17e60cc70985a89e09a4a6aa0b93047feb5a0a1fd93ee848",
    }


@pytest.mark.parametrize("event", list(nabla.NablaEvent))
async def test_a_nabla_event_is_signed_by_each_secret_and_read_by_the_program(event: nabla.NablaEvent):
    async with receiving() as receiver, his_with() as his:
        asked = {"url": receiver.url, "secrets": SECRETS, "event": event, "client_request_id": "req-17"}
        answer = await his.http.post("/sandbox/nabla", json=asked)
        assert answer.status_code == 200, answer.text
        headers, body = await receiver.received.get()
        await until(lambda: bool(his.sandbox.state.deliveries))
    delivery, webhook = delivery_of(headers, body), WEBHOOKS["nabla"]
    now = dt.datetime.fromtimestamp(his.clock(), dt.UTC)
    for secret in SECRETS:
        assert webhook.verify(delivery, [secret.encode()], now=now, window=WINDOW) is Verdict.GENUINE
    assert webhook.verify(delivery, [b"another"], now=now, window=WINDOW) is Verdict.WRONG
    read = webhook.read_event(body)
    assert read.event_id == answer.json()["id"]
    assert [(one.key, one.value) for one in read.correlations] == [("nabla", "req-17")]
    report = read_report("nabla", read.payload_json, None)
    further = [section for section in report.sections if section.title == "Further content"]
    # Our own events have nothing in them that the reader does not know.
    assert (event is nabla.NablaEvent.UNKNOWN) == bool(further)


async def test_nabla_tries_again_until_it_is_answered_with_200(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(nabla, "RETRY_AFTER_S", (0.0, 0.0, 0.0))
    async with receiving(503) as receiver, his_with() as his:
        asked = {"url": receiver.url, "secrets": SECRETS, "event": "note"}
        await his.http.post("/sandbox/nabla", json=asked)
        first = await receiver.received.get()
        receiver.status = 202  # success to many, not to Nabla
        second = await receiver.received.get()
        receiver.status = 200
        await until(
            lambda: his.sandbox.state.deliveries[-1:] != [] and his.sandbox.state.deliveries[-1].status == 200
        )
        assert len(his.sandbox.state.deliveries) <= 4
    assert first[1] == second[1]


async def test_nabla_gives_up_in_the_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(nabla, "RETRY_AFTER_S", (0.0, 0.0))
    async with receiving(503) as receiver, his_with() as his:
        await his.http.post("/sandbox/nabla", json={"url": receiver.url, "secrets": SECRETS, "event": "note"})
        await until(lambda: len(his.sandbox.state.deliveries) == 3)
        await asyncio.sleep(0)
        assert len(his.sandbox.state.deliveries) == 3


async def test_altibbi_sends_once_and_signs_nothing():
    async with receiving(503) as receiver, his_with() as his:
        asked = {"url": receiver.url, "consultation_id": 905, "message": "recommendation"}
        assert (await his.http.post("/sandbox/altibbi", json=asked)).json() == {"id": "905"}
        headers, body = await receiver.received.get()
        await until(lambda: len(his.sandbox.state.deliveries) == 1)
    assert not [name for name in headers if "signature" in name]
    event = WEBHOOKS["altibbi"].read_event(body)
    assert (event.kind, event.document_id) == (EventKind.REPORT, "905")
    report = read_report("altibbi", event.payload_json, None)
    assert "Further content" not in [section.title for section in report.sections]


async def test_altibbi_status():
    async with receiving() as receiver, his_with() as his:
        asked = {"consultation_id": 7, "message": "status", "old_status": "new", "new_status": "closed"}
        await his.http.post("/sandbox/altibbi", json={"url": receiver.url, **asked})
        _, body = await receiver.received.get()
    assert json.loads(body)["insurance_id"] == "0045"
    event = WEBHOOKS["altibbi"].read_event(body)
    assert event.status is not None
    assert (event.status.before, event.status.status) == ("new", "closed")
    assert event.status.at == dt.datetime.fromtimestamp(his.clock(), dt.UTC)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("nabla", {"url": "https://x.example/", "secrets": ["s"], "event": "other"}),
        ("nabla", {"url": "https://x.example/", "secrets": [], "event": "note"}),
        ("nabla", {"url": "http://x.example/", "secrets": ["s"], "event": "note"}),
        ("nabla", {"url": "https://x.example/", "secrets": ["s"], "event": "note", "more": 1}),
        ("altibbi", {"url": "https://x.example/", "consultation_id": "7", "message": "recommendation"}),
        ("altibbi", {"url": "https://x.example/", "consultation_id": 7, "message": "other"}),
        ("altibbi", {"url": "https://x.example/", "consultation_id": 7, "message": "status"}),
        ("altibbi", {"consultation_id": 7, "message": "recommendation"}),
    ],
)
async def test_what_cannot_be_sent_is_refused(path: str, body: dict[str, object]):
    async with his_with() as his:
        answer = await his.http.post(f"/sandbox/{path}", json=body)
        assert answer.status_code == 422
        assert his.sandbox.state.deliveries == []
