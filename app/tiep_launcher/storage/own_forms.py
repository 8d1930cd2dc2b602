"""The forms that doctors chose for their own visits at this login: one file, without patient data."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.formats.strict_json import dump_json, parse_json
from tiep_launcher.storage.paths import ensure_private
from tiep_launcher.storage.private_files import UnreadableError, read_file, write_file

MAX_BYTES = 256 * 1024

_Choices = dict[str, dict[str, str]]


class OwnForms:
    """By facility and doctor: the key of a form, empty for "the doctor chooses in Tiep"."""

    def __init__(self, path: Path) -> None:
        """Prepare; the file is read at each call, as several processes use it."""
        self._path = path

    def of(self, facility: str) -> Mapping[str, str]:
        """Return what each doctor chose at ``facility``; what cannot be read counts as not chosen."""
        return self._read().get(facility, {})

    def keep(self, facility: str, doctor_id: str, key: str | None) -> None:
        """Remember a choice, None for none any more.

        Raises:
            LauncherError: It cannot be written.
        """
        choices = self._read()
        chosen = {doctor: form for doctor, form in choices.get(facility, {}).items() if doctor != doctor_id}
        if key is not None:
            chosen[doctor_id] = key
        ensure_private(self._path.parent, "config")
        write_file(self._path, (dump_json({**choices, facility: chosen}) + "\n").encode())

    def _read(self) -> _Choices:
        content = None
        with suppress(UnreadableError, LauncherError):
            content = parse_json(read_file(self._path, max_bytes=MAX_BYTES) or b"{}", max_bytes=MAX_BYTES)
        return {facility: _texts(chosen) for facility, chosen in _members(content).items()}


def _members(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _texts(value: object) -> dict[str, str]:
    return {doctor: form for doctor, form in _members(value).items() if isinstance(form, str)}
