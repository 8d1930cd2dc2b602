"""The audit record: JSON lines that are only ever added, each with the digest of the line before.

A line that was changed, taken out or put in breaks the chain at its place. What was cut off at the end is
found by a second file, the *mark*, which holds how long the record was and its last digest. A process that
dies while it writes leaves a torn line; the next one keeps it, and says so in a line of its own. None of this
stops somebody who may write these files and knows how; keep the digest that ``verify`` returns elsewhere.
"""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from tiep_launcher.domain.deed import Deed
from tiep_launcher.domain.errors import LauncherError, ReadWriteError
from tiep_launcher.domain.times import utc_text
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage.paths import ensure_private
from tiep_launcher.storage.private_files import UnreadableError, read_file, sync_folder, write_file

FILE_NAME = "audit.jsonl"
TORN, CUT = "line_torn", "record_cut"

_MARK_NAME = "audit.mark"
_NO_LINE = "0" * 64
_WAIT_S = 2.0
_LONGEST_PATH = 200
_LONGEST_LINE = 64 * 1024
_MAX_MARK_BYTES = 1024


@dataclass(frozen=True, slots=True)
class AuditState:
    """What checking the record found.

    Attributes:
        entries: How many deeds it holds.
        torn: How many lines a process has left half-written.
        broken: Numbers of the lines that do not follow from the line before, from 1.
        is_cut: True if lines at its end are gone, or were at some time.
        digest: Of its last line; stands for all of them.
    """

    entries: int = 0
    torn: int = 0
    broken: tuple[int, ...] = ()
    is_cut: bool = False
    digest: str = _NO_LINE

    @property
    def is_whole(self) -> bool:
        """True if every deed that was written is there as it was written."""
        return not self.broken and not self.is_cut


@dataclass(frozen=True, slots=True)
class _Mark:
    size: int = 0
    digest: str = _NO_LINE


@dataclass(slots=True)
class _Chain:
    """Lines that are about to be added, each with the digest of the one before."""

    digest: str
    lines: list[bytes] = field(default_factory=list[bytes])

    def add(self, content: Mapping[str, object]) -> None:
        line = json.dumps({**content, "previous": self.digest}).encode("ascii")
        self.digest = _digest(line)
        self.lines.append(line + b"\n")


