"""A call starts a visit while the windows are covered, and does not say for which doctor."""

from dataclasses import dataclass
from typing import ClassVar

from tiep_launcher.services.deciding import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCovered(Question):
    """Nobody knows who is in front of the screen, and showing this visit would show it to anybody."""

    declined: ClassVar[str] = "desk_covered_declined"
    unanswered: ClassVar[str] = "desk_covered_unanswered"
