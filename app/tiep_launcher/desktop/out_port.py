"""What the windows need to save and print reports."""

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.paper import Paper
from tiep_launcher.domain.session import ReportVersion, Session


class WayOut(StrEnum):
    """What can be wanted of a report besides copying it."""

    SAVE = "save"
    PDF = "pdf"
    PRINT = "print"


class Out(Protocol):
    """Writes reports to files, and says what goes onto paper. Its coroutines run in the io thread."""

    def paper_of(self, session: Session, version: ReportVersion) -> Paper:
        """Return what is printed of a version.

        Raises:
            HeldError: It must not leave the program.
        """
        ...

    def file_name(self, session: Session, version: ReportVersion, ending: str) -> str:
        """Suggest a name for a file."""
        ...

    async def save(self, launch_id: str, number: int, path: Path, content: Format | bytes) -> None:
        """Write a version to a file and remember that it was exported.

        Args:
            launch_id: Which launch.
            number: Which version of its report.
            path: Where to.
            content: The format, or the file's content if the windows made it themselves.

        Raises:
            HeldError: It must not leave the program (any more).
            LauncherError: The file cannot be written.
        """
        ...

    async def printed(self, launch_id: str, number: int) -> None:
        """Remember that a version was printed."""
        ...
