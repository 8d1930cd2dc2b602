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
    labels = labels_in(text, codes)
    if labels is None:
        return text
    if coded_as is CodedAs.CODE:
        return ", ".join(codes)
    return ", ".join(code if label is None else label for code, label in zip(codes, labels, strict=True))


def labels_in(text: str, codes: list[str]) -> list[str | None] | None:
    """Take ``Label (code), Label (code)`` apart.

    Returns:
        The label of each code, None for a code that stands there alone; None if the text can have come from
        anything else than ``codes``.
    """
    labels: list[str | None] = []
    rest = f"{text}, "
    for code in codes:
        if rest.startswith(f"{code}, "):
            labels.append(None)
            rest = rest[len(code) + 2 :]
            continue
        label, found, rest = rest.partition(f" ({code}), ")
        if not found or not label:
            return None
        labels.append(label)
    return None if rest else labels
