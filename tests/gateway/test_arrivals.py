import asyncio
import hashlib
import uuid

import pytest
from sqlalchemy import select
from tests.gateway.conftest import Store, open_store

from tiep_launcher.gateway.store.arrivals import Arrival, Kept, Key, keep
from tiep_launcher.gateway.store.expectations import Announcement, expect
from tiep_launcher.gateway.store.feed import FeedRow, Listener, What, read
from tiep_launcher.gateway.store.schema import EVENT, RELAY


def digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def an_arrival(
    text: str, *, subject: str = "", keys: tuple[Key, ...] = (), relay_to: tuple[str, ...] = ()
) -> Arrival:
    return Arrival(
        event_id=str(uuid.uuid4()),
        source="nabla",
        account="main",
        facility="north",
        kind="generate_note_async.succeeded",
        dedupe=digest(text),
        subject=digest(subject or text),
        keys=keys,
        is_verified=True,
        received_at=1_700_000_000_000_000,
        sealed=text.encode(),
        relay_to=relay_to,
    )


def an_announcement(
    text: str, *keys: Key, doctor_id: str = "d-1", facility: str = "north", credential_id: str = "desk-1"
) -> Announcement:
    return Announcement(
        expectation_id=str(uuid.uuid4()),
        announced=digest(text),
        facility=facility,
        doctor_id=doctor_id,
        credential_id=credential_id,
        created_at=1_700_000_000_000_001,
        keys=keys,
        sealed=b"sealed",
    )


def a_listener(
    *,
    credential_id: str = "desk-1",
    doctors: frozenset[str] | None = frozenset({"d-1"}),
    is_personal: bool = True,
    may_read_inbox: bool = False,
    facility: str = "north",
) -> Listener:
    return Listener(credential_id, facility, doctors, is_personal, may_read_inbox)


def heard(store: Store, listener: Listener, *, after: int = 0, most: int = 100) -> list[FeedRow]:
    rows = store.read(lambda c: read(c, after=after, most=most, facility=listener.facility))
    return [row for row in rows if listener.may_know(row)]


REQUEST = Key("nabla", digest("north req-1"))


async def test_an_event_is_kept_once_however_often_it_comes(store: Store):
    first = an_arrival("a")
    assert await store.writer.make(keep, first) == Kept(first.event_id, is_new=True, is_matched=False)
    again = await asyncio.gather(*(store.writer.make(keep, an_arrival("a")) for _ in range(5)))
    assert again == [Kept(first.event_id, is_new=False, is_matched=False)] * 5
    rows = store.read(lambda c: c.execute(select(EVENT.c.id, EVENT.c.repeated)).all())
    assert rows == [(first.event_id, 5)]
    assert [row.what for row in heard(store, a_listener(may_read_inbox=True))] == [What.RECEIVED]


async def test_many_at_once_are_all_kept_in_few_commits(database: str):
    async with open_store(database, starts=False) as store:
        tasks = [
            asyncio.ensure_future(store.writer.make(keep, an_arrival(str(number)))) for number in range(600)
        ]
        await asyncio.sleep(0)
        store.writer.start()
        kept = await asyncio.gather(*tasks)
        assert all(one.is_new for one in kept)
        assert store.news == [256, 512, 600]
        cursors = [row.cursor for row in heard(store, a_listener(may_read_inbox=True), most=1_000)]
        assert cursors == list(range(1, 601))


async def test_an_event_of_the_same_subject_is_a_new_version(store: Store):
    texts = ["one", "two", "three"]
    await asyncio.gather(*(store.writer.make(keep, an_arrival(text, subject="visit 1")) for text in texts))
    await store.writer.make(keep, an_arrival("four", subject="visit 1"))
    await store.writer.make(keep, an_arrival("five", subject="visit 2"))
    versions = [(row.sealed.decode(), row.version) for row in heard(store, a_listener(may_read_inbox=True))]
    assert versions == [("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 1)]


async def test_what_was_announced_before_goes_to_its_doctor(store: Store):
    await store.writer.make(expect, an_announcement("x", REQUEST))
    kept = await store.writer.make(keep, an_arrival("a", keys=(REQUEST,)))
    assert kept.is_matched
    assert [row.what for row in heard(store, a_listener())] == [What.RECEIVED]
    assert heard(store, a_listener(doctors=frozenset({"d-2"}), may_read_inbox=True)) == []


async def test_what_was_announced_later_is_told_again_to_its_doctor(store: Store):
    kept = await store.writer.make(keep, an_arrival("a", keys=(REQUEST,)))
    assert not kept.is_matched
    assert heard(store, a_listener()) == []
    await store.writer.make(expect, an_announcement("x", REQUEST))
    (row,) = heard(store, a_listener())
    assert (row.what, row.event_id, row.cursor) == (What.MATCHED, kept.event_id, 2)
    assert store.news == [1, 2]


async def test_a_repeated_announcement_is_the_same_one(store: Store):
    first = await store.writer.make(expect, an_announcement("x", REQUEST))
    assert await store.writer.make(expect, an_announcement("x", REQUEST)) == first
    await store.writer.make(keep, an_arrival("a", keys=(REQUEST,)))
    assert len(heard(store, a_listener())) == 1


async def test_another_facility_is_never_matched_or_told(store: Store):
    await store.writer.make(keep, an_arrival("a", keys=(REQUEST,)))
    await store.writer.make(expect, an_announcement("x", REQUEST, facility="south"))
    assert heard(store, a_listener(facility="south", may_read_inbox=True)) == []


@pytest.mark.parametrize(("credential_id", "count"), [("desk-1", 1), ("desk-2", 0)])
async def test_a_machine_s_credential_is_told_of_its_own_only(store: Store, credential_id: str, count: int):
    await store.writer.make(expect, an_announcement("x", REQUEST, credential_id="desk-1"))
    await store.writer.make(keep, an_arrival("a", keys=(REQUEST,)))
    assert (
        len(heard(store, a_listener(credential_id=credential_id, is_personal=False, doctors=None))) == count
    )


async def test_the_strongest_key_decides(store: Store):
    launch, visit = Key("tiep-launch", digest("L-1")), Key("tiep-visit", digest("V-1"))
    await store.writer.make(expect, an_announcement("x", launch, doctor_id="d-1"))
    await store.writer.make(expect, an_announcement("y", visit, doctor_id="d-2"))
    await store.writer.make(keep, an_arrival("a", keys=(launch, visit)))
    assert len(heard(store, a_listener(doctors=frozenset({"d-1"})))) == 1
    assert heard(store, a_listener(doctors=frozenset({"d-2"}))) == []


async def test_a_new_event_waits_for_each_of_its_targets_once(store: Store):
    for _ in range(2):
        await store.writer.make(keep, an_arrival("a", relay_to=("his", "archive")))
    rows = store.read(lambda c: c.execute(select(RELAY.c.target, RELAY.c.attempts)).all())
    assert sorted(rows) == [("archive", 0), ("his", 0)]


async def test_the_feed_is_read_from_a_cursor_in_pieces(store: Store):
    for number in range(5):
        await store.writer.make(keep, an_arrival(str(number)))
    listener = a_listener(may_read_inbox=True)
    assert [row.cursor for row in heard(store, listener, after=2, most=2)] == [3, 4]
    assert [row.cursor for row in heard(store, listener, after=4, most=2)] == [5]
