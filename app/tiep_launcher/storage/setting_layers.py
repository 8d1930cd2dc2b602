"""One layer of settings: from a file or the environment to checked values, with everything wrong in it."""

import os
import stat
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from tiep_launcher.domain.errors import ConfigurationError, InputError, Problem
from tiep_launcher.domain.settings import SETTINGS, Origin
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.storage.private_files import UnreadableError, open_file, read_file, read_open_file
from tiep_launcher.storage.setting_names import (
    FACILITIES,
    FACILITY_NAME,
    find_setting,
    is_secret_name,
    shown_name,
)
from tiep_launcher.storage.setting_values import SettingValue, WrongValueError, check_value, parse_text

MAX_FILE_BYTES = 256 * 1024
ALLOW_TEST_ENVIRONMENT = "allow_test_environment"
"""Stands in the policy file only: false, and a test set-up takes nothing from the environment."""

_ENVIRONMENT_PREFIX = "TIEP_LAUNCHER_"
_NO_SETTINGS = frozenset({"TIEP_LAUNCHER_HOME", "TIEP_LAUNCHER_API_KEY"})
_MAX_LEVELS = 4
_TOML_LINE_MARK = "at line "


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFiles:
    """The administrator's two files.

    Attributes:
        defaults: Weaker than the user's settings.
        policy: Stronger than everything.
        trusted_owner: User id that must own the policy file.
    """

    defaults: Path = Path("/etc/tiep-launcher/defaults.json")
    policy: Path = Path("/etc/tiep-launcher/policy.json")
    trusted_owner: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What one layer says.

    Attributes:
        origin: Which layer.
        values: Checked values by full name (``api_url``, ``facilities.NAME.api_url``).
        wrong: What is wrong with the values that were left out, by full name.
        facilities: Facilities it names, in its order.
        problems: Everything found wrong, ``wrong`` included.
    """

    origin: Origin
    values: Mapping[str, SettingValue]
    wrong: Mapping[str, Problem]
    facilities: tuple[str, ...]
    problems: tuple[Problem, ...]


class _Collector:
    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.values: dict[str, SettingValue] = {}
        self.wrong: dict[str, Problem] = {}
        self.facilities: list[str] = []
        self.problems: list[Problem] = []

    def report(self, code: str, name: str) -> None:
        facts = MappingProxyType({"layer": self.origin.value})
        self.problems.append(Problem(code, shown_name(name), facts))

    def take(self, name: str, raw: object, *, is_text: bool = False) -> None:
        setting = find_setting(name)
        if setting is None:
            self.report("secret_is_no_setting" if is_secret_name(name) else "unknown_setting", name)
            return
        if name in self.values:
            self.report("setting_twice", name)
            return
        try:
            if is_text:
                self.values[name] = parse_text(setting, cast("str", raw))
            else:
                self.values[name] = check_value(setting, raw)
        except WrongValueError as error:
            self.wrong[name] = error.problem(name, layer=self.origin.value)
            self.problems.append(self.wrong[name])

    def layer(self) -> Layer:
        return Layer(
            origin=self.origin,
            values=self.values,
            wrong=self.wrong,
            facilities=tuple(dict.fromkeys(self.facilities)),
            problems=tuple(self.problems),
        )


def layer_of_document(origin: Origin, document: Mapping[str, Any]) -> Layer:
    """Check everything in a parsed settings file."""
    found = _Collector(origin)
    for name, raw in _flat(document, ""):
        first, _, rest = name.partition(".")
        if first != FACILITIES:
            found.take(name, raw)
            continue
        facility, _, own = rest.partition(".")
        if FACILITY_NAME.fullmatch(facility) and isinstance(raw, _EmptyTable) and not own:
            found.facilities.append(facility)
        elif FACILITY_NAME.fullmatch(facility) and own:
            found.facilities.append(facility)
            found.take(name, raw)
        elif not isinstance(raw, _EmptyTable) or facility:
            found.report("facility_malformed", name)
    return found.layer()


def layer_of_environment(environ: Mapping[str, str], known_facilities: tuple[str, ...]) -> Layer:
    """Read ``TIEP_LAUNCHER_<SETTING>`` variables.

    ``TIEP_LAUNCHER_FACILITIES__NAME__API_URL`` means the known facility of that name in any case (``_``
    also for ``-``), or else a new one whose name is in lower case.
    """
    found = _Collector(Origin.TEST_ENVIRONMENT)
    variables = {setting.name.upper().replace(".", "__"): setting for setting in SETTINGS}
    of_facility = {name for name, setting in variables.items() if setting.is_per_facility}
    spelled = {name.upper().replace("-", "_"): name for name in reversed(known_facilities)}
    for variable in sorted(environ):
        if not variable.startswith(_ENVIRONMENT_PREFIX) or variable in _NO_SETTINGS:
            continue
        rest = variable.removeprefix(_ENVIRONMENT_PREFIX)
        facility, _, own = rest.removeprefix("FACILITIES__").rpartition("__")
        setting = variables.get(rest)
        if setting is not None:
            found.take(setting.name, environ[variable], is_text=True)
        elif rest.startswith("FACILITIES__") and FACILITY_NAME.fullmatch(facility) and own in of_facility:
            name = spelled.get(facility.upper(), facility.lower())
            found.facilities.append(name)
            found.take(f"{FACILITIES}.{name}.{variables[own].name}", environ[variable], is_text=True)
        else:
            found.report("unknown_setting", variable)
    return found.layer()


def unreadable_layer(origin: Origin, problem: Problem) -> Layer:
    """Make the layer of a file that cannot be taken: nothing but its problem."""
    return Layer(origin=origin, values={}, wrong={}, facilities=(), problems=(problem,))


def read_user_settings(path: Path) -> Mapping[str, Any]:
    """Read the user's TOML file; a missing one is empty.

    Raises:
        ConfigurationError: ``settings_unreadable``, with the reason as a fact.
    """
    try:
        content = read_file(path, max_bytes=MAX_FILE_BYTES)
    except UnreadableError as error:
        raise _unreadable(Origin.USER, error.reason) from error
    return {} if content is None else parse_toml(content)


def parse_toml(content: bytes) -> Mapping[str, Any]:
    """Parse a settings file's bytes (UTF-8, with or without a byte order mark).

    Raises:
        ConfigurationError: ``settings_unreadable``, with the reason as a fact.
    """
    if len(content) > MAX_FILE_BYTES:
        raise _unreadable(Origin.USER, "too_big")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _unreadable(Origin.USER, "not_utf8") from error
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        # ValueError: numbers and dates that TOML can write and Python cannot hold.
        raise _unreadable(Origin.USER, "not_toml", *_line_of(error)) from error


def read_defaults(path: Path) -> Mapping[str, Any]:
    """Read the machine's defaults; a missing file is empty.

    Raises:
        ConfigurationError: ``settings_unreadable``, with the reason as a fact.
    """
    try:
        content = read_file(path, max_bytes=MAX_FILE_BYTES)
        return {} if content is None else _json_object(content)
    except UnreadableError as error:
        raise _unreadable(Origin.MACHINE_DEFAULTS, error.reason) from error


def read_policy(machine: MachineFiles) -> tuple[Mapping[str, Any], Problem | None]:
    """Read the policy, if it can only come from the administrator.

    Returns:
        The parsed file (empty if there is none), and what speaks against trusting it, if anything does.

    Raises:
        ConfigurationError: ``policy_invalid``: a trusted policy cannot be read, so that what it enforces
            is not known.
    """
    problem = Problem("policy_not_trusted", None, MappingProxyType({"layer": Origin.POLICY.value}))
    try:
        if machine.policy.is_symlink():
            return {}, problem
        file = open_file(machine.policy)
        if file is None:
            return {}, None
        with file:
            facts = os.fstat(file.fileno())
            if facts.st_uid != machine.trusted_owner or facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                return {}, problem
            return _json_object(read_open_file(file, max_bytes=MAX_FILE_BYTES)), None
    except UnreadableError as error:
        if error.reason == "not_a_file":
            return {}, problem
        raise ConfigurationError.of("policy_invalid", None, reason=error.reason) from error
    except OSError as error:
        raise ConfigurationError.of("policy_invalid", None, reason="read_failed") from error


class _EmptyTable:
    """Stands for a table without entries, which still names a facility."""


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            inner = cast("dict[str, Any]", value)
            is_facility = prefix == f"{FACILITIES}."
            if not inner and (is_facility or name == FACILITIES):
                yield name, _EmptyTable()
            elif (is_facility and "." in key) or prefix.count(".") > _MAX_LEVELS:
                yield name, inner  # a dot would shift what is a name and what is a setting
            else:
                yield from _flat(inner, f"{name}.")
        else:
            yield name, value


def _json_object(content: bytes) -> Mapping[str, Any]:
    try:
        value = parse_json(content, max_bytes=MAX_FILE_BYTES)
    except InputError as error:
        raise UnreadableError("not_json") from error
    if not isinstance(value, dict):
        raise UnreadableError("not_json")
    return cast("dict[str, Any]", value)


def _line_of(error: Exception) -> tuple[int, ...]:
    _, mark, rest = str(error).partition(_TOML_LINE_MARK)
    digits = rest.partition(",")[0]
    return (int(digits),) if mark and digits.isdecimal() else ()


def _unreadable(origin: Origin, reason: str, *line: int) -> ConfigurationError:
    facts = {"layer": origin.value, "reason": reason, **({"line": line[0]} if line else {})}
    return ConfigurationError(Problem("settings_unreadable", None, MappingProxyType(facts)))
