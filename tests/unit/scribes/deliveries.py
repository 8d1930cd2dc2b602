"""Deliveries for the tests: the documented check values, and signatures as the vendors make them."""

import datetime as dt
import hmac
from hashlib import sha256

from tiep_launcher.domain.webhook import Delivery

NOW = dt.datetime(2026, 1, 5, 9, 30, 0, 500_000, tzinfo=dt.UTC)
WINDOW = dt.timedelta(minutes=5)

TIEP_SECRET = b"example-secret-0123"
TIEP_BODY = (
    b'{"context":{"visit_id":"v-7","launch_id":"L-1"},"payload":{"reason":"Knee pain","pain-level":4}}'
)
TIEP_SIGNATURE = b"sha256=9c45ee81d63b774d20440a03bed1a1e0a5d766ef8a20df78aa1f7b31fb9005a2"

NABLA_SECRET = b"nabla-example-secret"
NABLA_TIME = b"2026-01-05T09:30:00.000Z"
NABLA_BODY = (
    b'{"id":"evt-1","created_at":"2026-01-05T09:29:59.500Z","type":"transcribe_async.failed",'
    b'"data":{"id":"job-1","status":"FAILED","payload":{}}}'
)
NABLA_SIGNATURE = b"39ea114f823a945e17e60cc70985a89e09a4a6aa0b93047feb5a0a1fd93ee848"


def tiep(signature: bytes | None = TIEP_SIGNATURE, body: bytes = TIEP_BODY) -> Delivery:
    headers = ((b"Content-Type", b"application/json"),)
    if signature is not None:
        headers = (*headers, (b"X-Signature-256", signature))
    return Delivery(body, headers)


def nabla(*signatures: bytes, body: bytes = NABLA_BODY, time: bytes | None = NABLA_TIME) -> Delivery:
    headers = tuple((b"X-Nabla-Webhook-Signature", signature) for signature in signatures)
    if time is not None:
        headers = (*headers, (b"x-nabla-webhook-timestamp", time))
    return Delivery(body, headers)


def hex_digest(secret: bytes, *parts: bytes) -> bytes:
    return hmac.new(secret, b"".join(parts), sha256).hexdigest().encode()
