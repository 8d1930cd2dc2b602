import json
import os
from dataclasses import replace

import pytest

from tiep_launcher.domain.launch_request import View
from tiep_launcher.domain.settings import SETTINGS, DoctorSource, Facility, Origin, Settings
from tiep_launcher.storage.settings import load


def row(loaded, name):
    (found,) = [item for item in loaded.resolved.rows if item.name == name]
    return found


def told(loaded):
    return [(problem.code, problem.field) for problem in loaded.problems]


def test_without_any_file_everything_is_built_in(paths, tmp_path, machine):
    loaded = load(paths, {}, machine=machine)
    assert loaded.resolved.settings == Settings()
    assert [item.name for item in loaded.resolved.rows] == [setting.name for setting in SETTINGS]
    assert {item.origin for item in loaded.resolved.rows} == {Origin.BUILT_IN}
    assert loaded.problems == ()
    assert json.loads(json.dumps([item.value for item in loaded.resolved.rows]))
    assert not paths.home.exists(), "reading makes nothing"


def test_a_users_file(loading):
    loaded = loading(
        """
        view = "embedded"
        poll_interval_s = 5
        api_url = "http://127.0.0.1:8080"
        [doctor]
        id = "d-1"
        name = "Dr. Änne Smith"
        specialties = ["ORTHOPEDICS", "GENERAL"]
        """
    )
    settings = loaded.resolved.settings
    assert settings.view is View.EMBEDDED
    assert settings.poll_interval_s == 5
    assert settings.doctor_specialties == ("ORTHOPEDICS", "GENERAL")
    assert settings.doctor_comes_from() is DoctorSource.FIXED
    assert settings.facilities == {"default": Facility(api_url="http://127.0.0.1:8080")}
    assert row(loaded, "doctor.specialties").value == ["ORTHOPEDICS", "GENERAL"]
    assert row(loaded, "doctor.specialties").origin is Origin.USER
    assert loaded.problems == ()


def test_a_byte_order_mark_is_no_fault(loading):
    assert loading(b'\xef\xbb\xbfview = "embedded"\n').resolved.settings.view is View.EMBEDDED


def test_the_stronger_layer_counts(loading):
    def view(**layers):
        found = row(loading(**layers), "poll_interval_s")
        return found.value, found.origin.value, found.is_locked

    layers = {}
    assert view(**layers) == (2, "built_in", False)
    layers["defaults"] = {"poll_interval_s": 11}
    assert view(**layers) == (11, "machine_defaults", False)
    layers["user"] = "poll_interval_s = 12"
    assert view(**layers) == (12, "user", False)
    layers["environ"] = {"TIEP_LAUNCHER_POLL_INTERVAL_S": "13"}
    assert view(**layers) == (13, "test_environment", False)
    layers["policy"] = {"poll_interval_s": 14}
    assert view(**layers) == (14, "policy", True)


def test_it_is_known_what_would_count_without_the_users_own(loading):
    def own(name, **layers):
        found = row(loading(**layers), name)
        return found.value, found.has_own, found.fallback

    assert own("poll_interval_s") == (2, False, 2)
    assert own("poll_interval_s", user="poll_interval_s = 5") == (5, True, 2)
    assert own("poll_interval_s", user="poll_interval_s = 0") == (2, True, 2)
    assert own("poll_interval_s", user="poll_interval_s = 5", defaults={"poll_interval_s": 7}) == (5, True, 7)
    assert own("poll_interval_s", user="poll_interval_s = 5", policy={"poll_interval_s": 9}) == (9, True, 9)
    several = """
        default_form = "all"
        [facilities.nord]
        default_form = "nord"
        [facilities.sued]
        """
    assert own("facilities.nord.default_form", user=several) == ("nord", True, "all")
    assert own("facilities.sued.default_form", user=several) == ("all", False, "all")
    assert own("default_form", user=several) == ("all", True, None)


