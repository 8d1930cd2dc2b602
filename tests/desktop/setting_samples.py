"""Settings in every state, for the tests of the settings window and for the gallery."""

from collections.abc import Sequence
from typing import Any

from tiep_launcher.desktop.configuring import Configuration, KeptKey, Keys, KeyState, SettingState
from tiep_launcher.domain.settings import SETTINGS, Origin
from tiep_launcher.storage.setting_values import json_value

FORMS = (("anamnesis", "Anamnesis"), ("ortho", "Orthopedics: first visit"))


def configuration(
    changed: dict[str, dict[str, Any]] | None = None,
    *,
    facilities: Sequence[str] = (),
    remarks: Sequence[str] = (),
) -> Configuration:
    """Every setting at its default, but for what ``changed`` says of some by full name."""
    states: list[SettingState] = []
    for setting in SETTINGS:
        for facility in (None, *(facilities if setting.is_per_facility else ())):
            name = setting.name if facility is None else f"facilities.{facility}.{setting.name}"
            default = json_value(setting.default)
            facts: dict[str, Any] = {"value": default, "fallback": default, "origin": Origin.BUILT_IN}
            facts |= (changed or {}).get(name, {})
            states.append(SettingState(name=name, setting=setting, facility=facility, **facts))
    return Configuration(
        settings=tuple(states),
        facilities=tuple(facilities),
        remarks=tuple(remarks),
        choices={state.name: FORMS for state in states if state.setting.name == "default_form"},
    )


def mine(value: object, fallback: object = None) -> dict[str, Any]:
    """What a setting is like that the user has set."""
    return {"value": value, "origin": Origin.USER, "has_own": True, "fallback": fallback}


def managed(value: object, *, has_own: bool = False) -> dict[str, Any]:
    """What a setting is like that the organisation enforces."""
    return {"value": value, "origin": Origin.POLICY, "is_locked": True, "has_own": has_own, "fallback": value}


KEPT = Keys(
    kept=(
        KeptKey(name="api-key", facility="default", state=KeyState.KEPT),
        KeptKey(name="store-key", facility=None, state=KeyState.KEPT, is_changeable=False),
    )
)
MISSING = Keys(
    kept=(
        KeptKey(name="api-key", facility="default", state=KeyState.MISSING),
        KeptKey(name="store-key", facility=None, state=KeyState.MISSING, is_changeable=False),
    )
)
LOCKED = Keys(
    kept=(
        KeptKey(name="api-key", facility="default", state=KeyState.NOT_READABLE),
        KeptKey(name="store-key", facility=None, state=KeyState.NOT_READABLE, is_changeable=False),
    ),
    problem="The key store is locked. Unlock it and try again.",
)
FROM_ENVIRONMENT = Keys(kept=(KeptKey(name="api-key", facility="default", state=KeyState.FROM_ENVIRONMENT),))
TWO = Keys(
    kept=(
        KeptKey(name="api-key:north", facility="north", state=KeyState.KEPT),
        KeptKey(name="api-key:south", facility="south", state=KeyState.MISSING),
        KeptKey(name="store-key", facility=None, state=KeyState.KEPT, is_changeable=False),
    )
)
