"""The hand-over client beside primaries that behave as no good one does."""

import json
import os
import select
import socket
import threading
import time

import pytest

from tiep_launcher import instance
from tiep_launcher.instance import client
from tiep_launcher.instance.client import hand_over

OPEN = ["tiep-launcher", "open"]


@pytest.fixture
def environ(home):
    return {"TIEP_LAUNCHER_HOME": str(home.path)}


class Pretender(threading.Thread):
    """Listens in the primary's place and does to each caller what ``acts`` say, one after the other."""

    def __init__(self, home, *acts):
        super().__init__()
        home.folder.mkdir(mode=0o700, exist_ok=True)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.bind(str(home.socket))
        home.socket.chmod(0o600)
        self.socket.listen()
        self.acts = acts
        self.received: list[bytes] = []
        self.start()

    def run(self):
        with self.socket:
            for act in self.acts:
                caller, _ = self.socket.accept()
                with caller:
                    self.received.append(caller.recv(0 if act in {look, do_not_read} else 1 << 20))
                    act(caller)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.join(10)
        assert not self.is_alive()


def say(*frames):
    return lambda caller: caller.sendall(b"".join(frames))


def until_left(caller):
    caller.settimeout(10)
    assert caller.recv(1) == b""


def look(caller):
    """Only wait until the caller has gone."""
    until_left(caller)


def do_not_read(caller):
    gone = select.poll()
    gone.register(caller, select.POLLHUP)
    assert gone.poll(10_000)


ACCEPTED = instance.frame(instance.ACCEPTED)


def ends(status):
    return instance.frame(instance.EXIT, bytes([status]))


def test_the_answer_is_passed_on(home, environ, capfdbinary):
    answer = (ACCEPTED, instance.frame(b"o", b"out\xff\0"), instance.frame(b"e", b"err\xfe"), ends(66))
    with Pretender(home, say(*answer)):
        assert hand_over(OPEN, environ) == 66
    assert capfdbinary.readouterr() == (b"out\xff\0", b"err\xfe")


@pytest.mark.parametrize(
    "argv",
    [
        ["config", "list"],
        ["secret", "status"],
        ["version"],
        ["demo"],
        ["sandbox"],
        ["--help"],
        ["-h"],
        [""],
        ["opena"],
        ["result", "--visit-id", "v", "--ack"],
    ],
)
def test_other_commands_run_in_their_own_process(home, environ, argv):
    assert hand_over(["tiep-launcher", *argv], environ) is None


@pytest.mark.parametrize(
    "argv",
    [
        [],
        *([name] for name in sorted(client.HANDED_OVER)),
        ["--url=tiep-launcher:open?ref=x"],
        ["open", "--help"],
    ],
)
def test_commands_of_the_running_program_are_handed_over(home, environ, argv):
    with Pretender(home, say(ACCEPTED, ends(0))) as primary:
        assert hand_over(["tiep-launcher", *argv], environ) == 0
    assert json.loads(primary.received[0][5:])["argv"] == argv


def test_without_a_primary_the_call_runs_here_at_once(home, environ):
    start = time.monotonic()
    assert hand_over(OPEN, environ) is None
    home.folder.mkdir(mode=0o700)
    assert hand_over(OPEN, environ) is None
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(home.socket))
    home.socket.chmod(0o600)
    assert hand_over(OPEN, environ) is None
    assert time.monotonic() - start < client.ACCEPT_LIMIT_S / 2


@pytest.mark.parametrize("named", ["", "relative"])
def test_a_wrong_home_is_left_to_the_command_line(named):
    assert hand_over(OPEN, {"TIEP_LAUNCHER_HOME": named}) is None


def test_a_starting_primary_is_waited_for(home, environ):
    found = []
    waiting = threading.Thread(target=lambda: found.append(hand_over(OPEN, environ, wait_s=30)))
    waiting.start()
    with Pretender(home, say(ACCEPTED, ends(3))):
        waiting.join(30)
    assert found == [3]


def test_nobody_can_listen_where_the_path_is_too_long(home, capfd):
    assert hand_over(OPEN, {"TIEP_LAUNCHER_HOME": f"{home.path}/{'x' * 100}"}) is None
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("mode", [0o710, 0o701, 0o770, 0o755, 0o777])
def test_a_folder_that_others_may_enter_is_refused_unsent(home, environ, mode, capfd):
    with Pretender(home, look) as primary:
        home.folder.chmod(mode)
        assert hand_over(OPEN, environ) == 78
        assert capfd.readouterr().err.endswith("(folder_not_private)\n")
        home.folder.chmod(0o700)
        connected(home).close()
    assert primary.received == [b""]


def test_a_folder_that_is_a_link_is_refused(home, environ, capfd):
    with Pretender(home, look):
        home.folder.rename(home.path / "elsewhere")
        home.folder.symlink_to(home.path / "elsewhere")
        assert hand_over(OPEN, environ) == 78
        connected(home).close()


