"""Visits that are announced, and contexts that a hospital system leaves."""

import datetime as dt
import secrets
import uuid

from starlette.requests import Request
from starlette.responses import Response

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.gateway.answers import RefusalError, answer
from tiep_launcher.gateway.callers import (
    EVERYBODY,
    MAX_BODY_BYTES,
    WORKSTATIONS,
    caller_of,
    check_doctor,
    message_of,
    raw_body,
)
from tiep_launcher.gateway.parts import Parts, secret_digest
from tiep_launcher.gateway.receiving import key_digest, microseconds
from tiep_launcher.gateway.store.arrivals import Key
from tiep_launcher.gateway.store.contexts import Collection, ContextGoneError, Deposit, collect, leave
from tiep_launcher.gateway.store.credentials import EVERY_DOCTOR, Credential, Kind
from tiep_launcher.gateway.store.expectations import Announcement, expect
from tiep_launcher.gateway_client.wire import (
    CollectMessage,
    ContextCreated,
    ExpectationCreated,
    ExpectationMessage,
)

CONTEXT_LASTS = dt.timedelta(minutes=5)
DOCTOR_HEADER = "X-Doctor-Id"
LAUNCH_KEY = "tiep-launch"
VISIT_KEY = "tiep-visit"


class VisitRoutes:
    """``/v1/expectations`` and ``/v1/contexts``."""

    def __init__(self, parts: Parts) -> None:
        """Read and change what ``parts`` keep."""
        self._parts = parts

    async def expect(self, request: Request) -> Response:
        """Keep an announced visit; the same announcement again is the same visit."""
        caller = await caller_of(self._parts, request, EVERYBODY)
        message = await message_of(request, ExpectationMessage)
        check_doctor(caller, message.doctor_id)
        announcement = self._announcement(caller, message)
        created = await self._parts.database.make(expect, announcement)
        return answer(ExpectationCreated(expectation_id=created), 201)

    async def leave_context(self, request: Request) -> Response:
        """Keep a context for one doctor, and return the reference to it."""
        caller = await caller_of(self._parts, request, frozenset({Kind.HIS}))
        doctor_id = request.headers.get(DOCTOR_HEADER, "")
        if not doctor_id:
            raise RefusalError(422, "doctor_missing")
        check_doctor(caller, doctor_id)
        body = await raw_body(request)
        try:
            parse_json(body, max_bytes=MAX_BODY_BYTES)
        except InputError as error:
            raise RefusalError(400, error.code) from None
        ref, now = secrets.token_urlsafe(24), self._parts.now()
        digest = secret_digest(ref)
        deposit = Deposit(
            digest=digest,
            credential_id=caller.credential_id,
            facility=caller.grant.facility,
            doctor_id=doctor_id,
            at=microseconds(now),
            expires_at=microseconds(now + CONTEXT_LASTS),
            sealed=self._parts.sealing.seal(body, digest.hex()),
        )
        await self._parts.database.make(leave, deposit)
        return answer(ContextCreated(ref=ref, expires_at=now + CONTEXT_LASTS), 201)

    async def collect_context(self, request: Request) -> Response:
        """Return a context once; the reference stands in the body, so that no log of addresses has it."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        message = await message_of(request, CollectMessage)
        digest, doctors = secret_digest(message.ref), caller.grant.doctors
        wish = Collection(
            digest=digest,
            facility=caller.grant.facility,
            doctors=None if EVERY_DOCTOR in doctors else frozenset(doctors),
            at=microseconds(self._parts.now()),
        )
        try:
            collected = await self._parts.database.make(collect, wish)
        except ContextGoneError:
            raise RefusalError(404, "ref_unknown") from None
        body = self._parts.sealing.open(collected.sealed, digest.hex())
        headers = {"Cache-Control": "no-store", DOCTOR_HEADER: collected.doctor_id}
        return Response(body, media_type="application/json", headers=headers)

    def _announcement(self, caller: Credential, message: ExpectationMessage) -> Announcement:
        sealing, facility = self._parts.sealing, caller.grant.facility
        expectation_id = str(uuid.uuid4())
        content = message.model_dump_json().encode()
        named = [(one.key, one.value) for one in message.correlate]
        named.append((VISIT_KEY, message.visit_id))
        if message.launch_id is not None:
            named.append((LAUNCH_KEY, message.launch_id))
        suggesting = {key for webhook in self._parts.webhooks.values() for key in webhook.suggesting_keys}
        return Announcement(
            expectation_id=expectation_id,
            announced=sealing.digest("announced", f"{caller.credential_id}\0{content.decode()}"),
            facility=facility,
            doctor_id=message.doctor_id,
            credential_id=caller.credential_id,
            created_at=microseconds(self._parts.now()),
            keys=tuple(
                Key(name, key_digest(sealing, facility, name, value))
                for name, value in dict.fromkeys(named)
                if name not in suggesting
            ),
            sealed=sealing.seal(content, expectation_id),
        )
