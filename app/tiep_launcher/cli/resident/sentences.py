"""Errors as sentences that the windows show, in the windows' language."""

import logging
from collections.abc import Iterable
from uuid import uuid4

from tiep_launcher.cli.texts import window_sentence
from tiep_launcher.desktop.translating import problem_text
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.session import Session

_log = logging.getLogger(__name__)


def sentence(problem: Problem) -> str:
    """Say what is wrong and what to do."""
    return window_sentence(problem, problem_text)


def notices(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Write what people should know, each with its place and with its code for whoever is asked about it."""
    return tuple(
        f"{problem.field}: {sentence(problem)} ({problem.code})"
        if problem.field
        else f"{sentence(problem)} ({problem.code})"
        for problem in problems
    )


def sentence_of(error: Exception) -> str:
    """Say in words what an error means."""
    if isinstance(error, LauncherError):
        return "\n".join(sentence(problem) for problem in error.problems)
    return type(error).__name__


def sentences_of(error: Exception) -> list[str]:
    """Say in words what went wrong; what nobody foresaw goes to the log, and the sentence says where."""
    if isinstance(error, LauncherError):
        return [sentence(problem) for problem in error.problems]
    incident = str(uuid4())
    _log.error("internal_error", exc_info=error, extra={"incident": incident})
    return [sentence(Problem("internal", None, {"incident": incident}))]


def reason_of(session: Session) -> str | None:
    """Say why a launch failed; None if it did not."""
    failure = session.failure
    return None if failure is None else sentence(Problem(failure.code, None, dict(failure.facts)))
