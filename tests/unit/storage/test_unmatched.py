"""Reports that belong to nobody are kept, become a visit's in one step, and go back."""

from dataclasses import replace

import pytest
from tests.unit.domain.test_receiving import KEY, LATER, REQUEST, event, expected, received, step

from tiep_launcher.domain import receiving
from tiep_launcher.domain.errors import NotFoundError
from tiep_launcher.domain.session import Assignment, Session
from tiep_launcher.storage.store_opening import memory_store

LAUNCH = "7b0c6d8e-9f21-4c57-8a64-2f5a1be3d901"
WORD = Assignment(at=LATER, confirmed=("patient_id", "name"), doctor_id="D-1", os_user="me")


def item(item_id: str = "i-1") -> receiving.UnmatchedReport:
    found = receiving.unmatched(event(), item_id=item_id, facility="default", at=LATER)
    return receiving.receive_unmatched(found, replace(step(1, "closed"), scribe="nabla"), LATER)


def test_kept_and_replaced() -> None:
    store = memory_store()
    store.keep_unmatched(item("i-2"))
    store.keep_unmatched(item())
    more = receiving.receive_unmatched(item("i-2"), event("b"), LATER)
    store.keep_unmatched(more)
    assert store.list_unmatched() == [more, item()]


def test_matched_once_and_back() -> None:
    store = memory_store()
    store.keep_unmatched(item())
    session = receiving.assign(item(), REQUEST, WORD, launch_id=LAUNCH)
    store.match("i-1", session)
    assert store.list_unmatched() == []
    assert store.get(LAUNCH) == session
    with pytest.raises(NotFoundError):
        store.match("i-1", replace(session, launch_id="another"))
    assert store.list_all() == [session]
    again = receiving.unassign(session, item_id="i-1")
    store.unmatch(LAUNCH, again)
    assert (store.list_all(), store.list_unmatched()) == ([], [again])
    with pytest.raises(NotFoundError):
        store.unmatch(LAUNCH, again)


def test_a_report_that_comes_by_itself_is_kept_whole_and_keeps_no_visit_from_being_started() -> None:
    store = memory_store()
    coming = replace(received(expected(), event()), launch_id=LAUNCH)
    assert store.add(coming, as_another=True) == (coming, True)
    assert store.get(LAUNCH) == coming
    assert coming.correlations == (KEY,)
    launched = Session(launch_id="1c1c6d8e-9f21-4c57-8a64-2f5a1be3d902", request=REQUEST, created_at=LATER)
    assert store.add(launched, as_another=False) == (launched, True)
    assert store.add(replace(launched, launch_id="third"), as_another=False) == (launched, False)
