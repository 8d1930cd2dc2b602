"""Who may speak to the gateway: credentials, and the codes by which workstations get one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from tiep_launcher.gateway.store.feed import Listener
from tiep_launcher.gateway.store.numbers import OTHERS, Numbers
from tiep_launcher.gateway.store.schema import CREDENTIAL, ENROLMENT_CODE

EVERY_DOCTOR = "*"


class Kind(StrEnum):
    """What a credential is for."""

    PERSONAL = "personal"
    """A workstation of named doctors: reads all of theirs."""
    MACHINE = "machine"
    """A shared workstation: reads what it announced itself."""
    HIS = "his"
    """A hospital system: leaves contexts and announces visits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a credential allows.

    Attributes:
        kind: What it is for.
        facility: The one facility it counts for.
        doctors: Ids of the doctors it may name; ``("*",)`` for every one.
        label: What administrators call it.
        may_read_inbox: True if it may read and assign events that belong to nobody yet.
    """

    kind: Kind
    facility: str
    doctors: tuple[str, ...]
    label: str
    may_read_inbox: bool = False

    def allows(self, doctor_id: str) -> bool:
        """Say whether it may be used for a doctor."""
        return EVERY_DOCTOR in self.doctors or doctor_id in self.doctors


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A credential as kept; the secret itself is not, only its digest.

    Moments are microseconds since 1970, UTC.
    """

    credential_id: str
    grant: Grant
    created_at: int
    rotated_at: int | None
    revoked_at: int | None

    def as_listener(self) -> Listener:
        """Say which events it may read."""
        doctors = None if EVERY_DOCTOR in self.grant.doctors else frozenset(self.grant.doctors)
        return Listener(
            credential_id=self.credential_id,
            facility=self.grant.facility,
            doctors=doctors,
            is_personal=self.grant.kind is Kind.PERSONAL,
            may_read_inbox=self.grant.may_read_inbox,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A credential to make; ``digest`` is the SHA-256 of its secret."""

    credential_id: str
    digest: bytes
    grant: Grant
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """An enrolment code to make; ``digest`` is the SHA-256 of its text."""

    code_id: str
    digest: bytes
    grant: Grant
    at: int
    expires_at: int
    uses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Redemption:
    """A workstation's wish to trade a code for a credential."""

    code_digest: bytes
    credential_id: str
    digest: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Rotation:
    """A new secret for a credential; the old one ends at once."""

    credential_id: str
    digest: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Revocation:
    """The end of a credential."""

    credential_id: str
    at: int


class CodeUnusableError(Exception):
    """The enrolment code is unknown, used up or too old; which of these is nobody's business."""


class CredentialUnknownError(Exception):
    """There is no such credential, or it ended before."""


def issue(connection: Connection, numbers: Numbers, issues: Sequence[Issue]) -> list[None]:
    """Make credentials."""
    for one in issues:
        row = {"number": numbers.take(OTHERS), "id": one.credential_id, "digest": one.digest}
        connection.execute(insert(CREDENTIAL).values(**row, **_columns(one.grant), created_at=one.at))
    return [None] * len(issues)


def rotate(connection: Connection, numbers: Numbers, rotations: Sequence[Rotation]) -> list[None]:
    """Give credentials new secrets.

    Raises:
        CredentialUnknownError: One of them is not there, or ended.
    """
    del numbers
    for one in rotations:
        _change(connection, one.credential_id, digest=one.digest, rotated_at=one.at)
    return [None] * len(rotations)


def revoke(connection: Connection, numbers: Numbers, revocations: Sequence[Revocation]) -> list[None]:
    """End credentials.

    Raises:
        CredentialUnknownError: One of them is not there, or ended before.
    """
    del numbers
    for one in revocations:
        _change(connection, one.credential_id, revoked_at=one.at)
    return [None] * len(revocations)


def make_codes(connection: Connection, numbers: Numbers, codes: Sequence[Code]) -> list[None]:
    """Make enrolment codes."""
    for code in codes:
        row = {"number": numbers.take(OTHERS), "id": code.code_id, "digest": code.digest}
        times = {"created_at": code.at, "expires_at": code.expires_at, "uses_left": code.uses}
        connection.execute(insert(ENROLMENT_CODE).values(**row, **_columns(code.grant), **times))
    return [None] * len(codes)


def redeem(connection: Connection, numbers: Numbers, redemptions: Sequence[Redemption]) -> list[Grant]:
    """Trade a code for a credential each, in one step.

    Raises:
        CodeUnusableError: A code does not count.
    """
    return [_redeem(connection, numbers, redemption) for redemption in redemptions]


def find(connection: Connection, digest: bytes) -> Credential | None:
    """Return the credential whose secret has this digest, whether it ended or not; None if there is none."""
    row = connection.execute(select(CREDENTIAL).where(CREDENTIAL.c.digest == digest)).one_or_none()
    return _credential(row) if row is not None else None


def get(connection: Connection, credential_id: str) -> Credential | None:
    """Return a credential by its id, whether it ended or not; None if there is none."""
    row = connection.execute(select(CREDENTIAL).where(CREDENTIAL.c.id == credential_id)).one_or_none()
    return _credential(row) if row is not None else None


def list_all(connection: Connection) -> list[Credential]:
    """Return every credential, oldest first."""
    return [_credential(row) for row in connection.execute(select(CREDENTIAL).order_by(CREDENTIAL.c.number))]


def _redeem(connection: Connection, numbers: Numbers, redemption: Redemption) -> Grant:
    usable = (
        ENROLMENT_CODE.c.digest == redemption.code_digest,
        ENROLMENT_CODE.c.uses_left > 0,
        ENROLMENT_CODE.c.expires_at > redemption.at,
    )
    row = connection.execute(select(ENROLMENT_CODE).where(*usable)).one_or_none()
    if row is None:
        raise CodeUnusableError
    fewer = update(ENROLMENT_CODE).where(ENROLMENT_CODE.c.number == row.number)
    connection.execute(fewer.values(uses_left=row.uses_left - 1))
    grant = _grant(row)
    one = Issue(
        credential_id=redemption.credential_id, digest=redemption.digest, grant=grant, at=redemption.at
    )
    issue(connection, numbers, [one])
    return grant


def _change(connection: Connection, credential_id: str, **values: object) -> None:
    here = (CREDENTIAL.c.id == credential_id, CREDENTIAL.c.revoked_at.is_(None))
    if connection.execute(update(CREDENTIAL).where(*here).values(**values)).rowcount != 1:
        raise CredentialUnknownError


def _columns(grant: Grant) -> dict[str, object]:
    return {
        "kind": grant.kind,
        "facility": grant.facility,
        "doctors": json.dumps(grant.doctors),
        "label": grant.label,
        "may_read_inbox": grant.may_read_inbox,
    }


def _grant(row: Row[Any]) -> Grant:
    return Grant(
        kind=Kind(row.kind),
        facility=row.facility,
        doctors=tuple(json.loads(row.doctors)),
        label=row.label,
        may_read_inbox=row.may_read_inbox,
    )


def _credential(row: Row[Any]) -> Credential:
    return Credential(
        credential_id=row.id,
        grant=_grant(row),
        created_at=row.created_at,
        rotated_at=row.rotated_at,
        revoked_at=row.revoked_at,
    )
