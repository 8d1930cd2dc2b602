"""How much processor time a report takes from the click to the clipboard, by the rules of a profile."""

import datetime as dt
import json
import os
import time
from collections.abc import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.benchmarks.measuring import Figure, in_turns

from tiep_launcher.delivery.fitting import fit
from tiep_launcher.delivery.text import report_text
from tiep_launcher.desktop.clipboard import Clipboard
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Field, FieldKind, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import PLAIN, CharacterSet, LineEnd, TargetProfile

FIELDS = 1_000
GOAL_MS = 10.0
_ROUNDS = 40
_NOW = dt.datetime(2026, 11, 21, 10, 15, tzinfo=dt.UTC)
_STRICT = TargetProfile(
    name="strict",
    character_set=CharacterSet.WINDOWS_1252,
    line_end=LineEnd.CRLF,
    max_line_length=120,
    replacements={"•": "-", "\t": "    "},
)


def measure(share: float) -> list[Figure]:
    """Measure each step of copying a report of 1,000 fields."""
    app = QApplication.instance() or QApplication([])
    assert app is not None
    rounds = max(5, round(_ROUNDS * share))
    (plain,), (strict,) = (in_turns(rounds, lambda p=profile: _copied_ms(p)) for profile in (PLAIN, _STRICT))
    return [
        _figure("copy 1,000 fields", plain),
        _figure("copy 1,000 fields as Windows-1252 with CR LF", strict),
    ]


def _figure(name: str, ours: Sequence[float]) -> Figure:
    return Figure(name=name, ours=ours, unit="ms", goal=GOAL_MS)


def _copied_ms(profile: TargetProfile) -> float:
    session, version, report = _report()
    clipboard = Clipboard()
    told: list[bool] = []
    start_s = time.process_time()
    text = report_text(session, version, report, Language.ENGLISH, profile)
    clipboard.copy(fit(text, profile).text(), told.append)
    taken_ms = (time.process_time() - start_s) * 1000
    if told != [True]:
        raise RuntimeError("nothing was copied")
    clipboard.clear()
    return taken_ms


def _report() -> tuple[Session, ReportVersion, Report]:
    request = LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith", birth_date="1980-02-29"),
        visit_id="v-1",
        doctor=None,
    )
    version = ReportVersion(number=1, payload_json=json.dumps({}), digest="d", received_at=_NOW)
    values = ("Schulterschmerz seit drei Wochen", "RR ≥ 140/90 mmHg", "25 µg", "unauffällig", "6")
    fields = tuple(
        Field(
            path=f"/{number}",
            label=f"Feld {number}",
            kind=FieldKind.TEXT,
            text=values[number % len(values)],
            value=None,
        )
        for number in range(FIELDS)
    )
    report = Report(title="Anamnesis", scribe="tiep", sections=(Section(title="", fields=fields),))
    return Session(launch_id="l", request=request, created_at=_NOW, reports=(version,)), version, report
