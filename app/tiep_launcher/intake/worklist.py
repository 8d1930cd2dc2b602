"""The worklist of the settings: a file, or the files of a folder, read again when they change."""

import datetime as dt
import os
import stat
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, LauncherError, Problem, ReadWriteError
from tiep_launcher.domain.settings import Settings
from tiep_launcher.domain.times import local
from tiep_launcher.domain.worklist import WorklistContent
from tiep_launcher.intake.reading import read_file
from tiep_launcher.intake.worklist_file import (
    MAX_BYTES,
    MAX_ROWS,
    MAX_TOLD,
    ROWS_LEFT_OUT,
    read_worklist_file,
)

MAX_FILES = 200
SETTLED_S = 1.0
"""A file that changed less than this ago may still be being written: its old content stays for now."""

_SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".json"})
_WHERE = "worklist"

_Stamp = tuple[int, int, int]


def local_today() -> dt.date:
    """Return the date of this workstation's zone."""
    return local(dt.datetime.now(dt.UTC)).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One file as it was read last.

    Attributes:
        stamp: File number, size and time of change when it was read; None if it never could be.
        content: What stood in it then, or before if it cannot be read now.
        problems: What keeps the content from being what stands in the file now.
    """

    stamp: _Stamp | None
    content: WorklistContent = field(default_factory=WorklistContent, repr=False)
    problems: tuple[Problem, ...] = ()


class Worklist:
    """Looks for changes and keeps what was read. Its calls wait for disks; one at a time."""

    def __init__(
        self,
        path: Path,
        *,
        identifier_system: str | None = None,
        today: Callable[[], dt.date] = local_today,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Prepare; nothing is read yet.

        Args:
            path: The file or the folder.
            identifier_system: Of a FHIR patient's identifiers only those of this system count.
            today: The date of a time that stands alone.
            clock: The time that files are stamped with, in seconds.
        """
        self._path = path
        self._identifier_system = identifier_system
        self._today = today
        self._clock = clock
        self._parts: Mapping[str, _Part] = {}
        self._content: WorklistContent | None = None

    def look(self) -> WorklistContent | None:
        """Return what the worklist holds now, or None if that is what it was at the last look.

        Files that did not change are not read again. One that cannot be read now, or may still be being
        written, keeps its old content, and a problem says so.
        """
        problems: list[Problem] = []
        try:
            files = self._files(problems)
        except OSError:
            problems.append(Problem("worklist_not_reachable", _WHERE))
        else:
            self._parts = {path.name: self._part(path, found) for path, found in files}
        content = _joined(self._parts, problems)
        if content == self._content:
            return None
        self._content = content
        return content

    def _files(self, problems: list[Problem]) -> list[tuple[Path, os.stat_result]]:
        found = self._path.stat()
        if not stat.S_ISDIR(found.st_mode):
            return [(self._path, found)]
        paths = sorted(path for path in self._path.iterdir() if _is_list(path))
        if len(paths) > MAX_FILES:
            problems.append(_problem("worklist_too_many_files", limit=MAX_FILES))
        return [(path, path.stat()) for path in paths[:MAX_FILES]]

    def _part(self, path: Path, found: os.stat_result) -> _Part:
        old = self._parts.get(path.name, _Part(stamp=None))
        if old.stamp == _stamp(found):
            return old
        has_old = old.stamp is not None
        # Clocks of file servers may be ahead: only the recent past counts as "just now".
        is_fresh = 0 <= self._clock() - found.st_mtime < SETTLED_S
        if is_fresh and has_old:
            return replace(old, problems=(Problem("worklist_being_written"),))
        try:
            return self._read(path, found)
        except (InputError, ReadWriteError) as error:
            # Remembered by its stamp: it is not read again before it changes, unless it is being written.
            stamp = old.stamp if is_fresh else _stamp(found)
            return _Part(stamp=stamp, content=old.content, problems=_kept(error, has_old=has_old))
        except LauncherError:  # gone since it was found
            return old

    def _read(self, path: Path, found: os.stat_result) -> _Part:
        read = read_file(path, where=_WHERE, max_bytes=MAX_BYTES)
        content = read_worklist_file(
            read.data,
            today=self._today(),
            identifier_system=self._identifier_system,
        )
        is_same = _stamp(path.stat()) == _stamp(found)
        return _Part(
            stamp=_stamp(found),
            content=content,
            problems=() if is_same else (Problem("worklist_being_written"),),
        )


def worklist_problems(settings: Settings) -> tuple[Problem, ...]:
    """Return everything that is wrong with the worklist of the settings now."""
    if settings.worklist is None:
        return ()
    content = Worklist(Path(settings.worklist), identifier_system=settings.fhir_identifier_system).look()
    return () if content is None else (*content.problems, *content.row_problems)


def _is_list(path: Path) -> bool:
    return path.suffix.lower() in _SUFFIXES and not path.name.startswith((".", "~")) and path.is_file()


def _stamp(found: os.stat_result) -> _Stamp:
    return (found.st_ino, found.st_size, found.st_mtime_ns)


def _kept(error: LauncherError, *, has_old: bool) -> tuple[Problem, ...]:
    told = (replace(problem, field=None) for problem in error.problems)
    return (Problem("worklist_kept_old" if has_old else "worklist_unreadable"), *told)


def _joined(parts: Mapping[str, _Part], problems: Iterable[Problem]) -> WorklistContent:
    """Put the files together; how many rows were left out is told once for all of them."""
    told = list(problems)
    rows: list[Problem] = []
    left_out = 0
    for name, part in parts.items():
        for problem in (*part.problems, *part.content.problems):
            if problem.code == ROWS_LEFT_OUT:
                left_out += int(problem.facts["count"])
            else:
                told.append(replace(problem, field=name))
        rows += [replace(problem, field=f"{name}/{problem.field}") for problem in part.content.row_problems]
    entries = [entry for part in parts.values() for entry in part.content.entries]
    if len(entries) > MAX_ROWS:
        told.append(_problem("worklist_too_long", limit=MAX_ROWS))
    if left_out:
        told.append(_problem(ROWS_LEFT_OUT, count=left_out))
    return WorklistContent(
        entries=tuple(entries[:MAX_ROWS]), problems=tuple(told), row_problems=tuple(rows[:MAX_TOLD])
    )


def _problem(code: str, **facts: int) -> Problem:
    return Problem(code, _WHERE, MappingProxyType(facts))
