"""A folder in which every file is a visit to launch: what is complete is claimed, read and put away.

Made for network shares: the folder is looked at, not watched; whoever renames a file first has it; a file
counts as complete when it proves so itself or has stopped changing.
"""

import contextlib
import os
import stat
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, LauncherError, Problem, ReadWriteError
from tiep_launcher.formats.gdt import TOTAL_LENGTH, looks_like_gdt, read_gdt
from tiep_launcher.formats.strict_json import looks_like_json, parse_json
from tiep_launcher.intake.reading import MAX_BYTES, read_file

CLAIMED, FAILED, DONE = "claimed", "failed", "done"
SETTLED_S = 1.0
"""A file that cannot prove that it is complete must not have changed for so long."""

TOO_OLD_S = 600.0
"""Nobody waits for a visit any more whose file has lain there for so long."""

_ORPHANED_S = 60.0
_MOST_AT_ONCE = 20
_WHERE = "drop_dir"
_TEMPORARY_STARTS = (".", "~", "$")
_TEMPORARY_ENDS = (".tmp", ".temp", ".part", ".partial", ".crdownload", ".swp", ".lock", "~")

_Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file that was claimed.

    Attributes:
        name: What it was called. It may name a patient.
        path: Where it is now.
        data: What stands in it; empty if it could not be read.
        problem: Why it launches nothing, whatever stands in it; None if that is still to be seen.
    """

    name: str = field(repr=False)
    path: Path = field(repr=False)
    data: bytes = field(default=b"", repr=False)
    problem: Problem | None = None


@dataclass(slots=True)
class _Seen:
    stamp: _Stamp
    since: float


class DropFolder:
    """One folder. Its calls wait for disks; one at a time."""

    def __init__(
        self,
        path: Path,
        *,
        keeps: bool = False,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare; nothing is looked at yet.

        Args:
            path: The folder; the folders ``claimed``, ``failed`` and ``done`` are made in it when needed.
            keeps: Whether files are kept in ``done`` once their visits are launched.
            now: The time that files are stamped with, in seconds.
            monotonic: Seconds that only ever grow.
        """
        self._path, self._keeps = path, keeps
        self._now, self._monotonic = now, monotonic
        self._seen: dict[str, _Seen] = {}
        self._orphans: dict[str, _Seen] = {}
        self.is_waiting = False
        """True if a file is there that may not be complete yet."""

    def look(self) -> list[Dropped]:
        """Claim the files that are complete, the oldest first.

        Raises:
            ReadWriteError: ``drop_dir_unreachable``, ``drop_dir_not_writable``.
        """
        try:
            self._return_orphans()
            files = sorted(_files(self._path), key=lambda item: item[1].st_mtime_ns)
        except OSError:
            raise ReadWriteError(Problem("drop_dir_unreachable", _WHERE)) from None
        moment = self._monotonic()
        known, self._seen = self._seen, {}
        dropped: list[Dropped] = []
        self.is_waiting = False
        for name, found in files:
            seen = known.get(name)
            if seen is None or seen.stamp != _stamp(found):
                seen = _Seen(_stamp(found), moment)
            self._seen[name] = seen
            is_ready = moment - seen.since >= SETTLED_S or _proves_complete(self._path / name)
            claimed = self._claim(name, found) if is_ready and len(dropped) < _MOST_AT_ONCE else None
            if claimed is None:
                self.is_waiting = True
            else:
                dropped.append(claimed)
        return dropped

    def done(self, dropped: Dropped) -> None:
        """Put away a file whose visit is launched."""
        with contextlib.suppress(OSError):
            if self._keeps:
                self._move(dropped, DONE)
            else:
                dropped.path.unlink()

    def put_back(self, dropped: Dropped) -> None:
        """Let a file be claimed again later, by whoever comes first."""
        with contextlib.suppress(OSError):
            dropped.path.rename(_free(self._path / dropped.name))

    def refuse(self, dropped: Dropped, reason: str) -> None:
        """Move a file aside, and write beside it why; ``reason`` must not repeat anything of it."""
        with contextlib.suppress(OSError):
            moved = self._move(dropped, FAILED)
            told = _free(moved.with_name(f"{moved.name}.error.txt"))
            with told.open("x", encoding="utf-8") as file:  # never through somebody's link
                file.write(reason)

    def _claim(self, name: str, found: os.stat_result) -> Dropped | None:
        """Take a file for ourselves; None if somebody else has it, or holds it open."""
        target = self._path / CLAIMED / f"{uuid.uuid4().hex}~{name}"
        try:
            target.parent.mkdir(exist_ok=True)
            (self._path / name).rename(target)
        except (FileNotFoundError, PermissionError):
            if not os.access(self._path, os.W_OK):
                raise ReadWriteError(Problem("drop_dir_not_writable", _WHERE)) from None
            return None
        except OSError:
            raise ReadWriteError(Problem("drop_dir_not_writable", _WHERE)) from None
        claimed = Dropped(name, target)
        # Renaming changes the latter time, so a file that was moved here counts from then on.
        if self._now() - max(found.st_mtime, found.st_ctime) > TOO_OLD_S:
            return Dropped(name, target, problem=_too_old())
        try:
            read = read_file(target, where=_WHERE)
        except InputError as error:
            return Dropped(name, target, problem=error.problems[0])
        except LauncherError:
            self.put_back(claimed)
            return None
        if read.identity[1:] != _stamp(found):  # it was still being written
            self.put_back(claimed)
            return None
        return Dropped(name, target, read.data)

    def _return_orphans(self) -> None:
        """Give files back that a program claimed and, as it ended, did nothing with."""
        folder = self._path / CLAIMED
        if not folder.is_dir():
            return
        moment = self._monotonic()
        known, self._orphans = self._orphans, {}
        for name, found in _files(folder):
            seen = self._orphans[name] = known.get(name) or _Seen(_stamp(found), moment)
            if moment - seen.since < _ORPHANED_S:
                continue
            dropped = Dropped(name.partition("~")[2] or name, folder / name)
            if self._now() - found.st_mtime > TOO_OLD_S:
                self.refuse(dropped, _too_old().code)
            else:
                self.put_back(dropped)

    def _move(self, dropped: Dropped, folder: str) -> Path:
        target = self._path / folder
        target.mkdir(exist_ok=True)
        return dropped.path.rename(_free(target / dropped.name))


def _files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(_TEMPORARY_STARTS) or name.lower().endswith(_TEMPORARY_ENDS):
                continue
            with contextlib.suppress(FileNotFoundError):
                found = Path(entry.path).lstat()
                if stat.S_ISREG(found.st_mode):
                    yield name, found


def _stamp(found: os.stat_result) -> _Stamp:
    return (found.st_ino, found.st_size, found.st_mtime_ns)


def _proves_complete(path: Path) -> bool:
    """Say whether the content itself shows that nothing of it is missing."""
    try:
        data = read_file(path, where=_WHERE).data
        if looks_like_json(data):
            parse_json(data, max_bytes=MAX_BYTES)
            return True
        if looks_like_gdt(data):
            total = read_gdt(data).value(TOTAL_LENGTH) or ""
            return total.isdigit() and int(total) == len(data)
    except LauncherError:
        return False
    return False


def _free(path: Path) -> Path:
    """Return ``path``, or one like it where nothing is: names are used again."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}~{number}{path.suffix}")
    return free


def _too_old() -> Problem:
    return Problem("dropped_too_old", _WHERE, MappingProxyType({"minutes": int(TOO_OLD_S / 60)}))
