"""The doctors of this desk: whose it is, who may be chosen, and who was."""

from tiep_launcher.cli.resident.sentences import sentence
from tiep_launcher.desktop.backend import DoctorChoice
from tiep_launcher.domain.errors import DoctorUnknownError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import ResolvedSettings
from tiep_launcher.intake.doctors import (
    choose_doctor,
    doctor_warnings,
    is_fixed_by_policy,
    known_doctors,
    listed_doctors,
    own_doctor,
)
from tiep_launcher.intake.os_user import os_user_names
from tiep_launcher.services.ports import LaunchStore


def doctor_of_desk(resolved: ResolvedSettings) -> Doctor | None:
    """Return whose desk it is by its settings; None where that is asked for."""
    settings = resolved.settings
    return own_doctor(settings, listed_doctors(settings), os_user_names())


def doctor_choice(resolved: ResolvedSettings, store: LaunchStore) -> DoctorChoice:
    """Return the site's list or, without one, whoever launched here before."""
    settings = resolved.settings
    known = listed_doctors(settings)
    doctors = known.doctors
    if settings.doctors_file is None:
        launched = (session.request.doctor for session in store.list_all())
        newest = {doctor.id: doctor for doctor in launched if doctor is not None}
        doctors = tuple(newest.values())
    return DoctorChoice(
        doctors=doctors,
        may_be_typed=not settings.require_known_doctor,
        remark="\n".join(sentence(problem) for problem in doctor_warnings(None, known)),
    )


def doctor_named(resolved: ResolvedSettings, doctor_id: str, name: str | None) -> Doctor:
    """Return the doctor of that id, as the site's list knows the rest.

    Raises:
        LauncherError: As ``choose_doctor``.
    """
    known = known_doctors(resolved.settings)
    doctor = choose_doctor(resolved, doctor_id, name, known=known, os_users=os_user_names())
    if doctor is None:
        raise DoctorUnknownError.of("doctor_missing")
    return doctor


def may_change_doctor(resolved: ResolvedSettings) -> bool:
    """Say whether the site lets another doctor work here."""
    return not is_fixed_by_policy(resolved)