def test_each_facility_has_its_own_or_what_is_for_all(loading):
    loaded = loading(
        """
        api_url = "https://all.example"
        default_form = "anamnesis"
        [facilities.nord]
        api_url = "https://nord.example"
        [facilities.Sued-2]
        """
    )
    assert loaded.resolved.settings.facilities == {
        "nord": Facility(name="nord", api_url="https://nord.example", default_form="anamnesis"),
        "Sued-2": Facility(name="Sued-2", api_url="https://all.example", default_form="anamnesis"),
    }
    assert row(loaded, "facilities.nord.api_url").value == "https://nord.example"
    assert row(loaded, "facilities.Sued-2.api_url").value == "https://all.example"
    assert row(loaded, "api_url").value == "https://all.example"


def test_a_policy_for_all_facilities_beats_a_users_own(loading):
    loaded = loading(
        '[facilities.nord]\napi_url = "https://elsewhere.example"',
        policy={"api_url": "https://tiep.example", "facilities": {"sued": {"default_form": "x"}}},
    )
    facilities = loaded.resolved.settings.facilities
    assert {name: facility.api_url for name, facility in facilities.items()} == {
        "sued": "https://tiep.example",
        "nord": "https://tiep.example",
    }
    assert loaded.resolved.is_locked("facilities.nord.api_url")
    assert loaded.resolved.is_locked("api_url")
    assert loaded.resolved.is_locked("facilities.sued.default_form")
    assert not loaded.resolved.is_locked("facilities.nord.default_form")
    assert not loaded.resolved.is_locked("default_form")


WRONG = [
    ('view = "sideways"', "view", "value_not_a_choice"),
    ("view = 1", "view", "value_not_a_choice"),
    ('result_formats = ["json", "pdf"]', "result_formats", "value_not_a_choice"),
    ('result_formats = "json"', "result_formats", "value_not_a_list"),
    ('result_name = "../{visit_id}"', "result_name", "file_pattern_malformed"),
    ('result_name = "{patient_name}"', "result_name", "file_pattern_malformed"),
    ('result_dir = "results"', "result_dir", "path_not_absolute"),
    ("poll_interval_s = true", "poll_interval_s", "value_not_a_whole_number"),
    ("poll_interval_s = 2.0", "poll_interval_s", "value_not_a_whole_number"),
    ('poll_interval_s = "2"', "poll_interval_s", "value_not_a_whole_number"),
    ("poll_interval_s = 0", "poll_interval_s", "value_out_of_range"),
    ("poll_interval_s = 301", "poll_interval_s", "value_out_of_range"),
    ("allow_patient_arguments = 1", "allow_patient_arguments", "value_not_yes_or_no"),
    ('doctor.id = ""', "doctor.id", "value_not_printable"),
    ('doctor.id = "a\\u0007"', "doctor.id", "value_not_printable"),
    ("doctor.id = 7", "doctor.id", "value_not_text"),
    ('doctor.specialties = "GENERAL"', "doctor.specialties", "value_not_a_list"),
    ('doctor.specialties = [""]', "doctor.specialties", "value_not_printable"),
    ('forms_dir = "forms"', "forms_dir", "path_not_absolute"),
    ('browser_command = "\'"', "browser_command", "command_malformed"),
    ('browser_command = "#"', "browser_command", None),
    ("browser_command = \"'' x\"", "browser_command", "command_malformed"),
    ('api_url = "http://tiep.example"', "api_url", "url_not_https"),
    ('api_url = "http://127.0.0.1.example"', "api_url", "url_not_https"),
    ('api_url = "http://127.1"', "api_url", "url_not_https"),
    ('api_url = "https://"', "api_url", "url_malformed"),
    ('api_url = "tiep.example"', "api_url", "url_malformed"),
    ('api_url = "ftp://tiep.example"', "api_url", "url_malformed"),
    ('api_url = "https://tiep.example/?a"', "api_url", "url_malformed"),
    ('api_url = "https://tiep.example#a"', "api_url", "url_malformed"),
    ('api_url = "https://tiep.example:99999"', "api_url", "url_malformed"),
    ('api_url = "https://[::1"', "api_url", "url_malformed"),
    ('api_url = "https:\\\\\\\\tiep.example"', "api_url", "url_malformed"),
    ('api_url = "https://a b"', "api_url", "url_malformed"),
    ('api_url = "https://tiep.bücher.example"', "api_url", "url_malformed"),
    ('app_url = "https://tiep.example/größe"', "app_url", "url_malformed"),
    ('app_url = "https://ｔiep.example"', "app_url", "url_malformed"),
    ('api_url = "https://tiep..example"', "api_url", "url_malformed"),
    (f'api_url = "https://{"a" * 64}.example"', "api_url", "url_malformed"),
    ('api_url = "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe"', "api_url", None),
    ('api_url = "https://tiep.example."', "api_url", None),
    ('api_url = "https://user:PLANTED@tiep.example"', "api_url", "url_with_user"),
    ('api_url = "http://127.0.0.1:1@tiep.example"', "api_url", "url_with_user"),
    ('api_url = "http://[::1]:8080/x/"', "api_url", None),
    ('api_url = "http://127.9.9.9"', "api_url", None),
    ('api_url = "http://LOCALHOST:80"', "api_url", None),
]


