"""How far a report is on its way to the hospital system, by callback or to a program of the site."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a report reaches the hospital system by itself, besides its folder."""

    CALLBACK = "callback"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandingOn:
    """One version on one way.

    Attributes:
        version: Which version.
        way: How it goes.
        is_withdrawal: True for the word that a version which was handed on is withdrawn.
        is_done: True once the other side has taken it.
        since: Since when it is so, UTC; while it does not succeed, since the first failure.
        attempts: How often it was tried.
        reason: Code of why it did not succeed yet; None if it was not tried or is done.
    """

    version: int
    way: Way
    is_withdrawal: bool = False
    is_done: bool = False
    since: dt.datetime
    attempts: int = 0
    reason: str | None = None

    @property
    def key(self) -> tuple[int, Way, bool]:
        """What it is, however far."""
        return self.version, self.way, self.is_withdrawal


def with_handing_on(known: tuple[HandingOn, ...], changed: HandingOn) -> tuple[HandingOn, ...]:
    """Return ``known`` with ``changed`` in place of what was known of it before."""
    if any(one.key == changed.key for one in known):
        return tuple(changed if one.key == changed.key else one for one in known)
    return (*known, changed)
