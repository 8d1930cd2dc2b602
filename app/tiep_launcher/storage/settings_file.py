"""The user's settings file: one value set or unset at a time, whole sets in and out; comments stay."""

from collections.abc import Generator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import TOMLKitError

from tiep_launcher.domain.errors import (
    ConfigurationError,
    ForbiddenByPolicyError,
    InputError,
    Problem,
    ReadWriteError,
)
from tiep_launcher.domain.settings import Origin
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage.paths import Paths, ensure_private
from tiep_launcher.storage.private_files import UnreadableError, read_file, write_file
from tiep_launcher.storage.setting_layers import (
    MAX_FILE_BYTES,
    MachineFiles,
    layer_of_document,
    parse_toml,
    read_user_settings,
)
from tiep_launcher.storage.setting_names import FACILITIES, find_setting, is_secret_name, shown_name
from tiep_launcher.storage.setting_values import SettingValue, WrongValueError, parse_text
from tiep_launcher.storage.settings import is_locked, locked_names

_LOCK_WAIT_S = 5.0


def set_value(paths: Paths, name: str, text: str, *, machine: MachineFiles | None = None) -> None:
    """Set one of the user's settings from its text.

    Raises:
        LauncherError: As :func:`change`.
    """
    change(paths, {name: text}, machine=machine)


def unset(paths: Paths, name: str) -> bool:
    """Remove one of the user's settings, so that the next weaker layer counts.

    Returns:
        True if it was set. Names that are no setting (any more) can be removed too.

    Raises:
        InputError: ``unknown_setting``: neither a setting nor in the file.
        ConfigurationError: The file cannot be read; it is left as it is.
        ReadWriteError: The file cannot be written.
    """
    with _editing(paths) as document:
        was_set = _remove(document, name)
    if not was_set and find_setting(name) is None:
        raise InputError.of("unknown_setting", shown_name(name))
    return was_set


def change(paths: Paths, changes: Mapping[str, str | None], *, machine: MachineFiles | None = None) -> None:
    """Set several of the user's settings from their texts, None removes one: all of them, or none.

    Raises:
        InputError: With everything that is wrong: ``unknown_setting``, ``secret_is_no_setting``, or a value
            that does not fit.
        ForbiddenByPolicyError: ``locked_by_policy``, for each setting to be set that is.
        ConfigurationError: The file cannot be read (it is left as it is), or the policy is invalid.
        ReadWriteError: The file cannot be written.
    """
    problems: list[Problem] = []
    values: dict[str, SettingValue] = {}
    for name, text in changes.items():
        if text is None:
            continue
        try:
            values[name] = value_of(name, text)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
    _refuse_locked(list(values), machine)
    with _editing(paths) as document:
        for name in changes.keys() - values.keys():
            _remove(document, name)
        for name, value in values.items():
            _put(document, name, value)


def value_of(name: str, text: str) -> SettingValue:
    """Read a setting's value as written on the command line.

    Raises:
        InputError: ``unknown_setting``, ``secret_is_no_setting``, or the value does not fit.
    """
    if is_secret_name(name):
        raise InputError.of("secret_is_no_setting", shown_name(name))
    setting = find_setting(name)
    if setting is None:
        raise InputError.of("unknown_setting", shown_name(name))
    try:
        return parse_text(setting, text)
    except WrongValueError as error:
        raise InputError(error.problem(name)) from error


def export(paths: Paths) -> str:
    """Return the user's valid settings as TOML, for :func:`import_` on another machine.

    Raises:
        ConfigurationError: The file cannot be read.
    """
    layer = layer_of_document(Origin.USER, read_user_settings(paths.settings_file))
    document = tomlkit.document()
    # Plain values first: in TOML they would otherwise belong to the table above them.
    for name in sorted(layer.values, key=lambda name: (name.count("."), name)):
        _put(document, name, layer.values[name])
    for facility in layer.facilities:
        _table(document, [FACILITIES, facility])
    return tomlkit.dumps(document)


