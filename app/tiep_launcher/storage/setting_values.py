"""One setting's value: from text or from a file's value to the checked one, and into its field."""

import ipaddress
import json
import re
import shlex
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast, get_args, get_type_hints
from urllib.parse import urlsplit

from tiep_launcher.domain.errors import Fact, Problem
from tiep_launcher.domain.file_pattern import PLACEHOLDERS, is_pattern
from tiep_launcher.domain.settings import Facility, Kind, Setting, Settings
from tiep_launcher.domain.shortcut import parse_shortcut
from tiep_launcher.domain.times import zone_of

SettingValue = str | int | list[str]
"""What JSON holds of a setting; yes and no are `bool`, which is an `int`."""

_YES_NO = {"yes": True, "true": True, "no": False, "false": False}
_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}", re.ASCII)


class WrongValueError(Exception):
    """A value does not fit its setting; the text is the problem's code and nothing of the value."""

    def __init__(self, code: str, **facts: Fact) -> None:
        """Say what is wrong and, as facts, what would be right."""
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)

    def problem(self, name: str, **more: Fact) -> Problem:
        """Make the problem of the setting ``name``."""
        return Problem(self.code, name, MappingProxyType({**self.facts, **more}))


def parse_text(setting: Setting, text: str) -> SettingValue:
    """Read a value as written on the command line or in an environment variable.

    Lists are JSON arrays, yes and no also ``true`` and ``false``.

    Raises:
        WrongValueError: It is not a value of this setting.
    """
    match setting.kind:
        case Kind.WHOLE_NUMBER:
            if not _WHOLE_NUMBER.fullmatch(text.strip()):
                raise WrongValueError("value_not_a_whole_number")
            return check_value(setting, int(text))
        case Kind.YES_NO:
            if text.strip().lower() not in _YES_NO:
                raise WrongValueError("value_not_yes_or_no")
            return _YES_NO[text.strip().lower()]
        case Kind.TEXT_LIST:
            try:
                return check_value(setting, json.loads(text))
            except (ValueError, RecursionError) as error:
                raise WrongValueError("value_not_a_list") from error
        case _:
            return check_value(setting, text)


def check_value(setting: Setting, value: object) -> SettingValue:
    """Return ``value`` as JSON would hold it, if it is one of this setting.

    Raises:
        WrongValueError: It is not.
    """
    return _CHECKS[setting.kind](setting, value)


def field_value(setting: Setting, value: SettingValue | None) -> object:
    """Turn a checked value into what the setting's field holds: words into enums, lists into tuples."""
    if value is None:
        return None
    if isinstance(value, list):
        return tuple(value)
    if setting.kind is Kind.CHOICE:
        return _choice_type(setting)(str(value))
    return value


def json_value(value: Any) -> SettingValue | None:  # noqa: ANN401 - whatever a field holds
    """Turn what a field holds into what JSON would hold."""
    if isinstance(value, tuple):
        return list(cast("tuple[str, ...]", value))
    return value.value if isinstance(value, StrEnum) else value


def _choice_type(setting: Setting) -> type[str]:
    hint = get_type_hints(Facility if setting.is_per_facility else Settings)[setting.attribute]
    candidates = (hint, *get_args(hint))
    enums = (item for item in candidates if isinstance(item, type) and issubclass(item, StrEnum))
    return next(enums, str)


def _text(_setting: Setting, value: object) -> str:
    if not isinstance(value, str):
        raise WrongValueError("value_not_text")
    # Cc: control characters; Cs: halves of surrogate pairs, which cannot be written as UTF-8.
    if not value.strip() or any(unicodedata.category(character) in {"Cc", "Cs"} for character in value):
        raise WrongValueError("value_not_printable")
    return value


def _whole_number(setting: Setting, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongValueError("value_not_a_whole_number")
    bounds = {
        name: bound
        for name, bound in (("minimum", setting.minimum), ("maximum", setting.maximum))
        if bound is not None
    }
    if value < bounds.get("minimum", value) or value > bounds.get("maximum", value):
        raise WrongValueError("value_out_of_range", **bounds)
    return value


def _yes_no(_setting: Setting, value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError("value_not_yes_or_no")
    return value


def _choice(setting: Setting, value: object) -> str:
    if not isinstance(value, str) or value not in setting.choices:
        raise WrongValueError("value_not_a_choice", choices=", ".join(setting.choices))
    return value


def _text_list(setting: Setting, value: object) -> list[str]:
    if not isinstance(value, list):
        raise WrongValueError("value_not_a_list")
    items = cast("list[object]", value)
    return [_choice(setting, item) if setting.choices else _text(setting, item) for item in items]


def _path(setting: Setting, value: object) -> str:
    text = _text(setting, value)
    if not Path(text).is_absolute():
        raise WrongValueError("path_not_absolute")
    return text


def _command(setting: Setting, value: object) -> str:
    text = _text(setting, value)
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise WrongValueError("command_malformed") from error
    if not words or not words[0]:
        raise WrongValueError("command_malformed")
    return text


def _url(setting: Setting, value: object) -> str:
    text = _text(setting, value)
    # Letters beyond ASCII would have to be encoded before a request or a browser takes the address: nobody
    # should find that out when a session exists already.
    if not text.isascii() or any(character.isspace() or character == "\\" for character in text):
        raise WrongValueError("url_malformed")
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname, parts.port
        (host or "").encode("idna")  # as name resolution will do: no empty part of a name, none too long
    except ValueError as error:
        raise WrongValueError("url_malformed") from error
    if "@" in parts.netloc:
        raise WrongValueError("url_with_user")
    # Paths and parameters are added to these addresses, so they can have neither query nor fragment.
    if not host or parts.scheme not in {"http", "https"} or "?" in text or "#" in text:
        raise WrongValueError("url_malformed")
    if parts.scheme == "http" and not _is_loopback(host):
        raise WrongValueError("url_not_https")
    return text


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address in ipaddress.ip_network("127.0.0.0/8") or address == ipaddress.ip_address("::1")


def _shortcut(setting: Setting, value: object) -> str:
    shortcut = parse_shortcut(_text(setting, value))
    if shortcut is None:
        raise WrongValueError("shortcut_malformed")
    return str(shortcut)


def _time_zone(setting: Setting, value: object) -> str:
    text = _text(setting, value)
    if zone_of(text) is None:
        raise WrongValueError("time_zone_unknown")
    return text


def _file_pattern(setting: Setting, value: object) -> str:
    text = _text(setting, value)
    if not is_pattern(text):
        raise WrongValueError(
            "file_pattern_malformed", known=", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        )
    return text


_CHECKS: Mapping[Kind, Callable[[Setting, object], SettingValue]] = {
    Kind.TEXT: _text,
    Kind.WHOLE_NUMBER: _whole_number,
    Kind.YES_NO: _yes_no,
    Kind.CHOICE: _choice,
    Kind.TEXT_LIST: _text_list,
    Kind.URL: _url,
    Kind.PATH: _path,
    Kind.COMMAND: _command,
    Kind.SHORTCUT: _shortcut,
    Kind.TIME_ZONE: _time_zone,
    Kind.FILE_PATTERN: _file_pattern,
}
