"""The launches of a running program: let in, tended, and what people say of them kept."""

import contextlib
import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import InitVar, dataclass, field
from enum import StrEnum

from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.domain.errors import DeclinedError, ExitStatus, Problem
from tiep_launcher.domain.launch_request import Doctor, View
from tiep_launcher.domain.session import (
    Confirmation,
    Delivery,
    DeliveryKind,
    Failure,
    Phase,
    Session,
    Withdrawal,
)
from tiep_launcher.domain.transitions import (
    DoctorChosen,
    Event,
    LaunchCancelled,
    LaunchClosed,
    LaunchWithdrawn,
    ReportConfirmed,
    ReportDelivered,
    RequestFailed,
    SuggestionChosen,
    apply,
)
from tiep_launcher.services.covered import DeskCovered
from tiep_launcher.services.deciding import Deciding, Gate, Question
from tiep_launcher.services.doctor_at_desk import AtDesk, DoctorAtDesk, OtherDoctorAsks
from tiep_launcher.services.ports import Audit, Browser, Clock, EmbeddedView, LaunchStore, Scribes, Seen
from tiep_launcher.services.starting import needs_start
from tiep_launcher.services.tending import DONE, Tending
from tiep_launcher.services.watching import Watcher

_log = logging.getLogger(__name__)

# A visit that waited longer for its doctor is offered, not started: the patient may have left.
_STARTS_BY_ITSELF_WITHIN = dt.timedelta(minutes=10)
_ON = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED})


