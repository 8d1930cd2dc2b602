"""Errors as sentences that the windows show."""

from tiep_launcher.cli.texts import text_of
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.session import Session


def sentence(problem: Problem) -> str:
    """Say what is wrong and what to do."""
    text = text_of(problem)
    return f"{text.message} {text.hint}".strip()


def sentence_of(error: Exception) -> str:
    """Say in words what an error means."""
    if isinstance(error, LauncherError):
        return "\n".join(sentence(problem) for problem in error.problems)
    return type(error).__name__


def reason_of(session: Session) -> str | None:
    """Say why a launch failed; None if it did not."""
    failure = session.failure
    return None if failure is None else sentence(Problem(failure.code, None, dict(failure.facts)))
