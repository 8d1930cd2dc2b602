"""Breaks lines and parts texts where they are longer than a field takes; what is put in or left out is named.

Lengths are counted as Windows counts them: in UTF-16 code units, a line end of two characters as two.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator

from tiep_launcher.domain.target_profile import ChangeKind, Part, Piece

_ATOM = re.compile(r"\r\n|\n| +|[^ \r\n]+|\r")
_ENDS = frozenset({"\r\n", "\n"})
# A value is not torn from its unit where there is another place: "6 mg", "120 / 80", "37 °C".
_TORN = re.compile(r"[\d/<>=] +[A-Za-zµ°%/\d]")

_Rank = Callable[[list[Piece], int], int]


def split_lines(pieces: list[Piece], limit: int, line_end: str) -> list[Piece]:
    """Break lines that are longer than ``limit``, at blanks where there are any."""
    if all(_length(line) <= limit for line in "".join(p.after for p in pieces).split(line_end)):
        return pieces
    found: list[Piece] = []
    for line in _lines(pieces, line_end):
        chunks = list(_packed(line, limit, _rank_in_line))
        for number, (chunk, swallowed) in enumerate(chunks, start=1):
            is_last = number == len(chunks)
            found += chunk
            if not is_last or swallowed:
                # Blanks at the end of a line are left out: they would only make an empty line.
                found.append(Piece(swallowed, "" if is_last else line_end, ChangeKind.LINE_SPLIT))
    return found


def split_parts(pieces: list[Piece], limit: int, before_mark: str) -> tuple[Part, ...]:
    """Part a text that is longer than ``limit``; each part ends with a mark such as ``(1/3)``.

    Args:
        pieces: The text, its lines broken already.
        limit: Longest part.
        before_mark: What stands before the mark: a blank, or a line end where lines are limited too.
    """
    if sum(_length(piece.after) for piece in pieces) <= limit:
        return (tuple(pieces),)
    atoms = list(_atoms(pieces))
    digits = 1
    while True:
        room = limit - len(f"{before_mark}(/)") - 2 * digits
        chunks = list(_packed(atoms, room, _rank_in_part))
        if len(chunks) < 10**digits:
            break
        digits += 1  # the marks need more room than was kept for them
    return tuple(
        (*chunk, Piece(swallowed, f"{before_mark}({number}/{len(chunks)})", ChangeKind.PART_SPLIT))
        for number, (chunk, swallowed) in enumerate(chunks, start=1)
    )


def _atoms(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Take what goes out as it is apart at blanks and line ends; what was changed stays whole."""
    for piece in pieces:
        if piece.change is None:
            yield from (Piece(atom, atom) for atom in _ATOM.findall(piece.after))
        else:
            yield piece


def _lines(pieces: Iterable[Piece], line_end: str) -> Iterator[list[Piece]]:
    """Yield the atoms of each line, and each line end for itself."""
    line: list[Piece] = []
    for atom in _atoms(pieces):
        if atom.after == line_end:
            yield line
            yield [atom]
            line = []
        else:
            line.append(atom)
    yield line


def _packed(atoms: Iterable[Piece], room: int, rank: _Rank) -> Iterator[tuple[list[Piece], str]]:
    """Yield as many atoms as fit into ``room`` each time, and what was swallowed at the end of them."""
    waiting, chunk, used = deque(atoms), list[Piece](), 0
    while waiting:
        atom = waiting.popleft()
        length = _length(atom.after)
        if used + length <= room:
            chunk.append(atom)
            used += length
            continue
        chunk.append(atom)
        at = _best_break(chunk, waiting[0] if waiting else None, rank)
        if at is not None:
            yield chunk[:at], chunk[at].before
            waiting.extendleft(reversed(chunk[at + 1 :]))
        elif len(chunk) > 1 and length <= room:
            yield chunk[:-1], ""
            waiting.appendleft(atom)
        else:
            head, tail = _cut(atom, room - used)
            yield [*chunk[:-1], head], ""
            waiting.appendleft(tail)
        chunk, used = [], 0
    if chunk:
        yield chunk, ""


def _best_break(chunk: list[Piece], following: Piece | None, rank: _Rank) -> int | None:
    """Return where to break: the best place and of equal ones the last; None if there is none."""
    seen = chunk if following is None else [*chunk, following]
    places = [(rank(seen, at), at) for at in range(1, len(chunk))]
    best, at = max(places, default=(0, 0))
    return at if best else None


def _rank_in_line(chunk: list[Piece], at: int) -> int:
    if not chunk[at].after or chunk[at].after.strip(" "):
        return 0
    # What was no ordinary blank was to keep two words together.
    return 1 if chunk[at].change is not None or _is_torn(chunk, at) else 2


def _rank_in_part(chunk: list[Piece], at: int) -> int:
    if chunk[at].after in _ENDS:
        if at < len(chunk) // 2:
            return 2
        return 4 if chunk[at - 1].after in _ENDS else 3  # best below an empty line, where sections end
    return _rank_in_line(chunk, at)


def _is_torn(chunk: list[Piece], at: int) -> bool:
    following = chunk[at + 1].after[:1] if at + 1 < len(chunk) else ""
    return _TORN.fullmatch(f"{chunk[at - 1].after[-1:]} {following}") is not None


def _cut(atom: Piece, room: int) -> tuple[Piece, Piece]:
    """Cut a word, or what was put in place of one, where the room ends."""
    end = used = 0
    for character in atom.after:
        used += _length(character)
        if used > room:
            break
        end += 1
    head, tail = atom.after[:end], atom.after[end:]
    if atom.change is None:
        return Piece(head, head), Piece(tail, tail)
    return Piece(atom.before, head, atom.change), Piece("", tail, atom.change)


def _length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
