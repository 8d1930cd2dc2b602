"""Nabla's webhook (vendor's pages "Receive webhook events" and "Setup webhooks").

The signature is over the time's text, exactly as its header has it, directly followed by the raw body. There
is one for each secret that is active at the vendor, separated by commas.
"""

import datetime as dt
from collections.abc import Collection, Iterator

from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.webhook import Correlation, Delivery, EventKind, ScribeEvent, Verdict
from tiep_launcher.formats.strict_json import content_digest
from tiep_launcher.scribes.event_reading import body_text, fingerprint, id_text, moment, read_object
from tiep_launcher.scribes.json_shapes import members_of
from tiep_launcher.scribes.signatures import digest_in, is_signed

SIGNATURE_HEADER = b"x-nabla-webhook-signature"
TIME_HEADER = b"x-nabla-webhook-timestamp"

_PREFIX = b"sha256="
# A transcript of sixty minutes, the longest that the vendor makes, has some hundred KiB.
_MAX_BODY_BYTES = 10 * 1024 * 1024


class NablaWebhook:
    """Takes Nabla's deliveries."""

    max_body_bytes = _MAX_BODY_BYTES
    has_secret_address = False
    correlation_keys = ("nabla",)
    suggesting_keys = ()

    def verify(
        self, delivery: Delivery, secrets: Collection[bytes], *, now: dt.datetime, window: dt.timedelta
    ) -> Verdict:
        """Check the signature, then that its time is near ``now``, so that nobody sends it again later."""
        digests = list(_digests(delivery))
        times = list(delivery.header_values(TIME_HEADER))
        if not any(delivery.header_values(SIGNATURE_HEADER)) or not any(times):
            return Verdict.MISSING
        # Of two times one could be signed and the other be fresh.
        if len(times) != 1 or not is_signed((times[0], delivery.body), digests, secrets):
            return Verdict.WRONG
        signed_at = moment(times[0].decode("ascii", "replace"))
        if signed_at is None or abs(now - signed_at) > window:
            return Verdict.STALE
        return Verdict.GENUINE

    def read_event(self, body: bytes) -> ScribeEvent:
        """Read an event; ``id`` names it, ``data.id`` the job that it is about."""
        content = read_object(body, max_bytes=self.max_body_bytes)
        data = members_of(content.get("data"))
        digest = content_digest(content)
        job_id, request_id = id_text(data.get("id")), id_text(data.get("client_request_id"))
        event_type = content["type"] if isinstance(content.get("type"), str) else ""
        return ScribeEvent(
            scribe="nabla",
            kind=kind_of(event_type),
            type=event_type,
            event_id=id_text(content.get("id")) or fingerprint(digest),
            document_id=job_id or request_id,
            correlations=(Correlation("nabla", request_id),) if request_id else (),
            approval=Approval.UNCONFIRMED_AI,
            happened_at=moment(content.get("created_at")),
            payload_json=body_text(body),
            digest=digest,
        )


def kind_of(event_type: str) -> EventKind:
    """Say what an event of a type brings; types come in any case, and new ones may come."""
    match event_type.lower():
        case "generate_note_async.succeeded" | "transcribe_async.succeeded":
            return EventKind.REPORT
        case "generate_note_async.failed" | "transcribe_async.failed":
            return EventKind.FAILURE
        case _:
            return EventKind.OTHER


def _digests(delivery: Delivery) -> Iterator[bytes]:
    for value in delivery.header_values(SIGNATURE_HEADER):
        for part in value.split(b","):
            digest = digest_in(part.strip(b" \t").removeprefix(_PREFIX))
            if digest is not None:
                yield digest
