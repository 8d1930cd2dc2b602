"""``secret``: keep a key in the system's key store. No value is ever printed."""

import argparse
import asyncio
from pathlib import Path

from tiep_launcher.cli.answer import Answer, sentences
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.domain.errors import ConfigurationError, InputError, Problem, UsageError
from tiep_launcher.intake.reading import read_file, read_stdin
from tiep_launcher.storage.secrets import (
    API_KEY,
    FHIR_CREDENTIAL,
    STORE_KEY,
    callback_secret,
    facility_secret,
)


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Carry out one action on the secrets."""
    _check(options)
    machine = machine or machine_of(call)
    match options.action:
        case "set":
            value = _value(call, options)
            await asyncio.to_thread(machine.secrets.set, options.name, value)
            return Answer(data={"name": options.name, "is_set": True})
        case "clear":
            was_set = await asyncio.to_thread(machine.secrets.clear, options.name)
            return Answer(data={"name": options.name, "was_set": was_set})
        case _:
            return await asyncio.to_thread(_status, machine)


def _check(options: argparse.Namespace) -> None:
    problems: list[Problem] = []
    sources = [name for name in ("from_stdin", "from_file") if getattr(options, name)]
    if options.action == "status":
        problems += [Problem("argument_unexpected")] if options.name else []
    elif options.name is None:
        problems.append(Problem("argument_missing", "name"))
    elif options.name == STORE_KEY:
        # It belongs to the program: another value would make every kept launch unreadable.
        problems.append(Problem("secret_not_yours", "name"))
    if options.action == "set" and len(sources) != 1:
        problems.append(Problem("secret_source", "--from-stdin"))
    if options.action != "set" and sources:
        problems.append(Problem("argument_unexpected", f"--{sources[0].replace('_', '-')}"))
    if problems:
        raise UsageError(*problems)


def _value(call: Call, options: argparse.Namespace) -> str:
    data = (
        read_stdin(call.stdin) if options.from_stdin else read_file(call.cwd / Path(options.from_file)).data
    )
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        raise InputError.of("secret_malformed", options.name) from None


def _status(machine: Machine) -> Answer:
    settings = machine.loaded.resolved.settings
    facilities = settings.facilities
    names = [API_KEY, *(facility_secret(name) for name in facilities if len(facilities) > 1)]
    names += [callback_secret(name) for name, one in facilities.items() if one.callback_url is not None]
    if settings.fhir_url is not None:
        names.append(FHIR_CREDENTIAL)
    status = machine.secrets.status(names)
    data = {
        "key_store": status.backend,
        "problem": status.problem.code if status.problem else None,
        "secrets": {name: status.is_set.get(name) for name in names},
        "from_environment": status.is_from_environment,
    }
    words = {True: "set", False: "not set", None: "cannot be read"}
    lines = [f"{name}: {words[status.is_set.get(name)]}" for name in names]
    lines.insert(0, f"key store: {status.backend or 'none'}")
    if status.problem is None:
        return Answer(data=data, document="".join(f"{line}\n" for line in lines).encode())
    lines += sentences([status.problem])
    answer = Answer(data=data)
    return answer.ended_by(ConfigurationError(status.problem))
