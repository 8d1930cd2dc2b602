import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text
from tests.gateway.conftest import Store, open_store
from tests.gateway.test_arrivals import an_arrival

from tiep_launcher.gateway.store import writing
from tiep_launcher.gateway.store.arrivals import keep
from tiep_launcher.gateway.store.numbers import FEED, OTHERS, Numbers
from tiep_launcher.gateway.store.schema import CONTEXT, COUNTER, EVENT
from tiep_launcher.gateway.store.writing import StoreUnavailableError


class _OfTheCallerError(Exception):
    pass


def take(connection: Connection, numbers: Numbers, items: Sequence[str]) -> list[int]:
    return [numbers.take(OTHERS) for _ in items]


def refuse(connection: Connection, numbers: Numbers, items: Sequence[str]) -> list[int]:
    number = numbers.take(OTHERS)
    row = {"number": number, "digest": bytes(32), "credential_id": "c", "facility": "f", "doctor_id": "d"}
    connection.execute(insert(CONTEXT).values(**row, created_at=0, expires_at=0, sealed=b""))
    raise _OfTheCallerError


async def test_a_change_that_fails_is_undone_and_the_others_are_not(store: Store):
    outcomes = await asyncio.gather(
        store.writer.make(take, "a"), store.writer.make(refuse, "b"), store.writer.make(take, "c"),
        return_exceptions=True,
    )  # fmt: skip
    assert isinstance(outcomes[1], _OfTheCallerError)
    assert isinstance(outcomes[0], int)
    assert isinstance(outcomes[2], int)
    assert store.read(lambda c: c.execute(select(CONTEXT.c.number)).all()) == []
    assert store.writer.is_well


async def test_numbers_go_on_after_a_new_start(database: str):
    async with open_store(database) as store:
        await store.writer.make(take, "a")
    async with open_store(database) as store:
        assert await store.writer.make(take, "b") == 2
        assert store.read(lambda c: dict(c.execute(select(COUNTER.c.name, COUNTER.c.value)).all()))[FEED] == 0


async def test_two_writers_never_give_out_the_same_number(postgresql):
    address = postgresql.new_database()
    async with open_store(address) as one, open_store(address) as two:
        writers = [one.writer, two.writer] * 100
        numbers = await asyncio.gather(*(writer.make(take, "a") for writer in writers))
    assert sorted(numbers) == list(range(1, 201))


async def test_two_writers_keep_the_same_event_once(postgresql):
    address = postgresql.new_database()
    async with open_store(address) as one, open_store(address) as two:
        writers = [one.writer, two.writer] * 30
        kept = await asyncio.gather(
            *(writer.make(keep, an_arrival(str(number // 4))) for number, writer in enumerate(writers))
        )
        rows = one.read(lambda c: c.execute(select(EVENT.c.id, EVENT.c.repeated)).all())
    assert len(rows) == 15
    assert sum(one.is_new for one in kept) == 15
    assert sum(repeated for _, repeated in rows) == 45


async def test_a_busy_file_is_said_and_works_again_later(tmp_path: Path, monkeypatch, caplog):
    monkeypatch.setattr("tiep_launcher.gateway.store.opening._BUSY_MS", 50)
    async with open_store(f"sqlite:///{tmp_path}/gateway.db") as store:
        other = sqlite3.connect(tmp_path / "gateway.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError):
            await store.writer.make(take, "a")
        assert not store.writer.is_well
        other.execute("ROLLBACK")
        other.close()
        assert await store.writer.make(take, "a") == 1
        assert store.writer.is_well
    ours = [record.message for record in caplog.records if record.name.startswith("tiep_launcher")]
    assert ours == ["gateway_commit_failed"]
    caplog.clear()


async def test_a_database_that_dies_and_comes_back_loses_nothing_that_was_answered(postgresql, caplog):
    async with open_store(postgresql.new_database()) as store:
        kept = [await store.writer.make(keep, an_arrival(str(number))) for number in range(5)]
        postgresql.kill()
        with pytest.raises(StoreUnavailableError):
            await store.writer.make(keep, an_arrival("lost"))
        postgresql.start()
        kept.append(await store.writer.make(keep, an_arrival("after")))
        rows = store.read(lambda c: c.execute(select(EVENT.c.id)).all())
    assert {row.id for row in rows} == {one.event_id for one in kept}
    caplog.clear()


async def test_too_much_waiting_is_refused_at_once(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(writing, "MOST_WAITING", 3)
    async with open_store(f"sqlite:///{tmp_path}/gateway.db") as store:
        tasks = [asyncio.ensure_future(store.writer.make(take, str(number))) for number in range(500)]
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    refused = [outcome for outcome in outcomes if isinstance(outcome, StoreUnavailableError)]
    assert refused
    assert len(refused) < 500


async def test_the_reader_cannot_write(tmp_path: Path):
    async with open_store(f"sqlite:///{tmp_path}/gateway.db") as store:
        with pytest.raises(Exception, match="readonly"), store.reader.connect() as connection:
            connection.execute(text("DELETE FROM event"))
