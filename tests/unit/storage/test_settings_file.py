import os
import stat
import tomllib
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tiep_launcher.domain.errors import (
    ConfigurationError,
    ForbiddenByPolicyError,
    InputError,
    LauncherError,
    ReadWriteError,
)
from tiep_launcher.domain.settings import SETTINGS, Kind, Origin
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage import settings_file
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.setting_layers import MachineFiles
from tiep_launcher.storage.settings import load
from tiep_launcher.storage.settings_file import change, export, import_, set_value, unset, validate

NO_MACHINE = MachineFiles()

FILE = """\
# Desk 4, room 12
view = "embedded"  # asked for by the doctor

[doctor]
# the one doctor of this desk
id = "d-1"
"""


@pytest.fixture
def file(paths):
    paths.config_dir.mkdir(parents=True)
    paths.settings_file.write_text(FILE)
    return paths.settings_file


@pytest.fixture
def policy(tmp_path):
    file = tmp_path / "policy.json"
    file.write_text(
        '{"view": "browser", "app_url": "https://a", "facilities": {"nord": {"api_url": "https://b"}}}'
    )
    file.chmod(0o644)
    return MachineFiles(policy=file, trusted_owner=os.geteuid())


def test_a_value_changes_where_it_stands(paths, file):
    set_value(paths, "view", "browser")
    assert file.read_text() == FILE.replace('"embedded"', '"browser"')
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [*paths.config_dir.iterdir()] == [file], "no half of a file and no lock is left"


def test_new_values_find_their_table(paths, file):
    set_value(paths, "doctor.name", "Dr. Änne")
    set_value(paths, "poll_interval_s", "5")
    set_value(paths, "allow_patient_arguments", "no")
    set_value(paths, "doctor.specialties", '["GENERAL"]')
    set_value(paths, "facilities.nord.api_url", "https://nord.example")
    set_value(paths, "api_url", "https://all.example")
    text = file.read_text()
    assert tomllib.loads(text) == {
        "view": "embedded",
        "poll_interval_s": 5,
        "allow_patient_arguments": False,
        "api_url": "https://all.example",
        "doctor": {"id": "d-1", "name": "Dr. Änne", "specialties": ["GENERAL"]},
        "facilities": {"nord": {"api_url": "https://nord.example"}},
    }
    assert "# Desk 4, room 12" in text
    assert "# asked for by the doctor" in text
    assert "# the one doctor of this desk" in text
    assert "[facilities.nord]" in text


def test_the_first_value_makes_the_file(paths):
    set_value(paths, "doctor.id", "d-1")
    assert tomllib.loads(paths.settings_file.read_text()) == {"doctor": {"id": "d-1"}}
    assert stat.S_IMODE(paths.config_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE(paths.settings_file.stat().st_mode) == 0o600


def test_unset(paths, file):
    assert unset(paths, "view") is True
    assert unset(paths, "view") is False
    assert unset(paths, "doctor.id") is True
    assert "# Desk 4, room 12" in file.read_text()
    assert load(paths, {}).problems == ()
    with pytest.raises(InputError) as raised:
        unset(paths, "colour")
    assert raised.value.code == "unknown_setting"


def test_what_is_no_setting_any_more_can_be_unset(paths, file):
    file.write_text('"doctor.shoe" = 1\napi_key = "x"\n[doctor]\nid = "d"\nhat = 2\n')
    assert unset(paths, "api_key")
    assert unset(paths, "doctor.hat")
    assert unset(paths, "doctor.shoe")
    assert tomllib.loads(file.read_text()) == {"doctor": {"id": "d"}}


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("colour", "blue", "unknown_setting"),
        ("doctor", "x", "unknown_setting"),
        ("", "x", "unknown_setting"),
        ("facilities.nord.view", "browser", "unknown_setting"),
        ("facilities.n d.api_url", "https://x", "unknown_setting"),
        ("allow_test_environment", "no", "unknown_setting"),
        ("api-key", "PLANTED", "secret_is_no_setting"),
        ("api_key", "PLANTED", "secret_is_no_setting"),
        ("api-key:nord", "PLANTED", "secret_is_no_setting"),
        ("facilities.nord.api_key", "PLANTED", "secret_is_no_setting"),
        ("Webhook-Secret", "PLANTED", "secret_is_no_setting"),
        ("password", "PLANTED", "secret_is_no_setting"),
        ("token", "PLANTED", "secret_is_no_setting"),
        ("view", "PLANTED", "value_not_a_choice"),
        ("poll_interval_s", "0", "value_out_of_range"),
        ("api_url", "http://PLANTED.example", "url_not_https"),
    ],
)
def test_what_is_refused_changes_nothing(paths, file, name, text, code):
    with pytest.raises(InputError) as raised:
        set_value(paths, name, text)
    assert raised.value.code == code
    assert "PLANTED" not in repr(raised.value.problems)
    assert file.read_text() == FILE


