"""Keeps the events that arrive, each once, and finds the visit that each belongs to."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, func, insert, select, update

from tiep_launcher.gateway.store.feed import Line, Owner, What, announce
from tiep_launcher.gateway.store.numbers import EVENTS, Numbers
from tiep_launcher.gateway.store.schema import EVENT, EVENT_KEY, EXPECTATION, EXPECTATION_KEY, RELAY


@dataclass(frozen=True, slots=True)
class Key:
    """An identifier by which an event and a visit find each other.

    Attributes:
        name: Which kind of identifier.
        digest: Keyed digest of facility and value.
        only_suggests: True if it names a person rather than a visit: then people decide.
    """

    name: str
    digest: bytes
    only_suggests: bool = False


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
        counted = update(EVENT).where(EVENT.c.dedupe == bindparam("which"))
        counted = counted.values(repeated=EVENT.c.repeated + bindparam("times"))
        connection.execute(counted, [{"which": which, "times": times} for which, times in again.items()])
    known |= {dedupe: (each.event_id, each.event_id in owners) for dedupe, each in new.items()}
    first = {each.event_id for each in new.values()}
    return [Kept(known[each.dedupe][0], each.event_id in first, known[each.dedupe][1]) for each in arrivals]


def _known(connection: Connection, arrivals: Sequence[Arrival]) -> dict[bytes, tuple[str, bool]]:
    query = select(EVENT.c.dedupe, EVENT.c.id, EVENT.c.expectation)
    query = query.where(EVENT.c.dedupe.in_([arrival.dedupe for arrival in arrivals]))
    return {row.dedupe: (row.id, row.expectation is not None) for row in connection.execute(query)}


def _owners(connection: Connection, arrivals: Iterable[Arrival]) -> dict[str, Owner]:
    """Return event id → owner, for those whose visit was announced."""
    deciding = {
        arrival.event_id: [key for key in arrival.keys if not key.only_suggests] for arrival in arrivals
    }
    digests = {key.digest for keys in deciding.values() for key in keys}
    found = owners_by_key(connection, digests)
    owners: dict[str, Owner] = {}
    for event_id, keys in deciding.items():
        for key in keys:
            if owner := found.get((key.name, key.digest)):
                owners[event_id] = owner
                break
    return owners


def owners_by_key(connection: Connection, digests: Iterable[bytes]) -> dict[tuple[str, bytes], Owner]:
    """Return (key's name, digest) → the newest visit that was announced with it."""
    query = (
        select(
            EXPECTATION_KEY.c.name,
            EXPECTATION_KEY.c.digest,
            EXPECTATION.c.number,
            EXPECTATION.c.doctor_id,
            EXPECTATION.c.credential_id,
        )
        .join(EXPECTATION, EXPECTATION.c.number == EXPECTATION_KEY.c.expectation)
        .where(EXPECTATION_KEY.c.digest.in_(sorted(digests)))
        .order_by(EXPECTATION.c.number)
    )
    return {
        (row.name, row.digest): Owner(row.number, row.doctor_id, row.credential_id)
        for row in connection.execute(query)
    }


def _versions(connection: Connection, arrivals: Sequence[Arrival]) -> dict[bytes, int]:
    query = select(EVENT.c.subject, func.max(EVENT.c.version).label("newest"))
    query = query.where(EVENT.c.subject.in_([arrival.subject for arrival in arrivals]))
    return {row.subject: row.newest for row in connection.execute(query.group_by(EVENT.c.subject))}


def _add(
    connection: Connection, numbers: Numbers, arrivals: Sequence[Arrival], owners: Mapping[str, Owner]
) -> None:
    if not arrivals:
        return
    versions = _versions(connection, arrivals)
    events: list[dict[str, object]] = []
    keys: list[dict[str, object]] = []
    relays: list[dict[str, object]] = []
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
        keys.extend(
            {"event": number, "name": key.name, "digest": key.digest, "only_suggests": key.only_suggests}
            for key in arrival.keys
        )
        relays.extend(
            {"event": number, "target": target, "attempts": 0, "next_at": arrival.received_at}
            for target in arrival.relay_to
        )
    connection.execute(insert(EVENT), events)
    if keys:
        connection.execute(insert(EVENT_KEY), keys)
    if relays:
        connection.execute(insert(RELAY), relays)
    announce(connection, numbers, lines, max(arrival.received_at for arrival in arrivals))
