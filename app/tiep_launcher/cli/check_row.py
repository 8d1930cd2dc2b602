"""What ``check`` found out about one thing."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from tiep_launcher.domain.errors import ExitStatus, LauncherError, Problem


class Result(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    """A launch would not work."""
    NOT_TESTED = "not_tested"


@dataclass(frozen=True, slots=True)
class Row:
    """One check.

    Attributes:
        group: What it belongs to.
        name: What was looked at, with its facility where each has its own.
        result: How it ended.
        problems: What was found; empty if it is as it should be.
        exit_status: What a launch would end with because of it.
    """

    group: str
    name: str
    result: Result = Result.OK
    problems: tuple[Problem, ...] = ()
    exit_status: ExitStatus = ExitStatus.OK

    @classmethod
    def failed(cls, group: str, name: str, error: LauncherError) -> Self:
        """Return the row of something that would end a launch with ``error``."""
        return cls(group, name, Result.FAILED, error.problems, error.exit_status)

    def as_warning(self) -> "Row":
        """Return the row of the same finding where a launch works without it."""
        is_failed = self.result is Result.FAILED
        return replace(self, result=Result.WARNING, exit_status=ExitStatus.OK) if is_failed else self
