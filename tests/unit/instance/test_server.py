"""The primary beside callers that behave as no good one does."""

import asyncio
import contextlib
import json
import os
import socket
import stat

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.unit.instance.primaries import a_home

from tiep_launcher import instance
from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError
from tiep_launcher.instance import connection
from tiep_launcher.instance.claim import Claim
from tiep_launcher.instance.server import InstanceServer, try_become_primary

CONTENT = {
    "protocol": 1, "app_version": "0", "argv": ["open"], "cwd": "/", "stdin": None, "activation_token": None
}  # fmt: skip


def a_request(**changed):
    return instance.frame(instance.REQUEST, json.dumps({**CONTENT, **changed}).encode())


async def echo(request, send_out, send_err):
    send_out("|".join(request.argv).encode())
    send_err(b"!")
    return 7


ECHOED = (
    instance.frame(b"a")
    + instance.frame(b"o", b"open")
    + instance.frame(b"e", b"!")
    + instance.frame(b"x", b"\7")
)


def refused(status, code):
    return instance.frame(b"e", instance.sentence(code)) + instance.frame(b"x", bytes([status]))


@contextlib.asynccontextmanager
async def serving(home, handle=echo, **options):
    claim = Claim(home.folder, "none")
    assert claim.take()
    server = InstanceServer(claim, handle, **options)
    await server.start()
    try:
        yield server
    finally:
        await server.close(grace_s=0.0)


async def answer(home, sent=None):
    """Send something as a caller and return all that comes back."""
    reader, writer = await asyncio.open_unix_connection(home.socket)
    with contextlib.suppress(ConnectionError):
        writer.write(a_request() if sent is None else sent)
        await writer.drain()
    try:
        return await asyncio.wait_for(reader.read(), 10)
    except ConnectionError:
        return b""
    finally:
        await gone(writer)


async def until(condition):
    while not condition():  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(0.001)


async def gone(writer):
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


async def test_a_call_is_accepted_executed_and_ended(home):
    async with serving(home):
        assert await answer(home) == ECHOED


async def test_the_answer_is_as_it_was_recorded(home):
    recorded = b"a\0\0\0\0" + b"o\0\0\0\4open" + b"e\0\0\0\1!" + b"x\0\0\0\1\7"
    async with serving(home):
        assert await answer(home) == recorded


async def test_files_are_private_and_gone_after_an_orderly_end(home):
    async with serving(home):
        modes = {
            path.name: stat.S_IMODE(path.lstat().st_mode) for path in [home.folder, *home.folder.iterdir()]
        }
        assert modes == {"run": 0o700, "none.sock": 0o600, "none.lock": 0o600}
    assert list(home.folder.iterdir()) == []


async def test_one_primary_for_each_key(home):
    async with serving(home):
        assert await try_become_primary(home.folder, "none", echo) is None
        other = await try_become_primary(home.folder, "x-:1", echo)
        assert other is not None
        await other.close()
        assert await answer(home) == ECHOED
    again = await try_become_primary(home.folder, "none", echo)
    assert again is not None
    await again.close()


async def test_what_a_killed_primary_left_is_replaced(home):
    home.folder.mkdir(mode=0o700)
    for name in ("none.sock", "none.sock.new"):
        with socket.socket(socket.AF_UNIX) as left_behind:
            left_behind.bind(str(home.folder / name))
    (home.folder / "none.lock").touch(0o600)
    async with serving(home):
        assert await answer(home) == ECHOED


def test_a_path_that_is_too_long(home):
    with pytest.raises(ConfigurationError) as caught:
        Claim(home.path / ("x" * 100), "none").take()
    assert caught.value.code == "socket_path_too_long"


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_a_folder_that_others_may_enter_is_refused(home, mode):
    home.folder.mkdir()
    home.folder.chmod(mode)
    with pytest.raises(ConfigurationError) as caught:
        Claim(home.folder, "none").take()
    assert caught.value.code == "folder_not_private"


def test_a_folder_of_somebody_else_is_refused(home, monkeypatch):
    home.folder.mkdir(mode=0o700)
    other = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: other)
    with pytest.raises(ConfigurationError) as caught:
        Claim(home.folder, "none").take()
    assert caught.value.code == "folder_not_private"


def test_what_is_no_folder_is_refused(home):
    home.folder.touch()
    with pytest.raises(ConfigurationError) as caught:
        Claim(home.folder, "none").take()
    assert caught.value.code == "folder_not_private"
    with pytest.raises(CannotCreateError) as caught:
        Claim(home.folder / "below", "none").take()
    assert caught.value.code == "folder_cannot_create"


async def test_files_that_cannot_be_made(home):
    home.folder.mkdir(mode=0o700)
    (home.folder / "none.lock").mkdir()
    with pytest.raises(CannotCreateError) as caught:
        await try_become_primary(home.folder, "none", echo)
    assert caught.value.code == "lock_cannot_create"
    (home.folder / "none.lock").rmdir()
    (home.folder / "none.sock").mkdir()
    with pytest.raises(CannotCreateError) as caught:
        await try_become_primary(home.folder, "none", echo)
    assert caught.value.code == "socket_cannot_create"
    assert not (home.folder / "none.lock").exists()


