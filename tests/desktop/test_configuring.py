"""Settings and keys behind the windows: kept as ``config`` and ``secret`` keep them, taken up at once."""

import io
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from tests.unit.storage.key_stores import FileKeyStore

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.resident.configuring import AT_ONCE
from tiep_launcher.cli.resident.program import Resident
from tiep_launcher.cli.tray import claim_of
from tiep_launcher.cli.wiring import machine_of
from tiep_launcher.desktop.configuring import KeyState, SettingState
from tiep_launcher.domain.settings import SETTINGS, Origin
from tiep_launcher.sandbox.server import DEFAULT_KEY, SandboxOptions, running_sandbox
from tiep_launcher.services.doctor_at_desk import AtDesk
from tiep_launcher.storage.secrets import Secrets


@dataclass
class Program:
    """A running program without windows."""

    resident: Resident
    home: Path
    key_store: FileKeyStore
    at_desk: list[AtDesk] = field(default_factory=list)

    async def state(self, name: str) -> SettingState:
        configuration = await self.resident.configuring.read()
        return next(state for state in configuration.settings if state.name == name)

    def file(self) -> str:
        return (self.home / "config/settings.toml").read_text("utf-8")


@pytest.fixture
def home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="tl-") as name:
        yield Path(name)


@asynccontextmanager
async def running(home: Path, environ: dict[str, str] | None = None) -> AsyncIterator[Program]:
    call = Call(
        argv=(),
        stdin=io.BytesIO(),
        cwd=home,
        environ={"TIEP_LAUNCHER_HOME": str(home), "DISPLAY": ":77", **(environ or {})},
        out=lambda _: None,
        err=lambda _: None,
    )
    claim = claim_of(call.environ)
    assert claim.take()
    key_store = FileKeyStore(home / "key-store")
    secrets = Secrets("test", find_backends=lambda: [key_store])
    machine = replace(machine_of(call), secrets=secrets, is_kept=False)
    program = Program(Resident(call, claim, machine), home, key_store)
    await program.resident.start(lambda _: None, lambda _: None, program.at_desk.append)
    try:
        yield program
    finally:
        await program.resident.stop()


async def test_settings_stand_as_config_list_says(home: Path):
    async with running(home) as program:
        configuration = await program.resident.configuring.read()
        assert {state.name for state in configuration.settings} == {setting.name for setting in SETTINGS}
        assert {state.origin for state in configuration.settings} == {Origin.BUILT_IN}
        assert configuration.remarks == ()
        assert ("anamnesis", "Anamnesis") in configuration.choices["default_form"]


async def test_what_is_only_there_from_the_next_start_says_so(home: Path):
    assert {setting.name for setting in SETTINGS} >= AT_ONCE
    async with running(home) as program:
        assert (await program.state("api_url")).counts_at_once
        assert not (await program.state("language")).counts_at_once


async def test_changes_are_kept_and_the_desk_is_another_doctors_at_once(home: Path):
    async with running(home) as program:
        configuring = program.resident.configuring
        assert program.at_desk[-1].doctor is None
        changes = {"doctor.id": "D-17", "doctor.name": "Dr. Lopez", "default_form": "anamnesis"}
        assert await configuring.change(changes) == []
        assert 'id = "D-17"' in program.file()
        state = await program.state("doctor.id")
        assert (state.value, state.origin, state.has_own) == ("D-17", Origin.USER, True)
        present = program.at_desk[-1].doctor
        assert present is not None
        assert (present.id, present.name) == ("D-17", "Dr. Lopez")
        around = await configuring.around()
        assert around.form_key == "anamnesis"
        assert await configuring.change({"doctor.id": None, "doctor.name": None}) == []
        assert program.at_desk[-1].doctor is None


async def test_wrong_values_are_named_as_config_set_names_them_and_nothing_is_kept(home: Path):
    async with running(home) as program:
        configuring = program.resident.configuring
        wrong = await configuring.change({"api_url": "tiep", "poll_interval_s": "0", "doctor.id": "D"})
        assert wrong == [
            ("api_url", "This is no address."),
            ("poll_interval_s", "This is out of range (1 to 300)."),
        ]
        assert not (home / "config/settings.toml").exists()
        assert configuring.wrong("api_url", "tiep") == "This is no address."
        assert configuring.wrong("api_url", "https://tiep.example") is None


async def test_what_was_left_out_is_said_where_it_stands_and_strangers_as_remarks(home: Path):
    (home / "config").mkdir(mode=0o700)
    (home / "config/settings.toml").write_text('api_url = "tiep"\nwhatever = 1\n[facilities.north]\n')
    async with running(home) as program:
        configuration = await program.resident.configuring.read()
        left_out = {state.name: state.left_out for state in configuration.settings if state.left_out}
        assert left_out == {
            "api_url": "This is no address.",
            "facilities.north.api_url": "This is no address.",
        }
        assert configuration.facilities == ("north",)
        (remark,) = configuration.remarks
        assert remark.startswith("whatever: ")


