"""Who launches: the options of the call, else the desk's own doctor."""

from collections.abc import Sequence

from tiep_launcher.domain.errors import DoctorUnknownError, ForbiddenByPolicyError, InputError, Problem
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import DoctorSource, ResolvedSettings, Settings
from tiep_launcher.intake.texts import ID_LIMIT, NAME_LIMIT, text_problems


def choose_doctor(
    settings: ResolvedSettings,
    doctor_id: str | None,
    doctor_name: str | None,
    specialties: Sequence[str] = (),
) -> Doctor:
    """Choose the doctor of a launch; options outrank user settings, a policy outranks options.

    Without an option the settings' doctor counts only if that is where the doctor comes from
    (``doctor_source`` is ``fixed``). Name and specialties of one doctor are never given to another.
    Empty values count as absent.

    Raises:
        InputError: An option holds what no id or name can hold.
        ForbiddenByPolicyError: ``locked_by_policy``: an option names something else than the policy does.
        DoctorUnknownError: ``doctor_missing``, or ``doctor_name_without_id`` for a name that is not the
            fixed doctor's.
    """
    wanted_id, wanted_name = _present(doctor_id), _present(doctor_name)
    wanted_specialties = tuple(specialty for specialty in specialties if _present(specialty))
    _check(wanted_id, wanted_name, wanted_specialties)
    own = _own_doctor(settings.settings)
    if wanted_id is not None and (own is None or wanted_id != own.id):
        if settings.is_locked("doctor.id") or _is_fixed_by_policy(settings):
            raise ForbiddenByPolicyError(Problem("locked_by_policy", "--doctor-id"))
        return Doctor(wanted_id, wanted_name, wanted_specialties)
    is_own_wanted = wanted_id is not None or settings.settings.doctor_comes_from() is DoctorSource.FIXED
    if own is None or not is_own_wanted:
        raise DoctorUnknownError(Problem("doctor_missing", "--doctor-id"))
    if wanted_name is not None and wanted_name != own.name:
        if settings.is_locked("doctor.name"):
            raise ForbiddenByPolicyError(Problem("locked_by_policy", "--doctor-name"))
        if wanted_id is None and own.name is not None:
            raise DoctorUnknownError(Problem("doctor_name_without_id", "--doctor-name"))
    is_other_specialty = bool(wanted_specialties) and wanted_specialties != own.specialties
    if is_other_specialty and settings.is_locked("doctor.specialties"):
        raise ForbiddenByPolicyError(Problem("locked_by_policy", "--specialty"))
    return Doctor(own.id, wanted_name or own.name, wanted_specialties or own.specialties)


def _own_doctor(settings: Settings) -> Doctor | None:
    if settings.doctor_id is None:
        return None
    return Doctor(settings.doctor_id, settings.doctor_name, settings.doctor_specialties)


def _is_fixed_by_policy(resolved: ResolvedSettings) -> bool:
    comes_from = resolved.settings.doctor_comes_from()
    return resolved.is_locked("doctor_source") and comes_from is DoctorSource.FIXED


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
