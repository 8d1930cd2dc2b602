"""``check``: would a launch work here, and if not, why. Nothing is launched and no session is created."""

import argparse
import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Generator
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tiep_launcher.browser.system import SystemBrowser
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.check_row import Result, Row
from tiep_launcher.cli.registering import command_of, registrar_of
from tiep_launcher.cli.texts import text_of
from tiep_launcher.cli.tray import has_desktop
from tiep_launcher.cli.wiring import FacilityScribes, Machine, machine_of
from tiep_launcher.desktop.embedded.engine import Engine, is_installed
from tiep_launcher.domain.errors import (
    CannotCreateError,
    ConfigurationError,
    ExitStatus,
    InputError,
    LauncherError,
    Problem,
)
from tiep_launcher.domain.launch_request import View
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.doctors import listed_doctors
from tiep_launcher.intake.link import SCHEME
from tiep_launcher.intake.worklist import worklist_problems
from tiep_launcher.registration.state import Entry, State
from tiep_launcher.scribes.registry import form_problems
from tiep_launcher.services.connection_test import try_connection
from tiep_launcher.storage.forms import FormLibrary
from tiep_launcher.storage.paths import ensure_private
from tiep_launcher.storage.secrets import STORE_KEY
from tiep_launcher.storage.store_opening import FILE_NAME


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Look at everything that a launch needs, in the order in which a launch would meet it."""
    machine = machine or machine_of(call)
    rows = await asyncio.to_thread(lambda: [*_before_network(machine)])
    rows += [row async for row in _api(machine, is_offline=options.offline)]
    rows += await asyncio.to_thread(lambda: [*_after_network(call, machine)])
    return _answer(rows, is_strict=options.strict, is_running=machine.running is not None)


def _before_network(machine: Machine) -> Generator[Row]:
    settings = machine.loaded.resolved.settings
    yield _warned("settings", "settings", machine.loaded.problems)
    yield _tried("folders", "data", partial(_writable, machine.paths.data_dir, "data"))
    yield _tried("folders", "run", partial(_writable, machine.paths.run_dir, "run"))
    for name, facility in settings.facilities.items():
        for setting in ("result_dir", "drop_dir", "context_dir"):
            folder = getattr(facility, setting)
            if folder is not None:
                missing = () if Path(folder).is_dir() else (Problem("check_folder_missing", setting),)
                yield _warned("folders", f"{name}/{setting}", missing)
    yield _key_store(machine)
    doctors = listed_doctors(settings)
    if doctors.is_unreadable:
        yield Row.failed("doctors", "doctors_file", ConfigurationError(*doctors.problems))
    elif settings.doctors_file is not None:
        yield _warned("doctors", "doctors_file", doctors.problems)
    if settings.worklist is not None:
        yield _warned("worklist", "worklist", worklist_problems(settings))
    for facility in settings.facilities.values():
        yield from _forms(machine, facility)
        profile = _tried("target_profile", facility.name, partial(machine.target_profile, facility.name))
        yield profile.as_warning()  # it is needed when a report goes out, not for a launch


def _after_network(call: Call, machine: Machine) -> Generator[Row]:
    settings = machine.loaded.resolved.settings
    yield _tried("browser", "command", SystemBrowser(settings.browser_command).check)
    if settings.view is View.EMBEDDED or is_installed():
        yield _warned("embedded", "sandbox", _embedded_problems())
    no_display = () if has_desktop(call.environ) else (Problem("check_no_display"),)
    yield _warned("session", "display", no_display)
    yield _registered("scheme", lambda: registrar_of(call).scheme(SCHEME, command_of(call)))
    yield _registered("autostart", lambda: registrar_of(call).start(command_of(call)))


async def _api(machine: Machine, *, is_offline: bool) -> AsyncGenerator[Row]:
    """Try address and key of every facility, with connections of this check's own."""
    facilities = machine.loaded.resolved.settings.facilities
    scribes = FacilityScribes(facilities, machine.secrets)
    try:
        for name, facility in facilities.items():
            try:
                scribe = await scribes.reachable(facility)
            except LauncherError as error:
                yield Row.failed("key", name, error)
                continue
            yield Row("key", name)
            if is_offline:
                yield Row("api", name, Result.NOT_TESTED, (Problem("check_offline"),))
                continue
            found = await try_connection(scribe, machine.clock)
            if found.problem is not None:
                yield Row("api", name, Result.FAILED, (found.problem,), found.exit_status)
                continue
            yield Row("api", name)
            if found.clock_ahead_s is not None:
                seconds = MappingProxyType({"seconds": abs(found.clock_ahead_s)})
                differs = (Problem("check_clock_differs", None, seconds),) if found.clock_ahead_s else ()
                yield _warned("clock", name, differs)
    finally:
        await scribes.aclose()


