"""``result``: the newest saved report of a launch or visit."""

import argparse
import asyncio
import datetime as dt
from dataclasses import replace
from functools import partial
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.following import Follower
from tiep_launcher.cli.open_options import output_problems, refuse_empty
from tiep_launcher.cli.report_output import check_output, hand_out
from tiep_launcher.cli.waiting import wait_for
from tiep_launcher.cli.wiring import Machine, Services, machine_of
from tiep_launcher.domain.errors import LauncherError, NoAnswerError, NotReadyError, Problem, UsageError
from tiep_launcher.domain.holding import may_leave
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, ReportVersion, Session
from tiep_launcher.domain.transitions import ReportDelivered, apply
from tiep_launcher.services.finding import find_launches, is_saved, newest_version, newest_with_report

_ASKED_WITHIN_S = 3.0
_EDITED_WITHIN = dt.timedelta(hours=12)


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Answer with the report."""
    _check(options)
    machine = machine or machine_of(call)
    deadline = None if options.timeout is None else machine.clock.monotonic() + options.timeout
    if options.output not in {None, "-"}:
        check_output(call.cwd / options.output)
    async with (
        machine.scribes() as scribes,
        machine.services(scribes, seen=Follower(call.tell) if options.wait else None) as services,
    ):
        sessions = find_launches(
            services.store,
            launch_id=options.launch_id,
            visit_id=options.visit_id,
            patient_id=options.patient_id,
        )
        session = _wanted(sessions, waits=options.wait)
        answer = Answer(warnings=(*machine.loaded.problems, *services.notices))
        try:
            if options.wait:
                session = await _wait(services, session, deadline)
            else:
                session, warnings = await _up_to_date(services, session)
                answer = replace(answer, warnings=(*answer.warnings, *warnings))
            chosen, held = _chosen(sessions, session, every=options.all)
            answer = replace(answer, data=_data(session), warnings=(*answer.warnings, *held))
            answer = hand_out(
                call,
                answer,
                services,
                chosen,
                format_name=options.format or "json",
                output=None if options.output == "-" else options.output,
                is_list=options.all,
            )
        except LauncherError as error:
            reached = services.store.get(session.launch_id) or session
            return replace(answer, data={**_data(reached), "report": None}).ended_by(error)
        if not options.ack:
            return answer
        acknowledged = partial(_acknowledge, machine, chosen)
        return replace(answer, written=acknowledged)


def _check(options: argparse.Namespace) -> None:
    refuse_empty(options, "launch_id", "visit_id")
    problems = output_problems(options)
    if (options.launch_id is None) == (options.visit_id is None):
        problems.append(Problem("launch_or_visit"))
    if options.patient_id is not None and options.visit_id is None:
        problems.append(Problem("option_needs_other", "--patient-id", {"other": "--visit-id"}))
    if options.timeout is not None and not options.wait:
        problems.append(Problem("option_needs_wait", "--timeout"))
    if problems:
        raise UsageError(*problems)


def _wanted(sessions: list[Session], *, waits: bool) -> Session:
    """Choose among the launches of a visit: who waits means the one that is going on."""
    newest = sessions[-1]
    is_going_on = newest.phase not in {Phase.CANCELLED, Phase.FAILED, Phase.LOST, Phase.WITHDRAWN}
    return newest if waits and is_going_on else newest_with_report(sessions)


def _data(session: Session) -> dict[str, Any]:
    return {
        "launch_id": session.launch_id,
        "session_id": session.session_id,
        "visit_id": session.request.visit_id,
        "phase": session.phase.value,
        "held": session.held.value if session.held else None,
    }


async def _wait(services: Services, session: Session, deadline: float | None) -> Session:
    if services.desk is not None:
        services.desk.try_now(session.launch_id)
    return await wait_for(services, session.launch_id, is_saved, deadline=deadline)


async def _up_to_date(services: Services, session: Session) -> tuple[Session, tuple[Problem, ...]]:
    """Ask the scribe once, if the answer could be new.

    A report that is here is not withheld because the network is gone or slow; without one, only a missing
    answer is a matter of waiting.
    """
    newest = session.newest_report
    if session.phase is Phase.WITHDRAWN:
        return session, ()
    is_old = newest is not None and abs(services.clock.now() - newest.received_at) > _EDITED_WITHIN
    if is_old and session.phase is not Phase.IN_PROGRESS:
        return session, ()
    try:
        async with asyncio.timeout(None if newest is None else _ASKED_WITHIN_S):
            return await services.watcher.refresh(session.launch_id), ()
    except TimeoutError:
        problems = (Problem("no_answer_in_time"),)
    except LauncherError as error:
        if newest is None and not isinstance(error, NoAnswerError):
            raise
        problems = error.problems
    return services.store.get(session.launch_id) or session, problems


def _chosen(
    sessions: list[Session], current: Session, *, every: bool
) -> tuple[list[tuple[Session, ReportVersion]], tuple[Problem, ...]]:
    """Choose the versions to hand out, and name those that are held back among them.

    Raises:
        HeldError: All of them are.
        NotReadyError: There is none yet.
        LauncherError: There will be none.
    """
    up_to_date = [current if session.launch_id == current.launch_id else session for session in sessions]
    versions = [(session, version) for session in up_to_date for version in session.reports]
    free = [(session, version) for session, version in versions if may_leave(version)]
    if every and free:
        held = tuple(
            Problem("report_held", version.received_at.isoformat(), {"reason": version.held.value})
            for _, version in versions
            if version.held is not None
        )
        return free, held
    if not is_saved(current):
        raise NotReadyError.of("report_not_saved")
    return [(current, newest_version(current))], ()


def _acknowledge(machine: Machine, chosen: list[tuple[Session, ReportVersion]]) -> None:
    """Remember that the caller has the reports; only now that they were written."""
    with machine.store() as store:
        for session, version in chosen:
            delivery = Delivery(DeliveryKind.ACKNOWLEDGED, machine.clock.now(), version.number)

            def change(now: Session, delivery: Delivery = delivery) -> Session:
                return apply(now, ReportDelivered(delivery=delivery))

            store.update(session.launch_id, change)
