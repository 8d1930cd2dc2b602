"""How often a session is asked for: pure rules over its state, so that they can be read and tested alone."""

from typing import Protocol

from tiep_launcher.domain.session import Phase

FAILURE_CAP_S = 60.0
"""The longest pause between two tries while the server does not answer."""

_HOUR_S = 3600.0
_STEADY_S = 5.0
_STEADY_AFTER_AN_HOUR_S = 15.0
_DRAFTED_S = 2.0
_DRAFTED_AFTER_TEN_MINUTES_S = 10.0
_PAUSED_S = 300.0
_SAVED_S = 300.0
_FORGOTTEN_S = 900.0


class Random(Protocol):
    """A source of chance for jitter (``random.Random`` fits)."""

    def uniform(self, a: float, b: float) -> float:
        """Return a number between ``a`` and ``b``."""
        ...


def steady_interval_s(phase: Phase, *, watched_s: float, quiet_s: float, at_least_s: float) -> float:
    """Return the pause before the next poll while the server answers.

    The doctor is about to save when a draft exists, has left when the visit is paused, and has forgotten it
    when nothing changed for two hours.

    Args:
        phase: How far the launch is.
        watched_s: Seconds since this watch began.
        quiet_s: Seconds since anything changed in it. Both are measured here and not taken from stored
            times, which a corrected clock would make hours or negative.
        at_least_s: The setting that no interval goes below.
    """
    match phase:
        case Phase.REPORT_SAVED | Phase.CLOSED:
            interval = _SAVED_S
        case Phase.PAUSED:
            interval = _PAUSED_S
        case _ if quiet_s > 2 * _HOUR_S:
            interval = _FORGOTTEN_S
        case Phase.REPORT_DRAFTED:
            interval = _DRAFTED_S if quiet_s < 600 else _DRAFTED_AFTER_TEN_MINUTES_S
        case _:
            interval = _STEADY_S if watched_s < _HOUR_S else _STEADY_AFTER_AN_HOUR_S
    return max(interval, at_least_s)


def failure_interval_s(failures: int, *, retry_after_s: float | None, at_least_s: float) -> float:
    """Return the pause after the ``failures``-th failed poll in a row, doubling up to a cap.

    A longer ``Retry-After`` of the server is obeyed.
    """
    doubled = min(2.0 ** min(failures, 10), FAILURE_CAP_S)
    return max(doubled, retry_after_s or 0.0, at_least_s)


def with_jitter(interval_s: float, chance: Random) -> float:
    """Spread ``interval_s`` by up to a fifth upwards, so that many workstations do not ask at once.

    Never downwards: intervals are promises of how often at most.
    """
    return interval_s * chance.uniform(1.0, 1.2)
