"""Text for systems that know a few hundred letters: what their code page lacks is spelled plainly."""

import unicodedata
from types import MappingProxyType

# Letters and marks that Unicode does not take apart by itself, or not as people in their countries would.
_PLAIN = MappingProxyType(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        "\u2026": "...",
        "€": "EUR",
        "≤": "<=",
        "≥": ">=",
        "×": "x",
        "μ": "u",
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "ß": "ss",
        "ẞ": "SS",
        "ø": "o",
        "Ø": "O",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "ı": "i",
    }
)


def encode_plainly(text: str, codec: str, replaced: dict[str, str]) -> bytes:
    """Write ``text`` in a code page that begins as ASCII does.

    Args:
        text: Any text.
        codec: Python's name of the code page, such as ``cp437``.
        replaced: Takes up each letter that the code page lacks, and what was written in its place; ``?``
            where nothing comes near.
    """
    text = unicodedata.normalize("NFC", text)
    try:
        return text.encode(codec)
    except UnicodeEncodeError:
        return b"".join(_letter(letter, codec, replaced) for letter in text)


def _letter(letter: str, codec: str, replaced: dict[str, str]) -> bytes:
    try:
        return letter.encode(codec)
    except UnicodeEncodeError:
        instead = replaced.setdefault(letter, _instead_of(letter))
        return instead.encode("ascii")


def _instead_of(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    parts = unicodedata.normalize("NFKD", letter)
    bare = "".join(_PLAIN.get(part, part) for part in parts if not unicodedata.combining(part))
    return bare if bare and bare.isascii() else "?"