@pytest.mark.parametrize(("user", "name", "code"), WRONG)
def test_a_wrong_value_is_told_and_the_weaker_one_counts(loading, user, name, code):
    loaded = loading(user, defaults={"poll_interval_s": 9})
    if code is None:
        assert told(loaded) == []
        assert row(loaded, name).origin is Origin.USER
        return
    assert told(loaded) == [(code, name)]
    assert loaded.problems[0].facts["layer"] == "user"
    assert "PLANTED" not in repr(loaded.problems)
    found = row(loaded, name)
    assert found.problem == code
    assert found.origin is (Origin.MACHINE_DEFAULTS if name == "poll_interval_s" else Origin.BUILT_IN)


def test_unknown_names_are_told(loading):
    loaded = loading(
        """
        colour = "blue"
        api_key = "PLANTED"
        "we ird\\u0007" = 1
        [doctor]
        id = "d"
        shoe = 43
        [facilities.nord]
        view = "browser"
        password = "PLANTED"
        [facilities."no rd"]
        [facilities.sued.deeper]
        x = 1
        """
    )
    assert told(loaded) == [
        ("unknown_setting", "colour"),
        ("secret_is_no_setting", "api_key"),
        ("unknown_setting", "we?ird?"),
        ("unknown_setting", "doctor.shoe"),
        ("unknown_setting", "facilities.nord.view"),
        ("secret_is_no_setting", "facilities.nord.password"),
        ("facility_malformed", "facilities.no?rd"),
        ("unknown_setting", "facilities.sued.deeper.x"),
    ]
    assert "PLANTED" not in repr(loaded)
    assert set(loaded.resolved.settings.facilities) == {"nord", "sued"}


@pytest.mark.parametrize(
    "facilities", ["facilities = 1", "[facilities]", "facilities.a = 1", "facilities = []"]
)
def test_facilities_are_tables(loading, facilities):
    loaded = loading(facilities)
    assert set(loaded.resolved.settings.facilities) == {"default"}
    assert told(loaded) in (
        [],
        [("facility_malformed", "facilities")],
        [("facility_malformed", "facilities.a")],
    )
    assert (told(loaded) == []) == (facilities == "[facilities]")


def test_quoted_names_with_dots_are_the_same_names(loading):
    loaded = loading('"doctor.id" = "first"\n[doctor]\nid = "second"\n')
    assert loaded.resolved.settings.doctor_id == "first"
    assert told(loaded) == [("setting_twice", "doctor.id")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"view = ", "not_toml"),
        (b"view = 1\nview = 2", "not_toml"),
        (b"a = " + b"[" * 100_000, "not_toml"),
        (b"a = " + b"9" * 5000, "not_toml"),
        (b"\xff\xfea", "not_utf8"),
        (b"#" * (256 * 1024 + 1), "too_big"),
    ],
)
def test_a_users_file_that_cannot_be_read_is_told_and_left(loading, paths, content, reason):
    loaded = loading(content, defaults={"view": "embedded"})
    (problem,) = loaded.problems
    assert problem.code == "settings_unreadable"
    assert problem.facts["reason"] == reason
    assert loaded.resolved.settings.view is View.EMBEDDED
    assert paths.settings_file.read_bytes() == content


def test_the_line_of_a_fault_is_told(loading):
    assert loading("view = 'browser'\nview = x\n").problems[0].facts["line"] == 2


