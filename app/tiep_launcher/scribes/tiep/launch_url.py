"""The address of Tiep's page for doctors, with token, session and launch context.

It is a login secret and holds patient data: never shown, logged or stored.
"""

import json
from base64 import urlsafe_b64encode
from typing import Any
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Patient

MAX_URL_LENGTH = 8000
LONG_URL_LENGTH = 2000
"""Longer addresses work almost everywhere and deserve a warning."""

# As long as the vendor's examples; the real ones are not known before the launch.
_SAMPLE_TOKEN = "t" * 43
_SAMPLE_SESSION_ID = "s" * 36


def launch_context(request: LaunchRequest, launch_id: str) -> dict[str, Any]:
    """Return what Tiep gets to know about patient and visit.

    The caller's further keys come first and never replace ours. ``launch_id`` comes back with the report.
    """
    extra: dict[str, Any] = json.loads(request.extra_context_json)
    ours = {"patient": _patient(request.patient), "visit_id": request.visit_id, "launch_id": launch_id}
    return {key: value for key, value in extra.items() if key not in ours} | ours


def start_url(
    app_url: str, request: LaunchRequest, launch_id: str, *, session_id: str | None, token: str
) -> str:
    """Build the address.

    The context is compact ASCII JSON in URL-safe Base64 (RFC 4648, section 5) with its padding, as in the
    vendor's example, then percent-encoded. A path and a query of ``app_url`` stay.

    Raises:
        InputError: It would be longer than 8,000 characters.
    """
    context = json.dumps(launch_context(request, launch_id), separators=(",", ":"), allow_nan=False)
    parameters = {"token": token}
    if session_id:
        parameters["session_id"] = session_id
    parameters["context"] = urlsafe_b64encode(context.encode("ascii")).decode("ascii")
    own = urlsplit(app_url)
    query = "&".join(part for part in (own.query, urlencode(parameters, quote_via=quote, safe="")) if part)
    url = urlunsplit(own._replace(path=own.path or "/", query=query))
    if len(url) > MAX_URL_LENGTH:
        raise InputError(Problem("context_too_long", facts={"length": len(url), "limit": MAX_URL_LENGTH}))
    return url


def url_length(app_url: str, request: LaunchRequest, launch_id: str) -> int:
    """Return how long the address will be, before token and session are known.

    Raises:
        InputError: Longer than 8,000 characters.
    """
    return len(start_url(app_url, request, launch_id, session_id=_SAMPLE_SESSION_ID, token=_SAMPLE_TOKEN))


def _patient(patient: Patient) -> dict[str, Any]:
    """Write the patient in the manner of FHIR R4 ``Patient``; what is not known is left out."""
    written: dict[str, Any] = {
        "resourceType": "Patient",
        "identifier": [
            {"value": identifier.value} | ({"system": identifier.system} if identifier.system else {})
            for identifier in patient.identifiers
        ],
    }
    parts = [part for part in (patient.given_name, patient.family_name) if part]
    name: dict[str, Any] = {}
    if patient.name or parts:
        name["text"] = patient.name or " ".join(parts)
    if patient.family_name:
        name["family"] = patient.family_name
    if patient.given_name:
        name["given"] = [patient.given_name]
    if name:
        written["name"] = [name]
    if patient.birth_date:
        written["birthDate"] = patient.birth_date
    if patient.sex:
        written["gender"] = patient.sex.value
    return written
