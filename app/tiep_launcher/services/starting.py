"""Start a launch: take it in, ask for a token, open the scribe where the doctor sees it."""

from dataclasses import dataclass

from tiep_launcher.domain.errors import (
    DeclinedError,
    InputError,
    LauncherError,
)
from tiep_launcher.domain.session import Failure, Phase, Session
from tiep_launcher.domain.transitions import (
    LaunchConfirmed,
    RequestFailed,
    ScribeOpened,
    TokenExpired,
    TokenIssued,
    apply,
)
from tiep_launcher.services.ports import Browser, Clock, LaunchStore, Scribes

_STARTS_AGAIN = frozenset(
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


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A launch that is held now, and whether it was there before."""

    session: Session
    is_reused: bool


def take_in(store: LaunchStore, session: Session, *, as_another: bool) -> TakenIn:
    """Keep a new launch, or find the one it already is (contract, section 1, "The same visit again").

    Raises:
        DeclinedError: Another doctor has this visit open.
        InputError: The request id was used for another visit.
    """
    held, is_new = store.add(session, as_another=as_another)
    if is_new:
        return TakenIn(held, is_reused=False)
    request = session.request
    if held.request.visit_key != request.visit_key:
        raise InputError.of("request_id_used_before", "--request-id")
    if held.request.doctor.id != request.doctor.id and held.newest_report is None:
        raise DeclinedError.of("visit_open_for_other_doctor")
    return TakenIn(held, is_reused=True)


def needs_start(session: Session) -> bool:
    """Say whether the scribe is not (or no longer) open for this launch."""
    return session.phase in _STARTS_AGAIN and session.newest_report is None


async def start(
    launch_id: str,
    *,
    store: LaunchStore,
    scribes: Scribes,
    browser: Browser,
    clock: Clock,
    open_within_s: float,
) -> Session:
    """Ask for a token and open the scribe. Only the process that is ``store.watching`` may call this.

    A launch that has a session keeps it and gets a new token, as tokens live in memory only.

    Raises:
        LauncherError: The token was refused (the launch is ``failed``), or no browser fetched the page (the
            launch stays ``ready``).
    """
    session = _confirm(store, launch_id, clock)
    try:
        scribe = await scribes.of(session.request.facility)
        issued = await scribe.generate_token(session.request, creates_session=session.session_id is None)
    except LauncherError as error:
        failure = Failure(error.code, error.exit_status)
        store.update(launch_id, lambda now: apply(now, RequestFailed(at=clock.now(), failure=failure)))
        raise
    session = store.update(
        launch_id, lambda now: apply(now, TokenIssued(at=clock.now(), session_id=issued.session_id))
    )
    url = scribe.start_url(session.request, launch_id, session.session_id, issued)
    await browser.open(url, wait_s=open_within_s)
    return store.update(launch_id, lambda now: apply(now, ScribeOpened(at=clock.now())))


def _confirm(store: LaunchStore, launch_id: str, clock: Clock) -> Session:
    def change(session: Session) -> Session:
        if session.phase is Phase.READY:  # its token died with the process that held it
            session = apply(session, TokenExpired(at=clock.now()))
        return apply(session, LaunchConfirmed(at=clock.now()))

    return store.update(launch_id, change)
