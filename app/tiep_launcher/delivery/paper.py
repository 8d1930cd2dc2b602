"""A report as it goes onto paper: what stands on every page, and what fills them."""

from dataclasses import dataclass

from tiep_launcher.delivery.blocks import Block, blocks_of
from tiep_launcher.delivery.head import Head, head_of
from tiep_launcher.delivery.words import RIGHT_TO_LEFT, WORDS
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed.

    Attributes:
        head: Whose it is, for every page, and what is said about it, for the first.
        blocks: Headings and entries in their order.
        page: Foot of a page; has ``{number}`` and ``{count}``.
        name: What the print job or document is called; nothing of the patient, as printers show it.
        is_right_to_left: True if the page is read from the right.
    """

    head: Head
    blocks: tuple[Block, ...]
    page: str
    name: str
    is_right_to_left: bool


def paper_of(session: Session, version: ReportVersion, report: Report, language: Language) -> Paper:
    """Make what is printed of ``version``.

    Raises:
        HeldError: It is held.
    """
    ensure_may_leave(version)
    words = WORDS[language]
    return Paper(
        head=head_of(session, version, report, words, isolates=True),
        blocks=tuple(blocks_of(report, words)),
        page=words.page,
        name=words.report,
        is_right_to_left=language in RIGHT_TO_LEFT,
    )
