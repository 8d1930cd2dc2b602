"""What a page may do in the embedded view: only what belongs to the app's own origin."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from tiep_launcher.desktop.embedded.rules import (
    Origin,
    Wanted,
    may_be_recording,
    may_go,
    may_have,
    may_lose_text,
    origin_of,
)
from tiep_launcher.domain.session import Phase

HOME = Origin("https", "app.tiep.ai", 443)


def as_qt_writes(url: str) -> str:
    return bytes(QUrl(url).toEncoded().data()).decode()


@pytest.mark.parametrize(
    "url",
    [
        "https://app.tiep.ai",
        "https://app.tiep.ai/",
        "https://app.tiep.ai:443/visit?token=x#part",
        "HTTPS://APP.TIEP.AI/a/b",
    ],
)
def test_the_app_itself_is_at_home(url: str):
    assert may_go(HOME, url, is_main_frame=True)
    assert may_go(HOME, url, is_main_frame=False)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/",
        "//app.tiep.ai/",
        "http://app.tiep.ai/",
        "https://app.tiep.ai:8443/",
        "https://app.tiep.ai.example.org/",
        "https://example.org/app.tiep.ai",
        "https://example.org#app.tiep.ai",
        "https://example.org?https://app.tiep.ai/",
        "https://app.tiep.ai@example.org/",
        "https://user:password@app.tiep.ai/",
        "https://app.tiep.ai\\@example.org/",
        "https:\\\\app.tiep.ai/",
        "https://app.tiep.ai/\n",
        " https://app.tiep.ai/",
        "https://app.tiep.ai:99999/",
        "https://[app.tiep.ai/",
        "https://app.tıep.ai/",
        "https:///app.tiep.ai",
        "https:app.tiep.ai",
        "file:///etc/passwd",
        "data:text/html,<p>x",
        "blob:https://app.tiep.ai/1",
        "javascript:alert(1)",
        "view-source:https://app.tiep.ai/",
        "filesystem:https://app.tiep.ai/x",
        "chrome://gpu",
        "devtools://devtools/bundled/inspector.html",
        "qrc:/x",
        "about:config",
        "mailto:a@app.tiep.ai",
        "tiep-launcher:open?ref=x",
    ],
)
def test_everywhere_else_is_refused(url: str):
    assert not may_go(HOME, url, is_main_frame=True)
    assert not may_go(HOME, url, is_main_frame=False)


@pytest.mark.parametrize("url", ["about:blank", "about:srcdoc"])
def test_an_empty_frame_loads_nothing_and_is_no_page(url: str):
    assert may_go(HOME, url, is_main_frame=False)
    assert not may_go(HOME, url, is_main_frame=True)


@given(st.text())
def test_any_text_is_judged_without_an_error(text: str):
    found = origin_of(text)
    assert found is None or (found.scheme in {"http", "https"} and found.host and 0 <= found.port < 65536)


_parts = st.sampled_from(
    [*"/\\@:?#.%[] \t\n\0", "//", "https:", "http:", "file:", "blob:", "app.tiep.ai", "evil.example", "%2f",
     "%40", "%00", "443", "80", "user", "xn--", "\u3002", "\uff0f", "\u2024"]
)  # fmt: skip


@given(st.lists(_parts, max_size=12).map("".join))
def test_what_qt_and_we_take_for_home_is_the_same_place(url: str):
    """Two readers of one address must not see different places: whatever passes, Qt sees at home too."""
    read = QUrl(url)
    for written in (url, as_qt_writes(url)):
        if may_go(HOME, written, is_main_frame=True):
            again = QUrl(written, QUrl.ParsingMode.StrictMode)
            assert again.isValid()
            assert (again.scheme(), again.host(), again.port(443)) == ("https", "app.tiep.ai", 443)
            assert again.userInfo() == ""
    if may_go(HOME, as_qt_writes(url), is_main_frame=True):
        assert read.host() == "app.tiep.ai"


@given(
    st.sampled_from(["http", "https"]),
    st.sampled_from(["app.tiep.ai", "tiep.ai", "127.0.0.1", "[::1]"]),
    st.integers(1, 65535),
    st.text(alphabet="abc/?#=&%20", max_size=20),
)
def test_two_addresses_are_at_one_place_if_scheme_host_and_port_are(scheme, host, port, rest):
    written = as_qt_writes(f"{scheme}://{host}:{port}/{rest}")
    assert origin_of(written) == Origin(scheme, host.strip("[]"), port)


def test_a_name_in_another_script_is_at_home_as_qt_writes_it():
    home = origin_of(as_qt_writes("https://klinik-münchen.example/app"))
    assert home is not None
    assert home.host == "xn--klinik-mnchen-3ob.example"
    assert may_go(home, as_qt_writes("https://KLINIK-MÜNCHEN.example/x"), is_main_frame=True)


@pytest.mark.parametrize(
    ("wanted", "asking", "is_sign_visible"),
    list(
        itertools.product(
            Wanted,
            ["https://app.tiep.ai/", "https://evil.example/", "http://app.tiep.ai/", ""],
            [True, False],
        )
    ),
)
def test_only_the_microphone_only_for_the_app_and_only_in_sight(wanted, asking, is_sign_visible):
    is_allowed = wanted is Wanted.MICROPHONE and asking == "https://app.tiep.ai/" and is_sign_visible
    assert may_have(HOME, asking, wanted, is_sign_visible=is_sign_visible) is is_allowed


def test_a_page_without_the_microphone_records_nothing():
    assert not any(may_be_recording(phase, is_listening=False) for phase in Phase)


def test_a_page_with_the_microphone_records_until_tiep_says_otherwise():
    quiet = {phase for phase in Phase if not may_be_recording(phase, is_listening=True)}
    assert quiet == {Phase.PAUSED, Phase.REPORT_SAVED, Phase.CLOSED}


def test_what_is_open_and_not_saved_may_be_lost():
    assert {phase for phase in Phase if may_lose_text(phase)} == {
        Phase.OPENED,
        Phase.IN_PROGRESS,
        Phase.REPORT_DRAFTED,
    }
