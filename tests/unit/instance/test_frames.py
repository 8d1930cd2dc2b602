"""Frames in any pieces, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.instance import ANSWER_KINDS, Decoder, FrameError, frame

LIMIT = 64
kinds = st.sampled_from([bytes([kind]) for kind in ANSWER_KINDS])


def decoded(pieces, *, allowed=ANSWER_KINDS, limit=LIMIT):
    decoder = Decoder(allowed, limit)
    found = []
    for piece in pieces:
        decoder.feed(piece)
        while (one := decoder.next()) is not None:
            found.append(one)
    return found, decoder.is_between_frames


@given(st.lists(st.tuples(kinds, st.binary(max_size=10)), max_size=6), st.data())
def test_frames_arrive_whole_however_they_are_cut(frames, data):
    stream = b"".join(frame(*one) for one in frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    pieces = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert decoded(pieces) == (frames, True)


@given(st.lists(st.tuples(kinds, st.binary(max_size=10)), min_size=1, max_size=3), st.integers(1, 4))
def test_half_a_frame_is_none_yet(frames, missing):
    stream = b"".join(frame(*one) for one in frames)
    assert decoded([stream[:-missing]]) == (decoded([stream])[0][:-1], False)


@given(st.binary(max_size=200))
def test_garbage_gives_frames_or_an_error_and_never_keeps_more_than_allowed(stream):
    decoder = Decoder(ANSWER_KINDS, LIMIT)
    decoder.feed(stream)
    taken = 0
    try:
        while (one := decoder.next()) is not None:
            assert one[0] in ANSWER_KINDS
            taken += len(one[1])
    except FrameError:
        pass
    assert taken <= LIMIT


@given(st.integers(LIMIT + 1, 2**32 - 1))
def test_too_much_is_refused_by_its_header_alone(size):
    with pytest.raises(FrameError):
        decoded([b"o" + size.to_bytes(4, "big")])


def test_the_limit_is_for_all_frames_together():
    assert decoded([frame(b"o", bytes(LIMIT // 2)) * 2])[1]
    with pytest.raises(FrameError):
        decoded([frame(b"o", bytes(LIMIT // 2)) * 2, frame(b"o", b"1")])


@pytest.mark.parametrize("start", [b"z", b"\0", b"GET / HTTP/1.1", b'{"protocol"'])
def test_an_unknown_kind_is_refused_by_its_first_byte(start):
    with pytest.raises(FrameError):
        decoded([start])
    with pytest.raises(FrameError):
        decoded([frame(b"o", b"fine"), start[:1]])


def test_a_kind_of_the_other_side_is_unknown():
    with pytest.raises(FrameError):
        decoded([frame(b"o", b"")], allowed=b"r")
