"""One answer as it goes out: with its unit, and coded as the hospital system wants it."""

from typing import Any, cast

from tiep_launcher.domain.report import Field, FieldKind
from tiep_launcher.domain.target_profile import CodedAs


def answer_text(field: Field, coded_as: CodedAs = CodedAs.BOTH) -> str:
    """Return the value as people read it; empty if there is none.

    A code without a label stays a code. A table names label and code in any case.
    """
    text = _coded(field, coded_as)
    if text and field.unit and not text.endswith(field.unit):
        return f"{text} {field.unit}"
    return text


def _coded(field: Field, coded_as: CodedAs) -> str:
    if coded_as is CodedAs.BOTH:
        return field.text
    if field.kind is FieldKind.CODED and field.code is not None:
        wanted = field.display if coded_as is CodedAs.LABEL else field.code
        return field.text if wanted is None else wanted
    if field.kind is FieldKind.LIST and isinstance(field.value, list):
        items = cast("list[Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
        if all(isinstance(item, str) for item in items):
            return _listed(field.text, cast("list[str]", items), coded_as)
    return field.text


def _listed(text: str, codes: list[str], coded_as: CodedAs) -> str:
    """Take ``Label (code), Label (code)`` apart, if it can only have come from ``codes``."""
    wanted: list[str] = []
    rest = f"{text}, "
    for code in codes:
        if rest.startswith(f"{code}, "):
            wanted.append(code)
            rest = rest[len(code) + 2 :]
            continue
        label, found, rest = rest.partition(f" ({code}), ")
        if not found or not label:
            return text
        wanted.append(label if coded_as is CodedAs.LABEL else code)
    return ", ".join(wanted) if not rest else text
