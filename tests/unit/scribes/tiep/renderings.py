"""Writes down how each kind of payload is rendered: ``python -m tests.unit.scribes.tiep.renderings``."""

from collections.abc import Iterator
from pathlib import Path

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.scribes.tiep.report import read_report

FOLDER = Path(__file__).parents[3] / "data" / "payloads"
FORM_ENDING = ".form.json"
IN_OTHER_WORDS = {"hl7-v2-visit": (Language.GERMAN, Language.ARABIC), "simple": (Language.FRENCH,)}


def payloads() -> list[Path]:
    """Return the payloads; a form may lie beside each."""
    return sorted(path for path in FOLDER.glob("*.json") if not path.name.endswith(FORM_ENDING))


def languages(payload: Path) -> tuple[Language, ...]:
    """Return the languages in which a payload is rendered."""
    return (Language.ENGLISH, *IN_OTHER_WORDS.get(payload.stem, ()))


def golden(payload: Path, language: Language) -> Path:
    """Return where the rendering lies."""
    return payload.with_name(f"{payload.stem}.{language}.txt")


def report_of(payload: Path, language: Language = Language.ENGLISH) -> Report:
    """Make the report of a payload."""
    form = payload.with_name(payload.stem + FORM_ENDING)
    sent = Form(payload.stem, form.read_text("utf-8")) if form.exists() else None
    return read_report(payload.read_text("utf-8"), sent, language)


def rendering(report: Report) -> str:
    """Write a report down: headings, and a line for each field; further lines of a text are indented."""
    lines = [report.title, *(line for section in report.sections for line in _section(section, ""))]
    return "\n".join(lines) + "\n"


def _section(section: Section, above: str) -> Iterator[str]:
    title = " / ".join(filter(None, (above, section.title)))
    yield ""
    yield f"== {title}"
    yield from map(_field, section.fields)
    for inner in section.sections:
        yield from _section(inner, title)


def _field(field: Field) -> str:
    text = field.text.replace("\r", "␍").replace("\n", "\n    ")
    unit = f" [{field.unit}]" if field.unit else ""
    notes = "".join(f" <{note}>" for note in field.notes)
    return f"{field.label}: {text}{unit}{notes} ({field.kind} at {field.path or 'the root'})"


def main() -> None:
    """Write every rendering."""
    for payload in payloads():
        for language in languages(payload):
            text = rendering(report_of(payload, language))
            golden(payload, language).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
