"""The options of ``open`` that decide how it runs, checked against each other."""

import argparse
from dataclasses import dataclass

from tiep_launcher.cli.parser import option_of
from tiep_launcher.domain.errors import InputError, Problem, UsageError

_PATIENT_OPTIONS = ("patient_name", "family_name", "given_name", "birth_date", "sex", "context")
_REPORT_OPTIONS = ("format", "output", "return_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How one ``open`` is to run.

    Attributes:
        wait_for: ``accepted``, ``opened`` or ``saved``.
        timeout_s: Longest wait; None for the contract's own limit.
        format: Format of the report, for ``saved``.
        output: File for the report; None is standard output (or ``data`` of the JSON answer).
        returns_on_pause: Whether a pause ends the wait.
        is_another: Whether a second session of the same visit is wanted.
        is_dry_run: Whether nothing is to be launched.
        is_quiet: Whether people are told nothing on the way.
        names_doctor: Whether the caller said whose launch it is.
    """

    wait_for: str
    timeout_s: float | None
    format: str
    output: str | None
    returns_on_pause: bool
    is_another: bool
    is_dry_run: bool
    is_quiet: bool
    names_doctor: bool


def asked_of(options: argparse.Namespace) -> Asked:
    """Read how to run from parsed options.

    Raises:
        UsageError: Options that exclude or need each other; all of them.
    """
    refuse_empty(options, "context_file", "ref")
    problems = _context_problems(options)
    wait_for = "saved" if options.wait else options.wait_for or "accepted"
    if options.wait and options.wait_for not in {None, "saved"}:
        problems.append(Problem("options_exclude", "--wait", {"other": "--wait-for"}))
    if wait_for != "saved":
        problems += [
            Problem("option_needs_wait", f"--{name.replace('_', '-')}")
            for name in _REPORT_OPTIONS
            if getattr(options, name) is not None
        ]
    if wait_for == "accepted" and options.timeout is not None:
        problems.append(Problem("option_needs_wait", "--timeout"))
    problems += output_problems(options)
    if problems:
        raise UsageError(*problems)
    return Asked(
        wait_for=wait_for,
        timeout_s=options.timeout,
        format=options.format or "json",
        output=None if options.output in {None, "-"} else options.output,
        returns_on_pause=options.return_on is not None,
        is_another=options.new,
        is_dry_run=options.dry_run,
        is_quiet=options.quiet,
        names_doctor=options.doctor_id is not None,
    )


def refuse_empty(options: argparse.Namespace, *names: str) -> None:
    """Refuse required values that were given empty.

    Raises:
        InputError: ``value_empty``, for each of them.
    """
    empty = [name for name in names if name in options.seen and getattr(options, name) is None]
    if empty:
        raise InputError(*(Problem("value_empty", option_of(name)) for name in empty))


def output_problems(options: argparse.Namespace) -> list[Problem]:
    """Find standard output asked for twice."""
    if options.json and options.output == "-":
        return [Problem("options_exclude", "--json", {"other": "--output -"})]
    return []


def _context_problems(options: argparse.Namespace) -> list[Problem]:
    ways = [
        name
        for name, is_given in (
            ("--context-file", options.context_file is not None),
            ("--context-stdin", options.context_stdin),
            ("--ref", options.ref is not None),
            ("--patient-id", options.patient_id is not None or "patient_id" in options.seen),
        )
        if is_given
    ]
    problems: list[Problem] = []
    if not ways:
        problems.append(Problem("context_missing"))
    problems += [Problem("options_exclude", ways[0], {"other": other}) for other in ways[1:]]
    if ways and ways[0] != "--patient-id":
        problems += [
            Problem("options_exclude", f"--{name.replace('_', '-')}", {"other": ways[0]})
            for name in _PATIENT_OPTIONS
            if getattr(options, name)
        ]
    if options.delete_context and options.context_file is None:
        problems.append(Problem("option_needs_other", "--delete-context", {"other": "--context-file"}))
    if options.ref is not None and options.request_id is not None:
        problems.append(Problem("options_exclude", "--ref", {"other": "--request-id"}))
    if options.patient_name and (options.family_name or options.given_name):
        problems.append(Problem("options_exclude", "--patient-name", {"other": "--family-name"}))
    return problems
