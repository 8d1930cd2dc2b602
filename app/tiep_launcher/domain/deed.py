"""What was done with a launch and its report, as the audit record keeps it: never what stands in them."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class DeedKind(StrEnum):
    """What somebody did."""

    LAUNCHED = "launched"
    SEEN = "seen"
    COPIED = "copied"
    PRINTED = "printed"
    EXPORTED = "exported"
    CALLED_BACK = "called_back"
    ACKNOWLEDGED = "acknowledged"
    CONFIRMED = "confirmed"
    OVERRIDDEN = "overridden"
    WITHDRAWN = "withdrawn"
    ASSIGNED = "assigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing that was done.

    Attributes:
        kind: What.
        at: When, UTC.
        launch_id: With which launch.
        doctor_id: Which doctor did it; None if a program asked or nobody knows.
        version: Which version of the report; None where it is about the launch.
        path: Which field went out; None for the whole report.
        facts: Words of ours about it, such as what contradicts the launch.
    """

    kind: DeedKind
    at: dt.datetime
    launch_id: str
    doctor_id: str | None = None
    version: int | None = None
    path: str | None = field(default=None, repr=False)
    facts: tuple[str, ...] = ()
