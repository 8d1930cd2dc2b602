"""Tiep as a scribe: the two calls of its API, and everything around them that is Tiep's own."""

import asyncio
import datetime as dt
from urllib.parse import quote
from uuid import uuid4

from tiep_launcher.domain.errors import (
    ConfigurationError,
    NoAnswerError,
    Problem,
    SessionUnknownError,
)
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.scribe import IssuedToken, SessionAnswer
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.settings import Facility
from tiep_launcher.domain.transitions import ReceivedReport
from tiep_launcher.formats.strict_json import content_digest, member_text
from tiep_launcher.net.answer import Answer
from tiep_launcher.net.http import DEADLINE_S, HttpClient
from tiep_launcher.scribes.tiep import launch_url, wire
from tiep_launcher.scribes.tiep.identity import returned_identity
from tiep_launcher.scribes.tiep.refusals import is_api_answer, refusal, server_time

_PHASES = {
    "in_progress": Phase.IN_PROGRESS,
    "pending": Phase.PAUSED,
    "report_generated": Phase.REPORT_DRAFTED,
    "report_saved": Phase.REPORT_SAVED,
}
_MAX_STATUS_LENGTH = 200


class TiepClient:
    """Tiep for one facility; fits the port ``Scribe``."""

    def __init__(self, http: HttpClient, facility: Facility, api_key: str) -> None:
        """Use ``api_key`` for every call to the facility's address.

        Raises:
            ConfigurationError: The key holds what no header can carry, such as a line end.
        """
        if not (api_key.isascii() and api_key.isprintable()) or not api_key or " " in api_key:
            raise ConfigurationError(Problem("api_key_not_usable"))
        self._http = http
        self._facility = facility
        self._api_key = api_key

    def __repr__(self) -> str:
        """Name the facility, never the key."""
        return f"TiepClient({self._facility.name!r})"

    async def generate_token(self, request: LaunchRequest, *, creates_session: bool) -> IssuedToken:
        """Ask for a launch token.

        Repeated once at most, and only if no byte of the first try left this machine: each call may create
        a session. Both tries share one deadline.

        Raises:
            LauncherError: As the answer or its absence demands.
        """
        body = wire.token_request(request, creates_session=creates_session)
        clock = asyncio.get_running_loop()
        start_s = clock.time()
        try:
            answer = await self._call("POST", "/v1/auth/generate-token", body)
        except NoAnswerError as error:
            left_s = DEADLINE_S - (clock.time() - start_s)
            if error.request_left or left_s < 1:
                raise
            answer = await self._call("POST", "/v1/auth/generate-token", body, deadline_s=left_s)
        refused = refusal(answer, self._api_key)
        if refused is not None:
            raise refused
        issued = wire.read_token(answer.body)
        if creates_session and not issued.session_id:
            raise wire.not_understood("session_id_missing")
        return IssuedToken(issued.token, issued.session_id if creates_session else None)

    def start_url(
        self, request: LaunchRequest, launch_id: str, session_id: str | None, issued: IssuedToken
    ) -> str:
        """Build the address of the doctor's page. It is a secret: token and patient stand in it.

        Raises:
            InputError: The context makes it too long.
        """
        return launch_url.start_url(
            self._facility.app_url, request, launch_id, session_id=session_id, token=issued.token
        )

    async def get_session(self, session_id: str) -> SessionAnswer:
        """Ask how the session stands.

        Raises:
            SessionUnknownError: Tiep does not know it (any more), or it is another facility's.
            LauncherError: As the answer or its absence demands.
        """
        # Dots too: "." and ".." would be resolved as path steps.
        step = quote(session_id, safe="").replace(".", "%2E")
        answer = await self._call("GET", f"/v1/sessions/{step}")
        if answer.status == 404 and is_api_answer(answer):
            raise SessionUnknownError(Problem("session_unknown"))
        refused = refusal(answer, self._api_key)
        if refused is not None:
            raise refused
        body = wire.read_session(answer.body)
        status = body.status[:_MAX_STATUS_LENGTH]
        phase = _PHASES.get(body.status)
        payload_json = member_text(answer.body, "payload")
        if phase is not Phase.REPORT_SAVED or body.payload is None or payload_json is None:
            return SessionAnswer(status, phase)
        report = ReceivedReport(
            payload_json=payload_json,
            digest=content_digest(body.payload),
            identity=returned_identity(body.id, body.payload),
            approval=Approval.DOCTOR_SAVED,  # a report counts as saved by the doctor's own click only
        )
        return SessionAnswer(status, phase, report)

    async def probe(self) -> dt.datetime | None:
        """Find out whether the address is the API's and the key counts; nothing is created by it.

        Asks for a session of a random id, which the API must not know.

        Returns:
            The server's time of day, if it told it.

        Raises:
            LauncherError: As the answer or its absence demands.
        """
        answer = await self._call("GET", f"/v1/sessions/{uuid4()}")
        if answer.status != 404 or not is_api_answer(answer):
            refused = refusal(answer, self._api_key)
            if refused is not None:
                raise refused
            wire.read_session(answer.body)  # whatever answers like the API to any session is the API
        return server_time(answer.headers)

    async def _call(
        self, method: str, path: str, body: bytes | None = None, *, deadline_s: float | None = None
    ) -> Answer:
        headers = {"X-API-Key": self._api_key, "Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        return await self._http.request(
            method,
            self._facility.api_url.rstrip("/") + path,
            headers=headers,
            body=body,
            deadline_s=deadline_s,
        )
