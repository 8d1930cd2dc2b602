"""Deletes what was kept for its time."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, select

from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.schema import (
    ASSIGNMENT,
    BROKERED_SESSION,
    CONTEXT,
    ENROLMENT_CODE,
    EVENT,
    EXPECTATION,
    RELAY,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Before which moments what is deleted (microseconds since 1970, UTC).

    Attributes:
        events_before: Events received before, unless one still waits to be relayed.
        waiting_before: Events received before, even if one still waits.
        now: What ended by itself is gone from here on.
    """

    events_before: int
    waiting_before: int
    now: int


@dataclass(frozen=True, slots=True)
class Deleted:
    """How many were deleted."""

    events: int
    expectations: int
    contexts: int
    sessions: int


def delete_old(connection: Connection, numbers: Numbers, limits: Sequence[Limits]) -> list[Deleted]:
    """Delete what is older than ``limits``."""
    del numbers
    return [_delete_old(connection, one) for one in limits]


def _delete_old(connection: Connection, limits: Limits) -> Deleted:
    waits = exists(select(RELAY.c.event).where(RELAY.c.event == EVENT.c.number, RELAY.c.next_at.is_not(None)))
    is_over = (EVENT.c.received_at < limits.events_before) & ~waits
    events = connection.execute(delete(EVENT).where(is_over | (EVENT.c.received_at < limits.waiting_before)))
    of_events = select(EVENT.c.expectation).where(EVENT.c.expectation == EXPECTATION.c.number)
    of_people = select(ASSIGNMENT.c.number).where(ASSIGNMENT.c.expectation == EXPECTATION.c.number)
    expectations = connection.execute(
        delete(EXPECTATION).where(
            EXPECTATION.c.created_at < limits.events_before, ~exists(of_events), ~exists(of_people)
        )
    )
    contexts = connection.execute(delete(CONTEXT).where(CONTEXT.c.expires_at < limits.now))
    connection.execute(delete(ENROLMENT_CODE).where(ENROLMENT_CODE.c.expires_at < limits.now))
    old_sessions = BROKERED_SESSION.c.created_at < limits.waiting_before
    sessions = connection.execute(delete(BROKERED_SESSION).where(old_sessions))
    return Deleted(events.rowcount, expectations.rowcount, contexts.rowcount, sessions.rowcount)
