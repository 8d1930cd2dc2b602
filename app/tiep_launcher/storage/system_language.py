"""The language that this user's system speaks."""

import sys
from collections.abc import Mapping

from tiep_launcher.domain.language import Language, language_of

_NO_LANGUAGE = frozenset({"", "C", "POSIX"})


def system_language(environ: Mapping[str, str]) -> Language:
    """Return the first of the user's languages that the program speaks, else English.

    Windows knows one language of its own windows. Elsewhere the environment says it: ``LANGUAGE`` may list
    several, and counts only where a locale is set (GNU gettext manual, 2.3.3).
    """
    spoken = (language_of(name) for name in _names(environ))
    return next((language for language in spoken if language is not None), Language.ENGLISH)


def _names(environ: Mapping[str, str]) -> list[str]:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed here only
        import locale  # noqa: PLC0415

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    set_ones = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, set_ones), "")
    if name.partition(".")[0] in _NO_LANGUAGE:
        return []
    return [*environ.get("LANGUAGE", "").split(":"), name]