async def test_keys_are_kept_looked_up_and_removed(home: Path):
    async with running(home) as program:
        configuring = program.resident.configuring

        async def states() -> dict[str, KeyState]:
            return {key.name: key.state for key in (await configuring.keys()).kept}

        assert await states() == {"api-key": KeyState.MISSING, "store-key": KeyState.MISSING}
        assert (await configuring.keys()).is_key_missing
        assert await configuring.set_key("api-key", "two words") is not None
        assert await configuring.set_key("api-key", "k-1") is None
        assert await states() == {"api-key": KeyState.KEPT, "store-key": KeyState.MISSING}
        assert await configuring.clear_key("api-key") is None
        assert (await configuring.keys()).is_key_missing


async def test_each_of_several_facilities_has_its_key(home: Path):
    (home / "config").mkdir(mode=0o700)
    (home / "config/settings.toml").write_text("[facilities.north]\n[facilities.south]\n")
    async with running(home) as program:
        assert (await program.resident.configuring.keys()).is_key_missing
        await program.resident.configuring.set_key("api-key:south", "k")
        keys = await program.resident.configuring.keys()
        assert [(key.facility, key.state) for key in keys.kept][:2] == [
            ("north", KeyState.MISSING),
            ("south", KeyState.KEPT),
        ]
        assert keys.has_several_facilities
        assert not keys.is_key_missing, "the visits of one facility can be started"


async def test_a_locked_key_store_is_said_in_words(home: Path):
    async with running(home) as program:
        program.key_store.error = KeyringLocked()
        keys = await program.resident.configuring.keys()
        assert {key.state for key in keys.kept} == {KeyState.NOT_READABLE}
        assert keys.problem == "The key store is locked. Unlock it and try again."
        assert not keys.is_key_missing
        assert await program.resident.configuring.set_key("api-key", "k") == keys.problem


async def test_a_connection_is_tried_with_what_is_kept_and_with_what_is_not_yet(home: Path):
    async with running_sandbox(SandboxOptions()) as sandbox, running(home) as program:
        configuring = program.resident.configuring
        nothing = await configuring.try_connection(None, api_url=sandbox.url)
        assert nothing.problem is not None
        assert nothing.problem.code == "api_key_missing"
        typed = await configuring.try_connection(None, api_url=sandbox.url, key=DEFAULT_KEY)
        assert typed.is_good
        assert typed.clock_ahead_s == 0
        rejected = await configuring.try_connection(None, api_url=sandbox.url, key="wrong")
        assert (rejected.is_reached, rejected.is_key_accepted) == (True, False)
        await configuring.set_key("api-key", DEFAULT_KEY)
        assert (await configuring.try_connection(None, api_url=sandbox.url)).is_good
        assert await configuring.change({"api_url": sandbox.url}) == []
        assert (await configuring.try_connection(None)).is_good
        wrong = await configuring.try_connection(None, api_url="tiep")
        assert wrong.problem is not None
        assert configuring.sentence(wrong.problem) == "This is no address."


async def test_changed_addresses_and_keys_are_used_at_once(home: Path):
    async with running_sandbox(SandboxOptions()) as sandbox, running(home) as program:
        configuring = program.resident.configuring
        await configuring.set_key("api-key", "wrong")
        scribe = await program.resident._scribes.of("default")
        assert await configuring.change({"api_url": sandbox.url, "poll_interval_s": "7"}) == []
        other = await program.resident._scribes.of("default")
        assert other is not scribe
        assert program.resident._running.watcher.poll_interval_s == 7
        await configuring.set_key("api-key", DEFAULT_KEY)
        assert await program.resident._scribes.of("default") is not other


async def test_the_first_run_is_the_first_and_only_with_nothing_set_up(home: Path):
    async with running(home) as program:
        configuring = program.resident.configuring
        assert await configuring.is_first_run()
        await configuring.note_first_run()
        assert not await configuring.is_first_run()


@pytest.mark.parametrize("what", ["doctor", "key", "key in the environment"])
async def test_with_anything_set_up_it_is_no_first_run(home: Path, what: str):
    environ = {"TIEP_LAUNCHER_DOCTOR__ID": "D"} if what == "doctor" else {}
    async with running(home, environ) as program:
        configuring = program.resident.configuring
        if what == "key":
            await configuring.set_key("api-key", "k")
        elif what == "key in the environment":
            machine = program.resident._machine
            secrets = Secrets("test", api_key="k", find_backends=lambda: [program.key_store])
            program.resident._machine = replace(machine, secrets=secrets)
            assert (await configuring.keys()).kept[0].state is KeyState.FROM_ENVIRONMENT
        assert not await configuring.is_first_run()


async def test_a_locked_key_store_brings_no_assistant(home: Path):
    async with running(home) as program:
        program.key_store.error = KeyringLocked()
        assert not await program.resident.configuring.is_first_run()
