"""Entries on macOS: the bundle names the scheme, a launch agent starts the program."""

import plistlib
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import CannotCreateError, UnavailableError
from tiep_launcher.registration.macos import BUNDLE_ID, MacRegistrar, info_plist
from tiep_launcher.registration.state import State

SCHEME, COMMAND = "tiep-launcher", ("/Applications/Tiep Launcher.app/Contents/MacOS/tiep-launcher",)


def test_the_bundle_names_the_scheme(tmp_path: Path):
    content = plistlib.loads(info_plist(SCHEME, "0.1"))
    assert content["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert content["CFBundleIdentifier"] == BUNDLE_ID
    bundle = tmp_path / "Tiep Launcher.app"
    (bundle / "Contents").mkdir(parents=True)
    registrar = MacRegistrar(tmp_path, bundle)
    assert registrar.scheme(SCHEME, COMMAND).state is State.OFF
    with pytest.raises(UnavailableError, match="registered_by_bundle"):
        registrar.register(SCHEME, COMMAND)
    registrar.unregister(SCHEME)
    (bundle / "Contents/Info.plist").write_bytes(info_plist(SCHEME, "0.1"))
    assert registrar.scheme(SCHEME, COMMAND).state is State.ON
    registrar.register(SCHEME, COMMAND)
    with pytest.raises(UnavailableError, match="registered_by_bundle"):
        registrar.unregister(SCHEME)


def test_an_agent_starts_the_program(tmp_path: Path):
    registrar = MacRegistrar(tmp_path, None)
    assert registrar.scheme(SCHEME, COMMAND).state is State.OFF
    assert registrar.start(COMMAND).state is State.OFF
    registrar.start_with_desktop(COMMAND)
    entry = registrar.start(COMMAND)
    assert (entry.state, entry.command) == (State.ON, COMMAND[0])
    assert registrar.start(("/elsewhere",)).state is State.BROKEN
    registrar.start_by_hand()
    assert registrar.start(COMMAND).state is State.OFF


def test_what_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / "Library").write_text("a file where a folder must be")
    with pytest.raises(CannotCreateError, match="registration_failed"):
        MacRegistrar(tmp_path, None).start_with_desktop(COMMAND)