def test_a_locked_setting_is_refused(paths, file, policy):
    for name in ("view", "app_url", "facilities.nord.app_url", "facilities.nord.api_url"):
        with pytest.raises(ForbiddenByPolicyError) as raised:
            set_value(paths, name, "browser" if name == "view" else "https://x", machine=policy)
        assert [(problem.code, problem.field) for problem in raised.value.problems] == [
            ("locked_by_policy", name)
        ]
    with pytest.raises(ForbiddenByPolicyError) as raised:
        import_(paths, 'view = "embedded"\napi_url = "https://x"\napp_url = "https://x"', machine=policy)
    assert [problem.field for problem in raised.value.problems] == ["view", "app_url"]
    assert file.read_text() == FILE
    set_value(paths, "facilities.sued.api_url", "https://x", machine=policy)
    set_value(paths, "api_url", "https://x", machine=policy)


@pytest.mark.parametrize("content", [b"view = ", b"\xff", b"#" * 300_000])
def test_a_file_that_cannot_be_read_is_never_written(paths, file, content):
    file.write_bytes(content)
    for write in (
        lambda: set_value(paths, "view", "browser"),
        lambda: unset(paths, "view"),
        lambda: import_(paths, 'view = "browser"'),
        lambda: export(paths),
    ):
        with pytest.raises(ConfigurationError) as raised:
            write()
        assert raised.value.code == "settings_unreadable"
    assert file.read_bytes() == content


def test_export_holds_what_counts(paths, file):
    file.write_text(
        'api_key = "PLANTED"\ncolour = 1\npoll_interval_s = 0\n[facilities.nord]\napi_url = "https://n"\n'
        '[doctor]\nid = "d"\nspecialties = ["A", "B"]\n'
    )
    set_value(paths, "view", "embedded")
    assert tomllib.loads(export(paths)) == {
        "view": "embedded",
        "doctor": {"id": "d", "specialties": ["A", "B"]},
        "facilities": {"nord": {"api_url": "https://n"}},
    }
    assert validate(export(paths)) == []


def test_import_takes_all_or_nothing(paths, file):
    import_(paths, 'poll_interval_s = 7\n[doctor]\nid = "d-2"\n[facilities.nord]\ndefault_form = "x"\n')
    assert tomllib.loads(file.read_text()) == {
        "view": "embedded",
        "poll_interval_s": 7,
        "doctor": {"id": "d-2"},
        "facilities": {"nord": {"default_form": "x"}},
    }
    before = file.read_bytes()
    with pytest.raises(InputError) as raised:
        import_(paths, 'poll_interval_s = 8\nview = "x"\ncolour = 1\ntoken = "PLANTED"\n')
    assert [problem.code for problem in raised.value.problems] == [
        "value_not_a_choice",
        "unknown_setting",
        "secret_is_no_setting",
    ]
    with pytest.raises(InputError) as raised:
        import_(paths, "view = ")
    assert raised.value.code == "settings_unreadable"
    assert file.read_bytes() == before