@pytest.mark.expects_log
async def test_another_user_is_refused(home, monkeypatch):
    handled = []

    async def handle(request, *_):
        handled.append(request)
        return 0

    async with serving(home, handle):
        monkeypatch.setattr(instance, "peer_uid", lambda _: os.geteuid() + 1)
        assert await answer(home) == b""
    assert handled == []


@pytest.mark.parametrize("changed", [{"protocol": 2}, {"protocol": None}, {"argv": None}])
async def test_another_protocol_is_told(home, changed):
    async with serving(home):
        assert await answer(home, a_request(**changed)) == refused(84, "instance_other_protocol")


HEADER_OF_TOO_MUCH = b"r" + (instance.REQUEST_LIMIT + 1).to_bytes(4, "big")
HOSTILE = (
    b"GET / HTTP/1.1\r\n\r\n",
    HEADER_OF_TOO_MUCH,
    instance.frame(b"r", b"no JSON"),
    instance.frame(b"r", b"[" * 100_000),
    instance.frame(b"a"),
    instance.frame(b"x", b"\0"),
    a_request() + b"r",
)


@pytest.mark.parametrize("sent", HOSTILE, ids=repr)
async def test_what_is_no_request_is_dropped_without_a_word(home, sent):
    async with serving(home):
        assert await answer(home, sent) == b""
        assert await answer(home) == ECHOED


@settings(max_examples=60)
@given(st.lists(st.binary(max_size=64) | st.sampled_from(HOSTILE), max_size=8), st.integers(0, 70))
@example([a_request()[:-1]] * 8, 70)
def test_nothing_stops_the_others(sent, cut):
    async def play(home):
        async with serving(home):
            writers = [(await asyncio.open_unix_connection(home.socket))[1] for _ in sent]
            for writer, data in zip(writers, sent, strict=True):
                writer.write(data[:cut])
            assert await asyncio.wait_for(answer(home), 5) == ECHOED
            for writer, data in zip(writers, sent, strict=True):
                writer.write(data[cut:])
            assert await asyncio.wait_for(answer(home), 5) == ECHOED
            for writer in writers:
                await gone(writer)

    with a_home() as home:
        asyncio.run(play(home))


async def test_more_after_the_request_ends_the_call(home):
    ended = asyncio.Event()

    async def handle(*_):
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with serving(home, handle):
        reader, writer = await asyncio.open_unix_connection(home.socket)
        writer.write(a_request())
        assert await reader.readexactly(5) == instance.frame(b"a")
        writer.write(a_request())
        await asyncio.wait_for(ended.wait(), 10)
        await gone(writer)


async def test_a_request_that_does_not_come_is_not_waited_for(home, monkeypatch):
    monkeypatch.setattr(connection, "REQUEST_LIMIT_S", 0.1)
    async with serving(home):
        assert await answer(home, b"") == b""
        assert await answer(home, a_request()[:-1]) == b""


async def test_the_oldest_idle_caller_makes_room(home, monkeypatch):
    monkeypatch.setattr(connection, "HALF_OPEN_LIMIT", 3)
    async with serving(home):
        idle = [await asyncio.open_unix_connection(home.socket) for _ in range(3)]
        half = a_request()
        for _, writer in idle[1:]:
            writer.write(half[:9])
        assert await answer(home) == ECHOED
        assert await idle[0][0].read() == b""
        for reader, writer in idle[1:]:
            writer.write(half[9:])
            assert await reader.read() == ECHOED
        for _, writer in idle:
            await gone(writer)


async def test_callers_that_have_written_are_never_dropped_for_others(home, monkeypatch):
    monkeypatch.setattr(connection, "HALF_OPEN_LIMIT", 2)
    async with serving(home):
        callers = [socket.socket(socket.AF_UNIX) for _ in range(30)]
        for caller in callers:  # all are there before the primary looks for the first time
            caller.connect(str(home.socket))
            caller.sendall(a_request())
            caller.setblocking(False)
        for caller in callers:
            got = b""
            while part := await asyncio.get_running_loop().sock_recv(caller, 4096):
                got += part
            assert got == ECHOED
            caller.close()


async def test_calls_begin_in_the_order_they_came(home):
    begun = []

    async def handle(request, *_):
        begun.append(int(request.argv[0]))
        return 0

    async with serving(home, handle):
        callers = [socket.socket(socket.AF_UNIX) for _ in range(50)]
        for number, caller in enumerate(callers):
            caller.connect(str(home.socket))
            caller.sendall(a_request(argv=[str(number)]))
        await until(lambda: len(begun) == 50)
        for caller in callers:
            caller.close()
    assert begun == list(range(50))


async def test_signs_of_life(home, monkeypatch):
    monkeypatch.setattr(connection, "ALIVE_S", 0.01)
    may_end = asyncio.Event()

    async def handle(*_):
        await may_end.wait()
        return 0

    async with serving(home, handle):
        reader, writer = await asyncio.open_unix_connection(home.socket)
        writer.write(a_request())
        assert await reader.readexactly(15) == instance.frame(b"a") + instance.frame(b"k") * 2
        may_end.set()
        assert (await reader.read()).endswith(instance.frame(b"x", b"\0"))
        await gone(writer)


