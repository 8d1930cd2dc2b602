"""Find a launch and what its wait ends with."""

from tiep_launcher.domain.errors import (
    ExitStatus,
    HeldError,
    InputError,
    LaunchCancelledError,
    LauncherError,
    NotFoundError,
    NotReadyError,
    Problem,
)
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.session import Failure, Phase, ReportVersion, Session
from tiep_launcher.services.ports import LaunchStore


def find_launches(
    store: LaunchStore,
    *,
    launch_id: str | None,
    visit_id: str | None,
    patient_id: str | None,
) -> list[Session]:
    """Return the launch of that id, or every launch of that visit, oldest first; at least one.

    Raises:
        NotFoundError: Nothing is known of it here.
        InputError: Several patients (or facilities) have a visit of that id.
    """
    if launch_id is not None:
        session = store.get(launch_id)
        if session is None:
            raise NotFoundError.of("launch_unknown", "--launch-id")
        return [session]
    found = [
        session
        for session in store.list_all()
        if session.request.visit_id == visit_id
        and (patient_id is None or session.request.patient.id == patient_id)
    ]
    if not found:
        raise NotFoundError.of("visit_unknown", "--visit-id")
    if len({session.request.visit_key for session in found}) > 1:
        raise InputError.of("ambiguous", "--visit-id")
    return found


def newest_with_report(sessions: list[Session]) -> Session:
    """Return the newest launch that has a report, or else the newest.

    One that was withdrawn speaks for its visit only where there is no other. A report that came without a
    launch and that nobody stands for yet is in no other report's way.
    """
    candidates = [session for session in sessions if session.phase is not Phase.WITHDRAWN] or sessions
    counting = [session for session in candidates if session.is_launched or session.has_saved_report]
    for among in (counting, candidates):
        with_report = [session for session in among if session.newest_report is not None]
        if with_report:
            return with_report[-1]
    return (counting or candidates)[-1]


def is_saved(session: Session) -> bool:
    """Say whether the wait for a saved report is over.

    Raises:
        HeldError: There is a report, and it must not leave the program.
        LaunchCancelledError: The launch was given up.
        LauncherError: It failed or the server lost it.
    """
    newest = session.newest_report
    if newest is not None:
        ensure_may_leave(newest)
        return True
    match session.phase:
        case Phase.CANCELLED | Phase.CLOSED:
            raise LaunchCancelledError.of("launch_cancelled")
        case Phase.WITHDRAWN:
            raise HeldError(Problem("report_held", None, {"reason": "withdrawn"}))
        case Phase.LOST:
            raise NotFoundError.of("session_unknown")
        case Phase.FAILED:
            raise FailedBeforeError(session.failure or Failure("launch_interrupted", ExitStatus.NO_ANSWER))
        case _:
            return False


def is_saved_or_paused(session: Session) -> bool:
    """Say whether the wait is over because the report is saved; a paused visit ends it without success.

    Raises:
        NotReadyError: The doctor paused the visit.
        LauncherError: As :func:`is_saved`.
    """
    if is_saved(session):
        return True
    if session.phase is Phase.PAUSED:
        raise NotReadyError.of("visit_paused")
    return False


class FailedBeforeError(LauncherError):
    """A launch that failed earlier, perhaps in another process; ends as that failure did."""

    def __init__(self, failure: Failure) -> None:
        """Repeat the code and the exit status of ``failure``."""
        super().__init__(Problem(failure.code, None, dict(failure.facts)))
        self.failure = failure

    @property
    def exit_status(self) -> ExitStatus:
        """How the failure then ended its process."""
        return self.failure.exit_status


def newest_version(session: Session) -> ReportVersion:
    """Return the version received last.

    Raises:
        NotReadyError: There is none yet.
    """
    if session.newest_report is None:
        raise NotReadyError.of("report_not_saved")
    return session.newest_report