@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling"])
def test_a_users_file_that_is_no_file(paths, machine, kind):
    paths.config_dir.mkdir(parents=True)
    match kind:
        case "folder":
            paths.settings_file.mkdir()
        case "pipe":
            os.mkfifo(paths.settings_file)
        case "dangling":
            paths.settings_file.symlink_to("nowhere")
    loaded = load(paths, {}, machine=machine)
    assert [problem.facts["reason"] for problem in loaded.problems] == (
        [] if kind == "dangling" else ["not_a_file"]
    )
    assert loaded.resolved.settings == Settings()


def test_deep_tables_are_unknown_settings(loading):
    loaded = loading("[" + ".".join("a" * 5000) + "]\nb = 1")
    assert [problem.code for problem in loaded.problems] == ["unknown_setting"]


def test_the_environment_names_every_setting(loading):
    environ = {
        "TIEP_LAUNCHER_HOME": "/x",
        "TIEP_LAUNCHER_API_KEY": "PLANTED",
        "TIEP_LAUNCHER_API_URL": "http://127.0.0.1:1",
        "TIEP_LAUNCHER_DOCTOR__ID": "d-1",
        "TIEP_LAUNCHER_DOCTOR__SPECIALTIES": '["GENERAL"]',
        "TIEP_LAUNCHER_ALLOW_PATIENT_ARGUMENTS": "no",
        "TIEP_LAUNCHER_POLL_INTERVAL_S": "1",
        "TIEP_LAUNCHER_VIEW": "embedded",
        "TIEP_LAUNCHER_FACILITIES__NORD_OST__API_URL": "http://127.0.0.1:2",
        "TIEP_LAUNCHER_FACILITIES__NEW__API_URL": "http://127.0.0.1:3",
        "TIEP_LAUNCHER_COLOUR": "blue",
        "TIEP_LAUNCHER_FACILITIES__NORD__VIEW": "browser",
        "OTHER": "x",
    }
    loaded = loading("[facilities.Nord-Ost]", environ=environ)
    settings = loaded.resolved.settings
    assert {name: facility.api_url for name, facility in settings.facilities.items()} == {
        "new": "http://127.0.0.1:3",
        "Nord-Ost": "http://127.0.0.1:2",
    }
    assert (settings.doctor_id, settings.doctor_specialties) == ("d-1", ("GENERAL",))
    assert (settings.allow_patient_arguments, settings.poll_interval_s) == (False, 1)
    assert settings.view is View.EMBEDDED
    assert told(loaded) == [
        ("unknown_setting", "TIEP_LAUNCHER_COLOUR"),
        ("unknown_setting", "TIEP_LAUNCHER_FACILITIES__NORD__VIEW"),
    ]
    assert loaded.allows_test_environment
    assert "PLANTED" not in repr(loaded)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("POLL_INTERVAL_S", "two", "value_not_a_whole_number"),
        ("POLL_INTERVAL_S", "9" * 5000, "value_not_a_whole_number"),
        ("POLL_INTERVAL_S", "٣", "value_not_a_whole_number"),
        ("ALLOW_PATIENT_ARGUMENTS", "maybe", "value_not_yes_or_no"),
        ("DOCTOR__SPECIALTIES", "GENERAL", "value_not_a_list"),
        ("DOCTOR__SPECIALTIES", "{}", "value_not_a_list"),
        ("DOCTOR__SPECIALTIES", "[" * 100_000, "value_not_a_list"),
        ("DOCTOR__NAME", "\udcff", "value_not_printable"),
        ("DOCTOR__NAME", "", "value_not_printable"),
    ],
)
def test_a_wrong_value_in_the_environment_is_told(loading, name, text, code):
    loaded = loading(environ={f"TIEP_LAUNCHER_{name}": text})
    assert [problem.code for problem in loaded.problems] == [code]


def test_the_environment_counts_in_a_test_set_up_only(paths, machine):
    ordinary = replace(paths, home=None)
    loaded = load(ordinary, {"TIEP_LAUNCHER_VIEW": "embedded", "TIEP_LAUNCHER_X": "1"}, machine=machine)
    assert loaded.resolved.settings == Settings()
    assert loaded.problems == ()
    assert not loaded.allows_test_environment
