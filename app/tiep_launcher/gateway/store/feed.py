"""What workstations are told, in the order of the commits: a line's cursor is higher than all before."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection, select

from tiep_launcher.gateway.store.bulk import insert_rows
from tiep_launcher.gateway.store.numbers import FEED as FEED_NUMBERS
from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.schema import COUNTER, EVENT, EXPECTATION, FEED


class What(StrEnum):
    """Why an event stands in the feed (again)."""

    RECEIVED = "received"
    MATCHED = "matched"
    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose an event is.

    Attributes:
        expectation: Number of the visit that was announced.
        doctor_id: Its doctor.
        credential_id: The workstation that announced it.
    """

    expectation: int
    doctor_id: str
    credential_id: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the feed; without an owner the event is in the inbox of its facility."""

    event: int
    what: What
    facility: str
    owner: Owner | None


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A line of the feed as read.

    Moments are microseconds since 1970, UTC.

    Attributes:
        doctor_id: Whose it is; None while it belongs to nobody.
        credential_id: The workstation that announced its visit; None while it belongs to nobody.
        sealed: The event's content, encrypted for ``event_id``.
        expectation_id: The visit it belongs to now.
        expectation: That visit as it was announced, encrypted for ``expectation_id``.
    """

    cursor: int
    at: int
    what: What
    facility: str
    doctor_id: str | None
    credential_id: str | None
    event_id: str
    source: str
    account: str
    kind: str
    version: int
    received_at: int
    is_verified: bool
    sealed: bytes = field(repr=False)
    expectation_id: str | None = None
    expectation: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Listener:
    """Who asks for the feed.

    Attributes:
        credential_id: The credential.
        facility: Its facility; it is told of no other.
        doctors: The doctors whose events it may read; None for those of every doctor.
        is_personal: True if it reads all events of its doctors, False if only those it announced itself.
        may_read_inbox: True if it is told of events that belong to nobody yet.
    """

    credential_id: str
    facility: str
    doctors: frozenset[str] | None
    is_personal: bool
    may_read_inbox: bool

    def may_know(self, row: FeedRow) -> bool:
        """Say whether ``row`` may be told to it."""
        if row.facility != self.facility:
            return False
        if row.doctor_id is None:
            return self.may_read_inbox
        if self.doctors is not None and row.doctor_id not in self.doctors:
            return False
        return self.is_personal or row.credential_id == self.credential_id


def announce(connection: Connection, numbers: Numbers, lines: Sequence[Line], at: int) -> None:
    """Add ``lines`` to the feed."""
    rows = [
        {
            "cursor": numbers.take(FEED_NUMBERS),
            "at": at,
            "event": line.event,
            "what": line.what.value,
            "facility": line.facility,
            "doctor_id": line.owner.doctor_id if line.owner else None,
            "credential_id": line.owner.credential_id if line.owner else None,
        }
        for line in lines
    ]
    insert_rows(connection, FEED, rows)


def read(connection: Connection, *, after: int, most: int, facility: str | None = None) -> list[FeedRow]:
    """Return up to ``most`` lines after a cursor, oldest first; of one facility or of all."""
    columns = (
        FEED.c.cursor, FEED.c.at, FEED.c.what, FEED.c.facility, FEED.c.doctor_id, FEED.c.credential_id,
        EVENT.c.id, EVENT.c.source, EVENT.c.account, EVENT.c.kind, EVENT.c.version, EVENT.c.received_at,
        EVENT.c.is_verified, EVENT.c.sealed, EXPECTATION.c.id.label("expectation_id"),
        EXPECTATION.c.sealed.label("expectation"),
    )  # fmt: skip
    query = (
        select(*columns)
        .join(EVENT, EVENT.c.number == FEED.c.event)
        .outerjoin(EXPECTATION, EXPECTATION.c.number == EVENT.c.expectation)
        .where(FEED.c.cursor > after)
    )
    if facility is not None:
        query = query.where(FEED.c.facility == facility)
    return [
        FeedRow(
            cursor=row.cursor,
            at=row.at,
            what=What(row.what),
            facility=row.facility,
            doctor_id=row.doctor_id,
            credential_id=row.credential_id,
            event_id=row.id,
            source=row.source,
            account=row.account,
            kind=row.kind,
            version=row.version,
            received_at=row.received_at,
            is_verified=row.is_verified,
            sealed=row.sealed,
            expectation_id=row.expectation_id,
            expectation=row.expectation,
        )
        for row in connection.execute(query.order_by(FEED.c.cursor).limit(most))
    ]


def newest(connection: Connection) -> int:
    """Return the last cursor given out."""
    return connection.execute(select(COUNTER.c.value).where(COUNTER.c.name == FEED_NUMBERS)).scalar_one()
