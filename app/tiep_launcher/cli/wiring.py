"""Where adapters meet services: the only place that knows which adapter serves which port."""

import asyncio
import datetime as dt
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace

from tiep_launcher.browser.system import SystemBrowser
from tiep_launcher.cli.call import Call
from tiep_launcher.delivery.gdt import GdtAddress
from tiep_launcher.domain.errors import (
    ConfigurationError,
    LauncherError,
    NotFoundError,
    Problem,
    UsageError,
)
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.settings import Facility, GdtCharset
from tiep_launcher.domain.target_profile import TargetProfile
from tiep_launcher.domain.times import use_zone
from tiep_launcher.formats.gdt import Charset
from tiep_launcher.intake.os_user import os_user_names
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes import registry
from tiep_launcher.services.auditing import AuditedStore, nobody_is_told
from tiep_launcher.services.desk import Desk
from tiep_launcher.services.links import Links
from tiep_launcher.services.ports import (
    Audit,
    Browser,
    Clock,
    LaunchStore,
    Reachable,
    Scribe,
    Scribes,
    Seen,
    nobody_looks,
)
from tiep_launcher.services.watching import Watcher
from tiep_launcher.storage.audit import AuditFile
from tiep_launcher.storage.forms import FormLibrary
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.logs import configure
from tiep_launcher.storage.own_forms import OwnForms
from tiep_launcher.storage.paths import Paths, locate
from tiep_launcher.storage.secrets import API_KEY, Secrets, facility_secret, open_secrets
from tiep_launcher.storage.settings import LoadedSettings, load
from tiep_launcher.storage.store_opening import memory_store, open_store
from tiep_launcher.storage.system_language import system_language
from tiep_launcher.storage.target_profiles import TargetProfiles

_DEFAULT_FACILITY = "default"
_GDT_CHARSETS = {
    GdtCharset.ASCII: Charset.SEVEN_BIT,
    GdtCharset.CP437: Charset.CP437,
    GdtCharset.WINDOWS_1252: Charset.WINDOWS_1252,
}


