"""Remembers that the first-run assistant was shown to this user; a file without content."""

from tiep_launcher.storage.paths import Paths, ensure_private
from tiep_launcher.storage.private_files import write_file

_NAME = "first-run-shown"


def was_shown(paths: Paths) -> bool:
    """Say whether it was; any answer but a clear no counts as yes, so that it never nags."""
    try:
        (paths.config_dir / _NAME).lstat()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return True


def note_shown(paths: Paths) -> None:
    """Remember it.

    Raises:
        ConfigurationError: The folder of the settings is not ours alone.
        CannotCreateError: It cannot be made, or takes no file.
        ReadWriteError: Writing failed.
    """
    ensure_private(paths.config_dir, "config")
    write_file(paths.config_dir / _NAME, b"")
