"""The hand-over between real processes, and its faults."""

import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.unit.instance.primaries import NOT_HANDED_OVER, a_home, wake
from tests.unit.instance.primary_process import BINARY

from tiep_launcher import instance

PROGRAM = Path(sys.executable).with_name("tiep-launcher")
NOBODY = 65534


@pytest.fixture
def home():
    with a_home() as made:
        yield made


def installed(home, *arguments, **environ):
    return subprocess.run(
        [PROGRAM, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**home.environ, **environ},
        cwd=home.path,
        timeout=60,
        check=False,
    )


def test_the_installed_program_hands_over(home):
    home.primary()
    done = installed(home, "open", "--patient-name=محمد", "--form", "a b", b"\xff", XDG_ACTIVATION_TOKEN="t")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == {
        "argv": ["open", "--patient-name=محمد", "--form", "a b", "\udcff"],
        "cwd": str(home.path),
        "stdin": None,
        "token": "t",
    }


def test_no_arguments_are_handed_over_too(home):
    home.primary()
    assert json.loads(installed(home).stdout)["argv"] == []


def test_without_a_primary_and_for_other_commands_the_program_runs_by_itself(home):
    alone = installed(home, "version", "--json")
    assert alone.returncode == 0
    assert home.call("open").returncode == NOT_HANDED_OVER
    home.primary()
    assert installed(home, "version", "--json").stdout == alone.stdout


