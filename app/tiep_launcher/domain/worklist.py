"""What a doctor can pick: visits of today's list, visits that were here before, appointments of a server."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.namesakes import Namesakes
from tiep_launcher.domain.patient import Patient


class EntrySource(StrEnum):
    """Where an entry comes from."""

    RECENT = "recent"
    WORKLIST = "worklist"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistEntry:
    """A patient with a visit that can be launched.

    Attributes:
        source: Where it comes from.
        patient: Who the visit is about.
        visit_id: The HIS's id of the visit; None if it is not known yet.
        starts_at: When the appointment is, or when the visit was launched here.
        place: Room, ward or department, as the source words it.
        reason: Why the patient comes, as the source words it.
        doctor_id: Whose visit it is; None if the source does not say.
        launch_id: The launch that this visit already has here.
    """

    source: EntrySource
    patient: Patient
    visit_id: str | None = field(default=None, repr=False)
    starts_at: dt.datetime | None = None
    place: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)
    doctor_id: str | None = None
    launch_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answer to a search.

    Attributes:
        entries: What fits, best first; at most as many as a person may want to look through.
        total: How many fit in all.
        problems: What kept a source from being searched, or rows from being read.
        namesakes: The names of everybody who could be found here, by source: more than ``entries`` shows.
    """

    entries: tuple[WorklistEntry, ...] = ()
    total: int = 0
    problems: tuple[Problem, ...] = ()
    namesakes: tuple[Namesakes, ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistContent:
    """What a worklist holds at one moment.

    Attributes:
        entries: Every row that could be read, in the list's own order.
        problems: What is wrong with the list, and how many rows were left out.
        row_problems: What is wrong with the first of these rows; ``field`` says where it stands.
    """

    entries: tuple[WorklistEntry, ...] = ()
    problems: tuple[Problem, ...] = ()
    row_problems: tuple[Problem, ...] = ()
