"""No order of events shows one patient's report under another, loses a version, or leaves the table."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from tiep_launcher.domain import transitions as tr
from tiep_launcher.domain.errors import ExitStatus, HeldError
from tiep_launcher.domain.holding import ensure_may_leave, may_leave
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.matching import ReturnedIdentity, contradictions
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import DOCTOR_STANDS, Approval, Held
from tiep_launcher.domain.session import (
    Confirmation,
    Contact,
    ContactState,
    Delivery,
    DeliveryKind,
    Failure,
    Phase,
    ReceivedBy,
    Session,
    Withdrawal,
    WithdrawalReason,
)

START = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)


def new_session(name: str = "a") -> Session:
    request = LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier(f"patient-{name}"),)),
        visit_id=f"visit-{name}",
        doctor=Doctor("doctor-1"),
    )
    return Session(launch_id=f"launch-{name}", request=request, created_at=START)


def identity_of(name: str) -> ReturnedIdentity:
    return ReturnedIdentity(
        session_id=f"session-{name}",
        launch_id=f"launch-{name}",
        visit_id=f"visit-{name}",
        patient_ids=(f"patient-{name}",),
    )


def saved(
    digest: str,
    identity: ReturnedIdentity,
    at: dt.datetime = START,
    approval: Approval = Approval.DOCTOR_SAVED,
) -> tr.StatusReceived:
    report = tr.ReceivedReport(
        payload_json=f'"{digest}"', digest=digest, identity=identity, approval=approval
    )
    return tr.StatusReceived(at=at, status="report_saved", phase=Phase.REPORT_SAVED, report=report)


def told(status: str, phase: Phase | None, at: dt.datetime = START) -> tr.StatusReceived:
    return tr.StatusReceived(at=at, status=status, phase=phase)


def opened(name: str = "a") -> Session:
    session = new_session(name)
    for event in (
        tr.LaunchConfirmed(at=START),
        tr.TokenIssued(at=START, session_id=f"session-{name}"),
        tr.ScribeOpened(at=START),
    ):
        session = tr.apply(session, event)
    return session


def in_phase(phase: Phase) -> Session:
    return replace(opened(), phase=phase)


def test_the_usual_story_goes_from_draft_to_saved():
    session = opened()
    phases = [session.phase]
    for event in (
        told("in_progress", Phase.IN_PROGRESS),
        told("pending", Phase.PAUSED),
        told("report_generated", Phase.REPORT_DRAFTED),
        saved("d1", identity_of("a")),
    ):
        session = tr.apply(session, event)
        phases.append(session.phase)
    assert phases == [
        Phase.OPENED,
        Phase.IN_PROGRESS,
        Phase.PAUSED,
        Phase.REPORT_DRAFTED,
        Phase.REPORT_SAVED,
    ]
    assert session.newest_report is not None
    assert session.newest_report.number == 1
    assert session.has_saved_report


@pytest.mark.parametrize(
    "wrong",
    [
        ReturnedIdentity(session_id="other"),
        ReturnedIdentity(launch_id="other"),
        ReturnedIdentity(visit_id="other"),
        ReturnedIdentity(patient_ids=("other",)),
    ],
)
def test_a_contradicting_report_is_held_and_does_not_move_the_phase(wrong: ReturnedIdentity):
    session = tr.apply(opened(), saved("d1", wrong))
    assert session.phase is Phase.OPENED
    assert session.newest_report is not None
    assert session.newest_report.held is Held.CONTRADICTS_LAUNCH
    assert len(session.newest_report.contradicting) == 1
    assert not session.has_saved_report


def test_absent_identity_contradicts_nothing():
    assert tr.apply(opened(), saved("d1", ReturnedIdentity())).has_saved_report


def test_a_patient_matches_by_any_returned_identifier():
    identity = ReturnedIdentity(patient_ids=("national-9", "patient-a"))
    assert tr.apply(opened(), saved("d1", identity)).has_saved_report


def test_the_same_answers_under_another_patient_are_not_the_same_report():
    session = tr.apply(opened(), saved("d1", identity_of("a")))
    session = tr.apply(session, saved("d1", ReturnedIdentity(patient_ids=("patient-b",))))
    assert [version.held for version in session.reports] == [None, Held.CONTRADICTS_LAUNCH]
    assert not session.has_saved_report


def test_the_same_report_twice_is_one_version_and_a_changed_one_is_the_next():
    session = opened()
    for digest in ("d1", "d1", "d2", "d1"):
        session = tr.apply(session, saved(digest, identity_of("a")))
    assert [version.number for version in session.reports] == [1, 2, 3]
    assert [version.digest for version in session.reports] == ["d1", "d2", "d1"]


def test_saved_after_is_the_last_poll_that_was_not_saved():
    later, latest = START + dt.timedelta(seconds=5), START + dt.timedelta(seconds=10)
    session = tr.apply(opened(), told("in_progress", Phase.IN_PROGRESS, later))
    session = tr.apply(session, saved("d1", identity_of("a"), latest))
    assert session.newest_report is not None
    assert session.newest_report.saved_after == later
    assert session.newest_report.received_at == latest


@pytest.mark.parametrize("phase", [Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST])
def test_a_report_after_the_end_still_arrives_and_says_so(phase: Phase):
    session = tr.apply(in_phase(phase), saved("d1", identity_of("a")))
    assert session.phase is Phase.REPORT_SAVED
    assert session.newest_report is not None
    assert session.newest_report.is_late


@pytest.mark.parametrize("phase", [Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST])
def test_a_status_does_not_wake_an_ended_launch(phase: Phase):
    assert tr.apply(in_phase(phase), told("in_progress", Phase.IN_PROGRESS)).phase is phase


def test_editing_a_saved_report_keeps_the_last_version():
    session = tr.apply(opened(), saved("d1", identity_of("a")))
    session = tr.apply(session, told("in_progress", Phase.IN_PROGRESS))
    assert session.phase is Phase.IN_PROGRESS
    assert session.has_saved_report


@pytest.mark.parametrize(
    "event", [told("pending", Phase.PAUSED), told("report_generated", Phase.REPORT_DRAFTED)]
)
def test_a_draft_or_pause_does_not_hide_a_saved_report(event: tr.StatusReceived):
    session = tr.apply(opened(), saved("d1", identity_of("a")))
    assert tr.apply(session, event).phase is Phase.REPORT_SAVED


def test_an_unknown_status_is_kept_and_moves_nothing():
    session = tr.apply(in_phase(Phase.IN_PROGRESS), told("archived_by_robot", None))
    assert session.phase is Phase.IN_PROGRESS
    assert session.reported_status == "archived_by_robot"


def test_from_ready_a_poll_is_kept_but_moves_nothing():
    session = tr.apply(in_phase(Phase.READY), told("in_progress", Phase.IN_PROGRESS))
    assert session.phase is Phase.READY
    assert session.reported_status == "in_progress"


def test_a_report_drafted_without_payload_is_no_report():
    assert tr.apply(opened(), told("report_generated", Phase.REPORT_DRAFTED)).newest_report is None


def test_opening_a_lost_launch_again_asks_for_a_new_session():
    session = tr.apply(in_phase(Phase.LOST), tr.LaunchConfirmed(at=START))
    assert session.phase is Phase.REQUESTING
    assert session.session_id is None


def test_opening_an_expired_launch_again_keeps_its_session():
    session = tr.apply(in_phase(Phase.EXPIRED), tr.LaunchConfirmed(at=START))
    session = tr.apply(session, tr.TokenIssued(at=START, session_id=None))
    assert session.phase is Phase.READY
    assert session.session_id == "session-a"


def test_contact_remembers_since_when():
    later = START + dt.timedelta(minutes=1)
    session = tr.apply(opened(), tr.ContactLost(at=START))
    session = tr.apply(session, tr.ContactLost(at=later))
    assert session.contact == Contact(ContactState.LOST, START)
    session = tr.apply(session, told("in_progress", Phase.IN_PROGRESS, later))
    assert session.contact == Contact(ContactState.REACHABLE, later)


def withdrawn_at(at: dt.datetime, reason: WithdrawalReason = WithdrawalReason.OTHER) -> tr.LaunchWithdrawn:
    return tr.LaunchWithdrawn(withdrawal=Withdrawal(at=at, reason=reason, note="x", doctor_id="doctor-1"))


def test_withdrawing_holds_every_version_for_good():
    session = tr.apply(opened(), saved("d1", identity_of("a")))
    session = tr.apply(session, withdrawn_at(START))
    session = tr.apply(session, saved("d2", identity_of("a")))
    assert session.phase is Phase.WITHDRAWN
    assert [version.held for version in session.reports] == [Held.WITHDRAWN, Held.WITHDRAWN]
    assert session.held is Held.WITHDRAWN


@pytest.mark.parametrize("phase", Phase)
def test_any_launch_can_be_withdrawn_and_the_first_word_counts(phase: Phase):
    later = START + dt.timedelta(hours=1)
    session = replace(in_phase(phase), phase=phase, withdrawal=None)
    session = tr.apply(session, withdrawn_at(START, WithdrawalReason.SIMILAR_NAME))
    session = tr.apply(session, withdrawn_at(later))
    assert session.phase is Phase.WITHDRAWN
    if phase is not Phase.WITHDRAWN:
        assert session.withdrawal is not None
        assert session.withdrawal.at == START
        assert session.withdrawal.reason is WithdrawalReason.SIMILAR_NAME
    assert session.held is Held.WITHDRAWN


AI_WROTE = [Approval.UNCONFIRMED_AI, Approval.UNVERIFIED_SOURCE]
HERE = Confirmation(at=START, doctor=Doctor("doctor-1", "Dr. One"), os_user="one")


def confirmed(version: int, said: Confirmation = HERE) -> tr.ReportConfirmed:
    return tr.ReportConfirmed(version=version, confirmation=said)


@pytest.mark.parametrize("approval", AI_WROTE)
def test_what_no_doctor_stands_for_is_held_until_one_says_so_of_this_version(approval: Approval):
    session = tr.apply(opened(), saved("d1", identity_of("a"), approval=approval))
    assert (session.phase, session.held) == (Phase.OPENED, Held.NOT_CONFIRMED)
    session = tr.apply(session, confirmed(1))
    assert (session.phase, session.held) == (Phase.REPORT_SAVED, None)
    assert session.reports[0].approval is Approval.CONFIRMED_HERE
    assert session.reports[0].received_as is approval
    session = tr.apply(session, saved("d2", identity_of("a"), approval=approval))
    assert [version.held for version in session.reports] == [None, Held.NOT_CONFIRMED]
    assert not session.has_saved_report


@pytest.mark.parametrize("approval", AI_WROTE)
def test_a_version_cannot_be_made_that_nobody_stands_for_and_that_may_leave(approval: Approval):
    session = tr.apply(opened(), saved("d1", identity_of("a")))
    version = replace(session.reports[0], received_as=approval, held=None)
    assert not may_leave(version)
    with pytest.raises(HeldError):
        ensure_may_leave(version)
    assert may_leave(replace(version, held=None, confirmation=HERE))


def test_a_contradicting_report_goes_on_a_doctors_word_and_the_word_is_kept():
    session = tr.apply(opened(), saved("d1", identity_of("b")))
    session = tr.apply(session, confirmed(1))
    assert session.phase is Phase.REPORT_SAVED
    assert session.reports[0].confirmation == HERE
    assert session.reports[0].contradicting != ()


def test_a_word_for_another_version_or_for_one_that_is_free_changes_nothing():
    session = tr.apply(opened(), saved("d1", identity_of("b")))
    assert tr.apply(session, confirmed(2)) == session
    free = tr.apply(opened(), saved("d1", identity_of("a")))
    assert tr.apply(free, confirmed(1)) == free


def test_what_was_withdrawn_stays_held_whatever_anybody_says():
    session = tr.apply(opened(), saved("d1", identity_of("a"), approval=Approval.UNCONFIRMED_AI))
    session = tr.apply(session, withdrawn_at(START))
    assert tr.apply(session, confirmed(1)) == session


def test_the_scribe_may_say_later_that_its_doctor_stands_for_the_same_content_and_never_less():
    session = tr.apply(opened(), saved("d1", identity_of("a"), approval=Approval.UNVERIFIED_SOURCE))
    session = tr.apply(session, saved("d1", identity_of("a"), approval=Approval.DOCTOR_SENT))
    assert [version.approval for version in session.reports] == [Approval.DOCTOR_SENT]
    assert (session.phase, session.held) == (Phase.REPORT_SAVED, None)
    assert tr.apply(session, saved("d1", identity_of("a"), approval=Approval.UNVERIFIED_SOURCE)) == session


def test_a_scribes_later_word_does_not_release_what_contradicts():
    session = tr.apply(opened(), saved("d1", identity_of("b"), approval=Approval.UNVERIFIED_SOURCE))
    session = tr.apply(session, saved("d1", identity_of("b"), approval=Approval.DOCTOR_SENT))
    assert session.held is Held.CONTRADICTS_LAUNCH


@pytest.mark.parametrize("end", [tr.LaunchCancelled(at=START), withdrawn_at(START)])
def test_a_session_that_comes_too_late_is_named_all_the_same(end: tr.Event):
    session = tr.apply(tr.apply(new_session(), tr.LaunchConfirmed(at=START)), end)
    before = session.phase
    session = tr.apply(session, tr.TokenIssued(at=START, session_id="session-a"))
    assert (session.phase, session.session_id) == (before, "session-a")


names = st.sampled_from("ab")
identities = st.builds(
    lambda whose, blanks: replace(identity_of(whose), **blanks),
    names,
    st.dictionaries(st.sampled_from(["session_id", "launch_id", "visit_id"]), st.none()),
) | st.just(ReturnedIdentity())
statuses = st.sampled_from(
    [
        ("in_progress", Phase.IN_PROGRESS),
        ("pending", Phase.PAUSED),
        ("report_generated", Phase.REPORT_DRAFTED),
        ("report_saved", Phase.REPORT_SAVED),
        ("?", None),
    ]
)


class TwoPatients(RuleBasedStateMachine):
    """Two launches of two patients, and every event at any time at either of them."""

    launches = Bundle("launches")

    def __init__(self) -> None:
        super().__init__()
        self.sessions = {name: new_session(name) for name in "ab"}
        self.owner: dict[tuple[str, int], ReturnedIdentity] = {}
        self.words: dict[tuple[str, int], Confirmation] = {}
        self.moment = START

    def _apply(self, name: str, event: tr.Event) -> None:
        before = self.sessions[name]
        after = tr.apply(before, event)
        self.sessions[name] = after
        if after.phase is not before.phase:
            assert after.phase in tr.TRANSITIONS[before.phase] or after.phase is Phase.WITHDRAWN
        assert len(after.reports) >= len(before.reports)
        assert [version.payload_json for version in after.reports[: len(before.reports)]] == [
            version.payload_json for version in before.reports
        ]
        assert after.deliveries[: len(before.deliveries)] == before.deliveries
        assert after.request is before.request
        if before.phase is Phase.WITHDRAWN:
            assert after.phase is Phase.WITHDRAWN
            assert after.withdrawal is before.withdrawal
        if isinstance(event, tr.StatusReceived) and event.report and len(after.reports) > len(before.reports):
            self.owner[name, after.reports[-1].number] = event.report.identity

    def _tick(self) -> dt.datetime:
        self.moment += dt.timedelta(seconds=1)
        return self.moment

    @rule(
        name=names,
        kind=st.sampled_from(
            [
                tr.LaunchConfirmed,
                tr.ScribeOpened,
                tr.TokenExpired,
                tr.ContactLost,
                tr.ContactRefused,
                tr.SessionUnknown,
                tr.LaunchCancelled,
                tr.LaunchClosed,
            ]
        ),
    )
    def plain_event(self, name: str, kind: type) -> None:
        self._apply(name, kind(at=self._tick()))

    @rule(name=names, issued=st.booleans())
    def token_issued(self, name: str, issued: bool) -> None:
        self._apply(name, tr.TokenIssued(at=self._tick(), session_id=f"session-{name}" if issued else None))

    @rule(name=names)
    def request_failed(self, name: str) -> None:
        self._apply(name, tr.RequestFailed(at=self._tick(), failure=Failure("x", ExitStatus.UNAVAILABLE)))

    @rule(name=names)
    def withdrawn(self, name: str) -> None:
        self._apply(name, withdrawn_at(self._tick()))

    @rule(name=names, status=statuses, by=st.sampled_from(ReceivedBy))
    def status_told(self, name: str, status: tuple[str, Phase | None], by: ReceivedBy) -> None:
        self._apply(name, tr.StatusReceived(at=self._tick(), status=status[0], phase=status[1], by=by))

    @rule(
        name=names,
        identity=identities,
        content=st.sampled_from(["one", "two"]),
        approval=st.sampled_from(sorted(set(Approval) - {Approval.CONFIRMED_HERE})),
    )
    def report_saved(self, name: str, identity: ReturnedIdentity, content: str, approval: Approval) -> None:
        self._apply(name, saved(content, identity, self._tick(), approval))

    @rule(name=names, version=st.integers(1, 3))
    def report_confirmed(self, name: str, version: int) -> None:
        said = replace(HERE, at=self._tick())
        self._apply(name, confirmed(version, said))
        if self.sessions[name].phase is not Phase.WITHDRAWN:
            self.words[name, version] = said

    @rule(name=names, kind=st.sampled_from(DeliveryKind))
    def delivered(self, name: str, kind: DeliveryKind) -> None:
        newest = self.sessions[name].newest_report
        if newest is not None:
            self._apply(name, tr.ReportDelivered(delivery=Delivery(kind, self._tick(), newest.number)))

    @invariant()
    def no_report_stands_under_another_patient(self) -> None:
        for name, session in self.sessions.items():
            other = "b" if name == "a" else "a"
            for version in session.reports:
                identity = self.owner[name, version.number]
                if version.held is None and version.confirmation is None:
                    assert f"patient-{other}" not in identity.patient_ids
                    assert identity.visit_id != f"visit-{other}"
                    assert identity.launch_id != f"launch-{other}"
                    assert not contradictions(
                        session.request, session.launch_id, None, replace(identity, session_id=None)
                    )

    @invariant()
    def nothing_leaves_that_no_doctor_stands_for(self) -> None:
        for name, session in self.sessions.items():
            for version in session.reports:
                if may_leave(version):
                    assert version.approval in DOCTOR_STANDS
                if version.confirmation is not None:
                    assert (name, version.number) in self.words

    @invariant()
    def saved_means_there_is_a_version_that_may_be_shown(self) -> None:
        for session in self.sessions.values():
            assert [version.number for version in session.reports] == list(range(1, len(session.reports) + 1))
            if session.phase is Phase.REPORT_SAVED:
                assert any(version.held is None for version in session.reports)
            if session.phase is Phase.WITHDRAWN:
                assert all(version.held is Held.WITHDRAWN for version in session.reports)
                assert session.withdrawal is not None
                assert not session.has_saved_report


TestTwoPatients = TwoPatients.TestCase
