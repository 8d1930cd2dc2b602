"""Inserts many rows at the speed of the driver: SQLAlchemy prepares the statement, once, and not each row."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert ``rows``, which all name the same columns and hold values that the driver takes as they are."""
    if rows:
        statement = _statement(table, tuple(rows[0]), connection.dialect)
        connection.exec_driver_sql(statement, list(rows))


@cache
def _statement(table: Table, columns: tuple[str, ...], dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect, column_keys=list(columns)))