class SystemClock:
    """The machine's own time."""

    def now(self) -> dt.datetime:
        """Return the time of day in UTC."""
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class FacilityScribes:
    """One scribe for each facility of the settings; a facility's key is read when it is first needed."""

    def __init__(self, facilities: Mapping[str, Facility], secrets: Secrets) -> None:
        """Keep what clients are made of; the network is touched when the first one is asked for."""
        self._http: HttpClient | None = None
        self._facilities = facilities
        self._secrets = secrets
        self._clients: dict[str, Scribe] = {}
        self._keys: dict[str, str] = {}
        self._reading = asyncio.Lock()

    async def of(self, facility: str) -> Scribe:
        """Return the facility's client.

        Raises:
            NotFoundError: ``facility_unknown``.
            ConfigurationError: ``api_key_missing``, or the key store does not work.
        """
        client = self._clients.get(facility)
        if client is None:
            async with self._reading:  # of many calls at once one asks the key store, which may not bear more
                client = self._clients.get(facility) or await self._made(facility)
        return client

    async def reachable(self, facility: Facility, key: str | None = None) -> Reachable:
        """Return a client that is kept nowhere, for a facility as it may become.

        Args:
            facility: Where, perhaps not as it stands in the settings.
            key: Its key; None for the kept one.

        Raises:
            ConfigurationError: ``api_key_missing``, the key store does not work, or the key is not usable.
        """
        return registry.client_for(facility, self.http(), key or await self._api_key(facility.name))

    def use(self, facilities: Mapping[str, Facility]) -> None:
        """Work with these facilities from now on; who is as before keeps its client."""
        for name, before in self._facilities.items():
            if facilities.get(name) != before:
                self.forget(name)
        self._facilities = facilities

    def forget(self, facility: str) -> None:
        """Read the facility's key anew when it is needed next."""
        self._clients.pop(facility, None)

    async def has_other_key(self, facility: str) -> bool:
        """Say whether the key store holds another key than the one that was used last."""
        try:
            return await self._api_key(facility) != self._keys.get(facility)
        except LauncherError:
            return False

    def http(self) -> HttpClient:
        """Return the process's one client; it is made when it is first needed.

        Raises:
            ConfigurationError: The system names a proxy that cannot be used.
        """
        self._http = self._http or HttpClient()
        return self._http

    async def aclose(self) -> None:
        """Close the connections."""
        if self._http is not None:
            await self._http.aclose()

    async def _made(self, facility: str) -> Scribe:
        found = self._facilities.get(facility)
        if found is None:
            raise _facility_unknown(self._facilities)
        key = self._keys[facility] = await self._api_key(facility)
        client = self._clients[facility] = registry.client_for(found, self.http(), key)
        return client

    async def _api_key(self, facility: str) -> str:
        names = [facility_secret(facility)]
        if len(self._facilities) == 1:
            names.append(API_KEY)
        for name in names:
            key = await asyncio.to_thread(self._secrets.get, name)
            if key is not None:
                return key
        raise ConfigurationError.of("api_key_missing", names[-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything a use case needs, wired.

    Attributes:
        store: Where launches are kept.
        notices: What people should know about the store and the audit record.
        audit: Where is written what was done.
        scribes: Who writes reports.
        browser: Where the doctor sees the scribe.
        clock: Time.
        watcher: Asks how sessions stand.
        output_language: Says in which language a facility's reports go out.
        target_profile: Says how a facility's text goes out; reads the profile anew each time.
        gdt_address: Says between whom a facility's GDT sets go.
        desk: Starts and watches launches beyond the call; None in a process that serves one call only.
        links: What links of the program's scheme have asked for lately.
        was_started_for_call: True if the running program was started to serve this call.
    """

    store: LaunchStore
    notices: tuple[Problem, ...]
    audit: Audit
    scribes: Scribes
    browser: Browser
    clock: Clock
    watcher: Watcher
    output_language: Callable[[str], Language]
    target_profile: Callable[[str], TargetProfile]
    gdt_address: Callable[[str], GdtAddress]
    desk: Desk | None = None
    links: Links = field(default_factory=lambda: Links(time.monotonic))
    was_started_for_call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """This machine as one call finds it: folders, settings, secrets.

    Attributes:
        paths: Where files are.
        loaded: The settings in force.
        secrets: The key store.
        browser: Where Tiep is opened; None for what the settings say.
        language: The language that this user's system speaks.
        is_kept: False to keep launches in memory only.
        clock: Time.
        running: The services of the running program, if the call was handed over to it.
    """

    paths: Paths
    loaded: LoadedSettings
    secrets: Secrets
    browser: Browser | None = None
    language: Language = Language.ENGLISH
    is_kept: bool = True
    clock: Clock = field(default_factory=SystemClock)
    running: Services | None = None

    def facility_for(self, name: str | None) -> Facility:
        """Return the named facility, or the only one.

        Raises:
            NotFoundError: ``facility_unknown``.
            UsageError: ``facility_missing``: there are several and none was named.
        """
        facilities = self.loaded.resolved.settings.facilities
        if name is None and len(facilities) > 1:
            raise UsageError.of("facility_missing", "--facility", known=", ".join(facilities))
        found = next(iter(facilities.values())) if name is None else facilities.get(name)
        if found is None:
            raise _facility_unknown(facilities)
        return found

    def output_language(self, facility: str) -> Language:
        """Return the language in which reports of ``facility`` go out as text."""
        found = self.loaded.resolved.settings.facilities.get(facility)
        return (found and found.output_language) or self.language

    def target_profile(self, facility: str) -> TargetProfile:
        """Read what the hospital system of ``facility`` takes.

        Raises:
            ConfigurationError: The profile is not there or something is wrong with it.
        """
        found = self.loaded.resolved.settings.facilities.get(facility) or Facility()
        return TargetProfiles(found.target_profiles_dir).get(found.target_profile)

    def gdt_address(self, facility: str) -> GdtAddress:
        """Return between whom GDT sets of ``facility`` go, and how they are written."""
        found = self.loaded.resolved.settings.facilities.get(facility) or Facility()
        return GdtAddress(
            receiver=found.gdt_receiver,
            sender=found.gdt_sender,
            examination=found.gdt_examination,
            visit_field=self.loaded.resolved.settings.gdt_visit_field,
            charset=_GDT_CHARSETS[found.gdt_charset],
        )

    def forms(self, facility: Facility) -> FormLibrary:
        """Return the forms that ``facility`` may use."""
        return FormLibrary(facility.forms_dir)

    @property
    def own_forms(self) -> OwnForms:
        """The forms that doctors chose for their own visits."""
        return OwnForms(self.paths.own_forms_file)

    @asynccontextmanager
    async def scribes(self) -> AsyncGenerator[Scribes]:
        """Open the network, and close it afterwards; the running program's stays open."""
        if self.running is not None:
            yield self.running.scribes
            return
        facilities = FacilityScribes(self.loaded.resolved.settings.facilities, self.secrets)
        try:
            yield facilities
        finally:
            await facilities.aclose()

    @property
    def audit(self) -> AuditFile:
        """The record of what was done here."""
        return AuditFile(self.paths.data_dir, self.os_user)

    @property
    def os_user(self) -> str:
        """The login that this program runs with; empty if the system has no name for it."""
        return next(iter(os_user_names()), "")

    @asynccontextmanager
    async def services(
        self,
        scribes: Scribes,
        *,
        seen: Seen | None = None,
        audit_failed: Callable[[Problem], None] = nobody_is_told,
    ) -> AsyncGenerator[Services]:
        """Open the store for one use case, and close it afterwards; the running program's stays open.

        Args:
            scribes: Who writes reports.
            seen: Is told every change of a watched session.
            audit_failed: Is told why something that was done could not be written into the audit record.
        """
        if self.running is not None:
            yield self.running if seen is None else _seen_by_both(self.running, seen)
            return
        settings = self.loaded.resolved.settings
        # Key stores and disks may make us wait; whoever shares this loop must not.
        kept = await asyncio.to_thread(self._open_store)
        audit = self.audit
        unwritable = await asyncio.to_thread(audit.check)
        store = AuditedStore(kept, audit, audit_failed)
        try:
            yield Services(
                store=store,
                notices=(*kept.notices, *(unwritable.problems if unwritable else ())),
                audit=audit,
                scribes=scribes,
                browser=self.browser or SystemBrowser(settings.browser_command),
                clock=self.clock,
                watcher=Watcher(
                    store=store,
                    scribes=scribes,
                    clock=self.clock,
                    poll_interval_s=settings.poll_interval_s,
                    seen=seen or nobody_looks,
                ),
                output_language=self.output_language,
                target_profile=self.target_profile,
                gdt_address=self.gdt_address,
            )
        finally:
            kept.close()

    @contextmanager
    def store(self) -> Generator[LaunchStore]:
        """Open the store for a moment after a use case; the running program's stays open."""
        if self.running is not None:
            yield self.running.store
            return
        store = self._open_store()
        try:
            yield AuditedStore(store, self.audit)
        finally:
            store.close()

    def _open_store(self) -> Store:
        return open_store(self.paths, self.secrets) if self.is_kept else memory_store()


def machine_of(call: Call) -> Machine:
    """Look at this machine for ``call``; logging starts here, as only now it is known where to.

    Raises:
        ConfigurationError: An enforced setting is invalid, or a folder is not ours alone.
    """
    paths = locate(call.environ)
    loaded = load(paths, call.environ)
    configure(paths)
    use_zone(loaded.resolved.settings.time_zone)
    secrets = open_secrets(paths, call.environ, allows_test_environment=loaded.allows_test_environment)
    return Machine(paths=paths, loaded=loaded, secrets=secrets, language=system_language(call.environ))


def _facility_unknown(facilities: Mapping[str, Facility]) -> LauncherError:
    return NotFoundError.of("facility_unknown", "--facility", known=", ".join(facilities))


def _seen_by_both(running: Services, seen: Seen) -> Services:
    """Let a call look on beside the running program."""
    watcher = running.watcher

    def both(session: Session) -> None:
        watcher.seen(session)
        seen(session)

    return replace(running, watcher=replace(watcher, seen=both))
