"""Links: how many may lead nowhere, and which launches are asked about."""

from dataclasses import replace

from tests.unit.storage.sessions import a_session

from tiep_launcher.domain.session import Phase
from tiep_launcher.intake.context_folder import is_by_ref
from tiep_launcher.services.links import LinkAsks, Links


class Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_after_five_wrong_ones_within_a_minute_none_is_followed_until_it_is_over():
    clock = Clock()
    links = Links(clock)
    for _ in range(4):
        links.count_wrong()
    assert not links.are_too_many
    clock.seconds = 30
    links.count_wrong()
    assert links.are_too_many
    clock.seconds = 59
    assert links.are_too_many
    clock.seconds = 60
    assert not links.are_too_many
    links.count_wrong()
    assert not links.are_too_many, "four of the five are older than a minute"


def test_after_a_restart_whatever_waits_by_a_reference_is_doubtful():
    waiting = replace(a_session(), phase=Phase.DRAFT)
    by_ref = replace(waiting, launch_id="2", request=replace(waiting.request, request_id="ref:x"))
    started = replace(by_ref, launch_id="3", phase=Phase.OPENED)
    links = Links(Clock())
    links.doubt_waiting([waiting, by_ref, started], is_by_ref)
    asked = [session.launch_id for session in (waiting, by_ref, started) if links.gate(session, None)]
    assert asked == ["2"]


def test_only_doubtful_launches_are_asked_about():
    links, session = Links(Clock()), a_session()
    assert links.gate(session, None) is None
    links.doubt(session.launch_id)
    assert links.gate(session, None) == LinkAsks(launch_id=session.launch_id)
