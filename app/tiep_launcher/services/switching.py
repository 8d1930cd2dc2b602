"""A doctor starts a visit while another patient's is still open: asked, let through, or refused."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from tiep_launcher.domain.errors import DeclinedError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.settings import PatientSwitch
from tiep_launcher.services.deciding import Gate, Question
from tiep_launcher.services.ports import Clock, LaunchStore

RUNNING = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED})
"""The scribe may be recording in these, and nobody could tell."""

_LET_IN = RUNNING | {Phase.REQUESTING, Phase.READY}
# What was opened before that and never saved is forgotten, not running.
_RUNS_AT_MOST = dt.timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientSwitched(Question):
    """The doctor has visits of other patients open.

    Attributes:
        open_now: Their launches, the one opened last at the end.
    """

    declined: ClassVar[str] = "patient_switch_declined"
    unanswered: ClassVar[str] = "patient_switch_unanswered"

    open_now: tuple[str, ...]


def switch_gate(store: LaunchStore, clock: Clock, switch: Callable[[], PatientSwitch]) -> Gate:
    """Return what stands in the way of a launch for another patient, by the setting as it is then.

    Visits that are saved, paused or ended stand in nobody's way, nor does another visit of the same patient.
    """

    def gate(session: Session, asking: Doctor | None) -> Question | None:
        if switch() is PatientSwitch.START or asking is None:
            return None
        if session.phase in _LET_IN or session.has_saved_report:
            return None  # it is raised or shown, nothing starts
        open_now = [other for other in store.list_all() if is_in_the_way(other, session, asking, clock.now())]
        if not open_now:
            return None
        if switch() is PatientSwitch.REFUSE:
            raise DeclinedError.of("patient_switch_refused")
        open_now.sort(key=lambda other: other.opened_at or other.created_at)
        return PatientSwitched(
            launch_id=session.launch_id, open_now=tuple(other.launch_id for other in open_now)
        )

    return gate


def is_in_the_way(other: Session, session: Session, asking: Doctor, now: dt.datetime) -> bool:
    """Say whether ``other`` is an open visit of the doctor who asks for ``session``, of another patient."""
    owner = other.request.doctor
    one, another = session.request.visit_key, other.request.visit_key
    is_same_patient = (one.facility, one.patient_id) == (another.facility, another.patient_id)
    return (
        other.phase in RUNNING
        and not other.has_saved_report
        and owner is not None
        and owner.id == asking.id
        and not is_same_patient
        and now - (other.opened_at or other.created_at) < _RUNS_AT_MOST
    )
