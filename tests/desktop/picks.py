"""Visits to pick from, for the tests of the palette, its pictures and its benchmark."""

import datetime as dt

from tests.desktop import samples

from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.domain.worklist import EntrySource, WorklistEntry

_FAMILIES = ("Smith", "Jones", "García Márquez", "Nguyen", "O'Neill", "Müller", "Kowalska", "Haddad", "Rossi")
_GIVEN = ("Jane", "Omar", "Lucía", "Anh", "Sean", "Grete", "Zofia", "Layla", "Marco", "Peter", "Ann")
_REASONS = ("Knee pain", "Follow-up", "Fever for three days", "Vaccination", "Wound check", "")


def entry(**changes: object) -> WorklistEntry:
    values: dict[str, object] = {
        "source": EntrySource.WORKLIST,
        "patient": samples.patient(),
        "visit_id": "V-2026-8841",
        "starts_at": samples.ago(-20),
        "place": "Room 3",
        "reason": "Shoulder pain",
    }
    return WorklistEntry(**(values | changes))  # pyright: ignore[reportArgumentType]


def person(family: str, given: str, number: str, born: str | None, sex: Sex | None = Sex.FEMALE) -> Patient:
    return samples.patient(
        family_name=family,
        given_name=given,
        identifiers=(Identifier(number), Identifier(f"N{number}", "urn:oid:1.2.276.0.76.4.8")),
        birth_date=born,
        sex=sex,
    )


def day() -> list[WorklistEntry]:
    """One morning: two people called Jane Smith, twins, a visit that runs here and one that is saved."""
    return [
        entry(launch_id="running", source=EntrySource.RECENT, starts_at=samples.ago(12)),
        entry(
            patient=person("Smith", "Jane", "00098215", "1952-03-02"), visit_id="V-8850", reason="Follow-up"
        ),
        entry(
            patient=person("Haddad", "Layla", "00512207", "2019-11-30"),
            visit_id="V-8851",
            starts_at=samples.ago(-40),
            place="Paediatrics 1",
            reason="Vaccination",
        ),
        entry(
            patient=person("Haddad", "Omar", "00512208", "2019-11-30", Sex.MALE),
            visit_id="V-8852",
            starts_at=samples.ago(-45),
            place="Paediatrics 1",
            reason="Vaccination",
        ),
        entry(
            patient=person("Kowalska", "Zofia", "00333019", "1988-01-17"),
            visit_id="V-8853",
            launch_id="saved",
            source=EntrySource.RECENT,
            starts_at=samples.ago(95),
        ),
        entry(
            patient=person("Nguyen", "Anh", "00290011", "1990"),
            visit_id=None,
            starts_at=None,
            place="Emergency department",
            reason="",
        ),
        entry(
            patient=Patient(identifiers=(Identifier("77-1203"),), name="Sean O'Neill"),
            visit_id="V-8855",
            doctor_id="D-44",
        ),
    ]


def many(count: int) -> list[WorklistEntry]:
    """Return a list of ``count`` visits in which names come again and again."""
    begin = dt.datetime(2026, 7, 14, 7, 0, tzinfo=dt.UTC)
    return [
        entry(
            patient=person(
                "-".join((_FAMILIES[i % len(_FAMILIES)], *_FAMILIES[i // 7 % 9 : i // 7 % 9 + (i % 7 == 0)])),
                _GIVEN[(i // 3) % len(_GIVEN)],
                f"{471000 + i:08d}",
                f"{1925 + i % 90}-{1 + i % 12:02d}-{1 + i % 28:02d}",
                (Sex.FEMALE, Sex.MALE)[i % 2],
            ),
            visit_id=f"V-{i}",
            starts_at=begin + dt.timedelta(minutes=i % 600),
            place=f"Room {i % 40}",
            reason=_REASONS[i % len(_REASONS)],
        )
        for i in range(count)
    ]
