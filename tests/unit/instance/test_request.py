"""What the client writes is what the primary reads."""

import base64
import contextlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tiep_launcher
from tiep_launcher.instance import STDIN_LIMIT
from tiep_launcher.instance.client import _request
from tiep_launcher.instance.request import OtherProtocolError, RequestError, read_request

arguments = st.lists(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
    | st.binary().map(lambda value: os.fsdecode(value.replace(b"\0", b"")))
    | st.sampled_from(
        ["", "--", "محمد", "👩‍⚕️", "a\\u0041", '"', "\\", "\n\t\x1f\x7f", "x" * 8192, "\udcff\udc80"]
    )
)


@given(
    arguments,
    st.none() | st.binary(),
    st.none() | st.text(st.characters(exclude_characters="\0"), min_size=1),
)
def test_everything_arrives_unchanged(argv, stdin, token):
    environ = {} if token is None else {"XDG_ACTIVATION_TOKEN": token}
    frame = _request(["tiep-launcher", *argv], environ, stdin)
    assert frame[:5] == b"r" + (len(frame) - 5).to_bytes(4, "big")
    request = read_request(frame[5:])
    assert request.argv == tuple(argv)
    assert request.stdin == stdin
    assert request.activation_token == token
    assert request.cwd == str(Path.cwd())
    assert request.app_version == tiep_launcher.__version__


def test_the_other_name_of_the_activation_token():
    frame = _request(["tiep-launcher"], {"DESKTOP_STARTUP_ID": "id"}, None)
    assert read_request(frame[5:]).activation_token == "id"


def test_a_context_one_byte_too_large_arrives_so_that_the_primary_can_refuse_it():
    frame = _request(["tiep-launcher", "open"], {}, bytes(STDIN_LIMIT + 1))
    assert len(read_request(frame[5:]).stdin) == STDIN_LIMIT + 1


def test_nothing_of_the_patient_is_shown_by_a_request():
    frame = _request(["tiep-launcher", "open", "--patient-name=Smith"], {}, b"Smith")
    assert "Smith" not in repr(read_request(frame[5:]))


# Programs of two versions meet after each update. Whoever has to change these bytes raises PROTOCOL.
RECORDED = (
    b'r\x00\x00\x00\x95{"protocol":1,"app_version":"0.1.0","argv":["open","a\\"\xc3\xbc\\udcff"],"cwd":"/nowhere",'
    b'"stdin":"eyJhIjoxfQ==","activation_token":"token","started":false}'
)


def test_the_request_is_as_it_was_recorded(monkeypatch):
    monkeypatch.setattr("tiep_launcher.instance.client.__version__", "0.1.0")
    monkeypatch.setattr(os, "getcwd", lambda: "/nowhere")
    given = (["tiep-launcher", "open", 'a"ü\udcff'], {"XDG_ACTIVATION_TOKEN": "token"}, b'{"a":1}')
    assert _request(*given) == RECORDED


def test_a_call_that_had_the_program_started_says_so():
    frame = _request(["tiep-launcher", "open"], {}, None, is_started=True)
    assert read_request(frame[5:]).is_started


def test_a_recorded_request_is_understood():
    assert read_request(RECORDED[5:]).argv == ("open", 'a"ü\udcff')


GOOD = {
    "protocol": 1, "app_version": "0", "argv": ["open"], "cwd": "/", "stdin": None, "activation_token": None
}  # fmt: skip


def test_keys_of_a_newer_client_are_ignored():
    assert read_request(json.dumps({**GOOD, "new": [1]}).encode()).argv == ("open",)


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"[]", b"null", b"1", b"{", b"[" * 100_000, b'{"a":' * 100_000]
)
def test_no_request_at_all(body):
    with pytest.raises(RequestError) as caught:
        read_request(body)
    assert not isinstance(caught.value, OtherProtocolError)


@pytest.mark.parametrize(
    "changed",
    [
        {"protocol": 2},
        {"protocol": 0},
        {"protocol": True},
        {"protocol": "1"},
        {"protocol": None},
        {"argv": "open"},
        {"argv": [1]},
        {"argv": ["a\0b"]},
        {"argv": None},
        {"cwd": None},
        {"cwd": 1},
        {"app_version": None},
        {"stdin": "not base64!"},
        {"stdin": "é"},
        {"stdin": 1},
        {"stdin": base64.b64encode(bytes(STDIN_LIMIT + 2)).decode()},
        {"activation_token": 1},
    ],
    ids=repr,
)
def test_another_protocol_or_shape(changed):
    with pytest.raises(OtherProtocolError):
        read_request(json.dumps({**GOOD, **changed}).encode())


@given(
    st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=5),
    st.sampled_from(sorted(GOOD)),
)
def test_any_value_is_taken_or_refused(value, name):
    with contextlib.suppress(RequestError):
        read_request(json.dumps({**GOOD, name: value}).encode())
