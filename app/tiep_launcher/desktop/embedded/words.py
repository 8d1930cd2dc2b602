"""What the embedded view says. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.desktop.state_words import Offer, Says
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.domain.session import Phase


class ViewState(StrEnum):
    """How the window of a visit stands."""

    OPENING = "opening"
    OPEN = "open"
    RECORDING = "recording"
    TROUBLED = "troubled"


class TroubleKind(StrEnum):
    """Why the page is not there."""

    UNREACHABLE = "unreachable"
    SERVER = "server"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    ELSEWHERE = "elsewhere"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened, and what helpers want to know of it; never an address with its token.

    Attributes:
        kind: What happened.
        details: Facts as name and value.
    """

    kind: TroubleKind
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TroubleText:
    """What is shown in place of the page."""

    title: str
    sentence: str
    again: str


_TRY_AGAIN = QT_TRANSLATE_NOOP("embedded", "&Try again")

TROUBLES: Mapping[TroubleKind, TroubleText] = {
    TroubleKind.UNREACHABLE: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "No connection to Tiep"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "Tiep's page cannot be reached from this computer. Check the network, then try again. "
            "What Tiep already has is not lost.",
        ),
        _TRY_AGAIN,
    ),
    TroubleKind.SERVER: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "Tiep answered with an error"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "Tiep is there but could not show its page. This often passes; try again in a moment.",
        ),
        _TRY_AGAIN,
    ),
    TroubleKind.CERTIFICATE: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "This may not be Tiep"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "The server's certificate is not trusted on this computer, so nothing was sent to it and its "
            "page was not opened. Call your network team; the details say what they need to know.",
        ),
        _TRY_AGAIN,
    ),
    TroubleKind.PROXY: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "A proxy wants a password"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "A proxy between this computer and Tiep wants a name and a password that this program does not "
            "have. Call your network team.",
        ),
        _TRY_AGAIN,
    ),
    TroubleKind.ELSEWHERE: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "Tiep led somewhere else"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "Tiep's address led to another place, and only Tiep itself is shown here. Ask your "
            "administrator; the details name the place.",
        ),
        _TRY_AGAIN,
    ),
    TroubleKind.CRASHED: TroubleText(
        QT_TRANSLATE_NOOP("embedded", "Tiep's page has stopped"),
        QT_TRANSLATE_NOOP(
            "embedded",
            "The page ended unexpectedly. If it was recording, the recording has ended. What Tiep already "
            "has is there when you open it again.",
        ),
        QT_TRANSLATE_NOOP("embedded", "&Open again"),
    ),
}

REPLACED: Mapping[str, str] = {
    "embedded_view_missing": QT_TRANSLATE_NOOP(
        "embedded",
        "Tiep is opened in the browser, as the part of the program that shows it here is not installed.",
    ),
    "embedded_view_no_sandbox": QT_TRANSLATE_NOOP(
        "embedded",
        "Tiep is opened in the browser, as this computer cannot keep web pages apart from everything else. "
        "Tell your administrator.",
    ),
    "embedded_view_broken": QT_TRANSLATE_NOOP(
        "embedded",
        "Tiep is opened in the browser, as libraries of the system are missing to show it here. "
        "Tell your administrator.",
    ),
}
"""What is said by the code of what keeps Tiep out of our windows."""

_OPENING = QT_TRANSLATE_NOOP("embedded", "Opening Tiep…")
_DID_NOT_OPEN = QT_TRANSLATE_NOOP("embedded", "Tiep's page is not open. Its window says why.")
_OPEN = QT_TRANSLATE_NOOP("embedded", "Tiep is open in its own window.")
_RECORDING = QT_TRANSLATE_NOOP(
    "embedded", "Tiep's window has the microphone. The report will appear here when you save it in Tiep."
)
_AGAIN = frozenset({Offer.OPEN_AGAIN, Offer.REOPEN})
_RECORDABLE = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED})


def with_view(says: Says, phase: Phase, view: ViewState | None, translate: Translate = untranslated) -> Says:
    """Say in ``says`` what is different for a visit whose page is in a window of ours.

    Args:
        says: What is said of a visit in the browser.
        phase: How far the visit is.
        view: How its window stands; None if there is none.
        translate: Translates a source string.
    """
    if view is None:
        return says
    if phase is Phase.READY:
        is_opening = view is ViewState.OPENING
        text, tone = (_OPENING, Tone.RUNNING) if is_opening else (_DID_NOT_OPEN, Tone.ATTENTION)
        return replace(says, text=translate(text), tone=tone)
    if view in {ViewState.OPENING, ViewState.TROUBLED}:
        return says
    offers = tuple(Offer.SHOW_TIEP if offer in _AGAIN else offer for offer in says.offers)
    if phase in _RECORDABLE and says.tone is Tone.RUNNING:
        if view is ViewState.RECORDING:
            return Says(translate(_RECORDING), offers, says.tone)
        if phase is Phase.OPENED:
            return Says(translate(_OPEN), offers, says.tone)
    return replace(says, offers=offers)
