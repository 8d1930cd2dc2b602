"""The address of the doctor's page."""

import json
from base64 import urlsafe_b64decode
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.tiep.requests import request_of

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.scribes.tiep.launch_url import launch_context, start_url, url_length

APP = "https://app.tiep.ai/"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def url_of(app_url: str = APP, session_id: str | None = "s-1", **changes: Any) -> str:
    return start_url(app_url, request_of(**changes), "L-1", session_id=session_id, token="t-1")


def context_in(url: str) -> dict[str, Any]:
    (text,) = parse_qs(urlsplit(url).query, strict_parsing=True)["context"]
    return json.loads(urlsafe_b64decode(text))


def test_context_of_the_vendors_example() -> None:
    assert launch_context(request_of(), "L-1") == {
        "patient": {
            "resourceType": "Patient",
            "identifier": [{"value": "patient-123"}],
            "name": [{"text": "John Smith"}],
        },
        "visit_id": "visit-456",
        "launch_id": "L-1",
    }


def test_everything_known_of_the_patient() -> None:
    patient = Patient(
        identifiers=(Identifier("007", "urn:his"), Identifier("8")),
        name="Núñez, Ana",
        family_name="Núñez",
        given_name="Ana",
        birth_date="1980-02",
        sex=Sex.FEMALE,
    )
    assert launch_context(request_of(patient=patient), "L-1")["patient"] == {
        "resourceType": "Patient",
        "identifier": [{"value": "007", "system": "urn:his"}, {"value": "8"}],
        "name": [{"text": "Núñez, Ana", "family": "Núñez", "given": ["Ana"]}],
        "birthDate": "1980-02",
        "gender": "female",
    }


def test_nothing_is_made_up() -> None:
    patient = Patient(identifiers=(Identifier("7"),))
    assert launch_context(request_of(patient=patient), "L-1")["patient"] == {
        "resourceType": "Patient",
        "identifier": [{"value": "7"}],
    }
    named = Patient(identifiers=(Identifier("7"),), family_name="Smith", given_name="John")
    (name,) = launch_context(request_of(patient=named), "L-1")["patient"]["name"]
    assert name["text"] == "John Smith"


def test_further_keys_never_replace_ours() -> None:
    extra = {
        "ward": 5,
        "is_new": True,
        "visit_id": "other",
        "patient": {"identifier": "other"},
        "launch_id": 1,
    }
    context = launch_context(request_of(extra_context_json=json.dumps(extra)), "L-1")
    assert list(context) == ["ward", "is_new", "patient", "visit_id", "launch_id"]
    assert context["visit_id"] == "visit-456"
    assert context["patient"]["identifier"] == [{"value": "patient-123"}]
    assert context["launch_id"] == "L-1"


@pytest.mark.parametrize("visit_id", ["v-777", "v-7", "v-77"])
def test_padding_is_kept(visit_id: str) -> None:
    url = url_of(visit_id=visit_id)
    text = url.partition("context=")[2]
    padding = text.count("%3D")
    assert len(text) - 3 * padding + padding == -(-(len(text) - 3 * padding) // 4) * 4
    assert "=" not in text


def test_vendors_check_values(monkeypatch: pytest.MonkeyPatch) -> None:
    from tiep_launcher.scribes.tiep import launch_url

    for visit_id, expected in (
        ("v-777", "eyJ2aXNpdF9pZCI6InYtNzc3In0%3D"),
        ("v-7", "eyJ2aXNpdF9pZCI6InYtNyJ9"),
    ):
        context = {"visit_id": visit_id}
        monkeypatch.setattr(launch_url, "launch_context", lambda *_, context=context: context)
        assert url_of() == f"{APP}?token=t-1&session_id=s-1&context={expected}"


@pytest.mark.parametrize(
    ("app_url", "start"),
    [
        ("https://app.tiep.ai/", "https://app.tiep.ai/?token=t-1&session_id=s-1&context="),
        ("https://app.tiep.ai", "https://app.tiep.ai/?token="),
        ("https://his.example/tiep/x?site=a%20b&y=", "https://his.example/tiep/x?site=a%20b&y=&token="),
        ("http://127.0.0.1:8080/app", "http://127.0.0.1:8080/app?token="),
    ],
)
def test_own_path_and_query_stay(app_url: str, start: str) -> None:
    assert url_of(app_url).startswith(start)


def test_no_session() -> None:
    assert "session_id" not in parse_qs(urlsplit(url_of(session_id=None)).query)


def test_token_is_encoded_once() -> None:
    url = start_url(APP, request_of(), "L-1", session_id="a/b c", token="a+b=&%/é")
    query = parse_qs(urlsplit(url).query, strict_parsing=True)
    assert (query["token"], query["session_id"]) == (["a+b=&%/é"], ["a/b c"])


@given(TEXT, TEXT, st.dictionaries(TEXT, st.none() | st.booleans() | st.integers() | TEXT, max_size=5))
def test_what_goes_in_comes_out(name: str, visit_id: str, extra: dict[str, Any]) -> None:
    patient = Patient(identifiers=(Identifier(visit_id),), name=name)
    request = request_of(patient=patient, visit_id=visit_id, extra_context_json=json.dumps(extra))
    url = start_url(APP, request, "L-1", session_id="s", token="t")
    assert url.isascii()
    assert url.isprintable()
    assert " " not in url
    assert "%25" not in url
    context = context_in(url)
    assert context == launch_context(request, "L-1")
    (text,) = parse_qs(urlsplit(url).query)["context"]
    assert urlsafe_b64decode(text).isascii()


def test_length() -> None:
    long = request_of(extra_context_json=json.dumps({"note": "x" * 1500}))
    assert 2000 < url_length(APP, long, "L-1") < 8000
    too_long = request_of(extra_context_json=json.dumps({"note": "secret" * 1000}))
    with pytest.raises(InputError) as caught:
        url_length(APP, too_long, "L-1")
    (problem,) = caught.value.problems
    assert problem.code == "context_too_long"
    assert problem.facts["limit"] == 8000
    assert int(problem.facts["length"]) > 8000
    assert "secret" not in repr(problem)
