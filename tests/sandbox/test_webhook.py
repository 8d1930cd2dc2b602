"""The signed webhook, received over a real connection."""

import asyncio
import hmac
import json
from hashlib import sha256

import pytest
from tests.sandbox.support import SECRET, SEED_ANSWERS, SEED_CONTEXT, his_with, receiving, until

from tiep_launcher.sandbox.script import (
    PayloadKind,
    PayloadSwitches,
    Script,
    SecondSave,
    Signature,
    WebhookSwitches,
)
from tiep_launcher.sandbox.webhook import parse_target, sign


def test_the_documented_check_vector():
    body = b'{"context":{"visit_id":"v-7","launch_id":"L-1"},"payload":{"reason":"Knee pain","pain-level":4}}'
    assert len(body) == 96
    assert sign(body, SECRET) == "sha256=9c45ee81d63b774d20440a03bed1a1e0a5d766ef8a20df78aa1f7b31fb9005a2"


async def delivered(his, count=1):
    """Wait until so many deliveries are in the state."""
    await until(lambda: len(his.sandbox.state.deliveries) >= count)
    return (await his.http.get("/sandbox/state")).json()["webhooks"]


async def test_saving_sends_the_signed_report_without_a_session_id():
    async with receiving() as receiver, his_with(webhook_url=receiver.url, webhook_secret=SECRET) as his:
        session_id = await his.saved()
        headers, body = await receiver.received.get()
        assert headers[":request"] == "POST /tiep/webhooks/consultations?f=1 HTTP/1.1"
        assert headers["content-type"] == "application/json"
        expected = "sha256=" + hmac.new(SECRET.encode(), body, sha256).hexdigest()
        assert headers["x-signature-256"] == expected
        assert json.loads(body) == {"context": SEED_CONTEXT, "payload": SEED_ANSWERS}
        assert session_id.encode() not in body
        (delivery,) = await delivered(his)
        assert (delivery["session_id"], delivery["status"], delivery["error"]) == (session_id, 200, None)


async def test_nothing_is_sent_before_saving():
    async with receiving() as receiver, his_with(webhook_url=receiver.url, webhook_secret=SECRET) as his:
        secret = await his.opened(await his.launch())
        await his.press("draft", secret, {"answers": {}})
        await his.press("pause", secret, {"answers": {}})
        await his.press("save", secret, {"answers": SEED_ANSWERS})
        await delivered(his)
        assert receiver.received.qsize() == 1


async def test_a_refused_webhook_is_not_sent_again():
    async with receiving(503) as receiver, his_with(webhook_url=receiver.url, webhook_secret=SECRET) as his:
        await his.saved()
        (delivery,) = await delivered(his)
        assert (delivery["status"], receiver.received.qsize()) == (503, 1)


async def test_a_receiver_that_is_not_there_is_noted():
    async with receiving() as receiver:
        pass
    async with his_with(webhook_url=receiver.url, webhook_secret=SECRET) as his:
        await his.saved()
        (delivery,) = await delivered(his)
        assert (delivery["status"], delivery["error"]) == (None, "ConnectionRefusedError")


async def test_the_signature_can_be_wrong_or_missing_and_copies_more_than_one():
    for signature in (Signature.WRONG, Signature.MISSING):
        script = Script(webhook=WebhookSwitches(signature=signature, copies=2))
        async with (
            receiving() as receiver,
            his_with(script, webhook_url=receiver.url, webhook_secret=SECRET) as his,
        ):
            await his.saved()
            (headers, body), (_, again) = await receiver.received.get(), await receiver.received.get()
            assert body == again
            assert headers.get("x-signature-256") != sign(body, SECRET)
            assert ("x-signature-256" in headers) is (signature is Signature.WRONG)


@pytest.mark.parametrize("again", [True, False])
async def test_a_second_save_posts_again_if_scripted(again):
    script = Script(
        second_save=SecondSave(after_polls=1), webhook=WebhookSwitches(again_on_second_save=again)
    )
    async with (
        receiving() as receiver,
        his_with(script, webhook_url=receiver.url, webhook_secret=SECRET) as his,
    ):
        session_id = await his.saved()
        await his.poll(session_id)
        await his.poll(session_id)
        await delivered(his, 2 if again else 1)
        bodies = [(await receiver.received.get())[1] for _ in range(2 if again else 1)]
        assert receiver.received.empty()
        assert [b"(corrected)" in body for body in bodies] == [False, True][: len(bodies)]


async def test_the_second_save_comes_by_itself_after_its_time():
    script = Script(second_save=SecondSave(after_s=0.01))
    async with (
        receiving() as receiver,
        his_with(script, webhook_url=receiver.url, webhook_secret=SECRET) as his,
    ):
        await his.saved()
        await receiver.received.get()
        assert b"(corrected)" in (await receiver.received.get())[1]


async def test_a_late_webhook_does_not_hold_up_the_end():
    script = Script(webhook=WebhookSwitches(delay_s=3600))
    async with receiving() as receiver, asyncio.timeout(5):
        async with his_with(script, webhook_url=receiver.url, webhook_secret=SECRET) as his:
            await his.saved()
        assert receiver.received.empty()


@pytest.mark.parametrize(
    ("kind", "key"),
    [(PayloadKind.HL7_V2, "fhir"), (PayloadKind.FORM_DATA, "formData"), (PayloadKind.CUSTOM, "record")],
)
async def test_poll_and_webhook_have_the_same_shape(kind, key):
    script = Script(payload=PayloadSwitches(kind=kind))
    async with (
        receiving() as receiver,
        his_with(script, webhook_url=receiver.url, webhook_secret=SECRET) as his,
    ):
        polled = (await his.poll(await his.saved())).json()["payload"]
        sent = json.loads((await receiver.received.get())[1])
        assert set(polled) == set(sent) == {"context", key}
        assert polled[key] == sent[key]


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("ftp://his.example.com/", SECRET),
        ("his.example.com", SECRET),
        ("http://his.example.com/", SECRET),
        ("https://user:pass@his.example.com/", SECRET),
        ("https://his.example.com/a b", SECRET),
        ("https://his.example.com/", "short"),
    ],
)
def test_targets_that_the_vendor_would_not_take(url, secret):
    with pytest.raises(ValueError, match="webhook"):
        parse_target(url, secret)


@pytest.mark.parametrize("url", ["http://localhost:8/x", "http://[::1]:8/x", "https://his.example.com/x?y=1"])
def test_targets_that_are_taken(url):
    target = parse_target(url, SECRET)
    assert SECRET not in repr(target)
