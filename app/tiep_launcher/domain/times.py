"""Moments as the program writes them."""

import datetime as dt


def utc_text(moment: dt.datetime) -> str:
    """Write ``moment`` as ISO 8601 in UTC with ``Z`` and whole seconds."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
