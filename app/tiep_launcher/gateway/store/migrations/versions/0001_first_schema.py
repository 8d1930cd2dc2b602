"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "audit",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("event_id", sa.String(length=36), nullable=True),
        sa.Column("outcome", sa.String(length=64), nullable=False),
        sa.Column(
            "chain",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="digest of this row and of the one before",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit")),
    )
    op.create_table(
        "brokered_session",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column("doctor_id", sa.String(length=200), nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_brokered_session")),
    )
    op.create_table(
        "context",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column("doctor_id", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_context")),
        sa.UniqueConstraint("digest", name=op.f("uq_context_digest")),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", _NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "credential",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column("doctors", sa.String(), nullable=False, comment="JSON list of ids; ['*'] for all"),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("may_read_inbox", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("rotated_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_credential")),
        sa.UniqueConstraint("digest", name=op.f("uq_credential_digest")),
        sa.UniqueConstraint("id", name=op.f("uq_credential_id")),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column("doctors", sa.String(), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("may_read_inbox", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_enrolment_code")),
        sa.UniqueConstraint("digest", name=op.f("uq_enrolment_code_digest")),
        sa.UniqueConstraint("id", name=op.f("uq_enrolment_code_id")),
    )
    op.create_table(
        "expectation",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column("doctor_id", sa.String(length=200), nullable=False),
        sa.Column(
            "announced",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="a second announcement is the same one",
        ),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_expectation")),
        sa.UniqueConstraint("announced", name=op.f("uq_expectation_announced")),
        sa.UniqueConstraint("id", name=op.f("uq_expectation_id")),
    )
    op.create_table(
        "event",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=200), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column(
            "dedupe",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="source, account and the vendor's rule",
        ),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column(
            "subject",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="what it is about; a later one is a new version",
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("repeated", sa.Integer(), nullable=False, comment="how often the same event came again"),
        sa.Column("is_verified", sa.Boolean(), nullable=False),
        sa.Column("expectation", _NUMBER, nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["expectation"], ["expectation.number"], name=op.f("fk_event_expectation")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_event")),
        sa.UniqueConstraint("dedupe", name=op.f("uq_event_dedupe")),
        sa.UniqueConstraint("id", name=op.f("uq_event_id")),
    )
    op.create_index(op.f("ix_event_expectation"), "event", ["expectation"], unique=False)
    op.create_index(op.f("ix_event_received_at"), "event", ["received_at"], unique=False)
    op.create_index(op.f("ix_event_subject"), "event", ["subject"], unique=False)
    op.create_table(
        "expectation_key",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("expectation", _NUMBER, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["expectation"],
            ["expectation.number"],
            name=op.f("fk_expectation_key_expectation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("digest", "expectation", name=op.f("pk_expectation_key")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_expectation_key_expectation"), "expectation_key", ["expectation"], unique=False)
    op.create_table(
        "acknowledgement",
        sa.Column("event", _NUMBER, nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event"], ["event.number"], name=op.f("fk_acknowledgement_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event", "credential_id", name=op.f("pk_acknowledgement")),
    )
    op.create_table(
        "assignment",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("event", _NUMBER, nullable=False),
        sa.Column("expectation", _NUMBER, nullable=False),
        sa.Column("credential_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["event"], ["event.number"], name=op.f("fk_assignment_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["expectation"], ["expectation.number"], name=op.f("fk_assignment_expectation")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_assignment")),
    )
    op.create_index(op.f("ix_assignment_event"), "assignment", ["event"], unique=False)
    op.create_table(
        "event_key",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("event", _NUMBER, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["event"], ["event.number"], name=op.f("fk_event_key_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("digest", "event", name=op.f("pk_event_key")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_event_key_event"), "event_key", ["event"], unique=False)
    op.create_table(
        "feed",
        sa.Column("cursor", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("event", _NUMBER, nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("facility", sa.String(length=200), nullable=False),
        sa.Column(
            "doctor_id", sa.String(length=200), nullable=True, comment="null: the event belongs to nobody yet"
        ),
        sa.Column("credential_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["event"], ["event.number"], name=op.f("fk_feed_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("cursor", name=op.f("pk_feed")),
    )
    op.create_index(op.f("ix_feed_event"), "feed", ["event"], unique=False)
    op.create_table(
        "relay",
        sa.Column("event", _NUMBER, nullable=False),
        sa.Column("target", sa.String(length=64), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True, comment="null: done, or given up"),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event"], ["event.number"], name=op.f("fk_relay_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", "target", name=op.f("pk_relay")),
    )
    op.create_index(op.f("ix_relay_next_at"), "relay", ["next_at"], unique=False)
    counter = sa.table("counter", sa.column("name"), sa.column("value"))
    op.bulk_insert(counter, [{"name": name, "value": 0} for name in ("event", "feed", "other")])
