"""Where this program keeps its files, and that nobody else can get at them."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError

APP_NAME = "tiep-launcher"
HOME_VARIABLE = "TIEP_LAUNCHER_HOME"

_GROUP_AND_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one instance; none of them need exist yet.

    Attributes:
        config_dir: The user's settings.
        data_dir: The encrypted launches, and the locks of those that a process is at work on.
        log_dir: Log files, without patient data.
        run_dir: Locks and sockets of running processes.
        home: The one folder of an isolated instance; None for the ordinary one.
    """

    config_dir: Path
    data_dir: Path
    log_dir: Path
    run_dir: Path
    home: Path | None = None

    @property
    def is_test_set_up(self) -> bool:
        """True for an isolated instance, which is shown as "Test set-up"."""
        return self.home is not None

    @property
    def settings_file(self) -> Path:
        """The user's settings."""
        return self.config_dir / "settings.toml"

    @property
    def own_forms_file(self) -> Path:
        """The forms that doctors chose for their own visits."""
        return self.config_dir / "own-forms.json"

    @property
    def windows_file(self) -> Path:
        """What the windows remember: places on the screens, no patient data."""
        return self.data_dir / "windows.json"


def locate(environ: Mapping[str, str]) -> Paths:
    """Find the folders of the instance that the process's environment asks for.

    Raises:
        ConfigurationError: ``TIEP_LAUNCHER_HOME`` is set and is not an absolute path. An empty value is
            refused too: a script whose variable is missing must not end up in the real instance.
    """
    named = environ.get(HOME_VARIABLE)
    if named is None:
        return Paths(
            config_dir=platformdirs.user_config_path(APP_NAME, appauthor=False),
            data_dir=platformdirs.user_data_path(APP_NAME, appauthor=False),
            log_dir=platformdirs.user_log_path(APP_NAME, appauthor=False),
            run_dir=_run_dir(environ),
        )
    if not Path(named).is_absolute() or "\0" in named:
        raise ConfigurationError.of("home_not_absolute", HOME_VARIABLE)
    # Resolved, so that the same folder has the same keys in the key store however it is spelled.
    home = Path(os.path.realpath(named))
    return Paths(
        config_dir=home / "config",
        data_dir=home / "data",
        log_dir=home / "logs",
        run_dir=home / "run",
        home=home,
    )


def ensure_private(path: Path, role: str) -> None:
    """Make the folder ``path`` if it is missing, and let only this user into it (mode 0700).

    Args:
        path: The folder.
        role: What it is for (``config``, ``data`` …); named in errors in place of the path.

    Raises:
        ConfigurationError: It is a symbolic link, no folder, or belongs to somebody else.
        CannotCreateError: The system refuses to make it.
    """
    try:
        # Missing folders on the way are private too, as the XDG specification asks for.
        for folder in [*(parent for parent in reversed(path.parents) if not parent.exists()), path]:
            folder.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError as error:
        raise ConfigurationError.of("folder_not_private", folder=role) from error
    except OSError as error:
        raise CannotCreateError.of("folder_cannot_create", folder=role) from error
    if os.name == "nt":
        if path.is_symlink() or not path.is_dir():
            raise ConfigurationError.of("folder_not_private", folder=role)
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError as error:
        raise ConfigurationError.of("folder_not_private", folder=role) from error
    try:
        facts = os.fstat(descriptor)
        if facts.st_uid != os.geteuid():
            raise ConfigurationError.of("folder_not_private", folder=role)
        if facts.st_mode & _GROUP_AND_OTHERS:
            os.fchmod(descriptor, 0o700)
    except OSError as error:
        raise ConfigurationError.of("folder_not_private", folder=role) from error
    finally:
        os.close(descriptor)


def _run_dir(environ: Mapping[str, str]) -> Path:
    if os.name == "nt":
        return platformdirs.user_state_path(APP_NAME, appauthor=False) / "run"
    named = environ.get("XDG_RUNTIME_DIR", "")
    if Path(named).is_absolute():
        return Path(named) / APP_NAME
    # A caller without a desktop's environment (a service, a cron job) must meet the same locks.
    usual = Path("/run/user") / str(os.geteuid())
    try:
        is_ours = usual.stat().st_uid == os.geteuid()
    except OSError:
        is_ours = False
    if is_ours:
        return usual / APP_NAME
    return platformdirs.user_state_path(APP_NAME, appauthor=False) / "run"
