"""``audit``: check the record of what was done, and hand it out."""

import argparse
import asyncio
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.open_options import output_problems
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.delivery.audit_export import audit_bundle, audit_csv
from tiep_launcher.delivery.files import write_atomically
from tiep_launcher.delivery.result_json import json_bytes
from tiep_launcher.domain.errors import InputError, Problem, UsageError
from tiep_launcher.storage.audit import AuditFile, AuditState

_MOST_LINES_NAMED = 20


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Carry out one action on the record."""
    _check(options)
    machine = machine or machine_of(call)
    state = await asyncio.to_thread(machine.audit.verify)
    problems = _problems(state)
    if options.action == "verify":
        answer = _told(state)
        return answer.ended_by(InputError(*problems)) if problems else answer
    return await asyncio.to_thread(_exported, call, options, machine.audit, problems)


def _check(options: argparse.Namespace) -> None:
    problems: list[Problem] = []
    if options.action == "verify":
        given = [name for name in ("format", "output") if getattr(options, name) is not None]
        problems += [Problem("argument_unexpected", f"--{name}") for name in given]
    problems += output_problems(options)
    if problems:
        raise UsageError(*problems)


def _told(state: AuditState) -> Answer:
    torn = (Problem("audit_torn", None, {"count": state.torn}),) if state.torn else ()
    lines = [f"entries: {state.entries}", f"digest: {state.digest}"]
    return Answer(
        data={
            "entries": state.entries,
            "torn": state.torn,
            "digest": state.digest,
            "is_whole": state.is_whole,
        },
        document="".join(f"{line}\n" for line in lines).encode(),
        warnings=torn,
    )


def _problems(state: AuditState) -> list[Problem]:
    problems = [
        Problem("audit_line_broken", None, {"line": number}) for number in state.broken[:_MOST_LINES_NAMED]
    ]
    if len(state.broken) > _MOST_LINES_NAMED:
        problems.append(Problem("audit_more_broken", None, {"count": len(state.broken) - _MOST_LINES_NAMED}))
    return [*problems, Problem("audit_cut")] if state.is_cut else problems


def _exported(call: Call, options: argparse.Namespace, record: AuditFile, problems: list[Problem]) -> Answer:
    """Hand out what can be read, with a warning for what was tampered with."""
    entries = record.deeds()
    data: dict[str, Any] = {"entries": len(entries)}
    match options.format or "jsonl":
        case "csv":
            document = audit_csv(entries).encode("utf-8", "replace")
        case "fhir":
            document = json_bytes(audit_bundle(entries))
        case _:
            document = record.lines()
    if options.output in {None, "-"}:
        return Answer(data={**data, "deeds": entries}, document=document, warnings=tuple(problems))
    path = call.cwd / options.output
    write_atomically(path, document)
    return Answer(data={**data, "output": str(path)}, warnings=tuple(problems))
