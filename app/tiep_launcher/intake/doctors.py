"""Who launches: the options of the call, else the desk's own doctor."""

from collections.abc import Sequence
from types import MappingProxyType

from tiep_launcher.domain.errors import (
    ConfigurationError,
    DoctorUnknownError,
    ForbiddenByPolicyError,
    InputError,
    Problem,
)
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import DoctorSource, ResolvedSettings, Settings
from tiep_launcher.intake.doctors_file import WHERE, KnownDoctors, read_doctors
from tiep_launcher.intake.texts import ID_LIMIT, NAME_LIMIT, text_problems

_NOBODY = KnownDoctors()


def known_doctors(settings: Settings) -> KnownDoctors:
    """Read the site's list of doctors, where there is one.

    Raises:
        ConfigurationError: ``doctors_file_unreadable``, where the list decides who may launch. Elsewhere it
            is among the problems of an empty list.
    """
    known = listed_doctors(settings)
    is_needed = settings.require_known_doctor or settings.doctor_comes_from() is DoctorSource.OS_USER
    if is_needed and known.is_unreadable:
        raise ConfigurationError(*known.problems)
    return known


def listed_doctors(settings: Settings) -> KnownDoctors:
    """Read the site's list of doctors for people who only look at it; an unreadable one is empty."""
    if settings.doctors_file is None:
        return _NOBODY
    try:
        return read_doctors(settings.doctors_file)
    except ConfigurationError as error:
        return KnownDoctors(problems=error.problems, is_unreadable=True)


def own_doctor(settings: Settings, known: KnownDoctors, os_users: Sequence[str]) -> Doctor | None:
    """Return whose desk it is by the settings; None where every launch is to say it, or a person is.

    Args:
        settings: The settings in force.
        known: The site's list.
        os_users: Names of this login, the most exact first.
    """
    match settings.doctor_comes_from():
        case DoctorSource.FIXED:
            return _set_doctor(settings, known)
        case DoctorSource.OS_USER:
            found = (known.of_os_user.get(user.casefold()) for user in os_users)
            return next((doctor for doctor in found if doctor is not None), None)
        case DoctorSource.ASK | DoctorSource.CALLER:
            return None


def choose_doctor(
    resolved: ResolvedSettings,
    doctor_id: str | None,
    doctor_name: str | None,
    specialties: Sequence[str] = (),
    *,
    known: KnownDoctors = _NOBODY,
    os_users: Sequence[str] = (),
    present: Doctor | None = None,
    can_ask: bool = False,
) -> Doctor | None:
    """Choose the doctor of a launch; options outrank user settings, a policy outranks options.

    Without an option the desk's own doctor counts, if the settings say that the doctor comes from them or
    from the login. Name and specialties of one doctor are never given to another. Empty values count as
    absent.

    Args:
        resolved: The settings in force.
        doctor_id: ``--doctor-id``.
        doctor_name: ``--doctor-name``.
        specialties: ``--specialty``.
        known: The site's list of doctors.
        os_users: Names of this login, the most exact first.
        present: Who works at this desk now, for a launch that names nobody where that is asked for.
        can_ask: Whether windows are there to ask who is there.

    Returns:
        The doctor; None if a person will be asked.

    Raises:
        InputError: An option holds what no id or name can hold.
        ForbiddenByPolicyError: ``locked_by_policy``: an option names something else than the policy does.
        DoctorUnknownError: ``doctor_missing``; ``os_user_unknown``; ``doctor_unknown``, where the site wants
            every doctor known; ``doctor_name_without_id`` for a name that is not the desk's own doctor's.
    """
    settings = resolved.settings
    source = settings.doctor_comes_from()
    wanted_id, wanted_name = _present(doctor_id), _present(doctor_name)
    wanted_specialties = tuple(specialty for specialty in specialties if _present(specialty))
    _check(wanted_id, wanted_name, wanted_specialties)
    if wanted_id is None and source is DoctorSource.ASK and (present is not None or can_ask):
        if wanted_name is not None:  # whose name it is nobody can say without the id
            raise DoctorUnknownError(Problem("doctor_name_without_id", "--doctor-name"))
        return present
    of_desk = own_doctor(settings, known, os_users)
    own = of_desk or (None if source is DoctorSource.OS_USER else _set_doctor(settings, known))
    if wanted_id is not None and (own is None or wanted_id != own.id):
        if is_fixed_by_policy(resolved):
            raise ForbiddenByPolicyError(Problem("locked_by_policy", "--doctor-id"))
        listed = known.get(wanted_id) or Doctor(wanted_id)
        chosen = Doctor(wanted_id, wanted_name or listed.name, wanted_specialties or listed.specialties)
        return _known_enough(chosen, settings, known)
    if own is None or (wanted_id is None and of_desk is None):
        code = "os_user_unknown" if source is DoctorSource.OS_USER else "doctor_missing"
        raise DoctorUnknownError(Problem(code, "--doctor-id"))
    if wanted_name is not None and wanted_name != own.name:
        if resolved.is_locked("doctor.name"):
            raise ForbiddenByPolicyError(Problem("locked_by_policy", "--doctor-name"))
        if wanted_id is None and own.name is not None:
            raise DoctorUnknownError(Problem("doctor_name_without_id", "--doctor-name"))
    is_other_specialty = bool(wanted_specialties) and wanted_specialties != own.specialties
    if is_other_specialty and resolved.is_locked("doctor.specialties"):
        raise ForbiddenByPolicyError(Problem("locked_by_policy", "--specialty"))
    chosen = Doctor(own.id, wanted_name or own.name, wanted_specialties or own.specialties)
    return _known_enough(chosen, settings, known)


