"""Patterns for the names of files, and names that are safe wherever a hospital keeps its files.

A name never holds more of the input than letters, digits and ``-._``. What had to be left out of a value is
made up for by a digest of the whole value, so that two patients cannot come to share a name.
"""

import hashlib
import re
from collections.abc import Mapping

PLACEHOLDERS = ("patient_id", "visit_id", "launch_id", "doctor_id", "form", "version", "date", "time")
"""What a pattern may name in braces."""

_PATTERN = re.compile(rf"(?:\{{(?:{'|'.join(PLACEHOLDERS)})\}}|[A-Za-z0-9 ._-])+")
_NAMED = re.compile(r"\{(\w+)\}")
_NOT_SAFE = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_VALUE, _LONGEST_NAME = 60, 180
_DIGEST = 8
# Devices of Windows, whatever the ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def is_pattern(text: str) -> bool:
    """Say whether ``text`` names files: letters, digits, blanks, ``-._`` and known placeholders."""
    return _PATTERN.fullmatch(text) is not None and len(text) <= _LONGEST_NAME and text.strip(" .") == text


def file_name(pattern: str, values: Mapping[str, str], ending: str) -> str:
    """Write the name of a file.

    Args:
        pattern: As :func:`is_pattern` allows.
        values: A value for each placeholder, as it came from outside.
        ending: Behind the dot.
    """
    stem = _NAMED.sub(lambda found: safe(values[found.group(1)]), pattern).strip(" .")
    if len(stem) > _LONGEST_NAME:
        stem = f"{stem[:_LONGEST_NAME]}-{_digest(stem)}"
    if not stem or stem.startswith("-") or _RESERVED.fullmatch(stem):  # programs take -x for an option
        stem = f"_{stem}"
    return f"{stem}.{ending}"


def safe(value: str) -> str:
    """Write ``value`` with safe characters alone; two values never become the same."""
    kept = _NOT_SAFE.sub("_", value).strip(".")[:_LONGEST_VALUE]
    return kept if kept == value else f"{kept}-{_digest(value)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]
