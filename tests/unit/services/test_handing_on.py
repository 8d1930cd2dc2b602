"""Versions on their way to the hospital system, with a real store."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest
from tests.fakes.doctor import FastClock
from tests.unit.delivery.outgoing import session, version

from tiep_launcher.domain.errors import NoAnswerError
from tiep_launcher.domain.handing_on import Way
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import (
    DeliveryKind,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.domain.transitions import LaunchWithdrawn, apply
from tiep_launcher.services.handing_on import HandingsOn
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.store_opening import memory_store


@dataclass
class Hospital:
    """Takes what it is handed, unless told otherwise."""

    ways: tuple[Way, ...] = (Way.CALLBACK,)
    refuses: int = 0
    taken: list[tuple[Way, int]] = field(default_factory=list)
    withdrawn: list[int] = field(default_factory=list)

    def ways_of(self, _facility: str) -> tuple[Way, ...]:
        return self.ways

    async def hand(self, _session: Session, version: ReportVersion, way: Way) -> str | None:
        self._refuse()
        self.taken.append((way, version.number))
        return "filer" if way is Way.PROGRAM else None

    async def tell_withdrawn(self, _session: Session, version: ReportVersion, _way: Way) -> None:
        self._refuse()
        self.withdrawn.append(version.number)

    def _refuse(self) -> None:
        if self.refuses:
            self.refuses -= 1
            raise NoAnswerError.of("callback_refused", "callback_url", status=503)


@dataclass
class World:
    hospital: Hospital = field(default_factory=Hospital)
    store: Store = field(default_factory=memory_store)
    clock: FastClock = field(default_factory=FastClock)
    handing: HandingsOn = field(init=False)

    def __post_init__(self) -> None:
        self.handing = self.another()

    def another(self) -> HandingsOn:
        return HandingsOn(store=self.store, clock=self.clock, takers=self.hospital, changed=self.changed)

    def changed(self, made: Session) -> None:
        self.handing.note(made)

    def keep(self, made: Session) -> Session:
        return self.store.add(replace(made, session_id=f"s-{made.launch_id}"), as_another=True)[0]

    def now(self, made: Session) -> Session:
        found = self.store.get(made.launch_id)
        assert found is not None
        return found

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not is_so():  # noqa: ASYNC110 - the hospital tells nobody of what it takes
                await asyncio.sleep(0)

    async def done(self, made: Session) -> Session:
        await self.until(
            lambda: (
                bool(self.now(made).handings_on) and all(one.is_done for one in self.now(made).handings_on)
            )
        )
        return self.now(made)


@asynccontextmanager
async def world(**more) -> AsyncIterator[World]:
    made = World(Hospital(**more))
    try:
        yield made
    finally:
        await made.handing.stop()
        made.store.close()


async def test_a_new_report_goes_on_every_way_and_counts_as_delivered():
    async with world(ways=(Way.CALLBACK, Way.PROGRAM)) as made:
        kept = made.keep(session())
        made.changed(kept)
        now = await made.done(kept)
        assert made.hospital.taken == [(Way.CALLBACK, 1), (Way.PROGRAM, 1)]
        assert [(one.kind, one.path) for one in now.deliveries] == [
            (DeliveryKind.CALLED_BACK, None),
            (DeliveryKind.EXPORTED, "filer"),
        ]


async def test_it_goes_once_however_often_somebody_looks():
    async with world() as made:
        kept = made.keep(session())
        made.changed(kept)
        made.changed(await made.done(kept))
        made.handing.begin(made.store.list_all())
        later = made.keep(session(launch_id="another"))
        made.changed(later)
        await made.done(later)
        assert made.hospital.taken == [(Way.CALLBACK, 1)] * 2


@pytest.mark.expects_log
async def test_what_is_refused_is_tried_again_less_and_less_often_and_said_once(
    caplog: pytest.LogCaptureFixture,
):
    caplog.set_level(logging.WARNING)
    async with world(refuses=8) as made:
        kept = made.keep(session())
        made.changed(kept)
        now = await made.done(kept)
        assert made.clock.slept[:8] == [5, 10, 20, 40, 80, 160, 300, 300]
        assert (now.handings_on[0].attempts, now.handings_on[0].reason) == (9, None)
    assert [record.message for record in caplog.records].count("report_not_handed_on") == 1


@pytest.mark.expects_log
async def test_the_next_program_goes_on_where_this_one_was_ended():
    async with world(refuses=1_000_000) as made:
        kept = made.keep(session())
        made.changed(kept)
        await made.until(lambda: made.now(kept).handings_on[0].attempts > 2)
        await made.handing.stop()
        made.hospital.refuses = 0
        made.handing = made.another()
        made.handing.begin(made.store.list_all())
        await made.done(kept)
        assert made.hospital.taken == [(Way.CALLBACK, 1)]


async def test_a_held_report_does_not_go():
    async with world() as made:
        kept = made.keep(session(version(held=Held.CONTRADICTS_LAUNCH)))
        made.changed(kept)
        other = made.keep(session(launch_id="another"))
        made.changed(other)
        await made.done(other)
        assert made.hospital.taken == [(Way.CALLBACK, 1)]
        assert made.now(kept).handings_on == ()


@pytest.mark.expects_log
async def test_a_withdrawal_is_told_where_the_report_was_taken_and_only_there():
    async with world() as made:
        taken, new = made.keep(session()), session(launch_id="another")
        made.changed(taken)
        await made.done(taken)
        withdrawal = Withdrawal(at=made.clock.now(), reason=WithdrawalReason.SIMILAR_NAME, os_user="u")
        made.hospital.refuses = 1
        for one in (taken, made.keep(replace(new, reports=()))):
            change = LaunchWithdrawn(withdrawal=withdrawal)
            made.changed(made.store.update(one.launch_id, lambda now, c=change: apply(now, c)))
        await made.until(lambda: bool(made.hospital.withdrawn))
        assert made.hospital.withdrawn == [1]
        assert made.hospital.taken == [(Way.CALLBACK, 1)]
        assert made.now(new).handings_on == ()
