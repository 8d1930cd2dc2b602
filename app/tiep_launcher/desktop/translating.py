"""Translates the source strings of the modules that know no Qt."""

from PySide6.QtCore import QCoreApplication

# Marks the beginning and end of a run that is written left to right whatever surrounds it (Unicode UAX 9).
LEFT_TO_RIGHT_ISOLATE = "\u2066"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"


def state_text(source: str) -> str:
    """Translate a text of ``state_words``."""
    return QCoreApplication.translate("state_words", source)


def moment_word(source: str) -> str:
    """Translate a text of ``moments`` (the names of the months)."""
    return QCoreApplication.translate("moments", source)


def form_word(source: str) -> str:
    """Translate a text of ``form_words``."""
    return QCoreApplication.translate("form_words", source)


def patient_text(source: str) -> str:
    """Translate a text of ``patient_words``."""
    return QCoreApplication.translate("patient_words", source)


def report_word(source: str) -> str:
    """Translate a text of ``field_words``."""
    return QCoreApplication.translate("field_words", source)


def entry_text(source: str) -> str:
    """Translate a text of ``entry_words``."""
    return QCoreApplication.translate("entry_words", source)


def problem_text(source: str) -> str:
    """Translate what is said about a problem (``window_sources`` of the command line's texts)."""
    return QCoreApplication.translate("problems", source)


def preview_text(source: str) -> str:
    """Translate a text of ``preview_words``."""
    return QCoreApplication.translate("preview_words", source)


def withdrawal_text(source: str) -> str:
    """Translate a text of ``withdrawal_words``."""
    return QCoreApplication.translate("withdrawal_words", source)


def confirm_text(source: str) -> str:
    """Translate a text of ``confirm_words``."""
    return QCoreApplication.translate("confirm_words", source)


def switch_text(source: str) -> str:
    """Translate a text of ``switch_words``."""
    return QCoreApplication.translate("switch_words", source)


def setting_text(source: str) -> str:
    """Translate a text of ``setting_words``."""
    return QCoreApplication.translate("setting_words", source)


def connection_text(source: str) -> str:
    """Translate a text of ``connection_words``."""
    return QCoreApplication.translate("connection_words", source)


def embedded_text(source: str) -> str:
    """Translate a text of ``embedded.words``."""
    return QCoreApplication.translate("embedded", source)


def left_to_right(text: str) -> str:
    """Keep an identifier, a date or a number with its unit in one piece inside right-to-left text."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if text else text


def isolated(text: str) -> str:
    """Keep a name from changing the direction of what stands beside it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else text


def without_isolates(text: str) -> str:
    """Take the isolates out again, for what is read aloud or compared."""
    marks = (LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE)
    return "".join(character for character in text if character not in marks)
