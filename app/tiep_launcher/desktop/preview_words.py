"""Says what arrives as something else, change by change. Knows no Qt."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate
from tiep_launcher.domain.target_profile import ChangeKind, CharacterSet, FittedText, LineEnd, Piece

_REPLACED = QT_TRANSLATE_NOOP("preview_words", "{before} is written as {after}")
_LEFT_OUT = QT_TRANSLATE_NOOP("preview_words", "{before} is left out")
_LINE_SPLIT = QT_TRANSLATE_NOOP("preview_words", "A line is broken")
_PART_SPLIT = QT_TRANSLATE_NOOP("preview_words", "A part ends, with its number")
_SPECIAL: Mapping[str, str] = {
    "\n": QT_TRANSLATE_NOOP("preview_words", "The end of a line"),
    "\t": QT_TRANSLATE_NOOP("preview_words", "A tab"),
    " ": QT_TRANSLATE_NOOP("preview_words", "A blank"),
}
SET_NAMES: Mapping[CharacterSet, str] = {
    CharacterSet.UTF_8: "UTF-8",
    CharacterSet.WINDOWS_1252: "Windows-1252",
    CharacterSet.ISO_8859_1: "ISO 8859-1",
    CharacterSet.CP437: "CP437",
    CharacterSet.ASCII: "ASCII",
}
LINE_END_NAMES: Mapping[LineEnd, str] = {LineEnd.CRLF: "CR LF", LineEnd.LF: "LF"}


@dataclass(frozen=True, slots=True)
class Change:
    """One way in which something arrives differently, and where.

    Attributes:
        text: What happens, in words.
        places: Numbers of the pieces, counted over all parts.
    """

    text: str
    places: tuple[int, ...]


def changes_of(fitted: FittedText, translate: Translate) -> list[Change]:
    """List the changes of a text, equal ones together, in the order of their first places.

    That line ends are those of the hospital system is said of the whole text, not of every line.
    """
    found: dict[str, list[int]] = {}
    pieces = (piece for part in fitted.parts for piece in part)
    for number, piece in enumerate(pieces):
        if piece.change is not None and piece.change is not ChangeKind.LINE_END:
            found.setdefault(_sentence(piece, translate), []).append(number)
    return [Change(text, tuple(places)) for text, places in found.items()]


def _sentence(piece: Piece, translate: Translate) -> str:
    match piece.change:
        case ChangeKind.LINE_SPLIT:
            return translate(_LINE_SPLIT)
        case ChangeKind.PART_SPLIT:
            return translate(_PART_SPLIT)
        case _ if not piece.after:
            return translate(_LEFT_OUT).format(before=_named(piece.before, translate))
        case _:
            before, after = _named(piece.before, translate), _named(piece.after, translate)
            return translate(_REPLACED).format(before=before, after=after)


def _named(text: str, translate: Translate) -> str:
    """Show a text between quotes; what cannot be seen is named."""
    plain = "\n" if text in {"\r\n", "\r", "\v", "\f", "\x85"} else text
    if plain in _SPECIAL:
        return translate(_SPECIAL[plain])
    if all(character.isprintable() and not character.isspace() for character in text.replace(" ", "")):
        return f"“{text}”"
    return " ".join(
        f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip() for character in text
    )
