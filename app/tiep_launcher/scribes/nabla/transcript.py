"""A Nabla transcript: a field for each thing that was said, in the order in which it was said.

The vendor's pages lost the names of some members, and its other interfaces spell them in two ways; each is
taken. The order of arrival is not promised.
"""

from tiep_launcher.domain.report import Field
from tiep_launcher.scribes.json_shapes import members_of
from tiep_launcher.scribes.reading import Path, Reading

_SPEAKER = ("speaker_type", "speaker")
_START = ("start_offset_ms", "start_time_ms")
_END = ("end_offset_ms", "end_time_ms")


def read(reading: Reading, path: Path) -> tuple[Field, ...]:
    """Take what was said; what has no text is left where it was."""
    said: list[tuple[int, Field]] = []
    began = 0
    for index in range(len(reading.items(*path))):
        at = (*path, index)
        start, start_key = _time(reading, at, _START)
        # One without a time stays behind the one before it.
        began = began if start is None else start
        if not isinstance(reading.at((*at, "text")), str):
            continue
        end, end_key = _time(reading, at, _END)
        for key in (start_key, end_key):
            if key:
                reading.take(*at, key)
        field = reading.field(_label(_speaker(reading, at), start, end), *at, "text")
        if field is not None:
            said.append((began, field))
    said.sort(key=lambda one: one[0])
    return tuple(field for _, field in said)


def _time(reading: Reading, path: Path, keys: tuple[str, str]) -> tuple[int | None, str]:
    members = members_of(reading.at(path))
    for key in keys:
        value = members.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value, key
    return None, ""


def _speaker(reading: Reading, path: Path) -> str:
    say = reading.say
    known = {"doctor": say("Doctor"), "patient": say("Patient"), "unspecified": say("Speaker not known")}
    for key in _SPEAKER:
        value = reading.at((*path, key))
        if isinstance(value, str) and value:
            reading.take(*path, key)
            return known.get(value.casefold(), value)
    return known["unspecified"]


def _label(speaker: str, start: int | None, end: int | None) -> str:
    times = "–".join(_clock(time) for time in (start, end) if time is not None)
    return f"{speaker} · {times}" if times else speaker


def _clock(ms: int) -> str:
    """Write a time as minutes and seconds, as exactly as it came."""
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{clock}.{ms:03}".rstrip("0") if ms else clock
