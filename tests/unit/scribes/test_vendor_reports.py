"""Reports of Nabla and Altibbi: renderings that were agreed on, and any JSON at all."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.rendered import GOLDEN, as_event, message, rendered

from tiep_launcher.domain.choosing import every_field
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.scribes import registry
from tiep_launcher.scribes.altibbi import entries, medication
from tiep_launcher.scribes.altibbi import report as altibbi
from tiep_launcher.scribes.nabla import report as nabla
from tiep_launcher.scribes.registry import SCRIBES, read_report
from tiep_launcher.scribes.words import words_of

Read = Callable[[str, None, Language], Report]
NAMES = sorted(path.stem for path in GOLDEN.glob("*.json"))
READERS: dict[str, Read] = {"nabla": nabla.read_report, "altibbi": altibbi.read_report}
SPEAKERS = {"doctor", "patient", "unspecified"}
KNOWN = {
    "question": {"doctor_notes", "symptoms", "diagnosis", "fda_drug", "lab_codes"},
    "speaker": SPEAKERS,
    "speaker_type": SPEAKERS,
}
TIMES = {"start_offset_ms", "start_time_ms", "end_offset_ms", "end_time_ms"}


def read(name: str, payload_json: str) -> Report:
    return READERS[name.split("-", maxsplit=1)[0]](payload_json, None, Language.ENGLISH)


@pytest.mark.parametrize("name", NAMES)
def test_agreed_rendering(name: str) -> None:
    assert rendered(read(name, message(name))) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_agreed_messages_are_shown_completely(name: str) -> None:
    assert_complete(read(name, message(name)), json.loads(message(name)))


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
)
ANY = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def shaped(known: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """Objects that have some of the known members, each as it should be or not, and others."""
    members = {key: value | ANY for key, value in known.items()}
    return st.builds(
        lambda of_ours, others: others | of_ours,
        st.fixed_dictionaries({}, optional=members),
        st.dictionaries(st.text(max_size=5), ANY, max_size=2),
    )


TEXT = st.text(max_size=12)
SECTION_KEYS = st.sampled_from(["PLAN", "plan", "ALLERGIES", "PHYSICAL_EXAM", ""])
SECTION = {"key": SECTION_KEYS, "title": TEXT, "text": TEXT}
PHRASE = {
    "dot_phrase": shaped({"id": TEXT, "title": TEXT, "trigger": TEXT}),
    "note_section": shaped({"key": SECTION_KEYS, "title": TEXT}),
    "text_to_insert": TEXT,
}
SAID = {
    "text": TEXT,
    "speaker_type": st.sampled_from(["DOCTOR", "patient", "X"]),
    "speaker": st.sampled_from(["doctor", "UNSPECIFIED"]),
    **dict.fromkeys(sorted(TIMES), st.integers(0, 10**8)),
}
NABLA_PAYLOAD = shaped(
    {
        "note": shaped({"title": TEXT, "sections": st.lists(shaped(SECTION), max_size=3), "locale": TEXT}),
        "suggested_dot_phrases": st.lists(shaped(PHRASE), max_size=3),
        "transcript": st.lists(shaped(SAID), max_size=4),
        "message": TEXT,
        "error": shaped({"message": TEXT}),
    }
)
NABLA = shaped(
    {
        "id": TEXT,
        "type": st.sampled_from(
            [
                "generate_note_async.succeeded",
                "GENERATE_NOTE_ASYNC.FAILED",
                "transcribe_async.succeeded",
                "transcribe_async.failed",
            ]
        ),
        "data": shaped({"id": TEXT, "status": TEXT, "payload": NABLA_PAYLOAD}),
    }
)
CODED = st.lists(shaped({"name": TEXT, "code": TEXT}), max_size=3)
NAMED = st.lists(shaped({"name": TEXT}), max_size=3)
DRUG = dict.fromkeys(("name", "tradeName", "dosage", "howToUse"), TEXT) | {"duration": SCALARS}
ALTIBBI = shaped(
    {
        "type": st.sampled_from(["recommendation_data", "status_update"]),
        "consultation_id": st.integers(),
        "new_status": TEXT,
        "data": shaped(
            {
                "icd10": shaped({"symptom": CODED, "diagnosis": CODED}),
                "drug": shaped({"fdaDrug": st.lists(shaped(DRUG), max_size=3)}),
                "lab": shaped({"lab": NAMED, "panel": NAMED}),
                "doctorReferral": shaped({"name": TEXT}),
                "followUp": NAMED,
                "postCallAnswer": st.lists(shaped({"question": TEXT, "answer": TEXT}), max_size=3),
                "dispense": shaped({"url": TEXT, "pass_code": SCALARS, "qr_code": TEXT}),
            }
        ),
    }
)


@given(NABLA | ANY)
def test_any_nabla_message_is_shown_completely(content: Any) -> None:
    assert_complete(read("nabla", as_event(content)), content)


@given(ALTIBBI | ANY)
def test_any_altibbi_message_is_shown_completely(content: Any) -> None:
    report = read("altibbi", as_event(content))
    assert_complete(report, content)
    for field in every_field(report.sections):
        assert field.is_concealed == field.path.startswith("/data/dispense")


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "NaN"])
def test_what_is_no_message_is_shown_as_it_is(name: str, text: str) -> None:
    (field,) = every_field(read(name, text).sections)
    assert field.text == text


def test_the_registry_knows_every_scribe() -> None:
    for name in NAMES:
        scribe = name.split("-")[0]
        assert read_report(scribe, message(name), None) == read(name, message(name))
        assert scribe in SCRIBES


@given(ANY)
def test_what_a_scribe_of_a_newer_version_sent_is_shown_completely(content: Any) -> None:
    report = read_report("scribe-of-tomorrow", as_event(content), None)
    assert report.scribe == "scribe-of-tomorrow"
    assert_complete(report, content)


def assert_complete(report: Report, content: Any) -> None:
    """Find every value of ``content`` in the report, and no field twice."""
    fields = list(every_field(report.sections))
    paths = [field.path for field in fields]
    assert len(set(paths)) == len(paths)
    texts = [report.title, *(text for field in fields for text in (field.text, field.label))]
    words = "\n".join(texts)
    for key, value in leaves(content):
        if value in (None, "") or value is False or value is True:
            continue
        if isinstance(value, str):
            # What is known is said in words for people.
            is_known = value in KNOWN.get(key, ()) or value.casefold() in KNOWN.get(key, ())
            assert is_known or value in words, (key, value)
        elif key not in TIMES or value < 0 or isinstance(value, float):
            assert json.dumps(value) in words, (key, value)
        else:
            assert json.dumps(value) in words or spoken(value) in words, (key, value)


def spoken(ms: int) -> str:
    minutes, rest = divmod(ms, 60_000)
    seconds = f"{rest // 1000:02}" + (f".{rest % 1000:03}".rstrip("0") if rest % 1000 else "")
    return f"{minutes // 60}:{minutes % 60:02}:{seconds}" if minutes >= 60 else f"{minutes}:{seconds}"


def leaves(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, key)
    else:
        yield key, value


def test_the_programs_own_words_are_there_in_every_language() -> None:
    folder = Path(registry.__file__).parent
    sources = [*folder.glob("nabla/*.py"), *folder.glob("altibbi/*.py"), folder / "reading.py"]
    said = {words for path in sources for words in re.findall(r'\bsay\("([^"]+)"\)', path.read_text("utf-8"))}
    said |= {*medication.COLUMNS.values(), *entries._QUESTIONS.values()}
    assert len(said) > 50
    for language in Language:
        assert [words for words in said if words not in words_of(language)] == []


def test_a_report_in_another_language_says_what_came_as_it_came() -> None:
    report = altibbi.read_report(message("altibbi-recommendation"), None, Language.GERMAN)
    assert report.title == "Empfehlung"
    assert [section.title for section in report.sections][:3] == ["Diagnosen", "Symptome", "Medikament"]
    assert report.sections[0].fields[0].text == "Fascioliasis (B66.3)"
    assert_complete(report, json.loads(message("altibbi-recommendation")))
