"""Which form a launch gets: the one that is named, else the doctor's, else the facility's."""

from tiep_launcher.cli.wiring import Machine
from tiep_launcher.domain.errors import NotFoundError, Problem
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.doctors_file import WHERE, KnownDoctors


def form_of_launch(
    machine: Machine, facility: Facility, named: str | None, doctor: Doctor | None, known: KnownDoctors
) -> tuple[Form | None, tuple[Problem, ...]]:
    """Return the form, None if the doctor chooses one in Tiep, and what the caller should know.

    Args:
        machine: This machine.
        facility: Where.
        named: The key that the caller named.
        doctor: Who launches; None if a person will be asked.
        known: The site's list of doctors, which may name a form for each.

    Raises:
        NotFoundError: ``form_unknown``; its field says who named the form.
        LauncherError: It cannot be read.
    """
    library = machine.forms(facility)
    if named is not None:
        return library.get(named), ()
    warnings: tuple[Problem, ...] = ()
    own = None if doctor is None else own_forms(machine, facility).get(doctor.id)
    if own == "":
        return None, ()
    if own is not None:
        try:
            return library.get(own), ()
        except NotFoundError:
            warnings = (Problem("own_form_gone", "form"),)
    listed = None if doctor is None else known.forms.get(doctor.id)
    if listed is not None:
        try:
            return library.get(listed), warnings
        except NotFoundError as error:
            facts = error.problems[0].facts
            raise NotFoundError(Problem("form_unknown", WHERE, facts)) from error
    return None if facility.default_form is None else library.get(facility.default_form), warnings


def own_forms(machine: Machine, facility: Facility) -> dict[str, str]:
    """Return what doctors chose for themselves here; nothing where a policy sets the form."""
    return dict(machine.own_forms.of(facility.name)) if may_choose_own(machine, facility) else {}


def may_choose_own(machine: Machine, facility: Facility) -> bool:
    """Say whether a doctor may choose the form of all own visits at ``facility``."""
    resolved = machine.loaded.resolved
    names = ("default_form", f"facilities.{facility.name}.default_form")
    return not any(resolved.is_locked(name) for name in names)
