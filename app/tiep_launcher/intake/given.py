"""What a caller gave, checked, before it is known who launches and with which form."""

from dataclasses import dataclass, field

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.patient import Patient


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenContext:
    """Patient and visit as one caller gave them.

    Attributes:
        patient: Who the visit is about.
        visit_id: The visit; None if the caller named none here.
        extra_context_json: JSON text of an object: the further top-level keys for the launch context.
        warnings: What people should know and what stops nothing.
        not_sent: JSON pointers of what was given and is not passed on.
    """

    patient: Patient = field(repr=False)
    visit_id: str | None = field(default=None, repr=False)
    extra_context_json: str = field(default="{}", repr=False)
    warnings: tuple[Problem, ...] = ()
    not_sent: tuple[str, ...] = field(default=(), repr=False)
