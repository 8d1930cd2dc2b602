"""Watching against the sandbox, with hours that pass at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.doctor import ANSWERS, Doctor, FastClock, leave
from tests.fakes.machine import ARGUMENTS, machine_for

from tiep_launcher.cli.following import Follower
from tiep_launcher.cli.open_request import take_intake
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.wiring import Services
from tiep_launcher.domain.errors import KeyRejectedError, LaunchCancelledError, NotReadyError
from tiep_launcher.domain.scribe import SessionAnswer
from tiep_launcher.domain.session import ContactState, Phase, Session
from tiep_launcher.domain.transitions import ContactRefused, LaunchCancelled, apply
from tiep_launcher.sandbox.script import parse_script
from tiep_launcher.sandbox.server import RunningSandbox, SandboxOptions, running_sandbox
from tiep_launcher.services.finding import is_saved
from tiep_launcher.services.starting import open_scribe, request_token, take_in


class World:
    """A launch that is open at the sandbox, with everything around it."""

    def __init__(self, services: Services, doctor: Doctor, clock: FastClock, launch_id: str) -> None:
        self.services, self.doctor, self.clock, self.launch_id = services, doctor, clock, launch_id
        self.said: list[str] = []
        self.sandbox: RunningSandbox

    def polls(self) -> int:
        (session,) = self.sandbox.state.as_json()["sessions"]
        return session["polls"]

    def session(self) -> Session:
        session = self.services.store.get(self.launch_id)
        assert session is not None
        return session

    async def wait(self, timeout_s: float | None = None) -> Session:
        deadline = None if timeout_s is None else self.clock.monotonic() + timeout_s
        return await self.services.watcher.wait(self.launch_id, is_saved, deadline=deadline)


@asynccontextmanager
async def opened(tmp_path: Path, script: str = "{}") -> AsyncIterator[World]:
    async with running_sandbox(SandboxOptions(script=parse_script(script.encode()))) as sandbox:
        doctor, clock = Doctor(sandbox.url, leave), FastClock()
        call, machine = machine_for(tmp_path, sandbox.url, doctor, clock)
        said: list[str] = []
        async with (
            machine.scribes() as scribes,
            machine.services(scribes, seen=Follower(said.append)) as services,
        ):
            intake = take_intake(call, parse(ARGUMENTS), machine)
            session = Session(launch_id=intake.launch_id, request=intake.request, created_at=clock.now())
            take_in(services.store, session, as_another=False)
            store = services.store
            ready = await request_token(intake.launch_id, store=store, scribes=scribes, clock=clock)
            assert ready is not None
            await open_scribe(ready, store=store, browser=doctor, clock=clock, within_s=5)
            world = World(services, doctor, clock, intake.launch_id)
            world.said = said
            world.sandbox = sandbox
            yield world


async def test_a_report_after_giving_up_still_arrives_and_says_it_is_late(tmp_path: Path):
    async with opened(tmp_path) as world:
        world.services.store.update(
            world.launch_id, lambda now: apply(now, LaunchCancelled(at=world.clock.now()))
        )
        with pytest.raises(LaunchCancelledError):
            await world.wait()
        await world.doctor.save(**ANSWERS)
        session = await world.services.watcher.refresh(world.launch_id)
        assert session.phase is Phase.REPORT_SAVED
        assert session.newest_report is not None
        assert session.newest_report.is_late
        assert await world.wait() == session


async def test_a_second_save_is_a_second_version(tmp_path: Path):
    async with opened(tmp_path) as world:
        await world.doctor.save(reason="first")
        await world.wait()
        await world.doctor.save(reason="second")
        session = await world.services.watcher.refresh(world.launch_id)
        assert [version.number for version in session.reports] == [1, 2]
        assert (await world.services.watcher.refresh(world.launch_id)).reports == session.reports


async def test_polls_without_news_are_written_once_a_minute_and_none_is_forgotten(tmp_path: Path):
    async with opened(tmp_path) as world:
        refresh = world.services.watcher.refresh
        written = set()
        for _ in range(30):
            world.clock.ahead_s += 5
            last = world.clock.now()
            await refresh(world.launch_id)
            written.add(world.session().not_saved_at)
        assert len(written) == 3
        await world.doctor.save(**ANSWERS)
        newest = (await refresh(world.launch_id)).newest_report
        assert newest is not None
        assert newest.saved_after is not None
        assert newest.saved_after >= last


async def test_of_many_visits_two_are_asked_about_at_once(tmp_path: Path):
    asked, most = 0, 0

    class Slow:
        async def of(self, facility: str) -> "Slow":
            del facility
            return self

        async def get_session(self, session_id: str) -> SessionAnswer:
            del session_id
            nonlocal asked, most
            asked += 1
            most = max(most, asked)
            await asyncio.sleep(0.01)
            asked -= 1
            return SessionAnswer(status="in_progress", phase=Phase.IN_PROGRESS)

    async with opened(tmp_path) as world:
        watcher = replace(world.services.watcher, scribes=Slow())
        await asyncio.gather(*(watcher.refresh(world.launch_id) for _ in range(10)))
    assert most == 2


async def test_a_lost_connection_is_said_once_and_its_return_once(tmp_path: Path):
    script = '{"sessions": [{"kind": "status", "status": 503, "calls": 30}]}'
    async with opened(tmp_path, script) as world:
        await world.doctor.save(**ANSWERS)
        session = await world.wait()
        assert session.contact.state is ContactState.REACHABLE
        assert len([said for said in world.said if "No connection" in said]) == 1
        assert world.said.count("The connection is back.") == 1
        assert max(world.clock.slept) <= 72


async def test_after_hours_of_sleep_there_is_no_burst_of_polls(tmp_path: Path):
    async with opened(tmp_path) as world:
        world.clock.jump_s = 8 * 3600
        with pytest.raises(NotReadyError):
            await world.wait(timeout_s=8 * 3600 + 60)
        assert world.clock.jump_s == 0
        assert world.polls() <= 3


async def test_a_clock_that_was_set_back_does_not_stop_the_watch(tmp_path: Path):
    async with opened(tmp_path) as world:
        store = world.services.store
        late = world.clock.now().replace(year=2099)
        store.update(world.launch_id, lambda now: replace(now, changed_at=late, started_at=late))
        with pytest.raises(NotReadyError):
            await world.wait(timeout_s=30)
        assert 5 <= world.polls() <= 8


async def test_a_second_waiter_follows_the_first_and_takes_over_when_it_ends(tmp_path: Path):
    async with opened(tmp_path) as world:
        first = asyncio.create_task(world.wait())
        second = asyncio.create_task(world.wait())
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        await world.doctor.save(**ANSWERS)
        session = await second
        assert session.has_saved_report
        assert session.newest_report is not None
        assert session.newest_report.number == 1


async def test_who_looks_on_is_told_that_a_rejected_key_ended_the_asking(tmp_path: Path):
    async with opened(tmp_path) as world:
        store = world.services.store
        store.update(world.launch_id, lambda now: apply(now, ContactRefused(at=world.clock.now())))
        with pytest.raises(KeyRejectedError):
            await world.services.watcher.follow(world.launch_id, is_saved)
        assert world.session().phase is Phase.OPENED
