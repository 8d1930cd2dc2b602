"""The forms that a facility of the sandbox keeps, for visits that were started without one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class CataloguedForm:
    """A form kept in the facility; a doctor without its specialty does not see it."""

    key: str
    specialties: frozenset[str]
    form: Mapping[str, object]

    @property
    def title(self) -> str:
        """Return what the doctor reads in the list."""
        return str(self.form["title"])


CATALOGUE: tuple[CataloguedForm, ...] = (
    CataloguedForm(
        key="general-visit",
        specialties=frozenset({"GENERAL", "PEDIATRICS"}),
        form={
            "title": "General visit",
            "type": "object",
            "required": ["reason"],
            "properties": {
                "reason": {"title": "Reason for visit", "type": "string"},
                "history": {"title": "History", "type": "string", "description": "Course of the complaint"},
                "fever": {"title": "Fever", "type": "boolean"},
                "temperature": {
                    "title": "Temperature",
                    "type": "number",
                    "description": "In degrees Celsius",
                    "minimum": 34,
                    "maximum": 43,
                },
                "plan": {"title": "Plan", "type": "array", "items": {"type": "string"}},
            },
        },
    ),
    CataloguedForm(
        key="joint-examination",
        specialties=frozenset({"ORTHOPEDICS", "SPORTS_MEDICINE"}),
        form={
            "title": "Joint examination",
            "type": "object",
            "required": ["joint"],
            "properties": {
                "joint": {
                    "title": "Joint",
                    "type": "string",
                    "oneOf": [
                        {"const": "SHOULDER", "title": "Shoulder"},
                        {"const": "KNEE", "title": "Knee"},
                        {"const": "HIP", "title": "Hip"},
                    ],
                },
                "pain-level": {"title": "Pain level", "type": "integer", "minimum": 0, "maximum": 10},
                "findings": {"title": "Findings", "type": "string"},
            },
        },
    ),
    CataloguedForm(
        key="cardiac-review",
        specialties=frozenset({"CARDIOLOGY"}),
        form={
            "title": "Cardiac review",
            "type": "object",
            "properties": {
                "complaints": {"title": "Complaints", "type": "array", "items": {"type": "string"}},
                "blood-pressure": {
                    "title": "Blood pressure",
                    "type": "object",
                    "properties": {
                        "systolic": {"title": "Systolic", "type": "integer", "minimum": 50, "maximum": 260},
                        "diastolic": {"title": "Diastolic", "type": "integer", "minimum": 30, "maximum": 160},
                    },
                },
                "assessment": {"title": "Assessment", "type": "string"},
            },
        },
    ),
    CataloguedForm(
        key="free-note",
        specialties=frozenset(),
        form={
            "title": "Free note",
            "type": "object",
            "required": ["note"],
            "properties": {"note": {"title": "Note", "type": "string"}},
        },
    ),
)
"""A form without specialties is for every doctor, so that nobody stands before an empty list."""


def forms_for(specialties: Sequence[str]) -> tuple[CataloguedForm, ...]:
    """Return the forms that a doctor with these specialties may choose from."""
    return tuple(
        entry for entry in CATALOGUE if not entry.specialties or entry.specialties.intersection(specialties)
    )
