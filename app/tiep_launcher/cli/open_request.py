"""From the options of ``open`` to one complete launch request."""

import argparse
import uuid
from dataclasses import dataclass
from pathlib import Path

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine
from tiep_launcher.domain.errors import ForbiddenByPolicyError, Problem
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import LaunchRequest, View
from tiep_launcher.domain.settings import Facility, VisitIdSource
from tiep_launcher.intake.arguments import from_arguments
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


def take_intake(call: Call, options: argparse.Namespace, machine: Machine) -> Intake:
    """Read and check everything that the caller gave.

    Raises:
        LauncherError: Malformed, missing, unknown or forbidden; every problem of the content at once.
    """
    facility = machine.facility_for(options.facility)
    settings = machine.loaded.resolved.settings
    source, given = _given(call, options, machine)
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
    request, warnings = build_request(
        given,
        visit_id_option=None if options.patient_id is not None else options.visit_id,
        facility=facility.name,
        doctor=doctor,
        form=_form(machine, facility, options.form),
        view=View(options.view) if options.view else settings.view,
        request_id=options.request_id,
        launch_id=launch_id,
        settings=settings,
    )
    return Intake(
        launch_id=launch_id,
        request=request,
        given=given,
        read_file=source if options.delete_context else None,
        warnings=(*machine.loaded.problems, *doctor_warnings(doctor, known), *warnings),
    )


def _given(call: Call, options: argparse.Namespace, machine: Machine) -> tuple[ReadFile | None, GivenContext]:
    settings = machine.loaded.resolved.settings
    is_from_caller = settings.visit_id_source is VisitIdSource.CALLER
    needs_visit = is_from_caller and options.visit_id is None
    if options.context_file is not None:
        source = read_file(call.cwd / Path(options.context_file))
        return source, parse_context(source.data, rules_of(settings, needs_visit=needs_visit))
    if options.context_stdin:
        rules = rules_of(settings, needs_visit=needs_visit)
        return None, parse_context(read_stdin(call.stdin), rules)
    if not settings.allow_patient_arguments:
        raise ForbiddenByPolicyError.of("patient_arguments_forbidden", "--patient-id")
    return None, from_arguments(
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


def _form(machine: Machine, facility: Facility, key: str | None) -> Form | None:
    key = key or facility.default_form
    return None if key is None else machine.forms(facility).get(key)
