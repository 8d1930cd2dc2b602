"""What the caller asked for: the one value that every way in ends in."""

from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.patient import Patient


class View(StrEnum):
    """Where Tiep is opened."""

    BROWSER = "browser"
    EMBEDDED = "embedded"


@dataclass(frozen=True, slots=True)
class Doctor:
    """The doctor as Tiep's API knows it.

    Attributes:
        id: The hospital's id of the doctor. A typo creates a second doctor in Tiep without a word.
        name: As shown to people; None if not known.
        specialties: Tiep's upper-case words (``ORTHOPEDICS``); an open list.
    """

    id: str
    name: str | None = None
    specialties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitKey:
    """What makes two launches the same visit (contract, section 1)."""

    facility: str
    patient_id: str = field(repr=False)
    visit_id: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchRequest:
    """Patient, visit, doctor and form of one launch, complete and checked.

    Attributes:
        facility: Name of the facility's settings.
        patient: Who the visit is about.
        visit_id: The HIS's id of the visit, opaque.
        visit_id_made_here: True if the HIS gave none and the site lets us make one.
        doctor: Who is launching; None while it waits for a person to say who.
        form: What Tiep is asked to extract; None lets the doctor choose in Tiep.
        view: Where Tiep is opened.
        request_id: The caller's own id of this request, so that it never starts twice.
        extra_context_json: JSON text of an object: further top-level keys for the launch context.
    """

    facility: str
    patient: Patient
    visit_id: str = field(repr=False)
    visit_id_made_here: bool = False
    doctor: Doctor | None
    form: Form | None = None
    view: View = View.BROWSER
    request_id: str | None = field(default=None, repr=False)
    extra_context_json: str = field(default="{}", repr=False)

    @property
    def doctor_id(self) -> str | None:
        """The doctor's id, as far as it is known who launches."""
        return None if self.doctor is None else self.doctor.id

    @property
    def visit_key(self) -> VisitKey:
        """The visit this request is for."""
        return VisitKey(self.facility, self.patient.id, self.visit_id)
