"""Whose delivery it is: the documented check values, rotation, freshness, and garbage of every kind."""

import datetime as dt

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from tests.unit.scribes.deliveries import (
    NABLA_BODY,
    NABLA_SECRET,
    NABLA_SIGNATURE,
    NABLA_TIME,
    NOW,
    TIEP_BODY,
    TIEP_SECRET,
    TIEP_SIGNATURE,
    WINDOW,
    hex_digest,
    nabla,
    tiep,
)

from tiep_launcher.domain.webhook import Delivery, Verdict, Webhook
from tiep_launcher.scribes.altibbi.webhook import AltibbiWebhook
from tiep_launcher.scribes.nabla.webhook import NablaWebhook
from tiep_launcher.scribes.tiep.webhook import TiepWebhook

TIEP, NABLA, ALTIBBI = TiepWebhook(), NablaWebhook(), AltibbiWebhook()
GARBAGE = st.binary(max_size=100)
HEADERS = st.lists(
    st.tuples(
        st.one_of(
            st.sampled_from([b"x-signature-256", b"X-Nabla-Webhook-Signature", b"X-NABLA-WEBHOOK-TIMESTAMP"]),
            GARBAGE,
        ),
        st.one_of(
            st.sampled_from([b"sha256=", b"sha256=" + b"0" * 64, b"0" * 64, b",,,", NABLA_TIME, b"\xff\xfe"]),
            GARBAGE,
        ),
    ),
    max_size=6,
)


def verify(
    webhook: Webhook,
    delivery: Delivery,
    *secrets: bytes,
    now: dt.datetime = NOW,
    window: dt.timedelta = WINDOW,
) -> Verdict:
    return webhook.verify(delivery, secrets, now=now, window=window)


def test_check_values() -> None:
    assert len(TIEP_BODY) == 96
    assert len(NABLA_BODY) == 140
    assert verify(TIEP, tiep(), TIEP_SECRET) is Verdict.GENUINE
    assert verify(NABLA, nabla(NABLA_SIGNATURE), NABLA_SECRET) is Verdict.GENUINE


@pytest.mark.parametrize(
    ("webhook", "delivery"),
    [(TIEP, tiep()), (NABLA, nabla(NABLA_SIGNATURE))],
    ids=["tiep", "nabla"],
)
def test_secrets_while_they_are_changed(webhook: Webhook, delivery: Delivery) -> None:
    old = TIEP_SECRET if webhook is TIEP else NABLA_SECRET
    assert verify(webhook, delivery, b"the-new-secret", old) is Verdict.GENUINE
    assert verify(webhook, delivery, old, b"the-new-secret") is Verdict.GENUINE
    assert verify(webhook, delivery, b"the-new-secret") is Verdict.WRONG
    assert verify(webhook, delivery) is Verdict.WRONG


@pytest.mark.parametrize(
    "signatures",
    [
        (NABLA_SIGNATURE + b"," + b"0" * 64,),
        (b"0" * 64 + b" ,\t" + NABLA_SIGNATURE,),
        (b"0" * 64, NABLA_SIGNATURE),
        (b"garbage,sha256=" + NABLA_SIGNATURE,),
        (NABLA_SIGNATURE.upper(),),
    ],
)
def test_one_of_several_signatures_is_enough(signatures: tuple[bytes, ...]) -> None:
    assert verify(NABLA, nabla(*signatures), NABLA_SECRET) is Verdict.GENUINE


@pytest.mark.parametrize(
    ("signature", "verdict"),
    [
        (None, Verdict.MISSING),
        (b"", Verdict.WRONG),
        (TIEP_SIGNATURE.removeprefix(b"sha256="), Verdict.WRONG),  # the vendor's prefix belongs to it
        (TIEP_SIGNATURE + b" ", Verdict.WRONG),
        (TIEP_SIGNATURE[:-1], Verdict.WRONG),
        (b"sha256=\xc3\xa9" + b"0" * 62, Verdict.WRONG),
        (b"sha1=" + b"0" * 64, Verdict.WRONG),
    ],
)
def test_tiep_signatures_that_prove_nothing(signature: bytes | None, verdict: Verdict) -> None:
    assert verify(TIEP, tiep(signature), TIEP_SECRET) is verdict


def test_another_body_or_time_is_not_what_was_signed() -> None:
    assert verify(TIEP, tiep(body=TIEP_BODY + b"\n"), TIEP_SECRET) is Verdict.WRONG
    assert verify(NABLA, nabla(NABLA_SIGNATURE, body=NABLA_BODY + b"\n"), NABLA_SECRET) is Verdict.WRONG
    # The same moment written otherwise is another text.
    other = nabla(NABLA_SIGNATURE, time=b"2026-01-05T09:30:00Z")
    assert verify(NABLA, other, NABLA_SECRET) is Verdict.WRONG


def test_the_border_between_time_and_body_is_signed_too() -> None:
    """A time's last digits must not pass for the beginning of the body: both lie in one message."""
    moved = nabla(NABLA_SIGNATURE, time=NABLA_TIME[:-1], body=b"Z" + NABLA_BODY)
    assert verify(NABLA, moved, NABLA_SECRET) is Verdict.STALE  # signed, but no time with a zone any more


