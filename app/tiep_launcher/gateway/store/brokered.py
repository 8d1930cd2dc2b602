"""Which credential asked for which session, so that the key broker knows who may read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from tiep_launcher.gateway.store.credentials import Credential, Kind
from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.schema import BROKERED_SESSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Brokered:
    """A session that was asked for through the gateway; ``digest`` is the keyed digest of its id."""

    digest: bytes
    facility: str
    doctor_id: str
    credential_id: str
    at: int


def remember(connection: Connection, numbers: Numbers, sessions: Sequence[Brokered]) -> list[None]:
    """Keep whose sessions are; the first that asked for a session stays its owner."""
    del numbers
    known = set(
        connection.execute(
            select(BROKERED_SESSION.c.digest).where(
                BROKERED_SESSION.c.digest.in_([session.digest for session in sessions])
            )
        ).scalars()
    )
    for session in sessions:
        if session.digest not in known:
            known.add(session.digest)
            connection.execute(
                insert(BROKERED_SESSION).values(
                    digest=session.digest,
                    facility=session.facility,
                    doctor_id=session.doctor_id,
                    credential_id=session.credential_id,
                    created_at=session.at,
                )
            )
    return [None] * len(sessions)


def may_read(connection: Connection, credential: Credential, digest: bytes) -> bool:
    """Say whether ``credential`` may ask how a session stands.

    A personal credential reads all sessions of its doctors, a machine's only its own.
    """
    query = select(BROKERED_SESSION).where(
        BROKERED_SESSION.c.digest == digest, BROKERED_SESSION.c.facility == credential.grant.facility
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return False
    if credential.grant.kind is Kind.PERSONAL:
        return credential.grant.allows(row.doctor_id)
    return row.credential_id == credential.credential_id
