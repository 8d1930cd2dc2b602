import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest, View
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.settings import Settings, VisitIdSource
from tiep_launcher.intake.arguments import from_arguments
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.request import build_request

PATIENT = Patient(identifiers=(Identifier("p"),))
WARNING = Problem("name_not_known", "--patient-name")


def build(context: GivenContext, **more: object) -> tuple[LaunchRequest, tuple[Problem, ...]]:
    return build_request(
        context,
        **{
            "visit_id_option": None,
            "facility": "default",
            "doctor": Doctor("d"),
            "form": Form("anamnesis", "{}"),
            "view": View.BROWSER,
            "request_id": None,
            "launch_id": "6f1c",
            "settings": Settings(),
            **more,
        },
    )


def problems(context: GivenContext, **more: object) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        build(context, **more)
    return [(problem.code, problem.field) for problem in caught.value.problems]


def test_everything_arrives_in_the_request():
    context = GivenContext(
        patient=PATIENT, visit_id="v", extra_context_json='{"ward":"7"}', warnings=(WARNING,)
    )
    request, warnings = build(context, request_id="r-1", view=View.EMBEDDED)
    assert request == LaunchRequest(
        facility="default",
        patient=PATIENT,
        visit_id="v",
        doctor=Doctor("d"),
        form=Form("anamnesis", "{}"),
        view=View.EMBEDDED,
        request_id="r-1",
        extra_context_json='{"ward":"7"}',
    )
    assert warnings == (WARNING,)


def test_the_visit_may_stand_in_either_place_or_the_same_in_both():
    for content, option in [("v", None), ("v", ""), (None, "v"), ("v", "v")]:
        request, _ = build(GivenContext(patient=PATIENT, visit_id=content), visit_id_option=option)
        assert request.visit_id == "v"
        assert not request.visit_id_made_here


def test_two_visits_contradict():
    context = GivenContext(patient=PATIENT, visit_id="v")
    assert problems(context, visit_id_option="V") == [("visit_contradicts", "--visit-id")]


def test_no_visit_is_refused_unless_the_site_lets_us_make_one():
    context = GivenContext(patient=PATIENT, warnings=(WARNING,))
    assert problems(context, visit_id_option=" ") == [("visit_missing", "--visit-id")]
    request, warnings = build(context, settings=Settings(visit_id_source=VisitIdSource.GENERATE))
    assert request.visit_id == "L-6f1c"
    assert request.visit_id_made_here
    assert warnings == (WARNING, Problem("visit_id_made_here", "--visit-id"))


def test_bad_ids_are_listed_together():
    context = GivenContext(patient=PATIENT)
    assert problems(context, visit_id_option="a\nb", request_id="x" * 257) == [
        ("control_characters", "--visit-id"),
        ("too_long", "--request-id"),
    ]


def test_an_empty_request_id_counts_as_absent():
    request, _ = build(GivenContext(patient=PATIENT, visit_id="v"), request_id="")
    assert request.request_id is None


IDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=256).filter(
    str.strip
)
NAMES = st.none() | IDS


@given(
    IDS,
    IDS,
    NAMES,
    NAMES,
    st.none() | st.dates().map(str) | st.just("1980-02"),
    st.none() | st.sampled_from(["male", "F"]),
    st.booleans(),
)
def test_the_same_patient_is_the_same_launch_whichever_way_in(  # noqa: PLR0917
    patient_id: str,
    visit_id: str,
    family: str | None,
    given_name: str | None,
    birth_date: str | None,
    sex: str | None,
    is_full: bool,
):
    name = {"text": family} if is_full else {"family": family, "given": [given_name] if given_name else []}
    patient = {
        "identifier": [{"value": patient_id}],
        "name": [name],
        "birthDate": birth_date,
        "gender": sex,
    }
    names = {"patient_name": family} if is_full else {"family_name": family, "given_name": given_name}
    by_arguments = from_arguments(
        patient_id=patient_id, visit_id=visit_id, birth_date=birth_date, sex=sex, **names
    )
    by_tiep = parse_context(json.dumps({"patient": patient, "visit_id": visit_id}).encode())
    by_fhir = parse_context(json.dumps({"resourceType": "Patient", **patient}).encode())
    requests = [
        build(by_arguments)[0],
        build(by_tiep)[0],
        build(by_fhir, visit_id_option=visit_id)[0],
    ]
    assert requests[0] == requests[1] == requests[2]
