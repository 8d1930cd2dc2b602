"""From the options of ``open`` to one complete launch request."""

import argparse
import uuid
from dataclasses import dataclass
from pathlib import Path

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.form_choice import form_of_launch
from tiep_launcher.cli.wiring import Machine
from tiep_launcher.domain.errors import ForbiddenByPolicyError, NotFoundError, Problem
from tiep_launcher.domain.launch_request import LaunchRequest, View
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.settings import VisitIdSource
from tiep_launcher.intake.arguments import from_arguments
from tiep_launcher.intake.context_folder import read_referred, request_id_of
from tiep_launcher.intake.context_rules import rules_of
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.doctors import choose_doctor, doctor_warnings, known_doctors
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.os_user import os_user_names
from tiep_launcher.intake.reading import ReadFile, read_file, read_stdin
from tiep_launcher.intake.request import build_request


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A launch that is complete and not yet begun.

    Attributes:
        launch_id: Our id for it.
        request: What is to be launched.
        given: What the caller gave, to say what of it is not sent.
        read_file: The context file to remove once the launch is held; None if there is none to remove.
        warnings: What the caller should know.
    """

    launch_id: str
    request: LaunchRequest
    given: GivenContext
    read_file: ReadFile | None
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What the caller gave, and where it came from.

    Attributes:
        given: Patient and perhaps visit.
        file: The file that it stood in.
        is_used_up: Whether the file is removed once the launch is held.
        facility: The facility whose folder the file lies in; None if it says nothing about that.
    """

    given: GivenContext
    file: ReadFile | None = None
    is_used_up: bool = False
    facility: str | None = None


def take_intake(call: Call, options: argparse.Namespace, machine: Machine) -> Intake:
    """Read and check everything that the caller gave.

    Raises:
        LauncherError: Malformed, missing, unknown or forbidden; every problem of the content at once.
    """
    settings = machine.loaded.resolved.settings
    facility = None if options.ref is not None else machine.facility_for(options.facility)
    source = _source(call, options, machine)
    if facility is None:
        facility = machine.facility_for(source.facility)
    launch_id = str(uuid.uuid4())
    desk = machine.running.desk if machine.running is not None else None
    known = known_doctors(settings)
    doctor = choose_doctor(
        machine.loaded.resolved,
        doctor_id=options.doctor_id,
        doctor_name=options.doctor_name,
        specialties=tuple(word for word in options.specialty if word),
        known=known,
        os_users=os_user_names(),
        present=None if desk is None else desk.doctor,
        can_ask=desk is not None and not options.dry_run,
    )
    form, form_warnings = form_of_launch(machine, facility, options.form, doctor, known)
    request, warnings = build_request(
        source.given,
        visit_id_option=None if options.patient_id is not None else options.visit_id,
        facility=facility.name,
        doctor=doctor,
        form=form,
        view=View(options.view) if options.view else settings.view,
        request_id=options.request_id if options.ref is None else request_id_of(options.ref),
        launch_id=launch_id,
        settings=settings,
    )
    return Intake(
        launch_id=launch_id,
        request=request,
        given=source.given,
        read_file=source.file if source.is_used_up else None,
        warnings=(*machine.loaded.problems, *doctor_warnings(doctor, known), *form_warnings, *warnings),
    )


def _source(call: Call, options: argparse.Namespace, machine: Machine) -> _Source:
    settings = machine.loaded.resolved.settings
    is_from_caller = settings.visit_id_source is VisitIdSource.CALLER
    needs_visit = is_from_caller and options.visit_id is None
    if options.context_file is not None:
        file = read_file(call.cwd / Path(options.context_file))
        given = parse_context(file.data, rules_of(settings, needs_visit=needs_visit))
        return _Source(given=given, file=file, is_used_up=options.delete_context)
    if options.context_stdin:
        rules = rules_of(settings, needs_visit=needs_visit)
        return _Source(given=parse_context(read_stdin(call.stdin), rules))
    if options.ref is not None:
        return _referred(options, machine, needs_visit=needs_visit)
    if not settings.allow_patient_arguments:
        raise ForbiddenByPolicyError.of("patient_arguments_forbidden", "--patient-id")
    given = from_arguments(
        patient_id=options.patient_id,
        visit_id=options.visit_id,
        patient_name=options.patient_name,
        family_name=options.family_name,
        given_name=options.given_name,
        birth_date=options.birth_date,
        sex=options.sex,
        context=tuple(options.context),
        needs_visit=is_from_caller,
    )
    return _Source(given=given)


def _referred(options: argparse.Namespace, machine: Machine, *, needs_visit: bool) -> _Source:
    """Read the file of ``--ref``; one that was used up stands for the launch that it was used for."""
    settings = machine.loaded.resolved.settings
    names = settings.facilities if options.facility is None else [machine.facility_for(options.facility).name]
    try:
        found = read_referred(options.ref, [settings.facilities[name] for name in names])
    except NotFoundError:
        used = launch_by_ref(machine, options.ref)
        if used is None:
            raise
        request = used.request
        given = GivenContext(
            patient=request.patient,
            visit_id=request.visit_id,
            extra_context_json=request.extra_context_json,
        )
        return _Source(given=given, facility=request.facility)
    given = parse_context(found.read.data, rules_of(settings, needs_visit=needs_visit))
    return _Source(given=given, file=found.read, is_used_up=True, facility=found.facility)


def launch_by_ref(machine: Machine, ref: str) -> Session | None:
    """Return the launch that a reference was used for; None if it was used for none."""
    request_id = request_id_of(ref)
    with machine.store() as store:
        launched = (session for session in store.list_all() if session.request.request_id == request_id)
        return next(launched, None)
