"""Which event still has to go on to which of the hospital's own addresses, and when to try again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select, update

from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.schema import EVENT, RELAY


@dataclass(frozen=True, slots=True)
class Due:
    """An event to send to a target now; ``attempts`` is how often that was tried before."""

    event_number: int
    event_id: str
    source: str
    attempts: int
    received_at: int
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Attempt:
    """How sending went.

    Attributes:
        event_number: Which event.
        target: Where to.
        at: When, microseconds since 1970, UTC.
        status: HTTP status of the answer; None if none came.
        next_at: When to try again; None if it is done or was given up.
        is_done: True if the target took it.
    """

    event_number: int
    target: str
    at: int
    status: int | None
    next_at: int | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits for a target; ``oldest_at`` is when its oldest event was received."""

    waiting: int
    oldest_at: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A host's wish for work: up to ``most`` events due at ``at``, kept for it until ``until``."""

    target: str
    at: int
    until: int
    most: int


def claim(connection: Connection, numbers: Numbers, wishes: Sequence[Claim]) -> list[list[Due]]:
    """Take what is due for a target, so that no other host sends it meanwhile."""
    del numbers
    return [_claim(connection, wish) for wish in wishes]


def note(connection: Connection, numbers: Numbers, attempts: Sequence[Attempt]) -> list[None]:
    """Keep how sending went."""
    del numbers
    for attempt in attempts:
        here = (RELAY.c.event == attempt.event_number, RELAY.c.target == attempt.target)
        connection.execute(
            update(RELAY)
            .where(*here)
            .values(
                attempts=RELAY.c.attempts + 1,
                next_at=attempt.next_at,
                last_status=attempt.status,
                done_at=attempt.at if attempt.is_done else None,
            )
        )
    return [None] * len(attempts)


def backlog(connection: Connection, target: str) -> Backlog:
    """Return what waits for a target."""
    query = select(func.count(), func.min(EVENT.c.received_at)).join(EVENT, EVENT.c.number == RELAY.c.event)
    waiting, oldest = connection.execute(
        query.where(RELAY.c.target == target, RELAY.c.next_at.is_not(None))
    ).one()
    return Backlog(waiting, oldest)


def next_due(connection: Connection, target: str) -> int | None:
    """Return when the next event is due for a target; None if none waits."""
    query = select(func.min(RELAY.c.next_at)).where(RELAY.c.target == target)
    return connection.execute(query).scalar_one()


def _claim(connection: Connection, wish: Claim) -> list[Due]:
    due = (
        select(
            EVENT.c.number, EVENT.c.id, EVENT.c.source, RELAY.c.attempts, EVENT.c.received_at, EVENT.c.sealed
        )
        .join(RELAY, RELAY.c.event == EVENT.c.number)
        .where(RELAY.c.target == wish.target, RELAY.c.next_at <= wish.at)
        .order_by(RELAY.c.next_at, EVENT.c.number)
        .limit(wish.most)
    )
    rows = [
        Due(row.number, row.id, row.source, row.attempts, row.received_at, row.sealed)
        for row in connection.execute(due)
    ]
    taken = [row.event_number for row in rows]
    if taken:
        here = (RELAY.c.target == wish.target, RELAY.c.event.in_(taken))
        connection.execute(update(RELAY).where(*here).values(next_at=wish.until))
    return rows
