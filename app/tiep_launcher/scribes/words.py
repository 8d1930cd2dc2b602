"""The program's own words inside reports, in the language that a report is made in.

They stand in ``resources/words/report.tsv``: a line for each text, English first, which is also how the
program asks for it. What a scribe sent is never translated.
"""

from functools import cache
from pathlib import Path

from tiep_launcher.domain.language import Language

# importlib.resources would load 12 modules more.
_TABLE = Path(__file__).parents[1] / "resources" / "words" / "report.tsv"


class Words:
    """The words of one language."""

    __slots__ = ("_table", "no", "yes")

    def __init__(self, table: dict[str, str]) -> None:
        """Take the table of English texts and what stands for them."""
        self._table = table
        self.yes = self("yes")
        self.no = self("no")

    def __call__(self, english: str) -> str:
        """Return what stands for an English text, the text itself if nothing does."""
        return self._table.get(english, english)

    def __contains__(self, english: str) -> bool:
        """True if the table has the text."""
        return english in self._table


@cache
def words_of(language: Language) -> Words:
    """Return the words of ``language``."""
    head, *rows = (line.split("\t") for line in _TABLE.read_text("utf-8").splitlines())
    column = head.index(language)
    return Words({row[0]: row[column] for row in rows})
