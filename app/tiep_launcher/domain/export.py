"""How far a version of a report is on its way into the hospital system's folder."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

_OVERDUE_AFTER = dt.timedelta(minutes=10)


class ExportState(StrEnum):
    """How far it is.

    ``placing`` is kept before the file gets its name: whoever finds it after a crash knows that the content
    is on the disk whole, and that the name may have been given already.
    """

    WAITING = "waiting"
    PLACING = "placing"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One version in one format.

    Attributes:
        version: Which version.
        format: In which format.
        state: How far it is.
        since: Since when it is so, UTC; while it does not succeed, since the first failure.
        reason: Code of why it did not succeed yet; None if it was not tried or is written.
        name: The file's name, as soon as it is settled.
        folder: Which folder it was put into; another one at the same place is told apart.
    """

    version: int
    format: str
    state: ExportState
    since: dt.datetime
    reason: str | None = None
    name: str | None = field(default=None, repr=False)
    folder: str | None = None

    @property
    def key(self) -> tuple[int, str]:
        """What it is, however far."""
        return self.version, self.format


@dataclass(frozen=True, slots=True)
class PlacedFile:
    """Where a file is to be.

    Attributes:
        name: Its name.
        folder: Which folder that is in.
    """

    name: str = field(repr=False)
    folder: str


def are_overdue(exports: tuple[Export, ...], now: dt.datetime) -> bool:
    """Say whether something has been kept from its folder for so long that somebody must look."""
    return any(
        export.reason is not None
        and export.state is not ExportState.WRITTEN
        and now - export.since >= _OVERDUE_AFTER
        for export in exports
    )


def with_export(exports: tuple[Export, ...], changed: Export) -> tuple[Export, ...]:
    """Return ``exports`` with ``changed`` in place of what was known of it before."""
    if any(export.key == changed.key for export in exports):
        return tuple(changed if export.key == changed.key else export for export in exports)
    return (*exports, changed)
