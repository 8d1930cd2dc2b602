"""Moments as the program writes them, and what they are in the zone of this workstation."""

import datetime as dt
from zoneinfo import ZoneInfo


class _Workstation:
    """The one zone of this process, as a system has one: None is the system's own."""

    zone: ZoneInfo | None = None


def zone_of(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA name such as ``Europe/Berlin``; None if this machine knows none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not known; no key of a zone; a folder of zones
        return None


def use_zone(name: str | None) -> None:
    """Take this zone as the workstation's from now on; the system's own without a name, or one not known."""
    _Workstation.zone = None if name is None else zone_of(name)


def local(moment: dt.datetime) -> dt.datetime:
    """Return ``moment`` in the zone of this workstation; one without a zone is taken to be in it already."""
    zone = _Workstation.zone
    if zone is None:
        return moment.astimezone()
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def utc_text(moment: dt.datetime) -> str:
    """Write ``moment`` as ISO 8601 in UTC with ``Z`` and whole seconds."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day(moment: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    """Return the two midnights of this workstation's zone between which ``moment`` is."""
    start = local(moment).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    # Each gets its own offset: days on which the clocks change have 23 or 25 hours.
    return local(start), local(start + dt.timedelta(days=1))
