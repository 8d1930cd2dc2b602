from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from tiep_launcher.gateway.store.migrating import SchemaNewerError, is_current, migrate
from tiep_launcher.gateway.store.opening import DatabaseUrlError, open_reader, open_writer, parse_url
from tiep_launcher.gateway.store.schema import METADATA


def test_the_steps_lead_to_the_tables_of_this_version(database: str):
    engine = open_writer(parse_url(database))
    migrate(engine)
    migrate(engine)
    with engine.connect() as connection, connection.begin():
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert is_current(connection)
    engine.dispose()


def test_a_new_database_is_not_current(database: str):
    engine = open_reader(parse_url(database))
    with engine.connect() as connection:
        assert not is_current(connection)
    engine.dispose()


def test_hosts_that_start_at_the_same_moment_migrate_once(database: str):
    def start(_host: int) -> None:
        engine = open_writer(parse_url(database))
        try:
            migrate(engine)
        finally:
            engine.dispose()

    with ThreadPoolExecutor(4) as hosts:
        assert list(hosts.map(start, range(4))) == [None] * 4


def test_a_newer_database_is_left_alone(database: str):
    engine = open_writer(parse_url(database))
    migrate(engine)
    with engine.connect() as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaNewerError):
        migrate(engine)
    engine.dispose()


@pytest.mark.parametrize(
    "address", ["", "nonsense", "mysql://x/y", "sqlite://", "sqlite:///relative.db", "sqlite:///:memory:"]
)
def test_only_addresses_of_kept_databases_are_taken(address: str):
    with pytest.raises(DatabaseUrlError):
        parse_url(address)


def test_every_commit_is_on_disk_before_it_is_answered(tmp_path: Path):
    engine = open_writer(parse_url(f"sqlite:///{tmp_path}/gateway.db"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    engine.dispose()
