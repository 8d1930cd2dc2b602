"""Entries in the registry of Windows, with a registry that is a dictionary."""

import pytest

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.registration.state import State
from tiep_launcher.registration.windows import WindowsRegistrar

SCHEME = "tiep-launcher"
PROGRAM = r"C:\Program Files\Tiep Launcher\tiep-launcher.exe"
KEY = rf"Software\Classes\{SCHEME}"


class FakeRegistry:
    def __init__(self, *, is_writable: bool = True) -> None:
        self.texts: dict[tuple[str, str], str] = {}
        self.is_writable = is_writable

    def get(self, key: str, name: str) -> str | None:
        return self.texts.get((key, name))

    def set(self, key: str, name: str, text: str) -> None:
        if not self.is_writable:
            raise PermissionError
        self.texts[key, name] = text

    def remove_key(self, key: str) -> None:
        self.texts = {at: text for at, text in self.texts.items() if not f"{at[0]}\\".startswith(f"{key}\\")}

    def remove(self, key: str, name: str) -> None:
        self.texts.pop((key, name), None)


def test_a_link_starts_the_program_with_one_argument():
    registry = FakeRegistry()
    registrar = WindowsRegistrar(registry)
    assert registrar.scheme(SCHEME, [PROGRAM]).state is State.OFF
    registrar.register(SCHEME, [PROGRAM])
    assert registry.texts == {
        (KEY, ""): "URL:Tiep Launcher",
        (KEY, "URL Protocol"): "",
        (rf"{KEY}\DefaultIcon", ""): f'"{PROGRAM}",0',
        (rf"{KEY}\shell\open\command", ""): f'"{PROGRAM}" --url "%1"',
    }
    assert registrar.scheme(SCHEME, [PROGRAM]).state is State.ON
    assert registrar.scheme(SCHEME, [r"D:\other.exe"]).state is State.BROKEN
    registrar.unregister(SCHEME)
    assert registry.texts == {}


def test_half_an_entry_is_broken_and_mended():
    registry = FakeRegistry()
    registrar = WindowsRegistrar(registry)
    registrar.register(SCHEME, [PROGRAM])
    registry.remove(KEY, "URL Protocol")
    assert registrar.scheme(SCHEME, [PROGRAM]).state is State.BROKEN
    registrar.register(SCHEME, [PROGRAM])
    assert registrar.scheme(SCHEME, [PROGRAM]).state is State.ON


def test_another_programs_entry_stays():
    registry = FakeRegistry()
    registrar = WindowsRegistrar(registry)
    registry.set(KEY, "", "URL:Another")
    registry.set(rf"{KEY}\shell\open\command", "", "another.exe")
    assert registrar.scheme(SCHEME, [PROGRAM]).state is State.OTHER
    registrar.unregister(SCHEME)
    assert len(registry.texts) == 2


def test_it_starts_with_the_session_as_it_is_told():
    registry = FakeRegistry()
    registrar = WindowsRegistrar(registry)
    assert registrar.start([PROGRAM]).state is State.OFF
    registrar.start_with_desktop([PROGRAM, "-m", "a b"])
    entry = registrar.start([PROGRAM, "-m", "a b"])
    assert (entry.state, entry.command) == (State.ON, f'"{PROGRAM}" -m "a b"')
    assert registrar.start([PROGRAM]).state is State.BROKEN
    registrar.start_by_hand()
    assert registry.texts == {}


def test_a_registry_that_refuses_is_told():
    with pytest.raises(CannotCreateError, match="registration_failed"):
        WindowsRegistrar(FakeRegistry(is_writable=False)).register(SCHEME, [PROGRAM])
