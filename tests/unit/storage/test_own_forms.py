import os
import stat

import pytest

from tiep_launcher.storage.own_forms import OwnForms


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "own-forms.json"


def test_choices_are_kept_by_facility_and_doctor(path):
    forms = OwnForms(path)
    assert forms.of("default") == {}
    forms.keep("default", "D 17", "cardiology-visit")
    forms.keep("default", "d-2", "")
    forms.keep("north", "D 17", "anamnesis")
    again = OwnForms(path)
    assert again.of("default") == {"D 17": "cardiology-visit", "d-2": ""}
    assert again.of("north") == {"D 17": "anamnesis"}
    again.keep("default", "D 17", None)
    assert forms.of("default") == {"d-2": ""}
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"default": 5}', b'{"default": {"d": 5}}', b"\xff", b"[" * 9000, b"x" * 300_000],
)
def test_what_cannot_be_read_counts_as_not_chosen(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    forms = OwnForms(path)
    assert forms.of("default") == {}
    forms.keep("default", "d", "a")
    assert forms.of("default") == {"d": "a"}
