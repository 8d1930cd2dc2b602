"""The one place that says whether a report may leave the program."""

from types import MappingProxyType

from tiep_launcher.domain.errors import HeldError, Problem
from tiep_launcher.domain.session import ReportVersion


def ensure_may_leave(version: ReportVersion) -> None:
    """Refuse a held report; every renderer calls this before it reads any content.

    Raises:
        HeldError: ``report_held``, with the ``reason`` and, if it contradicts its launch, in what.
    """
    if version.held is None:
        return
    facts = {"reason": version.held.value}
    if version.contradicting:
        facts["contradicting"] = ", ".join(version.contradicting)
    raise HeldError(Problem("report_held", None, MappingProxyType(facts)))
