"""The tables. Contents and identifiers of patients stand in them sealed or as keyed digests only.

Moments are microseconds since 1970 in UTC. Numbers are given out by the store itself (:mod:`numbers`), so
that on every database a higher one was committed later.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_NUMBER = BigInteger().with_variant(Integer, "sqlite")
_MOMENT = BigInteger()
_DIGEST = LargeBinary(32)
_ID = String(36)
_WORD = String(64)
_NAME = String(200)


def _number() -> Column[int]:
    return Column("number", _NUMBER, primary_key=True, autoincrement=False)


COUNTER = Table(
    "counter",
    METADATA,
    Column("name", _WORD, primary_key=True),
    Column("value", _NUMBER, nullable=False),
)

EXPECTATION = Table(
    "expectation",
    METADATA,
    _number(),
    Column("id", _ID, nullable=False, unique=True),
    Column("created_at", _MOMENT, nullable=False),
    Column("credential_id", _ID, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("doctor_id", _NAME, nullable=False),
    Column(
        "announced", _DIGEST, nullable=False, unique=True, comment="a second announcement is the same one"
    ),
    Column("sealed", LargeBinary, nullable=False),
)

EXPECTATION_KEY = Table(
    "expectation_key",
    METADATA,
    Column("digest", _DIGEST, primary_key=True),
    Column("expectation", _NUMBER, ForeignKey("expectation.number", ondelete="CASCADE"), primary_key=True),
    Column("name", _WORD, nullable=False),
    Index(None, "expectation"),
    sqlite_with_rowid=False,
)

EVENT = Table(
    "event",
    METADATA,
    _number(),
    Column("id", _ID, nullable=False, unique=True),
    Column("source", _WORD, nullable=False),
    Column("account", _NAME, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("dedupe", _DIGEST, nullable=False, unique=True, comment="source, account and the vendor's rule"),
    Column("kind", _NAME, nullable=False),
    Column("subject", _DIGEST, nullable=False, comment="what it is about; a later one is a new version"),
    Column("version", Integer, nullable=False),
    Column("received_at", _MOMENT, nullable=False),
    Column("repeated", Integer, nullable=False, comment="how often the same event came again"),
    Column("is_verified", Boolean, nullable=False),
    Column("expectation", _NUMBER, ForeignKey("expectation.number"), nullable=True),
    Column("sealed", LargeBinary, nullable=False),
    Index(None, "subject"),
    Index(None, "received_at"),
    Index(None, "expectation"),
)

EVENT_KEY = Table(
    "event_key",
    METADATA,
    Column("digest", _DIGEST, primary_key=True),
    Column("event", _NUMBER, ForeignKey("event.number", ondelete="CASCADE"), primary_key=True),
    Column("name", _WORD, nullable=False),
    Index(None, "event"),
    # Every commit writes each page that it touched: one tree by digest instead of a table and its indexes.
    sqlite_with_rowid=False,
)

FEED = Table(
    "feed",
    METADATA,
    Column("cursor", _NUMBER, primary_key=True, autoincrement=False),
    Column("at", _MOMENT, nullable=False),
    Column("event", _NUMBER, ForeignKey("event.number", ondelete="CASCADE"), nullable=False),
    Column("what", _WORD, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("doctor_id", _NAME, nullable=True, comment="null: the event belongs to nobody yet"),
    Column("credential_id", _ID, nullable=True),
    Index(None, "event"),
)

ACKNOWLEDGEMENT = Table(
    "acknowledgement",
    METADATA,
    Column("event", _NUMBER, ForeignKey("event.number", ondelete="CASCADE"), primary_key=True),
    Column("credential_id", _ID, primary_key=True),
    Column("at", _MOMENT, nullable=False),
)

ASSIGNMENT = Table(
    "assignment",
    METADATA,
    _number(),
    Column("event", _NUMBER, ForeignKey("event.number", ondelete="CASCADE"), nullable=False),
    Column("expectation", _NUMBER, ForeignKey("expectation.number"), nullable=False),
    Column("credential_id", _ID, nullable=False),
    Column("at", _MOMENT, nullable=False),
    Column("undone_at", _MOMENT, nullable=True),
    Index(None, "event"),
)

CREDENTIAL = Table(
    "credential",
    METADATA,
    _number(),
    Column("id", _ID, nullable=False, unique=True),
    Column("digest", _DIGEST, nullable=False, unique=True),
    Column("kind", _WORD, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("doctors", String, nullable=False, comment="JSON list of ids; ['*'] for all"),
    Column("label", _NAME, nullable=False),
    Column("may_read_inbox", Boolean, nullable=False),
    Column("created_at", _MOMENT, nullable=False),
    Column("rotated_at", _MOMENT, nullable=True),
    Column("revoked_at", _MOMENT, nullable=True),
)

ENROLMENT_CODE = Table(
    "enrolment_code",
    METADATA,
    _number(),
    Column("id", _ID, nullable=False, unique=True),
    Column("digest", _DIGEST, nullable=False, unique=True),
    Column("kind", _WORD, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("doctors", String, nullable=False),
    Column("label", _NAME, nullable=False),
    Column("may_read_inbox", Boolean, nullable=False),
    Column("created_at", _MOMENT, nullable=False),
    Column("expires_at", _MOMENT, nullable=False),
    Column("uses_left", Integer, nullable=False),
)

CONTEXT = Table(
    "context",
    METADATA,
    _number(),
    Column("digest", _DIGEST, nullable=False, unique=True),
    Column("credential_id", _ID, nullable=False),
    Column("facility", _NAME, nullable=False),
    Column("doctor_id", _NAME, nullable=False),
    Column("created_at", _MOMENT, nullable=False),
    Column("expires_at", _MOMENT, nullable=False),
    Column("used_at", _MOMENT, nullable=True),
    Column("sealed", LargeBinary, nullable=False),
)

BROKERED_SESSION = Table(
    "brokered_session",
    METADATA,
    Column("digest", _DIGEST, primary_key=True),
    Column("facility", _NAME, nullable=False),
    Column("doctor_id", _NAME, nullable=False),
    Column("credential_id", _ID, nullable=False),
    Column("created_at", _MOMENT, nullable=False),
)

RELAY = Table(
    "relay",
    METADATA,
    Column("event", _NUMBER, ForeignKey("event.number", ondelete="CASCADE"), primary_key=True),
    Column("target", _WORD, primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("next_at", _MOMENT, nullable=True, comment="null: done, or given up"),
    Column("done_at", _MOMENT, nullable=True),
    Column("last_status", Integer, nullable=True),
    Index(None, "next_at"),
)

AUDIT = Table(
    "audit",
    METADATA,
    _number(),
    Column("at", _MOMENT, nullable=False),
    Column("credential_id", _ID, nullable=False),
    Column("what", _WORD, nullable=False),
    Column("event_id", _ID, nullable=True),
    Column("outcome", _WORD, nullable=False),
    Column("chain", _DIGEST, nullable=False, comment="digest of this row and of the one before"),
)
