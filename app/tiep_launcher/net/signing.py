"""The signature of what the program posts to a hospital system: time and raw body, a secret of both sides.

The receiver computes HMAC-SHA256 over the header's time, a full stop and the raw body, compares in constant
time, and refuses a time that is minutes away from its own, so that nobody sends a message again later.
"""

import datetime as dt
import hmac
from hashlib import sha256

TIME_HEADER = "X-Tiep-Launcher-Timestamp"
SIGNATURE_HEADER = "X-Tiep-Launcher-Signature"


def signed(secret: bytes, body: bytes, *, now: dt.datetime) -> dict[str, str]:
    """Return the headers that prove where ``body`` comes from; ``now`` has a zone."""
    time_text = now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {TIME_HEADER: time_text, SIGNATURE_HEADER: f"sha256={signature(secret, time_text, body)}"}


def signature(secret: bytes, time_text: str, body: bytes) -> str:
    """Return HMAC-SHA256 (hex) over time, full stop and body."""
    return hmac.new(secret, time_text.encode("ascii") + b"." + body, sha256).hexdigest()
