"""Brings a database to this version's schema, each step in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

_SCRIPTS = Path(__file__).parent / "migrations"
# Several hosts may start at the same moment; any number will do that nobody else uses.
_ADVISORY_LOCK = 7_136_402_211


class SchemaNewerError(Exception):
    """The database was written by a newer version; going on could lose what that one keeps."""


def migrate(engine: Engine) -> None:
    """Bring the database behind a writer's ``engine`` to the newest schema; does nothing if it is there.

    Raises:
        SchemaNewerError: A newer version was here before.
    """
    with engine.connect() as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ADVISORY_LOCK})
        _check(connection)
        configuration = _configuration()
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "head")


def is_current(connection: Connection) -> bool:
    """Say whether the database has this version's schema."""
    context = MigrationContext.configure(connection)
    return context.get_current_revision() == ScriptDirectory.from_config(_configuration()).get_current_head()


def _check(connection: Connection) -> None:
    revision = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(_configuration()).walk_revisions()}
    if revision is not None and revision not in known:
        raise SchemaNewerError


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return configuration
