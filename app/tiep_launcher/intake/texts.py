"""What a text from outside may hold."""

import unicodedata
from types import MappingProxyType

from tiep_launcher.domain.errors import Problem

ID_LIMIT = 256
NAME_LIMIT = 512

# Line and paragraph separators end a line for many readers, just as the control characters do.
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DAMAGE = frozenset("?\ufffd")


def text_problems(text: str, where: str, limit: int) -> list[Problem]:
    """Check a single-line text.

    Returns:
        Any of ``too_long`` (fact ``limit``), ``control_characters``, and ``not_utf8`` for half
        of a surrogate pair, which is what bytes that are no text look like in a program's arguments.
    """
    if len(text) <= limit and text.isprintable():
        return []  # what is printable has none of them; lists have many thousands of texts
    problems: list[Problem] = []
    if len(text) > limit:
        problems.append(Problem("too_long", where, MappingProxyType({"limit": limit})))
    categories = {unicodedata.category(character) for character in text}
    if categories & _CONTROLS:
        problems.append(Problem("control_characters", where))
    if "Cs" in categories:
        problems.append(Problem("not_utf8", where))
    return problems


def name_warnings(name: str, where: str) -> list[Problem]:
    """Point out what may make a name look wrong; the name itself is kept as given.

    Returns:
        Any of ``bidi_controls`` (Unicode's direction controls can make a name read as another one) and
        ``name_maybe_damaged`` (``?`` or U+FFFD, what a wrong character set leaves behind).
    """
    if name.isascii() and "?" not in name:
        return []
    characters = set(name)
    warnings: list[Problem] = []
    if characters & _BIDI_CONTROLS:
        warnings.append(Problem("bidi_controls", where))
    if characters & _DAMAGE:
        warnings.append(Problem("name_maybe_damaged", where))
    return warnings
