"""Reports that come without a launch: in any order, more than once, to one visit or to nobody."""

import datetime as dt
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.domain.test_transitions import START, new_session, saved

from tiep_launcher.domain import receiving
from tiep_launcher.domain import transitions as tr
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import (
    Assignment,
    Confirmation,
    Phase,
    ReceivedBy,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.domain.webhook import Correlation, EventKind, ScribeEvent, StatusChange

REQUEST = new_session().request
KEY = Correlation("nabla", "req-17")
LATER = START + dt.timedelta(minutes=5)


def expected(scribe: str = "nabla") -> Session:
    return receiving.expect(REQUEST, scribe, (KEY,), launch_id="L-1", at=START)


def event(
    digest: str = "a",
    kind: EventKind = EventKind.REPORT,
    *,
    approval: Approval = Approval.UNCONFIRMED_AI,
    document_id: str = "job-1",
    scribe: str = "nabla",
) -> ScribeEvent:
    return ScribeEvent(
        scribe=scribe,
        kind=kind,
        type="t",
        event_id=f"evt-{digest}",
        document_id=document_id,
        correlations=(KEY,),
        approval=approval,
        payload_json=f'{{"n":"{digest}"}}',
        digest=digest,
    )


def step(minute: int, status: str, *, is_timed: bool = True) -> ScribeEvent:
    at = START + dt.timedelta(minutes=minute) if is_timed else None
    change = StatusChange(status=status, at=at, at_text=f"text-{minute}")
    return replace(event(f"s{minute}", EventKind.STATUS, document_id="905"), scribe="altibbi", status=change)


def received(session: Session, *events: ScribeEvent) -> Session:
    for one in events:
        session = receiving.receive(session, one, LATER)
    return session


def test_a_report_that_was_announced() -> None:
    session = received(expected(), event())
    assert (session.phase, session.scribe, session.is_launched) == (Phase.RECEIVED, "nabla", False)
    (version,) = session.reports
    assert (version.number, version.received_by, version.approval) == (
        1,
        ReceivedBy.WEBHOOK,
        Approval.UNCONFIRMED_AI,
    )
    assert session.held is Held.NOT_CONFIRMED
    assert not session.has_saved_report


def test_it_goes_out_once_a_doctor_stands_for_it() -> None:
    word = Confirmation(at=LATER, doctor=Doctor("D-1"))
    session = tr.apply(received(expected(), event()), tr.ReportConfirmed(version=1, confirmation=word))
    assert (session.phase, session.held, session.has_saved_report) == (Phase.RECEIVED, None, True)


def test_the_same_again_changes_nothing_and_another_content_is_another_version() -> None:
    session = received(expected(), event())
    assert received(session, event()) == session
    changed = received(session, event("b"))
    assert [version.number for version in changed.reports] == [1, 2]


@pytest.mark.parametrize(
    "other", [event(scribe="altibbi"), event(document_id="job-2")], ids=["scribe", "document"]
)
def test_what_is_about_something_else_is_not_taken(other: ScribeEvent) -> None:
    session = received(expected(), event())
    assert received(session, other) == session


def test_nothing_comes_to_a_launch_in_this_way() -> None:
    launched = new_session()
    assert received(launched, event()) == launched


def test_nothing_of_ours_is_started_for_it() -> None:
    failed = received(expected(), event(kind=EventKind.FAILURE))
    told = tr.StatusReceived(at=LATER, status="report_saved", phase=Phase.REPORT_SAVED)
    for session in (expected(), failed, received(expected(), event())):
        assert tr.apply(session, tr.LaunchConfirmed(at=LATER)) == session
        assert tr.apply(session, told) == session
        assert tr.apply(session, saved("x", ReturnedIdentity())) == session


def test_a_source_that_is_confirmed_later() -> None:
    sent = event(approval=Approval.UNVERIFIED_SOURCE)
    session = received(expected(), sent)
    confirmed = received(session, replace(sent, approval=Approval.DOCTOR_SENT))
    (version,) = confirmed.reports
    assert (version.approval, version.held, confirmed.phase) == (Approval.DOCTOR_SENT, None, Phase.RECEIVED)
    assert received(confirmed, sent) == confirmed  # a repetition takes nothing back


def test_a_failure_and_then_a_report() -> None:
    failed = received(expected(), event("f", EventKind.FAILURE))
    assert failed.phase is Phase.FAILED
    assert failed.failure is not None
    assert failed.failure.code == "scribe_failed"
    assert failed.newest_report is not None  # its words can be read
    done = received(failed, event("a"))
    assert (done.phase, done.failure) == (Phase.RECEIVED, None)


def test_a_report_and_then_a_failure() -> None:
    session = received(expected(), event("a"), event("f", EventKind.FAILURE))
    assert session.phase is Phase.RECEIVED
    assert len(session.reports) == 2


def test_a_message_of_a_kind_that_nobody_knows_is_shown() -> None:
    assert received(expected(), event(kind=EventKind.OTHER)).phase is Phase.RECEIVED


def test_late() -> None:
    given_up = tr.apply(expected(), tr.LaunchCancelled(at=START))
    assert given_up.phase is Phase.CANCELLED
    session = received(given_up, event())
    assert session.phase is Phase.RECEIVED
    assert session.reports[0].is_late


def test_withdrawn_stays_so() -> None:
    word = Withdrawal(at=LATER, reason=WithdrawalReason.SIMILAR_NAME)
    session = tr.apply(received(expected(), event()), tr.LaunchWithdrawn(withdrawal=word))
    session = received(session, event("b", approval=Approval.DOCTOR_SENT))
    assert session.phase is Phase.WITHDRAWN
    assert {version.held for version in session.reports} == {Held.WITHDRAWN}


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_steps_come_in_any_order(order: tuple[int, ...]) -> None:
    steps = [step(0, "new"), step(1, "in_progress"), step(2, "closed"), step(9, "odd", is_timed=False)]
    session = received(expected("altibbi"), *(steps[at] for at in order), *steps)
    assert [change.status for change in session.timeline] == ["new", "in_progress", "closed", "odd"]
    assert session.reported_status == "odd"
    assert session.phase is Phase.EXPECTED  # a step is no report
    done = received(session, event("r", scribe="altibbi", document_id="905"))
    assert done.phase is Phase.RECEIVED
    assert done.timeline == session.timeline


def test_unmatched_and_back() -> None:
    item = receiving.unmatched(event(), item_id="i-1", facility="default", at=START)
    item = receiving.receive_unmatched(item, event("b"), LATER)
    item = receiving.receive_unmatched(item, event("b"), LATER)
    assert (item.phase, len(item.reports), item.correlations) == (Phase.UNMATCHED, 2, (KEY,))
    word = Assignment(at=LATER, confirmed=("patient_id", "birth_date"), doctor_id="D-1")
    session = receiving.assign(item, REQUEST, word, launch_id="L-2")
    assert (session.phase, session.assignment, session.reports) == (Phase.ASSIGNED, word, item.reports)
    confirmed = tr.apply(
        session,
        tr.ReportConfirmed(version=2, confirmation=Confirmation(at=LATER, doctor=Doctor("D-1"))),
    )
    assert confirmed.phase is Phase.ASSIGNED
    assert received(confirmed, event("c")).phase is Phase.ASSIGNED
    # What a doctor confirmed was about this patient; for another one it counts for nothing.
    again = receiving.unassign(confirmed, item_id="i-1")
    assert {version.held for version in again.reports} == {Held.NOT_CONFIRMED}
    assert again == replace(item, received_at=again.received_at)


@pytest.mark.parametrize("confirmed", [(), ("patient_id",), ("patient_id", "patient_id")])
def test_one_identifier_is_not_enough(confirmed: tuple[str, ...]) -> None:
    item = receiving.unmatched(event(), item_id="i-1", facility="default", at=START)
    with pytest.raises(ValueError, match="two identifiers"):
        receiving.assign(item, REQUEST, Assignment(at=LATER, confirmed=confirmed), launch_id="L-2")


def test_suggestions_are_taken_and_left_out() -> None:
    session = received(expected(), event(), event("b"))
    out = tr.apply(session, tr.SuggestionChosen(version=2, path="/p", is_taken=False))
    assert [version.left_out for version in out.reports] == [(), ("/p",)]
    assert tr.apply(out, tr.SuggestionChosen(version=2, path="/p", is_taken=False)) == out
    assert tr.apply(out, tr.SuggestionChosen(version=2, path="/p", is_taken=True)) == session


EVENTS = st.one_of(
    st.builds(
        event,
        st.sampled_from("abc"),
        st.sampled_from([EventKind.REPORT, EventKind.FAILURE, EventKind.OTHER]),
        approval=st.sampled_from([Approval.UNVERIFIED_SOURCE, Approval.DOCTOR_SENT]),
        document_id=st.sampled_from(["905", "906", ""]),
        scribe=st.just("altibbi"),
    ),
    st.builds(step, st.integers(0, 3), st.sampled_from(["new", "closed"])),
    st.sampled_from(
        [
            tr.LaunchConfirmed(at=LATER),
            tr.LaunchCancelled(at=LATER),
            tr.LaunchClosed(at=LATER),
            tr.ContactLost(at=LATER),
            tr.ScribeOpened(at=LATER),
            tr.TokenIssued(at=LATER, session_id="s"),
            tr.ReportConfirmed(version=1, confirmation=Confirmation(at=LATER, doctor=Doctor("D"))),
        ]
    ),
)


@given(st.lists(EVENTS, max_size=12))
def test_nothing_is_lost_or_goes_to_another_phase(events: list[ScribeEvent | tr.Event]) -> None:
    session = expected("altibbi")
    digests: list[str] = []
    for one in events:
        before = session
        if isinstance(one, ScribeEvent):
            session = receiving.receive(session, one, LATER)
            is_ours = before.document_id in ("", one.document_id) or not one.document_id
            if is_ours and one.status is None and digests[-1:] != [one.digest]:
                digests.append(one.digest)
        else:
            session = tr.apply(session, one)
        assert [version.digest for version in session.reports] == digests
        assert session.request == REQUEST
        assert session.phase in {
            Phase.EXPECTED,
            Phase.RECEIVED,
            Phase.FAILED,
            Phase.CANCELLED,
            Phase.CLOSED,
        }