@pytest.mark.parametrize("size", [0, 256, 1 << 20])
@pytest.mark.parametrize("status", [0, 87, 255])
def test_bytes_and_status_arrive_unchanged(home, size, status):
    home.primary()
    done = home.call("open", "bytes", str(size), str(status))
    assert done.returncode == status
    assert done.stdout == BINARY * (size // 256)
    assert done.stderr == BINARY


def test_standard_input_arrives_unchanged(home):
    home.primary()
    given = BINARY * 4096
    done = home.call("open", "--context-stdin", stdin=given)
    # "--context-stdin" is the second argument, so the primary echoes.
    assert json.loads(done.stdout)["stdin"].encode("latin-1") == given


def test_fifty_at_once_are_all_answered(home):
    home.primary()
    calls = [home.start("open", f"visit-{number}") for number in range(50)]
    for number, call in enumerate(calls):
        out, err = call.communicate(timeout=60)
        assert (call.returncode, err) == (0, b"")
        assert json.loads(out)["argv"] == ["open", f"visit-{number}"]


def test_of_many_starts_exactly_one_becomes_the_primary(home):
    for _ in range(5):
        candidates = home.sleeping_primaries(6)
        for candidate in candidates:
            candidate.stdin.write(b"\n")
            candidate.stdin.flush()
        results = [candidate.stdout.readline() for candidate in candidates]
        assert sorted(results) == [b"ready\n"] + [b"taken\n"] * 5
        assert home.call("open").returncode == 0
        (primary,) = [one for one, result in zip(candidates, results, strict=True) if result == b"ready\n"]
        primary.kill()
        primary.wait()


def test_after_a_kill_the_next_start_takes_over(home):
    first = home.primary()
    for _ in range(5):
        (following,) = home.sleeping_primaries(1)
        first.kill()
        first.wait()
        assert home.socket.exists()
        assert home.call("open").returncode == NOT_HANDED_OVER
        start = time.monotonic()
        assert wake(following) == b"ready\n"
        assert time.monotonic() - start < 1.0
        assert home.call("open").returncode == 0
        first = following


def test_a_caller_learns_that_the_primary_was_killed(home):
    primary = home.primary()
    call = home.start("open", "wait")
    assert call.stderr.readline() == b"waiting\n"
    primary.kill()
    assert call.wait(30) == 75
    assert b"(instance_ended)" in call.stderr.read()


def test_a_hanging_primary_is_told_in_time(home):
    primary = home.primary()
    primary.send_signal(signal.SIGSTOP)
    try:
        for is_last in (False, True):  # one repeat, for a machine that is busy with something else
            start = time.monotonic()
            done = home.call("open", "--patient-id=p")
            took_s = time.monotonic() - start
            assert done.returncode == 75
            assert done.stdout == b""
            assert done.stderr.endswith(b"(instance_hanging)\n")
            assert took_s >= 2.0
            if took_s < 2.5:
                break
            assert not is_last, took_s
    finally:
        primary.send_signal(signal.SIGCONT)
    assert home.call("open").returncode == 0


def test_ctrl_c_ends_the_caller_and_not_the_primary(home):
    home.primary()
    call = home.start("open", "wait")
    assert call.stderr.readline() == b"waiting\n"
    call.send_signal(signal.SIGINT)
    assert call.wait(30) == 130
    assert home.call("open").returncode == 0


def test_a_fault_of_the_primary_is_told(home):
    home.primary()
    done = home.call("open", "fail", "--json")
    assert done.returncode == 70
    assert json.loads(done.stdout)["errors"][0]["code"] == "instance_failed"


def test_two_displays_of_one_user_never_meet(home):
    displays = {":1": home.primary("x-:1"), ":2.1": home.primary("x-:2")}
    displays["wayland-0"] = home.primary("w-wayland-0")
    assert home.call("open", DISPLAY=":3").returncode == NOT_HANDED_OVER
    assert home.call("open").returncode == NOT_HANDED_OVER
    for name, primary in displays.items():
        environ = {"WAYLAND_DISPLAY": name, "DISPLAY": ":1"} if name[0] == "w" else {"DISPLAY": name}
        assert home.call("open", **environ).returncode == 0
        primary.kill()
        primary.wait()
        assert home.call("open", **environ).returncode == NOT_HANDED_OVER


def test_idle_callers_do_not_stop_others(home):
    primary = home.primary()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 1500 if hard == resource.RLIM_INFINITY else min(1500, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    callers = []
    try:
        home.call("open")
        before = resident_bytes(primary)
        for number in range(1000 if wanted == 1500 else wanted // 2):
            caller = socket.socket(socket.AF_UNIX)
            caller.connect(str(home.socket))
            caller.settimeout(5)
            if number % 3:
                caller.sendall(b"r\0\0" if number % 3 == 1 else instance.frame(b"r", b"x")[:5])
            callers.append(caller)
        for is_last in (False, True):
            start = time.monotonic()
            assert home.call("open").returncode == 0
            bare = time.monotonic()
            subprocess.run([sys.executable, "-c", "pass"], check=True)
            extra_s = (bare - start) - (time.monotonic() - bare)
            if extra_s < 0.2:
                break
            assert not is_last, extra_s
        assert resident_bytes(primary) - before < 5_000_000
        assert len(list(Path(f"/proc/{primary.pid}/fd").iterdir())) < 150
    finally:
        for caller in callers:
            caller.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def resident_bytes(process):
    return int(Path(f"/proc/{process.pid}/statm").read_text().split()[1]) * resource.getpagesize()


# What a hand-over loads more than "python -c pass".
LOADED = {
    "_socket",
    "tiep_launcher",
    "tiep_launcher.__main__",
    "tiep_launcher.instance",
    "tiep_launcher.instance.client",
}
LIST = "\nos.write(2, ' '.join(sys.modules).encode())"


@pytest.mark.parametrize(
    ("arguments", "more"), [(["open"], set()), (["open", "--context-stdin"], {"binascii"})]
)
def test_a_hand_over_loads_next_to_nothing(home, arguments, more):
    home.primary()
    bare = modules(home, f"import os, sys{LIST}")
    loaded = modules(
        home, f"import os, sys; from tiep_launcher.__main__ import main; assert main() == 0{LIST}", *arguments
    )
    assert loaded - bare == LOADED | more
    assert len(LOADED) <= 5


def modules(home, script, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=b"{}",
        capture_output=True,
        env=home.environ,
        cwd=home.path,
        check=True,
    )
    return set(done.stderr.decode().split())


# Imports come first: afterwards the interpreter's own files are out of reach for that user.
BECOME_NOBODY = f"""
import os, socket, sys, tiep_launcher.instance.client
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
"""
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs a second user")


@as_root
def test_another_user_gets_nothing_from_the_primary(home):
    home.primary()
    for path, mode in ((home.path, 0o711), (home.folder, 0o711), (home.socket, 0o666)):
        path.chmod(mode)  # as if all else had failed
    script = f"""{BECOME_NOBODY}
caller = socket.socket(socket.AF_UNIX)
caller.connect({str(home.socket)!r})
try:
    caller.sendall(bytes.fromhex({instance.frame(b"r", b"{}").hex()!r}))
    answer = caller.recv(100)
except ConnectionError:
    answer = b""
os.write(1, b"got " + answer)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=home.environ, check=True)
    assert done.stdout == b"got "


PRETENDER = f"""{BECOME_NOBODY}
listening = socket.socket(socket.AF_UNIX)
listening.bind(sys.argv[1])
listening.listen()
os.write(1, b"ready\\n")
while True:
    caller, _ = listening.accept()
    os.write(1, b"got %d\\n" % len(caller.recv(1000)))
"""


@as_root
@pytest.mark.parametrize("is_disguised", [False, True])
def test_nothing_is_sent_to_another_users_program(home, is_disguised):
    home.path.chmod(0o711)
    home.folder.mkdir()
    os.chown(home.folder, NOBODY, NOBODY)
    home.folder.chmod(0o700)
    pretender = subprocess.Popen(
        [sys.executable, "-c", PRETENDER, str(home.socket)], stdout=subprocess.PIPE, env=home.environ
    )
    home.started.append(pretender)
    assert pretender.stdout.readline() == b"ready\n"
    if is_disguised:  # files that look like ours; only the kernel knows who listens
        shutil.chown(home.folder, os.geteuid())
        shutil.chown(home.socket, os.geteuid())
        home.socket.chmod(0o600)
    done = home.call("open", "--patient-id=p")
    assert done.returncode == 78
    assert done.stderr.endswith(b"(instance_not_ours)\n" if is_disguised else b"(folder_not_private)\n")
    with socket.socket(socket.AF_UNIX) as last:
        last.connect(str(home.socket))
        last.sendall(b"1234")
        if is_disguised:
            assert pretender.stdout.readline() == b"got 0\n"
        assert pretender.stdout.readline() == b"got 4\n"


@as_root
def test_another_user_with_the_same_home_is_refused(home):
    home.primary()
    home.path.chmod(0o711)
    script = (
        BECOME_NOBODY
        + """
sys.exit(tiep_launcher.instance.client.hand_over(["x", "open"], os.environ))
"""
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=home.environ, check=False)
    assert done.returncode == 78
    assert done.stderr.endswith(b"(folder_not_private)\n")
