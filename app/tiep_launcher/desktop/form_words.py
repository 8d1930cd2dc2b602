"""Says what a form asks for, as people read it before a visit. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Wording:
    """How words and data are put together.

    Attributes:
        translate: Translates a text of this module.
        name: Keeps a name from changing the direction of what stands beside it.
        value: Keeps a number and its unit in one piece.
    """

    translate: Translate = untranslated
    name: Callable[[str], str] = str
    value: Callable[[str], str] = str


_PLAIN = Wording()


def answer_words(field: FormField, wording: Wording = _PLAIN) -> str:
    """Say what an answer is like: its kind, its choices, its bounds and its unit; nothing for a group."""
    if field.kind is None:
        return ""
    translate = wording.translate
    if field.choices:
        pattern = _SEVERAL_OF if field.kind is FieldKind.LIST else _ONE_OF
        return translate(pattern).format(choices=_named(wording, [label for _, label in field.choices]))
    parts = [translate(_kind(field)), _bounds(field, wording)]
    if field.examples:
        parts.append(translate(_EXAMPLE).format(example=wording.name(field.examples[0])))
    return _BESIDE.join(part for part in parts if part)


def condition_words(condition: Condition, wording: Wording = _PLAIN) -> str:
    """Say when a field is asked for."""
    field = wording.name(condition.label)
    if not condition.answers:
        return wording.translate(_IF_ANSWERED).format(field=field)
    answers = _named(wording, condition.answers)
    return wording.translate(_IF_ANSWERED_SO).format(field=field, answers=answers)


def _named(wording: Wording, labels: Sequence[str]) -> str:
    return _BESIDE.join(map(wording.name, labels))


def _kind(field: FormField) -> str:
    kind = field.kind or FieldKind.TEXT
    if kind is FieldKind.LIST:
        return _LISTS.get(field.entry_kind or FieldKind.TEXT, _KINDS[FieldKind.LIST])
    return _WHOLE if kind is FieldKind.NUMBER and field.is_whole else _KINDS[kind]


def _bounds(field: FormField, wording: Wording) -> str:
    low, high = _number(field.low), _number(field.high)
    if low and high:
        high = wording.value(_with_unit(high, field))
        return wording.translate(_BETWEEN).format(low=wording.value(low), high=high)
    if low:
        return wording.translate(_AT_LEAST).format(low=wording.value(_with_unit(low, field)))
    if high:
        return wording.translate(_AT_MOST).format(high=wording.value(_with_unit(high, field)))
    return wording.value(field.unit or "")


def _with_unit(number: str, field: FormField) -> str:
    return f"{number} {field.unit}" if field.unit else number


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 1e15 else str(value)
