"""What stands in a report is found whatever its accents and case, and nothing that is covered."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.folding import fold
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Approval, Field, FieldKind, Held, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.services.report_search import ROUND_S, ReportSearch

AT = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


def session(text: str, name: str = "a", **more: object) -> Session:
    request = LaunchRequest(
        facility="default", patient=Patient(identifiers=(Identifier("p"),)), visit_id="v", doctor=None
    )
    version = ReportVersion(number=1, payload_json=text, digest=text, received_at=AT, **more)  # pyright: ignore[reportArgumentType]
    return Session(launch_id=name, request=request, created_at=AT, reports=(version,))


class Reader:
    """Makes reports of one field in an inner section, and counts."""

    def __init__(self) -> None:
        self.read = 0

    def __call__(self, session: Session, version: ReportVersion) -> Report:
        del session
        self.read += 1
        field = Field(
            path="/plan", label="Procédure", kind=FieldKind.TEXT, text=version.payload_json, value=None
        )
        inner = Section(title="Inner", fields=(field,))
        return Report(title="First visit", scribe="tiep", sections=(Section(title="", sections=(inner,)),))


def search(*sessions: Session, text: str, reader: Reader | None = None):
    return ReportSearch(reader or Reader()).search(fold(text).split(), sessions)


@pytest.mark.parametrize("text", ["ibuprofen", "IBU", "oedeme", "œdème", "procedure", "first"])
def test_values_labels_and_titles_are_found(text: str):
    searched = search(session("Œdème; Ibuprofen 400 mg"), session("Nothing", "b"), text=text)
    assert "a" in searched.found
    assert searched.is_complete
    if text in {"ibuprofen", "IBU", "oedeme"}:
        assert list(searched.found) == ["a"]


def test_it_says_where_with_a_mark_where_it_was_cut():
    before = "Long before that there was nothing to be seen at all. "
    found = search(session(f"{before}Ibuprofen\n400 mg " + "x" * 400), text="ibuprofen").found["a"]
    assert found.label == "Procédure"
    assert found.excerpt.startswith("…")
    assert "Ibuprofen 400 mg" in found.excerpt
    assert len(found.excerpt) < 200


@pytest.mark.parametrize("held", [Held.CONTRADICTS_LAUNCH, Held.WITHDRAWN])
def test_what_is_covered_is_neither_read_nor_found(held: Held):
    reader = Reader()
    assert search(session("Ibuprofen", held=held), text="ibuprofen", reader=reader).found == {}
    assert reader.read == 0
    assert search(session("Ibuprofen", received_as=Approval.UNCONFIRMED_AI), text="ibuprofen").found


def test_what_is_concealed_is_not_found():
    def concealing(session: Session, version: ReportVersion) -> Report:
        report = Reader()(session, version)
        inner = report.sections[0].sections[0]
        hidden = tuple(replace(one, is_concealed=True) for one in inner.fields)
        outer = replace(report.sections[0], sections=(replace(inner, fields=hidden),))
        return replace(report, sections=(outer,))

    assert ReportSearch(concealing).search(["1234"], [session("1234")]).found == {}


def test_each_version_is_read_once_and_a_newer_one_takes_its_place():
    reader = Reader()
    searching = ReportSearch(reader)
    first = session("Ibuprofen")
    assert searching.search(["ibu"], [first]).found
    read_again = replace(first, reports=(replace(first.reports[0], received_at=AT),))
    assert searching.search(["par"], [read_again]).found == {}
    assert reader.read == 1
    version = replace(first.reports[0], number=2, payload_json="Paracetamol", digest="2")
    second = replace(first, reports=(*first.reports, version))
    assert searching.search(["ibu"], [second]).found == {}
    assert searching.search(["par"], [second]).found
    assert reader.read == 2


def test_a_round_ends_in_time_and_the_next_one_goes_on():
    now = [0.0]

    class Slow(Reader):
        def __call__(self, session: Session, version: ReportVersion) -> Report:
            now[0] += ROUND_S
            return super().__call__(session, version)

    sessions = [session("Ibuprofen", str(number)) for number in range(3)]
    searching = ReportSearch(Slow(), lambda: now[0], lambda _: None)
    counts = []
    for _ in range(3):
        searched = searching.search(["ibuprofen"], sessions)
        counts.append((len(searched.found), searched.is_complete))
    assert counts == [(1, False), (2, False), (3, True)]


def test_text_of_visits_that_are_no_longer_searched_is_not_kept():
    reader = Reader()
    searching = ReportSearch(reader)
    one, other = session("Ibuprofen", "a"), session("Ibuprofen", "b")
    searching.search(["ibu"], [one, other])
    searching.search(["ibu"], [other])
    searching.search(["ibu"], [one, other])
    assert reader.read == 3


@given(st.text(min_size=1, max_size=40), st.data())
def test_any_part_of_any_value_is_found(text: str, data: st.DataObject):
    words = fold(text).split()
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    begin = data.draw(st.integers(0, len(word) - 1))
    searched = ReportSearch(Reader()).search([word[begin:]], [session(text)])
    assert "a" in searched.found
