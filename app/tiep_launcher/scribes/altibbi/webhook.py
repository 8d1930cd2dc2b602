"""Altibbi's webhook (vendor's page "Webhooks", one for each of its kits).

Nothing is signed: whoever knows the address can write to it, so the address has a secret part, and what comes
is not believed before Altibbi's own interface has confirmed it. Empty objects may come as ``[]``.
"""

import datetime as dt
import hmac
from collections.abc import Collection

from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.webhook import (
    Correlation,
    Delivery,
    EventKind,
    ScribeEvent,
    StatusChange,
    Verdict,
)
from tiep_launcher.formats.strict_json import content_digest
from tiep_launcher.scribes.event_reading import body_text, fingerprint, id_text, moment, read_object

# The member of a body, and what --correlate calls it; only a consultation belongs to one visit alone.
_IDS = (
    ("consultation_id", "altibbi-consultation"),
    ("insurance_id", "altibbi-insurance"),
    ("policy_number", "altibbi-policy"),
)


class AltibbiWebhook:
    """Takes Altibbi's deliveries."""

    max_body_bytes = 1024 * 1024
    has_secret_address = True
    correlation_keys = tuple(key for _, key in _IDS)
    suggesting_keys = correlation_keys[1:]

    def verify(
        self, delivery: Delivery, secrets: Collection[bytes], *, now: dt.datetime, window: dt.timedelta
    ) -> Verdict:
        """Compare the secret part of the address; there is no other proof."""
        del now, window
        fits = False
        for secret in secrets:
            fits |= bool(secret) and hmac.compare_digest(delivery.path_secret, secret)
        return Verdict.GENUINE if fits else Verdict.NO_SUCH_ADDRESS

    def read_event(self, body: bytes) -> ScribeEvent:
        """Read a status or a recommendation; neither has an id of its own."""
        content = read_object(body, max_bytes=self.max_body_bytes)
        text, digest = body_text(body), content_digest(content)
        ids = {name: id_text(content.get(name)) for name, _ in _IDS}
        consultation, event_type = ids["consultation_id"], content.get("type")
        kind, status, event_id = EventKind.OTHER, None, fingerprint(digest)
        if event_type == "status_update":
            kind = EventKind.STATUS
            status = _status(content, text)
            event_id = fingerprint("status", consultation, status.before, status.status, status.at_text)
        elif event_type == "recommendation_data":
            kind = EventKind.REPORT
            event_id = fingerprint("recommendation", consultation, content.get("data"))
        return ScribeEvent(
            scribe="altibbi",
            kind=kind,
            type=event_type if isinstance(event_type, str) else "",
            event_id=event_id,
            document_id=consultation,
            correlations=tuple(Correlation(key, ids[name]) for name, key in _IDS if ids[name]),
            approval=Approval.UNVERIFIED_SOURCE,
            happened_at=moment(content.get("datetime")),
            status=status,
            payload_json=text,
            digest=digest if kind is not EventKind.REPORT else content_digest(content.get("data")),
        )


def _status(content: dict[str, object], text: str) -> StatusChange:
    at = content.get("datetime")
    return StatusChange(
        status=id_text(content.get("new_status")),
        before=id_text(content.get("old_status")),
        at=moment(at),
        at_text=at if isinstance(at, str) else "",
        payload_json=text,
    )
