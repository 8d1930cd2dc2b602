"""What windows may show: the visits of whoever works at the desk, all of them, and nothing else."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.doctor_at_desk import running_visits, visits_of

NOW = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)
IDS = ("d-1", "D-1", "d-1 ", "d-2")

doctors = st.builds(Doctor, st.sampled_from(IDS), st.sampled_from([None, "Dr. One", "Dr. Other"]))


@st.composite
def sessions(draw: st.DrawFn) -> list[Session]:
    made: list[Session] = []
    for number in range(draw(st.integers(0, 12))):
        request = LaunchRequest(
            facility=draw(st.sampled_from(["north", "south"])),
            patient=Patient(identifiers=(Identifier("p"),)),
            visit_id="v",
            doctor=draw(st.none() | doctors),
        )
        phase = draw(st.sampled_from(Phase))
        made.append(Session(launch_id=f"L{number}", request=request, created_at=NOW, phase=phase))
    return made


@given(sessions(), st.none() | doctors)
def test_nothing_of_another_doctor_and_everything_of_this_one(
    all_visits: list[Session], doctor: Doctor | None
):
    shown = visits_of(all_visits, doctor)
    for visit in all_visits:
        owner = visit.request.doctor
        is_mine = doctor is not None and owner is not None and owner.id == doctor.id
        assert (visit in shown) is is_mine
    assert shown == [visit for visit in all_visits if visit in shown]


@given(sessions())
def test_the_desks_of_all_doctors_together_show_each_visit_once(all_visits: list[Session]):
    shown = [visit.launch_id for each in IDS for visit in visits_of(all_visits, Doctor(each))]
    assert sorted(shown) == sorted(v.launch_id for v in all_visits if v.request.doctor is not None)
    assert visits_of(all_visits, None) == []


@given(sessions(), doctors)
def test_only_what_is_on_its_way_runs(all_visits: list[Session], doctor: Doctor):
    running = running_visits(all_visits, doctor)
    over = {Phase.DRAFT, Phase.REPORT_SAVED, Phase.CLOSED, Phase.CANCELLED, Phase.FAILED}
    assert running <= sum(visit.phase not in over for visit in visits_of(all_visits, doctor))