class AuditFile:
    """The record of one user on this machine; fits the services' port ``Audit``."""

    def __init__(self, folder: Path, os_user: str) -> None:
        """Keep it in ``folder``, which is made when it is needed; ``os_user`` stands in every line."""
        self._path, self._mark_path = folder / FILE_NAME, folder / _MARK_NAME
        self._os_user = os_user

    def record(self, deeds: Sequence[Deed]) -> None:
        """Add ``deeds``; they are on the disk when this returns.

        Raises:
            ReadWriteError: ``audit_write_failed``, ``audit_busy``.
            LauncherError: The folder cannot be used.
        """
        ensure_private(self._path.parent, "data")
        with self._alone(), _opened(self._path) as descriptor:
            size = os.fstat(descriptor).st_size
            tail = _tail(descriptor, size)
            last, torn = _last_line(tail)
            chain = _Chain(_digest(last) if last else _NO_LINE)
            mark = self._mark()
            if torn:
                chain.lines.append(b"\n")
            if torn and _follows(torn, chain.digest):
                chain.digest = _digest(torn)  # all of it is there but its end
            elif torn:
                chain.add({"at": _now(), "kind": TORN, "torn": _digest(torn)})
            if not _stands(mark, descriptor, size):
                chain.add({"at": _now(), "kind": CUT, "lost": mark.digest if mark else None})
            elif mark is None:
                self._put_mark(_Mark())
            for deed in deeds:
                chain.add(self._line(deed))
            added = b"".join(chain.lines)
            _append(descriptor, added)
            self._put_mark(_Mark(size + len(added), chain.digest))

    def check(self) -> LauncherError | None:
        """Say whether deeds could be written now, without writing any; None if so."""
        try:
            ensure_private(self._path.parent, "data")
            with self._alone(), _opened(self._path):
                return None
        except LauncherError as error:
            return error

    def verify(self) -> AuditState:
        """Check every line of the record.

        Raises:
            ReadWriteError: ``audit_read_failed``, ``audit_busy``.
        """
        content, mark = self._content()
        lines = content.split(b"\n")
        rest = lines.pop()  # what stands behind the last line's end
        if rest and _follows(rest, _digest(lines[-1]) if lines else _NO_LINE):
            lines.append(rest)
            rest = b""
        entries = torn = 0
        broken: list[int] = []
        is_cut = False
        before = _NO_LINE
        for number, line in enumerate(lines, start=1):
            entry = _entry(line)
            following = _entry(lines[number]) if number < len(lines) else None
            if following is not None and (following.get("kind"), following.get("torn")) == (
                TORN,
                _digest(line),
            ):
                torn += 1
                continue
            if entry is None or entry.get("previous") != before:
                broken.append(number)
            is_cut = is_cut or (entry is not None and entry.get("kind") == CUT)
            entries += entry is not None and entry.get("kind") not in {TORN, CUT}
            before = _digest(line)
        is_cut = is_cut or not _stands_in(mark, content)
        return AuditState(entries, torn + bool(rest), tuple(broken), is_cut, before)

    def lines(self) -> bytes:
        """Return the record as it is, without a torn end.

        Raises:
            ReadWriteError: ``audit_read_failed``, ``audit_busy``.
        """
        content, _ = self._content()
        whole, end, rest = content.rpartition(b"\n")
        last = whole.rpartition(b"\n")[2]
        is_all_there = bool(rest) and _follows(rest, _digest(last) if end else _NO_LINE)
        return content + b"\n" if is_all_there else whole + end

    def deeds(self) -> list[dict[str, Any]]:
        """Return the lines that tell a deed, oldest first, as far as they can be read.

        Raises:
            ReadWriteError: ``audit_read_failed``, ``audit_busy``.
        """
        entries = (_entry(line) for line in self.lines().splitlines())
        return [entry for entry in entries if entry is not None and entry.get("kind") not in {TORN, CUT}]

    def _line(self, deed: Deed) -> dict[str, object]:
        path = deed.path
        if path is not None and len(path) > _LONGEST_PATH:
            path = f"{path[:_LONGEST_PATH]}…"
        return {
            "at": utc_text(deed.at),
            "kind": deed.kind.value,
            "launch_id": deed.launch_id,
            "version": deed.version,
            "path": path,
            "doctor_id": deed.doctor_id,
            "os_user": self._os_user,
            "facts": list(deed.facts),
        }

    @contextmanager
    def _alone(self) -> Generator[None]:
        try:
            with locked(self._path.with_name(f"{FILE_NAME}.lock"), wait_s=_WAIT_S) as is_held:
                if not is_held:
                    raise ReadWriteError.of("audit_busy")
                yield
        except OSError as error:
            raise ReadWriteError.of("audit_write_failed") from error

    def _content(self) -> tuple[bytes, _Mark | None]:
        if not self._path.parent.is_dir():
            return b"", None
        with self._alone():
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                content = b""
            except OSError as error:
                raise ReadWriteError.of("audit_read_failed") from error
            return content, self._mark()

    def _mark(self) -> _Mark | None:
        try:
            text = read_file(self._mark_path, max_bytes=_MAX_MARK_BYTES)
        except UnreadableError:
            return None
        entry = _entry(text or b"")
        if entry is None:
            return None
        size, digest = entry.get("size"), entry.get("digest")
        return _Mark(size, digest) if isinstance(size, int) and isinstance(digest, str) else None

    def _put_mark(self, mark: _Mark) -> None:
        content = json.dumps({"size": mark.size, "digest": mark.digest}).encode()
        try:
            write_file(self._mark_path, content)
        except LauncherError as error:
            raise ReadWriteError.of("audit_write_failed") from error


@contextmanager
def _opened(path: Path) -> Generator[int]:
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    is_new = not path.exists()
    descriptor = os.open(path, flags, 0o600)
    try:
        if is_new:
            sync_folder(path.parent)
        yield descriptor
    finally:
        os.close(descriptor)


def _append(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]
    os.fsync(descriptor)


def _tail(descriptor: int, end: int) -> bytes:
    """Return what stands before ``end``, as much as two lines can be long."""
    begin = max(0, end - 2 * _LONGEST_LINE)
    os.lseek(descriptor, begin, os.SEEK_SET)
    content = b""
    while begin + len(content) < end:
        more = os.read(descriptor, end - begin - len(content))
        if not more:
            break
        content += more
    return content


def _last_line(content: bytes) -> tuple[bytes, bytes]:
    """Return the last whole line and what stands behind its end."""
    whole, end, rest = content.rpartition(b"\n")
    return (whole.rpartition(b"\n")[2] if end else b""), rest


def _stands(mark: _Mark | None, descriptor: int, size: int) -> bool:
    """Say whether the record still has the line that the mark speaks of."""
    if mark is None:
        return size == 0
    return mark.size <= size and _ends_with(mark, _tail(descriptor, mark.size))


def _stands_in(mark: _Mark | None, content: bytes) -> bool:
    if mark is None:
        return not content
    return mark.size <= len(content) and _ends_with(mark, content[: mark.size])


def _ends_with(mark: _Mark, content: bytes) -> bool:
    last, rest = _last_line(content)
    return not rest and mark.digest == (_digest(last) if content else _NO_LINE)


def _follows(line: bytes, digest: str) -> bool:
    entry = _entry(line)
    return entry is not None and entry.get("previous") == digest


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", entry) if isinstance(entry, dict) else None


def _now() -> str:
    return utc_text(dt.datetime.now(dt.UTC))
