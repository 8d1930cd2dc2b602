"""Contexts that a caller names by a reference: files of the settings' folder, whose names say nothing."""

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tiep_launcher.domain.errors import ConfigurationError, InputError, NotFoundError, Problem, UsageError
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.reading import ReadFile, read_file

FRESH_S = 600.0
"""A reference that is older may have been seen by somebody; a link with it is asked about."""

UNGUESSABLE_LENGTH = 22
"""So many letters of 64 hold 128 bits and more."""

_WHERE = "--ref"
_REF = re.compile(r"[A-Za-z0-9_-]{1,128}")
_SUFFIXES = (".json", ".gdt", ".hl7", ".JSON", ".GDT", ".HL7")


@dataclass(frozen=True, slots=True)
class ReferredContext:
    """The file that a reference stands for.

    Attributes:
        read: What stands in it.
        facility: Whose folder it lies in.
        age_s: Seconds since it was written.
    """

    read: ReadFile
    facility: str
    age_s: float

    def may_launch_unasked(self, ref: str) -> bool:
        """Say whether nobody but the hospital system can have made a link with this reference just now.

        The clocks of file servers may be a little ahead.
        """
        return len(ref) >= UNGUESSABLE_LENGTH and -FRESH_S <= self.age_s <= FRESH_S


def is_ref(text: str) -> bool:
    """Say whether ``text`` can be a reference: letters, digits, ``-`` and ``_``."""
    return _REF.fullmatch(text) is not None


def request_id_of(ref: str) -> str:
    """Return the request id of a launch by ``ref``, by which it never starts twice."""
    return f"ref:{ref}"


def is_by_ref(request_id: str | None) -> bool:
    """Say whether a launch with this request id was made by a reference."""
    return request_id is not None and request_id.startswith(request_id_of(""))


def read_referred(ref: str, facilities: Iterable[Facility]) -> ReferredContext:
    """Read the file that ``ref`` names, in the folder of the one facility that has it.

    Raises:
        InputError: ``ref_malformed``; ``ref_ambiguous``: several files have that name.
        ConfigurationError: ``context_dir_missing``.
        NotFoundError: ``ref_unknown``.
        UsageError: ``facility_missing``: several facilities use the folder that it is in.
        LauncherError: The file cannot be read.
    """
    if not is_ref(ref):
        raise InputError(Problem("ref_malformed", _WHERE))
    folders: dict[str, list[str]] = {}
    for facility in facilities:
        if facility.context_dir is not None:
            folders.setdefault(facility.context_dir, []).append(facility.name)
    if not folders:
        raise ConfigurationError(Problem("context_dir_missing", "context_dir"))
    found = [(read, names) for folder, names in folders.items() for read in _read(Path(folder), ref)]
    if not found:
        raise NotFoundError(Problem("ref_unknown", _WHERE))
    if len({read.identity for read, _ in found}) > 1:
        raise InputError(Problem("ref_ambiguous", _WHERE))
    read, names = found[0]
    if len(names) > 1:
        raise UsageError(Problem("facility_missing", "--facility", {"known": ", ".join(names)}))
    return ReferredContext(read, names[0], time.time() - read.identity[3] / 1e9)


def _read(folder: Path, ref: str) -> Iterable[ReadFile]:
    for suffix in _SUFFIXES:
        try:
            yield read_file(folder / f"{ref}{suffix}", where=_WHERE)
        except NotFoundError:
            continue
