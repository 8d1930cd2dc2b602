"""The order in which the fields of a report are stepped through: the hospital system's, then the report's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tiep_launcher.domain.report import Field


@dataclass(frozen=True, slots=True)
class Walk:
    """Paths of the fields that have something to copy, in their order, and the place of each."""

    paths: tuple[str, ...]
    places: Mapping[str, int]

    def after(self, path: str | None) -> Iterator[str]:
        """Go once through all of them, beginning behind ``path``; with the first for None."""
        start = self.places.get(path, -1) + 1 if path is not None else 0
        yield from self.paths[start:]
        yield from self.paths[:start]


def walk_of(fields: Sequence[Field], order: Sequence[str]) -> Walk:
    """Put the answered ``fields`` into ``order``.

    Args:
        fields: The fields of a report, in its order.
        order: JSON pointers, which also stand for everything below, and labels; what none of them names comes
            afterwards.
    """
    ranks: dict[str, int] = {}
    for rank, entry in enumerate(order):
        ranks.setdefault(entry if entry.startswith("/") else entry.casefold(), rank)
    answered = [field for field in fields if field.text]
    last = len(order)
    paths = tuple(field.path for field in sorted(answered, key=lambda field: _rank(field, ranks, last)))
    return Walk(paths, {path: place for place, path in enumerate(paths)})


def _rank(field: Field, ranks: Mapping[str, int], last: int) -> int:
    """Return the place of a field; of several entries that name it, the first."""
    found = ranks.get(field.label.casefold(), last)
    pointer = field.path
    while pointer:
        found = min(found, ranks.get(pointer, last))
        pointer = pointer.rpartition("/")[0]
    return found
