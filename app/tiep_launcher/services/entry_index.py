"""Many worklist entries, made ready to be searched at each keystroke."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from tiep_launcher.domain.folding import date_words, fold, name_words
from tiep_launcher.domain.times import local_day
from tiep_launcher.domain.worklist import WorklistEntry

NEXT_SINCE = dt.timedelta(minutes=30)
"""An appointment that began less than this ago counts as one to come."""

# Parts two words of a haystack; no folded word holds it.
_GAP = "\n"


class EntryIndex:
    """Entries in the order of their times, each with the words that it is found by.

    Built once for each content, in a fraction of a second for 50,000 entries; a search only looks for
    substrings, which the interpreter does in C.
    """

    def __init__(self, entries: Iterable[WorklistEntry]) -> None:
        """Sort ``entries``; those without a time come last, in their own order."""
        timed: list[tuple[float, WorklistEntry]] = []
        untimed: list[WorklistEntry] = []
        for entry in entries:
            if entry.starts_at is None:
                untimed.append(entry)
            else:
                timed.append((entry.starts_at.timestamp(), entry))
        timed.sort(key=lambda item: item[0])
        self._times = [time for time, _ in timed]
        self._entries: Sequence[WorklistEntry] = [*(entry for _, entry in timed), *untimed]
        words = _Words()
        self._haystacks = [words.haystack(entry) for entry in self._entries]

    def __getitem__(self, position: int) -> WorklistEntry:
        """Return the entry at a position that a search returned."""
        return self._entries[position]

    def find(self, words: Sequence[str]) -> list[list[int]]:
        """Find the entries that hold every word.

        Args:
            words: Folded; none fits everything.

        Returns:
            Ascending positions, best kind of match first: as whole words, as beginnings, anywhere.
        """
        haystacks = self._haystacks
        inside = list(range(len(haystacks)))
        # The longest word leaves the fewest for the others.
        for word in sorted(words, key=len, reverse=True):
            inside = [at for at in inside if word in haystacks[at]]
        if not words:
            return [inside]
        beginning, whole = inside, inside
        for word in words:
            start, exactly = f"{_GAP}{word}", f"{_GAP}{word}{_GAP}"
            beginning = [at for at in beginning if start in haystacks[at]]
            whole = [at for at in whole if exactly in haystacks[at]]
        return [whole, _without(beginning, whole), _without(inside, beginning)]

    def by_nearness(self, positions: Sequence[int], now: dt.datetime) -> tuple[list[int], list[int]]:
        """Order ascending ``positions`` as a person at the desk wants them.

        Returns:
            Today's, the next ones first and then those that are over; and all others: those without a time,
            the days to come, the days before.
        """
        start, end = local_day(now)
        marks = (start, max(start, now - NEXT_SINCE), end)
        bounds = [bisect_left(self._times, mark.timestamp()) for mark in marks]
        today, coming, tomorrow, untimed = (
            bisect_left(positions, bound) for bound in (*bounds, len(self._times))
        )
        near = [*positions[coming:tomorrow], *reversed(positions[today:coming])]
        far = [*positions[untimed:], *positions[tomorrow:untimed], *reversed(positions[:today])]
        return near, far


class _Words:
    """Finds the words of names and dates, of which a list holds many more than once."""

    def __init__(self) -> None:
        self._of_name: dict[str, str] = {}
        self._of_date: dict[str, str] = {}

    def haystack(self, entry: WorklistEntry) -> str:
        patient = entry.patient
        words = [fold(identifier.value) for identifier in patient.identifiers]
        if entry.visit_id:
            words.append(fold(entry.visit_id))
        apart = (patient.family_name, patient.given_name)
        words += [
            self._of_name.get(name) or self._keep(self._of_name, name, name_words(name))
            for name in (apart if all(apart) else (*apart, patient.name))
            if name
        ]
        if date := patient.birth_date:
            words.append(self._of_date.get(date) or self._keep(self._of_date, date, date_words(date)))
        return f"{_GAP}{_GAP.join(words)}{_GAP}"

    @staticmethod
    def _keep(known: dict[str, str], text: str, words: set[str]) -> str:
        known[text] = joined = _GAP.join(words)
        return joined


def _without(positions: list[int], others: list[int]) -> list[int]:
    if not others:
        return positions
    left_out = set(others)
    return [at for at in positions if at not in left_out]
