"""Tiep's own two calls, made with the facility's key for workstations that have none.

Nothing of the bodies is kept or logged. Of a session is kept whose it is, by a digest of its id.
"""

import json
from functools import partial
from typing import Any, cast
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from tiep_launcher.domain.errors import ConfigurationError, InputError, LauncherError, NoAnswerError
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.gateway.answers import RefusalError
from tiep_launcher.gateway.callers import (
    MAX_BODY_BYTES,
    WORKSTATIONS,
    caller_of,
    check_doctor,
    raw_body,
)
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.secret_files import read_secret
from tiep_launcher.gateway.store.brokered import Brokered, may_read, remember
from tiep_launcher.gateway.store.credentials import Credential
from tiep_launcher.net.answer import Answer

_JSON = "application/json"


class BrokerRoutes:
    """``/v1/auth/generate-token`` and ``/v1/sessions/{id}``."""

    def __init__(self, parts: Parts) -> None:
        """Call for the credentials of ``parts``."""
        self._parts = parts

    async def generate_token(self, request: Request) -> Response:
        """Pass on a token request for a doctor whom the credential allows."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        body = await raw_body(request)
        doctor_id = _doctor_id(body)
        check_doctor(caller, doctor_id)
        upstream = await self._call(caller, "POST", "/v1/auth/generate-token", body)
        session_id = _session_id(upstream.body) if 200 <= upstream.status < 300 else None
        if session_id is not None:
            await self._remember(caller, doctor_id, session_id)
        return _passed_on(upstream)

    async def get_session(self, request: Request) -> Response:
        """Pass on the question how a session stands, if it is the caller's to ask.

        Somebody else's session is answered like one that does not exist.
        """
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        session_id: str = request.path_params["session_id"]
        allowed = await self._parts.database.read(
            partial(may_read, credential=caller, digest=self._digest(caller, session_id))
        )
        if not allowed:
            raise RefusalError(404, "session_unknown")
        return _passed_on(await self._call(caller, "GET", f"/v1/sessions/{quote(session_id, safe='')}", None))

    async def _call(self, caller: Credential, method: str, path: str, body: bytes | None) -> Answer:
        facility = self._parts.configuration.facilities.get(caller.grant.facility)
        if facility is None or facility.tiep_api_key_file is None:
            raise RefusalError(503, "facility_without_key")
        try:
            key = read_secret(facility.tiep_api_key_file).decode("ascii")
        except (ConfigurationError, UnicodeDecodeError):
            raise RefusalError(503, "facility_without_key") from None
        headers = {"X-API-Key": key, "Accept": _JSON}
        if body is not None:
            headers["Content-Type"] = _JSON
        try:
            return await self._parts.http.request(
                method, facility.tiep_api_url.rstrip("/") + path, headers=headers, body=body
            )
        except NoAnswerError as error:
            code = "upstream_not_reached" if not error.request_left else "upstream_no_answer"
        except LauncherError as error:
            code = error.code
        raise RefusalError(504 if code == "upstream_no_answer" else 502, code)

    async def _remember(self, caller: Credential, doctor_id: str, session_id: str) -> None:
        session = Brokered(
            digest=self._digest(caller, session_id),
            facility=caller.grant.facility,
            doctor_id=doctor_id,
            credential_id=caller.credential_id,
            at=microseconds(self._parts.now()),
        )
        await self._parts.database.make(remember, session)

    def _digest(self, caller: Credential, session_id: str) -> bytes:
        return self._parts.sealing.digest("session", f"{caller.grant.facility}\0{session_id}")


def _doctor_id(body: bytes) -> str:
    try:
        content = parse_json(body, max_bytes=MAX_BODY_BYTES)
    except InputError as error:
        raise RefusalError(400, error.code) from None
    doctor = _members(_members(content).get("doctor"))
    doctor_id = doctor.get("id")
    if not isinstance(doctor_id, str) or not doctor_id:
        raise RefusalError(422, "doctor_missing")
    return doctor_id


def _session_id(body: bytes) -> str | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    session_id = _members(content).get("session_id")
    return session_id if isinstance(session_id, str) and session_id else None


def _members(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _passed_on(upstream: Answer) -> Response:
    headers = {"Cache-Control": "no-store"}
    for name in ("Content-Type", "Retry-After", "Date"):
        if (value := upstream.headers.get(name)) is not None:
            headers[name] = value
    return Response(upstream.body, upstream.status, headers=headers)
