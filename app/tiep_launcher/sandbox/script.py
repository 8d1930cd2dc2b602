"""A script file, read strictly into a `Script`; all of its problems are told at once."""

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from tiep_launcher.sandbox.strict_json import (
    MAX_BYTES,
    JsonError,
    as_array,
    as_number,
    as_object,
    as_text,
    parse,
)
from tiep_launcher.sandbox.switches import (
    Autopilot,
    AutopilotStep,
    Choice,
    ContextEcho,
    Endpoint,
    ErrorBody,
    Fault,
    FaultKind,
    PayloadKind,
    PayloadSwitches,
    RetryAfter,
    Script,
    SecondSave,
    SessionSwitches,
    Signature,
    TokenSwitches,
    UnsavedPayload,
    WebhookSwitches,
)

__all__ = [
    "Autopilot",
    "AutopilotStep",
    "Choice",
    "ContextEcho",
    "Endpoint",
    "ErrorBody",
    "Fault",
    "FaultKind",
    "PayloadKind",
    "PayloadSwitches",
    "RetryAfter",
    "Script",
    "ScriptError",
    "SecondSave",
    "SessionSwitches",
    "Signature",
    "TokenSwitches",
    "UnsavedPayload",
    "WebhookSwitches",
    "load_script",
    "parse_script",
]

_DAY_S = 86_400.0


class ScriptError(Exception):
    """The script cannot be used; `problems` has one sentence for each reason."""

    def __init__(self, problems: list[str]) -> None:
        """Keep every problem found."""
        super().__init__("; ".join(problems))
        self.problems = problems


class _BadValueError(Exception):
    """A value does not fit; the text says what would."""


_Reader = Callable[[object, str, list[str]], Any]
"""Reads one value at a place in the file; adds to the problems or raises `_BadValueError`."""


