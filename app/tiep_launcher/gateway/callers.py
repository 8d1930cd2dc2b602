"""Who calls: the credential in ``X-API-Key``, and what it may do."""

from functools import partial
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.gateway.answers import RefusalError
from tiep_launcher.gateway.bodies import BodyRefusedError, read_body
from tiep_launcher.gateway.parts import Parts, secret_digest
from tiep_launcher.gateway.store import credentials
from tiep_launcher.gateway.store.credentials import Credential, Kind

HEADER = "X-API-Key"
MAX_BODY_BYTES = 1024 * 1024
RETRY_AFTER_S = 5

WORKSTATIONS = frozenset({Kind.PERSONAL, Kind.MACHINE})
EVERYBODY = frozenset(Kind)

Message = TypeVar("Message", bound=BaseModel)


async def caller_of(parts: Parts, request: Request, kinds: frozenset[Kind]) -> Credential:
    """Return the credential that a call is made with.

    Raises:
        StoreUnavailableError: Nobody can say.
        RefusalError: 401 if there is none or it ended, 403 if it is for something else, 429 too often.
    """
    secret = request.headers.get(HEADER, "")
    if not parts.rates.allows(address_of(request) if not secret else secret_digest(secret).hex()):
        raise RefusalError(429, "too_often", retry_after_s=1)
    found = None
    if secret:
        found = await parts.database.read(partial(credentials.find, digest=secret_digest(secret)))
    if found is None:
        raise RefusalError(401, "credential_unknown")
    if found.revoked_at is not None:
        raise RefusalError(401, "credential_revoked")
    if found.grant.kind not in kinds:
        raise RefusalError(403, "not_for_this_credential")
    return found


async def raw_body(request: Request) -> bytes:
    """Return the bytes of a call's body.

    Raises:
        RefusalError: It is too large or packed, or did not come in time.
    """
    try:
        return await read_body(request.headers, request.receive, max_bytes=MAX_BODY_BYTES)
    except BodyRefusedError as error:
        raise RefusalError(error.status, "body_refused") from None


async def message_of(request: Request, kind: type[Message]) -> Message:
    """Return a call's body as a message.

    Raises:
        RefusalError: 400 or 422 if it is none; 408, 413 or 415 as :func:`raw_body` has it.
    """
    body = await raw_body(request)
    try:
        return kind.model_validate(parse_json(body, max_bytes=MAX_BODY_BYTES))
    except InputError as error:
        raise RefusalError(400, error.code) from None
    except ValidationError:
        pass
    raise RefusalError(422, "message_malformed")


def check_doctor(caller: Credential, doctor_id: str) -> None:
    """Refuse a doctor that the credential is not for.

    Raises:
        RefusalError: 403.
    """
    if not caller.grant.allows(doctor_id):
        raise RefusalError(403, "doctor_not_allowed")


def address_of(request: Request) -> str:
    """Return the address that a call comes from, as the server sees it."""
    return request.client.host if request.client is not None else ""
