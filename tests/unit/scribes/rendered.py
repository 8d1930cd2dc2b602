"""A report as text, to be compared with what was agreed on; run as a program, it writes the files anew."""

import json
from pathlib import Path
from typing import Any

from tiep_launcher.domain.report import Report, Section

GOLDEN = Path(__file__).parent / "golden"


def rendered(report: Report) -> str:
    lines = [f"# {report.title}"]
    for section in report.sections:
        lines += _section(section, "")
    return "\n".join(lines) + "\n"


def message(name: str) -> str:
    """Return a message that is kept beside what it is rendered to."""
    return (GOLDEN / f"{name}.json").read_text("utf-8")


def as_event(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False)


def _section(section: Section, above: str) -> list[str]:
    title = f"{above} / {section.title}" if above else section.title
    lines = ["", f"## {title}" + (" (technical)" if section.is_technical else "")]
    for field in section.fields:
        lines.append(f"{field.label}: {json.dumps(field.text, ensure_ascii=False)}")
        more = {
            "code": field.code,
            "display": field.display,
            "system": field.system,
            "unit": field.unit,
            "notes": [note.value for note in field.notes] or None,
            "concealed": field.is_concealed or None,
            "link": field.is_link or None,
            "into": field.suggestion.into if field.suggestion else None,
        }
        said = [f"{key}={value}" for key, value in more.items() if value is not None]
        lines.append(f"    {field.path} {field.kind.value} {' '.join(said)}".rstrip())
    for inner in section.sections:
        lines += _section(inner, title)
    return lines


def write(name: str, report: Report) -> None:
    (GOLDEN / f"{name}.txt").write_text(rendered(report), "utf-8")
