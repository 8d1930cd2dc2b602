"""Settings and keys as the windows want them, and how a running program takes up what was changed."""

import asyncio
import importlib.util
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.demo_browser import find_browser
from tiep_launcher.cli.detached import start_detached
from tiep_launcher.cli.resident.forms import forms_of
from tiep_launcher.cli.resident.sentences import sentence, sentence_of
from tiep_launcher.cli.wiring import FacilityScribes, Machine
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.configuring import (
    Configuration,
    KeptKey,
    Keys,
    KeyState,
    SettingState,
    Wrong,
)
from tiep_launcher.domain.errors import LauncherError, Problem, UnavailableError
from tiep_launcher.domain.settings import Origin, ResolvedSetting, Setting
from tiep_launcher.services.connection_test import ConnectionResult, failed, try_connection
from tiep_launcher.storage import settings_file
from tiep_launcher.storage.first_run import note_shown, was_shown
from tiep_launcher.storage.secrets import API_KEY, FHIR_CREDENTIAL, STORE_KEY, KeyStoreStatus, facility_secret
from tiep_launcher.storage.setting_names import FACILITIES, find_setting
from tiep_launcher.storage.settings import LoadedSettings, load
from tiep_launcher.storage.target_profiles import TargetProfiles

_SANDBOX_NEEDS = ("starlette", "uvicorn")

AT_ONCE = frozenset(
    {
        "api_url",
        "app_url",
        "forms_dir",
        "default_form",
        "output_language",
        "context_dir",
        "drop_dir",
        "drop_keep",
        "target_profiles_dir",
        "target_profile",
        "result_dir",
        "result_formats",
        "result_name",
        "callback_url",
        "callback_format",
        "result_command",
        "result_command_format",
        "gdt_receiver",
        "gdt_sender",
        "gdt_examination",
        "gdt_charset",
        "doctor.id",
        "doctor.name",
        "doctor.specialties",
        "doctor_source",
        "doctors_file",
        "require_known_doctor",
        "patient_switch",
        "palette_shortcut",
        "next_field_shortcut",
        "skip_field_shortcut",
        "shared_login",
        "worklist",
        "time_zone",
        "fhir_url",
        "fhir_user",
        "fhir_identifier_system",
        "fhir_visit_system",
        "view",
        "browser_command",
        "visit_id_source",
        "gdt_visit_field",
        "hl7_visit_field",
        "hl7_identifier_authority",
        "context_keys",
        "allow_patient_arguments",
        "notification_patient_name",
        "clipboard_clear_s",
        "idle_lock_min",
        "poll_interval_s",
    }
)
"""What a running program takes up; of all else the window says that it counts from the next start."""


