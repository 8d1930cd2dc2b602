"""Start a launch: take it in, ask for a token, open the scribe where the doctor sees it."""

import datetime as dt
import logging
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import (
    DeclinedError,
    InputError,
    LaunchCancelledError,
    LauncherError,
    Problem,
    ReadWriteError,
    SessionUnknownError,
)
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.session import Failure, Phase, Session
from tiep_launcher.domain.transitions import (
    Event,
    LaunchConfirmed,
    RequestFailed,
    ScribeOpened,
    SessionUnknown,
    StatusReceived,
    TokenExpired,
    TokenIssued,
    apply,
)
from tiep_launcher.services.ports import Browser, Clock, LaunchStore, Scribe, Scribes, Seen, nobody_looks

_log = logging.getLogger(__name__)

_NOT_OPEN = frozenset(
    {
        Phase.DRAFT,
        Phase.REQUESTING,
        Phase.READY,
        Phase.EXPIRED,
        Phase.CANCELLED,
        Phase.FAILED,
        Phase.LOST,
    }
)
_MAYBE_OPEN = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})
_IN_THE_WAY = _MAYBE_OPEN | {Phase.REQUESTING, Phase.READY}
_JUST_OPENED = dt.timedelta(seconds=30)
_KEEP_WITHIN_S = 30.0
_KEEP_PAUSE_S = 0.5


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A launch that is held now, and whether it was there before."""

    session: Session
    is_reused: bool


def take_in(store: LaunchStore, session: Session, *, as_another: bool) -> TakenIn:
    """Keep a new launch, or find the one it already is (contract, section 1, "The same visit again").

    Raises:
        DeclinedError: Another doctor has this visit open.
        InputError: The request id was used for another visit or doctor.
    """
    held, is_new = store.add(session, as_another=as_another)
    request = session.request
    if not is_new and _is_other_doctor(held.request, request) and not held.has_saved_report:
        if held.phase in _IN_THE_WAY and held.request.visit_key == request.visit_key:
            raise DeclinedError.of("visit_open_for_other_doctor")
        # What another doctor began and did not get open stands in nobody's way.
        held, is_new = store.add(session, as_another=True)
    if is_new:
        return TakenIn(held, is_reused=False)
    is_other_doctor = _is_other_doctor(held.request, request) and not held.has_saved_report
    if held.request.visit_key != request.visit_key or is_other_doctor:
        raise InputError.of("request_id_used_before", "--request-id")
    return TakenIn(held, is_reused=True)


def _is_other_doctor(held: LaunchRequest, asked: LaunchRequest) -> bool:
    """Say whether both name a doctor, and not the same one."""
    return None not in {held.doctor_id, asked.doctor_id} and held.doctor_id != asked.doctor_id


def differences(held: LaunchRequest, asked: LaunchRequest) -> tuple[Problem, ...]:
    """Name what a caller now says otherwise about a visit that was launched before.

    The launch stays as it was: what was sent to the scribe cannot be changed. Values that were not given
    differ from nothing.
    """
    found: list[Problem] = []
    for name in ("name", "birth_date", "sex"):
        before, now = getattr(held.patient, name), getattr(asked.patient, name)
        if before is not None and now is not None and before != now:
            found.append(Problem("patient_differs", name))
    if asked.form is not None and held.form != asked.form:
        found.append(Problem("form_differs", "form"))
    return tuple(found)


def needs_start(session: Session, now: dt.datetime) -> bool:
    """Say whether the scribe is to be opened for this launch when its visit is asked for (again).

    A visit that was opened may have lost its tab, or be paused for days: opening it again is the only way
    in which a doctor gets to see it. A second click right after the first one opens nothing twice.
    """
    if session.has_saved_report:
        return False
    if session.phase in _MAYBE_OPEN and session.phase is not Phase.PAUSED:
        return session.opened_at is None or not abs(now - session.opened_at) < _JUST_OPENED
    return session.phase is Phase.PAUSED or session.phase in _NOT_OPEN


@dataclass(frozen=True, slots=True)
class ReadyToOpen:
    """A launch with a token, and where to send the doctor. The address is a secret."""

    session: Session
    url: str = field(repr=False)


async def request_token(
    launch_id: str, *, store: LaunchStore, scribes: Scribes, clock: Clock, changed: Seen = nobody_looks
) -> ReadyToOpen | None:
    """Ask for a token. Only the process that is ``store.starting`` may call this.

    A launch that has a session keeps it and gets a new token, as tokens live in memory only. Do not cancel
    this: each call may create a session at the scribe, whose id would be lost.

    Returns:
        What to open; None if the report turned out to be saved already, or comes without a launch.

    Raises:
        LauncherError: No token; the launch is ``failed`` then.
        LaunchCancelledError: It was given up meanwhile.
    """
    try:
        session = store_session(store, launch_id)
        if not session.is_launched:
            return None
        scribe = await scribes.of(session.request.facility)
        await _look_at_old_session(launch_id, scribe, store=store, clock=clock, changed=changed)
        session = _confirm(store, launch_id, clock)
        changed(session)
        if session.has_saved_report:
            return None
        issued = await scribe.generate_token(session.request, creates_session=session.session_id is None)
        event = TokenIssued(at=clock.now(), session_id=issued.session_id)
        session = await _keep(store, launch_id, event, clock)
    except LauncherError as error:
        failure = Failure(error.code, error.exit_status, tuple(error.problems[0].facts.items()))
        changed(await _keep(store, launch_id, RequestFailed(at=clock.now(), failure=failure), clock))
        _log.info("start_failed", extra={"launch_id": launch_id, "code": error.code})
        raise
    changed(session)
    if session.phase is not Phase.READY:
        raise LaunchCancelledError.of("launch_cancelled")
    _log.info("token_issued", extra={"launch_id": launch_id})
    return ReadyToOpen(session, scribe.start_url(session.request, launch_id, session.session_id, issued))


async def open_scribe(
    ready: ReadyToOpen,
    *,
    store: LaunchStore,
    browser: Browser,
    clock: Clock,
    within_s: float,
    changed: Seen = nobody_looks,
) -> Session:
    """Open the scribe where the doctor sees it.

    Raises:
        UnavailableError: No browser, or it did not fetch the page in time; the launch stays ``ready``.
    """
    launch_id = ready.session.launch_id
    await browser.open(ready.url, wait_s=within_s)
    session = await _keep(store, launch_id, ScribeOpened(at=clock.now()), clock)
    changed(session)
    _log.info("scribe_opened", extra={"launch_id": launch_id})
    return session


def store_session(store: LaunchStore, launch_id: str) -> Session:
    """Return the launch.

    Raises:
        LauncherError: It is gone.
    """
    session = store.get(launch_id)
    if session is None:
        raise LauncherError.of("launch_vanished")
    return session


async def _look_at_old_session(
    launch_id: str, scribe: Scribe, *, store: LaunchStore, clock: Clock, changed: Seen
) -> None:
    """Find out before opening it again whether the session still exists, or is saved already."""
    session_id = store_session(store, launch_id).session_id
    if session_id is None:
        return
    event: Event
    try:
        answer = await scribe.get_session(session_id)
        event = StatusReceived(at=clock.now(), status=answer.status, phase=answer.phase, report=answer.report)
    except SessionUnknownError:
        event = SessionUnknown(at=clock.now())
    except LauncherError:
        return  # the token request will tell
    changed(await _keep(store, launch_id, event, clock))


def _confirm(store: LaunchStore, launch_id: str, clock: Clock) -> Session:
    def change(session: Session) -> Session:
        if session.has_saved_report:
            return session
        if session.phase is Phase.READY:  # its token died with the process that held it
            session = apply(session, TokenExpired(at=clock.now()))
        return apply(session, LaunchConfirmed(at=clock.now()))

    return store.update(launch_id, change)


async def _keep(store: LaunchStore, launch_id: str, event: Event, clock: Clock) -> Session:
    """Store what cannot be learnt again, even if the disk is busy for a while.

    Raises:
        ReadWriteError: It stayed so.
    """
    give_up_at = clock.monotonic() + _KEEP_WITHIN_S
    while True:
        try:
            return store.update(launch_id, lambda now: apply(now, event))
        except ReadWriteError:
            if clock.monotonic() >= give_up_at:
                raise
        await clock.sleep(_KEEP_PAUSE_S)