@pytest.mark.parametrize(
    ("away", "verdict"),
    [
        (dt.timedelta(minutes=5), Verdict.GENUINE),
        (dt.timedelta(minutes=-5), Verdict.GENUINE),
        (dt.timedelta(minutes=5, microseconds=1), Verdict.STALE),
        (dt.timedelta(minutes=-5, microseconds=-1), Verdict.STALE),
    ],
)
def test_freshness(away: dt.timedelta, verdict: Verdict) -> None:
    signed_at = dt.datetime(2026, 1, 5, 9, 30, tzinfo=dt.UTC)
    assert verify(NABLA, nabla(NABLA_SIGNATURE), NABLA_SECRET, now=signed_at + away) is verdict


def test_a_wider_window() -> None:
    late = NOW + dt.timedelta(hours=2)
    day = dt.timedelta(days=1)
    assert verify(NABLA, nabla(NABLA_SIGNATURE), NABLA_SECRET, now=late, window=day) is Verdict.GENUINE


@pytest.mark.parametrize(
    "time", [b"yesterday", b"2026-01-05T09:30:00.000", b"\xff", b"9999-12-31T23:59:59-23:59"]
)
def test_a_signed_time_that_is_none_is_not_fresh(time: bytes) -> None:
    signed = nabla(hex_digest(NABLA_SECRET, time, NABLA_BODY), time=time)
    assert verify(NABLA, signed, NABLA_SECRET) is Verdict.STALE


def test_nabla_headers_that_are_missing_or_doubled() -> None:
    assert verify(NABLA, nabla(), NABLA_SECRET) is Verdict.MISSING
    assert verify(NABLA, nabla(NABLA_SIGNATURE, time=None), NABLA_SECRET) is Verdict.MISSING
    doubled = Delivery(
        NABLA_BODY,
        (
            (b"x-nabla-webhook-signature", NABLA_SIGNATURE),
            (b"x-nabla-webhook-timestamp", NABLA_TIME),
            (b"x-nabla-webhook-timestamp", b"2026-01-05T11:30:00.000Z"),
        ),
    )
    assert verify(NABLA, doubled, NABLA_SECRET) is Verdict.WRONG


def test_an_empty_secret_opens_nothing() -> None:
    anybody = b"sha256=" + hex_digest(b"", TIEP_BODY)
    assert verify(TIEP, tiep(anybody), b"") is Verdict.WRONG
    anybody = hex_digest(b"", NABLA_TIME, NABLA_BODY)
    assert verify(NABLA, nabla(anybody), b"") is Verdict.WRONG
    assert verify(ALTIBBI, Delivery(b"{}"), b"") is Verdict.NO_SUCH_ADDRESS


def test_altibbi_is_known_by_its_address_only() -> None:
    right = Delivery(b"{}", path_secret=b"long-random-part")
    assert verify(ALTIBBI, right, b"other", b"long-random-part") is Verdict.GENUINE
    assert verify(ALTIBBI, right, b"other") is Verdict.NO_SUCH_ADDRESS
    assert verify(ALTIBBI, Delivery(b"{}", path_secret="ü".encode()), b"other") is Verdict.NO_SUCH_ADDRESS


@given(
    body=GARBAGE,
    headers=HEADERS,
    path=GARBAGE,
    secrets=st.lists(st.binary(max_size=40), max_size=3),
)
@example(body=b"", headers=[(b"x-signature-256", b"sha256=" + b"\xff" * 64)], path=b"", secrets=[b""])
def test_garbage_is_never_taken_and_never_raises(
    body: bytes, headers: list[tuple[bytes, bytes]], path: bytes, secrets: list[bytes]
) -> None:
    assume(path not in secrets)
    delivery = Delivery(body, tuple(headers), path)
    for webhook in (TIEP, NABLA, ALTIBBI):
        assert verify(webhook, delivery, *secrets) is not Verdict.GENUINE


@given(
    body=st.binary(max_size=300),
    secret=st.binary(min_size=1, max_size=40),
    at=st.integers(0, 299),
    flip=st.integers(1, 255),
)
def test_what_is_signed_is_taken_and_one_other_byte_is_not(
    body: bytes, secret: bytes, at: int, flip: int
) -> None:
    signature = hex_digest(secret, body)
    assert verify(TIEP, tiep(b"sha256=" + signature, body), secret) is Verdict.GENUINE
    timed = hex_digest(secret, NABLA_TIME, body)
    assert verify(NABLA, nabla(timed, body=body), secret) is Verdict.GENUINE
    if body:
        at %= len(body)
        other = body[:at] + bytes([body[at] ^ flip]) + body[at + 1 :]
        assert verify(TIEP, tiep(b"sha256=" + signature, other), secret) is Verdict.WRONG
        assert verify(NABLA, nabla(timed, body=other), secret) is Verdict.WRONG