class ResidentConfiguring:
    """What the windows call ``Configuring``."""

    def __init__(
        self,
        call: Call,
        machine: Callable[[], Machine],
        scribes: FacilityScribes,
        *,
        take_up: Callable[[LoadedSettings], None],
        key_changed: Callable[[str], None],
        around: Callable[[], Around],
    ) -> None:
        """Look at nothing yet.

        Args:
            call: What started the program.
            machine: Gives the machine as the program works with it now.
            scribes: Who is asked when a connection is tried.
            take_up: Makes the running program work with other settings.
            key_changed: Makes it work with the other key of a facility.
            around: Says what stands around the visits now.
        """
        self._environ, self._machine, self._scribes = call.environ, machine, scribes
        self._take_up, self._key_changed, self._around = take_up, key_changed, around

    async def read(self) -> Configuration:
        """Look at the settings as they stand now."""
        loaded = await asyncio.to_thread(self._load)
        self._use(loaded)
        return await asyncio.to_thread(self._configuration, loaded)

    async def keys(self) -> Keys:
        """Look which secrets are there."""
        return await asyncio.to_thread(self._keys)

    async def around(self) -> Around:
        """Return what stands around the visits now."""
        return self._around()

    def wrong(self, name: str, text: str) -> str | None:
        """Say what is wrong with a value as it was typed."""
        try:
            settings_file.value_of(name, text)
        except LauncherError as error:
            return sentence(error.problems[0])
        return None

    async def change(self, changes: Mapping[str, str | None]) -> Wrong:
        """Keep changed settings, all of them or none, and work with them."""
        try:
            await asyncio.to_thread(settings_file.change, self._machine().paths, changes)
            self._use(await asyncio.to_thread(self._load))
        except LauncherError as error:
            return [(problem.field or "", sentence(problem)) for problem in error.problems]
        return []

    async def set_key(self, name: str, key: str) -> str | None:
        """Keep a secret and use it from now on."""
        return await self._with_key_store(name, lambda: self._machine().secrets.set(name, key))

    async def clear_key(self, name: str) -> str | None:
        """Remove a secret."""
        return await self._with_key_store(name, lambda: self._machine().secrets.clear(name))

    async def try_connection(
        self, facility: str | None, *, api_url: str | None = None, key: str | None = None
    ) -> ConnectionResult:
        """Find out whether a launch would reach the scribe."""
        machine = self._machine()
        try:
            tried = machine.facility_for(facility)
            if api_url is not None:
                tried = replace(tried, api_url=str(settings_file.value_of("api_url", api_url)))
            scribe = await self._scribes.reachable(tried, key)
        except LauncherError as error:
            return failed(error)
        return await try_connection(scribe, machine.clock)

    def sentence(self, problem: Problem) -> str:
        """Say a problem in words, with what to do."""
        return sentence(problem)

    def sentence_of(self, error: Exception) -> str:
        """Say an error in words."""
        return sentence_of(error)

    async def is_first_run(self) -> bool:
        """Say whether nothing is configured and the assistant was never shown."""
        machine = self._machine()
        resolved = machine.loaded.resolved
        if resolved.settings.doctor_id or any(row.origin is Origin.POLICY for row in resolved.rows):
            return False
        if await asyncio.to_thread(was_shown, machine.paths):
            return False
        keys = await self.keys()
        return all(key.state is KeyState.MISSING for key in keys.kept if key.facility is not None)

    async def note_first_run(self) -> None:
        """Remember that the assistant was shown."""
        await asyncio.to_thread(note_shown, self._machine().paths)

    @property
    def has_sandbox(self) -> bool:
        """Say whether the simulated Tiep can be started."""
        return all(importlib.util.find_spec(name) is not None for name in _SANDBOX_NEEDS)

    async def start_sandbox(self) -> str | None:
        """Start the demonstration as a program of its own, which shares nothing with this one."""
        try:
            if find_browser() is None:
                raise UnavailableError.of("browser_missing")
            await asyncio.to_thread(start_detached, ["demo"], self._environ)
        except LauncherError as error:
            return sentence(error.problems[0])
        except OSError:
            return sentence(Problem("program_not_started"))
        return None

    def _load(self) -> LoadedSettings:
        return load(self._machine().paths, self._environ)

    def _use(self, loaded: LoadedSettings) -> None:
        if loaded != self._machine().loaded:
            self._take_up(loaded)

    async def _with_key_store(self, name: str, act: Callable[[], object]) -> str | None:
        try:
            await asyncio.to_thread(act)
        except LauncherError as error:
            return sentence(error.problems[0])
        for facility in self._machine().loaded.resolved.settings.facilities:
            if name in {API_KEY, facility_secret(facility)}:
                self._key_changed(facility)
        return None

    def _configuration(self, loaded: LoadedSettings) -> Configuration:
        machine = self._machine()
        rows = loaded.resolved.rows
        states = tuple(_state(row, setting, loaded) for row in rows if (setting := find_setting(row.name)))
        return Configuration(
            settings=states,
            facilities=tuple(dict.fromkeys(state.facility for state in states if state.facility)),
            remarks=tuple(_remark(problem) for problem in loaded.problems if _belongs_nowhere(problem)),
            file=str(machine.paths.settings_file),
            choices={
                state.name: offered(machine, state.facility)
                for state in states
                if (offered := _OFFERED.get(state.setting.name))
            },
        )

    def _keys(self) -> Keys:
        machine = self._machine()
        facilities = machine.loaded.resolved.settings.facilities
        names = {facility_secret(facility): facility for facility in facilities}
        is_only = len(facilities) == 1
        others = [FHIR_CREDENTIAL] if machine.loaded.resolved.settings.fhir_url is not None else []
        status = machine.secrets.status([*([API_KEY] if is_only else []), *names, *others, STORE_KEY])
        if is_only and not status.is_set.get(next(iter(names))):
            names = {API_KEY: next(iter(facilities))}  # a key of its own is rare where there is one only
        kept = [KeptKey(name=name, facility=of, state=_key_state(status, name)) for name, of in names.items()]
        kept += [KeptKey(name=name, facility=None, state=_key_state(status, name)) for name in others]
        own = KeptKey(name=STORE_KEY, facility=None, state=_key_state(status, STORE_KEY), is_changeable=False)
        return Keys(kept=(*kept, own), problem=None if status.problem is None else sentence(status.problem))


