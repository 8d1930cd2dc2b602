"""What elements and resources of FHIR R4 are called for people; in English, which the words translate.

Source: https://hl7.org/fhir/R4/resourcelist.html and the pages of the resources.
"""

import re

from tiep_launcher.scribes.words import Words

# One of a type, and several of it.
_RESOURCES = {
    "Composition": ("Document", "Document"),
    "Patient": ("Patient", "Patients"),
    "Encounter": ("Visit", "Visits"),
    "Practitioner": ("Clinician", "Clinicians"),
    "PractitionerRole": ("Clinician role", "Clinician role"),
    "Organization": ("Organization", "Organizations"),
    "AllergyIntolerance": ("Allergy or intolerance", "Allergies and intolerances"),
    "Medication": ("Medication", "Medications"),
    "FamilyMemberHistory": ("Family member history", "Family member history"),
    "RelatedPerson": ("Related person", "Related person"),
}
# What the name alone does not say, for one type of resource or for all.
_ELEMENTS = {
    ("Condition", "code"): "Condition",
    ("AllergyIntolerance", "code"): "Substance",
    ("ServiceRequest", "code"): "Requested service",
    ("Procedure", "code"): "Procedure",
    ("Medication", "code"): "Medication",
    ("Encounter", "period"): "Period",
    ("", "dosageInstruction"): "Dosage",
    ("", "onset"): "Onset",
}
# Elements of several types: the type stands in the name (https://hl7.org/fhir/R4/formats.html#choice).
_CHOICES = (
    "abatement|age|allowed|asNeeded|author|bounds|content|deceased|defaultValue|detail|dose|due|effective|item|"
    "medication|multipleBirth|occurrence|onset|performed|product|quantity|rate|reported|scheduled|serviced|start|"
    "statusReason|substance|target|timing|value"
)
_TYPES = (
    "Address|Age|Annotation|Attachment|Base64Binary|Boolean|Canonical|Code|CodeableConcept|Coding|ContactPoint|"
    "Count|Date|DateTime|Decimal|Distance|Dosage|Duration|Expression|HumanName|Id|Identifier|Instant|Integer|"
    "Markdown|Meta|Money|Oid|Period|PositiveInt|Quantity|Range|Ratio|Reference|SampledData|Signature|String|"
    "Time|Timing|UnsignedInt|Uri|Url|Uuid"
)
_CHOICE = re.compile(f"({_CHOICES})({_TYPES})")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def one_of(resource_type: str, words: Words) -> str:
    """Return what a single resource of a type is called; an unknown type keeps its name."""
    known = _RESOURCES.get(resource_type)
    return words(known[0]) if known else _worded(resource_type, words)


def several_of(resource_type: str, words: Words) -> str:
    """Return what several resources of a type are called."""
    known = _RESOURCES.get(resource_type)
    if known:
        return words(known[1])
    plural = f"{_spaced(resource_type)}s"
    return words(plural) if plural in words else _worded(resource_type, words)


def label_of(element: str, resource_type: str, words: Words) -> str:
    """Return what an element is called; one that is not known keeps its name."""
    stem = stem_of(element)
    special = _ELEMENTS.get((resource_type, stem)) or _ELEMENTS.get(("", stem))
    return words(special) if special else _worded(stem, words)


def stem_of(element: str) -> str:
    """Return the name without the type that a choice carries: ``value`` for ``valueQuantity``."""
    choice = _CHOICE.fullmatch(element)
    return choice[1] if choice else element


def _worded(name: str, words: Words) -> str:
    spaced = _spaced(name)
    return words(spaced) if spaced in words else name


def _spaced(name: str) -> str:
    return _HUMP.sub(" ", name).capitalize()
