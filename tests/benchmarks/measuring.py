"""What every benchmark gives: figures beside a reference that was measured in the same run."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SLACK = 1.25


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One figure and what it may be at most.

    Attributes:
        name: What was measured.
        ours: One value per round.
        unit: Of the values.
        theirs: The reference's value of each round; empty for a figure that stands alone.
        reference: What that is.
        goal: Of the ratio to the reference, or of the value if it stands alone; None to show it only.
        is_exact: True for a count that no machine excuses.
    """

    name: str
    ours: Sequence[float]
    unit: str
    theirs: Sequence[float] = ()
    reference: str = ""
    goal: float | None = None
    is_exact: bool = False

    @property
    def reached(self) -> float:
        """The median of the ratios of each pair, or of the values."""
        if not self.theirs:
            return statistics.median(self.ours)
        return statistics.median(one / other for one, other in zip(self.ours, self.theirs, strict=True))

    @property
    def verdict(self) -> str:
        """Say ``met``; ``near`` above the goal but below the mark, which is what fails; or ``MISSED``."""
        if self.goal is None:
            return ""
        if self.reached <= self.goal:
            return "met"
        return "near" if not self.is_exact and self.reached <= self.goal * SLACK else "MISSED"

    def lines(self) -> list[str]:
        goal = "" if self.goal is None else f"  goal {self.goal:g}: {self.verdict}"
        ratio = f"  ratio {self.reached:.2f}" if self.theirs else ""
        lines = [f"  {self.name:<46} {_spread(self.ours)} {self.unit}{ratio}{goal}"]
        if self.theirs:
            lines.append(f"    {'beside ' + self.reference:<44} {_spread(self.theirs)} {self.unit}")
        return lines


def _spread(values: Sequence[float]) -> str:
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"min {low:8.2f}  median {middle:8.2f}  max {high:8.2f}"


def in_turns(rounds: int, *measures: Callable[[], float], warm_up: int = 1) -> list[list[float]]:
    """Call every measure once per round, after rounds that fill the caches; return the values of each."""
    values: list[list[float]] = [[] for _ in measures]
    for number in range(rounds + warm_up):
        for measure, taken in zip(measures, values, strict=True):
            value = measure()
            if number >= warm_up:
                taken.append(value)
    return values