def _profiles_of(machine: Machine, facility: str | None) -> tuple[tuple[str, str], ...]:
    """Return name and title of each target profile that ``facility`` can use; broken ones without a title."""
    facilities = machine.loaded.resolved.settings.facilities
    chosen = facilities.get(facility or "") or next(iter(facilities.values()))
    profiles = TargetProfiles(chosen.target_profiles_dir)
    try:
        return tuple((name, _title_of(profiles, name)) for name in profiles.names())
    except LauncherError:
        return ()


def _title_of(profiles: TargetProfiles, name: str) -> str:
    try:
        return profiles.get(name).title or name
    except LauncherError:
        return name


_OFFERED: Mapping[str, Callable[[Machine, str | None], tuple[tuple[str, str], ...]]] = {
    "default_form": forms_of,
    "target_profile": _profiles_of,
}
"""The settings whose values can be chosen, and what gives value and title of each."""


def field_orders(machine: Machine) -> Mapping[str, tuple[str, ...]]:
    """Return the order of fields of each facility's hospital system; a copy says what is wrong with it."""
    orders: dict[str, tuple[str, ...]] = {}
    for name in machine.loaded.resolved.settings.facilities:
        with suppress(LauncherError):
            orders[name] = machine.target_profile(name).field_order
    return orders


def _state(row: ResolvedSetting, setting: Setting, loaded: LoadedSettings) -> SettingState:
    first, _, rest = row.name.partition(".")
    facility = rest.partition(".")[0] if first == FACILITIES else None
    told = {problem.field: problem for problem in loaded.problems if problem.code == row.problem}
    left_out = told.get(row.name) or told.get(setting.name)
    return SettingState(
        name=row.name,
        setting=setting,
        facility=facility,
        value=row.value,
        origin=row.origin,
        is_locked=row.is_locked,
        has_own=row.has_own,
        fallback=row.fallback,
        left_out=None if left_out is None else sentence(left_out),
        counts_at_once=setting.name in AT_ONCE,
    )


def _belongs_nowhere(problem: Problem) -> bool:
    return problem.field is None or find_setting(problem.field) is None


def _remark(problem: Problem) -> str:
    return f"{problem.field}: {sentence(problem)}" if problem.field else sentence(problem)


def _key_state(status: KeyStoreStatus, name: str) -> KeyState:
    if status.is_from_environment and name.partition(":")[0] == API_KEY:
        return KeyState.FROM_ENVIRONMENT
    if name not in status.is_set:
        return KeyState.NOT_READABLE
    return KeyState.KEPT if status.is_set[name] else KeyState.MISSING