def test_validate_tells_everything():
    assert validate(FILE) == []
    assert [problem.code for problem in validate("view = ")] == ["settings_unreadable"]
    assert [problem.code for problem in validate("view = 1\ncolour = 2")] == [
        "value_not_a_choice",
        "unknown_setting",
    ]


def test_two_writers_lose_nothing(paths):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: set_value(paths, f"facilities.f{n}.default_form", "x"), range(16)))
    assert len(load(paths, {}).resolved.settings.facilities) == 16


def test_a_busy_file_is_said(paths, file, monkeypatch):
    monkeypatch.setattr(settings_file, "_LOCK_WAIT_S", 0.05)
    with locked(paths.config_dir / "settings.lock"), pytest.raises(ReadWriteError) as raised:
        set_value(paths, "view", "browser")
    assert raised.value.code == "settings_busy"


def test_a_failed_write_leaves_the_old_file(paths, file, monkeypatch):
    def no_space(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(ReadWriteError) as raised:
        set_value(paths, "view", "browser")
    assert raised.value.code == "file_write_failed"
    assert file.read_text() == FILE
    assert [*paths.config_dir.iterdir()] == [file]


_VALUES = {
    Kind.URL: st.sampled_from(["https://tiep.example", "http://127.0.0.1:8080/x", "http://tiep.example"]),
    Kind.PATH: st.sampled_from(["/forms", "forms", "/ü ö"]),
    Kind.TEXT: st.text(max_size=10),
    Kind.COMMAND: st.sampled_from(["chromium %u", "'", '"a b" c']),
    Kind.TEXT_LIST: st.sampled_from(['["A"]', "[]", '["]", "[x]"]', "A"]),
    Kind.YES_NO: st.sampled_from(["yes", "no", "TRUE", "maybe"]),
    Kind.WHOLE_NUMBER: st.integers(-5, 400).map(str),
}
_facilities = st.sampled_from(["", "facilities.nord.", "facilities.S-2."])
_changes = st.sampled_from(SETTINGS).flatmap(
    lambda setting: st.tuples(
        _facilities.map(lambda prefix: (prefix if setting.is_per_facility else "") + setting.name),
        st.none() | _VALUES.get(setting.kind, st.sampled_from([*setting.choices, "x"])),
    )
)
_SEEDS = st.sampled_from(
    [
        "",
        FILE,
        '"doctor.id" = "x"\n',
        'doctor = {id = "x"}\nview = "browser"\n',
        'doctor.id = "x"\ndoctor.name = "y"\nview = "browser"\n',
        'doctor = "wrong"\nview = "browser"\n',
        'facilities = 5\nview = "browser"\n',
        '[facilities.nord]\napi_url = "https://n"\n[doctor]\nid = "x"\n[facilities.S-2]\n',
        '[facilities]\nnord = {api_url = "https://n"}\n[other]\nx = 1\n',
        "[[array]]\nx = 1\n[[array]]\nx = 2\n[doctor]\n[other.deep]\ny = 1\n",
    ]
)


@given(_SEEDS, st.lists(_changes, max_size=8))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_change_changes_one_setting_and_no_other(tmp_path_factory, seed, changes):
    paths = locate({"TIEP_LAUNCHER_HOME": str(tmp_path_factory.mktemp("home"))})
    paths.config_dir.mkdir()
    paths.settings_file.write_text(seed)

    def counting():
        rows = load(paths, {}, machine=NO_MACHINE).resolved.rows
        return {row.name: row.value for row in rows if row.origin.value == "user"}

    def layer():
        return dict(
            settings_file.layer_of_document(
                Origin.USER, tomllib.loads(paths.settings_file.read_text())
            ).values
        )

    for name, text in changes:
        before = layer()
        try:
            if text is None:
                unset(paths, name)
                before.pop(name, None)
                assert layer() == before
            else:
                set_value(paths, name, text, machine=NO_MACHINE)
                after = layer()
                assert name in after
                before.pop(name, None)
                assert {key: value for key, value in after.items() if key != name} == before
        except InputError:
            assert layer() == before
        assert counting().keys() >= {key for key in layer() if "." not in key}


_LINES = st.sampled_from(
    [
        *(
            'view = "browser"',
            "poll_interval_s = 3",
            "[doctor]",
            'id = "x"',
            "[facilities.nord]",
            "[facilities]",
        ),
        *(
            'api_url = "https://x"',
            'api_url = "http://x"',
            "facilities = 1",
            "[[facilities]]",
            "a.b.c = [1, {x=2}]",
        ),
        *(
            "view = 1979-05-27T07:32:00Z",
            "poll_interval_s = nan",
            'specialties = ["A", 1]',
            "doctor.id = 1e400",
        ),
        *(
            "'' = 1",
            '"\\u0000" = 1',
            "facilities.''.api_url = 1",
            "[facilities.nord.x.y]",
            'token = "PLANTED"',
        ),
    ]
)


@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode(errors="surrogatepass"))
    | st.lists(_LINES, max_size=8).map(lambda lines: "\n".join(lines).encode())
)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_stops_the_program(tmp_path_factory, content):
    paths = locate({"TIEP_LAUNCHER_HOME": str(tmp_path_factory.mktemp("home"))})
    paths.config_dir.mkdir()
    paths.settings_file.write_bytes(content)
    loaded = load(paths, {}, machine=NO_MACHINE)
    assert loaded.resolved.settings.facilities
    assert all(
        facility.api_url.startswith("http") for facility in loaded.resolved.settings.facilities.values()
    )
    assert "PLANTED" not in repr(loaded)
    assert paths.settings_file.read_bytes() == content
    try:
        set_value(paths, "poll_interval_s", "9", machine=NO_MACHINE)
    except LauncherError:
        assert paths.settings_file.read_bytes() == content
    else:
        assert load(paths, {}, machine=NO_MACHINE).resolved.settings.poll_interval_s == 9


