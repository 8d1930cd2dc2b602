"""Answers made up to fit a form, for drafts, the autopilot and drivers without a browser."""

import math
from collections.abc import Mapping

from tiep_launcher.sandbox.strict_json import as_array, as_number, as_object, as_text

_SPAN = 10
"""How far an open range is taken to reach from its one limit."""


def sample_answers(form: Mapping[str, object]) -> dict[str, object]:
    """Return an answer for every field of an accepted form, within its type, range and choices."""
    properties = as_object(form.get("properties")) or {}
    return {key: _answer(as_object(field) or {}, key) for key, field in properties.items()}


def corrected(form: Mapping[str, object], answers: Mapping[str, object]) -> dict[str, object]:
    """Return the answers with one thing changed, as a doctor who saves a second time would.

    The first free text is marked as corrected; without one, the first number or boolean is changed.
    """
    properties = as_object(form.get("properties")) or {}
    changed = dict(answers)
    for key, value in answers.items():
        if isinstance(value, str) and "oneOf" not in (as_object(properties.get(key)) or {}):
            changed[key] = f"{value} (corrected)"
            return changed
    for key, value in answers.items():
        field = as_object(properties.get(key)) or {}
        if isinstance(value, bool):
            changed[key] = not value
            return changed
        if isinstance(value, int):
            least, most = _range(field)
            changed[key] = value + 1 if value + 1 <= most else max(math.ceil(least), value - 1)
            return changed
    return {**changed, "correction": "Saved again without a change to the answers"}


def _answer(field: Mapping[str, object], key: str) -> object:
    match field.get("type"):
        case "object":
            return sample_answers(field)
        case "array":
            return _list(field, key)
        case "boolean":
            return True
        case "integer":
            least, most = _range(field)
            middle = math.floor((least + most) / 2)
            return min(max(middle, math.ceil(least)), math.floor(most))
        case "number":
            least, most = _range(field)
            return round((least + most) / 2, 1) if most - least >= 1 else (least + most) / 2
        case _:
            return _string(field, key)


def _list(field: Mapping[str, object], key: str) -> list[object]:
    items = as_object(field.get("items")) or {}
    least = field.get("minItems")
    wanted = max(1, least if isinstance(least, int) else 1)
    codes = _codes(items)
    if codes:
        return list(codes[:wanted])
    label = as_text(items.get("title")) or as_text(field.get("title")) or key
    first = _answer({"title": label, **items}, key)
    return [f"{first} {number}" if isinstance(first, str) else first for number in range(1, wanted + 1)]


def _string(field: Mapping[str, object], key: str) -> str:
    codes = _codes(field)
    if codes:
        return codes[0]
    examples = as_array(field.get("examples")) or []
    text = next((example for example in examples if isinstance(example, str) and example.strip()), None)
    text = text or f"Sample answer for {as_text(field.get('title')) or key}"
    least = field.get("minLength")
    while isinstance(least, int) and len(text) < least:
        # A cap keeps a form with an absurd minLength from filling the memory.
        text = (text + " " + text)[: max(least, len(text) + 1)]
        if len(text) > 100_000:
            break
    return text


def _codes(field: Mapping[str, object]) -> list[str]:
    choices = (as_object(choice) or {} for choice in as_array(field.get("oneOf")) or [])
    return [code for choice in choices if (code := as_text(choice.get("const"))) is not None]


def _range(field: Mapping[str, object]) -> tuple[int | float, int | float]:
    least, most = as_number(field.get("minimum")), as_number(field.get("maximum"))
    if least is None:
        least = 0 if most is None or most >= 0 else most - _SPAN
    if most is None:
        most = least + _SPAN
    return least, most
