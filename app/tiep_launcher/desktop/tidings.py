"""What happened to visits that nobody has looked at since, and which notifications say so. Knows no D-Bus."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.domain.session import ContactState, Phase, Session

MOST_NAMED = 3


class News(StrEnum):
    """Why somebody is told about a visit."""

    REPORT_READY = "report_ready"
    REPORT_CHANGED = "report_changed"
    REPORT_HELD = "report_held"
    KEY_REJECTED = "key_rejected"
    LINK_EXPIRED = "link_expired"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One notification as it is to stand on the screen.

    Attributes:
        key: Tells it from others; one with the same key is updated in place.
        launch_id: The visit that it is about; None for several.
        title: A few words.
        text: A sentence.
        names_patient: True if everybody in the room can read a patient's name in it.
    """

    key: str
    launch_id: str | None
    title: str
    text: str
    names_patient: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """How news are told of one visit, and of one by the patient's name."""

    title: str
    text: str
    named: str


_WORDS: Mapping[News, _Words] = {
    News.REPORT_READY: _Words(
        QT_TRANSLATE_NOOP("tidings", "Report ready"),
        QT_TRANSLATE_NOOP("tidings", "A report has arrived and can be copied."),
        QT_TRANSLATE_NOOP("tidings", "The report of {patient} has arrived and can be copied."),
    ),
    News.REPORT_CHANGED: _Words(
        QT_TRANSLATE_NOOP("tidings", "Report changed"),
        QT_TRANSLATE_NOOP("tidings", "A newer version of a report has arrived."),
        QT_TRANSLATE_NOOP("tidings", "A newer version of the report of {patient} has arrived."),
    ),
    News.REPORT_HELD: _Words(
        QT_TRANSLATE_NOOP("tidings", "Report held back"),
        QT_TRANSLATE_NOOP("tidings", "A report has arrived that is not handed out. Look at it to see why."),
        QT_TRANSLATE_NOOP(
            "tidings", "A report has arrived for {patient} that is not handed out. Look at it to see why."
        ),
    ),
    News.KEY_REJECTED: _Words(
        QT_TRANSLATE_NOOP("tidings", "Facility key rejected"),
        QT_TRANSLATE_NOOP("tidings", "Tiep rejected the facility key. Ask your administrator."),
        QT_TRANSLATE_NOOP("tidings", "Tiep rejected the facility key. Ask your administrator."),
    ),
    News.LINK_EXPIRED: _Words(
        QT_TRANSLATE_NOOP("tidings", "Visit not started"),
        QT_TRANSLATE_NOOP("tidings", "A start link ran out before Tiep was opened. Start the visit again."),
        QT_TRANSLATE_NOOP(
            "tidings", "The start link of {patient} ran out before Tiep was opened. Start the visit again."
        ),
    ),
}
# One key serves many visits: what happened to it is told once.
_TOLD_TOGETHER = frozenset({News.KEY_REJECTED})


def news_of(before: Session | None, session: Session) -> News | None:
    """Return what somebody should be told about a change; None if it can wait until they look."""
    count = len(before.reports) if before is not None else 0
    newest = session.newest_report
    if newest is not None and len(session.reports) > count:
        if newest.held is not None:
            return News.REPORT_HELD
        return News.REPORT_CHANGED if count else News.REPORT_READY
    return next(
        (news for news in _still_true(session) if before is None or news not in _still_true(before)), None
    )


def _still_true(session: Session) -> tuple[News, ...]:
    """Return the states that need somebody and end when they are mended."""
    states: list[News] = []
    if session.contact.state is ContactState.REFUSED:
        states.append(News.KEY_REJECTED)
    if session.phase is Phase.EXPIRED:
        states.append(News.LINK_EXPIRED)
    return tuple(states)


class Tidings:
    """The news that nobody has seen yet; of each visit the latest."""

    def __init__(self) -> None:
        """Know of nothing."""
        self._unseen: dict[str, tuple[News, Session]] = {}

    def changed(self, before: Session | None, session: Session, *, is_seen: bool) -> None:
        """Take in that a visit changed, which somebody may be looking at."""
        news = news_of(before, session)
        known = self._unseen.pop(session.launch_id, None)
        if is_seen:
            return
        if news is not None:
            self._unseen[session.launch_id] = (news, session)
        elif known is not None and not _is_over(known[0], session):
            self._unseen[session.launch_id] = (known[0], session)

    def seen(self, launch_id: str) -> None:
        """Take in that somebody looked at a visit."""
        self._unseen.pop(launch_id, None)

    def closed(self, key: str) -> None:
        """Take in that a notification is gone from the screen; it does not come back."""
        self._unseen = {
            launch_id: told
            for launch_id, told in self._unseen.items()
            if key not in {launch_id, told[0].value}
        }

    def announcements(self, *, names_patients: bool) -> list[Announcement]:
        """Return what is to stand on the screen.

        One for each visit, or one for all where they are many. Without names two would say the same.
        """
        most = MOST_NAMED if names_patients else 1
        made: list[Announcement] = []
        for news in News:
            visits = [session for told, session in self._unseen.values() if told is news]
            if len(visits) > most or (visits and news in _TOLD_TOGETHER):
                made.append(_of_many(news, visits))
            else:
                made += [_of_one(news, session, names_patient=names_patients) for session in visits]
        return made


def _is_over(news: News, session: Session) -> bool:
    """Return True if a state that was told has ended by itself; an event that was told stays."""
    return news in {News.KEY_REJECTED, News.LINK_EXPIRED} and news not in _still_true(session)


def _of_one(news: News, session: Session, *, names_patient: bool) -> Announcement:
    words = _WORDS[news]
    text = _translated(words.text)
    if names_patient:
        text = _translated(words.named).format(patient=patient_name(session.request.patient))
    return Announcement(session.launch_id, session.launch_id, _translated(words.title), text, names_patient)


def _of_many(news: News, visits: list[Session]) -> Announcement:
    words = _WORDS[news]
    only = visits[0].launch_id if len(visits) == 1 else None
    return Announcement(news.value, only, _translated(words.title), _text_of_many(news, len(visits)))


def _text_of_many(news: News, count: int) -> str:
    translate = QCoreApplication.translate  # each by itself, so that its plural forms are known as such
    match news:
        case News.REPORT_READY:
            return translate("tidings", "%n reports have arrived and can be copied.", "", count)
        case News.REPORT_CHANGED:
            return translate("tidings", "Newer versions of %n reports have arrived.", "", count)
        case News.REPORT_HELD:
            return translate("tidings", "%n reports have arrived that are not handed out.", "", count)
        case News.LINK_EXPIRED:
            return translate("tidings", "%n start links ran out before Tiep was opened.", "", count)
        case News.KEY_REJECTED:
            return _translated(_WORDS[news].text)


def _translated(source: str) -> str:
    return QCoreApplication.translate("tidings", source)
