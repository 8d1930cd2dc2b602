"""Would a launch reach the scribe from here: the address, the key, and this machine's clock."""

from dataclasses import dataclass

from tiep_launcher.domain.errors import ExitStatus, KeyRejectedError, LauncherError, Problem
from tiep_launcher.services.ports import Clock, Reachable

CLOCK_TOLERANCE_S = 120
"""A clock that is wrong by more makes launch tokens look older than they are, and times in reports wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionResult:
    """What a try found out.

    Attributes:
        is_reached: Whether the scribe's interface answers under the address.
        is_key_accepted: Whether it takes the key; None if it was not asked, or did not say.
        problem: What went wrong; None if a launch would get through.
        clock_ahead_s: Whole seconds by which this machine's clock is ahead of the server's (negative:
            behind), where that is more than the tolerance; 0 if it is right, None if the server did not say.
        exit_status: What a launch would end with because of the problem.
    """

    is_reached: bool
    is_key_accepted: bool | None = None
    problem: Problem | None = None
    clock_ahead_s: int | None = None
    exit_status: ExitStatus = ExitStatus.OK

    @property
    def is_good(self) -> bool:
        """Say whether a launch would get through."""
        return self.is_reached and bool(self.is_key_accepted)


async def try_connection(scribe: Reachable, clock: Clock) -> ConnectionResult:
    """Ask the scribe something harmless and say what its answer means; never raises for what may go wrong."""
    asked_at = clock.now()
    try:
        server_time = await scribe.probe()
    except KeyRejectedError as error:
        return ConnectionResult(
            is_reached=True,
            is_key_accepted=False,
            problem=error.problems[0],
            exit_status=error.exit_status,
        )
    except LauncherError as error:
        return failed(error)
    ahead_s: int | None = None
    if server_time is not None:
        between = asked_at + (clock.now() - asked_at) / 2
        seconds = round((between - server_time).total_seconds())
        ahead_s = seconds if abs(seconds) > CLOCK_TOLERANCE_S else 0
    return ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=ahead_s)


def failed(error: LauncherError) -> ConnectionResult:
    """Return the result of a try that did not get as far as the scribe's interface."""
    return ConnectionResult(is_reached=False, problem=error.problems[0], exit_status=error.exit_status)