async def test_a_caller_that_goes_away_ends_the_waiting_and_not_the_launch(home):
    launched = asyncio.Event()
    events = []

    async def launch():
        await launched.wait()
        events.append("launched")

    async def handle(request, send_out, _):
        task = asyncio.create_task(launch())
        events.append(task)
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            with contextlib.suppress(BrokenPipeError):
                send_out(b"nobody reads this")
                events.append("written to nobody")
            events.append("left")
            raise
        return 0

    async with serving(home, handle) as server:
        reader, writer = await asyncio.open_unix_connection(home.socket)
        writer.write(a_request())
        assert await reader.readexactly(5) == instance.frame(b"a")
        await gone(writer)
        await until(lambda: "left" in events)
        launched.set()
        await events[0]
        assert events[1:] == ["left", "launched"]
        assert not server._calls.connections


@pytest.mark.expects_log
async def test_a_fault_in_one_call_ends_that_call(home, caplog):
    async def handle(request, *_):
        if request.argv == ("open", "Smith"):
            raise ValueError("planted")
        return 0

    async with serving(home, handle):
        failed = await answer(home, a_request(argv=["open", "Smith"]))
        assert failed == instance.frame(b"a") + refused(70, "instance_failed")
        assert (await answer(home)).endswith(instance.frame(b"x", b"\0"))
    assert "Smith" not in caplog.text


async def test_the_answer_has_a_limit(home):
    async def handle(request, send_out, _):
        half = bytes(instance.ANSWER_LIMIT // 2)
        send_out(half)
        try:
            send_out(half)
        except OSError:
            return 74
        return 0

    async with serving(home, handle):
        got = await answer(home)
    assert got.endswith(instance.frame(b"x", bytes([74])))
    assert len(got) < instance.ANSWER_LIMIT
    decoder = instance.Decoder(instance.ANSWER_KINDS, instance.ANSWER_LIMIT)
    decoder.feed(got)
    while decoder.next():
        pass
    assert decoder.is_between_frames


async def test_running_calls_may_end_before_the_primary_does(home):
    may_end = asyncio.Event()

    async def handle(*_):
        await may_end.wait()
        return 5

    async with serving(home, handle) as server:
        call = asyncio.create_task(answer(home))
        await until(lambda: server._calls.tasks)
        closing = asyncio.create_task(server.close(grace_s=30.0))
        await until(lambda: not home.socket.exists())
        may_end.set()
        await closing
        assert (await call).endswith(instance.frame(b"x", b"\5"))


async def test_calls_that_wait_on_are_told_that_the_primary_ends(home):
    async def handle(*_):
        await asyncio.Event().wait()

    async with serving(home, handle) as server:
        calls = [asyncio.create_task(answer(home)) for _ in range(3)]
        half, half_writer = await asyncio.open_unix_connection(home.socket)
        half_writer.write(b"r")
        await until(lambda: len(server._calls.tasks) == 3 and server._calls.half_open)
        await server.close(grace_s=0.0)
        for call in calls:
            assert await call == instance.frame(b"a") + refused(75, "instance_closing")
        assert await half.read() == b""
        await gone(half_writer)


async def test_the_call_that_ends_the_primary_is_answered(home):
    servers = []

    async def handle(request, send_out, _):
        await servers[0].close()
        send_out(b"bye")
        return 0

    async with serving(home, handle) as server:
        servers.append(server)
        assert (await answer(home)).endswith(instance.frame(b"o", b"bye") + instance.frame(b"x", b"\0"))
        next_one = await try_become_primary(home.folder, "none", echo)
        assert next_one is not None
        assert await answer(home) == ECHOED
        await next_one.close()


@pytest.mark.expects_log
async def test_files_that_a_cleaner_removed_come_back(home):
    async with serving(home, refresh_s=0.01) as server:
        for path in (home.socket, home.folder / "none.lock"):
            path.unlink()
            await until(path.exists)
        await until(server._is_listening_there)
        assert await answer(home) == ECHOED
        assert await try_become_primary(home.folder, "none", echo) is None


async def test_files_are_kept_young(home):
    async with serving(home, refresh_s=0.01):
        for path in (home.socket, home.folder / "none.lock"):
            os.utime(path, (0, 0))
        await until(lambda: home.socket.stat().st_mtime != 0)
        await until(lambda: (home.folder / "none.lock").stat().st_mtime != 0)


@pytest.mark.expects_log
async def test_a_primary_whose_place_was_taken_leaves_the_other_alone(home, caplog):
    async with serving(home, refresh_s=0.01):
        (home.folder / "none.lock").unlink()
        claim = Claim(home.folder, "none")
        if not claim.take():  # the refresh was quicker
            return
        other = InstanceServer(claim, echo)
        await other.start()
        await until(lambda: "instance_lock_lost" in caplog.text)
    assert home.socket.exists()
    assert (home.folder / "none.lock").exists()
    assert await answer(home) == ECHOED
    await other.close()
