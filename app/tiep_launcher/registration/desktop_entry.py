"""Desktop entries, and the list of which of them opens what.

Source: https://specifications.freedesktop.org/desktop-entry-spec/latest/ and
https://specifications.freedesktop.org/mime-apps-spec/latest/.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

_PLAIN = re.compile(r"[A-Za-z0-9_./:=@+,%-]+", re.ASCII)
_QUOTED = re.compile(r'(["`$\\])')
_GROUP = re.compile(r"\[([^\[\]]*)\]\s*")


def desktop_entry(values: Mapping[str, str]) -> str:
    """Write an entry with the keys and values of its one group."""
    lines = [f"{key}={_escaped(value)}" for key, value in values.items()]
    return "\n".join(["[Desktop Entry]", *lines, ""])


def value_of(entry: str, key: str) -> str | None:
    """Return the value of ``key`` in the first group of an entry; None if it is not there."""
    for line in _lines_of(_lines(entry), "Desktop Entry"):
        name, sign, value = line.partition("=")
        if sign and name.strip() == key:
            return value.strip().replace("\\\\", "\\")
    return None


def exec_line(command: Sequence[str], *, field_code: str = "") -> str:
    """Write a command as the value of ``Exec``: every argument stays one, none is looked into by a shell.

    Args:
        command: Program and arguments.
        field_code: What the desktop replaces by its own last argument, such as ``%u``; empty for nothing.

    Raises:
        ValueError: An argument holds a line end or another control character.
    """
    words = [_word(argument) for argument in command]
    return " ".join([*words, field_code] if field_code else words)


def with_default(mime_apps: str, mime_type: str, desktop_file: str | None) -> str:
    """Return a ``mimeapps.list`` in which ``desktop_file`` opens ``mime_type``; None takes it out.

    Everything else stays as it is, comments and order too.
    """
    lines = _lines(mime_apps)
    replaced = set(_defaults(lines, mime_type))
    kept = [line for at, line in enumerate(lines) if at not in replaced]
    if desktop_file is not None:
        groups = (at for at, line in enumerate(kept) if _is_group(line, "Default Applications"))
        at = next(groups, None)
        if at is None:
            kept += [*([""] if kept else []), "[Default Applications]"]
            at = len(kept) - 1
        kept.insert(at + 1, f"{mime_type}={desktop_file};")
    return "".join(f"{line}\n" for line in kept)


def default_of(mime_apps: str, mime_type: str) -> str | None:
    """Return the desktop file that opens ``mime_type`` first; None if none is named."""
    lines = _lines(mime_apps)
    for at in _defaults(lines, mime_type):
        names = lines[at].partition("=")[2].split(";")
        return next((name.strip() for name in names if name.strip()), None)
    return None


def _word(argument: str) -> str:
    if any(character < " " or character == "\x7f" for character in argument):
        raise ValueError(argument)
    escaped = argument.replace("%", "%%")
    if _PLAIN.fullmatch(escaped):
        return escaped
    quoted = _QUOTED.sub(r"\\\1", escaped)
    return f'"{quoted}"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _lines(text: str) -> list[str]:
    # Not by splitlines(): desktops part lines at the line feed only.
    return text.removesuffix("\n").split("\n") if text else []


def _is_group(line: str, name: str) -> bool:
    found = _GROUP.fullmatch(line)
    return found is not None and found[1] == name


def _lines_of(lines: Iterable[str], group: str) -> Iterator[str]:
    is_inside = False
    for line in lines:
        if _GROUP.fullmatch(line):
            is_inside = _is_group(line, group)
        elif is_inside:
            yield line


def _defaults(lines: Sequence[str], mime_type: str) -> Iterator[int]:
    is_inside = False
    for at, line in enumerate(lines):
        if _GROUP.fullmatch(line):
            is_inside = _is_group(line, "Default Applications")
        elif is_inside and "=" in line and line.partition("=")[0].strip() == mime_type:
            yield at
