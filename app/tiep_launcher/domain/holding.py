"""The one place that says whether a report may leave the program."""

from tiep_launcher.domain.errors import HeldError, Problem
from tiep_launcher.domain.session import ReportVersion


def may_leave(version: ReportVersion) -> bool:
    """Say whether ``version`` may leave the program, by whatever way."""
    return version.held is None


def ensure_may_leave(version: ReportVersion) -> None:
    """Refuse a held report; whoever hands a report out calls this before it reads any content.

    Raises:
        HeldError: ``report_held`` with the ``reason``, and ``report_contradicts`` for each thing that does
            not match the launch.
    """
    if version.held is not None:
        raise HeldError(
            Problem("report_held", None, {"reason": version.held.value}),
            *(Problem("report_contradicts", name) for name in version.contradicting),
        )
