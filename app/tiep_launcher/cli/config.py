"""``config``: show and change settings."""

import argparse
import json
from pathlib import Path
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.domain.errors import InputError, NotFoundError, Problem, UsageError
from tiep_launcher.domain.settings import SETTINGS, ResolvedSetting
from tiep_launcher.intake.doctors import listed_doctors
from tiep_launcher.intake.reading import read_file
from tiep_launcher.intake.worklist import worklist_problems
from tiep_launcher.storage import settings_file
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.settings import load

# How many names or values each action takes after it.
_TAKES = {"list": 0, "get": 1, "set": 2, "unset": 1, "import": 1, "export": 0, "validate": 1}


async def run(call: Call, options: argparse.Namespace, machine: object = None) -> Answer:
    """Carry out one action on the settings."""
    del machine
    _check(options)
    paths = locate(call.environ)
    match options.action:
        case "set":
            settings_file.set_value(paths, options.name, options.value)
        case "unset":
            settings_file.unset(paths, options.name)
        case "import":
            settings_file.import_(paths, _text_of(call, options.name))
        case "validate":
            problems = settings_file.validate(_text_of(call, options.name))
            if problems:
                raise InputError(*problems)
            return Answer(data={"valid": True})
        case "export":
            text = settings_file.export(paths)
            return Answer(data={"toml": text}, document=text.encode())
        case _:
            pass
    loaded = load(paths, call.environ)
    rows = loaded.resolved.rows
    if options.action == "list":
        return Answer(
            data={"settings": [_row(row) for row in rows]},
            document="".join(f"{_line(row)}\n" for row in rows).encode(),
            warnings=(
                *loaded.problems,
                *listed_doctors(loaded.resolved.settings).problems,
                *worklist_problems(loaded.resolved.settings),
            ),
        )
    found = [row for row in rows if row.name == options.name]
    if not found and options.action == "get":
        raise NotFoundError.of("unknown_setting", None, known=", ".join(setting.name for setting in SETTINGS))
    return Answer(
        data=_row(found[0]) if found else {},
        document=_alone(found[0].value) if found and options.action == "get" else b"",
        warnings=loaded.problems,
    )


def _check(options: argparse.Namespace) -> None:
    given = [value for value in (options.name, options.value) if value is not None]
    if len(given) < _TAKES[options.action]:
        raise UsageError(Problem("argument_missing"))
    if len(given) > _TAKES[options.action]:
        raise UsageError(Problem("argument_unexpected"))


def _text_of(call: Call, name: str) -> str:
    data = read_file(call.cwd / Path(name), where="name").data
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError.of("not_utf8") from None


def _row(row: ResolvedSetting) -> dict[str, Any]:
    return {
        "name": row.name,
        "value": row.value,
        "origin": row.origin.value,
        "locked": row.is_locked,
        "problem": row.problem,
    }


def _line(row: ResolvedSetting) -> str:
    remarks = [row.origin.value]
    if row.is_locked:
        remarks.append("locked")
    if row.problem:
        remarks.append(f"left out: {row.problem}")
    return f"{row.name} = {_plain(row.value)}  ({', '.join(remarks)})"


def _alone(value: Any) -> bytes:  # noqa: ANN401 - JSON
    return b"\n" if value is None else f"{_plain(value)}\n".encode()


def _plain(value: Any) -> str:  # noqa: ANN401 - JSON
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
