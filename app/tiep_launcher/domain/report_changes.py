"""What differs between two versions of a report, field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.domain.report import Field, Held, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session


class ChangeKind(StrEnum):
    """What became of a field."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that is not as it was.

    Attributes:
        kind: What became of it.
        before: As it was; None if there was no answer.
    """

    kind: ChangeKind
    before: Field | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs from an earlier version.

    Attributes:
        since: The number of that version.
        of_paths: Each field that is not as it was, by its path.
    """

    since: int
    of_paths: Mapping[str, Change] = field(repr=False)

    def count(self, kind: ChangeKind) -> int:
        """Return to how many fields this happened."""
        return sum(change.kind is kind for change in self.of_paths.values())


def version_before(session: Session, version: ReportVersion) -> ReportVersion | None:
    """Return the version that ``version`` is to be compared with; None if there is none.

    What may be about another patient is compared with nothing, and nothing with it.
    """
    if not _is_of_this_visit(version):
        return None
    earlier = (one for one in reversed(session.reports) if one.number < version.number)
    return next((one for one in earlier if _is_of_this_visit(one)), None)


def changes_between(since: int, before: Report, after: Report) -> Changes:
    """Compare two reports; an answer that came or went counts as added or removed, a note alone does not.

    Args:
        since: The number of the version ``before``.
        before: The earlier report.
        after: The later one.
    """
    old = {one.path: one for one in _fields(before.sections)}
    new = {one.path: one for one in _fields(after.sections)}
    found: dict[str, Change] = {}
    for path, one in new.items():
        was = old.get(path)
        if was is None or not was.text:
            if one.text:
                found[path] = Change(ChangeKind.ADDED)
        elif not one.text:
            found[path] = Change(ChangeKind.REMOVED, was)
        elif _answer(was) != _answer(one):
            found[path] = Change(ChangeKind.CHANGED, was)
    gone = {
        path: Change(ChangeKind.REMOVED, was) for path, was in old.items() if path not in new and was.text
    }
    return Changes(since, {**found, **gone})


def with_removed(report: Report, changes: Changes, title: str) -> Report:
    """Return ``report`` with the fields that it has no more in a last section, without their answers."""
    present = {one.path for one in _fields(report.sections)}
    gone = tuple(
        Field(path=path, label=change.before.label, kind=change.before.kind, text="", value=None)
        for path, change in changes.of_paths.items()
        if path not in present and change.before is not None
    )
    if not gone:
        return report
    sections = (*report.sections, Section(title=title, fields=gone))
    return Report(title=report.title, scribe=report.scribe, sections=sections)


def _is_of_this_visit(version: ReportVersion) -> bool:
    return version.held in {None, Held.NOT_CONFIRMED}


def _fields(sections: tuple[Section, ...]) -> Iterator[Field]:
    for section in sections:
        yield from section.fields
        yield from _fields(section.sections)


def _answer(one: Field) -> tuple[object, ...]:
    return one.text, one.unit, one.code, repr(one.value)