def test_a_facility_without_a_setting_of_its_own_is_not_lost(tmp_path):
    paths = locate({"TIEP_LAUNCHER_HOME": str(tmp_path)})
    import_(paths, '[facilities.a]\napi_url = "https://a.example"\n[facilities.b]\n')
    facilities = load(paths, {}).resolved.settings.facilities
    assert list(facilities) == ["a", "b"]
    assert list(load(paths, {}).resolved.settings.facilities) == ["a", "b"]
    import_(locate({"TIEP_LAUNCHER_HOME": str(tmp_path / "other")}), export(paths))
    other = locate({"TIEP_LAUNCHER_HOME": str(tmp_path / "other")})
    assert list(load(other, {}).resolved.settings.facilities) == ["a", "b"]


def test_several_changes_are_made_at_once(paths, file):
    change(paths, {"doctor.id": None, "doctor.name": "Dr. Änne", "view": "browser", "poll_interval_s": None})
    assert tomllib.loads(file.read_text()) == {"view": "browser", "doctor": {"name": "Dr. Änne"}}
    assert "# asked for by the doctor" in file.read_text()


def test_all_changes_or_none(paths, file, policy):
    changes = {"doctor.id": None, "api_url": "tiep", "poll_interval_s": "0", "no.such": "x"}
    with pytest.raises(InputError) as caught:
        change(paths, changes)
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("url_malformed", "api_url"),
        ("value_out_of_range", "poll_interval_s"),
        ("unknown_setting", "no.such"),
    ]
    with pytest.raises(ForbiddenByPolicyError) as forbidden:
        change(paths, {"doctor.id": "d-2", "view": "browser", "app_url": "https://b"}, machine=policy)
    assert [problem.field for problem in forbidden.value.problems] == ["view", "app_url"]
    assert file.read_text() == FILE


def test_what_is_locked_can_still_be_removed(paths, file, policy):
    change(paths, {"view": None}, machine=policy)
    assert "view" not in tomllib.loads(file.read_text())
