"""Gives out numbers that grow in the order of the commits, on every database and with several hosts."""

from sqlalchemy import Connection, bindparam, select, update

from tiep_launcher.gateway.store.schema import COUNTER

EVENTS = "event"
FEED = "feed"
OTHERS = "other"

_LAST = select(COUNTER.c.name, COUNTER.c.value).order_by(COUNTER.c.name).with_for_update()
_KEEP = update(COUNTER).where(COUNTER.c.name == bindparam("which")).values(value=bindparam("last"))


class Numbers:
    """The next numbers within one transaction, which is the only one that writes until it ends.

    A sequence of the database would not do: a transaction with a lower number may commit later, and a reader
    that has seen number 10 would then never see number 9. Nor would two transactions at the same time find
    that one keeps the event which the other announces.
    """

    def __init__(self, connection: Connection) -> None:
        """Wait until no other host writes, and read what was given out last."""
        self._connection = connection
        self._before: dict[str, int] = {row.name: row.value for row in connection.execute(_LAST)}
        self._now = dict(self._before)

    def take(self, name: str) -> int:
        """Return the next number of a kind."""
        self._now[name] += 1
        return self._now[name]

    def last_new(self, name: str) -> int | None:
        """Return the last number taken; None if none was."""
        return self._now[name] if self._now[name] != self._before[name] else None

    def keep(self) -> None:
        """Write down what was given out; to be called before the transaction ends."""
        changed = [
            {"which": name, "last": last} for name, last in self._now.items() if last != self._before[name]
        ]
        if changed:
            self._connection.execute(_KEEP, changed)
