"""Whatever happens to a launch, in whatever order: nothing leaves that is held, by no way that there is.

And nothing that came without a doctor's word, or against its launch, is free unless a named doctor said so
and the audit record has it.
"""

import datetime as dt
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.unit.delivery.outgoing import outgoing

from tiep_launcher.delivery.document import document_of, documents_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.paper import paper_of
from tiep_launcher.domain import transitions as tr
from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.domain.errors import HeldError, LauncherError, ReadWriteError
from tiep_launcher.domain.holding import may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import DOCTOR_STANDS, Approval, Held
from tiep_launcher.domain.session import (
    Confirmation,
    Phase,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.services.auditing import AuditedStore
from tiep_launcher.services.finding import is_saved
from tiep_launcher.storage.store_opening import memory_store

START = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
LAUNCH = "00000000-0000-4000-8000-000000000001"
MINE = ReturnedIdentity(visit_id="v-1", patient_ids=("p-1",))
OTHERS = ReturnedIdentity(visit_id="v-1", patient_ids=("p-2",))
SAMPLE = outgoing()


@dataclass
class Pages:
    """An audit record in memory that can be made to fail."""

    deeds: list[Deed] = field(default_factory=list[Deed])
    is_full: bool = False

    def record(self, deeds: list[Deed]) -> None:
        if self.is_full:
            raise ReadWriteError.of("audit_write_failed")
        self.deeds += deeds


def ways_out(session: Session, version: ReportVersion) -> dict[str, bool]:
    """Try every way out, and say which of them gave anything."""
    made = replace(SAMPLE, session=session, version=version)
    tries = {format_.value: lambda format_=format_: document_of(made, format_) for format_ in Format}
    tries["list"] = lambda: documents_of([made], Format.JSON)
    tries["as sent"] = lambda: document_of(
        replace(made, document_sent='{"resourceType": "Bundle"}'), Format.FHIR_DOCUMENT
    )
    tries["paper"] = lambda: paper_of(session, version, SAMPLE.report, Language.ENGLISH)
    if version is session.newest_report:
        tries["result"] = lambda: is_saved(session)
    gave: dict[str, bool] = {}
    for name, attempt in tries.items():
        try:
            gave[name] = bool(attempt())
        except HeldError:
            gave[name] = False
    return gave


class OneLaunch(RuleBasedStateMachine):
    """One launch whose report comes again and again, is confirmed, withdrawn, closed."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = START
        self.pages = Pages()
        kept = memory_store()
        request = LaunchRequest(
            facility="default",
            patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith"),
            visit_id="v-1",
            doctor=Doctor("D-17", "Dr. Lopez"),
        )
        kept.add(Session(launch_id=LAUNCH, request=request, created_at=START), as_another=False)
        self.store = AuditedStore(kept, self.pages)
        for event in (
            tr.LaunchConfirmed(at=START),
            tr.TokenIssued(at=START, session_id="s-1"),
            tr.ScribeOpened(at=START),
        ):
            self._apply(event)

    def _apply(self, event: tr.Event) -> None:
        self.store.update(LAUNCH, lambda now: tr.apply(now, event))

    def _tick(self) -> dt.datetime:
        self.moment += dt.timedelta(seconds=1)
        return self.moment

    @property
    def _session(self) -> Session:
        session = self.store.get(LAUNCH)
        assert session is not None
        return session

    @rule(
        content=st.sampled_from(["one", "two"]),
        identity=st.sampled_from([MINE, OTHERS, ReturnedIdentity()]),
        approval=st.sampled_from(sorted(set(Approval) - {Approval.CONFIRMED_HERE})),
    )
    def report_comes(self, content: str, identity: ReturnedIdentity, approval: Approval) -> None:
        report = tr.ReceivedReport(
            payload_json=f'{{"note": "{content}"}}', digest=content, identity=identity, approval=approval
        )
        self._apply(
            tr.StatusReceived(at=self._tick(), status="saved", phase=Phase.REPORT_SAVED, report=report)
        )

    @rule(version=st.integers(1, 4))
    def doctor_stands_for(self, version: int) -> None:
        said = Confirmation(at=self._tick(), doctor=Doctor("D-17", "Dr. Lopez"), os_user="mlopez")
        before = self._session
        try:
            self._apply(tr.ReportConfirmed(version=version, confirmation=said))
        except LauncherError:
            assert self.pages.is_full
            assert self._session == before

    @rule(is_full=st.booleans())
    def audit_fails_or_works(self, is_full: bool) -> None:
        self.pages.is_full = is_full

    @rule()
    def withdrawn(self) -> None:
        self._apply(tr.LaunchWithdrawn(withdrawal=Withdrawal(at=self._tick(), reason=WithdrawalReason.OTHER)))

    @rule(kind=st.sampled_from([tr.LaunchClosed, tr.LaunchCancelled, tr.LaunchConfirmed, tr.SessionUnknown]))
    def goes_on(self, kind: type) -> None:
        self._apply(kind(at=self._tick()))

    @invariant()
    def what_is_held_leaves_by_no_way_and_what_is_free_by_every_one(self) -> None:
        session = self._session
        for version in session.reports:
            gave = ways_out(session, version)
            assert set(gave.values()) == {may_leave(version)}, gave

    @invariant()
    def what_is_free_has_a_doctors_word_that_is_written_down(self) -> None:
        session = self._session
        words = {
            deed.version
            for deed in self.pages.deeds
            if deed.kind in {DeedKind.CONFIRMED, DeedKind.OVERRIDDEN}
        }
        for version in session.reports:
            if may_leave(version):
                assert version.approval in DOCTOR_STANDS
                is_plain = version.received_as in DOCTOR_STANDS and not version.contradicting
                assert is_plain or version.number in words
            if session.phase is Phase.WITHDRAWN:
                assert version.held is Held.WITHDRAWN


TestOneLaunch = OneLaunch.TestCase
TestOneLaunch.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestOneLaunch = pytest.mark.expects_log(TestOneLaunch)  # of an audit record that is full
