import logging
import os
import subprocess
import sys
import threading
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.unit.storage.sessions import a_session, all_sessions

from tiep_launcher.domain.errors import InputError, InternalError, NotFoundError, ReadWriteError
from tiep_launcher.domain.launch_request import VisitKey
from tiep_launcher.services.ports import LaunchStore
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.records import UnreadableRecordError, read_record, write_record
from tiep_launcher.storage.store import connect_memory
from tiep_launcher.storage.store_opening import open_store

ROOT = Path(__file__).parents[3]
CHILD = Path(__file__).with_name("store_child.py")


@pytest.fixture
def store(paths, secrets):
    store = open_store(paths, secrets)
    yield store
    store.close()


@pytest.fixture
def child(paths, key_store):
    """Start processes at the same store; each begins when a line is written to it."""
    started = []

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, str(CHILD), str(paths.home), str(key_store.folder), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}"},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def go(process):
    process.stdin.write("\n")
    process.stdin.flush()


def test_fits_the_port(store):
    port: LaunchStore = store
    assert port.is_kept is True


def test_a_launch_is_there_after_a_restart(paths, secrets, store):
    session = a_session()
    assert store.add(session, as_another=False) == (session, True)
    store.close()
    again = open_store(paths, secrets)
    assert again.get(session.launch_id) == session
    assert again.list_all() == [session]
    assert again.notices == []
    again.close()


def test_the_same_visit_is_one_launch(store):
    first, second = a_session(), a_session()
    store.add(first, as_another=False)
    assert store.add(second, as_another=False) == (first, False)
    assert store.add(second, as_another=True) == (second, True)
    assert store.add(a_session(), as_another=False) == (second, False), "the newest of the visit"
    assert store.of_visit(first.request.visit_key) == second


@pytest.mark.parametrize("other", [{"visit": "x"}, {"patient": "x"}, {"facility": "x"}])
def test_a_visit_is_facility_patient_and_visit(store, other):
    first, second = a_session(), a_session(**other)
    store.add(first, as_another=False)
    assert store.add(second, as_another=False) == (second, True)
    assert store.of_visit(first.request.visit_key) == first


def test_the_same_request_never_starts_twice(store):
    first = a_session(request_id="r-1")
    store.add(first, as_another=True)
    assert store.add(a_session(request_id="r-1"), as_another=True) == (first, False)
    assert store.add(a_session(request_id="r-1", visit="other"), as_another=True) == (first, False)
    another = a_session(request_id="r-2", visit="other")
    store.add(another, as_another=False)
    assert store.add(a_session(request_id="r-1", visit="other"), as_another=False) == (first, False), (
        "the request counts before the visit"
    )


def test_the_newest_of_a_visit_does_not_depend_on_the_clock(store):
    first = a_session()
    second = a_session(at=first.created_at.replace(year=2001))
    store.add(first, as_another=False)
    store.add(second, as_another=True)
    assert store.of_visit(first.request.visit_key) == second
    assert store.list_all() == [first, second]


def test_nothing_is_found_where_nothing_is(store):
    assert store.get(str(uuid.uuid4())) is None
    assert store.of_visit(VisitKey("default", "nobody", "nothing")) is None
    assert store.get("\udcff") is None
    assert store.of_visit(VisitKey("default", "\udcff", "nothing")) is None
    assert store.list_all() == []


def test_update_changes_what_is_stored(store):
    session = a_session()
    store.add(session, as_another=False)
    changed = store.update(session.launch_id, lambda old: replace(old, reported_status="pending"))
    assert changed.reported_status == "pending"
    assert store.get(session.launch_id) == changed


def test_update_of_an_unknown_launch(store):
    with pytest.raises(NotFoundError) as raised:
        store.update(str(uuid.uuid4()), lambda old: old)
    assert raised.value.code == "launch_unknown"


def test_a_change_that_fails_changes_nothing(store):
    session = a_session()
    store.add(session, as_another=False)
    with pytest.raises(ZeroDivisionError):
        store.update(session.launch_id, lambda old: replace(old, session_id=str(1 / 0)))
    assert store.get(session.launch_id) == session
    assert store.add(a_session(visit="next"), as_another=False)[1], "no transaction is left open"


