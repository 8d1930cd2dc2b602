"""Writes a text so that a hospital system's field can take it, and keeps account of every change."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from tiep_launcher.delivery.characters import ACCENTS, RAISED, code_of, is_writable, stand_in
from tiep_launcher.delivery.splitting import split_lines, split_parts
from tiep_launcher.domain.target_profile import (
    ChangeKind,
    CharacterSet,
    FittedText,
    Piece,
    TargetProfile,
    line_end_of,
)

_LINE_ENDS = frozenset({"\r\n", "\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"})


def fit(text: str, profile: TargetProfile, *, is_parted: bool = True) -> FittedText:
    """Write ``text`` as ``profile`` wants it.

    The site's replacements come first, then what the character set lacks, then the lengths. Characters that
    no program shows, other than tabs and line ends, are written as ``<U+001B>``.

    Args:
        text: Any text, with any line ends.
        profile: What the system takes.
        is_parted: False where there is no field: the text stays one part, however long.
    """
    line_end = line_end_of(profile)
    pieces = list(_pieces(text, profile, line_end.characters))
    if profile.max_line_length is not None:
        pieces = split_lines(pieces, profile.max_line_length, line_end.characters)
    if profile.max_field_length is None or not is_parted:
        return FittedText((tuple(pieces),))
    before_mark = " " if profile.max_line_length is None else line_end.characters
    return FittedText(split_parts(pieces, profile.max_field_length, before_mark))


def _pieces(text: str, profile: TargetProfile, line_end: str) -> Iterator[Piece]:
    """Take ``text`` apart where something is to be looked at; what lies between goes out as it is."""
    done = 0
    known: dict[tuple[str, bool], list[Piece]] = {}  # most texts have the same few characters again and again
    for match in _to_look_at(profile.character_set, tuple(profile.replacements)).finditer(text):
        unit = match.group()
        is_behind_digit = text[max(0, match.start() - 1) : match.start()].isdigit()
        changed = known.get((unit, is_behind_digit))
        if changed is None:
            changed = _changed(unit, profile, line_end, is_behind_digit=is_behind_digit)
            known[unit, is_behind_digit] = changed
        if not changed:
            continue
        if done < match.start():
            yield Piece(text[done : match.start()], text[done : match.start()])
        yield from changed
        done = match.end()
    if done < len(text):
        yield Piece(text[done:], text[done:])


def _changed(unit: str, profile: TargetProfile, line_end: str, *, is_behind_digit: bool) -> list[Piece]:
    """Return what arrives in place of ``unit``; nothing if it arrives as it is."""
    is_line_end = unit in _LINE_ENDS
    wanted = profile.replacements.get("\n" if is_line_end else unit)
    if wanted is not None:
        return [] if wanted == unit else [Piece(unit, wanted, ChangeKind.REPLACED)]
    if is_line_end:
        return [] if unit == line_end else [Piece(unit, line_end, ChangeKind.LINE_END)]
    encoding = profile.character_set.value
    if not any(map(_is_hidden, unit)):
        if is_writable(unit, encoding):
            return []
        found = stand_in(unit, encoding, is_behind_digit=is_behind_digit)
        if found is not None:
            return [Piece(unit, found, ChangeKind.REPLACED)]
    return [Piece(each, code_of(each), ChangeKind.MADE_VISIBLE) for each in unit]


def _is_hidden(character: str) -> bool:
    """Say whether no program shows this character: control characters and halves of surrogate pairs."""
    return character != "\t" and unicodedata.category(character) in {"Cc", "Cs"}


@lru_cache(maxsize=16)
def _to_look_at(character_set: CharacterSet, replaced: tuple[str, ...]) -> re.Pattern[str]:
    """Make the pattern of everything that may have to change; longer replacements come before shorter."""
    parts = [re.escape(each) for each in sorted(replaced, key=len, reverse=True)]
    parts.append("\r\n")
    if character_set is CharacterSet.UTF_8:
        parts.append("[\x00-\x08\n-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
    else:
        parts += [f"[{RAISED}]+", f"[^\r\n\v\f\x85\u2028\u2029][{ACCENTS}]+"]
        parts.append(f"[^{_harmless(character_set)}]")
    return re.compile("|".join(parts))


def _harmless(character_set: CharacterSet) -> str:
    """Return every character of a set of 256 that is no control character, and the tab, for a pattern."""
    characters = bytes(range(256)).decode(character_set.value, errors="ignore")
    shown = (each for each in characters if unicodedata.category(each) != "Cc")
    return re.escape("\t" + "".join(shown))
