"""The launches of a running program, against the sandbox, with hours that pass at once."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.fakes.doctor import ANSWERS, Doctor, FastClock, leave, save
from tests.fakes.machine import ARGUMENTS, machine_for

from tiep_launcher.cli.open_request import take_intake
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.wiring import Services
from tiep_launcher.domain.errors import HeldError, UnavailableError
from tiep_launcher.domain.launch_request import Doctor as LaunchDoctor
from tiep_launcher.domain.session import DeliveryKind, Phase, Session, Withdrawal, WithdrawalReason
from tiep_launcher.sandbox.script import parse_script
from tiep_launcher.sandbox.server import SandboxOptions, running_sandbox
from tiep_launcher.services.desk import Desk, Wish, WishKind
from tiep_launcher.services.finding import is_saved as is_over
from tiep_launcher.services.starting import take_in


class World:
    """A desk with one launch that is held and not begun."""

    def __init__(self, services: Services, doctor: Doctor, clock: FastClock, launch_id: str) -> None:
        self.services, self.doctor, self.clock, self.launch_id = services, doctor, clock, launch_id
        self.seen: list[Phase] = []
        self.wishes: list[Wish] = []
        self.desk = self.another_desk()

    def another_desk(self) -> Desk:
        return Desk(
            store=self.services.store,
            scribes=self.services.scribes,
            browser=self.doctor,
            clock=self.clock,
            watcher=self.services.watcher,
            changed=lambda session: self.seen.append(session.phase),
            wished=self.wishes.append,
        )

    def session(self) -> Session:
        session = self.services.store.get(self.launch_id)
        assert session is not None
        return session

    async def until(self, is_so: Callable[[Session], bool]) -> Session:
        async with asyncio.timeout(20):
            while not is_so(self.session()):  # noqa: ASYNC110 - a store tells nobody of changes
                await asyncio.sleep(0.01)
        return self.session()


@asynccontextmanager
async def world(tmp_path: Path, act=save, script: str = "{}") -> AsyncIterator[World]:
    async with running_sandbox(SandboxOptions(script=parse_script(script.encode()))) as sandbox:
        doctor, clock = Doctor(sandbox.url, act), FastClock()
        call, machine = machine_for(tmp_path, sandbox.url, doctor, clock)
        async with machine.scribes() as scribes, machine.services(scribes) as services:
            intake = take_intake(call, parse(ARGUMENTS), machine)
            session = Session(launch_id=intake.launch_id, request=intake.request, created_at=clock.now())
            take_in(services.store, session, as_another=False)
            made = World(services, doctor, clock, intake.launch_id)
            try:
                yield made
            finally:
                await made.desk.stop()


DOCTOR = LaunchDoctor("doctor-1")


def is_saved(session: Session) -> bool:
    return session.has_saved_report


async def test_a_launch_that_is_begun_is_opened_watched_and_told(tmp_path: Path):
    async with world(tmp_path) as made:
        assert made.desk.open_launches() == 1
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(is_saved)
        assert made.wishes == [Wish(WishKind.SHOW_LAUNCH, made.launch_id)]
        assert made.seen[:4] == [Phase.DRAFT, Phase.REQUESTING, Phase.READY, Phase.OPENED]
        assert made.desk.open_launches() == 0


async def test_beginning_twice_opens_once(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)
        assert len(made.doctor.opened) == 1


async def test_the_next_program_goes_on_where_one_stopped(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)
        await made.desk.stop()
        made.desk.begin(made.launch_id, DOCTOR)  # too late: nothing begins any more
        await made.doctor.save(**ANSWERS)
        made.desk = made.another_desk()
        assert made.desk.resume() == 1
        await made.until(is_saved)
        assert len(made.doctor.opened) == 1


async def test_a_refused_token_is_told_and_can_be_tried_again(tmp_path: Path):
    script = '{"generate_token": [{"kind": "status", "status": 503}]}'
    async with world(tmp_path, save, script) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        failed = await made.until(lambda session: session.phase is Phase.FAILED)
        assert failed.failure is not None
        assert failed.failure.code == "server_failed"
        made.desk.open_again(made.launch_id)
        await made.until(is_saved)


async def test_a_browser_that_does_not_open_leaves_the_visit_ready_and_watched(tmp_path: Path):
    async def no_browser(doctor: Doctor) -> None:
        raise UnavailableError.of("browser_missing")

    async with world(tmp_path, no_browser) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        ready = await made.until(lambda session: session.reported_status == "in_progress")
        assert ready.phase is Phase.READY
        await made.doctor.save(**ANSWERS)  # on another machine, say
        await made.until(is_saved)


async def test_a_paused_visit_is_opened_again_with_another_token(tmp_path: Path):
    async def pause(doctor: Doctor) -> None:
        await doctor.press("pause", context=doctor.context)

    async with world(tmp_path, pause) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda session: session.phase is Phase.PAUSED)
        made.doctor.act = save
        made.desk.open_again(made.launch_id)
        await made.until(is_saved)
        assert len(set(made.doctor.opened)) == 2


async def test_whom_the_hospital_system_shows_is_told_before_anything_is_asked(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.cover(is_covered=True)
        made.desk.begin(made.launch_id, DOCTOR, is_from_his=True)
        assert made.wishes == [Wish(WishKind.HIS_OPENED, made.launch_id)]
        assert made.desk.waits_for_person(made.launch_id)
        made.desk.cover(is_covered=False)
        assert made.wishes[-1] == Wish(WishKind.SHOW_LAUNCH, made.launch_id)
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)


async def test_a_named_doctors_visit_starts_while_everything_is_covered(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.cover(is_covered=True)
        made.desk.begin(made.launch_id, DOCTOR, is_doctor_named=True)
        assert made.wishes == [Wish(WishKind.SHOW_LAUNCH, made.launch_id, is_doctor_named=True)]
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)


async def test_hours_after_a_pause_a_new_token_opens_the_same_session(tmp_path: Path):
    async def pause(doctor: Doctor) -> None:
        assert await doctor.load(doctor.opened[-1]) == 200
        await doctor.press("pause", context=doctor.context)

    script = '{"token": {"lifetime_s": 0.5, "single_use": false}}'
    async with world(tmp_path, pause, script) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        paused = await made.until(lambda session: session.phase is Phase.PAUSED)
        made.clock.ahead_s += 9 * 3600
        async with asyncio.timeout(20):
            while await made.doctor.load(made.doctor.opened[0]) != 401:  # noqa: ASYNC110 - time has to pass
                await asyncio.sleep(0.05)

        async def come_back(doctor: Doctor) -> None:
            assert await doctor.load(doctor.opened[-1]) == 200
            await doctor.save()

        made.doctor.act = come_back
        made.desk.open_again(made.launch_id)
        saved = await made.until(is_saved)
        assert saved.session_id == paused.session_id
        assert len(set(made.doctor.opened)) == 2


async def test_a_start_link_that_nobody_used_runs_out_and_the_session_stays(tmp_path: Path):
    async def no_browser(doctor: Doctor) -> None:
        raise UnavailableError.of("browser_did_not_open")

    async with world(tmp_path, no_browser) as made:
        began = made.clock.now()
        made.desk.begin(made.launch_id, DOCTOR)
        ready = await made.until(lambda session: session.phase is Phase.READY)
        expired = await made.until(lambda session: session.phase is Phase.EXPIRED)
        assert expired.changed_at is not None
        assert dt.timedelta(minutes=9) <= expired.changed_at - began < dt.timedelta(minutes=11)
        made.doctor.act = save
        made.desk.open_again(made.launch_id)
        saved = await made.until(is_saved)
        assert saved.session_id == ready.session_id
        assert len(set(made.doctor.opened)) == 2


async def test_asking_now_is_not_more_often_than_allowed(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)
        made.desk.try_now(made.launch_id)
        made.desk.try_now(made.launch_id)
        await made.doctor.save(**ANSWERS)
        await made.until(is_saved)


async def test_what_people_decide_is_kept_and_told(tmp_path: Path):
    async with world(tmp_path) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(is_saved)
        made.desk.delivered(made.launch_id, DeliveryKind.COPIED, 1, "/reason")
        assert made.session().is_delivered
        made.desk.close_visit(made.launch_id)
        assert made.session().phase is Phase.CLOSED
        assert made.seen[-1] is Phase.CLOSED


async def test_a_withdrawn_launch_hands_out_nothing_and_is_asked_about_no_more(tmp_path: Path):
    async with world(tmp_path) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(is_saved)
        withdrawal = Withdrawal(at=made.clock.now(), reason=WithdrawalReason.SIMILAR_NAME, doctor_id="d-1")
        made.desk.withdraw(made.launch_id, withdrawal)
        session = made.session()
        assert (session.phase, session.withdrawal) == (Phase.WITHDRAWN, withdrawal)
        assert session.session_id == made.doctor.session_id
        with pytest.raises(HeldError):
            is_over(session)
        made.desk.begin(made.launch_id, DOCTOR)
        made.desk.try_now(made.launch_id)
        await made.doctor.save(reason="Later")
        assert len(made.doctor.opened) == 1
        assert made.another_desk().resume() == 0


async def test_withdrawing_takes_the_start_page_back(tmp_path: Path):
    waiting = asyncio.Event()

    async def never(doctor: Doctor) -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with world(tmp_path, never) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await waiting.wait()
        made.desk.withdraw(made.launch_id, Withdrawal(at=made.clock.now(), reason=WithdrawalReason.OTHER))
        async with asyncio.timeout(10):
            await made.desk.stop()
        assert made.session().phase is Phase.WITHDRAWN


async def test_a_launch_that_is_given_up_is_not_watched_any_more(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda session: session.phase is Phase.IN_PROGRESS)
        made.desk.give_up(made.launch_id)
        assert made.session().phase is Phase.CANCELLED
        assert made.another_desk().resume() == 0
