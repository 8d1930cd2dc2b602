"""One call of the command line, with everything that it may look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

Write = Callable[[bytes], None]
"""Takes bytes on their way to the caller's stdout or stderr; raises OSError if they cannot get there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a caller gave us.

    Attributes:
        argv: Arguments without the program's name.
        stdin: The caller's standard input.
        cwd: Folder that relative paths of the caller start from.
        environ: The caller's environment.
        out: Standard output.
        err: Standard error: sentences for people.
    """

    argv: tuple[str, ...] = field(repr=False)
    stdin: BinaryIO
    cwd: Path
    environ: Mapping[str, str] = field(repr=False)
    out: Write
    err: Write

    def tell(self, sentence: str) -> None:
        """Say something to people."""
        self.err(f"{sentence}\n".encode(errors="backslashreplace"))
