"""Moments as the program writes them, and the day they are on."""

import datetime as dt


def utc_text(moment: dt.datetime) -> str:
    """Write ``moment`` as ISO 8601 in UTC with ``Z`` and whole seconds."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day(moment: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    """Return the two midnights of this machine's zone between which ``moment`` is."""
    start = moment.astimezone().replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    # Each gets its own offset: days on which the clocks change have 23 or 25 hours.
    return start.astimezone(), (start + dt.timedelta(days=1)).astimezone()
