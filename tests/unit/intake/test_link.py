"""Links of the program's scheme: three spellings of one thing, and nothing else gets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import UsageError
from tiep_launcher.domain.launch_request import View
from tiep_launcher.intake.link import Link, parse_link

REF = "q7Vd0pXc-3k_Zr8yTnB1mWg"
SPELLINGS = ("tiep-launcher:open?", "tiep-launcher:?open&", "tiep-launcher://open?", "tiep-launcher://open/?")


@pytest.mark.parametrize("start", SPELLINGS)
def test_every_spelling_says_the_same(start: str):
    assert parse_link(f"{start}ref={REF}") == Link(ref=REF)
    assert parse_link(f"{start.upper()}ref={REF}".replace("REF=", "ref=")) == Link(ref=REF)
    link = parse_link(f"{start}visit_id=V%2D7%20%C3%BC%26&form=anamnesis&view=embedded")
    assert link == Link(visit_id="V-7 ü&", form="anamnesis", view=View.EMBEDDED)


@pytest.mark.parametrize("text", ["tiep-launcher:open", "tiep-launcher:?open", "tiep-launcher://open/"])
def test_a_bare_link_asks_for_the_window(text: str):
    assert parse_link(text) == Link()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "link_malformed"),
        ("https://tiep.example/open?ref=x", "link_malformed"),
        (f"tiep-launcher:close?ref={REF}", "link_malformed"),
        (f"tiep-launcher:open#ref={REF}", "link_malformed"),
        (f"tiep-launcher://user@open?ref={REF}", "link_malformed"),
        (f"tiep-launcher://open:80?ref={REF}", "link_malformed"),
        (f"tiep-launcher:open?ref={REF} --new", "link_malformed"),
        (f"tiep-launcher:open?ref={REF}\n", "link_malformed"),
        (f"tiep-launcher:open?ref={REF}\0", "link_malformed"),
        (f"tiep-launcher:open?ref={REF}ü", "link_malformed"),
        (f'tiep-launcher:open?ref={REF}"', "link_malformed"),
        ("--ref", "link_malformed"),
        (f"tiep-launcher:open?ref={'a' * 2000}", "link_too_long"),
        ("tiep-launcher:open?", "link_key_unknown"),
        (f"tiep-launcher:open?ref={REF}&patient_id=1", "link_key_unknown"),
        (f"tiep-launcher:open?ref={REF}&api_url=x", "link_key_unknown"),
        (f"tiep-launcher:open?REF={REF}", "link_key_unknown"),
        (f"tiep-launcher:open?ref={REF}&", "link_key_unknown"),
        (f"tiep-launcher:open?ref={REF}&ref={REF}", "link_key_twice"),
        ("tiep-launcher:open?ref=", "link_key_empty"),
        ("tiep-launcher:open?form=anamnesis", "link_keys_exclude"),
        (f"tiep-launcher:open?ref={REF}&visit_id=1", "link_keys_exclude"),
        ("tiep-launcher:open?ref=..%2Fetc", "ref_malformed"),
        ("tiep-launcher:open?ref=a.json", "ref_malformed"),
        (f"tiep-launcher:open?ref={'a' * 129}", "ref_malformed"),
        ("tiep-launcher:open?ref=%zz", "link_malformed"),
        ("tiep-launcher:open?visit_id=%FF", "link_malformed"),
        ("tiep-launcher:open?visit_id=a%0Ab", "control_characters"),
        (f"tiep-launcher:open?visit_id={'a' * 300}", "too_long"),
        (f"tiep-launcher:open?ref={REF}&form=..%2Fx", "link_malformed"),
        (f"tiep-launcher:open?ref={REF}&view=window", "choice_unknown"),
    ],
)
def test_everything_else_is_refused(text: str, code: str):
    with pytest.raises(UsageError) as caught:
        parse_link(text)
    assert code in {problem.code for problem in caught.value.problems}


@given(st.text())
def test_any_text_is_read_or_refused(text: str):
    for link in (text, f"tiep-launcher:{text}", f"tiep-launcher:open?ref={text}"):
        try:
            read = parse_link(link)
        except UsageError:
            continue
        assert read.ref is None or read.ref.isascii()
