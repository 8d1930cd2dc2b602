"""What arrives at a webhook, and what it says: the same values for every scribe."""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.report import Approval


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request as it came, before anything of it is believed.

    Attributes:
        body: Raw bytes: what is signed.
        headers: Names and values in their order; names in any case, a name as often as it came.
        path_secret: The secret part of the address, where a scribe's address has one.
    """

    body: bytes = field(repr=False)
    headers: tuple[tuple[bytes, bytes], ...] = field(default=(), repr=False)
    path_secret: bytes = field(default=b"", repr=False)

    def header_values(self, name: bytes) -> Iterator[bytes]:
        """Return every value of a header; ``name`` in lower case."""
        return (value for key, value in self.headers if key.lower() == name)


class Verdict(StrEnum):
    """What became of the proof that a delivery is the scribe's."""

    GENUINE = "genuine"
    MISSING = "missing"
    WRONG = "wrong"
    STALE = "stale"
    NO_SUCH_ADDRESS = "no_such_address"


@dataclass(frozen=True, slots=True)
class Correlation:
    """An id by which a scribe's event and a visit find each other.

    Attributes:
        key: What kind of id, as ``--correlate KEY:VALUE`` has it.
        value: The id, opaque: compared as it is.
    """

    key: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange:
    """One step of what a scribe did.

    Attributes:
        status: The scribe's own word for what is now.
        before: Its word for what was; empty if it says nothing.
        at: When; None if it does not say so in a way that can be read.
        at_text: When, as received.
        payload_json: JSON text of the whole message.
    """

    status: str
    before: str = ""
    at: dt.datetime | None = None
    at_text: str = ""
    payload_json: str = field(default="{}", repr=False)


class EventKind(StrEnum):
    """What an event brings."""

    REPORT = "report"
    STATUS = "status"
    FAILURE = "failure"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScribeEvent:
    """What a delivery says.

    Attributes:
        scribe: Whose it is.
        kind: What it brings; ``other`` if this version does not know its type.
        type: The scribe's own word for it, as received; empty if it has none.
        event_id: The same for every delivery of the same event; holds nothing of the content.
        document_id: The same for everything that one report consists of; empty if nothing says so.
        correlations: The ids that it names, the surest first.
        identity: What it says about whose it is.
        approval: Who stands for its content.
        happened_at: When, as far as it says so.
        status: The step that it tells of, if it does.
        payload_json: JSON text of the whole body, as received.
        digest: Digest of the content: another one under the same ``event_id`` is another version.
    """

    scribe: str
    kind: EventKind
    type: str
    event_id: str
    document_id: str = field(default="", repr=False)
    correlations: tuple[Correlation, ...] = ()
    identity: ReturnedIdentity = field(default_factory=ReturnedIdentity)
    approval: Approval
    happened_at: dt.datetime | None = None
    status: StatusChange | None = None
    payload_json: str = field(repr=False)
    digest: str


class Webhook(Protocol):
    """How one scribe's deliveries are taken."""

    @property
    def max_body_bytes(self) -> int:
        """No delivery is larger."""
        ...

    @property
    def has_secret_address(self) -> bool:
        """True if the last part of the address is a secret and not a name."""
        ...

    @property
    def correlation_keys(self) -> Collection[str]:
        """The kinds of id that its events name and a visit may be announced by."""
        ...

    @property
    def suggesting_keys(self) -> Collection[str]:
        """Those of them that only suggest a visit: a person decides."""
        ...

    def verify(
        self, delivery: Delivery, secrets: Collection[bytes], *, now: dt.datetime, window: dt.timedelta
    ) -> Verdict:
        """Say whether ``delivery`` proves to be the scribe's; never raises, whatever came.

        Args:
            delivery: What came.
            secrets: Every secret that counts now; empty ones count for nothing.
            now: When it came, with a zone.
            window: How far a signed time may be from ``now``, either way.
        """
        ...

    def read_event(self, body: bytes) -> ScribeEvent:
        """Read a delivery that was verified.

        Raises:
            InputError: It is not one JSON object by the rules of strict JSON.
        """
        ...