@pytest.mark.parametrize("mode", [0o660, 0o606, 0o777])
def test_a_socket_that_others_may_use_is_refused(home, environ, mode, capfd):
    with Pretender(home, look) as primary:
        home.socket.chmod(mode)
        assert hand_over(OPEN, environ) == 78
        assert capfd.readouterr().err.endswith("(instance_not_ours)\n")
        connected(home).close()
    assert primary.received == [b""]


def test_a_file_in_the_place_of_the_socket_is_refused(home, environ, capfd):
    home.folder.mkdir(mode=0o700)
    home.socket.touch(0o600)
    assert hand_over(OPEN, environ) == 78


def test_another_peer_is_refused_unsent(home, environ, capfd, monkeypatch):
    monkeypatch.setattr(instance, "peer_uid", lambda _: os.geteuid() + 1)
    with Pretender(home, look) as primary:
        assert hand_over(OPEN, environ) == 78
    assert primary.received == [b""]
    assert capfd.readouterr().err.endswith("(instance_not_ours)\n")


def connected(home):
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(str(home.socket))
    return caller


def test_no_answer(home, environ, capfd, monkeypatch):
    monkeypatch.setattr(client, "ACCEPT_LIMIT_S", 0.2)
    with Pretender(home, until_left):
        assert hand_over(OPEN, environ) == 75
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.endswith("(instance_hanging)\n")


def test_no_room_for_the_request(home, environ, capfd, monkeypatch):
    monkeypatch.setattr(client, "ACCEPT_LIMIT_S", 0.2)
    home.folder.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as full:
        full.bind(str(home.socket))
        home.socket.chmod(0o600)
        full.listen(0)
        with connected(home):
            assert hand_over(OPEN, environ) == 75
            assert capfd.readouterr().err.endswith("(instance_hanging)\n")


def test_a_primary_that_does_not_read(home, environ, capfd, monkeypatch):
    monkeypatch.setattr(client, "ACCEPT_LIMIT_S", 0.2)
    with Pretender(home, do_not_read):
        assert hand_over([*OPEN, *["x" * 100_000] * 15], environ) == 75
    assert capfd.readouterr().err.endswith("(instance_hanging)\n")


def test_silence_after_acceptance(home, environ, capfd, monkeypatch):
    monkeypatch.setattr(client, "SILENCE_LIMIT_S", 0.2)
    with Pretender(home, lambda caller: (caller.sendall(ACCEPTED), until_left(caller))):
        assert hand_over(OPEN, environ) == 75
    assert capfd.readouterr().err.endswith("(instance_silent)\n")


def test_signs_of_life_keep_the_call_waiting(home, environ, monkeypatch):
    monkeypatch.setattr(client, "SILENCE_LIMIT_S", 1.0)

    def drip(caller):
        caller.sendall(ACCEPTED)
        for _ in range(4):
            threading.Event().wait(0.4)
            caller.sendall(instance.frame(instance.ALIVE))
        caller.sendall(ends(0))

    with Pretender(home, drip):
        assert hand_over(OPEN, environ) == 0


def test_the_primary_ends_after_acceptance(home, environ, capfd):
    with Pretender(home, say(ACCEPTED)):
        assert hand_over(OPEN, environ) == 75
    assert capfd.readouterr().err.endswith("(instance_ended)\n")


def test_a_call_that_was_not_taken_is_sent_again(home, environ):
    with Pretender(home, say(), say(), say(ACCEPTED, ends(9))) as primary:
        assert hand_over(OPEN, environ) == 9
    assert len(set(primary.received)) == 1


def test_a_primary_that_ends_before_acceptance_leaves_the_call_to_us(home, environ):
    with Pretender(home, lambda _: home.socket.unlink()):
        assert hand_over(OPEN, environ) is None


@pytest.mark.parametrize(
    "answer",
    [
        (b"HTTP/1.1 400 Bad Request\r\n",),
        (instance.frame(b"z"),),
        (ACCEPTED, instance.frame(b"z")),
        (ACCEPTED, b"o\xff\xff\xff\xff"),
        (ACCEPTED, instance.frame(b"x", b"")),
        (ACCEPTED, instance.frame(b"x", b"10")),
    ],
)
def test_an_answer_that_is_not_understood(home, environ, answer, capfd):
    with Pretender(home, say(*answer)):
        assert hand_over(OPEN, environ) == 84
    assert capfd.readouterr().err.endswith("(instance_other_protocol)\n")


