import os
import stat
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError
from tiep_launcher.storage.paths import ensure_private, locate


def test_an_isolated_instance_has_everything_in_one_folder(tmp_path):
    paths = locate({"TIEP_LAUNCHER_HOME": str(tmp_path)})
    folders = (paths.config_dir, paths.data_dir, paths.log_dir, paths.run_dir)
    assert folders == tuple(tmp_path / name for name in ("config", "data", "logs", "run"))
    assert paths.is_test_set_up
    assert list(tmp_path.iterdir()) == [], "nothing is made by looking"


def test_an_isolated_instance_is_the_same_however_it_is_spelled(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "real")
    names = ("real", "real/", "x/../real", "link")
    assert len({locate({"TIEP_LAUNCHER_HOME": f"{tmp_path}/{name}"}) for name in names}) == 1


@pytest.mark.parametrize("home", ["", "relative", "./x", "~/x", "/x\0y"])
def test_an_isolated_instance_needs_an_absolute_path(home):
    with pytest.raises(ConfigurationError) as raised:
        locate({"TIEP_LAUNCHER_HOME": home})
    assert raised.value.code == "home_not_absolute"


def test_the_ordinary_instance_follows_the_desktop(monkeypatch, tmp_path):
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = locate({"XDG_RUNTIME_DIR": str(tmp_path / "RUNTIME")})
    assert not paths.is_test_set_up
    assert paths.settings_file == tmp_path / "CONFIG/tiep-launcher/settings.toml"
    assert paths.data_dir == tmp_path / "DATA/tiep-launcher"
    assert paths.log_dir.is_relative_to(tmp_path / "STATE/tiep-launcher")
    assert paths.run_dir == tmp_path / "RUNTIME/tiep-launcher"


@pytest.mark.parametrize("environ", [{}, {"XDG_RUNTIME_DIR": ""}, {"XDG_RUNTIME_DIR": "relative"}])
def test_the_run_folder_of_a_caller_without_a_desktop(monkeypatch, tmp_path, environ):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    expected = {Path(f"/run/user/{os.geteuid()}/tiep-launcher"), tmp_path / "tiep-launcher/run"}
    assert locate(environ).run_dir in expected


def test_a_folder_is_made_private_with_all_above_it(tmp_path):
    old = os.umask(0)
    try:
        ensure_private(tmp_path / "a/b/c", "data")
    finally:
        os.umask(old)
    for name in ("a", "a/b", "a/b/c"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o700


def test_an_open_folder_is_closed(tmp_path):
    (tmp_path / "x").mkdir(mode=0o755)
    ensure_private(tmp_path / "x", "data")
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o700


@pytest.mark.parametrize("kind", ["symlink", "dangling", "file"])
def test_what_is_no_folder_of_ours_is_refused(tmp_path, kind):
    (tmp_path / "target").mkdir(mode=0o755)
    match kind:
        case "symlink":
            (tmp_path / "x").symlink_to(tmp_path / "target")
        case "dangling":
            (tmp_path / "x").symlink_to(tmp_path / "nowhere")
        case "file":
            (tmp_path / "x").touch()
    with pytest.raises(ConfigurationError) as raised:
        ensure_private(tmp_path / "x", "config")
    assert raised.value.code == "folder_not_private"
    assert dict(raised.value.problems[0].facts) == {"folder": "config"}
    assert stat.S_IMODE((tmp_path / "target").stat().st_mode) == 0o755


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_somebody_else_is_refused(tmp_path):
    (tmp_path / "x").mkdir()
    os.chown(tmp_path / "x", 12345, 12345)
    with pytest.raises(ConfigurationError) as raised:
        ensure_private(tmp_path / "x", "run")
    assert raised.value.code == "folder_not_private"


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotCreateError) as raised:
        ensure_private(tmp_path / "file/x", "logs")
    assert raised.value.code == "folder_cannot_create"
