"""How a doctor is named. Knows no Qt."""

from tiep_launcher.domain.launch_request import Doctor


def doctor_name(doctor: Doctor) -> str:
    """Return the name, or the id of a doctor whose name nobody gave."""
    return one_line(doctor.name) or one_line(doctor.id)


def doctor_name_and_id(doctor: Doctor) -> str:
    """Return name and id, or the id alone."""
    name = one_line(doctor.name)
    return f"{name} ({one_line(doctor.id)})" if name else one_line(doctor.id)


def one_line(text: str | None) -> str:
    """Write ``text`` in one line without characters that could move or hide what stands beside it."""
    return " ".join("".join(c if c.isprintable() else " " for c in text or "").split())
