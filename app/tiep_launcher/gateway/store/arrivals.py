"""Keeps the events that arrive, each once, and finds the visit that each belongs to."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from tiep_launcher.gateway.store.bulk import insert_rows
from tiep_launcher.gateway.store.feed import Line, Owner, What, announce
from tiep_launcher.gateway.store.numbers import EVENTS, Numbers
from tiep_launcher.gateway.store.schema import EVENT, EVENT_KEY, EXPECTATION, EXPECTATION_KEY, RELAY


@dataclass(frozen=True, slots=True)
class Key:
    """An identifier that belongs to one visit alone, by which an event and its visit find each other.

    Attributes:
        name: Which kind of identifier.
        digest: Keyed digest of facility and value.
    """

    name: str
    digest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An event to keep.

    Attributes:
        event_id: Our own id of it (UUID).
        source: The vendor.
        account: The vendor's account or facility that sent it.
        facility: Our facility it belongs to.
        kind: The vendor's word for what happened.
        dedupe: Digest that the same event has each time it comes.
        subject: Digest of what it is about.
        keys: What it may be matched by, strongest first.
        is_verified: True if its signature proves where it comes from.
        received_at: Microseconds since 1970, UTC.
        sealed: Body and headers, encrypted for ``event_id``.
        relay_to: Names of the targets it goes on to.
    """

    event_id: str
    source: str
    account: str
    facility: str
    kind: str
    dedupe: bytes
    subject: bytes
    keys: tuple[Key, ...]
    is_verified: bool
    received_at: int
    sealed: bytes = field(repr=False)
    relay_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an arrival.

    Attributes:
        event_id: Under which id it is kept: that of its first arrival.
        is_new: False if it had been here before.
        is_matched: True if it belongs to an announced visit.
    """

    event_id: str
    is_new: bool
    is_matched: bool


# Made once: to build and to look up a statement takes longer than to run it.
_KNOWN = select(EVENT.c.dedupe, EVENT.c.id, EVENT.c.expectation).where(
    EVENT.c.dedupe.in_(bindparam("digests", expanding=True))
)
_VERSIONS = (
    select(EVENT.c.subject, func.max(EVENT.c.version).label("newest"))
    .where(EVENT.c.subject.in_(bindparam("digests", expanding=True)))
    .group_by(EVENT.c.subject)
)
_OWNERS = (
    select(
        EXPECTATION_KEY.c.name,
        EXPECTATION_KEY.c.digest,
        EXPECTATION.c.number,
        EXPECTATION.c.doctor_id,
        EXPECTATION.c.credential_id,
    )
    .join(EXPECTATION, EXPECTATION.c.number == EXPECTATION_KEY.c.expectation)
    .where(EXPECTATION_KEY.c.digest.in_(bindparam("digests", expanding=True)))
    .order_by(EXPECTATION.c.number)
)
_COUNTED = (
    update(EVENT)
    .where(EVENT.c.dedupe == bindparam("which"))
    .values(repeated=EVENT.c.repeated + bindparam("times"))
)


def keep(connection: Connection, numbers: Numbers, arrivals: Sequence[Arrival]) -> list[Kept]:
    """Keep ``arrivals``; one that is here already is only counted."""
    known = _known(connection, arrivals)
    again: Counter[bytes] = Counter()
    new: dict[bytes, Arrival] = {}
    for arrival in arrivals:
        if arrival.dedupe in known or arrival.dedupe in new:
            again[arrival.dedupe] += 1
        else:
            new[arrival.dedupe] = arrival
    owners = _owners(connection, new.values())
    _add(connection, numbers, list(new.values()), owners)
    if again:
        connection.execute(_COUNTED, [{"which": which, "times": times} for which, times in again.items()])
    known |= {dedupe: (each.event_id, each.event_id in owners) for dedupe, each in new.items()}
    first = {each.event_id for each in new.values()}
    return [Kept(known[each.dedupe][0], each.event_id in first, known[each.dedupe][1]) for each in arrivals]


def _known(connection: Connection, arrivals: Sequence[Arrival]) -> dict[bytes, tuple[str, bool]]:
    rows = connection.execute(_KNOWN, {"digests": [arrival.dedupe for arrival in arrivals]})
    return {row.dedupe: (row.id, row.expectation is not None) for row in rows}


def _owners(connection: Connection, arrivals: Iterable[Arrival]) -> dict[str, Owner]:
    """Return event id → owner, for those whose visit was announced."""
    arrivals = list(arrivals)
    found = _owners_by_key(connection, {key.digest for arrival in arrivals for key in arrival.keys})
    owners: dict[str, Owner] = {}
    for arrival in arrivals:
        for key in arrival.keys:
            if owner := found.get((key.name, key.digest)):
                owners[arrival.event_id] = owner
                break
    return owners


def _owners_by_key(connection: Connection, digests: Iterable[bytes]) -> dict[tuple[str, bytes], Owner]:
    """Return (key's name, digest) → the newest visit that was announced with it."""
    return {
        (row.name, row.digest): Owner(row.number, row.doctor_id, row.credential_id)
        for row in connection.execute(_OWNERS, {"digests": sorted(digests)})
    }


def _versions(connection: Connection, arrivals: Sequence[Arrival]) -> dict[bytes, int]:
    rows = connection.execute(_VERSIONS, {"digests": [arrival.subject for arrival in arrivals]})
    return {row.subject: row.newest for row in rows}


def _add(
    connection: Connection, numbers: Numbers, arrivals: Sequence[Arrival], owners: Mapping[str, Owner]
) -> None:
    if not arrivals:
        return
    versions = _versions(connection, arrivals)
    events: list[dict[str, Any]] = []
    keys: list[dict[str, Any]] = []
    relays: list[dict[str, Any]] = []
    lines: list[Line] = []
    for arrival in arrivals:
        number, owner = numbers.take(EVENTS), owners.get(arrival.event_id)
        versions[arrival.subject] = versions.get(arrival.subject, 0) + 1
        events.append(
            {
                "number": number,
                "id": arrival.event_id,
                "source": arrival.source,
                "account": arrival.account,
                "facility": arrival.facility,
                "dedupe": arrival.dedupe,
                "kind": arrival.kind,
                "subject": arrival.subject,
                "version": versions[arrival.subject],
                "received_at": arrival.received_at,
                "repeated": 0,
                "is_verified": arrival.is_verified,
                "expectation": owner.expectation if owner else None,
                "sealed": arrival.sealed,
            }
        )
        lines.append(Line(number, What.RECEIVED, arrival.facility, owner))
        keys.extend({"event": number, "name": key.name, "digest": key.digest} for key in arrival.keys)
        relays.extend(
            {"event": number, "target": target, "attempts": 0, "next_at": arrival.received_at}
            for target in arrival.relay_to
        )
    insert_rows(connection, EVENT, events)
    insert_rows(connection, EVENT_KEY, keys)
    insert_rows(connection, RELAY, relays)
    announce(connection, numbers, lines, max(arrival.received_at for arrival in arrivals))
