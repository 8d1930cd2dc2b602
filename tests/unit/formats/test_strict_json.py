"""JSON read strictly."""

import contextlib
import json
import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.strict_json import content_digest, dump_json, member_text, parse_json

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


def problems(data: bytes, max_bytes: int = 1000) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        parse_json(data, max_bytes=max_bytes, where="--context-file")
    assert caught.value.__context__ is None  # it would carry the content
    assert all(problem.field == "--context-file" for problem in caught.value.problems)
    return caught.value.problems


def code(data: bytes, max_bytes: int = 1000) -> str:
    (problem,) = problems(data, max_bytes)
    return problem.code


@given(JSON)
def test_written_and_read_again(value: object) -> None:
    text = dump_json(value)
    for data in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16")):
        assert parse_json(data, max_bytes=len(data)) == value


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    with contextlib.suppress(InputError):
        parse_json(data, max_bytes=1000)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_needs_its_mark(encoding: str) -> None:
    assert parse_json('\ufeff{"a": "Müller"}'.encode(encoding), max_bytes=100) == {"a": "Müller"}
    with pytest.raises(InputError):
        parse_json('{"a": "Müller"}'.encode(encoding), max_bytes=100)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n\t", "empty"),
        ('{"a": "Müller"}'.encode("latin-1"), "not_utf8"),
        (b"\xff\xfe{", "not_utf8"),
        ("{}".encode("utf-32"), "not_utf8"),
        (b'"\xed\xa0\x80"', "not_utf8"),
        (b'"\\ud800"', "lone_surrogate"),
        (b'{"\\udfff": 1}', "lone_surrogate"),
        (b"NaN", "not_a_number"),
        (b"[-Infinity]", "not_a_number"),
        (b"1e400", "number_too_large"),
        (b"-" + b"9" * 400, "number_too_large"),
        (b"[1,]", "not_json"),
        (b"{'a': 1}", "not_json"),
        (b"{} {}", "not_json"),
        (b'"a\nb"', "not_json"),
        (b"[" * 65 + b"]" * 65, "too_deep"),
        (b'{"a":' * 65 + b"1" + b"}" * 65, "too_deep"),
        (b" " * 1001, "too_large"),
    ],
)
def test_refused(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_surrogate_pair_is_a_letter() -> None:
    assert parse_json(b'"\\ud83d\\ude00 \\u00fc"', max_bytes=100) == "😀 ü"


def test_levels() -> None:
    assert parse_json(b"[" * 64 + b"]" * 64, max_bytes=1000)
    assert parse_json(b'["' + b"[" * 100 + b'\\"[", {}]', max_bytes=1000)
    assert parse_json(b"[" + b"[],{}," * 100 + b"1]", max_bytes=1000)


@pytest.mark.parametrize("piece", [b"[", b'{"a":', b'"', b'\\"', b'["', b"]", b"[]", b'"\\'])
def test_hostile_input_is_refused_quickly(piece: bytes) -> None:
    start = time.process_time()
    code(piece * 100_000, max_bytes=10**7)
    assert time.process_time() - start < 2


def test_place_of_a_syntax_error() -> None:
    (problem,) = problems(b'{"a": 1,\n "b" 2}')
    assert dict(problem.facts) == {"line": 2, "column": 6}


def test_duplicate_keys() -> None:
    data = b'{"a": {"b": [1, {"c": 1, "c": 2}]}, "John Smith": {"x": 1, "x": 1}}'
    found = problems(data)
    assert {problem.code for problem in found} == {"duplicate_key"}
    assert [problem.facts["pointer"] for problem in found] == ["/*", "/a/b/1"]
    assert code(b'{"a": {"b": 1, "b": 2}, "a": 3}') == "duplicate_key"


def test_keys_that_differ_in_spelling_only_are_the_same() -> None:
    assert code(b'{"a": 1, "\\u0061": 2}') == "duplicate_key"


def test_member_text_is_as_received() -> None:
    data = b'\xef\xbb\xbf { "x" : [1, {"payload": 2}] , "payload" : {"a": 6.50,\n "b": "\\u00fc"} , "y":1}'
    assert member_text(data, "payload") == '{"a": 6.50,\n "b": "\\u00fc"}'
    assert member_text(data, "y") == "1"
    assert member_text(data, "z") is None
    assert member_text(b"[1]", "z") is None
    assert member_text(b"{}", "z") is None


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON, min_size=1))
def test_member_text_of_any_object(value: dict[str, object]) -> None:
    for data in (dump_json(value).encode(), json.dumps(value, indent=2).encode()):
        for key, member in value.items():
            text = member_text(data, key)
            assert text is not None
            assert json.loads(text) == member


def test_digest_ignores_order_only() -> None:
    assert content_digest({"a": 1, "b": [1, 2]}) == content_digest({"b": [1, 2], "a": 1})
    different = [{"a": 1}, {"a": True}, {"a": "1"}, {"a": None}, {}, [], {"a": [2, 1]}, {"a": [1, 2]}]
    assert len({content_digest(value) for value in different}) == len(different)


def test_numbers_json_does_not_know_are_not_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dump_json([math.nan])


@given(
    st.integers(290, 330), st.integers(0, 70), st.sampled_from(["", "-"]), st.sampled_from(["", ".5", "e1"])
)
def test_a_number_may_have_as_many_digits_as_a_double(digits: int, at: int, sign: str, rest: str) -> None:
    data = f'{{"{"k" * at}": [{sign}{"9" * digits}{rest}, 1]}}'.encode()
    is_held = not math.isinf(float(f"{'9' * digits}{rest}"))
    if is_held:
        parse_json(data, max_bytes=1000)
    else:
        assert code(data) == "number_too_large"


def test_what_is_no_json_is_called_so_whatever_else_it_is() -> None:
    assert code(b'{"a": 1, "a": 2') == "not_json"
