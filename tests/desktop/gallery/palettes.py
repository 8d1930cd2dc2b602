"""The palette: searching, found, nothing found, and what goes wrong."""

from PySide6.QtCore import QSize
from tests.desktop import picks, samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.worklist import EntrySource, Found, WorklistEntry

_DOCTOR = Doctor("D-17", "Dr. Maria Lopez")
_AROUND = Around(
    facility="Sample Clinic",
    is_test=True,
    forms=(("ortho", "Orthopedics: first visit"), ("gp", "General practice visit")),
    form_key="ortho",
)


def views() -> list[View]:
    return [
        View("today", lambda: _found(picks.day())),
        View("same names", lambda: _found(picks.day()[:2], "smith")),
        View("saved visit", lambda: _found(picks.day()), then=lambda made: _down(made, 4)),
        View("no visit id", lambda: _found(picks.day()), then=lambda made: _down(made, 5)),
        View("no worklist", _no_worklist),
        View("nothing found", lambda: _found([], "wolfeschlegel")),
        View("server searching", _server_searching),
        View("server problem", _server_problem),
        View("rows from the server", _from_server),
        View("broken rows", _broken_rows),
        View("problem with the launch", _launch_problem),
        View("50,000 visits", lambda: _found(picks.many(50_000))),
        View("long texts", lambda: _found(_long())),
        View("arabic names", lambda: _found(_arabic(), "خطيب")),
        View("hostile", lambda: _found(_hostile())),
        View("small", lambda: _found(picks.day()), QSize(560, 420)),
    ]


def _palette() -> Palette:
    sessions = {
        "running": samples.session(Phase.IN_PROGRESS, "running"),
        "saved": samples.session(Phase.REPORT_SAVED, "saved"),
    }
    made = Palette(sessions.get, now=lambda: samples.NOW)
    made.begin(_AROUND, _DOCTOR, has_worklist=True, has_server=True)
    return made


def _found(entries: list[WorklistEntry], text: str = "") -> Palette:
    made = _palette()
    made.line.setText(text)
    made.show_found(Found(entries=tuple(entries), total=len(entries)))
    return made


def _down(made: object, count: int) -> None:
    assert isinstance(made, Palette)
    made.view.setCurrentIndex(made.model.index(count))


def _no_worklist() -> Palette:
    made = _palette()
    made.begin(_AROUND, _DOCTOR)
    made.show_found(Found())
    return made


def _server_searching() -> Palette:
    made = _found(picks.day()[2:4], "haddad")
    made.server_begun()
    made.server_slow()
    return made


def _server_problem() -> Palette:
    made = _found(picks.day()[2:4], "haddad")
    made.server_ended(["The FHIR server did not answer within 10 seconds. Check the network."])
    return made


def _from_server() -> Palette:
    made = _found(picks.day()[:2], "smith")
    more = [
        picks.entry(
            source=EntrySource.SERVER,
            patient=picks.person("Smithers", "Waylon", f"0088{i:04d}", "1961-08-0" + str(i)),
            visit_id=f"E-{i}",
            starts_at=samples.ago(-60 - i),
        )
        for i in range(1, 5)
    ]
    made.add_from_server(Found(entries=tuple(more), total=4))
    return made


def _broken_rows() -> Palette:
    made = _found(picks.day())
    made.status.say_problems([f"Row {row} of the worklist has no patient ID." for row in (14, 15, 27)])
    return made


def _launch_problem() -> Palette:
    made = _found(picks.day()[1:3], "smith")
    made.show_problems(["This visit is open for another doctor."])
    return made


def _long() -> list[WorklistEntry]:
    patient = samples.patient(
        family_name="Wolfeschlegelsteinhausenbergerdorff-Müllermeisterhubersson",
        given_name="Anna-Katharina Elisabeth Friederike Wilhelmina",
        identifiers=(Identifier("urn:oid:1.2.276.0.76.4.8/" + "9876543210" * 4),),
    )
    reason = "Chronic pain of the lower back radiating into the left leg for more than six months"
    return [
        picks.entry(
            patient=patient, visit_id="VISIT-" + "A" * 40, reason=reason, place="Outpatients, 3rd floor"
        ),
        *picks.day(),
    ]


def _arabic() -> list[WorklistEntry]:
    return [
        picks.entry(
            patient=picks.person("الخطيب", "ليلى", "JO-00471193/7", "1979-05-06"), reason="ألم في الركبة"
        ),
        picks.entry(patient=picks.person("الخطيب", "ليلى", "JO-00471200/1", "1991-02-11"), visit_id="V-2"),
    ]


def _hostile() -> list[WorklistEntry]:
    patient = samples.patient(family_name=samples.HOSTILE, given_name="\u202eevil\u0000\n")
    return [picks.entry(patient=patient, reason=samples.HOSTILE)]
