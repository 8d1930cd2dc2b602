"""A patient as some format has them: texts that remember where they stood, not yet checked."""

from dataclasses import dataclass, field

from tiep_launcher.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class GivenText:
    """A text and where it stood (a JSON pointer, an option, a field)."""

    value: str = field(repr=False)
    where: str


@dataclass(frozen=True, slots=True)
class GivenIdentifier:
    """An identifier and the system that issued it."""

    value: GivenText
    system: GivenText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPatient:
    """A patient as given: not empty, not yet checked.

    Attributes:
        identifiers: Every identifier that has a value.
        name: The full name.
        family_name: Family name, if it stood apart.
        given_name: Given names, if they stood apart, joined by spaces.
        birth_date: As written.
        sex: As written.
        problems: What has the wrong shape.
        unread: Keys that stood beside and were not read.
    """

    identifiers: tuple[GivenIdentifier, ...] = ()
    name: GivenText | None = None
    family_name: GivenText | None = None
    given_name: GivenText | None = None
    birth_date: GivenText | None = None
    sex: GivenText | None = None
    problems: tuple[Problem, ...] = ()
    unread: tuple[str, ...] = field(default=(), repr=False)
