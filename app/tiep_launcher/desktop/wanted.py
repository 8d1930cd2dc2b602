"""What a person wants copied, and what is made of it for the clipboard."""

from dataclasses import dataclass
from enum import StrEnum

from tiep_launcher.domain.report import Section
from tiep_launcher.domain.target_profile import PLAIN, FittedText, TargetProfile


class CopyAs(StrEnum):
    """The forms in which a report can be copied."""

    TEXT = "text"
    FORMATTED = "formatted"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing of a report: a field, a part of one, a section, or all of it.

    Attributes:
        path: Field; None for a section or the whole report.
        selected: Selected part of the field; empty for all of it.
        section: Section; None for a field or the whole report.
        shown: Paths of the concealed fields that were asked to be seen; the others are not copied.
        as_: In which form; fields and sections go out as text only.
    """

    path: str | None = None
    selected: str = ""
    section: Section | None = None
    as_: CopyAs = CopyAs.TEXT
    shown: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What goes onto the clipboard.

    Attributes:
        name: What people call it: label of the field, title of the section; empty for the whole report.
        text: The text, perhaps in parts.
        html: The same with its formatting, empty for text alone.
        profile: What the hospital system takes; for text only.
        paths: Fields that are copied with it; a single None for the whole report.
    """

    name: str
    text: FittedText
    html: str = ""
    profile: TargetProfile = PLAIN
    paths: tuple[str | None, ...] = (None,)
