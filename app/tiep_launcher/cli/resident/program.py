"""Store, scribes, desk, and the door for calls from outside, for as long as the program runs."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from tiep_launcher.browser.system import SystemBrowser
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.execution import answer_here, execute_here
from tiep_launcher.cli.picking import picking_of
from tiep_launcher.cli.resident.configuring import ResidentConfiguring, field_orders
from tiep_launcher.cli.resident.desk_doctors import (
    doctor_choice,
    doctor_named,
    doctor_of_desk,
    may_change_doctor,
)
from tiep_launcher.cli.resident.dropping import Dropping
from tiep_launcher.cli.resident.folders import exporting_of
from tiep_launcher.cli.resident.forms import ResidentForms, facilities_of, facility_forms
from tiep_launcher.cli.resident.key_lookout import KeyLookout
from tiep_launcher.cli.resident.out import ResidentOut
from tiep_launcher.cli.resident.reports import ResidentReports
from tiep_launcher.cli.resident.sentences import notices, reason_of, sentence, sentences_of
from tiep_launcher.cli.resident.takers import HospitalTakers
from tiep_launcher.cli.resident.typed_visit import session_of
from tiep_launcher.cli.wiring import FacilityScribes, Machine, Services, machine_of
from tiep_launcher.desktop.backend import Around, DoctorChoice
from tiep_launcher.desktop.new_visit import NewVisit
from tiep_launcher.desktop.picking import Picking
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import (
    Confirmation,
    ContactState,
    DeliveryKind,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.domain.settings import Facility, PatientSwitch, ResolvedSettings, VisitIdSource
from tiep_launcher.domain.shortcut import parse_shortcut
from tiep_launcher.domain.times import use_zone
from tiep_launcher.domain.transitions import SuggestionChosen
from tiep_launcher.instance.claim import Claim
from tiep_launcher.instance.request import Request
from tiep_launcher.instance.server import InstanceServer
from tiep_launcher.intake.context_folder import is_by_ref
from tiep_launcher.services.auditing import nobody_is_told
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.desk import Desk, Wish, WishKind
from tiep_launcher.services.doctor_at_desk import AtDesk
from tiep_launcher.services.exporting import Exporting
from tiep_launcher.services.handing_on import HandingsOn
from tiep_launcher.services.ports import EmbeddedView
from tiep_launcher.services.report_search import ReportSearch, Searched
from tiep_launcher.services.starting import store_session, take_in
from tiep_launcher.services.switching import switch_gate
from tiep_launcher.storage.private_files import UnreadableError, read_file, write_file
from tiep_launcher.storage.secrets import API_KEY, facility_secret
from tiep_launcher.storage.settings import LoadedSettings

_BEGIN_AT_ONCE = 4
_LINK_WITHIN_S = 30.0
_MAX_WINDOWS_BYTES = 64 * 1024


class Resident:
    """What the windows call ``Backend``."""

    def __init__(self, call: Call, claim: Claim, machine: Machine | None = None) -> None:
        """Take ``machine``, or the one that ``call`` finds, and the claim, which :meth:`stop` lets go of.

        Raises:
            ConfigurationError: As ``machine_of``.
        """
        # As it is now: what is secret in it is taken out before processes of others start.
        self._environ = dict(call.environ)
        self._machine = machine or machine_of(call)
        self._claim = claim
        self._stack = AsyncExitStack()
        self._stack.callback(claim.let_go)
        self._beginning = asyncio.Semaphore(_BEGIN_AT_ONCE)
        facilities = self._machine.loaded.resolved.settings.facilities
        self._scribes = FacilityScribes(facilities, self._machine.secrets)
        self._services: Services | None = None
        self._report_search = ReportSearch(self._read_report)
        self._view: EmbeddedView | None = None
        self._audit_failed: Callable[[Problem], None] = nobody_is_told
        self._picking: Picking | None = None
        self._dropping: Dropping | None = None
        self._exporting: Exporting | None = None
        self._handings_on: HandingsOn | None = None
        self._configuring = ResidentConfiguring(
            call,
            lambda: self._machine,
            self._scribes,
            take_up=self._take_up,
            key_changed=self._use_key_anew,
            around=lambda: self._around(self._running),
        )

    @property
    def configuring(self) -> ResidentConfiguring:
        """Read and change settings and keys."""
        return self._configuring

    @property
    def language(self) -> Language | None:
        """The language that the windows are set to; None for the system's."""
        return self._machine.loaded.resolved.settings.language

    @property
    def reports(self) -> ResidentReports:
        """Write reports."""
        return ResidentReports(self._machine.output_language, self._machine.target_profile)

    def _read_report(self, session: Session, version: ReportVersion) -> Report:
        return self.reports.read(session, version)  # in the language of the settings of that moment

    @property
    def forms(self) -> ResidentForms:
        """Show forms, and remember whose is whose."""
        return ResidentForms(lambda: self._machine)

    @property
    def out(self) -> ResidentOut:
        """Save and print reports."""
        return ResidentOut(lambda: self._running, self._desk.delivered)

    @property
    def picking(self) -> Picking:
        """Find what can be launched."""
        assert self._picking is not None, "start() comes first"  # noqa: S101 - a mistake of ours
        return self._picking

    def embed(self, view: EmbeddedView) -> None:
        """Take the view that shows the pages of visits in windows of ours."""
        self._view = view

    async def start(
        self,
        changed: Callable[[Session], None],
        wished: Callable[[Wish], None],
        at_desk_changed: Callable[[AtDesk], None],
    ) -> Around:
        """Open everything, answer calls from outside, go on watching."""
        self._audit_failed = _said_once(wished)
        lookout = KeyLookout(self._scribes, self._machine.clock, self._use_key_anew)

        def told(session: Session) -> None:
            lookout.saw(session)
            self.reports.read_ahead(session, self._machine.clock.now())
            changed(session)
            if self._exporting is not None:
                self._exporting.note(session)
            if self._handings_on is not None:
                self._handings_on.note(session)

        self._stack.push_async_callback(self._scribes.aclose)
        self._stack.push_async_callback(lookout.stop)
        services = await self._stack.enter_async_context(
            self._machine.services(self._scribes, seen=told, audit_failed=self._audit_failed)
        )
        desk = Desk(
            store=services.store,
            scribes=services.scribes,
            browser=services.browser,
            clock=services.clock,
            watcher=services.watcher,
            changed=told,
            wished=wished,
            at_desk_changed=at_desk_changed,
            audit=services.audit,
            own_doctor=doctor_of_desk(self._settings),
            gates=(
                services.links.gate,
                switch_gate(services.store, services.clock, self._patient_switch),
            ),
            embedded=self._view,
        )
        self._services = replace(services, desk=desk)
        self._stack.push_async_callback(desk.stop)
        at_desk_changed(desk.at_desk)
        self._picking = picking_of(self._machine, services.store, self._scribes, self._doctor_id)
        services.links.doubt_waiting(services.store.list_all(), is_by_ref)
        desk.resume()
        self._dropping = Dropping(
            lambda opening: answer_here(opening, self._machine_now(opening)),
            lambda problem: wished(Wish(WishKind.SAY_REFUSED, problem=problem)),
            self._environ,
        )
        self._stack.push_async_callback(self._dropping.stop)
        self._dropping.use(self._settings.settings.facilities)
        self._exporting = exporting = exporting_of(
            lambda: self._running, lambda: self._settings.settings, told
        )
        self._stack.push_async_callback(exporting.stop)
        takers = HospitalTakers(
            lambda: self._settings.settings,
            lambda: self._machine.secrets,
            lambda: self._running,
            self._scribes,
        )
        self._handings_on = handings_on = HandingsOn(
            store=services.store, clock=services.clock, takers=takers, changed=told
        )
        self._stack.push_async_callback(handings_on.stop)
        server = InstanceServer(self._claim, self._handle)
        await server.start()
        self._stack.push_async_callback(server.close)
        return self._around(services)

    def _patient_switch(self) -> PatientSwitch:
        return self._settings.settings.patient_switch

    async def stop(self) -> None:
        """Close everything, the door first."""
        await self._stack.aclose()

    def remembered(self) -> bytes:
        """Return what the windows had kept last."""
        try:
            return read_file(self._machine.paths.windows_file, max_bytes=_MAX_WINDOWS_BYTES) or b""
        except UnreadableError:
            return b""

    async def remember(self, content: bytes) -> None:
        """Keep something for the windows."""
        with suppress(LauncherError):
            await asyncio.to_thread(write_file, self._machine.paths.windows_file, content)

    async def sessions(self) -> list[Session]:
        """Return every launch, oldest first; the windows ask once, when they are there."""
        sessions = self._running.store.list_all()
        if self._exporting is not None:  # reading them all twice would make a long list come late
            self._exporting.begin(sessions)
        if self._handings_on is not None:
            self._handings_on.begin(sessions)
        return sessions

    async def launch(self, visit: NewVisit) -> list[tuple[str, str]]:
        """Launch a visit that was typed in."""
        try:
            session = session_of(visit, self._machine, self._desk.doctor)
            taken = take_in(self._running.store, session, as_another=visit.is_another)
            launch_id = taken.session.launch_id
            self._desk.begin(launch_id, session.request.doctor, is_doctor_named=True)
        except LauncherError as error:
            return [(problem.field or "", sentence(problem)) for problem in error.problems]
        return []

    async def open_again(self, launch_id: str) -> None:
        """Open the scribe (again)."""
        self._desk.open_again(launch_id)

    async def give_up(self, launch_id: str) -> None:
        """End a launch without a report."""
        self._desk.give_up(launch_id)

    async def withdraw(self, launch_id: str, reason: WithdrawalReason, note: str) -> None:
        """Mark a launch as the wrong patient, for good."""
        doctor = self._desk.doctor
        withdrawal = Withdrawal(
            at=self._machine.clock.now(),
            reason=reason,
            note=note,
            doctor_id=doctor.id if doctor is not None else None,
            os_user=self._machine.os_user,
        )
        self._desk.withdraw(launch_id, withdrawal)

    async def confirm(self, launch_id: str, version: int, doctor_id: str) -> str | None:
        """Let a held version go on the word of the doctor who works here, if it is still that one."""
        doctor = self._desk.doctor
        if doctor is None or doctor.id != doctor_id:
            return sentence(Problem("confirming_without_doctor"))
        said = Confirmation(at=self._machine.clock.now(), doctor=doctor, os_user=self._machine.os_user)
        try:
            self._desk.confirm(launch_id, version, said)
        except LauncherError as error:
            return sentence(error.problems[0])
        return None

    async def choose_suggestion(self, launch_id: str, version: int, path: str, *, is_taken: bool) -> None:
        """Take a suggestion in a version, or leave it out."""
        self._desk.choose_suggestion(
            launch_id, SuggestionChosen(version=version, path=path, is_taken=is_taken)
        )

    async def open_link(self, address: str) -> str | None:
        """Open an ``https`` address of a report in the browser."""
        try:
            await self._desk.browser.open(address, wait_s=_LINK_WITHIN_S)
        except LauncherError as error:
            return sentence(error.problems[0])
        return None

    async def seen(self, launch_id: str, version: int) -> None:
        """Remember that whoever works here looks at a version."""
        try:
            self._desk.seen(launch_id, version)
        except LauncherError as error:
            self._audit_failed(error.problems[0])

    async def search_reports(self, words: Sequence[str], sessions: Sequence[Session]) -> Searched:
        """Look for words in reports; reading many of them must not keep others waiting."""
        return await asyncio.to_thread(self._report_search.search, words, sessions)

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
            return sentence(error.problems[0])
        self._scribes.forget(facility)
        if session.session_id is None:
            self._desk.open_again(launch_id)
        else:
            self._desk.try_now(launch_id)
        return None

    async def delivered(
        self, launch_id: str, kind: DeliveryKind, version: int, paths: Sequence[str | None]
    ) -> None:
        """Remember that fields of a version went out, or with None all of it."""
        for path in paths:
            self._desk.delivered(launch_id, kind, version, path)

    async def doctors(self) -> DoctorChoice:
        """Return who can be chosen to work here."""
        return await asyncio.to_thread(doctor_choice, self._settings, self._running.store)

    async def choose_doctor(self, doctor_id: str, name: str | None) -> list[str]:
        """Let a doctor work here."""
        try:
            doctor = await asyncio.to_thread(doctor_named, self._settings, doctor_id, name)
        except LauncherError as error:
            return [sentence(problem) for problem in error.problems]
        self._desk.choose_doctor(doctor)
        return []

    async def forget_doctor_if_shared(self) -> None:
        """Forget who works here, if several doctors use this login."""
        if self._settings.settings.shared_login:
            self._desk.forget_doctor()

    async def answer(self, question: Question, *, goes_on: bool) -> None:
        """Take a person's answer to what a launch waits for."""
        self._desk.answer(question, goes_on=goes_on)

    async def cover(self, *, is_covered: bool) -> None:
        """Remember whether the windows are covered."""
        self._desk.cover(is_covered=is_covered)

    def sentences_of(self, error: Exception) -> list[str]:
        """Say in words what went wrong, and what to do."""
        return sentences_of(error)

    def reason_of(self, session: Session) -> str | None:
        """Say why a launch failed."""
        return reason_of(session)

    @property
    def _settings(self) -> ResolvedSettings:
        return self._machine.loaded.resolved

    def _take_up(self, loaded: LoadedSettings) -> None:
        """Work with other settings from now on; what is under way at this moment ends as it began."""
        self._machine = machine = replace(self._machine, loaded=loaded)
        settings = loaded.resolved.settings
        use_zone(settings.time_zone)
        self._scribes.use(settings.facilities)
        if self._dropping is not None:
            self._dropping.use(settings.facilities)
        browser = machine.browser or SystemBrowser(settings.browser_command)
        watcher = replace(self._running.watcher, poll_interval_s=settings.poll_interval_s)
        self._services = replace(
            self._running,
            browser=browser,
            watcher=watcher,
            output_language=machine.output_language,
            target_profile=machine.target_profile,
            gdt_address=machine.gdt_address,
        )
        self._desk.take_up(browser, watcher)
        self._desk.belongs_to(doctor_of_desk(self._settings))
        self._picking = picking_of(machine, self._running.store, self._scribes, self._doctor_id)
        if self._exporting is not None:
            self._exporting.begin(self._running.store.list_all())
        if self._handings_on is not None:
            self._handings_on.begin(self._running.store.list_all())

    def _use_key_anew(self, facility: str) -> None:
        """Read the key of ``facility`` again, and ask about its visits that were refused."""
        self._scribes.forget(facility)
        for session in self._running.store.list_all():
            if session.request.facility == facility and session.contact.state is ContactState.REFUSED:
                self._desk.try_now(session.launch_id)

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

    def _doctor_id(self) -> str | None:
        doctor = self._desk.doctor
        return None if doctor is None else doctor.id

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
        """Look at the settings anew for each call, and work with them from now on."""
        machine = machine_of(call)
        if machine.loaded != self._machine.loaded:
            self._take_up(machine.loaded)
        return replace(machine, running=replace(self._running, was_started_for_call=is_started))

    def _around(self, services: Services) -> Around:
        resolved = self._machine.loaded.resolved
        settings = resolved.settings
        facilities = settings.facilities
        facility = next(iter(facilities.values()))
        offered = facility_forms(self._machine, facility.name)
        return Around(
            may_change_doctor=may_change_doctor(resolved),
            facility=facility.name if len(facilities) == 1 and facility.name != Facility().name else "",
            facilities=facilities_of(self._machine),
            is_test=self._machine.paths.is_test_set_up,
            forms=offered.forms,
            form_key=offered.form_key,
            listed_forms=offered.listed_forms,
            own_forms=offered.own_forms,
            may_choose_own_form=offered.may_choose_own_form,
            notification_patient_name=settings.notification_patient_name,
            needs_visit_id=settings.visit_id_source is VisitIdSource.CALLER,
            palette_shortcut=parse_shortcut(settings.palette_shortcut or ""),
            next_field_shortcut=parse_shortcut(settings.next_field_shortcut or ""),
            skip_field_shortcut=parse_shortcut(settings.skip_field_shortcut or ""),
            field_orders=field_orders(self._machine),
            clipboard_clear_s=settings.clipboard_clear_s,
            idle_lock_min=settings.idle_lock_min,
            notices=notices([*services.notices, *self._machine.loaded.problems]),
        )


def _said_once(wished: Callable[[Wish], None]) -> Callable[[Problem], None]:
    """Have the windows say each reason why nothing can be written into the audit record, once."""
    said: set[str] = set()

    def failed(problem: Problem) -> None:
        if problem.code not in said:
            said.add(problem.code)
            wished(Wish(WishKind.SAY_AUDIT_FAILED, problem=problem))

    return failed


def _write_if_possible(write: Callable[[bytes], None], data: bytes) -> None:
    with suppress(OSError):  # nobody reads the sentences; the exit status still speaks
        write(data)
