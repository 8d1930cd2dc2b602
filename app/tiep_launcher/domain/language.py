"""The languages that the program speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language, by its ISO 639 code."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ARABIC = "ar"


def language_of(name: str) -> Language | None:
    """Return the language that ``de``, ``de_AT.UTF-8`` or ``de-CH`` names; None if it is not spoken here."""
    code = name.partition(".")[0].replace("-", "_").partition("_")[0].lower()
    return Language(code) if code in set(Language) else None
