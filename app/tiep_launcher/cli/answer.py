"""What a command answers: data, warnings, errors, and how they are written (contract, section 3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tiep_launcher.cli.texts import text_of
from tiep_launcher.domain.errors import ExitStatus, LauncherError, Problem
from tiep_launcher.formats.written_json import dump_written

PROTOCOL = 1
"""Version of the contract that this program speaks."""


def nothing_to_remember() -> None:
    """Take note of nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The outcome of a command.

    Attributes:
        data: The command's own part of the JSON answer.
        document: Bytes for standard output when no JSON envelope is asked for.
        warnings: What the caller should know although it worked.
        errors: Why it did not work.
        exit_status: What the process ends with.
        is_help: True for a help text, which no envelope holds.
        written: Is called once the caller has the answer, for what may be remembered only then.
    """

    data: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
    document: bytes = field(default=b"", repr=False)
    warnings: tuple[Problem, ...] = ()
    errors: tuple[Problem, ...] = ()
    exit_status: ExitStatus = ExitStatus.OK
    written: Callable[[], None] = field(default=nothing_to_remember, repr=False)
    is_help: bool = False

    def ended_by(self, error: LauncherError) -> "Answer":
        """Return this answer as one that failed by ``error``; no document leaves then."""
        return replace(
            self,
            document=b"",
            errors=error.problems,
            exit_status=error.exit_status,
            written=nothing_to_remember,
        )


def envelope(command: str, answer: Answer) -> bytes:
    """Write the one JSON object of ``--json``."""
    content = {
        "protocol": PROTOCOL,
        "command": command,
        "ok": answer.exit_status is ExitStatus.OK,
        "exit_code": int(answer.exit_status),
        "data": answer.data,
        "warnings": [_problem_json(problem, is_error=False) for problem in answer.warnings],
        "errors": [_problem_json(problem, is_error=True) for problem in answer.errors],
    }
    return dump_written(content).encode("utf-8", "replace") + b"\n"


def _problem_json(problem: Problem, *, is_error: bool) -> dict[str, Any]:
    text = text_of(problem)
    content: dict[str, Any] = {"code": problem.code, "field": problem.field, "message": text.message}
    return {**content, "hint": text.hint} if is_error else content


def sentences(problems: Sequence[Problem]) -> list[str]:
    """Write problems for people, one line each."""
    return [_sentence(problem) for problem in problems]


def _sentence(problem: Problem) -> str:
    text = text_of(problem)
    place = f"{problem.field}: " if problem.field else ""
    hint = f" {text.hint}" if text.hint else ""
    return f"{place}{text.message}{hint} ({problem.code})"