def _key_store(machine: Machine) -> Row:
    problem = machine.secrets.status((STORE_KEY,)).problem
    if problem is None:
        return Row("key_store", "key_store")
    # Without kept launches a launch works from memory; with them it must not look as if there were none.
    if (machine.paths.data_dir / FILE_NAME).exists():
        return Row.failed("key_store", "key_store", ConfigurationError(problem))
    return Row("key_store", "key_store", Result.WARNING, (problem,))


def _forms(machine: Machine, facility: Facility) -> Generator[Row]:
    """Check every form; only the one that is taken without being asked for keeps launches from working."""
    library = machine.forms(facility)
    try:
        keys = library.keys()
    except LauncherError as error:
        yield Row.failed("forms", facility.name, error)
        return
    for key in sorted({*keys, *filter(None, [facility.default_form])}):
        row = _tried("forms", f"{facility.name}/{key}", partial(_check_form, library, key))
        yield row if key == facility.default_form else row.as_warning()


def _check_form(library: FormLibrary, key: str) -> None:
    problems = form_problems(library.get(key))
    if problems:
        raise InputError(*problems)


def _embedded_problems() -> tuple[Problem, ...]:
    if not is_installed():
        return (Problem("embedded_view_missing"),)
    return () if Engine().has_sandbox() else (Problem("embedded_view_no_sandbox"),)


def _registered(name: str, look: Callable[[], Entry]) -> Row:
    try:
        entry = look()
    except LauncherError as error:
        return Row("registration", name, Result.NOT_TESTED, error.problems)
    if entry.state is State.BROKEN:
        return Row("registration", name, Result.WARNING, (Problem("check_entry_broken"),))
    if entry.state is State.OTHER:
        return Row("registration", name, Result.WARNING, (Problem("check_entry_of_other"),))
    return Row("registration", name)


def _writable(folder: Path, role: str) -> None:
    ensure_private(folder, role)
    if not os.access(folder, os.W_OK):
        raise CannotCreateError.of("folder_cannot_create", folder=role)


def _tried(group: str, name: str, look: Callable[[], object]) -> Row:
    try:
        look()
    except LauncherError as error:
        return Row.failed(group, name, error)
    return Row(group, name)


def _warned(group: str, name: str, problems: tuple[Problem, ...]) -> Row:
    return Row(group, name, Result.WARNING if problems else Result.OK, problems)


def _answer(rows: list[Row], *, is_strict: bool, is_running: bool) -> Answer:
    failed = [row for row in rows if row.result is Result.FAILED]
    warned = [row for row in rows if row.result is Result.WARNING]
    status = ExitStatus.WARNINGS if is_strict and warned else ExitStatus.OK
    return Answer(
        data={"running": is_running, "checks": [line for row in rows for line in _lines(row)]},
        document="".join(f"{row.result.value:<10} {row.group}: {row.name}\n" for row in rows).encode(),
        warnings=tuple(problem for row in warned for problem in row.problems),
        errors=tuple(problem for row in failed for problem in row.problems),
        exit_status=failed[0].exit_status if failed else status,
    )


def _lines(row: Row) -> list[dict[str, Any]]:
    """Write a row for programs: one object for each problem, or one that says that there is none."""
    head = {"group": row.group, "name": row.name, "result": row.result.value}
    if not row.problems:
        return [{**head, "code": None, "field": None, "message": "", "hint": ""}]
    texts = [(problem, text_of(problem)) for problem in row.problems]
    return [
        {**head, "code": problem.code, "field": problem.field, "message": text.message, "hint": text.hint}
        for problem, text in texts
    ]
