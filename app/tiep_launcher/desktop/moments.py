"""Writes moments and dates for people: local 24-hour times, dates as DD-MMM-YYYY. Knows no Qt."""

import datetime as dt
from collections.abc import Callable

from tiep_launcher.domain.times import local

Translate = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name lupdate looks for
    """Mark ``text`` for the translation tools; it is translated where it is shown."""
    return text


def untranslated(text: str) -> str:
    """Return the English source ``text``."""
    return text


MONTHS = (
    QT_TRANSLATE_NOOP("moments", "Jan"),
    QT_TRANSLATE_NOOP("moments", "Feb"),
    QT_TRANSLATE_NOOP("moments", "Mar"),
    QT_TRANSLATE_NOOP("moments", "Apr"),
    QT_TRANSLATE_NOOP("moments", "May"),
    QT_TRANSLATE_NOOP("moments", "Jun"),
    QT_TRANSLATE_NOOP("moments", "Jul"),
    QT_TRANSLATE_NOOP("moments", "Aug"),
    QT_TRANSLATE_NOOP("moments", "Sep"),
    QT_TRANSLATE_NOOP("moments", "Oct"),
    QT_TRANSLATE_NOOP("moments", "Nov"),
    QT_TRANSLATE_NOOP("moments", "Dec"),
)


def clock(moment: dt.datetime) -> str:
    """Write the local time of day, ``08:05``."""
    return local(moment).strftime("%H:%M")


def day(date: dt.date, translate: Translate = untranslated) -> str:
    """Write a date as ``14-Jul-1945``, which no two countries read differently."""
    return f"{date.day:02d}-{translate(MONTHS[date.month - 1])}-{date.year:04d}"


def moment_text(moment: dt.datetime, now: dt.datetime, translate: Translate = untranslated) -> str:
    """Write the local time, with the date in front unless it is today."""
    date = local(moment).date()
    if date == local(now).date():
        return clock(moment)
    return f"{day(date, translate)} {clock(moment)}"


def partial_date(text: str, translate: Translate = untranslated) -> str:
    """Write a FHIR date (``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``) with the precision it has."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return day(dt.date(*parts), translate)
    if len(parts) == 2:
        return f"{translate(MONTHS[parts[1] - 1])}-{parts[0]:04d}"
    return text


def age_in_years(birth_date: str, today: dt.date) -> int | None:
    """Return the age, None if the date is not exact enough to know it or lies in the future."""
    parts = [int(part) for part in birth_date.split("-")]
    if len(parts) != 3:
        return None
    born = dt.date(*parts)
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return years if born <= today else None
