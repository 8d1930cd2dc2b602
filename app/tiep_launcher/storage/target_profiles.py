"""The target profiles of this machine: those that come with the program and those of the site."""

import re
from collections.abc import Iterable, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

from tiep_launcher.domain.errors import ConfigurationError, Problem
from tiep_launcher.domain.target_profile import PLAIN, TargetProfile
from tiep_launcher.storage.private_files import UnreadableError, read_file
from tiep_launcher.storage.target_profile_file import MAX_PROFILE_BYTES, parse_profile

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_SUFFIX = ".toml"
_DIR, _SETTING = "target_profiles_dir", "target_profile"

_Entry = TypeVar("_Entry", Path, Traversable)


class TargetProfiles:
    """Profiles by name, which is the file's without ``.toml``; the site's come before the shipped ones."""

    def __init__(self, folder: str | None = None) -> None:
        """Prepare; nothing is read yet.

        Args:
            folder: The facility's setting ``target_profiles_dir``.
        """
        self._folder = None if folder is None else Path(folder)

    def names(self) -> tuple[str, ...]:
        """Return the names of all profiles, sorted.

        Raises:
            ConfigurationError: ``target_profiles_dir_unreadable``.
        """
        return tuple(sorted(self._shipped().keys() | self._of_site().keys()))

    def get(self, name: str | None) -> TargetProfile:
        """Read a profile anew; None is the one that changes nothing.

        Raises:
            ConfigurationError: ``target_profiles_dir_unreadable``, ``target_profile_unknown`` with the known
                names, ``target_profile_unreadable`` with a reason, or everything that is wrong in it. A text
                is never written by other rules than the site's.
        """
        if name is None:
            return PLAIN
        # Looked up in the listing, so that no name can be a path, and upper and lower case always differ.
        of_site, shipped = self._of_site().get(name), self._shipped().get(name)
        if of_site is not None:
            return parse_profile(name, _read(of_site))
        if shipped is not None:
            return parse_profile(name, shipped.read_bytes())
        raise ConfigurationError.of("target_profile_unknown", _SETTING, known=", ".join(self.names()))

    def _of_site(self) -> Mapping[str, Path]:
        if self._folder is None:
            return {}
        try:
            return _by_name(self._folder.iterdir())
        except OSError as error:
            raise ConfigurationError.of("target_profiles_dir_unreadable", _DIR) from error

    def _shipped(self) -> Mapping[str, Traversable]:
        return _by_name((resources.files("tiep_launcher") / "resources" / "target-profiles").iterdir())


def _read(path: Path) -> bytes:
    try:
        content = read_file(path, max_bytes=MAX_PROFILE_BYTES)
    except UnreadableError as error:
        raise _unreadable(error.reason) from error
    if content is None:
        raise _unreadable("not_a_file")
    return content


def _unreadable(reason: str) -> ConfigurationError:
    return ConfigurationError(Problem("target_profile_unreadable", _SETTING, {"reason": reason}))


def _by_name(entries: Iterable[_Entry]) -> dict[str, _Entry]:
    return {
        entry.name.removesuffix(_SUFFIX): entry
        for entry in entries
        if entry.name.endswith(_SUFFIX) and _NAME.fullmatch(entry.name.removesuffix(_SUFFIX))
    }
