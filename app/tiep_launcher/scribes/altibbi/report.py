"""Makes a report of Altibbi's messages (vendor's page "Webhooks"; names and types also from its public kits).

Paths are JSON pointers into the whole message, which is what is kept. Everything in ``data`` may be missing
or null, and empty objects may come as ``[]``. Nothing is added: ``duration`` has no unit because none is
documented.
"""

from dataclasses import replace

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.scribes.altibbi import entries
from tiep_launcher.scribes.altibbi.medication import COLUMNS
from tiep_launcher.scribes.reading import Path, Reading, present, unreadable
from tiep_launcher.scribes.words import words_of

SCRIBE = "altibbi"
_DATA: Path = ("data",)
_DISPENSE: Path = (*_DATA, "dispense")


def read_report(payload_json: str, form: Form | None, language: Language) -> Report:
    """Make a report of a message; never fails on content and never drops any.

    Args:
        payload_json: JSON text of the webhook's body.
        form: Not this scribe's.
        language: Of the program's own words in the report.
    """
    del form
    say = words_of(language)
    try:
        return _report(Reading(payload_json, say))
    except (ValueError, RecursionError):
        return Report(title=say("Message"), scribe=SCRIBE, sections=unreadable(payload_json))


def _report(reading: Reading) -> Report:
    say = reading.say
    titles = {"recommendation_data": say("Recommendation"), "status_update": say("Change of status")}
    event_type = reading.at(("type",))
    title = titles.get(event_type) if isinstance(event_type, str) else None
    sections = (*_status(reading), *_recommendation(reading), *_about(reading), *reading.rest())
    if title is not None:
        reading.take("type")
    return Report(
        title=title or say("Message"),
        scribe=SCRIBE,
        sections=tuple(map(_guarded, sections)),
    )


def _status(reading: Reading) -> tuple[Section, ...]:
    say = reading.say
    fields = present(
        reading.field(say("Status"), "new_status"), reading.field(say("Status before"), "old_status")
    )
    return (Section(title="", fields=fields),) if fields else ()


def _recommendation(reading: Reading) -> tuple[Section, ...]:
    say = reading.say
    for path in (_DATA, (*_DATA, "icd10"), (*_DATA, "drug"), (*_DATA, "lab")):
        reading.members(*path)
    drugs = (*_DATA, "drug", "fdaDrug")
    found = (
        (say("Diagnoses"), entries.coded(reading, (*_DATA, "icd10", "diagnosis"), say("Diagnosis"))),
        (say("Symptoms"), entries.coded(reading, (*_DATA, "icd10", "symptom"), say("Symptom"))),
        (say("Medication"), entries.table(reading, drugs, say("Medicines"), COLUMNS)),
        (
            say("Laboratory"),
            (
                *entries.named(reading, (*_DATA, "lab", "lab"), say("Tests")),
                *entries.named(reading, (*_DATA, "lab", "panel"), say("Panels")),
            ),
        ),
        (
            say("What next"),
            (
                *_referral(reading),
                *entries.named(reading, (*_DATA, "followUp"), say("Follow-up")),
            ),
        ),
        (say("Answers after the call"), entries.answers(reading, (*_DATA, "postCallAnswer"))),
        (say("Dispensing"), _dispense(reading)),
    )
    return tuple(Section(title=title, fields=fields) for title, fields in found if fields)


def _referral(reading: Reading) -> tuple[Field, ...]:
    path = (*_DATA, "doctorReferral")
    reading.members(*path)
    return present(reading.field(reading.say("Referral"), *path, "name"))


def _dispense(reading: Reading) -> tuple[Field, ...]:
    """Take what opens a patient's prescription; its addresses need not belong together."""
    say = reading.say
    reading.members(*_DISPENSE)
    return present(
        _link(reading, say("Prescription"), (*_DISPENSE, "url")),
        reading.identifier(say("Pass code"), *_DISPENSE, "pass_code"),
        _link(reading, say("QR code of the sender"), (*_DISPENSE, "qr_code")),
    )


def _link(reading: Reading, label: str, path: Path) -> Field | None:
    field = reading.field(label, *path)
    return None if field is None else replace(field, is_link=isinstance(field.value, str))


def _about(reading: Reading) -> tuple[Section, ...]:
    say = reading.say
    fields = present(
        reading.identifier(say("Consultation"), "consultation_id"),
        reading.identifier(say("User"), "user_id"),
        reading.identifier(say("Insurance number"), "insurance_id"),
        reading.identifier(say("Policy number"), "policy_number"),
        reading.field(say("Sent"), "datetime"),
        reading.field(say("Type"), "type"),
    )
    title = say("About this consultation")
    return (Section(title=title, fields=fields, is_technical=True),) if fields else ()


def _guarded(section: Section) -> Section:
    """Conceal everything that came with the dispensing, known or not."""
    fields = tuple(
        replace(field, is_concealed=True) if field.path.startswith("/data/dispense") else field
        for field in section.fields
    )
    return replace(section, fields=fields)
