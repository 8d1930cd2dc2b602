import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.gateway.sealing import KeyFileError, Sealing, UnsealableError, new_key, parse_keys

OLD, NEW = parse_keys(f"{new_key()}\n{new_key()}\n")


@given(st.binary(max_size=300), st.text(max_size=40))
def test_what_is_sealed_opens_again_for_its_place(content: bytes, place: str):
    sealing = Sealing((NEW, OLD))
    sealed = sealing.seal(content, place)
    assert sealing.open(sealed, place) == content
    with pytest.raises(UnsealableError):
        sealing.open(sealed, place + "x")


@given(st.data())
def test_a_changed_byte_is_noticed(data: st.DataObject):
    sealing = Sealing((NEW,))
    sealed = bytearray(sealing.seal(b"report", "event 1"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UnsealableError):
        sealing.open(bytes(sealed), "event 1")


@given(st.binary(max_size=60))
def test_garbage_is_refused(sealed: bytes):
    with pytest.raises(UnsealableError):
        Sealing((NEW,)).open(sealed, "")


def test_a_new_key_in_front_leaves_the_old_readable_and_findable():
    before, after = Sealing((OLD,)), Sealing((NEW, OLD))
    assert after.open(before.seal(b"report", "p"), "p") == b"report"
    assert after.digest("visit", "v-1") == before.digest("visit", "v-1")
    with pytest.raises(UnsealableError):
        before.open(after.seal(b"report", "p"), "p")


def test_digests_differ_by_name_value_and_key():
    sealing = Sealing((NEW,))
    digests = {
        sealing.digest("visit", "v-1"),
        sealing.digest("patient", "v-1"),
        sealing.digest("visit", "v-2"),
    }
    assert len({*digests, Sealing((OLD,)).digest("visit", "v-1")}) == 4


def test_a_key_file_may_have_remarks_and_empty_lines():
    key = new_key()
    assert len(parse_keys(f"# keys\n\n{key}  # of 2026\n")) == 1


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("", "empty", 0),
        ("# none\n", "empty", 0),
        ("short", "line_malformed", 1),
        (f"\n{'A' * 41}", "line_malformed", 2),
    ],
)
def test_a_key_file_that_cannot_be_used_says_where(text: str, reason: str, line: int):
    with pytest.raises(KeyFileError) as raised:
        parse_keys(text)
    assert (raised.value.reason, raised.value.line) == (reason, line)
