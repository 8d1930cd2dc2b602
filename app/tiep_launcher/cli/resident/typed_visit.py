"""A visit that was picked or typed in, as a launch."""

from uuid import uuid4

from tiep_launcher.cli.wiring import Machine
from tiep_launcher.desktop.new_visit import NewVisit
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.settings import VisitIdSource
from tiep_launcher.intake.arguments import from_arguments
from tiep_launcher.intake.doctors import choose_doctor, known_doctors
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.os_user import os_user_names
from tiep_launcher.intake.request import build_request
from tiep_launcher.scribes.registry import check_launch


def session_of(visit: NewVisit, machine: Machine, present: Doctor | None) -> Session:
    """Check what was typed in and make the launch, not kept yet.

    Args:
        visit: What was typed in.
        machine: This machine as it is now.
        present: Who works at this desk, for a visit that names nobody.

    Raises:
        LauncherError: What is wrong with it, every problem at once.
    """
    facility = machine.facility_for(visit.facility)
    launch_id = str(uuid4())
    settings = machine.loaded.resolved.settings
    form = None if visit.form_key is None else machine.forms(facility).get(visit.form_key)
    request, _ = build_request(
        _given(visit, needs_visit=settings.visit_id_source is VisitIdSource.CALLER),
        visit_id_option=visit.visit_id,
        facility=facility.name,
        doctor=_doctor(visit, machine, present),
        form=form,
        view=settings.view,
        request_id=None,
        launch_id=launch_id,
        settings=settings,
    )
    check_launch(facility, request, launch_id)
    return Session(launch_id=launch_id, request=request, created_at=machine.clock.now())


def _given(visit: NewVisit, *, needs_visit: bool) -> GivenContext:
    """Take the patient that was picked as the source told it, with every identifier."""
    if visit.patient is not None:
        return GivenContext(patient=visit.patient)
    return from_arguments(
        patient_id=visit.patient_id,
        visit_id=visit.visit_id,
        family_name=visit.family_name,
        given_name=visit.given_name,
        birth_date=visit.birth_date,
        sex=visit.sex,
        needs_visit=needs_visit,
    )


def _doctor(visit: NewVisit, machine: Machine, present: Doctor | None) -> Doctor | None:
    resolved = machine.loaded.resolved
    if visit.doctor_id is None and present is not None:
        return present
    known = known_doctors(resolved.settings)
    return choose_doctor(
        resolved, visit.doctor_id, visit.doctor_name, known=known, os_users=os_user_names(), can_ask=True
    )
