"""Says what a form asks for, as people read it before a visit. Knows no Qt."""

from collections.abc import Mapping

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.domain.form import Condition, FormField
from tiep_launcher.domain.report import FieldKind

_KINDS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: QT_TRANSLATE_NOOP("form_words", "Text"),
    FieldKind.NUMBER: QT_TRANSLATE_NOOP("form_words", "Number"),
    FieldKind.BOOLEAN: QT_TRANSLATE_NOOP("form_words", "Yes or no"),
    FieldKind.DATE: QT_TRANSLATE_NOOP("form_words", "Date"),
    FieldKind.CODED: QT_TRANSLATE_NOOP("form_words", "One of a list that Tiep has"),
    FieldKind.LIST: QT_TRANSLATE_NOOP("form_words", "List"),
    FieldKind.TABLE: QT_TRANSLATE_NOOP("form_words", "Table; each row has:"),
}
_LISTS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: QT_TRANSLATE_NOOP("form_words", "List of texts"),
    FieldKind.NUMBER: QT_TRANSLATE_NOOP("form_words", "List of numbers"),
    FieldKind.DATE: QT_TRANSLATE_NOOP("form_words", "List of dates"),
    FieldKind.CODED: QT_TRANSLATE_NOOP("form_words", "Several of a list that Tiep has"),
}
_WHOLE = QT_TRANSLATE_NOOP("form_words", "Whole number")
_ONE_OF = QT_TRANSLATE_NOOP("form_words", "One of: {choices}")
_SEVERAL_OF = QT_TRANSLATE_NOOP("form_words", "Any of: {choices}")
_BETWEEN = QT_TRANSLATE_NOOP("form_words", "{low} to {high}")
_AT_LEAST = QT_TRANSLATE_NOOP("form_words", "at least {low}")
_AT_MOST = QT_TRANSLATE_NOOP("form_words", "at most {high}")
_EXAMPLE = QT_TRANSLATE_NOOP("form_words", "for example {example}")
_IF_ANSWERED = QT_TRANSLATE_NOOP("form_words", "Asked for once “{field}” is answered")
_IF_ANSWERED_SO = QT_TRANSLATE_NOOP("form_words", "Asked for if “{field}” is: {answers}")
_BESIDE = " · "


def answer_words(field: FormField, translate: Translate = untranslated) -> str:
    """Say what an answer is like: its kind, its choices, its bounds and its unit; nothing for a group."""
    if field.kind is None:
        return ""
    if field.choices:
        pattern = _SEVERAL_OF if field.kind is FieldKind.LIST else _ONE_OF
        return translate(pattern).format(choices=_BESIDE.join(label for _, label in field.choices))
    parts = [translate(_kind(field)), _bounds(field, translate)]
    if field.examples:
        parts.append(translate(_EXAMPLE).format(example=field.examples[0]))
    return ", ".join(part for part in parts if part)


def condition_words(condition: Condition, translate: Translate = untranslated) -> str:
    """Say when a field is asked for."""
    if not condition.answers:
        return translate(_IF_ANSWERED).format(field=condition.label)
    answers = _BESIDE.join(condition.answers)
    return translate(_IF_ANSWERED_SO).format(field=condition.label, answers=answers)


def _kind(field: FormField) -> str:
    kind = field.kind or FieldKind.TEXT
    if kind is FieldKind.LIST:
        return _LISTS.get(field.entry_kind or FieldKind.TEXT, _KINDS[FieldKind.LIST])
    return _WHOLE if kind is FieldKind.NUMBER and field.is_whole else _KINDS[kind]


def _bounds(field: FormField, translate: Translate) -> str:
    unit = f" {field.unit}" if field.unit else ""
    low, high = _number(field.low), _number(field.high)
    if low and high:
        return translate(_BETWEEN).format(low=low, high=f"{high}{unit}")
    if low:
        return translate(_AT_LEAST).format(low=f"{low}{unit}")
    if high:
        return translate(_AT_MOST).format(high=f"{high}{unit}")
    return unit.strip()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 1e15 else str(value)
