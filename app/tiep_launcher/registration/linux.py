"""Entries of one user on a Linux desktop: files below the XDG folders, nothing else."""

import contextlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.registration.desktop_entry import (
    default_of,
    desktop_entry,
    exec_line,
    value_of,
    with_default,
)
from tiep_launcher.registration.state import Entry, State, checked_scheme

_LINK_FILE = "tiep-launcher-link.desktop"
_START_FILE = "tiep-launcher.desktop"
_NAME = "Tiep Launcher"


class LinuxRegistrar:
    """What the desktops of freedesktop.org read."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        """Find the user's folders in ``environ``; nothing is touched yet."""
        home = Path(environ.get("HOME") or Path.home())
        config = _folder(environ, "XDG_CONFIG_HOME", home / ".config")
        self._link_file = (
            _folder(environ, "XDG_DATA_HOME", home / ".local/share") / "applications" / _LINK_FILE
        )
        self._mime_apps = config / "mimeapps.list"
        self._start_file = config / "autostart" / _START_FILE
        # What the system starts for everybody, unless the user's folder has a file of that name.
        folders = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
        self._start_files_of_all = [Path(folder, "autostart", _START_FILE) for folder in folders if folder]

    def register(self, scheme: str, command: Sequence[str]) -> None:
        """Write the entry that opens links, and make it the one that does."""
        mime_type = _mime_type(scheme)
        entry = {
            "Type": "Application",
            "Name": _NAME,
            "Exec": exec_line([*command, "--url"], field_code="%u"),
            "NoDisplay": "true",
            "StartupNotify": "false",
            "MimeType": f"{mime_type};",
        }
        _write(self._link_file, desktop_entry(entry))
        _write(self._mime_apps, with_default(_read(self._mime_apps) or "", mime_type, self._link_file.name))

    def unregister(self, scheme: str) -> None:
        """Take the entry away, and what names it."""
        mime_type, mime_apps = _mime_type(scheme), _read(self._mime_apps) or ""
        if default_of(mime_apps, mime_type) == self._link_file.name:
            _write(self._mime_apps, with_default(mime_apps, mime_type, None))
        _remove(self._link_file)

    def scheme(self, scheme: str, command: Sequence[str]) -> Entry:
        """Look which entry opens links, and what it starts."""
        named = default_of(_read(self._mime_apps) or "", _mime_type(scheme))
        if named not in {None, self._link_file.name}:
            return Entry(State.OTHER, None, str(self._mime_apps))
        entry = _read(self._link_file)
        started = None if entry is None else value_of(entry, "Exec")
        if entry is None and named is None:
            return Entry(State.OFF, None, str(self._link_file))
        is_right = named is not None and started == exec_line([*command, "--url"], field_code="%u")
        return Entry(State.ON if is_right else State.BROKEN, started, str(self._link_file))

    def start_with_desktop(self, command: Sequence[str]) -> None:
        """Write the entry that the session starts."""
        entry = {"Type": "Application", "Name": _NAME, "Exec": exec_line(command), "StartupNotify": "false"}
        _write(self._start_file, desktop_entry(entry))

    def start_by_hand(self) -> None:
        """Take the entry away; one that the system has for everybody is hidden for this user."""
        if any(path.exists() for path in self._start_files_of_all):
            _write(self._start_file, desktop_entry({"Type": "Application", "Name": _NAME, "Hidden": "true"}))
        else:
            _remove(self._start_file)

    def start(self, command: Sequence[str]) -> Entry:
        """Look what the session starts."""
        own = _read(self._start_file)
        place, entry = self._start_file, own
        if own is None:
            found = ((path, _read(path)) for path in self._start_files_of_all)
            place, entry = next(((path, text) for path, text in found if text), (place, None))
        started = None if entry is None else value_of(entry, "Exec")
        if started is None or (entry is not None and value_of(entry, "Hidden") == "true"):
            return Entry(State.OFF, None, str(place))
        is_right = own is None or started == exec_line(command)
        return Entry(State.ON if is_right else State.BROKEN, started, str(place))


def _mime_type(scheme: str) -> str:
    return f"x-scheme-handler/{checked_scheme(scheme)}"


def _folder(environ: Mapping[str, str], name: str, default: Path) -> Path:
    # The specification has relative paths ignored.
    path = Path(environ.get(name) or "")
    return path if path.is_absolute() else default


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None


def _write(path: Path, text: str) -> None:
    """Replace a file as a whole, where a link leads, and keep who may read it."""
    try:
        real = Path(os.path.realpath(path))
        real.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=real.parent, prefix=".tiep-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
                file.write(text)
            Path(name).chmod(real.stat().st_mode & 0o777 if real.exists() else 0o644)
            Path(name).replace(real)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise CannotCreateError.of("registration_failed", path.name) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CannotCreateError.of("registration_failed", path.name) from error
