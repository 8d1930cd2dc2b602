"""The forms of this machine for the windows: which there are, what they ask for, and whose is whose."""

import asyncio
from collections.abc import Callable, Mapping

from tiep_launcher.cli.form_choice import may_choose_own, own_forms
from tiep_launcher.cli.resident.sentences import sentence, sentences_of
from tiep_launcher.cli.wiring import Machine
from tiep_launcher.desktop.backend import FacilityForms
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.domain.errors import ForbiddenByPolicyError, LauncherError, Problem
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.doctors import listed_doctors
from tiep_launcher.scribes.registry import form_problems, form_warnings, outline_of
from tiep_launcher.storage.forms import FormLibrary


class ResidentForms:
    """What the windows call ``Forms``."""

    def __init__(self, machine: Callable[[], Machine]) -> None:
        """Look at ``machine`` anew each time."""
        self._machine = machine

    async def sheet(self, facility: str, key: str) -> FormSheet:
        """Return a form to look at."""
        machine = self._machine()
        return await asyncio.to_thread(_sheet, machine.forms(_facility(machine, facility)), key)

    async def keep_own(self, facility: str, doctor_id: str, key: str | None) -> Mapping[str, str]:
        """Remember which form a doctor takes for own visits."""
        machine = self._machine()
        chosen = _facility(machine, facility)
        if not may_choose_own(machine, chosen):
            raise ForbiddenByPolicyError.of("locked_by_policy", "default_form")
        await asyncio.to_thread(machine.own_forms.keep, chosen.name, doctor_id, key)
        return own_forms(machine, chosen)


def forms_of(machine: Machine, facility: str | None) -> tuple[tuple[str, str], ...]:
    """Return key and title of each form of ``facility``, None for the first; none if there is no folder.

    A form that cannot be read is listed by its key: looking at it tells why.
    """
    library = machine.forms(_facility(machine, facility or ""))
    try:
        keys = library.keys()
    except LauncherError:
        return ()
    return tuple((key, _title(library, key)) for key in keys)


def facility_forms(machine: Machine, facility: str) -> FacilityForms:
    """Return what can be launched at ``facility``."""
    chosen = _facility(machine, facility)
    return FacilityForms(
        name=facility,
        forms=forms_of(machine, facility),
        form_key=chosen.default_form,
        listed_forms=listed_doctors(machine.loaded.resolved.settings).forms,
        own_forms=own_forms(machine, chosen),
        may_choose_own_form=may_choose_own(machine, chosen),
    )


def facilities_of(machine: Machine) -> tuple[FacilityForms, ...]:
    """Return every facility and its forms, where there are several."""
    facilities = machine.loaded.resolved.settings.facilities
    return () if len(facilities) == 1 else tuple(facility_forms(machine, name) for name in facilities)


def _facility(machine: Machine, name: str) -> Facility:
    facilities = machine.loaded.resolved.settings.facilities
    return facilities.get(name) or next(iter(facilities.values()))


def _title(library: FormLibrary, key: str) -> str:
    try:
        return library.get(key).title or key
    except (LauncherError, RecursionError):
        return key


def _sheet(library: FormLibrary, key: str) -> FormSheet:
    try:
        form = library.get(key)
    except LauncherError as error:
        return FormSheet(key=key, title=key, problems=tuple(sentences_of(error)))
    problems = form_problems(form)
    return FormSheet(
        key=key,
        title=form.title or key,
        fields=outline_of(form),
        problems=tuple(map(_at_its_place, problems)),
        remarks=() if problems else tuple(map(_at_its_place, form_warnings(form))),
    )


def _at_its_place(problem: Problem) -> str:
    return f"{problem.field}: {sentence(problem)}" if problem.field else sentence(problem)
