"""What goes out as GDT, read back by the reader that takes GDT in."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.delivery.outgoing import about, outgoing, patient, session, version

from tiep_launcher.delivery.document import Outgoing, content_of, document_of, documents_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.gdt import GdtAddress
from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Identifier, Sex
from tiep_launcher.formats.gdt import Charset, GdtSet, read_gdt


def written(made: Outgoing) -> GdtSet:
    found = read_gdt(document_of(made, Format.GDT))
    assert found.warnings == ()  # lengths, line ends, total and character set are as they should be
    return found


def strictly_read(data: bytes, charset: Charset) -> list[tuple[str, str]]:
    """Read as a practice system does that forgives nothing."""
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    assert [int(line[:3]) for line in lines] == [len(line) + 2 for line in lines]
    fields = [(line[3:7].decode("ascii"), line[7:].decode(charset.codec)) for line in lines]
    assert [number for number, _ in fields[:2]] == ["8000", "8100"]
    assert fields[1][1] == f"{len(data):05}"
    assert ("9206", charset.value) in fields
    return fields


def values(found: GdtSet, number: str) -> list[str]:
    return [field.value for field in found.fields if field.number == number]


@pytest.mark.usefixtures("berlin")
def test_the_time_is_the_local_one_at_which_the_scribe_was_opened():
    found = written(outgoing())
    assert (found.value("6200"), found.value("6201")) == ("21112026", "105800")
    never = written(outgoing(session(started_at=None)))
    assert (never.value("6200"), never.value("6201")) == ("21112026", "111502")


def test_whose_it_is_stands_in_the_fields_for_that():
    found = written(outgoing())
    numbers = ["8000", "3000", "3101", "3102", "3103", "3110", "8310", "8402"]
    assert [found.value(number) for number in numbers] == [
        "6310", "00471193", "Müller", "Anna", "14071945", "2", "V-2026-8841", "ALLG01",
    ]  # fmt: skip


def test_what_gdt_cannot_say_is_left_out():
    whole = patient(name="Anna Müller", family_name=None, given_name=None, birth_date="1945", sex=Sex.OTHER)
    found = written(outgoing(about(whole)))
    assert found.value("3101") == "Anna Müller"
    assert [found.value(number) for number in ("3102", "3103", "3110")] == [None, None, None]


def test_the_site_names_both_sides_and_the_character_set():
    address = GdtAddress(
        receiver="PVS", sender="TIEP", examination="SCRB01", visit_field="8314", charset=Charset.CP437
    )
    found = written(replace(outgoing(), gdt=address))
    assert [found.value(number) for number in ("8315", "8316", "8402", "8314", "9206")] == [
        "PVS", "TIEP", "SCRB01", "V-2026-8841", "2",
    ]  # fmt: skip
    assert found.charset is Charset.CP437


def test_a_wrong_field_for_the_visit_keeps_no_report_back():
    found = written(replace(outgoing(), gdt=GdtAddress(visit_field="PV1-19")))
    assert found.value("8310") == "V-2026-8841"


@pytest.mark.parametrize("charset", list(Charset))
def test_letters_that_a_character_set_lacks_are_listed(charset: Charset):
    payload = json.dumps({"payload": {"note": "pH ≥ 7, Łódź"}})
    made = replace(
        outgoing(session(version(payload_json=payload), request=replace(session().request, form=None))),
        gdt=GdtAddress(charset=charset),
    )
    found = written(made)
    comments = " ".join(values(found, "6227"))
    if charset is Charset.CP437:
        assert "note: pH ≥ 7, Lódz" in values(found, "6220")
        assert "U+2265" not in comments
    else:
        assert any(line.startswith("note: pH >= 7, L") for line in values(found, "6220"))
        assert "U+2265 = >=" in comments
    assert "U+0141 = L" in comments


def test_several_sets_stand_one_after_the_other():
    one = document_of(outgoing(), Format.GDT)
    assert documents_of([outgoing(), outgoing()], Format.GDT) == one + one
    assert "Müller" in content_of(one, outgoing(), Format.GDT)


def test_what_is_too_long_is_said():
    payload = json.dumps({"payload": {f"f{number}": "x" * 900 for number in range(120)}})
    with pytest.raises(InputError) as caught:
        document_of(outgoing(session(version(payload_json=payload))), Format.GDT)
    assert caught.value.code == "gdt_too_long"


def letters_of(charset: Charset) -> st.SearchStrategy[str]:
    known = bytes(range(0x20, 0x100)).decode(charset.codec, "ignore")
    return st.text(st.sampled_from([letter for letter in known if letter.isprintable()]), max_size=1200)


@pytest.mark.parametrize("charset", list(Charset))
@settings(max_examples=40)
@given(drawn=st.data())
def test_any_value_comes_back_as_it_was(charset: Charset, drawn: st.DataObject):
    texts = drawn.draw(st.lists(letters_of(charset), min_size=1, max_size=4))
    answers = {f"f{number}": text for number, text in enumerate(texts)}
    name = drawn.draw(letters_of(charset).filter(str.strip))[:40]
    made = session(version(payload_json=json.dumps({"payload": answers})))
    made = about(
        patient(identifiers=(Identifier(name),)), replace(made, request=replace(made.request, form=None))
    )
    data = document_of(replace(outgoing(made), gdt=GdtAddress(charset=charset)), Format.GDT)
    fields = strictly_read(data, charset)
    assert [value for number, value in fields if number == "3000"] == [name]
    lines = "".join(value for number, value in fields if number == "6220").replace(" ", "")
    expected = "".join(f"f{number}:{text}" for number, text in enumerate(texts)).replace(" ", "")
    assert lines == expected
