"""``open``: take a patient and a visit, start Tiep for them, and wait as long as the caller wants."""

import argparse
import asyncio
import contextlib
from dataclasses import replace
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.dry_run import would_send
from tiep_launcher.cli.following import Follower
from tiep_launcher.cli.open_options import Asked, asked_of
from tiep_launcher.cli.open_request import Intake, take_intake
from tiep_launcher.cli.report_output import check_output, hand_out
from tiep_launcher.cli.waiting import wait_for
from tiep_launcher.cli.wiring import Machine, Services, machine_of
from tiep_launcher.domain.errors import (
    LauncherError,
    NoAnswerError,
    NotReadyError,
    Problem,
    UnavailableError,
)
from tiep_launcher.domain.launch_request import View
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.intake.reading import delete_after_reading
from tiep_launcher.scribes.registry import check_launch
from tiep_launcher.services.desk import Desk
from tiep_launcher.services.finding import is_saved, is_saved_or_paused, newest_version
from tiep_launcher.services.ports import Clock
from tiep_launcher.services.starting import (
    TakenIn,
    differences,
    needs_start,
    open_scribe,
    request_token,
    store_session,
    take_in,
)
from tiep_launcher.services.watching import Condition

_OPENED_WITHIN_S = 30.0
_HOP_LIVES_S = 120.0
_BEFORE_OPENED = frozenset({Phase.DRAFT, Phase.REQUESTING, Phase.READY, Phase.EXPIRED})
_ENDED = frozenset({Phase.CANCELLED, Phase.FAILED, Phase.LOST})
_OPEN = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})


async def run(
    call: Call, options: argparse.Namespace, machine: Machine | None = None, *, asks_first: bool = False
) -> Answer:
    """Launch a visit.

    Args:
        call: What was called.
        options: Its options.
        machine: Where; None for the one that ``call`` finds.
        asks_first: Whether a person must agree, as a link asks that anybody may have made.
    """
    asked = asked_of(options)
    machine = machine or machine_of(call)
    began = machine.clock.monotonic()
    if asked.output is not None:
        check_output(call.cwd / asked.output)
    intake = take_intake(call, options, machine)
    facility = machine.facility_for(intake.request.facility)
    concerns = check_launch(facility, intake.request, intake.launch_id)
    intake = replace(intake, warnings=(*intake.warnings, *concerns))
    if asked.format == "text":
        machine.target_profile(facility.name)  # no launch whose report could not be written afterwards
    if asked.is_dry_run:
        return would_send(intake)
    if intake.request.view is View.EMBEDDED:
        replaced = await _view_replaced(machine, is_named=bool(options.view))
        intake = replace(intake, warnings=(*intake.warnings, *replaced))
    async with machine.scribes() as scribes:
        await scribes.of(intake.request.facility)  # no launch without a key
        async with machine.services(
            scribes, seen=None if asked.is_quiet else Follower(call.tell)
        ) as services:
            return await _launch(call, asked, intake, services, began, asks_first=asks_first)


async def _view_replaced(machine: Machine, *, is_named: bool) -> tuple[Problem, ...]:
    """Say that the browser takes the place of an embedded view that the settings want and that cannot be had.

    Raises:
        UnavailableError: The caller named the embedded view.
    """
    desk = machine.running.desk if machine.running is not None else None
    problem = Problem("no_desktop") if desk is None else await desk.why_no_view()
    if problem is None:
        return ()
    if is_named:
        raise UnavailableError.of(problem.code, "--view")
    return (Problem("embedded_view_replaced", "view", {"reason": problem.code}),)


async def _launch(
    call: Call, asked: Asked, intake: Intake, services: Services, began: float, *, asks_first: bool
) -> Answer:
    if asked.wait_for == "accepted" and services.desk is None:  # after what else would stop the launch
        raise UnavailableError.of("no_display", "--wait-for")
    session = Session(launch_id=intake.launch_id, request=intake.request, created_at=services.clock.now())
    taken = take_in(services.store, session, as_another=asked.is_another)
    differing = differences(taken.session.request, intake.request) if taken.is_reused else ()
    warnings = (*intake.warnings, *services.notices, *differing, *_delete_context(intake))
    if asked.wait_for == "opened" and not services.store.is_kept:
        warnings = (*warnings, Problem("launch_not_kept"))
    data = _data(services, taken)
    answer = Answer(data=data, warnings=warnings)
    try:
        if services.desk is not None:
            if asks_first:
                services.links.doubt(taken.session.launch_id)
            services.desk.begin(
                taken.session.launch_id,
                intake.request.doctor,
                is_doctor_named=asked.names_doctor,
                is_from_his=True,
            )
        if asked.wait_for == "accepted":
            return answer
        session = await _carry_out(services, asked, taken.session, began)
        if asked.wait_for == "saved":
            answer = replace(answer, data=_data(services, replace(taken, session=session)))
            chosen = [(session, newest_version(session))]
            return hand_out(call, answer, services, chosen, format_name=asked.format, output=asked.output)
    except LauncherError as error:
        reached = services.store.get(taken.session.launch_id) or taken.session
        data = _data(services, replace(taken, session=reached))
        if asked.wait_for == "saved":
            data["report"] = None
        return replace(answer, data=data).ended_by(error)
    return replace(answer, data=_data(services, replace(taken, session=session)))


