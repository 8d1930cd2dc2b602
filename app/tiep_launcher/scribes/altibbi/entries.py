"""The lists in a recommendation: coded entries, names, tables, questions with answers.

An entry that is not as documented is left for the reader to show as it came.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tiep_launcher.domain.report import Field, FieldKind
from tiep_launcher.scribes.json_shapes import members_of
from tiep_launcher.scribes.reading import Path, Reading, is_scalar, pointer, present

ICD_10 = "http://hl7.org/fhir/sid/icd-10"
_QUESTIONS = {
    "doctor_notes": "Doctor's notes",
    "symptoms": "Symptoms",
    "diagnosis": "Diagnosis",
    "fda_drug": "Medication",
    "lab_codes": "Laboratory",
}


def coded(reading: Reading, path: Path, label: str) -> tuple[Field, ...]:
    """Take entries of a name and an ICD-10 code, a field for each."""
    return present(*(_coded(reading, (*path, index), label) for index in range(len(reading.items(*path)))))


def _coded(reading: Reading, path: Path, label: str) -> Field | None:
    members = members_of(reading.at(path))
    name = members["name"] if isinstance(members.get("name"), str) else ""
    code = members["code"] if isinstance(members.get("code"), str) else ""
    if not (name or code):
        return None
    if "name" in members and name == (members["name"] or ""):
        reading.take(*path, "name")
    if "code" in members and code == (members["code"] or ""):
        reading.take(*path, "code")
    return Field(
        path=pointer(path),
        label=label,
        kind=FieldKind.CODED if code else FieldKind.TEXT,
        text=f"{name} ({code})" if name and code else name or code,
        value=code or name,
        code=code or None,
        display=name if name and code else None,
        system=ICD_10 if code else None,
    )


def named(reading: Reading, path: Path, label: str) -> tuple[Field, ...]:
    """Take entries that have only a name, as one list."""
    names: list[str] = []
    for index, item in enumerate(reading.items(*path)):
        name = members_of(item).get("name")
        if isinstance(name, str) and name:
            reading.take(*path, index, "name")
            names.append(name)
    if not names:
        return ()
    text = ", ".join(names)
    return (Field(path=pointer(path), label=label, kind=FieldKind.LIST, text=text, value=names),)


def table(reading: Reading, path: Path, label: str, known: Mapping[str, str]) -> tuple[Field, ...]:
    """Take entries as rows; a column that no entry fills is left out, one that is not known comes last."""
    say = reading.say
    items = [(index, members_of(item)) for index, item in enumerate(reading.items(*path))]
    rows = [(index, members) for index, members in items if members]
    if not rows:
        return ()
    filled = dict.fromkeys(
        key
        for _, members in rows
        for key, cell in members.items()
        if is_scalar(cell) and cell not in (None, "")
    )
    columns = [key for key in known if key in filled] + [key for key in filled if key not in known]
    titles = [say(known[key]) if key in known else key for key in columns]
    lines: list[str] = []
    cells: list[list[Any]] = []
    for index, members in rows:
        for key, cell in members.items():
            if is_scalar(cell):
                # Taken with those that say nothing: null and empty texts come for whatever does not apply.
                reading.take(*path, index, key)
        cells.append([members.get(key) if is_scalar(members.get(key)) else None for key in columns])
        texts = ((title, reading.text(*path, index, key)) for key, title in zip(columns, titles, strict=True))
        lines.append(", ".join(f"{title}: {text}" for title, text in texts if text))
    value = {"columns": titles, "rows": cells}
    return (Field(path=pointer(path), label=label, kind=FieldKind.TABLE, text="\n".join(lines), value=value),)


def answers(reading: Reading, path: Path) -> tuple[Field, ...]:
    """Take questions with their answers, a field for each; the questions are an open list of words."""
    fields: list[Field] = []
    for index in range(len(reading.items(*path))):
        question = reading.at((*path, index, "question"))
        if not isinstance(question, str) or not question:
            continue
        label = reading.say(_QUESTIONS[question]) if question in _QUESTIONS else question
        answer = reading.field(label, *path, index, "answer")
        if answer is not None:
            reading.take(*path, index, "question")
            fields.append(replace(answer, label=label))
    return tuple(fields)
