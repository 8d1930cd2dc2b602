"""Whose report it is, as far as the answer says."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.tiep.requests import request_of

from tiep_launcher.domain.matching import contradictions
from tiep_launcher.scribes.tiep.identity import UNUSABLE, returned_identity

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["value", "identifier", "entry", "a"]), inner)
    ),
    max_leaves=10,
)


def contradicting(session_id: Any, payload: Any) -> set[str]:
    returned = returned_identity(session_id, payload)
    return set(contradictions(request_of(), "L-1", "s-1", returned))


def of_context(**context: Any) -> set[str]:
    return contradicting("s-1", {"context": context})


def of_patient(identifier: Any) -> set[str]:
    return of_context(patient={"identifier": identifier})


@pytest.mark.parametrize(
    "payload", [None, 1, "a", [], {}, {"context": None}, {"context": []}, {"context": "x"}, {"context": {}}]
)
def test_nothing_said(payload: Any) -> None:
    assert contradicting("s-1", payload) == set()
    assert contradicting(None, payload) == set()


def test_matching() -> None:
    patient = {"resourceType": "Patient", "identifier": [{"value": "patient-123"}]}
    assert of_context(patient=patient, visit_id="visit-456", launch_id="L-1") == set()
    assert of_context(patient=None, visit_id=None, launch_id=None) == set()


@pytest.mark.parametrize("value", ["s-2", "", 5, True, {}, ["s-1"], {"id": "s-1"}])
def test_session_id(value: Any) -> None:
    assert contradicting(value, {}) == {"session_id"}


@pytest.mark.parametrize("value", ["other", "", 456, 1.5, True, {}, [], ["visit-456"], {"a": 1}])
def test_visit_and_launch(value: Any) -> None:
    assert of_context(visit_id=value) == {"visit_id"}
    assert of_context(launch_id=value) == {"launch_id"}


def test_number_as_id() -> None:
    returned = returned_identity(12, {"context": {"visit_id": 12345678901234567890, "patient": 7}})
    assert (returned.session_id, returned.visit_id) == ("12", "12345678901234567890")
    assert returned.patient_ids == ("7",)


@pytest.mark.parametrize(
    "identifier",
    [
        [{"value": "patient-123"}],
        {"value": "patient-123"},
        "patient-123",
        ["patient-123"],
        ["other", "patient-123"],
        [{"value": "other"}, {"value": {}}, {"value": "patient-123"}],
        [],
        None,
        [None],
        [{}],
        [{"system": "x"}],
        {"value": None},
    ],
)
def test_right_or_unnamed_patient(identifier: Any) -> None:
    assert of_patient(identifier) == set()


@pytest.mark.parametrize(
    "identifier",
    ["other", "", 123, True, [{"value": "other"}], {"value": {}}, [[]], [{"value": ["patient-123"]}], [True]],
)
def test_other_patient(identifier: Any) -> None:
    assert of_patient(identifier) == {"patient_id"}


@pytest.mark.parametrize("patient", ["other", True, 5, [["x"]]])
def test_patient_that_is_no_object(patient: Any) -> None:
    assert of_context(patient=patient) == {"patient_id"}


def bundle_of(*patients: Any) -> dict[str, Any]:
    entries: list[Any] = [{"resource": {"resourceType": "Composition", "identifier": {"value": "x"}}}]
    entries += [{"resource": {"resourceType": "Patient", "identifier": patient}} for patient in patients]
    return {"resourceType": "Bundle", "entry": entries}


def test_patient_of_a_bundle() -> None:
    right, wrong = [{"value": "patient-123"}], [{"value": "other"}]
    assert contradicting(None, {"fhir": bundle_of(right)}) == set()
    assert contradicting(None, {"fhir": bundle_of()}) == set()
    assert contradicting(None, {"fhir": bundle_of(None)}) == set()
    assert contradicting(None, {"fhir": bundle_of(wrong)}) == {"patient_id"}
    assert contradicting(None, {"fhir": bundle_of(right, wrong)}) == {"patient_id"}


def test_one_right_source_does_not_excuse_a_wrong_one() -> None:
    right, wrong = [{"value": "patient-123"}], [{"value": "other"}]
    for first, second in ((right, wrong), (wrong, right)):
        payload = {"context": {"patient": {"identifier": first}}, "fhir": bundle_of(second)}
        assert contradicting(None, payload) == {"patient_id"}
    both = {"context": {"patient": {"identifier": right}}, "fhir": bundle_of(right + wrong)}
    assert contradicting(None, both) == set()


@given(JSON, JSON, JSON, JSON)
def test_never_fails(session_id: Any, context: Any, patient: Any, fhir: Any) -> None:
    returned_identity(session_id, {"context": context, "fhir": fhir})
    returned_identity(session_id, {"context": {"patient": patient, "visit_id": context}, "fhir": patient})


@given(st.booleans() | st.lists(JSON) | st.dictionaries(st.text(), JSON))
def test_unusable_is_never_taken_for_absent(value: Any) -> None:
    assert returned_identity(None, {"context": {"visit_id": value}}).visit_id == UNUSABLE