def load_script(path: Path) -> Script:
    """Return the script in the file `path`.

    Raises:
        OSError: the file cannot be read.
        ScriptError: it is no valid script; every problem is named.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    return parse_script(raw)


def parse_script(raw: bytes) -> Script:
    """Return the script in the bytes of a file.

    Raises:
        ScriptError: it is no valid script; every problem is named.
    """
    try:
        value = parse(raw.removeprefix(b"\xef\xbb\xbf"))
    except JsonError as error:
        raise ScriptError([f"the script cannot be read: {error}"]) from None
    problems: list[str] = []
    script = _script(value, problems)
    if script is not None:
        problems.extend(_contradictions(script))
    if problems or script is None:
        raise ScriptError(problems)
    return script


def _script(value: object, problems: list[str]) -> Script | None:
    try:
        return _section(Script, _SCRIPT)(value, "", problems)
    except _BadValueError as error:
        problems.append(f"the script must be {error}")
        return None


def _contradictions(script: Script) -> list[str]:
    problems: list[str] = []
    for index, fault in enumerate(script.sessions):
        if fault.kind in {FaultKind.MISSING_TOKEN, FaultKind.MISSING_SESSION_ID}:
            problems.append(f"sessions[{index}].kind: {fault.kind} is a fault of generate_token only")
    for name, faults in (("generate_token", script.generate_token), ("sessions", script.sessions)):
        for index, fault in enumerate(faults):
            if fault.kind is FaultKind.SLOW and not fault.delay_s:
                problems.append(f"{name}[{index}].delay_s: a slow answer needs it")
    second = script.second_save
    if second is not None and second.after_polls is None and second.after_s is None:
        problems.append("second_save: needs after_polls or after_s")
    return problems


def _section(build: Callable[..., Any], readers: Mapping[str, _Reader], *required: str) -> _Reader:
    def read(value: object, where: str, problems: list[str]) -> Any:  # noqa: ANN401 - builds what its table says
        members = as_object(value)
        if members is None:
            raise _BadValueError("a JSON object")
        before = len(problems)
        found: dict[str, Any] = {}
        for key, member in members.items():
            place = f"{where}.{key}" if where else key
            reader = readers.get(key)
            if reader is None:
                problems.append(f"{place}: unknown key; known are {', '.join(sorted(readers))}")
                continue
            try:
                found[key] = reader(member, place, problems)
            except _BadValueError as error:
                problems.append(f"{place}: must be {error}")
        problems.extend(f"{where}: {key} is missing" for key in required if key not in members)
        return build(**found) if len(problems) == before else None

    return read


def _list_of(read_item: _Reader) -> _Reader:
    def read(value: object, where: str, problems: list[str]) -> tuple[Any, ...]:
        items = as_array(value)
        if items is None:
            raise _BadValueError("a list")
        found: list[Any] = []
        for index, item in enumerate(items):
            place = f"{where}[{index}]"
            try:
                found.append(read_item(item, place, problems))
            except _BadValueError as error:
                problems.append(f"{place}: must be {error}")
        return tuple(found)

    return read


def _flag(value: object, _where: str, _problems: list[str]) -> bool:
    if not isinstance(value, bool):
        raise _BadValueError("true or false")
    return value


def _text(value: object, _where: str, _problems: list[str]) -> str:
    text = as_text(value)
    if text is None:
        raise _BadValueError("a text that is not empty")
    return text


def _header_text(value: object, where: str, problems: list[str]) -> str:
    text = _text(value, where, problems)
    if not (text.isascii() and text.isprintable()):
        raise _BadValueError("one line of ASCII")
    return text


def _one_of(kinds: type[StrEnum]) -> _Reader:
    def read(value: object, _where: str, _problems: list[str]) -> StrEnum:
        if not isinstance(value, str) or value not in {kind.value for kind in kinds}:
            raise _BadValueError("one of " + ", ".join(kinds))
        return kinds(value)

    return read


def _whole(least: int, most: int) -> _Reader:
    def read(value: object, _where: str, _problems: list[str]) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise _BadValueError(f"a whole number from {least} to {most}")
        return value

    return read


def _seconds(value: object, _where: str, _problems: list[str]) -> float:
    number = as_number(value)
    if number is None or not 0 <= number <= _DAY_S or not math.isfinite(number):
        raise _BadValueError(f"seconds from 0 to {_DAY_S:.0f}")
    return float(number)


def _calls(value: object, where: str, problems: list[str]) -> int | None:
    if value == "always":
        return None
    try:
        return _whole(1, 1_000_000)(value, where, problems)
    except _BadValueError as error:
        raise _BadValueError(f'{error}, or "always"') from None


def _object(value: object, _where: str, _problems: list[str]) -> Mapping[str, object]:
    members = as_object(value)
    if members is None:
        raise _BadValueError("a JSON object")
    return members


def _concept_sets(value: object, where: str, problems: list[str]) -> Mapping[int, tuple[Choice, ...]]:
    read_choices = _list_of(_section(Choice, {"const": _text, "title": _text}, "const", "title"))
    found: dict[int, tuple[Choice, ...]] = {}
    for key, choices in _object(value, where, problems).items():
        place = f"{where}.{key}"
        if not (key.isascii() and key.isdigit()):
            problems.append(f"{place}: the name of a concept set is its whole number")
            continue
        try:
            found[int(key)] = read_choices(choices, place, problems)
        except _BadValueError as error:
            problems.append(f"{place}: must be {error}")
    return found


_FAULT = _section(
    Fault,
    {
        "kind": _one_of(FaultKind),
        "calls": _calls,
        "carried_out": _flag,
        "delay_s": _seconds,
        "status": _whole(400, 599),
        "body": _one_of(ErrorBody),
        "message": _text,
        "retry_after": _section(RetryAfter, {"seconds": _whole(0, 86_400), "as_date": _flag}, "seconds"),
        "interval_s": _seconds,
        "size_mb": _whole(1, 2048),
        "depth": _whole(1, 1_000_000),
        "location": _header_text,
    },
    "kind",
)

_SCRIPT: Mapping[str, _Reader] = {
    "token": _section(TokenSwitches, {"single_use": _flag, "lifetime_s": _seconds}),
    "session": _section(
        SessionSwitches,
        {
            "initial_status": _text,
            "statuses": _list_of(_text),
            "statuses_after_save": _list_of(_text),
            "unsaved_payload": _one_of(UnsavedPayload),
        },
    ),
    "payload": _section(
        PayloadSwitches,
        {
            "kind": _one_of(PayloadKind),
            "context_in_poll": _one_of(ContextEcho),
            "context_in_webhook": _one_of(ContextEcho),
        },
    ),
    "second_save": _section(
        SecondSave, {"after_polls": _whole(1, 1_000_000), "after_s": _seconds, "answers": _object}
    ),
    "webhook": _section(
        WebhookSwitches,
        {
            "delay_s": _seconds,
            "copies": _whole(0, 100),
            "signature": _one_of(Signature),
            "again_on_second_save": _flag,
        },
    ),
    "autopilot": _section(
        Autopilot, {"delay_s": _seconds, "step_s": _seconds, "first": _list_of(_one_of(AutopilotStep))}
    ),
    "generate_token": _list_of(_FAULT),
    "sessions": _list_of(_FAULT),
    "concept_sets": _concept_sets,
}
