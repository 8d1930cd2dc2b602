"""``--url``: a link of the program's own scheme, which any web page can call."""

import argparse
import logging
from dataclasses import replace

from tiep_launcher.cli import open_visit
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.open_request import launch_by_ref
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.wiring import Machine, Services, machine_of
from tiep_launcher.domain.errors import (
    LauncherError,
    NoAnswerError,
    NotFoundError,
    Problem,
    UnavailableError,
)
from tiep_launcher.domain.session import Session
from tiep_launcher.intake.context_folder import read_referred
from tiep_launcher.intake.link import Link
from tiep_launcher.services.desk import Desk, Wish, WishKind
from tiep_launcher.services.doctor_at_desk import visits_of
from tiep_launcher.services.finding import newest_with_report

_log = logging.getLogger(__name__)


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Do what a link may do: launch what the hospital system has just put there, else raise or ask.

    Nobody reads the answer of a link, so the windows say why one was refused.
    """
    link: Link = options.link
    machine = machine or machine_of(call)
    running = machine.running
    if running is None or running.desk is None:
        raise UnavailableError.of("no_display", "--url")
    if running.links.are_too_many:
        _log.info("links_refused")
        raise NoAnswerError.of("links_too_many", "--url")
    try:
        if link.ref is not None:
            return await _by_ref(call, link, link.ref, machine, running.desk)
        if link.visit_id is not None:
            return _raised(_known_visit(running, running.desk, link.visit_id), running.desk)
    except LauncherError as error:
        if isinstance(error, NotFoundError):
            running.links.count_wrong()
        _say_refused(running.desk, error.problems[0])
        raise
    running.desk.wished(Wish(WishKind.SHOW))
    return Answer(data={"running": True})


async def _by_ref(call: Call, link: Link, ref: str, machine: Machine, desk: Desk) -> Answer:
    used = launch_by_ref(machine, ref)
    if used is not None:
        return _raised(used, desk)
    facilities = machine.loaded.resolved.settings.facilities
    asks_first = not read_referred(ref, facilities.values()).may_launch_unasked(ref)
    argv = ["open", f"--ref={ref}"]
    argv += [f"--form={link.form}"] if link.form is not None else []
    argv += [f"--view={link.view.value}"] if link.view is not None else []
    opening = replace(call, argv=tuple(argv))
    answer = await open_visit.run(opening, parse(argv), machine, asks_first=asks_first)
    if answer.errors:
        _say_refused(desk, answer.errors[0])
    return answer


def _known_visit(running: Services, desk: Desk, visit_id: str) -> Session:
    """Return the launch that stands for a visit of whoever works here.

    Raises:
        NotFoundError: ``visit_unknown``: also where it is another doctor's, or several patients'.
    """
    mine = visits_of(running.store.list_all(), desk.doctor)
    found = [session for session in mine if session.request.visit_id == visit_id]
    if len({session.request.visit_key for session in found}) != 1:
        raise NotFoundError.of("visit_unknown", "visit_id")
    return newest_with_report(found)


def _raised(session: Session, desk: Desk) -> Answer:
    """Show a launch and start nothing."""
    desk.wished(Wish(WishKind.SHOW_LAUNCH, session.launch_id))
    return Answer(data={"launch_id": session.launch_id, "phase": session.phase.value, "reused": True})


def _say_refused(desk: Desk, problem: Problem) -> None:
    # No window is raised: a page that guesses must not get between a doctor and the hospital system.
    desk.wished(Wish(WishKind.SAY_REFUSED, problem=problem))