class WishKind(StrEnum):
    """What a call from outside may want of the windows."""

    SHOW = "show"
    SHOW_LAUNCH = "show_launch"
    HIS_OPENED = "his_opened"
    SAY_VIEW_REPLACED = "say_view_replaced"
    SAY_AUDIT_FAILED = "say_audit_failed"
    SAY_REFUSED = "say_refused"
    LOCK = "lock"
    LOGOFF = "logoff"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish.

    Attributes:
        kind: What is wanted.
        launch_id: The launch that it is about, such as the one to show.
        is_doctor_named: Whether the caller said whose launch it is; then it is shown whatever is covered.
        problem: Why the browser takes the place of the embedded view, why the audit record has a gap, or
            why a link or a file launched nothing.
    """

    kind: WishKind
    launch_id: str | None = None
    is_doctor_named: bool = False
    problem: Problem | None = None


def _nobody_wishes(wish: Wish) -> None:
    del wish


class _NoAudit:
    """Writes nothing down: a desk in a test, or one whose launches nobody keeps."""

    def record(self, deeds: Sequence[Deed]) -> None:
        del deeds


def _nobody_asks(at_desk: AtDesk) -> None:
    del at_desk


@dataclass(slots=True, kw_only=True)
class Desk:
    """The launches of one running program.

    Attributes:
        store: Where launches are kept.
        scribes: Who writes reports.
        browser: Where the doctor sees the scribe.
        clock: Time.
        watcher: Asks how sessions stand, and says what changed.
        changed: Is told every change made here.
        wished: Is told what a call from outside wants of the windows.
        at_desk_changed: Is told who works here and what people are asked, whenever that changes.
        audit: Where is written who looked at a report; what changes a launch is written by its store.
        own_doctor: Whose desk it is by its settings; None where that is asked for.
        gates: What else may stand in a launch's way, after another doctor.
        embedded: Where the doctor sees the scribe if the launch says so; None without windows.
        is_covered: Whether the windows are covered now.
    """

    store: LaunchStore
    scribes: Scribes
    browser: Browser
    clock: Clock
    watcher: InitVar[Watcher]
    changed: Seen
    wished: Callable[[Wish], None] = _nobody_wishes
    at_desk_changed: Callable[[AtDesk], None] = _nobody_asks
    audit: Audit = field(default_factory=_NoAudit)
    own_doctor: Doctor | None = None
    gates: Sequence[Gate] = ()
    embedded: EmbeddedView | None = None
    is_covered: bool = False
    _who: DoctorAtDesk = field(init=False)
    _deciding: Deciding = field(init=False)
    _tending: Tending = field(init=False)
    _named: set[str] = field(default_factory=set[str])
    _looked_at: set[tuple[str, int, str | None]] = field(default_factory=set[tuple[str, int, str | None]])

    def __post_init__(self, watcher: Watcher) -> None:
        """Let nobody but the desk's own doctor in without a question."""
        self._who = DoctorAtDesk(self.own_doctor, self._doctor_changed)
        self._tending = Tending(
            store=self.store,
            scribes=self.scribes,
            clock=self.clock,
            watcher=watcher,
            place_of=self._place_of,
            changed=self.changed,
        )
        self._deciding = Deciding(
            store=self.store,
            clock=self.clock,
            gates=(self._who.gate, self._covered_gate, *self.gates),
            refused=self._refused,
            changed=self._tell_at_desk,
        )

    @property
    def doctor(self) -> Doctor | None:
        """Who works here now; None if nobody was chosen."""
        return self._who.present

    @property
    def at_desk(self) -> AtDesk:
        """Who works here and what people are asked."""
        deciding = self._deciding
        return AtDesk(doctor=self.doctor, questions=deciding.questions, missed=deciding.missed)

    def take_up(self, browser: Browser, watcher: Watcher) -> None:
        """Use a browser and a watcher of other settings from now on."""
        self.browser = browser
        self._tending.watcher = watcher

    def belongs_to(self, own_doctor: Doctor | None) -> None:
        """Let the desk be another doctor's by its settings; None where that is asked for."""
        self._who.settle(own_doctor)

    def resume(self) -> int:
        """Go on with every launch that is not done; call it once, in the loop that tends them.

        Returns:
            How many there are.
        """
        waiting = [session for session in self.store.list_all() if self._tending.is_open(session)]
        for session in waiting:
            if session.phase is Phase.DRAFT and session.request.doctor is None:
                self._consider(session.launch_id, None, self._start_or_show)
            else:
                self._tending.begin(session.launch_id, is_wanted=False)
        return len(waiting)

    def open_launches(self) -> int:
        """Count the visits that are not saved, given up or failed."""
        return sum(
            session.is_launched and session.newest_report is None and session.phase not in DONE
            for session in self.store.list_all()
        )

    async def stop(self) -> None:
        """Stop tending; launches stay as they are and the next program goes on.

        A token that is being asked for is waited for, because its answer may name a new session.
        """
        self._deciding.stop()
        await self._tending.stop()

    def begin(
        self,
        launch_id: str,
        doctor: Doctor | None,
        *,
        is_doctor_named: bool = False,
        is_from_his: bool = False,
    ) -> None:
        """Start a launch that is held, if nobody has, and watch it from now on.

        Where a person must decide first, it waits; :meth:`decided` tells when that is over.

        Args:
            launch_id: Which launch.
            doctor: Who asks for it; None for whoever works here.
            is_doctor_named: Whether the caller said so; else somebody must be there to uncover the windows.
            is_from_his: Whether the hospital system asks, and so shows this patient now.

        Raises:
            DeclinedError: It is not to start.
        """
        self._tending.tell(launch_id)
        if is_from_his:
            self.wished(Wish(WishKind.HIS_OPENED, launch_id))
        (self._named.add if is_doctor_named else self._named.discard)(launch_id)
        self._consider(launch_id, doctor, self._start_or_show)

    def cover(self, *, is_covered: bool) -> None:
        """Remember whether the windows are covered; whoever takes the covers away is there."""
        self.is_covered = is_covered
        if not is_covered:
            self._deciding.reconsider()

    def _covered_gate(self, session: Session, asking: Doctor | None) -> Question | None:
        del asking
        if self.is_covered and session.launch_id not in self._named:
            return DeskCovered(launch_id=session.launch_id)
        return None

    async def decided(self, launch_id: str) -> None:
        """Wait until no person has to decide about the launch any more.

        Raises:
            DeclinedError: Somebody said no, or nobody answered in time.
        """
        await self._deciding.decided(launch_id)

    def waits_for_person(self, launch_id: str) -> bool:
        """Say whether a person must decide about the launch."""
        return any(question.launch_id == launch_id for question in self._deciding.questions)

    def is_starting(self, launch_id: str) -> bool:
        """Say whether the launch is being started (again) now."""
        return self._tending.is_starting(launch_id)

    def answer(self, question: Question, *, goes_on: bool) -> None:
        """Take a person's answer; one that comes too late changes nothing."""
        if question not in self._deciding.questions:
            return
        if goes_on and isinstance(question, OtherDoctorAsks):
            self._who.choose(question.asking)  # which lets everything in that waited for this doctor
        self._deciding.answer(question, goes_on=goes_on)

    def choose_doctor(self, doctor: Doctor) -> None:
        """Let ``doctor`` work here, and take over what waits for somebody to say who is there."""
        self._who.choose(doctor)
        self._deciding.reconsider(doctor)

    def forget_doctor(self) -> None:
        """Let nobody work here but whose desk it is; what was asked of the one who left is not started."""
        self._deciding.refuse_all()
        self._who.forget()

    def try_now(self, launch_id: str) -> None:
        """Ask the scribe at once instead of after the pause; not more often than the settings allow."""
        self._tending.ask_now(launch_id)

    def give_up(self, launch_id: str) -> None:
        """End a launch without a report; one that still comes is kept."""
        self._deciding.let_go(launch_id)
        self._change(launch_id, LaunchCancelled(at=self.clock.now()))
        self._tending.stop_opening(launch_id)

    def withdraw(self, launch_id: str, withdrawal: Withdrawal) -> None:
        """Hold everything of a launch for good: it was for the wrong patient."""
        self._deciding.let_go(launch_id)
        self._change(launch_id, LaunchWithdrawn(withdrawal=withdrawal))
        self._tending.stop_opening(launch_id)
        _log.info("launch_withdrawn", extra={"launch_id": launch_id, "reason": withdrawal.reason.value})

    def close_visit(self, launch_id: str) -> None:
        """Be done with a saved report."""
        self._change(launch_id, LaunchClosed(at=self.clock.now()))

    def delivered(self, launch_id: str, kind: DeliveryKind, version: int, path: str | None) -> None:
        """Remember that a version went out."""
        doctor_id = None if self.doctor is None else self.doctor.id
        delivery = Delivery(kind, self.clock.now(), version, path, doctor_id)
        self._change(launch_id, ReportDelivered(delivery=delivery))

    def confirm(self, launch_id: str, version: int, confirmation: Confirmation) -> None:
        """Let a held version go on a doctor's word.

        Raises:
            LauncherError: The word could not be kept, or not be written down; the version stays held.
        """
        self._change(launch_id, ReportConfirmed(version=version, confirmation=confirmation))
        _log.info("report_confirmed", extra={"launch_id": launch_id, "version": version})

    def choose_suggestion(self, launch_id: str, choice: SuggestionChosen) -> None:
        """Take a suggestion in a version, or leave it out."""
        self._change(launch_id, choice)

    def seen(self, launch_id: str, version: int) -> None:
        """Write down that somebody looks at a version, once for each doctor and start of the program.

        Raises:
            LauncherError: It could not be written down.
        """
        doctor_id = None if self.doctor is None else self.doctor.id
        key = (launch_id, version, doctor_id)
        if key in self._looked_at:
            return
        self._looked_at.add(key)
        self.audit.record(
            [
                Deed(
                    kind=DeedKind.SEEN,
                    at=self.clock.now(),
                    launch_id=launch_id,
                    doctor_id=doctor_id,
                    version=version,
                )
            ]
        )

    def open_again(self, launch_id: str) -> None:
        """Open the scribe once more for a launch that is running: a new token for the same session."""
        session = self.store.get(launch_id)
        asking = None if session is None else session.request.doctor
        with contextlib.suppress(DeclinedError):  # the launch says so itself
            self._consider(launch_id, asking, lambda now: self._tending.begin(now.launch_id, is_wanted=True))

    def _consider(self, launch_id: str, doctor: Doctor | None, go_on: Callable[[Session], None]) -> None:
        if not self._tending.is_stopping:
            self._deciding.consider(
                launch_id, doctor or self.doctor, lambda asking: self._let_in(launch_id, asking, go_on)
            )

    def _let_in(self, launch_id: str, doctor: Doctor | None, go_on: Callable[[Session], None]) -> None:
        if doctor is not None:
            self._who.choose(doctor)
        session = self.store.get(launch_id)
        if session is None:
            return
        if session.request.doctor is None and doctor is not None:
            is_late = self.clock.now() - session.created_at > _STARTS_BY_ITSELF_WITHIN
            session = self._change(launch_id, DoctorChosen(doctor=doctor))
            if is_late:
                return
        go_on(session)

    def _start_or_show(self, session: Session) -> None:
        if self._tending.is_open(session, is_wanted=True):
            is_wanted = needs_start(session, self.clock.now()) or self._has_no_window(session)
            self._tending.begin(session.launch_id, is_wanted=is_wanted)
        is_named = session.launch_id in self._named
        self.wished(Wish(WishKind.SHOW_LAUNCH, session.launch_id, is_doctor_named=is_named))

    def _refused(self, launch_id: str, code: str) -> None:
        """Keep that a launch is not to start; one that runs already goes on."""
        session = self.store.get(launch_id)
        if session is not None and session.phase is Phase.DRAFT:
            failure = Failure(code, ExitStatus.DECLINED)
            self._change(launch_id, RequestFailed(at=self.clock.now(), failure=failure))

    def _doctor_changed(self) -> None:
        self._tell_at_desk()
        self._deciding.reconsider()

    def _tell_at_desk(self) -> None:
        self.at_desk_changed(self.at_desk)

    def _has_no_window(self, session: Session) -> bool:
        """Say whether the visit goes on, and its page is in no window of the program any more."""
        if self.embedded is None or session.request.view is not View.EMBEDDED:
            return False
        return session.phase in _ON and self.embedded.lacks(session.launch_id)

    async def why_no_view(self) -> Problem | None:
        """Say why no page can be shown in windows of the program; None if one can."""
        return Problem("no_desktop") if self.embedded is None else await self.embedded.why_not()

    def recorded(self) -> frozenset[str]:
        """Return the launches that may be being recorded in windows of the program now."""
        return frozenset() if self.embedded is None else self.embedded.recorded

    async def _place_of(self, session: Session) -> Browser:
        if session.request.view is not View.EMBEDDED:
            return self.browser
        problem = await self.why_no_view()
        if problem is None and self.embedded is not None:
            return self.embedded.of(session)
        self.wished(Wish(WishKind.SAY_VIEW_REPLACED, session.launch_id, problem=problem))
        return self.browser

    def _change(self, launch_id: str, event: Event) -> Session:
        session = self.store.update(launch_id, lambda now: apply(now, event))
        self.changed(session)
        return session
