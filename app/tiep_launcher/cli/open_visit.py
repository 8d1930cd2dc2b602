"""``open``: take a patient and a visit, start Tiep for them, and wait as long as the caller wants."""

import argparse
import asyncio
from dataclasses import replace
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.dry_run import would_send
from tiep_launcher.cli.following import Follower
from tiep_launcher.cli.open_options import Asked, asked_of
from tiep_launcher.cli.open_request import Intake, take_intake
from tiep_launcher.cli.report_output import check_output, hand_out
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
from tiep_launcher.scribes.tiep.launch_check import check_launch
from tiep_launcher.services.finding import FailedBeforeError, is_saved, is_saved_or_paused, newest_version
from tiep_launcher.services.starting import needs_start, start, take_in

_OPENED_WITHIN_S = 30.0
_HOP_LIVES_S = 120.0
_BEFORE_OPENED = frozenset({Phase.DRAFT, Phase.REQUESTING, Phase.READY, Phase.EXPIRED})


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Launch a visit, on ``machine`` or the one that ``call`` finds."""
    asked = asked_of(options)
    machine = machine or machine_of(call)
    if asked.output is not None:
        check_output(call.cwd / asked.output)
    intake = take_intake(call, options, machine)
    facility = machine.facility_for(intake.request.facility)
    concerns = check_launch(facility, intake.request, intake.launch_id)
    intake = replace(intake, warnings=(*intake.warnings, *concerns))
    if asked.is_dry_run:
        return would_send(intake)
    if asked.wait_for == "accepted":
        raise UnavailableError.of("no_display", "--wait-for")
    if intake.request.view is View.EMBEDDED:
        raise UnavailableError.of("embedded_view_missing", "--view")
    async with machine.scribes() as scribes:
        await scribes.of(intake.request.facility)  # no launch without a key
        async with machine.services(
            scribes, seen=None if asked.is_quiet else Follower(call.tell)
        ) as services:
            return await _launch(call, asked, intake, services)


async def _launch(call: Call, asked: Asked, intake: Intake, services: Services) -> Answer:
    session = Session(launch_id=intake.launch_id, request=intake.request, created_at=services.clock.now())
    taken = take_in(services.store, session, as_another=asked.is_another)
    warnings = (*intake.warnings, *services.notices, *_delete_context(intake))
    if asked.wait_for == "opened" and not services.store.is_kept:
        warnings = (*warnings, Problem("launch_not_kept"))
    answer = Answer(data=_data(taken.session, is_reused=taken.is_reused), warnings=warnings)
    try:
        session = await _carry_out(services, asked, taken.session)
    except LauncherError as error:
        reached = services.store.get(taken.session.launch_id) or taken.session
        data = _data(reached, is_reused=taken.is_reused)
        if asked.wait_for == "saved":
            data["report"] = None
        return replace(answer, data=data).ended_by(error)
    answer = replace(answer, data=_data(session, is_reused=taken.is_reused))
    if asked.wait_for != "saved":
        return answer
    chosen = [(session, newest_version(session))]
    return hand_out(call, answer, services, chosen, format_name=asked.format, output=asked.output)


def _data(session: Session, *, is_reused: bool) -> dict[str, Any]:
    return {
        "launch_id": session.launch_id,
        "session_id": session.session_id,
        "visit_id": session.request.visit_id,
        "phase": session.phase.value,
        "reused": is_reused,
        "handled_by": "self",
    }


def _delete_context(intake: Intake) -> tuple[Problem, ...]:
    """Remove the context file now that the launch is held; failing to do so does not undo the launch."""
    if intake.read_file is None:
        return ()
    return delete_after_reading(intake.read_file)


async def _carry_out(services: Services, asked: Asked, session: Session) -> Session:
    """Start the launch if nobody has, and wait for what the caller wants.

    Raises:
        LauncherError: What ended it.
    """
    limit_s = _OPENED_WITHIN_S if asked.wait_for == "opened" else None
    limit_s = limit_s if asked.timeout_s is None else asked.timeout_s
    deadline = None if limit_s is None else services.clock.monotonic() + limit_s
    try:
        async with asyncio.timeout(limit_s):
            session = await _start(services, session, open_within_s=limit_s or _HOP_LIVES_S)
            if asked.wait_for == "opened":
                return await services.watcher.wait(session.launch_id, _is_opened)
            is_over = is_saved_or_paused if asked.returns_on_pause else is_saved
            return await services.watcher.wait(session.launch_id, is_over, deadline=deadline)
    except TimeoutError:
        raise _timed_out(services, asked, session.launch_id) from None


async def _start(services: Services, session: Session, *, open_within_s: float) -> Session:
    with services.store.watching(session.launch_id) as is_ours:
        session = services.store.get(session.launch_id) or session
        if not (is_ours and needs_start(session)):
            return session
        return await start(
            session.launch_id,
            store=services.store,
            scribes=services.scribes,
            browser=services.browser,
            clock=services.clock,
            open_within_s=open_within_s,
        )


def _is_opened(session: Session) -> bool:
    if session.phase is Phase.FAILED and session.failure is not None:
        raise FailedBeforeError(session.failure)
    return session.phase not in _BEFORE_OPENED


def _timed_out(services: Services, asked: Asked, launch_id: str) -> LauncherError:
    session = services.store.get(launch_id)
    if asked.wait_for == "saved":
        return NotReadyError.of("wait_ended")
    if session is not None and session.phase is Phase.REQUESTING:
        return NoAnswerError.of("no_answer_in_time")
    return UnavailableError.of("browser_did_not_open")
