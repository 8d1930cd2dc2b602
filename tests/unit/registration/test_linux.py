"""Entries on Linux: where the XDG folders are, and what a shared or forbidden folder does."""

from pathlib import Path

import pytest

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.registration.linux import LinuxRegistrar
from tiep_launcher.registration.state import State

SCHEME, COMMAND = "tiep-launcher", ("/opt/tiep launcher/bin", "--x")


def test_the_xdg_folders_count_if_they_are_absolute(tmp_path: Path):
    environ = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": "relative"}
    registrar = LinuxRegistrar(environ)
    registrar.register(SCHEME, COMMAND)
    assert (tmp_path / "data/applications/tiep-launcher-link.desktop").is_file()
    assert (tmp_path / ".config/mimeapps.list").is_file()
    entry = registrar.scheme(SCHEME, COMMAND)
    assert (entry.state, entry.command) == (State.ON, '"/opt/tiep launcher/bin" --x --url %u')
    assert registrar.scheme(SCHEME, ("/elsewhere",)).state is State.BROKEN


def test_a_list_behind_a_link_is_changed_where_it_is_and_keeps_its_mode(tmp_path: Path):
    (tmp_path / ".config").mkdir()
    real = tmp_path / "dotfiles"
    real.write_text("# mine\n")
    real.chmod(0o600)
    (tmp_path / ".config/mimeapps.list").symlink_to(real)
    LinuxRegistrar({"HOME": str(tmp_path)}).register(SCHEME, COMMAND)
    assert (tmp_path / ".config/mimeapps.list").is_symlink()
    assert real.read_text().startswith("# mine\n")
    assert real.stat().st_mode & 0o777 == 0o600


def test_what_the_system_starts_for_all_is_hidden_and_shown_again(tmp_path: Path):
    shared = tmp_path / "xdg/autostart/tiep-launcher.desktop"
    shared.parent.mkdir(parents=True)
    shared.write_text("[Desktop Entry]\nExec=/usr/bin/tiep-launcher\n")
    registrar = LinuxRegistrar({"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "xdg")})
    assert registrar.start(COMMAND).state is State.ON
    registrar.start_by_hand()
    assert registrar.start(COMMAND).state is State.OFF
    registrar.start_with_desktop(COMMAND)
    assert registrar.start(COMMAND).state is State.ON


def test_what_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / ".local").write_text("a file where a folder must be")
    with pytest.raises(CannotCreateError, match="registration_failed"):
        LinuxRegistrar({"HOME": str(tmp_path)}).register(SCHEME, COMMAND)


@pytest.mark.parametrize("scheme", ["", "1a", "A", "a b", "a/b", "a\n[x]", "é"])
def test_only_a_scheme_is_registered(tmp_path: Path, scheme: str):
    with pytest.raises(ValueError, match=r"^"):
        LinuxRegistrar({"HOME": str(tmp_path)}).register(scheme, COMMAND)
    assert not list(tmp_path.iterdir())
