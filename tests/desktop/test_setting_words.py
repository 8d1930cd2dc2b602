"""Every setting has its words, and says where its value comes from."""

import pytest
from tests.desktop import setting_samples as samples

from tiep_launcher.desktop.configuring import SettingState
from tiep_launcher.desktop.setting_words import GROUPS, WORDS, Group, can_be_changed, origin_words, words_of
from tiep_launcher.domain.settings import SETTINGS, Kind, Origin, Setting


def test_every_setting_has_words_and_no_words_are_left_over():
    assert set(WORDS) == {setting.name for setting in SETTINGS}, "its label, help and group: setting_words.py"
    assert set(GROUPS) == set(Group)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_a_setting_is_called_something_and_every_choice_too(setting: Setting):
    words = WORDS[setting.name]
    assert words.label
    assert words.text.endswith(".")
    assert "!" not in words.label + words.text + words.unset
    assert setting.name not in words.label, "a label is for people"
    assert set(words.choices) == set(setting.choices)
    if setting.kind is Kind.CHOICE and setting.default is None:
        assert words.unset, "what holds if nothing is chosen"


def test_labels_are_told_apart():
    labels = [words.label for words in WORDS.values()]
    assert len(labels) == len(set(labels))


def test_a_setting_without_words_is_still_shown():
    new = Setting(name="brand_new", attribute="brand_new", kind=Kind.TEXT, default=None, text="Does a thing.")
    assert words_of(new).group is Group.OTHER
    assert words_of(new).label == "brand_new"
    assert words_of(new).text == "Does a thing."


def state(**facts: object) -> SettingState:
    configuration = samples.configuration({"app_url": facts})
    return next(found for found in configuration.settings if found.name == "app_url")


@pytest.mark.parametrize("origin", Origin)
def test_every_origin_has_words(origin: Origin):
    assert origin_words(state(origin=origin))


def test_what_beats_the_users_own_setting_is_named():
    assert origin_words(state(**samples.mine("https://a"))) == "Set by you"
    assert origin_words(state(origin=Origin.USER)) == "Set by you for all facilities"
    assert origin_words(state(**samples.managed("https://a"))) == "Managed by your organisation"
    beaten = origin_words(state(**samples.managed("https://a", has_own=True)))
    assert beaten == "Managed by your organisation. Your own setting does not count."
    assert "Your own" in origin_words(state(origin=Origin.TEST_ENVIRONMENT, has_own=True))


def test_what_is_beaten_cannot_be_changed():
    assert can_be_changed(state())
    assert can_be_changed(state(**samples.mine("https://a")))
    assert not can_be_changed(state(**samples.managed("https://a")))
    assert not can_be_changed(state(origin=Origin.TEST_ENVIRONMENT))
