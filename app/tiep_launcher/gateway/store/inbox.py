"""Events that belong to nobody yet: people assign them to a visit, and can undo that."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from tiep_launcher.gateway.store.feed import Line, Owner, What, announce
from tiep_launcher.gateway.store.numbers import OTHERS, Numbers
from tiep_launcher.gateway.store.schema import ACKNOWLEDGEMENT, ASSIGNMENT, EVENT, EXPECTATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigning:
    """Somebody's word that an event belongs to a visit, or with ``expectation_id`` None that it does not."""

    event_id: str
    expectation_id: str | None
    facility: str
    credential_id: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A workstation has an event."""

    event_id: str
    facility: str
    credential_id: str
    at: int


class EventUnknownError(Exception):
    """There is no such event or visit in the facility."""


class EventTakenError(Exception):
    """The event belongs to a visit already, or to none when its assignment is to be undone."""


def assign(connection: Connection, numbers: Numbers, wishes: Sequence[Assigning]) -> list[None]:
    """Give events to visits, or take them back.

    Raises:
        EventUnknownError: Event or visit is not there.
        EventTakenError: It was assigned, matched or taken back before.
    """
    for wish in wishes:
        _assign(connection, numbers, wish)
    return [None] * len(wishes)


def acknowledge(connection: Connection, numbers: Numbers, seen: Sequence[Seen]) -> list[None]:
    """Keep which workstation has which event; a second time changes nothing.

    Raises:
        EventUnknownError: The event is not there.
    """
    del numbers
    for one in seen:
        event = _event(connection, one.event_id, one.facility)
        here = select(ACKNOWLEDGEMENT.c.at).where(
            ACKNOWLEDGEMENT.c.event == event.number, ACKNOWLEDGEMENT.c.credential_id == one.credential_id
        )
        if connection.execute(here).one_or_none() is None:
            row = {"event": event.number, "credential_id": one.credential_id, "at": one.at}
            connection.execute(insert(ACKNOWLEDGEMENT).values(**row))
    return [None] * len(seen)


def count(connection: Connection, facility: str) -> int:
    """Return how many events of a facility belong to nobody."""
    query = select(func.count()).select_from(EVENT)
    return connection.execute(
        query.where(EVENT.c.facility == facility, EVENT.c.expectation.is_(None))
    ).scalar_one()


@dataclass(frozen=True, slots=True)
class _Event:
    number: int
    expectation: int | None


def _event(connection: Connection, event_id: str, facility: str) -> _Event:
    query = select(EVENT.c.number, EVENT.c.expectation)
    query = query.where(EVENT.c.id == event_id, EVENT.c.facility == facility)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise EventUnknownError
    return _Event(row.number, row.expectation)


def _assign(connection: Connection, numbers: Numbers, wish: Assigning) -> None:
    event = _event(connection, wish.event_id, wish.facility)
    if (wish.expectation_id is None) == (event.expectation is None):
        raise EventTakenError
    if wish.expectation_id is None:
        _take_back(connection, numbers, event, wish)
        return
    query = select(EXPECTATION.c.number, EXPECTATION.c.doctor_id, EXPECTATION.c.credential_id).where(
        EXPECTATION.c.id == wish.expectation_id, EXPECTATION.c.facility == wish.facility
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise EventUnknownError
    owner = Owner(row.number, row.doctor_id, row.credential_id)
    connection.execute(
        insert(ASSIGNMENT).values(
            number=numbers.take(OTHERS),
            event=event.number,
            expectation=owner.expectation,
            credential_id=wish.credential_id,
            at=wish.at,
        )
    )
    connection.execute(
        update(EVENT).where(EVENT.c.number == event.number).values(expectation=owner.expectation)
    )
    announce(connection, numbers, [Line(event.number, What.ASSIGNED, wish.facility, owner)], wish.at)


def _take_back(connection: Connection, numbers: Numbers, event: _Event, wish: Assigning) -> None:
    """Undo what a person assigned; what matched by itself stays."""
    here = (ASSIGNMENT.c.event == event.number, ASSIGNMENT.c.undone_at.is_(None))
    if connection.execute(update(ASSIGNMENT).where(*here).values(undone_at=wish.at)).rowcount == 0:
        raise EventTakenError
    query = select(EXPECTATION.c.doctor_id, EXPECTATION.c.credential_id)
    row = connection.execute(query.where(EXPECTATION.c.number == event.expectation)).one()
    owner = Owner(event.expectation or 0, row.doctor_id, row.credential_id)
    connection.execute(update(EVENT).where(EVENT.c.number == event.number).values(expectation=None))
    # Its former owner must forget it, and the inbox has it again.
    lines = [Line(event.number, What.UNASSIGNED, wish.facility, who) for who in (owner, None)]
    announce(connection, numbers, lines, wish.at)
