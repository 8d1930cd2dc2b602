"""What a form asks for, field by field, as people look at it before a visit."""

from collections.abc import Iterator, Mapping

from tiep_launcher.domain.form import Condition, Form, FormField
from tiep_launcher.domain.report import FieldKind
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.form_dependencies import Branch, Schema, branches, escape
from tiep_launcher.scribes.tiep.json_values import (
    Scalar,
    is_scalar,
    items_of,
    json_text,
    members_of,
)

_MAX_LEVELS = 64


def outline_of(form: Form) -> tuple[FormField, ...]:
    """Return the fields of a form, in its order; what depends on a field stands behind it.

    What cannot be read of a broken form is left out.
    """
    return tuple(_fields("", form_fields.schema_of(form) or {}, 0))


def _fields(pointer: str, schema: Schema, level: int) -> Iterator[FormField]:
    if level == _MAX_LEVELS:
        return
    known = {key: members_of(of) for key, of in members_of(schema.get("properties")).items()}
    required = {key for key in items_of(schema.get("required")) if isinstance(key, str)}
    dependent = [*branches(schema)]
    seen: set[str] = set()

    def with_dependents(
        key: str, of: Schema, *, is_required: bool, asked_if: Condition | None
    ) -> Iterator[FormField]:
        seen.add(key)
        yield _field(f"{pointer}/{escape(key)}", key, of, level, is_required=is_required, asked_if=asked_if)
        for branch in dependent:
            if branch.control == key:
                condition = _condition(branch, key, of)
                for new, schema_of_new in branch.properties.items():
                    if new not in known and new not in seen:
                        yield from with_dependents(
                            new,
                            members_of(schema_of_new),
                            is_required=new in branch.required,
                            asked_if=condition,
                        )

    for key, of in known.items():
        yield from with_dependents(key, of, is_required=key in required, asked_if=None)


def _condition(branch: Branch, key: str, schema: Schema) -> Condition:
    choices = form_fields.choices(schema) or {}
    named = (_called(choices, code) for code in branch.codes or ())
    return Condition(label=form_fields.label(schema, key), answers=tuple(named))


def _called(choices: Mapping[str, str | None], code: Scalar) -> str:
    return choices.get(json_text(code)) or _text(code)


def _text(value: Scalar) -> str:
    return value if isinstance(value, str) else json_text(value)


def _field(
    path: str, key: str, schema: Schema, level: int, *, is_required: bool, asked_if: Condition | None
) -> FormField:
    kinds = form_fields.types(schema)
    is_list = "array" in kinds
    value = members_of(schema.get("items")) if is_list else schema
    is_group = "object" in form_fields.types(value)
    kind = form_fields.kind_of_absent(value)
    inner = tuple(_fields(f"{path}/-" if is_list else path, value, level + 1)) if is_group else ()
    description = schema.get("description")
    low, high = value.get("minimum"), value.get("maximum")
    return FormField(
        path=path,
        label=form_fields.label(value if is_list and "title" not in schema else schema, key),
        kind=(FieldKind.TABLE if is_group else FieldKind.LIST) if is_list else None if is_group else kind,
        entry_kind=kind if is_list and not is_group else None,
        description=description if isinstance(description, str) else "",
        is_required=is_required,
        is_whole="integer" in form_fields.types(value),
        unit=form_fields.unit(value),
        low=low if form_fields.is_number(low) else None,
        high=high if form_fields.is_number(high) else None,
        choices=tuple((code, label or code) for code, label in _choices(value)),
        examples=tuple(_text(one) for one in items_of(schema.get("examples")) if is_scalar(one)),
        asked_if=asked_if,
        fields=inner,
    )


def _choices(schema: Schema) -> Iterator[tuple[str, str | None]]:
    for choice in map(members_of, items_of(schema.get("oneOf"))):
        code, title = choice.get("const"), choice.get("title")
        if code is not None and is_scalar(code):
            yield _text(code), title if isinstance(title, str) else None
