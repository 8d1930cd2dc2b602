"""How the last copy went, as the windows show it."""

from dataclasses import dataclass
from enum import StrEnum


class CopyResult(StrEnum):
    """What became of a copy."""

    COPIED = "copied"
    PART_COPIED = "part_copied"
    NOT_COPIED = "not_copied"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOutcome:
    """One copy and what is on the clipboard of it now.

    Attributes:
        launch_id: Whose report it is.
        result: What became of it.
        name: Label of the field or title of the section; empty for the whole report.
        part: Which part is there, from 1.
        parts: How many parts there are.
        changes: How many places arrive written differently.
        remaining_s: In how many seconds it is taken away; None if it stays.
        reason: Why it is not there, in words; empty otherwise.
    """

    launch_id: str
    result: CopyResult
    name: str = ""
    part: int = 1
    parts: int = 1
    changes: int = 0
    remaining_s: int | None = None
    reason: str = ""
