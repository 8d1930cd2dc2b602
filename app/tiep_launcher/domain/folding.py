"""Folds text for searching: no accents, no case, one kind of separator, Latin digits."""

import re
import unicodedata

# Letters that Unicode does not take apart, and Arabic ones that people write either way.
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ة": "ه",
        "ى": "ي",
        "ـ": None,
        "’": "'",
        **dict.fromkeys("-/‐‑–", "."),
        **{chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)},
    }
)
_SEPARATORS = str.maketrans("-/", "..")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTS = re.compile(r"[\s.,'()]+")


def fold(text: str) -> str:
    """Return ``text`` as it is searched for."""
    if text.isascii():
        return text.lower().translate(_SEPARATORS)
    # Apart first, as 𝑨 has no small letter but A has; and again, as small letters may be composed ones.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)


def name_words(name: str) -> set[str]:
    """Return the words that a name is found by: each of its parts, and umlauts also as two letters."""
    spellings = {name} if name.isascii() else {name, name.casefold().translate(_UMLAUTS)}
    words: set[str] = set()
    for spelling in spellings:
        folded = fold(spelling)
        words.update(folded.split())
        words.update(_PARTS.split(folded))
    return words


def date_words(date: str) -> set[str]:
    """Return the spellings that a birth date (``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``) is found by.

    Day and month stand in either order, as nobody can tell which one a person will type.
    """
    parts = date.split("-")
    words = {".".join(parts), "".join(parts)}
    if len(parts) > 1:
        year, month = parts[0], parts[1]
        words.add(f"{month}.{year}")
    if len(parts) == 3:
        year, month, day = parts
        short_day, short_month = day.lstrip("0"), month.lstrip("0")
        words |= {f"{day}.{month}.{year}", f"{day}{month}{year}", f"{short_day}.{short_month}.{year}"}
        words |= {f"{month}.{day}.{year}", f"{short_month}.{short_day}.{year}"}
        words.add(f"{day}.{_MONTHS[int(month) - 1]}.{year}")
    return words
