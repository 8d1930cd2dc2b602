"""The body of `POST /v1/auth/generate-token`, checked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tiep_launcher.sandbox.form_rules import Problem, check_form
from tiep_launcher.sandbox.state import Doctor
from tiep_launcher.sandbox.strict_json import JsonError, as_array, as_object, as_text, parse
from tiep_launcher.sandbox.switches import Choice

_SPECIALTY = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


class RequestError(Exception):
    """The request is refused with 422; `problems` is its `detail`."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep every problem found."""
        super().__init__(f"{len(problems)} problems")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class TokenRequest:
    """What a HIS asks for: a token for this doctor, with or without a session and a form."""

    doctor: Doctor
    create_session: bool = False
    form: Mapping[str, object] | None = None


def read_token_request(raw: bytes, concept_sets: Mapping[int, Sequence[Choice]]) -> TokenRequest:
    """Return the request in the bytes of a body. Source: the vendor's end-to-end example.

    Raises:
        RequestError: it is not acceptable; every problem is named with its place.
    """
    try:
        body = as_object(parse(raw))
    except JsonError as error:
        raise RequestError([Problem(("body",), str(error))]) from None
    if body is None:
        raise RequestError([Problem(("body",), "the body is a JSON object")])
    problems: list[Problem] = []
    doctor = _doctor(body.get("doctor"), problems)
    create_session = body.get("create_session", False)
    if not isinstance(create_session, bool):
        problems.append(Problem(("body", "create_session"), "create_session is true or false"))
    form = body.get("form")
    if form is not None:
        problems.extend(check_form(form, ("body", "form"), concept_sets))
    if problems or doctor is None:
        raise RequestError(problems)
    return TokenRequest(doctor=doctor, create_session=create_session is True, form=as_object(form))


def _doctor(value: object, problems: list[Problem]) -> Doctor | None:
    members = as_object(value)
    if members is None:
        problems.append(Problem(("body", "doctor"), "a doctor object is required"))
        return None
    doctor_id = as_text(members.get("id"))
    if doctor_id is None:
        problems.append(Problem(("body", "doctor", "id"), "the doctor's id is a text that is not empty"))
    name = members.get("name")
    if name is not None and as_text(name) is None:
        problems.append(Problem(("body", "doctor", "name"), "the doctor's name is a text that is not empty"))
    specialties = _specialties(members.get("specialties"), problems)
    if doctor_id is None:
        return None
    return Doctor(id=doctor_id, name=as_text(name) or doctor_id, specialties=specialties)


def _specialties(value: object, problems: list[Problem]) -> tuple[str, ...]:
    if value is None:
        return ()
    loc = ("body", "doctor", "specialties")
    entries = as_array(value)
    if entries is None:
        problems.append(Problem(loc, "specialties are a list"))
        return ()
    found: list[str] = []
    for index, entry in enumerate(entries):
        if isinstance(entry, str) and _SPECIALTY.fullmatch(entry):
            found.append(entry)
        else:
            problems.append(Problem((*loc, index), "a specialty is written like SPORTS_MEDICINE"))
    return tuple(found)
