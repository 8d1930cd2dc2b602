"""How long an entry stood under the selection before somebody presses Enter."""

import time
from collections.abc import Callable

SEEN_S = 0.25
"""An entry that came under the selection less than this ago was not read yet by whoever presses Enter."""


class ReadingTime:
    """Keeps a list that is still moving from launching somebody nobody looked at."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Nothing is under the selection yet; ``monotonic`` is what it is measured with."""
        self._monotonic = monotonic
        self._since = 0.0

    def begin(self) -> None:
        """Something else is under the selection now."""
        self._since = self._monotonic()

    def confirm(self) -> None:
        """Whoever is there has read it: they moved to it themselves, or were asked to look."""
        self._since = 0.0

    @property
    def was_too_short(self) -> bool:
        """True if nobody can have read it."""
        return self._monotonic() - self._since < SEEN_S
