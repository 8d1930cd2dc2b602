"""Every format, against files that were read by people; and what holds for all of them."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.delivery.outgoing import GOLDEN, HOSTILE, outgoing, session, version

from tiep_launcher.delivery.document import content_of, document_of, documents_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.domain.errors import HeldError
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, FieldKind, Held, Section


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize("format_", list(Format))
def test_a_report_is_written_to_the_letter(format_: Format):
    expected = GOLDEN / f"report.{format_.ending}"
    assert document_of(outgoing(), format_) == expected.read_bytes()


def test_the_words_of_a_page_are_those_of_the_facility():
    page = document_of(outgoing(language=Language.ARABIC), Format.HTML).decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert page == (GOLDEN / "report.ar.html").read_text("utf-8")


@pytest.mark.parametrize("format_", list(Format))
@pytest.mark.parametrize("held", list(Held))
def test_a_held_report_leaves_in_no_format(format_: Format, held: Held):
    made = outgoing(session(version(held=held)))
    with pytest.raises(HeldError):
        document_of(made, format_)
    with pytest.raises(HeldError):
        documents_of([outgoing(), made], format_)


@pytest.mark.parametrize("format_", [Format.JSON, Format.FHIR, Format.FHIR_DOCUMENT])
def test_several_are_an_array(format_: Format):
    first, second = outgoing(), outgoing(session(version(), version(2)))
    expected = [json.loads(document_of(one, format_)) for one in (first, second)]
    assert json.loads(documents_of([first, second], format_)) == expected
    assert json.loads(documents_of([], format_)) == []
    assert content_of(document_of(first, format_), first, format_) == expected[0]


def test_several_pages_are_one():
    page = documents_of([outgoing(), outgoing()], Format.HTML).decode()
    assert page.count("<!DOCTYPE html>") == 1
    assert page.count("<article>") == 2


class Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_what_came_from_outside_is_text_on_the_page_and_nothing_is_loaded():
    page = Page(document_of(outgoing(), Format.HTML).decode())
    assert HOSTILE in page.texts
    assert not page.tags & {"img", "script", "link", "iframe", "a", "object"}
    assert not page.attributes & {"src", "href", "onclick", "style"}
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    assert policy in document_of(outgoing(), Format.HTML).decode()


@given(st.text(min_size=1))
def test_any_text_comes_out_of_the_page_as_it_went_in(text: str):
    payload = json.dumps({"payload": {"reason": text}})
    page = Page(document_of(outgoing(session(version(payload_json=payload))), Format.HTML).decode())
    shown = "".join(page.texts)
    for line in text.splitlines():
        if line.isprintable():
            assert line in shown


SENT = (
    '{ "resourceType": "Bundle", "type": "document",\n  "total": 1.50, "entry": [ {"resource": '
    '{"resourceType":"Composition","title":"\\u00e4"}} ] }'
)


@pytest.mark.parametrize(
    "payload",
    [
        f'{{"fhir": {SENT}}}',
        f'\n {{"context" : {{"visit_id": "v"}} ,\t"fhir":{SENT} , "x": null }} ',
    ],
)
def test_a_document_that_was_sent_is_passed_through_to_the_letter(payload: str):
    made = outgoing(session(version(payload_json=payload)))
    assert document_of(made, Format.FHIR_DOCUMENT).decode() == SENT


@pytest.mark.parametrize(
    "payload",
    [
        '{"fhir": {"resourceType": "Bundle", "type": "collection"}}',
        '{"fhir": []}',
        '{"other": {"fhir": {"resourceType": "Bundle", "type": "document"}}}',
        "[]",
        "null",
        '"fhir"',
        "no JSON",
        "{",
        "",
    ],
)
def test_what_is_no_document_is_made_into_one(payload: str):
    made = outgoing(session(version(payload_json=payload)))
    assert json.loads(document_of(made, Format.FHIR_DOCUMENT))["identifier"]["value"].startswith("urn:uuid:")


def test_the_same_version_makes_the_same_document_and_another_one_another():
    first = document_of(outgoing(), Format.FHIR_DOCUMENT)
    assert first == document_of(outgoing(), Format.FHIR_DOCUMENT)
    again = session(version(), version(2))
    ids = {
        json.loads(document_of(outgoing(made), Format.FHIR_DOCUMENT))["identifier"]["value"]
        for made in (session(), again)
    }
    assert len(ids) == 2


def test_nobody_needs_to_be_known():
    made = session()
    made = replace(made, request=replace(made.request, doctor=None, form=None))
    for format_ in Format:
        assert document_of(outgoing(made), format_)


@pytest.mark.parametrize("format_", [Format.TEXT, Format.HTML, Format.GDT])
def test_what_only_machines_need_is_left_out_for_people_and_that_is_said(format_: Format):
    field = Field(path="/id", label="Identifier", kind=FieldKind.TEXT, text="urn:oid:1.2.3", value="x")
    technical = Section(title="Technical", fields=(field,), is_technical=True)
    made = outgoing()
    made = replace(made, report=replace(made.report, sections=(*made.report.sections, technical)))
    written = document_of(made, format_).decode("cp1252" if format_ is Format.GDT else "utf-8")
    assert "urn:oid:1.2.3" not in written
    assert "Identifiers and code systems: see the program" in written
    assert "urn:oid:1.2.3" in document_of(made, Format.FHIR).decode()
