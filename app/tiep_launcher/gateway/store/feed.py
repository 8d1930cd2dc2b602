"""What workstations are told, in the order of the commits: a line's cursor is higher than all before."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select

from tiep_launcher.gateway.store.numbers import FEED as FEED_NUMBERS
from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.schema import EVENT, FEED


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


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A line of the feed as read, with the event's sealed content.

    Moments are microseconds since 1970, UTC.
    """

    cursor: int
    at: int
    what: What
    event_number: int
    event_id: str
    source: str
    account: str
    kind: str
    version: int
    received_at: int
    is_verified: bool
    expectation: int | None
    sealed: bytes


def announce(connection: Connection, numbers: Numbers, lines: Sequence[Line], at: int) -> None:
    """Add ``lines`` to the feed."""
    rows = [
        {
            "cursor": numbers.take(FEED_NUMBERS),
            "at": at,
            "event": line.event,
            "what": line.what,
            "facility": line.facility,
            "doctor_id": line.owner.doctor_id if line.owner else None,
            "credential_id": line.owner.credential_id if line.owner else None,
        }
        for line in lines
    ]
    if rows:
        connection.execute(insert(FEED), rows)


def read(connection: Connection, listener: Listener, *, after: int, most: int) -> list[FeedRow]:
    """Return up to ``most`` lines after a cursor that ``listener`` may know of, oldest first."""
    columns = (
        FEED.c.cursor, FEED.c.at, FEED.c.what, EVENT.c.number, EVENT.c.id, EVENT.c.source, EVENT.c.account,
        EVENT.c.kind, EVENT.c.version, EVENT.c.received_at, EVENT.c.is_verified, EVENT.c.expectation,
        EVENT.c.sealed,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(EVENT, EVENT.c.number == FEED.c.event)
        .where(FEED.c.cursor > after, FEED.c.facility == listener.facility, _may_know(listener))
        .order_by(FEED.c.cursor)
        .limit(most)
    )
    return [
        FeedRow(
            cursor=row.cursor,
            at=row.at,
            what=What(row.what),
            event_number=row.number,
            event_id=row.id,
            source=row.source,
            account=row.account,
            kind=row.kind,
            version=row.version,
            received_at=row.received_at,
            is_verified=row.is_verified,
            expectation=row.expectation,
            sealed=row.sealed,
        )
        for row in connection.execute(query)
    ]


def _may_know(listener: Listener) -> ColumnElement[bool]:
    is_owned = FEED.c.doctor_id.is_not(None)
    if not listener.is_personal:
        is_owned = and_(is_owned, FEED.c.credential_id == listener.credential_id)
    if listener.doctors is not None:
        is_owned = and_(is_owned, FEED.c.doctor_id.in_(sorted(listener.doctors)))
    if listener.may_read_inbox:
        return or_(is_owned, FEED.c.doctor_id.is_(None))
    return is_owned
