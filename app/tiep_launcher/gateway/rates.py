"""How often somebody may call: a bucket of calls that fills up again steadily."""

import time
from collections import OrderedDict
from collections.abc import Callable

_MOST_CALLERS = 10_000


class Rates:
    """Counts calls; who has not called for long is forgotten."""

    def __init__(
        self, *, per_second: float, at_once: int, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Allow each caller ``at_once`` calls, and then ``per_second``."""
        self._per_second = per_second
        self._at_once = at_once
        self._monotonic = monotonic
        self._callers: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, caller: str) -> bool:
        """Count a call and say whether it is one too many."""
        now = self._monotonic()
        left, since = self._callers.pop(caller, (float(self._at_once), now))
        left = min(float(self._at_once), left + (now - since) * self._per_second)
        is_allowed = left >= 1
        self._callers[caller] = (left - 1 if is_allowed else left, now)
        if len(self._callers) > _MOST_CALLERS:
            self._callers.popitem(last=False)
        return is_allowed
