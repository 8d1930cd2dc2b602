"""What a person chose in a report, beside copying: it goes the way that offers go."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SuggestionChosen:
    """A suggestion in a version is to be taken, or to be left out."""

    version: int
    path: str
    is_taken: bool


@dataclass(frozen=True, slots=True)
class LinkChosen:
    """An address in a report is to be opened in the browser; it may be a secret."""

    address: str = field(repr=False)
