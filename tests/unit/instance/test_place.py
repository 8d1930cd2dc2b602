"""Where the primary of a desktop is reached."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.instance import (
    SOCKET_PATH_LIMIT,
    instance_key,
    is_too_long,
    run_folder,
    socket_path,
)
from tiep_launcher.storage.paths import locate


@pytest.mark.parametrize(
    ("environ", "key"),
    [
        ({}, "none"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "none"),
        ({"DISPLAY": ":0"}, "x-:0"),
        ({"DISPLAY": ":0.1"}, "x-:0"),
        ({"DISPLAY": "localhost:10.0"}, "x-localhost:10"),
        ({"DISPLAY": "host.clinic.example:3.2"}, "x-host.clinic.example:3"),
        ({"DISPLAY": "/private/tmp/display:0"}, "x-%2Fprivate%2Ftmp%2Fdisplay:0"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-1"}, "w-wayland-1"),
        ({"WAYLAND_DISPLAY": "/run/user/7/wayland-1", "XDG_RUNTIME_DIR": "/run/user/7/"}, "w-wayland-1"),
        ({"WAYLAND_DISPLAY": "/other/wayland-1", "XDG_RUNTIME_DIR": "/run/user/7"}, "w-%2Fother%2Fwayland-1"),
        ({"DISPLAY": "x-:0", "WAYLAND_DISPLAY": ""}, "x-x-:0"),
        ({"DISPLAY": "nonsense"}, "x-nonsense"),
    ],
)
def test_each_display_has_its_key(environ, key):
    assert instance_key(environ) == key


names = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(names | st.sampled_from(["..", ".", "/", "%2F", "a\udc80"]))
def test_a_key_is_a_plain_file_name(value):
    key = instance_key({"WAYLAND_DISPLAY": value})
    assert key.isascii()
    assert key.isprintable()
    assert "/" not in key
    assert key not in {".", ".."}


@given(names, names)
def test_two_displays_have_two_keys(one, other):
    assert (instance_key({"WAYLAND_DISPLAY": one}) == instance_key({"WAYLAND_DISPLAY": other})) == (
        one == other
    )
    assert instance_key({"WAYLAND_DISPLAY": one}) != instance_key({"DISPLAY": other})


@pytest.mark.parametrize(
    "environ",
    [
        {"TIEP_LAUNCHER_HOME": "/somewhere/home"},
        {"TIEP_LAUNCHER_HOME": "/somewhere/home", "XDG_RUNTIME_DIR": "/run/else"},
        {"XDG_RUNTIME_DIR": "/run/else"},
        {"XDG_RUNTIME_DIR": "relative"},
        {"XDG_RUNTIME_DIR": ""},
        {},
    ],
)
@pytest.mark.parametrize("state", [None, "/state"])
def test_the_folder_is_the_one_of_the_other_locks(environ, state, monkeypatch):
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    if state:
        monkeypatch.setenv("XDG_STATE_HOME", state)
    whole = {**environ, "HOME": "/home/somebody", **({"XDG_STATE_HOME": state} if state else {})}
    assert Path(run_folder(whole)) == locate(whole).run_dir


def test_the_folder_of_the_system_if_it_is_ours(monkeypatch):
    mine = os.stat_result((0o40700, 0, 0, 0, 4711, 0, 0, 0, 0, 0))
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    monkeypatch.setattr(os, "stat", lambda _: mine)
    assert run_folder({"HOME": "/home/somebody"}) == "/run/user/4711/tiep-launcher"
    monkeypatch.setattr(os, "geteuid", lambda: 4712)
    assert run_folder({"HOME": "/home/somebody"}) == "/home/somebody/.local/state/tiep-launcher/run"


@pytest.mark.parametrize("home", ["", "relative", "./home"])
def test_a_home_that_is_not_absolute_has_no_folder(home):
    assert run_folder({"TIEP_LAUNCHER_HOME": home}) is None


def test_the_length_counts_bytes():
    folder = "/" + "ü" * 45
    assert len(os.fsencode(folder)) == 91
    assert not is_too_long(socket_path(folder, "abc"))
    assert len(os.fsencode(socket_path(folder, "abcd"))) == SOCKET_PATH_LIMIT + 1
    assert is_too_long(socket_path(folder, "abcd"))
