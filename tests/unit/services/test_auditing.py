"""Every change of a launch that somebody answers for is written down, whoever makes it."""

import datetime as dt
import logging
from dataclasses import dataclass, field, replace

import pytest

from tiep_launcher.domain import transitions as tr
from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.domain.errors import Problem, ReadWriteError
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import (
    Assignment,
    Confirmation,
    Delivery,
    DeliveryKind,
    Phase,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.services.auditing import AuditedStore
from tiep_launcher.storage.store_opening import memory_store

AT = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
LAUNCH = "00000000-0000-4000-8000-000000000001"


@dataclass
class Pages:
    """An audit record in memory that can be made to fail."""

    deeds: list[Deed] = field(default_factory=list[Deed])
    is_full: bool = False

    def record(self, deeds) -> None:
        if self.is_full:
            raise ReadWriteError.of("audit_write_failed")
        self.deeds += deeds


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def failures() -> list[Problem]:
    return []


@pytest.fixture
def store(pages: Pages, failures: list[Problem]) -> AuditedStore:
    kept = memory_store()
    request = LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith"),
        visit_id="v-1",
        doctor=Doctor("D-17"),
    )
    kept.add(Session(launch_id=LAUNCH, request=request, created_at=AT), as_another=False)
    return AuditedStore(kept, pages, failures.append)


def apply(store: AuditedStore, *events: tr.Event) -> Session:
    for event in events:
        session = store.update(LAUNCH, lambda now, event=event: tr.apply(now, event))
    return session


def received(approval: Approval = Approval.DOCTOR_SAVED, **identity: str) -> tr.StatusReceived:
    report = tr.ReceivedReport(
        payload_json="{}", digest="d", identity=ReturnedIdentity(**identity), approval=approval
    )
    return tr.StatusReceived(at=AT, status="report_saved", phase=Phase.REPORT_SAVED, report=report)


OPENING = (
    tr.LaunchConfirmed(at=AT),
    tr.TokenIssued(at=AT, session_id="s-1"),
    tr.ScribeOpened(at=AT),
)
WORD = tr.ReportConfirmed(version=1, confirmation=Confirmation(at=AT, doctor=Doctor("D-9"), os_user="x"))


def test_a_launch_is_written_each_time_its_page_is_opened_and_a_poll_is_not(
    store: AuditedStore, pages: Pages
):
    apply(store, *OPENING, tr.StatusReceived(at=AT, status="in_progress", phase=Phase.IN_PROGRESS))
    assert [(deed.kind, deed.doctor_id) for deed in pages.deeds] == [(DeedKind.LAUNCHED, "D-17")]
    later = AT + dt.timedelta(minutes=1)
    again = [replace(event, at=later) for event in OPENING]
    apply(store, again[0], replace(again[1], session_id=None), again[2])
    assert [deed.at for deed in pages.deeds] == [AT, later]


@pytest.mark.parametrize("kind", DeliveryKind)
def test_whatever_goes_out_is_written_with_its_doctor_and_without_a_files_name(
    store: AuditedStore, pages: Pages, kind: DeliveryKind
):
    apply(store, *OPENING, received())
    pages.deeds.clear()
    gone = Delivery(kind, AT, 1, "/srv/inbox/John Smith.json", "D-17")
    apply(store, tr.ReportDelivered(delivery=gone), tr.ReportDelivered(delivery=gone))
    deed, *others = pages.deeds
    assert not others
    assert (deed.kind.value, deed.version, deed.doctor_id) == (kind.value, 1, "D-17")
    assert (deed.path is None) == (kind is not DeliveryKind.COPIED)


def test_a_confirmation_names_its_doctor_and_an_override_what_contradicts(store: AuditedStore, pages: Pages):
    apply(store, *OPENING, received(Approval.UNCONFIRMED_AI), WORD)
    assert [(deed.kind, deed.doctor_id) for deed in pages.deeds[1:]] == [(DeedKind.CONFIRMED, "D-9")]
    apply(store, received(visit_id="another"), replace(WORD, version=2))
    assert [(deed.kind, deed.facts) for deed in pages.deeds[2:]] == [(DeedKind.OVERRIDDEN, ("visit_id",))]


def test_a_withdrawal_is_written_with_its_reason_and_never_its_note(store: AuditedStore, pages: Pages):
    said = Withdrawal(at=AT, reason=WithdrawalReason.OTHER, note="Jane Roe", doctor_id="D-3")
    apply(store, *OPENING, tr.LaunchWithdrawn(withdrawal=said), tr.LaunchWithdrawn(withdrawal=said))
    assert [(deed.kind, deed.doctor_id, deed.facts) for deed in pages.deeds[1:]] == [
        (DeedKind.WITHDRAWN, "D-3", ("other",))
    ]
    assert "Jane" not in repr(pages.deeds)


def test_that_a_report_was_given_to_a_visit_is_written_with_what_was_compared(
    store: AuditedStore, pages: Pages
):
    said = Assignment(at=AT, confirmed=("patient_id", "birth_date"), doctor_id="D-3")
    for _ in range(2):
        store.update(LAUNCH, lambda now: replace(now, assignment=said))
    assert [(deed.kind, deed.doctor_id, deed.facts) for deed in pages.deeds] == [
        (DeedKind.ASSIGNED, "D-3", ("patient_id", "birth_date"))
    ]


def test_without_a_record_a_doctors_word_does_not_count(store: AuditedStore, pages: Pages):
    apply(store, *OPENING, received(Approval.UNCONFIRMED_AI))
    pages.is_full = True
    with pytest.raises(ReadWriteError):
        apply(store, WORD)
    session = store.get(LAUNCH)
    assert session is not None
    assert session.held is Held.NOT_CONFIRMED


@pytest.mark.expects_log
def test_a_copy_that_cannot_be_written_down_happened_all_the_same_and_somebody_is_told(
    store: AuditedStore, pages: Pages, failures: list[Problem], caplog
):
    apply(store, *OPENING, received())
    pages.is_full = True
    session = apply(store, tr.ReportDelivered(delivery=Delivery(DeliveryKind.COPIED, AT, 1, "/reason")))
    assert session.is_delivered
    assert [problem.code for problem in failures] == ["audit_write_failed"]
    assert [record.msg for record in caplog.records if record.levelno >= logging.WARNING] == [
        "audit_not_written"
    ]
