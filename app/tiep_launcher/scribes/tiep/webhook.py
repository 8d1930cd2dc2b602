"""Tiep's webhook: one signed ``POST`` for each saving (vendor's pages: integration settings, example).

The body names no type, no event and no session: what it has in common with a launch is the launch context,
which is echoed back.
"""

import datetime as dt
from collections.abc import Collection
from hashlib import sha256

from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.webhook import Correlation, Delivery, EventKind, ScribeEvent, Verdict
from tiep_launcher.formats.strict_json import content_digest
from tiep_launcher.scribes.event_reading import body_text, read_object
from tiep_launcher.scribes.signatures import digest_in, is_signed
from tiep_launcher.scribes.tiep.identity import returned_identity

SIGNATURE_HEADER = b"x-signature-256"
_PREFIX = b"sha256="


class TiepWebhook:
    """Takes Tiep's deliveries."""

    max_body_bytes = 1024 * 1024
    has_secret_address = False
    correlation_keys = ("tiep-launch", "tiep-visit")
    suggesting_keys = ("tiep-visit",)

    def verify(
        self, delivery: Delivery, secrets: Collection[bytes], *, now: dt.datetime, window: dt.timedelta
    ) -> Verdict:
        """Check ``X-Signature-256``: ``sha256=`` and the hex digest of the raw body; it has no time."""
        del now, window
        values = list(delivery.header_values(SIGNATURE_HEADER))
        if not values:
            return Verdict.MISSING
        read = [digest_in(value.removeprefix(_PREFIX)) for value in values if value.startswith(_PREFIX)]
        digests = [digest for digest in read if digest is not None]
        return Verdict.GENUINE if is_signed((delivery.body,), digests, secrets) else Verdict.WRONG

    def read_event(self, body: bytes) -> ScribeEvent:
        """Read a saved report; the same bytes again are the same event."""
        content = read_object(body, max_bytes=self.max_body_bytes)
        identity = returned_identity(None, content)
        named = (
            (self.correlation_keys[0], identity.launch_id),
            (self.correlation_keys[1], identity.visit_id),
        )
        return ScribeEvent(
            scribe="tiep",
            kind=EventKind.REPORT,
            type="",
            event_id=sha256(body).hexdigest(),
            document_id=identity.launch_id or "",
            correlations=tuple(Correlation(key, value) for key, value in named if value),
            identity=identity,
            approval=Approval.DOCTOR_SAVED,
            payload_json=body_text(body),
            digest=content_digest(content),
        )
