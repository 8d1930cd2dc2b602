"""Writes what a character set lacks with characters that it has, so that it means the same to a reader.

Taken from no transliteration library: those write ``10⁹`` as ``109`` and ``1½`` as ``11/2``, which is
another dose. What is not in the table and is no accented letter becomes its code, ``<U+2713>``, never a
question mark.
"""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

STAND_INS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # signs between values
        "≥": (">=",),
        "≤": ("<=",),
        "≠": ("<>",),
        "≈": ("~",),
        "≃": ("~",),
        "≅": ("~",),
        "±": ("+/-",),
        "−": ("-",),
        "×": ("x",),
        "÷": ("/",),
        "⁄": ("/",),
        "√": ("sqrt ",),
        "∞": ("infinite",),
        "→": ("->",),
        "←": ("<-",),
        "↔": ("<->",),
        "⇒": ("=>",),
        "↑": ("(up)",),
        "↓": ("(down)",),
        "°": (" deg ",),
        "℃": ("°C", " deg C"),
        "℉": ("°F", " deg F"),
        "µ": ("μ", "mc"),  # never u: 'ug' is read as '0g'
        "μ": ("µ", "mc"),
        "‰": (" per 1000",),
        "№": ("No.",),
        # quotation marks, dashes, spaces, lists
        "‘": ("'",),
        "’": ("'",),
        "‚": ("'",),
        "‛": ("'",),
        "′": ("'",),
        "´": ("'",),
        "“": ('"',),
        "”": ('"',),
        "„": ('"',),
        "″": ('"',),
        "«": ('"',),
        "»": ('"',),
        "‹": ("'",),
        "›": ("'",),
        "‐": ("-",),
        "‑": ("-",),
        "‒": ("-",),
        "–": ("-",),
        "—": ("-",),
        "―": ("-",),
        "•": ("-",),
        "‣": ("-",),
        "◦": ("-",),
        "▪": ("-",),
        "·": ("-",),
        "…": ("...",),
        "\N{NO-BREAK SPACE}": (" ",),
        "\N{NARROW NO-BREAK SPACE}": (" ",),
        "\N{THIN SPACE}": (" ",),
        "\N{EN SPACE}": (" ",),
        "\N{EM SPACE}": (" ",),
        "\N{FIGURE SPACE}": (" ",),
        "\N{HAIR SPACE}": (" ",),
        "✓": ("[x]",),
        "✔": ("[x]",),
        "☑": ("[x]",),
        "☐": ("[ ]",),
        "€": ("EUR",),
        "£": ("GBP",),
        "¥": ("JPY",),
        "§": ("Sec. ",),
        "©": ("(c)",),
        "®": ("(R)",),
        "™": ("(TM)",),
        # letters that are no accented ones
        "ß": ("ss",),
        "ẞ": ("SS",),
        "Æ": ("AE",),
        "æ": ("ae",),
        "Œ": ("OE",),
        "œ": ("oe",),
        "Ø": ("O",),
        "ø": ("o",),
        "Ł": ("L",),
        "ł": ("l",),
        "Đ": ("D",),
        "đ": ("d",),
        "Ð": ("D",),
        "ð": ("d",),
        "Þ": ("Th",),
        "þ": ("th",),
        "ı": ("i",),
        "ŉ": ("'n",),
        "ª": ("a",),
        "º": ("o",),
        # Greek, as it stands in names of drugs, antigens and waves
        "α": ("alpha",),
        "β": ("beta",),
        "γ": ("gamma",),
        "δ": ("delta",),
        "Δ": ("Delta",),
        "ε": ("epsilon",),
        "η": ("eta",),
        "θ": ("theta",),
        "κ": ("kappa",),
        "λ": ("lambda",),
        "π": ("pi",),
        "ρ": ("rho",),
        "σ": ("sigma",),
        "τ": ("tau",),
        "φ": ("phi",),
        "χ": ("chi",),
        "ψ": ("psi",),
        "ω": ("omega",),
        "Ω": ("Omega",),
        "Σ": ("Sigma",),
    }
)
"""For each character what can stand for it, best first; the first that the set holds is taken."""

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
"""Digits of powers; several in a row are one number and change together."""

ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\ufe00-\ufe0f"
"""What belongs to the character before it, as ranges of a regular expression."""

_PLAIN_DIGITS = str.maketrans(f"{RAISED}₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-" * 2)
_FRACTIONS = {
    character: unicodedata.normalize("NFKC", character).replace("⁄", "/") for character in "½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚"
}


def code_of(unit: str) -> str:
    """Write characters by their numbers, such as ``<U+001B>``."""
    return "".join(f"<U+{ord(character):04X}>" for character in unit)


def is_writable(text: str, encoding: str) -> bool:
    """Say whether the codec ``encoding`` has every character of ``text``."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def stand_in(unit: str, encoding: str, *, is_behind_digit: bool) -> str | None:
    """Return what means the same as ``unit`` and can be written in ``encoding``; None if nothing does.

    Args:
        unit: A character with the accents that follow it, or a row of raised digits.
        encoding: Name of a codec.
        is_behind_digit: True if a digit stands before it: ``1½`` must not become ``11/2``.
    """
    visible = "".join(each for each in unit if not _is_invisible(each))
    if not visible:
        return ""  # it only joins or directs letters of scripts that the set does not have
    composed = unicodedata.normalize("NFC", visible)
    candidates = [
        composed,
        *STAND_INS.get(composed, ()),
        *_numeric(composed, is_behind_digit=is_behind_digit),
    ]
    candidates.append(_without_accents(composed))
    return next((found for found in candidates if found and is_writable(found, encoding)), None)


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


def _numeric(composed: str, *, is_behind_digit: bool) -> list[str]:
    if composed in _FRACTIONS:
        return [f" {_FRACTIONS[composed]}" if is_behind_digit else _FRACTIONS[composed]]
    plain = composed.translate(_PLAIN_DIGITS)
    if plain == composed:
        return []
    return [f"^{plain}" if composed[0] in RAISED else plain]


def _without_accents(composed: str) -> str:
    """Return the Latin letter that carries the accents; empty if it is something else."""
    base, *marks = unicodedata.normalize("NFD", composed)
    is_accented = bool(marks) and all(map(unicodedata.combining, marks))
    return base if is_accented and base.isascii() and base.isalpha() else ""