def is_fixed_by_policy(resolved: ResolvedSettings) -> bool:
    """Say whether a policy decides who works here."""
    of_desk = resolved.settings.doctor_comes_from() in {DoctorSource.FIXED, DoctorSource.OS_USER}
    return resolved.is_locked("doctor.id") or (resolved.is_locked("doctor_source") and of_desk)


def doctor_warnings(chosen: Doctor | None, known: KnownDoctors) -> tuple[Problem, ...]:
    """Say what is odd about the list, and whether it names the chosen doctor otherwise than the call."""
    found: list[Problem] = []
    if known.is_unreadable:
        found += known.problems
    elif known.problems:
        facts = {"count": len(known.problems), "line": known.problems[0].facts["line"]}
        found.append(Problem("doctors_file_rows_left_out", WHERE, MappingProxyType(facts)))
    listed = None if chosen is None else known.get(chosen.id)
    names = {doctor.name for doctor in (chosen, listed) if doctor is not None and doctor.name is not None}
    if len(names) > 1:
        found.append(Problem("doctor_name_differs", "--doctor-name"))
    return tuple(found)


def _set_doctor(settings: Settings, known: KnownDoctors) -> Doctor | None:
    """Return the settings' doctor; what they leave out is taken from the list."""
    if settings.doctor_id is None:
        return None
    listed = known.get(settings.doctor_id) or Doctor(settings.doctor_id)
    return Doctor(
        settings.doctor_id,
        settings.doctor_name or listed.name,
        settings.doctor_specialties or listed.specialties,
    )


def _known_enough(chosen: Doctor, settings: Settings, known: KnownDoctors) -> Doctor:
    if not settings.require_known_doctor or known.get(chosen.id) is not None:
        return chosen
    if settings.doctors_file is None and chosen.id == settings.doctor_id:
        return chosen
    raise DoctorUnknownError(Problem("doctor_unknown", "--doctor-id"))


def _present(text: str | None) -> str | None:
    return text if text and text.strip() else None


def _check(doctor_id: str | None, name: str | None, specialties: tuple[str, ...]) -> None:
    problems: list[Problem] = []
    if doctor_id is not None:
        problems += text_problems(doctor_id, "--doctor-id", ID_LIMIT)
    if name is not None:
        problems += text_problems(name, "--doctor-name", NAME_LIMIT)
    for specialty in specialties:
        problems += text_problems(specialty, "--specialty", ID_LIMIT)
    if problems:
        raise InputError(*problems)
