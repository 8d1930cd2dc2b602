"""Single changes by administrators' commands, also while the gateway serves."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from tiep_launcher.gateway.store.migrating import is_current, migrate
from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.opening import open_reader, open_writer, parse_url
from tiep_launcher.gateway.store.writing import StoreUnavailableError

Item = TypeVar("Item")
Result = TypeVar("Result")


class NotCurrentError(Exception):
    """The database has not this version's schema."""


def change_once(
    address: str,
    change: Callable[[Connection, Numbers, Sequence[Item]], Sequence[Result]],
    item: Item,
) -> Result:
    """Make one change in a transaction of its own and return its result.

    Raises:
        DatabaseUrlError: ``address`` cannot be used.
        NotCurrentError: The schema is another one.
        StoreUnavailableError: The database does not answer.
        Exception: What ``change`` raised; nothing was changed.
    """
    engine = open_writer(parse_url(address), moves_log=False)
    try:
        with engine.connect() as connection, connection.begin():
            if not is_current(connection):
                raise NotCurrentError
            numbers = Numbers(connection)
            (result,) = change(connection, numbers, [item])
            numbers.keep()
            return result
    except SQLAlchemyError as error:
        raise StoreUnavailableError from error
    finally:
        engine.dispose()


def read_once(address: str, do: Callable[[Connection], Result]) -> Result:
    """Return what ``do`` reads.

    Raises:
        DatabaseUrlError: ``address`` cannot be used.
        NotCurrentError: The schema is another one.
        StoreUnavailableError: The database does not answer.
    """
    engine = open_reader(parse_url(address))
    try:
        with engine.connect() as connection:
            if not is_current(connection):
                raise NotCurrentError
            return do(connection)
    except SQLAlchemyError as error:
        raise StoreUnavailableError from error
    finally:
        engine.dispose()


def migrate_once(address: str) -> None:
    """Bring the database to this version's schema.

    Raises:
        DatabaseUrlError: ``address`` cannot be used.
        SchemaNewerError: A newer version was here before.
        StoreUnavailableError: The database does not answer.
    """
    engine = open_writer(parse_url(address))
    try:
        migrate(engine)
    except SQLAlchemyError as error:
        raise StoreUnavailableError from error
    finally:
        engine.dispose()
