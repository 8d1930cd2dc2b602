from dataclasses import replace

import pytest

from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.domain.launch_request import View
from tiep_launcher.storage.settings import load


def told(loaded):
    return [(problem.code, problem.field) for problem in loaded.problems]


def test_the_policy_can_forbid_the_environment(loading):
    loaded = loading(environ={"TIEP_LAUNCHER_VIEW": "embedded"}, policy={"allow_test_environment": False})
    assert loaded.resolved.settings.view is View.BROWSER
    assert not loaded.allows_test_environment
    assert loaded.problems == ()
    assert loading(policy={"allow_test_environment": True}).allows_test_environment
    assert told(loading("allow_test_environment = false")) == [("unknown_setting", "allow_test_environment")]


@pytest.mark.parametrize(
    ("policy", "fields"),
    [
        ({"api_url": "http://x", "app_url": 1, "view": "x"}, ["api_url", "app_url"]),
        ({"facilities": {"nord": {"api_url": ""}}}, ["facilities.nord.api_url"]),
        ({"facilities": []}, ["facilities"]),
        ({"facilities": {"n n": {"api_url": "https://x"}}}, ["facilities.n?n.api_url"]),
        ({"allow_test_environment": "no"}, ["allow_test_environment"]),
        ('{"view": "browser", "view": "embedded"}', [None]),
        ("[]", [None]),
        ("{", [None]),
        ("x" * 300_000, [None]),
    ],
)
def test_a_policy_that_says_wrong_where_data_goes_stops_everything(loading, policy, fields):
    with pytest.raises(ConfigurationError) as raised:
        loading(policy=policy)
    assert [(problem.code, problem.field) for problem in raised.value.problems] == [
        ("policy_invalid", field) for field in fields
    ]
    assert all("reason" in problem.facts for problem in raised.value.problems)


def test_another_wrong_value_in_the_policy_is_told(loading):
    loaded = loading(policy={"view": "x", "colour": "blue"})
    assert told(loaded) == [("value_not_a_choice", "view"), ("unknown_setting", "colour")]
    assert not loaded.resolved.is_locked("view")


@pytest.mark.parametrize("kind", ["group", "others", "owner", "symlink", "folder"])
def test_a_policy_that_others_could_have_written_does_not_count(loading, machine, paths, kind):
    loading(policy={"view": "embedded"})
    match kind:
        case "group":
            machine.policy.chmod(0o664)
        case "others":
            machine.policy.chmod(0o646)
        case "owner":
            machine = replace(machine, trusted_owner=machine.trusted_owner + 1)
        case "symlink":
            machine.policy.rename(machine.policy.with_name("other"))
            machine.policy.symlink_to("other")
        case "folder":
            machine.policy.unlink()
            machine.policy.mkdir()
    loaded = load(paths, {}, machine=machine)
    assert loaded.resolved.settings.view is View.BROWSER
    assert told(loaded) == [("policy_not_trusted", None)]


def test_defaults_that_cannot_be_read_are_told(loading):
    loaded = loading(defaults="{")
    assert told(loaded) == [("settings_unreadable", None)]
    assert loaded.problems[0].facts["layer"] == "machine_defaults"
