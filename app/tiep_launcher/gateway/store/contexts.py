"""Launch contexts that a hospital system left for one doctor, each to be fetched once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from tiep_launcher.gateway.store.numbers import OTHERS, Numbers
from tiep_launcher.gateway.store.schema import CONTEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """A context to keep until it is fetched.

    Attributes:
        digest: SHA-256 of the reference.
        credential_id: Who left it.
        facility: Facility it is for.
        doctor_id: The one doctor it is for.
        at: Microseconds since 1970, UTC.
        expires_at: From when on nobody gets it.
        sealed: The context, encrypted for the reference's digest in hexadecimal.
    """

    digest: bytes
    credential_id: str
    facility: str
    doctor_id: str
    at: int
    expires_at: int
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A workstation's wish for a context; ``doctors`` None stands for every doctor."""

    digest: bytes
    facility: str
    doctors: frozenset[str] | None
    at: int


@dataclass(frozen=True, slots=True)
class Collected:
    """A context that was fetched."""

    doctor_id: str
    sealed: bytes = field(repr=False)


class ContextGoneError(Exception):
    """There is no such context for this workstation: unknown, used, too old, or another doctor's."""


def leave(connection: Connection, numbers: Numbers, deposits: Sequence[Deposit]) -> list[None]:
    """Keep contexts."""
    for one in deposits:
        connection.execute(
            insert(CONTEXT).values(
                number=numbers.take(OTHERS),
                digest=one.digest,
                credential_id=one.credential_id,
                facility=one.facility,
                doctor_id=one.doctor_id,
                created_at=one.at,
                expires_at=one.expires_at,
                sealed=one.sealed,
            )
        )
    return [None] * len(deposits)


def collect(connection: Connection, numbers: Numbers, wishes: Sequence[Collection]) -> list[Collected]:
    """Hand out contexts, each once; nothing of their content stays.

    Raises:
        ContextGoneError: One of them is not there for who asks.
    """
    del numbers
    return [_collect(connection, wish) for wish in wishes]


def _collect(connection: Connection, wish: Collection) -> Collected:
    here = [
        CONTEXT.c.digest == wish.digest,
        CONTEXT.c.facility == wish.facility,
        CONTEXT.c.expires_at > wish.at,
        CONTEXT.c.used_at.is_(None),
    ]
    if wish.doctors is not None:
        here.append(CONTEXT.c.doctor_id.in_(sorted(wish.doctors)))
    row = connection.execute(select(CONTEXT).where(*here)).one_or_none()
    if row is None:
        raise ContextGoneError
    used = update(CONTEXT).where(CONTEXT.c.number == row.number)
    connection.execute(used.values(used_at=wish.at, sealed=b""))
    return Collected(row.doctor_id, row.sealed)