def test_threads_of_one_process_share_a_store(store):
    session = replace(a_session(), session_id="0")
    store.add(session, as_another=False)

    def count():
        for _ in range(20):
            store.update(session.launch_id, lambda old: replace(old, session_id=str(int(old.session_id) + 1)))

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get(session.launch_id).session_id == "80"


def test_two_processes_add_the_same_visits_once(child):
    processes = [child("add", 25), child("add", 25)]
    for process in processes:
        go(process)
    outputs = [process.communicate()[0].splitlines() for process in processes]
    assert [output[1] for output in outputs] == ["[]", "[]"], "two first starts agree on one key"
    pairs = zip(*(output[0].split() for output in outputs), strict=True)
    for one, other in pairs:
        assert one[:-2] == other[:-2], "both know the same launch"
        assert {one[-1], other[-1]} == {"0", "1"}, "exactly one of them added it"


def test_no_update_of_two_processes_is_lost(store, child):
    session = a_session()
    store.add(session, as_another=False)
    processes = [child("increment", session.launch_id, 40) for _ in range(2)]
    for process in processes:
        go(process)
    for process in processes:
        process.communicate()
    assert store.get(session.launch_id).session_id == "80"


@pytest.mark.parametrize("updates", [1, 7, 20])
def test_a_killed_process_leaves_the_last_state_it_reported(paths, secrets, store, child, updates):
    session = a_session()
    store.add(session, as_another=False)
    store.close()
    process = child("count", session.launch_id)
    go(process)
    for _ in range(updates):
        reported = int(process.stdout.readline())
    process.kill()
    reported = max([reported, *(int(line) for line in process.stdout if line.endswith("\n"))])
    process.wait()
    again = open_store(paths, secrets)
    status = again.get(session.launch_id).reported_status
    assert int(status.removeprefix("x" * 9000)) in {reported, reported + 1}
    assert again.notices == []
    again.close()


def test_one_watches_at_a_time(store, child):
    launch_id = str(uuid.uuid4())
    with store.watching(launch_id) as is_ours:
        assert is_ours
        with store.watching(launch_id) as is_also_ours:
            assert not is_also_ours
        other = child("watch", launch_id)
        go(other)
        assert other.stdout.readline() == "False\n"
        with store.watching(str(uuid.uuid4())) as another:
            assert another, "each launch has a place of its own"
    with store.watching(launch_id) as is_ours:
        assert is_ours


def test_the_place_of_a_killed_watcher_is_free(store, child):
    launch_id = str(uuid.uuid4())
    other = child("watch", launch_id)
    go(other)
    assert other.stdout.readline() == "True\n"
    with store.watching(launch_id) as is_ours:
        assert not is_ours
    other.kill()
    other.wait()
    with store.watching(launch_id) as is_ours:
        assert is_ours


def test_watching_leaves_no_file(store, paths):
    with store.watching(str(uuid.uuid4())):
        assert len(list((paths.run_dir / "watch").iterdir())) == 1
    assert list((paths.run_dir / "watch").iterdir()) == []


SOME_ID = "60c478df-2e8d-4317-90af-d801c217a034"


@pytest.mark.parametrize("name", ["../../x", "", "A" * 36, SOME_ID.upper(), f"x/{SOME_ID}", f"{{{SOME_ID}}}"])
def test_only_a_launch_id_is_watched(store, paths, name):
    with pytest.raises(InputError) as raised, store.watching(name):
        pass
    assert raised.value.code == "launch_id_malformed"
    assert not paths.run_dir.exists()


def test_a_busy_store_is_said_to_be_busy(paths, secrets, store, monkeypatch):
    monkeypatch.setattr("tiep_launcher.storage.store.BUSY_TIMEOUT_S", 0.05)
    other = open_store(paths, secrets)
    session = a_session()
    store.add(session, as_another=False)

    def meanwhile(old):
        with pytest.raises(ReadWriteError) as raised:
            other.add(a_session(visit="other"), as_another=False)
        assert raised.value.code == "store_busy"
        return old

    store.update(session.launch_id, meanwhile)
    assert other.add(a_session(visit="other"), as_another=False)[1]
    other.close()


