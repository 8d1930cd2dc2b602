"""Visits that workstations announced, and the events that found them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from tiep_launcher.gateway.store.arrivals import Key
from tiep_launcher.gateway.store.feed import Line, Owner, What, announce
from tiep_launcher.gateway.store.numbers import OTHERS, Numbers
from tiep_launcher.gateway.store.schema import EVENT, EVENT_KEY, EXPECTATION, EXPECTATION_KEY


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A visit whose events are to come.

    Attributes:
        expectation_id: Our own id of it (UUID).
        announced: Digest that a repetition of the same announcement has too.
        facility: Facility of the visit.
        doctor_id: Its doctor.
        credential_id: Who announced it.
        created_at: Microseconds since 1970, UTC.
        keys: What its events are found by.
        sealed: Launch, session, visit and patient, encrypted for ``expectation_id``.
    """

    expectation_id: str
    announced: bytes
    facility: str
    doctor_id: str
    credential_id: str
    created_at: int
    keys: tuple[Key, ...]
    sealed: bytes = field(repr=False)


def expect(connection: Connection, numbers: Numbers, announcements: Sequence[Announcement]) -> list[str]:
    """Keep ``announcements`` and return their ids; a repeated one has the id of the first.

    What arrived before its visit was announced is matched now.
    """
    return [_expect(connection, numbers, announcement) for announcement in announcements]


def _expect(connection: Connection, numbers: Numbers, announcement: Announcement) -> str:
    known = select(EXPECTATION.c.id).where(EXPECTATION.c.announced == announcement.announced)
    if (first := connection.execute(known).scalar_one_or_none()) is not None:
        return first
    number = numbers.take(OTHERS)
    connection.execute(
        insert(EXPECTATION).values(
            number=number,
            id=announcement.expectation_id,
            created_at=announcement.created_at,
            credential_id=announcement.credential_id,
            facility=announcement.facility,
            doctor_id=announcement.doctor_id,
            announced=announcement.announced,
            sealed=announcement.sealed,
        )
    )
    rows = [{"expectation": number, "name": key.name, "digest": key.digest} for key in announcement.keys]
    if rows:
        connection.execute(insert(EXPECTATION_KEY), rows)
        owner = Owner(number, announcement.doctor_id, announcement.credential_id)
        _match(connection, numbers, announcement, owner)
    return announcement.expectation_id


def _match(connection: Connection, numbers: Numbers, announcement: Announcement, owner: Owner) -> None:
    names = {(key.name, key.digest) for key in announcement.keys}
    query = (
        select(EVENT.c.number, EVENT_KEY.c.name, EVENT_KEY.c.digest)
        .join(EVENT_KEY, EVENT_KEY.c.event == EVENT.c.number)
        .where(
            EVENT.c.expectation.is_(None),
            EVENT.c.facility == announcement.facility,
            EVENT_KEY.c.digest.in_(sorted(digest for _, digest in names)),
        )
        .order_by(EVENT.c.number)
    )
    found = [row.number for row in connection.execute(query) if (row.name, row.digest) in names]
    events = list(dict.fromkeys(found))
    if not events:
        return
    connection.execute(update(EVENT).where(EVENT.c.number.in_(events)).values(expectation=owner.expectation))
    lines = [Line(event, What.MATCHED, announcement.facility, owner) for event in events]
    announce(connection, numbers, lines, announcement.created_at)
