"""Says what a try of the connection found out, a line for each thing. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.domain.errors import Problem
from tiep_launcher.services.connection_test import ConnectionResult

_REACHED = QT_TRANSLATE_NOOP("connection_words", "Tiep answers under this address.")
_ACCEPTED = QT_TRANSLATE_NOOP("connection_words", "Tiep accepts the facility key.")
_CLOCK_RIGHT = QT_TRANSLATE_NOOP("connection_words", "The clock of this computer is right.")
_CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "connection_words",
    "The clock of this computer is {minutes} min ahead. Set it right, or visits fail to open.",
)
_CLOCK_BEHIND = QT_TRANSLATE_NOOP(
    "connection_words",
    "The clock of this computer is {minutes} min behind. Set it right, or visits fail to open.",
)
_NOT_ASKED = QT_TRANSLATE_NOOP("connection_words", "The facility key could not be tried.")
_SECONDS_A_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was found out, and how good it is."""

    text: str
    tone: Tone


def connection_lines(
    result: ConnectionResult, sentence: Callable[[Problem], str], translate: Translate = untranslated
) -> tuple[Line, ...]:
    """Say ``result`` in words.

    Args:
        result: What was found out.
        sentence: Says a problem in words, with what to do.
        translate: Translates a source string; the widgets pass Qt's.
    """
    lines: list[Line] = []
    if result.is_reached:
        lines.append(Line(translate(_REACHED), Tone.READY))
    if result.is_key_accepted:
        lines.append(Line(translate(_ACCEPTED), Tone.READY))
    if result.problem is not None:
        lines.append(Line(sentence(result.problem), Tone.PROBLEM))
    if not result.is_reached and result.is_key_accepted is None:
        lines.append(Line(translate(_NOT_ASKED), Tone.CALM))
    if result.clock_ahead_s == 0:
        lines.append(Line(translate(_CLOCK_RIGHT), Tone.READY))
    elif result.clock_ahead_s is not None:
        text = _CLOCK_AHEAD if result.clock_ahead_s > 0 else _CLOCK_BEHIND
        minutes = round(abs(result.clock_ahead_s) / _SECONDS_A_MINUTE)
        lines.append(Line(translate(text).format(minutes=minutes), Tone.ATTENTION))
    return tuple(lines)