def test_opening_again_in_one_process_lets_go_of_no_lock(paths, secrets, store, child):
    session = a_session()
    store.add(session, as_another=False)

    def meanwhile(old):
        open_store(paths, secrets).close()
        other = child("try")
        go(other)
        assert other.stdout.readline() == "store_busy\n"
        return old

    store.update(session.launch_id, meanwhile)


def test_a_full_disk_is_said_and_changes_nothing(tmp_path):
    connection = connect_memory()
    store = Store(connection, is_kept=False, run_dir=tmp_path)
    session = a_session()
    store.add(session, as_another=False)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ReadWriteError) as raised:
        store.update(session.launch_id, lambda old: replace(old, reported_status="x" * 100_000))
    assert raised.value.code == "store_write_failed"
    assert store.get(session.launch_id) == session
    store.close()


def test_a_closed_store_says_so(store):
    store.close()
    store.close()
    with pytest.raises(ReadWriteError) as raised:
        store.list_all()
    assert raised.value.code == "store_closed"


def test_a_record_that_does_not_parse_is_told_and_kept(tmp_path):
    connection = connect_memory()
    store = Store(connection, is_kept=False, run_dir=tmp_path)
    whole, broken = a_session(visit="whole"), a_session(request_id="r-1")
    store.add(whole, as_another=False)
    store.add(broken, as_another=False)
    connection.execute(
        "UPDATE launches SET record = replace(record, '\"draft\"', '\"dancing\"') WHERE launch_id = ?",
        (broken.launch_id,),
    )
    assert store.list_all() == [whole]
    assert store.list_all() == [whole]
    assert [(notice.code, dict(notice.facts)) for notice in store.notices] == [
        ("record_unreadable", {"launch_id": broken.launch_id})
    ]
    assert store.of_visit(broken.request.visit_key) is None
    for use in (
        lambda: store.get(broken.launch_id),
        lambda: store.update(broken.launch_id, lambda old: old),
        lambda: store.add(a_session(request_id="r-1"), as_another=True),
    ):
        with pytest.raises(ReadWriteError) as raised:
            use()
        assert raised.value.code == "record_unreadable"
    assert connection.execute("SELECT count(*) FROM launches").fetchone() == (2,)
    store.close()


def test_what_a_newer_version_added_to_a_record_is_left_out():
    session = a_session()
    newer = write_record(session).replace('{"launch_id"', '{"colour":"blue","launch_id"')
    newer = newer.replace('"contact":{', '"contact":{"since_when":[1],')
    assert read_record(newer) == session


@given(all_sessions)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_launch_comes_back_as_it_was(session):
    again = read_record(write_record(session))
    assert again == session
    assert again.created_at.utcoffset() == session.created_at.utcoffset()
    assert type(again.phase) is type(session.phase)
    assert write_record(again) == write_record(session)


def test_no_error_carries_what_a_record_holds():
    with pytest.raises(UnreadableRecordError) as raised:
        read_record('{"launch_id": "PLANTED"}')
    assert raised.value.__cause__ is None
    assert "PLANTED" not in repr(raised.value)
    session = a_session(patient="PLANTED\udcff")
    with pytest.raises(InputError) as refused:
        write_record(session)
    assert refused.value.code == "not_utf8"
    assert "PLANTED" not in repr(refused.value)
    assert refused.value.__cause__ is None
    with pytest.raises(InternalError) as faulty:
        write_record(replace(a_session(), reported_status=b"PLANTED"))
    assert "PLANTED" not in repr(faulty.value)
    assert faulty.value.__cause__ is faulty.value.__context__ is None


def test_nothing_of_a_launch_is_on_disk_in_clear(store, paths, caplog):
    caplog.set_level(logging.DEBUG)
    store.add(a_session(visit="PLANTED-VISIT", patient="PLANTED-PATIENT"), as_another=False)
    content = b"".join(file.read_bytes() for file in paths.home.rglob("*") if file.is_file())
    assert len(content) > 4096
    assert b"PLANTED" not in content
    assert b"SQLite" not in content
    assert b"launches" not in content
    assert caplog.text == ""
