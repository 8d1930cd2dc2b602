"""Script files: every switch, and every problem at once."""

import contextlib
import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.sandbox.script import (
    Autopilot,
    AutopilotStep,
    Choice,
    ContextEcho,
    ErrorBody,
    Fault,
    FaultKind,
    PayloadKind,
    PayloadSwitches,
    RetryAfter,
    Script,
    ScriptError,
    SecondSave,
    SessionSwitches,
    Signature,
    TokenSwitches,
    UnsavedPayload,
    WebhookSwitches,
    load_script,
    parse_script,
)

EVERYTHING = {
    "token": {"single_use": False, "lifetime_s": 30},
    "session": {
        "initial_status": "created",
        "statuses": ["queued", "unheard_of"],
        "statuses_after_save": ["report_generated"],
        "unsaved_payload": "draft",
    },
    "payload": {"kind": "HL7_V2", "context_in_poll": "other_patient", "context_in_webhook": "absent"},
    "second_save": {"after_polls": 2, "after_s": 1.5, "answers": {"reason": "Hip"}},
    "webhook": {"delay_s": 2, "copies": 3, "signature": "wrong", "again_on_second_save": False},
    "autopilot": {"delay_s": 0, "step_s": 0.5, "first": ["draft", "pause", "resume"]},
    "generate_token": [
        {
            "kind": "status",
            "calls": 3,
            "carried_out": True,
            "delay_s": 1,
            "status": 429,
            "body": "error_object",
            "message": "Too fast",
            "retry_after": {"seconds": 5, "as_date": True},
        },
        {"kind": "redirect", "location": "https://elsewhere.example/"},
    ],
    "sessions": [
        {"kind": "drip", "interval_s": 0.1, "calls": "always"},
        {"kind": "gzip_bomb", "size_mb": 5},
        {"kind": "deep_json", "depth": 10},
    ],
    "concept_sets": {"4711": [{"const": "A", "title": "Alpha"}]},
}


def problems_of(value: object) -> list[str]:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    with pytest.raises(ScriptError) as caught:
        parse_script(raw)
    return caught.value.problems


def test_an_empty_script_is_what_the_vendor_documents():
    assert parse_script(b"{}") == Script()
    assert Script().token == TokenSwitches(single_use=True, lifetime_s=600)


def test_every_switch_is_read(tmp_path: Path):
    path = tmp_path / "script.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(EVERYTHING).encode())
    assert load_script(path) == Script(
        token=TokenSwitches(single_use=False, lifetime_s=30),
        session=SessionSwitches(
            initial_status="created",
            statuses=("queued", "unheard_of"),
            statuses_after_save=("report_generated",),
            unsaved_payload=UnsavedPayload.DRAFT,
        ),
        payload=PayloadSwitches(
            kind=PayloadKind.HL7_V2,
            context_in_poll=ContextEcho.OTHER_PATIENT,
            context_in_webhook=ContextEcho.ABSENT,
        ),
        second_save=SecondSave(after_polls=2, after_s=1.5, answers={"reason": "Hip"}),
        webhook=WebhookSwitches(delay_s=2, copies=3, signature=Signature.WRONG, again_on_second_save=False),
        autopilot=Autopilot(
            delay_s=0, step_s=0.5, first=(AutopilotStep.DRAFT, AutopilotStep.PAUSE, AutopilotStep.RESUME)
        ),
        generate_token=(
            Fault(
                FaultKind.STATUS,
                calls=3,
                carried_out=True,
                delay_s=1,
                status=429,
                body=ErrorBody.ERROR_OBJECT,
                message="Too fast",
                retry_after=RetryAfter(5, as_date=True),
            ),
            Fault(FaultKind.REDIRECT, location="https://elsewhere.example/"),
        ),
        sessions=(
            Fault(FaultKind.DRIP, interval_s=0.1, calls=None),
            Fault(FaultKind.GZIP_BOMB, size_mb=5),
            Fault(FaultKind.DEEP_JSON, depth=10),
        ),
        concept_sets={4711: (Choice("A", "Alpha"),)},
    )


def test_everything_above_names_every_switch():
    assert {field.name for field in fields(Script)} == set(EVERYTHING)
    assert {field.name for field in fields(Fault)} == {
        key for fault in [*EVERYTHING["generate_token"], *EVERYTHING["sessions"]] for key in fault
    }


@pytest.mark.parametrize("kind", list(FaultKind))
def test_every_kind_of_fault_can_be_scripted(kind):
    script = parse_script(json.dumps({"generate_token": [{"kind": kind, "delay_s": 1}]}).encode())
    assert script.generate_token[0].kind is kind


def test_all_problems_are_told_at_once():
    assert problems_of(
        {
            "tokens": {},
            "token": {"single_use": 1, "lifetime_s": -1, "life": 3},
            "session": [],
            "payload": {"kind": "HL7"},
            "sessions": [{"status": 200}, {"kind": "missing_token", "calls": 0}, 7],
            "webhook": {"copies": True},
            "autopilot": {"first": ["save"]},
            "concept_sets": {"x": [], "1": [{"const": "A"}]},
        }
    ) == [
        f"tokens: unknown key; known are {', '.join(sorted(EVERYTHING))}",
        "token.single_use: must be true or false",
        "token.lifetime_s: must be seconds from 0 to 86400",
        "token.life: unknown key; known are lifetime_s, single_use",
        "session: must be a JSON object",
        "payload.kind: must be one of SIMPLE, formData, HL7_V2, CUSTOM",
        "sessions[0].status: must be a whole number from 400 to 599",
        "sessions[0]: kind is missing",
        'sessions[1].calls: must be a whole number from 1 to 1000000, or "always"',
        "sessions[2]: must be a JSON object",
        "webhook.copies: must be a whole number from 0 to 100",
        "autopilot.first[0]: must be one of pause, resume, draft",
        "concept_sets.x: the name of a concept set is its whole number",
        "concept_sets.1[0]: title is missing",
    ]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({"sessions": [{"kind": "missing_token"}]}, "sessions[0].kind"),
        ({"sessions": [{"kind": "slow"}]}, "sessions[0].delay_s"),
        ({"second_save": {}}, "second_save"),
        (
            {"generate_token": [{"kind": "redirect", "location": "x\r\nSet-Cookie: a"}]},
            "generate_token[0].location",
        ),
        ({"session": {"statuses": "queued"}}, "session.statuses"),
        ({"session": {"initial_status": " "}}, "session.initial_status"),
        ([], "the script must be a JSON object"),
        (b"{", "the script cannot be read"),
        (b'{"token":{},"token":{}}', "the script cannot be read"),
        (b'{"token":{"lifetime_s":NaN}}', "the script cannot be read"),
        (b"\xff", "the script cannot be read"),
        (b" " * (1024 * 1024 + 1), "the script cannot be read"),
    ],
)
def test_a_problem_names_its_place(value, place):
    (problem,) = problems_of(value)
    assert problem.startswith(place)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(EVERYTHING)), inner),
    max_leaves=10,
)


@given(value=JSON, raw=st.binary(max_size=40))
def test_any_bytes_are_a_script_or_a_list_of_problems(value, raw):
    for candidate in (json.dumps(value).encode(), raw):
        with contextlib.suppress(ScriptError):
            assert isinstance(parse_script(candidate), Script)
