"""The site's list of doctors: CSV or JSON, each row a doctor; what is wrong with a row spoils no other.

CSV has a header line with ``id``, ``name``, ``specialties``, ``os_user`` and ``form`` in any order, all but
the first as wanted, and commas, semicolons or tabs between columns; several specialties or OS users of one
doctor stand in one column, with ``|`` between. JSON is a list of objects with the same names, where several
values are lists, or an object whose ``doctors`` is that list.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import ConfigurationError, InputError, LauncherError, Problem
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.formats.delimited import read_table
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.intake.context_text import looks_like_json
from tiep_launcher.intake.reading import MAX_BYTES, read_file
from tiep_launcher.intake.texts import ID_LIMIT, NAME_LIMIT, text_problems

WHERE = "doctors_file"
_COLUMNS = ("id", "name", "specialties", "os_user", "form")
_SEVERAL = frozenset({"specialties", "os_user"})

_RawRow = Mapping[str, object]


def _nobody() -> Mapping[str, Doctor]:
    return MappingProxyType({})


def _no_forms() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDoctors:
    """Who is on the site's list.

    Attributes:
        doctors: In the order of the list.
        of_os_user: The doctor of each login, as written in the list, in small letters.
        forms: Key of the form of each doctor's visits, by the doctor's id, where the list names one.
        problems: What was wrong with rows that were left out, in whole or in part; or why there is no list.
        is_unreadable: True if no list could be had at all.
    """

    doctors: tuple[Doctor, ...] = ()
    of_os_user: Mapping[str, Doctor] = field(default_factory=_nobody)
    forms: Mapping[str, str] = field(default_factory=_no_forms)
    problems: tuple[Problem, ...] = ()
    is_unreadable: bool = False

    def get(self, doctor_id: str) -> Doctor | None:
        """Return the doctor of that id, None if the list has none."""
        return next((doctor for doctor in self.doctors if doctor.id == doctor_id), None)


def read_doctors(path: str) -> KnownDoctors:
    """Read the list at ``path``.

    Raises:
        ConfigurationError: ``doctors_file_unreadable``: no list can be had of it; fact ``reason`` is a code.
    """
    try:
        return parse_doctors(read_file(Path(path), where=WHERE).data)
    except LauncherError as error:
        reason = MappingProxyType({"reason": error.code})
    raise ConfigurationError(Problem("doctors_file_unreadable", WHERE, reason))


def parse_doctors(data: bytes) -> KnownDoctors:
    """Make the list of a file's content.

    Raises:
        InputError: It is neither such a CSV nor such a JSON.
    """
    return _known(_json_rows(data) if looks_like_json(data) else _csv_rows(data))


def _json_rows(data: bytes) -> Iterator[tuple[int, _RawRow | None]]:
    found = parse_json(data, max_bytes=MAX_BYTES, where=WHERE)
    if isinstance(found, dict):
        found = cast("dict[str, object]", found).get("doctors")
    if not isinstance(found, list):
        raise InputError.of("wrong_type", WHERE, expected="list")
    rows = cast("list[object]", found)
    return ((i, cast("_RawRow", row) if isinstance(row, dict) else None) for i, row in enumerate(rows, 1))


def _csv_rows(data: bytes) -> Iterator[tuple[int, _RawRow | None]]:
    table = read_table(data)
    if table.is_guessed:
        raise InputError.of("not_utf8", WHERE)
    names = [name.strip().casefold() for name in table.header]
    if "id" not in names or len(set(names)) != len(names):
        raise InputError.of("doctors_columns_missing", WHERE, columns=", ".join(_COLUMNS))
    return ((number, _raw_row(names, cells)) for number, cells in table.rows)


def _raw_row(names: Sequence[str], cells: Sequence[str] | None) -> _RawRow | None:
    if cells is None or len(cells) > len(names):
        return None
    return dict(zip(names, cells, strict=False))


def _known(rows: Iterable[tuple[int, _RawRow | None]]) -> KnownDoctors:
    doctors: dict[str, Doctor] = {}
    users: dict[str, list[Doctor]] = {}
    forms: dict[str, str] = {}
    problems: list[Problem] = []
    for line, row in rows:
        try:
            doctor, os_users, form = _doctor(row)
        except _RowError as error:
            problems.append(_problem(error.code, line))
            continue
        if doctor.id in doctors:
            problems.append(_problem("doctor_twice", line))
            continue
        doctors[doctor.id] = doctor
        if form is not None:
            forms[doctor.id] = form
        for user in os_users:
            if users.setdefault(user.casefold(), []):
                problems.append(_problem("os_user_twice", line))
            users[user.casefold()].append(doctor)
    # A login that several doctors claim tells nobody's name.
    sole = {user: found[0] for user, found in users.items() if len(found) == 1}
    return KnownDoctors(
        doctors=tuple(doctors.values()),
        of_os_user=MappingProxyType(sole),
        forms=MappingProxyType(forms),
        problems=tuple(problems),
    )


class _RowError(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _doctor(row: _RawRow | None) -> tuple[Doctor, tuple[str, ...], str | None]:
    """Return the doctor of a row, the logins, and the key of the form."""
    if row is None:
        raise _RowError("doctor_row_malformed")
    values = {name: _texts(row.get(name), name) for name in _COLUMNS}
    if not values["id"]:
        raise _RowError("doctor_row_without_id")
    name = values["name"][0] if values["name"] else None
    form = values["form"][0] if values["form"] else None
    return Doctor(values["id"][0], name, values["specialties"]), values["os_user"], form


def _texts(value: object, name: str) -> tuple[str, ...]:
    """Return what stands in one column, empty parts left out."""
    if value is None:
        return ()
    if name in _SEVERAL and isinstance(value, list):
        parts = cast("list[object]", value)
    elif isinstance(value, str):
        parts: list[object] = list(value.split("|")) if name in _SEVERAL else [value]
    else:
        raise _RowError("doctor_row_malformed")
    texts: list[str] = []
    for part in parts:
        if not isinstance(part, str) or text_problems(
            part, WHERE, NAME_LIMIT if name == "name" else ID_LIMIT
        ):
            raise _RowError("doctor_row_malformed")
        if part.strip():
            # An id is opaque: spaces in it are part of it.
            texts.append(part if name == "id" else part.strip())
    return tuple(texts)


def _problem(code: str, line: int) -> Problem:
    return Problem(code, WHERE, MappingProxyType({"line": line}))