@pytest.mark.parametrize("answer", [(ends(84),), (b"z",), ()])
def test_json_is_kept_even_without_a_primary_that_can_answer(home, environ, answer, capfd, monkeypatch):
    monkeypatch.setattr(client, "ACCEPT_LIMIT_S", 0.2)
    with Pretender(home, say(*answer) if answer else until_left):
        status = hand_over([*OPEN, "--json"], environ)
    document = json.loads(capfd.readouterr().out)
    assert set(document) == {"protocol", "command", "ok", "exit_code", "data", "warnings", "errors"}
    assert (document["command"], document["ok"], document["exit_code"]) == ("open", False, status)
    (error,) = document["errors"]
    assert set(error) == {"code", "field", "message", "hint"}
    assert error["code"] == ("instance_other_protocol" if answer else "instance_hanging")


def test_json_that_has_come_is_not_written_twice(home, environ, capfd):
    with Pretender(home, say(ACCEPTED, instance.frame(b"o", b"{}"))):
        assert hand_over([*OPEN, "--json"], environ) == 75
    assert capfd.readouterr().out == "{}"


def test_a_call_that_is_too_large_is_not_sent(home, environ, capfd):
    with Pretender(home, look) as primary:
        assert hand_over([*OPEN, *["x" * 100_000] * 21], environ) == 65
    assert primary.received == [b""]
    assert capfd.readouterr().err.endswith("(too_large)\n")


STDIN = b'{"patient": "\xff"}'


@pytest.fixture
def stdin():
    """Another standard input for this process; what ``write`` writes."""
    kept = os.dup(0)
    reading, writing = os.pipe()
    os.dup2(reading, 0)
    os.close(reading)
    with os.fdopen(writing, "wb") as write:
        yield write
    os.dup2(kept, 0)
    os.close(kept)


def test_standard_input_is_read_when_it_is_named(home, environ, stdin):
    stdin.write(STDIN)
    stdin.close()
    with Pretender(home, look, say(ACCEPTED, ends(0))) as primary:
        assert hand_over([*OPEN, "--context-stdin"], environ) == 0
    assert json.loads(primary.received[1][5:])["stdin"] == "eyJwYXRpZW50IjogIv8ifQ=="


@pytest.mark.parametrize("argv", [OPEN, [*OPEN, "--context-file", "x"]])
def test_standard_input_is_left_alone_otherwise(home, environ, stdin, argv):
    with Pretender(home, say(ACCEPTED, ends(0))) as primary:
        assert hand_over(argv, environ) == 0
    assert json.loads(primary.received[0][5:])["stdin"] is None


def test_standard_input_stays_for_this_process_if_nobody_takes_it(home, environ, stdin):
    stdin.write(STDIN)
    stdin.close()
    assert hand_over([*OPEN, "--context-stdin"], environ) is None
    assert os.read(0, 100) == STDIN


def test_standard_input_is_given_back_if_the_primary_ends_meanwhile(home, environ, stdin):
    stdin.write(STDIN)
    stdin.close()
    with Pretender(home, lambda _: home.socket.unlink()):
        assert hand_over([*OPEN, "--context-stdin"], environ) is None
    assert os.read(0, 100) == STDIN


def test_standard_input_that_cannot_be_read(home, environ, stdin):
    os.dup2(stdin.fileno(), 0)  # open for writing only
    with Pretender(home, look, say(ACCEPTED, ends(0))) as primary:
        assert hand_over([*OPEN, "--context-stdin"], environ) == 0
    assert json.loads(primary.received[1][5:])["stdin"] is None


def test_standard_output_that_nobody_reads(home):
    answer = instance.frame(b"o", bytes(1 << 20))
    with Pretender(home, say(ACCEPTED, answer, ends(0))):
        call = home.start("open")
        call.stdout.close()
        assert call.wait(30) == 74
    assert call.stderr.read().endswith(b"(output_write_failed)\n")


def test_standard_error_that_nobody_reads(home):
    with Pretender(home, say(ACCEPTED, instance.frame(b"e", bytes(1 << 20)), ends(5))):
        call = home.start("open")
        call.stderr.close()
        assert call.wait(30) == 5


def test_ctrl_c_ends_the_caller(home):
    left = threading.Event()

    def act(caller):
        caller.sendall(ACCEPTED + instance.frame(b"e", b"go\n"))
        until_left(caller)
        left.set()

    with Pretender(home, act):
        call = home.start("open")
        assert call.stderr.readline() == b"go\n"
        call.send_signal(2)
        assert call.wait(30) == 130
        assert left.wait(30)
    assert call.stderr.read() == b""


def test_a_folder_that_was_removed_leads_nowhere(home, environ):
    gone = home.path / "gone"
    gone.mkdir()
    with Pretender(home, say(ACCEPTED, ends(0))) as primary:
        script = f"import os\nos.chdir({str(gone)!r})\nos.rmdir({str(gone)!r})\n"
        call = home.start("open", before=script, PWD=str(gone))
        assert call.wait(30) == 0
    assert json.loads(primary.received[0][5:])["cwd"] == str(gone)


def test_each_sentence_can_be_said():
    for code in instance.SENTENCES:
        line = instance.sentence(code).decode()
        assert line.endswith(f" ({code})\n")
        assert line.count("\n") == 1
