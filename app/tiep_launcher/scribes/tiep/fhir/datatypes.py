"""Values of FHIR's data types as text: codes with their labels, quantities with their units, dosages, names.

Source: https://hl7.org/fhir/R4/datatypes.html. Which type an element has is told by its members, as FHIR's
JSON does not say. Numbers, dates and units are written as they came; no unit is ever added.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tiep_launcher.domain.report import FieldKind, Note
from tiep_launcher.scribes.tiep.fhir.narrative import plain_text
from tiep_launcher.scribes.tiep.fhir.taking import Taken
from tiep_launcher.scribes.tiep.json_values import number_text
from tiep_launcher.scribes.words import Words

_SYSTEMS = {
    "http://hl7.org/fhir/sid/icd-10": "ICD-10",
    "http://hl7.org/fhir/sid/icd-10-cm": "ICD-10-CM",
    "http://fhir.de/CodeSystem/bfarm/icd-10-gm": "ICD-10-GM",
    "http://hl7.org/fhir/sid/icd-11": "ICD-11",
    "http://snomed.info/sct": "SNOMED CT",
    "http://loinc.org": "LOINC",
    "http://www.nlm.nih.gov/research/umls/rxnorm": "RxNorm",
    "http://www.whocc.no/atc": "ATC",
    "http://fhir.de/CodeSystem/bfarm/atc": "ATC",
    "http://fhir.de/CodeSystem/ifa/pzn": "PZN",
    "http://www.ama-assn.org/go/cpt": "CPT",
}
_EVERYDAY_USES = frozenset({"official", "usual"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A value as people read it.

    Attributes:
        text: What to show.
        kind: How to read it.
        step: Where the value stands in the element, such as ``/value``; empty for the element itself.
        value: JSON value there; None stands for the whole element.
        code: Code of a coded value.
        display: Label of the code.
        system: URI of the code's system.
        unit: Unit, as it came.
        notes: Remarks.
    """

    text: str
    kind: FieldKind = FieldKind.TEXT
    step: str = ""
    value: Any = None
    code: str | None = None
    display: str | None = None
    system: str | None = None
    unit: str | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What writing a value needs to know.

    Attributes:
        words: The words of the report's language.
        name_of: Returns what a reference refers to, as people call it; None if it is not in the document.
    """

    words: Words
    name_of: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class DataType:
    """How values of one type are written.

    Attributes:
        write: Takes what it shows; returns None if there is nothing that it can show.
        technical: Members for machines: listed with the technical details if nobody took them.
    """

    write: Callable[[Taken, Around], Written | None]
    technical: frozenset[str]


def data_type(element: str, members: Mapping[str, Any]) -> DataType | None:
    """Tell the type of an element by its name and members; None if it has members of its own."""
    by_name = _BY_NAME.get(element)
    if by_name is not None and not members.keys().isdisjoint(by_name[0]):
        return by_name[1]
    if "text" in members and members.keys() <= _CONCEPT_MEMBERS:
        return _CONCEPT
    return next((kind for keys, kind in _BY_MEMBERS if not members.keys().isdisjoint(keys)), None)


def concept_text(concept: object) -> str | None:
    """Return the label of a CodeableConcept, its first code if it has no label; None if there is neither."""
    if not isinstance(concept, dict):
        return None
    taken = Taken("", dict(concept))  # pyright: ignore[reportUnknownArgumentType]
    codings = taken.each("coding")
    label = taken.text("text") or next(filter(None, (coding.text("display") for coding in codings)), "")
    return label or next(filter(None, (coding.text("code") for coding in codings)), None)


def person_name(name: Taken) -> str:
    """Write a HumanName: its text, else its parts."""
    parts = [*name.texts("prefix"), *name.texts("given"), name.text("family"), *name.texts("suffix")]
    return _joined(parts)


def _concept(concept: Taken, around: Around) -> Written | None:
    return _coded(concept.text("text"), concept.each("coding"), around)


def _coding(coding: Taken, around: Around) -> Written | None:
    return _coded("", [coding], around)


def _coded(label: str, codings: list[Taken], around: Around) -> Written | None:
    """Write ``label (code)``; of several codes each with its system, and its display if that differs."""
    displays = [coding.text("display") for coding in codings]
    codes = [coding.text("code") for coding in codings]
    label = label or next(filter(None, displays), "")
    if not label and len(codes) == 1 and codes[0] in around.words:
        label = around.words(codes[0])
    shown: list[str] = []
    for coding, code, display in zip(codings, codes, displays, strict=True):
        system = _SYSTEMS.get(str(coding.left.get("system"))) if len(codings) > 1 else None
        own = display if display != label else ""
        if code and code != label and code.casefold() == label.casefold():
            coding.left["code"] = code  # it says the same: "Confirmed" of the code "confirmed"
            shown.append(own)
            continue
        text = _joined([system, code] if code else [])
        shown.append(f"{text}: {own}" if text and own else text or own)
    listed = "; ".join(filter(None, shown))
    if not label and not listed:
        return None
    code, system = next(
        ((code, coding.left.get("system")) for code, coding in zip(codes, codings, strict=True) if code),
        (None, None),
    )
    text = f"{label} ({listed})" if label and listed and listed != label else label or listed
    return Written(
        text=text,
        kind=FieldKind.TEXT if code is None else FieldKind.CODED,
        code=code,
        display=label or None,
        system=system if isinstance(system, str) and system else None,
        notes=(Note.CODE_UNKNOWN,) if code is not None and not label else (),
    )


def _quantity(quantity: Taken, _around: Around) -> Written | None:
    number = quantity.number("value")
    if number is None:
        return None
    comparator = quantity.text("comparator")
    unit = quantity.text("unit") or quantity.text("code") or quantity.text("currency")
    text = number_text(number)
    if comparator:
        return Written(text=_joined([comparator, text, unit]))
    return Written(text=text, kind=FieldKind.NUMBER, step="/value", value=number, unit=unit or None)


def _measured(quantity: Taken | None, around: Around) -> Written | None:
    return None if quantity is None else _quantity(quantity, around)


def _full(written: Written) -> str:
    return _joined([written.text, written.unit])


def _period(period: Taken, around: Around) -> Written | None:
    start, end = period.text("start"), period.text("end")
    if start and end:
        return Written(text=around.words("{start} to {end}").format(start=start, end=end))
    if start or end:
        template = "from {start}" if start else "until {end}"
        return Written(text=around.words(template).format(start=start, end=end))
    return None


def _range(bounds: Taken, around: Around) -> Written | None:
    """Write both bounds; the unit once if it is the same."""
    low = _measured(bounds.one("low"), around)
    high = _measured(bounds.one("high"), around)
    if low is not None and high is not None:
        first = low.text if low.unit == high.unit else _full(low)
        return Written(text=f"{first} – {_full(high)}")
    if low is not None:
        return Written(text=around.words("at least {low}").format(low=_full(low)))
    return high and Written(text=around.words("at most {high}").format(high=_full(high)))


def _ratio(ratio: Taken, around: Around) -> Written | None:
    above, below = (_measured(ratio.one(name), around) for name in ("numerator", "denominator"))
    if above is None or below is None:
        return None
    return Written(text=f"{_full(above)} / {_full(below)}")


def _reference(reference: Taken, around: Around) -> Written | None:
    """Write what is referred to by its name; the reference itself only if nothing else says what it is."""
    address = str(reference.left.get("reference") or "")
    name = around.name_of(address) if address else None
    text = reference.text("display") or name or ""
    if name is None:
        address = reference.text("reference")
        text = f"{text} ({address})" if text and address else text or address
    return Written(text=text) if text else None


def _human_name(name: Taken, _around: Around) -> Written | None:
    text = name.text("text") or person_name(name)
    return Written(text=_with_use(name, text)) if text else None


def _address(address: Taken, _around: Around) -> Written | None:
    text = address.text("text")
    if not text:
        place = [_joined([address.text("postalCode"), address.text("city")])]
        place += [address.text(key) for key in ("district", "state", "country")]
        text = ", ".join(filter(None, [*address.texts("line"), *place]))
    return Written(text=_with_use(address, text)) if text else None


def _contact_point(contact: Taken, _around: Around) -> Written | None:
    value = contact.text("value")
    kind = ", ".join(filter(None, (contact.text("system"), contact.text("use"))))
    return Written(text=f"{value} ({kind})" if kind else value) if value else None


def _identifier(identifier: Taken, around: Around) -> Written | None:
    value = identifier.text("value")
    kind = identifier.one("type") if value else None
    said = None if kind is None else _concept(kind, around)
    return Written(text=f"{value} ({said.text})" if said else value) if value else None


def _annotation(note: Taken, around: Around) -> Written | None:
    text = note.text("text")
    if not text:
        return None
    author = note.one("authorReference")
    by = None if author is None else _reference(author, around)
    said = ", ".join(filter(None, (by and by.text, note.text("authorString"), note.text("time"))))
    return Written(text=f"{text} ({said})" if said else text)


def _narrative(narrative: Taken, _around: Around) -> Written | None:
    return Written(text=plain_text(narrative.text("div")))


def _timing(timing: Taken, around: Around) -> Written | None:
    """Write ``3 × / 1 d`` and what the timing is called."""
    concept, repeat = timing.one("code"), timing.one("repeat")
    called = None if concept is None else _concept(concept, around)
    parts: list[str] = [called.text] if called else []
    if repeat is not None:
        times = _span(repeat, "frequency", "frequencyMax")
        period = _joined([_span(repeat, "period", "periodMax"), repeat.text("periodUnit")])
        parts.append(" / ".join(filter(None, (f"{times} ×" if times else "", period))))
    text = ", ".join(filter(None, parts))
    return Written(text=text) if text else None


def _span(owner: Taken, low: str, high: str) -> str:
    numbers = [number for name in (low, high) if (number := owner.number(name)) is not None]
    return " – ".join(map(number_text, numbers))


def _with_use(owner: Taken, text: str) -> str:
    """Name a use that is not the everyday one: an old name must not pass for the present one."""
    use = owner.left.get("use")
    if not isinstance(use, str) or not use or use in _EVERYDAY_USES:
        return text
    return f"{text} ({owner.text('use')})"


def _joined(parts: list[str] | list[str | None]) -> str:
    return " ".join(part for part in parts if part)


def _keys(names: str) -> frozenset[str]:
    return frozenset(names.split())


_CONCEPT = DataType(_concept, _keys("system version userSelected code"))
_CODING = DataType(_coding, _keys("system version userSelected code"))
_NAME = DataType(_human_name, _keys("use family given prefix suffix"))
_NARRATIVE = DataType(_narrative, _keys("status"))
_IDENTIFIER = DataType(_identifier, _keys("system version userSelected use"))
_BY_NAME: dict[str, tuple[frozenset[str], DataType]] = {
    "class": (_keys("code display"), _CODING),
    "identifier": (_keys("value"), _IDENTIFIER),
    "masterIdentifier": (_keys("value"), _IDENTIFIER),
    "name": (_keys("text family given"), _NAME),
    "note": (_keys("text"), DataType(_annotation, _keys("reference type"))),
    "telecom": (_keys("value"), DataType(_contact_point, _keys("rank"))),
    "text": (_keys("div"), _NARRATIVE),
    "timing": (_keys("repeat code"), DataType(_timing, _keys("system version userSelected"))),
}
_BY_MEMBERS: tuple[tuple[frozenset[str], DataType], ...] = (
    (_keys("coding"), _CONCEPT),
    (_keys("value unit comparator currency"), DataType(_quantity, _keys("system code"))),
    (_keys("numerator denominator"), DataType(_ratio, _keys("system code"))),
    (_keys("low high"), DataType(_range, _keys("system code"))),
    (_keys("start end"), DataType(_period, _keys(""))),
    (_keys("reference"), DataType(_reference, _keys("reference type"))),
    (_keys("system version userSelected"), _CODING),
    (_keys("display"), DataType(_reference, _keys("reference type"))),
    (_keys("family given"), _NAME),
    (
        _keys("postalCode line city"),
        DataType(_address, _keys("use type line city district postalCode state country")),
    ),
)
_CONCEPT_MEMBERS = _keys("coding text id extension")
