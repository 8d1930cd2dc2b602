"""Searches what stands in reports, and says where."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tiep_launcher.domain.choosing import every_field
from tiep_launcher.domain.field_text import value_text
from tiep_launcher.domain.folding import fold
from tiep_launcher.domain.report import Held, Report
from tiep_launcher.domain.session import ReportVersion, Session

ROUND_S = 0.1
"""Reports that were never searched are read for so long at a time; others must get their turn."""

# After each report the windows get the interpreter at once. Asked for it, a thread that computes gives
# it up after 5 ms only, at each of the many calls that painting a list is made of.
_REST_S = 0.0005
_BEFORE, _LONGEST = 24, 160
_SEARCHED = frozenset({None, Held.NOT_CONFIRMED})


@dataclass(frozen=True, slots=True)
class FoundInReport:
    """Where words stand in a report.

    Attributes:
        words: Which of them.
        label: What the form calls the first field that holds one.
        excerpt: What stands there, around the word.
    """

    words: frozenset[str] = field(repr=False)
    label: str
    excerpt: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Searched:
    """What one round found.

    Attributes:
        found: By launch; only of reports that hold any of the words.
        is_complete: False as long as there are reports that were not read yet.
    """

    found: Mapping[str, FoundInReport]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class _Indexed:
    version: tuple[int, str]  # number and digest: the store makes a new object of it at each reading
    folded: str
    lines: tuple[tuple[str, str], ...]


class ReportSearch:
    """Keeps the text of each newest report as it is searched; a newer version takes its place.

    A report that may be about somebody else is not searched: what it says stays covered. Neither is a field
    that nobody is to see who has not asked for it.
    """

    def __init__(
        self,
        read: Callable[[Session, ReportVersion], Report],
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Search nothing yet.

        Args:
            read: Makes the report of a version.
            monotonic: What a round is measured with.
            sleep: Lets other threads go on.
        """
        self._read, self._monotonic, self._sleep = read, monotonic, sleep
        self._indexed: dict[str, _Indexed] = {}

    def search(self, words: Sequence[str], sessions: Sequence[Session]) -> Searched:
        """Look for ``words``, folded as :func:`fold` does, in the reports of ``sessions``.

        Call it again while it is not complete: it goes on reading where it was.
        """
        until = self._monotonic() + ROUND_S
        found: dict[str, FoundInReport] = {}
        is_complete = True
        for session in sessions:
            version = session.newest_report
            if version is None or version.held not in _SEARCHED:
                continue
            indexed = self._indexed.get(session.launch_id)
            if indexed is None or indexed.version != (version.number, version.digest):
                if self._monotonic() >= until:
                    is_complete = False
                    continue
                indexed = self._indexed[session.launch_id] = self._index(session, version)
                self._sleep(_REST_S)
            held = frozenset(word for word in words if word in indexed.folded)
            if held:
                found[session.launch_id] = _place(indexed, held)
        if is_complete:
            # What is nobody's to see here any more, as its time is over or its doctor left, is not kept.
            wanted = {session.launch_id for session in sessions}
            self._indexed = {key: kept for key, kept in self._indexed.items() if key in wanted}
        return Searched(found, is_complete)

    def _index(self, session: Session, version: ReportVersion) -> _Indexed:
        report = self._read(session, version)
        lines = tuple(
            (one.label, value_text(one))
            for one in every_field(report.sections)
            if one.text and not one.is_concealed
        )
        text = "\n".join((report.title, *(f"{label}\n{value}" for label, value in lines)))
        return _Indexed((version.number, version.digest), fold(text), lines)


def _place(indexed: _Indexed, words: frozenset[str]) -> FoundInReport:
    for label, value in indexed.lines:
        if any(word in fold(value) for word in words):
            return FoundInReport(words, label, _excerpt(value, words))
    for label, value in indexed.lines:
        if any(word in fold(label) for word in words):
            return FoundInReport(words, label, value[:_LONGEST])
    return FoundInReport(words, "", "")


def _excerpt(value: str, words: frozenset[str]) -> str:
    """Cut ``value`` to what stands around the first of ``words``, with a visible mark where it was cut."""
    one_line = " ".join(value.split())
    folded = fold(one_line)
    at = min((place for word in words if (place := folded.find(word)) >= 0), default=0)
    # Folding may make a text a little longer or shorter; the excerpt begins early enough to bear that.
    begin = max(0, at - _BEFORE)
    if begin:
        begin = one_line.find(" ", begin) + 1 or begin
    return ("…" if begin else "") + one_line[begin : begin + _LONGEST]
