"""How workstations get, renew and give back their credential."""

import uuid

from starlette.requests import Request
from starlette.responses import Response

from tiep_launcher.gateway.answers import RefusalError, answer, nothing
from tiep_launcher.gateway.callers import EVERYBODY, address_of, caller_of, message_of
from tiep_launcher.gateway.parts import Parts, new_secret, secret_digest
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.store import credentials
from tiep_launcher.gateway.store.credentials import (
    CodeUnusableError,
    CredentialUnknownError,
    Grant,
    Redemption,
    Revocation,
    Rotation,
)
from tiep_launcher.gateway_client.wire import EnrolledMessage, EnrolMessage


class EnrolmentRoutes:
    """``/v1/enroll`` and ``/v1/credential``."""

    def __init__(self, parts: Parts) -> None:
        """Read and change what ``parts`` keep."""
        self._parts = parts

    async def enroll(self, request: Request) -> Response:
        """Trade a code for a credential; wrong codes are answered alike, and only so many."""
        if not self._parts.enrolments.allows(address_of(request)):
            raise RefusalError(429, "too_often", retry_after_s=60)
        message = await message_of(request, EnrolMessage)
        secret, credential_id = new_secret(), str(uuid.uuid4())
        redemption = Redemption(
            code_digest=secret_digest(message.code.strip()),
            credential_id=credential_id,
            digest=secret_digest(secret),
            at=microseconds(self._parts.now()),
        )
        try:
            grant = await self._parts.database.make(credentials.redeem, redemption)
        except CodeUnusableError:
            raise RefusalError(403, "code_unusable") from None
        return answer(_enrolled(secret, credential_id, grant), 201)

    async def rotate(self, request: Request) -> Response:
        """Give the caller a new secret; the one it called with ends."""
        caller = await caller_of(self._parts, request, EVERYBODY)
        secret = new_secret()
        rotation = Rotation(caller.credential_id, secret_digest(secret), microseconds(self._parts.now()))
        await self._parts.database.make(credentials.rotate, rotation)
        return answer(_enrolled(secret, caller.credential_id, caller.grant))

    async def show(self, request: Request) -> Response:
        """Tell the caller what its credential allows, without its secret."""
        caller = await caller_of(self._parts, request, EVERYBODY)
        return answer(_enrolled("", caller.credential_id, caller.grant))

    async def leave(self, request: Request) -> Response:
        """End the credential that the caller calls with."""
        caller = await caller_of(self._parts, request, EVERYBODY)
        revocation = Revocation(caller.credential_id, microseconds(self._parts.now()))
        try:
            await self._parts.database.make(credentials.revoke, revocation)
        except CredentialUnknownError:
            raise RefusalError(401, "credential_revoked") from None
        return nothing()


def _enrolled(secret: str, credential_id: str, grant: Grant) -> EnrolledMessage:
    return EnrolledMessage(
        credential=secret,
        credential_id=credential_id,
        kind=grant.kind,
        facility=grant.facility,
        doctors=grant.doctors,
        may_read_inbox=grant.may_read_inbox,
    )
