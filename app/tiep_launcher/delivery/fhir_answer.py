"""One field of a report as the answers of a FHIR R4 ``QuestionnaireResponse.item``."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any, cast
from urllib.parse import quote

from tiep_launcher.delivery.answers import labels_in
from tiep_launcher.delivery.fhir_json import Resource, code, decimal, present, string
from tiep_launcher.domain.field_text import value_text
from tiep_launcher.domain.report import Field, FieldKind

_LARGEST_INTEGER = 2**31 - 1
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})", re.ASCII)


def answers_of(field: Field, form_key: str | None) -> list[Resource]:
    """Return the answers; none if there is no value.

    Args:
        field: Any field but a table.
        form_key: The form whose codes these are; None if no form was sent.
    """
    if field.kind is FieldKind.LIST and isinstance(field.value, list):
        items = cast("list[Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
        return _of_list(field, items, form_key)
    made = _answer(field, form_key)
    return [made] if made else []


def _answer(field: Field, form_key: str | None) -> Resource:
    if not field.text.strip():
        return {}
    made: Resource | None = None
    match field.kind:
        case FieldKind.CODED:
            made = _coding(field, form_key)
        case FieldKind.NUMBER:
            made = _number(field)
        case FieldKind.BOOLEAN if isinstance(field.value, bool):
            made = {"valueBoolean": field.value}
        case FieldKind.DATE:
            made = _date(field.text)
        case _:
            pass
    return made or present(valueString=string(value_text(field)))


def _coding(field: Field, form_key: str | None) -> Resource | None:
    value = code(field.code) if field.code is not None else None
    if value is None:
        return None
    system = string(field.system) or code_system(field.path, form_key)
    coding = present(system=system, code=value, display=string(field.display))
    return {"valueCoding": coding}


def code_system(path: str, form_key: str | None) -> str:
    """Name the codes that a form gives to choose from, where it does not say whose they are."""
    form = quote(form_key or "", safe="")
    return f"urn:x-tiep-launcher:form:{form}:{quote(path, safe='/')}"


def _number(field: Field) -> Resource | None:
    number = decimal(field.text)
    if number is None:
        return None
    if field.unit:
        return {"valueQuantity": present(value=number, unit=string(field.unit))}
    is_whole = isinstance(field.value, int) and not isinstance(field.value, bool)
    if is_whole and abs(field.value) <= _LARGEST_INTEGER:
        return {"valueInteger": field.value}
    return {"valueDecimal": number}


def _date(text: str) -> Resource | None:
    try:
        if _DATE.fullmatch(text):
            year, month, day = (int(part) for part in [*text.split("-"), "1", "1"][:3])
            dt.date(year, month, day)
            return {"valueDate": text}
        if _MOMENT.fullmatch(text):
            dt.datetime.fromisoformat(text)
            return {"valueDateTime": text}
    except ValueError:
        pass
    return None


def _of_list(field: Field, items: list[Any], form_key: str | None) -> list[Resource]:
    """Answer with each item; where the text has more than the items, with that, as codes if it has labels."""
    texts = [_text(item) for item in items]
    if ", ".join(texts) != field.text:
        codes = _of_codes(field, texts, form_key)
        return codes or ([present(valueString=string(value_text(field)))] if field.text.strip() else [])
    answers: list[Resource] = []
    for item, text in zip(items, texts, strict=True):
        kind = FieldKind.NUMBER if isinstance(item, int | float) else FieldKind.TEXT
        kind = FieldKind.BOOLEAN if isinstance(item, bool) else kind
        one = Field(path=field.path, label="", kind=kind, text=text, value=item, unit=field.unit)
        answers += [made for made in (_answer(one, None),) if made]
    return answers


def _of_codes(field: Field, codes: list[str], form_key: str | None) -> list[Resource]:
    labels = labels_in(field.text, codes)
    if labels is None:
        return []
    made = [
        _coding(replace(field, code=one, display=label), form_key)
        for one, label in zip(codes, labels, strict=True)
    ]
    return [] if None in made else [one for one in made if one is not None]


def _text(item: object) -> str:
    if isinstance(item, bool):
        return "yes" if item else "no"
    return str(item)