def import_(paths: Paths, text: str, *, machine: MachineFiles | None = None) -> None:
    """Take all settings of ``text`` (TOML) into the user's file, or none if anything is wrong.

    What the file has beside them stays.

    Raises:
        InputError: Every problem :func:`validate` finds.
        ForbiddenByPolicyError: ``locked_by_policy``, for each setting that is.
        ConfigurationError: The file cannot be read (it is left as it is), or the policy is invalid.
        ReadWriteError: The file cannot be written.
    """
    problems = validate(text)
    if problems:
        raise InputError(*problems)
    layer = layer_of_document(Origin.USER, parse_toml(text.encode()))
    _refuse_locked(list(layer.values), machine)
    with _editing(paths) as document:
        for name, value in layer.values.items():
            _put(document, name, value)
        for facility in layer.facilities:  # one without a setting of its own still has a key of its own
            _table(document, [FACILITIES, facility])


def validate(text: str) -> list[Problem]:
    """Return everything that is wrong with ``text`` as a settings file."""
    try:
        return list(layer_of_document(Origin.USER, parse_toml(text.encode(errors="replace"))).problems)
    except ConfigurationError as error:
        return list(error.problems)


def _refuse_locked(names: list[str], machine: MachineFiles | None) -> None:
    enforced = locked_names(machine or MachineFiles())
    refused = [Problem("locked_by_policy", name) for name in names if is_locked(name, enforced)]
    if refused:
        raise ForbiddenByPolicyError(*refused)


@contextmanager
def _editing(paths: Paths) -> Generator[TOMLDocument]:
    """Give the file's document and write it back if it was changed; one process at a time."""
    ensure_private(paths.config_dir, "config")
    path = paths.settings_file
    try:
        lock = locked(path.with_name("settings.lock"), wait_s=_LOCK_WAIT_S)
        with lock as is_held:
            if not is_held:
                raise ReadWriteError.of("settings_busy")
            content = _read(paths)
            document = _parse(content)
            yield document
            changed = tomlkit.dumps(document).encode()
            if changed != content:
                if len(changed) > MAX_FILE_BYTES:
                    raise InputError.of("settings_too_big", None, max_bytes=MAX_FILE_BYTES)
                parse_toml(changed)  # never leave a file behind that the next start cannot read
                write_file(path, changed)
    except OSError as error:
        raise ReadWriteError.of("settings_not_writable") from error


def _read(paths: Paths) -> bytes:
    try:
        content = read_file(paths.settings_file, max_bytes=MAX_FILE_BYTES)
    except UnreadableError as error:
        raise ConfigurationError.of("settings_unreadable", None, reason=error.reason) from error
    return (content or b"").removeprefix(b"\xef\xbb\xbf")


def _parse(content: bytes) -> TOMLDocument:
    parse_toml(content)  # the reader decides what is a settings file
    try:
        return tomlkit.parse(content)
    except (TOMLKitError, RecursionError, ValueError) as error:
        raise ConfigurationError.of("settings_unreadable", None, reason="not_toml") from error


def _put(document: TOMLDocument, name: str, value: SettingValue) -> None:
    """Set ``name`` where it stands, with its comment, or else in its table."""
    *tables, key = name.split(".")
    place = _table(document, tables)
    if key not in place:
        _remove(document, name)
    place[key] = value


def _table(document: TOMLDocument, names: Sequence[str]) -> MutableMapping[str, Any]:
    """Return the table that the keys ``names`` lead to, made where it is missing."""
    place = cast("MutableMapping[str, Any]", document)
    for name in names:
        inner = place.get(name)
        if not isinstance(inner, MutableMapping):
            if inner is not None:
                del place[name]  # a table in the place of a value would swallow the values after it
            place[name] = tomlkit.table(is_super_table=name == FACILITIES)
        place = cast("MutableMapping[str, Any]", place[name])
    return place


def _remove(document: MutableMapping[str, Any], name: str) -> bool:
    """Remove ``name`` however it is spelled: nested tables or quoted keys with dots."""
    if name in document:
        del document[name]
        return True
    was_set = False
    for key in list(document):
        inner = document[key]
        if name.startswith(f"{key}.") and isinstance(inner, MutableMapping):
            rest = name.removeprefix(f"{key}.")
            was_set |= _remove(cast("MutableMapping[str, Any]", inner), rest)
    return was_set