def _data(services: Services, taken: TakenIn) -> dict[str, Any]:
    session = taken.session
    return {
        "launch_id": session.launch_id,
        "session_id": session.session_id,
        "visit_id": session.request.visit_id,
        "phase": session.phase.value,
        "reused": taken.is_reused,
        "handled_by": _handled_by(services),
    }


def _handled_by(services: Services) -> str:
    if services.desk is None:
        return "self"
    return "started" if services.was_started_for_call else "running"


def _delete_context(intake: Intake) -> tuple[Problem, ...]:
    """Remove the context file now that the launch is held; failing to do so does not undo the launch."""
    if intake.read_file is None:
        return ()
    return delete_after_reading(intake.read_file)


async def _carry_out(services: Services, asked: Asked, session: Session, began: float) -> Session:
    """Start the launch if nobody has, and wait for what the caller wants.

    Raises:
        LauncherError: What ended it.
    """
    limit_s = _OPENED_WITHIN_S if asked.wait_for == "opened" else None
    limit_s = limit_s if asked.timeout_s is None else asked.timeout_s
    deadline = None if limit_s is None else began + limit_s
    launch_id = session.launch_id
    try:
        if services.desk is None:
            await _start(services, launch_id, deadline)
        elif not session.has_saved_report:
            await _decided(services.desk, services.clock, launch_id, deadline)
        if asked.wait_for == "opened":
            is_over = _unless_starting(services, _is_opened)
            session = store_session(services.store, launch_id)
            if is_over(session):
                return session
            return await wait_for(services, launch_id, is_over, deadline=deadline)
        is_over = _unless_starting(services, is_saved_or_paused if asked.returns_on_pause else is_saved)
        return await wait_for(services, launch_id, is_over, deadline=deadline)
    except NotReadyError as error:
        if asked.wait_for == "saved" or error.code != "wait_ended":
            raise
        if services.desk is not None and services.desk.waits_for_person(launch_id):
            raise NoAnswerError.of("decision_pending") from None
        if store_session(services.store, launch_id).phase is Phase.REQUESTING:
            raise NoAnswerError.of("no_answer_in_time") from None
        raise UnavailableError.of("browser_did_not_open") from None


async def _start(services: Services, launch_id: str, deadline: float | None) -> None:
    """Open the scribe if this is asked for and nobody else in this moment does.

    The token is not given up for the deadline: its answer may name a session that nobody else knows.
    """
    store, clock, seen = services.store, services.clock, services.watcher.seen
    with store.starting(launch_id) as is_ours:
        if not is_ours:
            return
        session = store_session(store, launch_id)
        if session.opened_at is not None:  # it may have been paused, saved or lost since somebody looked
            with contextlib.suppress(LauncherError):
                session = await services.watcher.refresh(launch_id)
        if not needs_start(session, clock.now()):
            return
        ready = await request_token(
            launch_id, store=store, scribes=services.scribes, clock=clock, changed=seen
        )
        if ready is None:
            return
        left_s = _HOP_LIVES_S if deadline is None else min(deadline - clock.monotonic(), _HOP_LIVES_S)
        if left_s <= 0:
            raise NotReadyError.of("wait_ended")
        try:
            await open_scribe(
                ready, store=store, browser=services.browser, clock=clock, within_s=left_s, changed=seen
            )
        except UnavailableError as error:
            if deadline is not None and error.code == "browser_did_not_open":
                raise NotReadyError.of("wait_ended") from None
            raise


async def _decided(desk: Desk, clock: Clock, launch_id: str, deadline: float | None) -> None:
    """Wait until a person has let the launch start, if one must.

    Raises:
        DeclinedError: It is not to start.
        NotReadyError: ``wait_ended``: the deadline came first.
    """
    left_s = None if deadline is None else max(deadline - clock.monotonic(), 0.0)
    try:
        async with asyncio.timeout(left_s):
            await desk.decided(launch_id)
    except TimeoutError:
        raise NotReadyError.of("wait_ended") from None


def _unless_starting(services: Services, is_over: Condition) -> Condition:
    """Let how a launch ended before not end the wait for it while it is being started again."""

    def look(session: Session) -> bool:
        desk = services.desk
        is_from_before = session.phase in _ENDED and desk is not None and desk.is_starting(session.launch_id)
        return not is_from_before and is_over(session)

    return look


def _is_opened(session: Session) -> bool:
    if session.phase in _BEFORE_OPENED:
        return False
    return session.phase in _OPEN or is_saved(session)  # which raises for a launch that ended
