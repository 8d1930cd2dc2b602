"""The folder in which the hospital system finds reports: each file is there whole or not at all.

A file is written under a passing name first and sees the disk; then it gets its own. Both names are made of
what is kept about the launch, so that a program that was killed in between finds out where it was.
"""

import contextlib
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tiep_launcher.delivery.document import Outgoing, document_of
from tiep_launcher.delivery.files import reason_of, sync_folder
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.naming import name_of
from tiep_launcher.domain.errors import ReadWriteError
from tiep_launcher.domain.export import PlacedFile
from tiep_launcher.domain.file_pattern import safe
from tiep_launcher.domain.session import ReportVersion, Session

# For the group as well: the folder's group is whom the hospital system runs as.
_MODE = 0o660


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRules:
    """What a facility wants of its folder.

    Attributes:
        folder: Where files go; None if there is no such folder.
        formats: In which formats, a file for each.
        pattern: What they are called.
    """

    folder: Path | None = None
    formats: tuple[Format, ...] = ()
    pattern: str = "{patient_id}_{visit_id}_{version}"


class ResultFolders:
    """The folders of all facilities. Every method may wait for a disk that is far away."""

    def __init__(
        self,
        rules_of: Callable[[str], FolderRules],
        outgoing_of: Callable[[Session, ReportVersion, Format], Outgoing],
    ) -> None:
        """Take what a facility wants, and what the content of a file is made of."""
        self._rules_of, self._outgoing_of = rules_of, outgoing_of

    def formats_of(self, facility: str) -> tuple[str, ...]:
        """Return the formats that go into the facility's folder; none without one."""
        rules = self._rules_of(facility)
        return tuple(format_.value for format_ in rules.formats) if rules.folder is not None else ()

    def write(self, session: Session, version: ReportVersion, format_name: str) -> PlacedFile:
        """Write the content under its passing name.

        Returns:
            The name that the file is to get, which no other file has, and the folder it is in.

        Raises:
            HeldError: The version is held.
            LauncherError: It cannot be written; fact ``reason`` says why.
        """
        format_ = Format(format_name)
        outgoing = self._outgoing_of(session, version, format_)
        data = document_of(outgoing, format_)
        if format_ is Format.TEXT:
            data = data.decode().encode(outgoing.profile.character_set.value, "replace")
        rules = self._rules_of(session.request.facility)
        folder = _folder_of(rules)
        name = _free_name(folder, rules.pattern, session, version, format_)
        _write(folder / _passing_name(session, version, format_), data)
        return PlacedFile(name, _identity(folder))

    def place(self, session: Session, version: ReportVersion, format_name: str, file: PlacedFile) -> str:
        """Give the file its name; one that has it already keeps it.

        Returns:
            Where the file is, or was: the hospital system may have taken it.

        Raises:
            LauncherError: ``result_write_again``: another file has got the name meanwhile, or what was
                written is not there. Else the folder cannot be reached.
        """
        folder = _folder_of(self._rules_of(session.request.facility))
        passing = folder / _passing_name(session, version, Format(format_name))
        path = folder / file.name
        try:
            is_named = _is_there(path)
            if _is_there(passing):
                if is_named:
                    raise ReadWriteError.of("result_write_again", reason="EEXIST")
                passing.rename(path)
                sync_folder(folder)
            elif not is_named and _identity(folder) != file.folder:
                # Not taken by anybody: this is another folder, such as the place of a share that is away.
                raise ReadWriteError.of("result_write_again", reason="ESTALE")
        except OSError as error:
            raise _failed(error) from None
        return str(path)

    def discard(self, session: Session, version: ReportVersion, format_name: str) -> None:
        """Remove what was written under its passing name."""
        folder = self._rules_of(session.request.facility).folder
        if folder is not None:
            with contextlib.suppress(OSError):
                (folder / _passing_name(session, version, Format(format_name))).unlink()


def _folder_of(rules: FolderRules) -> Path:
    """Return the folder if it can be reached and is one; a link might lead anywhere."""
    if rules.folder is None:
        raise ReadWriteError.of("result_not_written", reason="ENOENT")
    try:
        mode = rules.folder.lstat().st_mode
    except OSError as error:
        raise _failed(error) from None
    if stat.S_ISLNK(mode):
        raise ReadWriteError.of("result_not_written", reason="ELOOP")
    if not stat.S_ISDIR(mode):
        raise ReadWriteError.of("result_not_written", reason="ENOTDIR")
    return rules.folder


def _free_name(folder: Path, pattern: str, session: Session, version: ReportVersion, format_: Format) -> str:
    """Choose the name; a file that has it is another visit's, and is never replaced."""
    for one in (pattern, f"{pattern}_{{launch_id}}"):
        name = name_of(one, session, version, format_.ending)
        try:
            if not _is_there(folder / name):
                return name
        except OSError as error:
            raise _failed(error) from None
    raise ReadWriteError.of("result_not_written", reason="EEXIST")


def _passing_name(session: Session, version: ReportVersion, format_: Format) -> str:
    return f".tiep-launcher-{safe(session.launch_id)}-{version.number}-{format_.value}.tmp"


def _identity(folder: Path) -> str:
    try:
        facts = folder.stat()
    except OSError as error:
        raise _failed(error) from None
    return f"{facts.st_dev:x}:{facts.st_ino:x}"


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def _write(path: Path, data: bytes) -> None:
    try:
        path.unlink(missing_ok=True)  # of a try that was cut off
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        flags |= sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_BINARY"))
        with os.fdopen(os.open(path, flags, _MODE), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            path.unlink()
        raise _failed(error) from None


def _failed(error: OSError) -> ReadWriteError:
    return ReadWriteError.of("result_not_written", reason=reason_of(error))
