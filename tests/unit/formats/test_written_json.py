"""Numbers of JSON stay as they were written."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.formats.written_json import dump_written, load_written

NUMBERS = [
    "6.50", "1E5", "1e-7", "0.1000000000000000055", "-0.0", "-0", "-0e1", "12345678901234567890", "100.00",
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_comes_back_as_it_was_written(number: str) -> None:
    text = f'{{"a": {number}, "b": [{number}, 6, -0]}}'
    assert dump_written(load_written(text)) == text
    assert load_written(text) == json.loads(text)


@given(JSON, st.sampled_from([None, 0, 2]))
def test_the_layout_is_that_of_the_standard_library(value: Any, indent: int | None) -> None:
    expected = json.dumps(value, ensure_ascii=False, indent=indent)
    assert dump_written(value, indent=indent) == expected
    assert dump_written(load_written(expected), indent=indent) == expected


def test_what_no_number_can_hold_stays_a_text() -> None:
    assert load_written('[1e400, NaN, -Infinity, "-0"]') == ["1e400", "NaN", "-Infinity", "-0"]


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        dump_written([float("nan")])
    with pytest.raises(TypeError):
        dump_written({"a": object()})
