"""What is said about one code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence about what happened, and one about what to do."""

    message: str
    hint: str = ""
