"""Reports for the windows: read once, in the output language, before they are asked for."""

import datetime as dt
from dataclasses import replace

from tests.unit.delivery.outgoing import session, version

from tiep_launcher.cli.resident import reports
from tiep_launcher.cli.resident.reports import ResidentReports
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.target_profile import PLAIN


def misses() -> int:
    return reports._read.cache_info().misses


def test_what_has_just_come_is_read_before_the_windows_ask():
    made = session(version(payload_json='{"record": {"signed": true}}'))
    newest = made.newest_report
    assert newest is not None
    resident = ResidentReports(lambda _: Language.GERMAN, lambda _: PLAIN)
    reports._read.cache_clear()
    resident.read_ahead(made, newest.received_at + dt.timedelta(seconds=2))
    assert misses() == 1
    report = resident.report_of(made, newest)
    assert misses() == 1
    assert report.sections[0].sections[0].fields[0].text == "ja"


def test_what_came_earlier_or_is_held_is_not_read_for_nothing():
    earlier = version()
    held = replace(earlier, held=Held.CONTRADICTS_LAUNCH)
    resident = ResidentReports(lambda _: Language.ENGLISH, lambda _: PLAIN)
    reports._read.cache_clear()
    resident.read_ahead(session(earlier), earlier.received_at + dt.timedelta(hours=1))
    resident.read_ahead(session(held), held.received_at)
    resident.read_ahead(replace(session(), reports=()), earlier.received_at)
    assert misses() == 0
