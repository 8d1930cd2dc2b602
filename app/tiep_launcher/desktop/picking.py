"""What the palette needs of the program behind it."""

from typing import Protocol

from tiep_launcher.domain.worklist import Found


class Picking(Protocol):
    """Finds what can be launched. Its coroutines run in the io thread; cancelling one stops the search."""

    @property
    def has_worklist(self) -> bool:
        """Say whether a list of visits is configured."""
        ...

    @property
    def has_server(self) -> bool:
        """Say whether a server is configured that can be searched."""
        ...

    async def prepare(self) -> None:
        """Read the worklist before anybody searches it."""
        ...

    async def search(self, text: str) -> Found:
        """Search recent visits and the worklist, which answer at once; every entry for an empty text."""
        ...

    async def search_server(self, text: str) -> Found:
        """Search the server; an empty text asks for today's appointments."""
        ...

    async def wait_for_change(self) -> None:
        """Return once the worklist is another than at the last search; it is watched only meanwhile."""
        ...
