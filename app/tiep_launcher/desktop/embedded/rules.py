"""What a page may do in the embedded view, and when a visit counts as recorded. Knows no Qt.

Everything that is not allowed here is refused.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from tiep_launcher.domain.session import Phase

_PORTS = {"http": 80, "https": 443}
# Chromium shows these in a frame before the frame has an address of its own; they load nothing.
_EMPTY = frozenset({"about:blank", "about:srcdoc"})
_QUIET = frozenset({Phase.PAUSED, Phase.REPORT_SAVED, Phase.CLOSED})
_UNSAVED = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED})


class Wanted(StrEnum):
    """What a page can ask for."""

    MICROPHONE = "microphone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page comes from: two pages of one origin may see each other, others may not (RFC 6454)."""

    scheme: str
    host: str
    port: int


def origin_of(url: str) -> Origin | None:
    """Return the origin of ``url``; None for what is no plain web address.

    Args:
        url: An address as Qt writes it fully encoded, hence ASCII. Anything that two readers could take for
            different places (user names, backslashes, blanks, other characters) has no origin here.
    """
    if not url.isascii() or "\\" in url or any(c.isspace() or unicodedata.category(c) == "Cc" for c in url):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    scheme, host = parts.scheme.lower(), parts.hostname
    if scheme not in _PORTS or not host or "@" in parts.netloc:
        return None
    return Origin(scheme, host.lower(), _PORTS[scheme] if port is None else port)


def may_go(home: Origin, url: str, *, is_main_frame: bool) -> bool:
    """Say whether a page at ``home`` may go to ``url``."""
    if not is_main_frame and url in _EMPTY:
        return True
    return origin_of(url) == home


def may_have(home: Origin, asking: str, wanted: Wanted, *, is_sign_visible: bool) -> bool:
    """Say whether a page gets what it asks for: the microphone at most, and never unseen.

    Args:
        home: The origin that the view was opened for.
        asking: Address of who asks, which a frame inside the page may be.
        wanted: What it asks for.
        is_sign_visible: Whether people can see that the microphone is on.
    """
    return wanted is Wanted.MICROPHONE and is_sign_visible and origin_of(asking) == home


def may_be_recording(phase: Phase, *, is_listening: bool) -> bool:
    """Say whether closing the page could end a recording.

    Nobody tells us when a page stops to listen. A page that was given the microphone therefore counts as
    recording until it is gone, or Tiep says that the visit is paused or its report saved.
    """
    return is_listening and phase not in _QUIET


def may_lose_text(phase: Phase) -> bool:
    """Say whether something may stand in the page that Tiep does not have yet."""
    return phase in _UNSAVED
