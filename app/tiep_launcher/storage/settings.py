"""The settings in force: every layer laid on the next by the one list of settings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from tiep_launcher.domain.errors import ConfigurationError, Problem
from tiep_launcher.domain.settings import (
    SETTINGS,
    Facility,
    Origin,
    ResolvedSetting,
    ResolvedSettings,
    Setting,
    Settings,
)
from tiep_launcher.storage.paths import Paths
from tiep_launcher.storage.setting_layers import (
    ALLOW_TEST_ENVIRONMENT,
    Layer,
    MachineFiles,
    layer_of_document,
    layer_of_environment,
    read_defaults,
    read_policy,
    read_user_settings,
    unreadable_layer,
)
from tiep_launcher.storage.setting_names import FACILITIES, find_setting
from tiep_launcher.storage.setting_values import field_value, json_value

DEFAULT_FACILITY = "default"
_NEVER_HARMLESS = frozenset({"facility_malformed", "setting_twice"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """The settings in force and what was wrong on the way to them.

    Attributes:
        resolved: Values with their origin.
        problems: Everything left out: wrong values, unknown names, unreadable files.
        allows_test_environment: True in a test set-up whose policy does not forbid the environment's
            settings and key.
    """

    resolved: ResolvedSettings
    problems: tuple[Problem, ...]
    allows_test_environment: bool


def load(paths: Paths, environ: Mapping[str, str], *, machine: MachineFiles | None = None) -> LoadedSettings:
    """Read every layer and lay them on one another.

    A file that cannot be read is reported and counts as empty. The launch's own arguments are the
    caller's to apply.

    Raises:
        ConfigurationError: ``policy_invalid``: the policy enforces something that decides where data goes,
            and what it says is wrong or cannot be read.
    """
    machine = machine or MachineFiles()
    problems: list[Problem] = []
    policy_document, distrust = read_policy(machine)
    if distrust:
        problems.append(distrust)
    policy, policy_allows = _policy_layer(policy_document)
    user = _user_layer(paths)
    defaults = _defaults_layer(machine)
    layers = [policy, user, defaults]
    allows_test_environment = paths.is_test_set_up and policy_allows
    if allows_test_environment:
        layers.insert(1, layer_of_environment(environ, _facilities(layers)))
    for layer in layers:
        problems.extend(layer.problems)
    return LoadedSettings(
        resolved=_resolve(layers),
        problems=tuple(problems),
        allows_test_environment=allows_test_environment,
    )


def locked_names(machine: MachineFiles) -> frozenset[str]:
    """Return the full names that the policy enforces; a top-level name covers every facility's own."""
    document, _ = read_policy(machine)
    return frozenset(_policy_layer(document)[0].values)


def is_locked(name: str, locked: frozenset[str]) -> bool:
    """Say whether ``name`` or, for one facility's own, the setting of every facility is enforced."""
    setting = find_setting(name)
    return name in locked or (setting is not None and setting.name in locked)


def _policy_layer(document: Mapping[str, Any]) -> tuple[Layer, bool]:
    settings = dict(document)
    allows_test_environment = settings.pop(ALLOW_TEST_ENVIRONMENT, True)
    layer = layer_of_document(Origin.POLICY, settings)
    fatal = [
        problem
        for problem in layer.problems
        if problem.code in _NEVER_HARMLESS or _is_critical(problem.field)
    ]
    if not isinstance(allows_test_environment, bool):
        fatal.append(Problem("value_not_yes_or_no", ALLOW_TEST_ENVIRONMENT))
    if fatal:
        raise ConfigurationError(
            *(
                Problem("policy_invalid", problem.field, MappingProxyType({"reason": problem.code}))
                for problem in fatal
            )
        )
    return layer, bool(allows_test_environment)


def _is_critical(name: str | None) -> bool:
    setting = find_setting(name or "")
    return setting is not None and setting.is_critical


def _user_layer(paths: Paths) -> Layer:
    try:
        return layer_of_document(Origin.USER, read_user_settings(paths.settings_file))
    except ConfigurationError as error:
        return unreadable_layer(Origin.USER, error.problems[0])


def _defaults_layer(machine: MachineFiles) -> Layer:
    try:
        return layer_of_document(Origin.MACHINE_DEFAULTS, read_defaults(machine.defaults))
    except ConfigurationError as error:
        return unreadable_layer(Origin.MACHINE_DEFAULTS, error.problems[0])


def _facilities(layers: Iterable[Layer]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for layer in layers for name in layer.facilities))


def _resolve(layers: Sequence[Layer]) -> ResolvedSettings:
    """Lay ``layers``, strongest first, on the built-in values."""
    named = _facilities(layers)
    rows: list[ResolvedSetting] = []
    values: dict[str, Any] = {}
    facilities: dict[str, dict[str, Any]] = {name: {} for name in named or (DEFAULT_FACILITY,)}
    for setting in SETTINGS:
        row = _row(setting, (setting.name,), layers)
        rows.append(row)
        if not setting.is_per_facility:
            values[setting.attribute] = field_value(setting, row.value)
            continue
        for name, own_values in facilities.items():
            if named:
                # In one layer a facility's own value beats the one for all; a stronger layer beats both.
                row = _row(setting, (f"{FACILITIES}.{name}.{setting.name}", setting.name), layers)
                rows.append(row)
            own_values[setting.attribute] = field_value(setting, row.value)
    settings = Settings(
        facilities=MappingProxyType(
            {name: Facility(name=name, **own_values) for name, own_values in facilities.items()}
        ),
        **values,
    )
    return ResolvedSettings(settings=settings, rows=tuple(rows))


def _row(setting: Setting, names: tuple[str, ...], layers: Sequence[Layer]) -> ResolvedSetting:
    """Find the strongest value of a setting; ``names`` are where it may stand, the nearest first."""
    has_own = any(
        layer.origin is Origin.USER and (names[0] in layer.values or names[0] in layer.wrong)
        for layer in layers
    )
    fallback = _strongest(setting, names, layers, without_own=True).value
    return replace(_strongest(setting, names, layers), has_own=has_own, fallback=fallback)


def _strongest(
    setting: Setting, names: tuple[str, ...], layers: Sequence[Layer], *, without_own: bool = False
) -> ResolvedSetting:
    """Find it, with ``without_own`` as if the user's file did not have it under its nearest name."""
    problem: str | None = None
    for layer in layers:
        for name in names[1:] if without_own and layer.origin is Origin.USER else names:
            if name in layer.values:
                is_enforced = layer.origin is Origin.POLICY
                return ResolvedSetting(names[0], layer.values[name], layer.origin, is_enforced, problem)
            if name in layer.wrong and problem is None:
                problem = layer.wrong[name].code
    return ResolvedSetting(names[0], json_value(setting.default), Origin.BUILT_IN, problem=problem)
