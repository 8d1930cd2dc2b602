"""The running program without its windows: store, scribes, desk, and the door for calls from outside."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import uuid4

from tiep_launcher.cli.answer import sentences
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.main import execute_here
from tiep_launcher.cli.texts import text_of
from tiep_launcher.cli.wiring import FacilityScribes, Machine, Services, machine_of
from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import report_text
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.new_visit import NewVisit
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session
from tiep_launcher.domain.settings import VisitIdSource
from tiep_launcher.instance import instance_key, run_folder
from tiep_launcher.instance.request import Request
from tiep_launcher.instance.server import InstanceServer
from tiep_launcher.intake.arguments import from_arguments
from tiep_launcher.intake.doctors import choose_doctor
from tiep_launcher.intake.request import build_request
from tiep_launcher.scribes.registry import check_launch, read_report
from tiep_launcher.services.desk import Desk, Wish
from tiep_launcher.services.starting import store_session, take_in
from tiep_launcher.storage.secrets import API_KEY, facility_secret

_BEGIN_AT_ONCE = 4


class Resident:
    """What the windows call ``Backend``."""

    def __init__(self, call: Call, machine: Machine | None = None) -> None:
        """Take ``machine``, or the one that ``call`` finds.

        Raises:
            ConfigurationError: As ``machine_of``, or there is no folder for the socket.
        """
        self._environ = call.environ
        self._machine = machine or machine_of(call)
        self._stack = AsyncExitStack()
        self._beginning = asyncio.Semaphore(_BEGIN_AT_ONCE)
        facilities = self._machine.loaded.resolved.settings.facilities
        self._scribes = FacilityScribes(facilities, self._machine.secrets)
        folder = run_folder(call.environ)
        if folder is None:
            raise LauncherError.of("home_not_absolute")
        self._server = InstanceServer(Path(folder), instance_key(call.environ), self._handle)
        self._services: Services | None = None

    def claim(self) -> bool:
        """Become the one running program of this desktop; False if another is it.

        Raises:
            LauncherError: The folder or the lock cannot be had.
        """
        return self._server.claim()

    async def start(self, changed: Callable[[Session], None], wished: Callable[[Wish], None]) -> Around:
        """Open everything, answer calls from outside, go on watching."""
        self._stack.push_async_callback(self._scribes.aclose)
        services = await self._stack.enter_async_context(self._machine.services(self._scribes, seen=changed))
        desk = Desk(
            store=services.store,
            scribes=services.scribes,
            browser=services.browser,
            clock=services.clock,
            watcher=services.watcher,
            changed=changed,
            wished=wished,
        )
        self._services = replace(services, desk=desk)
        self._stack.push_async_callback(desk.stop)
        desk.resume()
        await self._server.start()
        self._stack.push_async_callback(self._server.close)
        return self._around(services)

    async def stop(self) -> None:
        """Close everything, the door first."""
        await self._stack.aclose()

    async def sessions(self) -> list[Session]:
        """Return every launch, oldest first."""
        return self._running.store.list_all()

    async def launch(self, visit: NewVisit) -> list[tuple[str, str]]:
        """Launch a visit that was typed in."""
        try:
            launch_id = self._take_in(visit)
        except LauncherError as error:
            return [(problem.field or "", _sentence(problem)) for problem in error.problems]
        self._desk.begin(launch_id)
        return []

    async def open_again(self, launch_id: str) -> None:
        """Open the scribe (again)."""
        self._desk.open_again(launch_id)

    async def give_up(self, launch_id: str) -> None:
        """End a launch without a report."""
        self._desk.give_up(launch_id)

    async def close_visit(self, launch_id: str) -> None:
        """Be done with a saved report."""
        self._desk.close_visit(launch_id)

    async def try_now(self, launch_id: str) -> None:
        """Ask the scribe at once."""
        self._desk.try_now(launch_id)

    async def set_api_key(self, launch_id: str, key: str) -> str | None:
        """Keep a new key for the facility of a launch and try again."""
        session = store_session(self._running.store, launch_id)
        facility = session.request.facility
        try:
            await asyncio.to_thread(self._keep_key, facility, key)
        except LauncherError as error:
            return _sentence(error.problems[0])
        self._scribes.forget(facility)
        if session.session_id is None:
            self._desk.open_again(launch_id)
        else:
            self._desk.try_now(launch_id)
        return None

    async def delivered(self, launch_id: str, kind: DeliveryKind, version: int, path: str | None) -> None:
        """Remember that a version went out."""
        self._desk.delivered(launch_id, kind, version, path)

    async def cover(self, *, is_covered: bool) -> None:
        """Remember whether the windows are covered."""
        self._desk.is_covered = is_covered

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version."""
        return read_report(version.payload_json, session.request.form)

    def text_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as plain text."""
        return report_text(session, version, self.report_of(session, version))

    def json_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as the JSON that callers get."""
        return json_bytes(result_object(session, version, self.report_of(session, version))).decode()

    def sentence_of(self, error: Exception) -> str:
        """Say in words what an error means."""
        if isinstance(error, LauncherError):
            return "\n".join(_sentence(problem) for problem in error.problems)
        return type(error).__name__

    def reason_of(self, session: Session) -> str | None:
        """Say why a launch failed."""
        failure = session.failure
        return None if failure is None else _sentence(Problem(failure.code, None, dict(failure.facts)))

    def _keep_key(self, facility: str, key: str) -> None:
        secrets, own = self._machine.secrets, facility_secret(facility)
        is_only = len(self._machine.loaded.resolved.settings.facilities) == 1
        secrets.set(API_KEY if is_only and secrets.get(own) is None else own, key)

    @property
    def _running(self) -> Services:
        assert self._services is not None, "start() comes first"  # noqa: S101 - a mistake of ours
        return self._services

    @property
    def _desk(self) -> Desk:
        assert self._running.desk is not None  # noqa: S101 - start() made it
        return self._running.desk

    async def _handle(
        self, request: Request, out: Callable[[bytes], None], err: Callable[[bytes], None]
    ) -> int:
        call = Call(
            argv=request.argv or ("show",),  # a second start of the tray program
            stdin=BytesIO(request.stdin or b""),
            cwd=Path(request.cwd),
            environ=self._environ,
            out=out,
            err=lambda data: _write_if_possible(err, data),
        )
        # Few calls begin in one round of the loop, which looks at its sockets in between: of many calls at
        # once the last must be told within the client's patience that it was taken.
        async with self._beginning:
            await asyncio.sleep(0)
        return await execute_here(call, self._machine_now(call, is_started=request.is_started))

    def _machine_now(self, call: Call, *, is_started: bool = False) -> Machine:
        """Look at the settings anew for each call; what runs goes on running."""
        return replace(machine_of(call), running=replace(self._running, was_started_for_call=is_started))

    def _take_in(self, visit: NewVisit) -> str:
        machine = self._machine
        facility = machine.facility_for(None)
        launch_id = str(uuid4())
        settings = machine.loaded.resolved.settings
        given = from_arguments(
            patient_id=visit.patient_id,
            visit_id=visit.visit_id,
            family_name=visit.family_name,
            given_name=visit.given_name,
            birth_date=visit.birth_date,
            sex=visit.sex,
            needs_visit=settings.visit_id_source is VisitIdSource.CALLER,
        )
        form = None if visit.form_key is None else machine.forms(facility).get(visit.form_key)
        request, _ = build_request(
            given,
            visit_id_option=None,
            facility=facility.name,
            doctor=choose_doctor(machine.loaded.resolved, visit.doctor_id, visit.doctor_name),
            form=form,
            view=settings.view,
            request_id=None,
            launch_id=launch_id,
            settings=settings,
        )
        check_launch(facility, request, launch_id)
        session = Session(launch_id=launch_id, request=request, created_at=machine.clock.now())
        return take_in(self._running.store, session, as_another=False).session.launch_id

    def _around(self, services: Services) -> Around:
        resolved = self._machine.loaded.resolved
        settings = resolved.settings
        facilities = settings.facilities
        facility = next(iter(facilities.values()))
        library = self._machine.forms(facility)
        keys = library.keys()
        forms = tuple((key, library.get(key).title or key) for key in keys)
        return Around(
            doctor_id=settings.doctor_id,
            doctor_name=settings.doctor_name,
            facility=facility.name if len(facilities) == 1 and facility.name != "default" else "",
            is_test=self._machine.paths.is_test_set_up,
            forms=forms,
            form_key=facility.default_form,
            needs_visit_id=settings.visit_id_source is VisitIdSource.CALLER,
            notices=tuple(sentences([*services.notices, *self._machine.loaded.problems])),
        )


def _write_if_possible(write: Callable[[bytes], None], data: bytes) -> None:
    with suppress(OSError):  # nobody reads the sentences; the exit status still speaks
        write(data)


def _sentence(problem: Problem) -> str:
    text = text_of(problem)
    return f"{text.message} {text.hint}".strip()
