"""Every kind of payload is rendered as its file says, with every word in every language."""

import csv
import re
import unicodedata
from pathlib import Path

import pytest
from tests.unit.scribes.tiep import renderings

from tiep_launcher.domain.language import Language
from tiep_launcher.scribes.tiep.fhir import labels
from tiep_launcher.scribes.words import words_of

CASES = [(path, language) for path in renderings.payloads() for language in renderings.languages(path)]
TABLE = Path(__file__).parents[4] / "resources" / "words" / "report.tsv"


@pytest.mark.parametrize(("payload", "language"), CASES, ids=[f"{p.stem}-{lang}" for p, lang in CASES])
def test_a_payload_is_rendered_as_written_down(payload: Path, language: Language) -> None:
    made = renderings.rendering(renderings.report_of(payload, language))
    assert made == renderings.golden(payload, language).read_text("utf-8")


def test_no_rendering_is_left_over() -> None:
    assert {path.name for path in renderings.FOLDER.glob("*.txt")} == {
        renderings.golden(payload, language).name for payload, language in CASES
    }


def test_every_word_is_there_in_every_language() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    assert head == [language.value for language in Language]
    assert len({row[0] for row in rows}) == len(rows)
    for row in rows:
        assert len(row) == len(head)
        assert all(cell and cell == cell.strip() for cell in row)
        places = [sorted(re.findall(r"\{\w+\}", cell)) for cell in row]
        assert all(place == places[0] for place in places)


def test_no_date_stands_behind_an_arabic_letter() -> None:
    """There, a reader sees 2026-02-03 as 03-02-2026 (Unicode UAX 9, rule W2)."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        texts = [row["ar"] for row in rows if re.search(r"\{(start|end|low|high)\}", row["en"])]
    assert len(texts) == 5
    letters = "".join(texts)
    assert not any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in letters)


def test_what_the_program_calls_things_is_in_the_table() -> None:
    words = words_of(Language.GERMAN)
    called = [name for names in labels._RESOURCES.values() for name in names] + list(
        labels._ELEMENTS.values()
    )
    called += ["Report", "Further content", "Technical details", "Not in the document", "Modifier", "Element"]
    called += [
        "from {start}",
        "until {end}",
        "{start} to {end}",
        "at least {low}",
        "at most {high}",
        "Document",
    ]
    assert [name for name in called if name not in words] == []
