import json
import logging
import os
import shutil
import stat
import subprocess
import sys
import threading
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.unit.storage.sessions import a_session, all_sessions

from tiep_launcher.domain.errors import (
    InputError,
    InternalError,
    NotFoundError,
    NotUnderstoodError,
    ReadWriteError,
)
from tiep_launcher.domain.session import (
    Delivery,
    DeliveryKind,
    Phase,
    ReportVersion,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.services.ports import LaunchStore
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.records import UnreadableRecordError, read_record, write_record
from tiep_launcher.storage.store import DriverError, connect_memory
from tiep_launcher.storage.store_opening import FILE_NAME, memory_store, open_store

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
    assert store.list_all() == [first, second]


@pytest.mark.parametrize("other", [{"visit": "x"}, {"patient": "x"}, {"facility": "x"}])
def test_a_visit_is_facility_patient_and_visit(store, other):
    first, second = a_session(), a_session(**other)
    store.add(first, as_another=False)
    assert store.add(second, as_another=False) == (second, True)
    assert store.add(a_session(), as_another=False) == (first, False)
    assert store.add(a_session(**other), as_another=False) == (second, False)


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


def test_a_withdrawn_launch_is_not_the_visits_any_more(store):
    first, second = a_session(request_id="r-1"), a_session()
    store.add(first, as_another=False)
    store.update(first.launch_id, lambda now: replace(now, phase=Phase.WITHDRAWN))
    assert store.add(second, as_another=False) == (second, True)
    assert store.add(a_session(request_id="r-1"), as_another=False)[0].launch_id == first.launch_id


def test_the_newest_of_a_visit_does_not_depend_on_the_clock(store):
    first = a_session()
    second = a_session(at=first.created_at.replace(year=2001))
    store.add(first, as_another=False)
    store.add(second, as_another=True)
    assert store.add(a_session(), as_another=False) == (second, False)
    assert store.list_all() == [first, second]


def test_nothing_is_found_where_nothing_is(store):
    assert store.get(str(uuid.uuid4())) is None
    assert store.get("\udcff") is None
    assert store.list_all() == []


def test_update_changes_what_is_stored(store):
    session = a_session()
    store.add(session, as_another=False)
    changed = store.update(session.launch_id, lambda old: replace(old, reported_status="pending"))
    assert changed.reported_status == "pending"
    assert store.get(session.launch_id) == changed


def test_two_launches_never_share_a_session(store):
    first = replace(a_session(), session_id="s-1")
    second = a_session(visit="other")
    for session in (first, second):
        store.add(session, as_another=False)
    with pytest.raises(NotUnderstoodError) as updated:
        store.update(second.launch_id, lambda old: replace(old, session_id="s-1", reported_status="x"))
    with pytest.raises(NotUnderstoodError) as added:
        store.add(replace(a_session(visit="third"), session_id="s-1"), as_another=True)
    assert updated.value.code == added.value.code == "session_id_not_new"
    assert store.list_all() == [first, second], "nothing was changed"
    assert store.add(replace(a_session(), session_id="s-1"), as_another=False) == (first, False)


def test_a_session_is_free_again_once_its_launch_let_go_of_it(store):
    first = replace(a_session(), session_id="s-1")
    second = a_session(visit="other")
    for session in (first, second):
        store.add(session, as_another=False)
    assert store.update(first.launch_id, lambda old: replace(old, reported_status="x")).session_id == "s-1"
    store.update(first.launch_id, lambda old: replace(old, session_id=None))
    assert store.update(second.launch_id, lambda old: replace(old, session_id="s-1")).session_id == "s-1"


def test_facilities_have_sessions_of_their_own(store):
    for facility in ("nord", "sued"):
        store.add(replace(a_session(facility=facility), session_id="s-1"), as_another=False)
    assert [session.session_id for session in store.list_all()] == ["s-1", "s-1"]


def test_the_database_itself_refuses_a_shared_session():
    connection = connect_memory()
    store = Store(connection, is_kept=False, lock_dir=None)
    store.add(replace(a_session(), session_id="s-1"), as_another=False)
    store.add(a_session(visit="other"), as_another=False)
    with pytest.raises(DriverError, match="UNIQUE"):
        connection.execute("UPDATE launches SET session_id = 's-1'")
    store.close()


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


PLACES = pytest.mark.parametrize("place", ["watching", "starting"])


@PLACES
def test_one_has_the_place_at_a_time(store, child, place):
    launch_id = str(uuid.uuid4())
    take = getattr(store, place)
    with take(launch_id) as is_ours:
        assert is_ours
        with take(launch_id) as is_also_ours:
            assert not is_also_ours
        other = child(place, launch_id)
        go(other)
        assert other.stdout.readline() == "False\n"
        with take(str(uuid.uuid4())) as another:
            assert another, "each launch has a place of its own"
    with take(launch_id) as is_ours:
        assert is_ours


@PLACES
def test_the_place_of_a_killed_process_is_free(store, child, place):
    launch_id = str(uuid.uuid4())
    take = getattr(store, place)
    other = child(place, launch_id)
    go(other)
    assert other.stdout.readline() == "True\n"
    with take(launch_id) as is_ours:
        assert not is_ours
    other.kill()
    other.wait()
    with take(launch_id) as is_ours:
        assert is_ours


@pytest.mark.parametrize(("held", "wanted"), [("watching", "starting"), ("starting", "watching")])
def test_who_looks_on_keeps_nobody_from_starting(store, child, held, wanted):
    launch_id = str(uuid.uuid4())
    other = child(held, launch_id)
    go(other)
    assert other.stdout.readline() == "True\n"
    with getattr(store, wanted)(launch_id) as is_ours:
        assert is_ours


@PLACES
def test_the_callers_run_folder_does_not_count(paths, secrets, store, place):
    elsewhere = open_store(replace(paths, run_dir=paths.home / "another session's"), secrets)
    launch_id = str(uuid.uuid4())
    with getattr(store, place)(launch_id) as is_ours, getattr(elsewhere, place)(launch_id) as is_also_ours:
        assert (is_ours, is_also_ours) == (True, False)
    elsewhere.close()


@PLACES
def test_a_run_folder_that_goes_away_frees_no_place(paths, store, place):
    launch_id = str(uuid.uuid4())
    paths.run_dir.mkdir(parents=True, exist_ok=True)
    with getattr(store, place)(launch_id) as is_ours:
        shutil.rmtree(paths.run_dir)  # as logind does when the user's last session ends
        with getattr(store, place)(launch_id) as is_also_ours:
            assert (is_ours, is_also_ours) == (True, False)


def test_places_leave_no_file(store, paths):
    folder = paths.data_dir / "locks"
    launch_id = str(uuid.uuid4())
    with store.watching(launch_id), store.starting(launch_id):
        assert {file.name for file in folder.iterdir()} == {f"{launch_id}.lock", f"{launch_id}.start.lock"}
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []


def test_places_of_a_store_in_memory(paths):
    store = memory_store()
    launch_id = str(uuid.uuid4())
    for _ in range(2):
        with store.watching(launch_id) as watches, store.starting(launch_id) as starts:
            with store.watching(launch_id) as watches_too, store.starting(launch_id) as starts_too:
                assert (watches, starts, watches_too, starts_too) == (True, True, False, False)
            with store.watching(launch_id) as watches_too, store.watching(str(uuid.uuid4())) as another:
                assert (watches_too, another) == (False, True)
    with pytest.raises(ZeroDivisionError), store.watching(launch_id):
        raise ZeroDivisionError
    with store.watching(launch_id) as watches:
        assert watches
    with pytest.raises(InputError), store.starting("../x"):
        pass
    assert not paths.home.exists()
    store.close()


SOME_ID = "60c478df-2e8d-4317-90af-d801c217a034"


@PLACES
@pytest.mark.parametrize("name", ["../../x", "", "A" * 36, SOME_ID.upper(), f"x/{SOME_ID}", f"{{{SOME_ID}}}"])
def test_only_a_launch_id_has_places(store, paths, place, name):
    with pytest.raises(InputError) as raised, getattr(store, place)(name):
        pass
    assert raised.value.code == "launch_id_malformed"
    assert not (paths.data_dir / "locks").exists()


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


def test_a_full_disk_is_said_and_changes_nothing():
    connection = connect_memory()
    store = Store(connection, is_kept=False, lock_dir=None)
    session = a_session()
    store.add(session, as_another=False)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ReadWriteError) as raised:
        store.update(session.launch_id, lambda old: replace(old, reported_status="x" * 100_000))
    assert raised.value.code == "store_write_failed"
    assert store.get(session.launch_id) == session
    store.close()


@pytest.fixture
def damaged(paths, secrets, store):
    """A file with one launch whose record is on a damaged page, and another that is whole."""
    whole = a_session(visit="whole")
    broken = replace(a_session(visit="broken"), reported_status="x" * 40_000)
    for session in (whole, broken):
        store.add(session, as_another=False)
    store.close()
    file = paths.data_dir / FILE_NAME
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)
    store = open_store(paths, secrets)
    yield store, whole, broken
    store.close()


@pytest.mark.parametrize(
    "meet",
    [
        lambda store, launch_id: store.get(launch_id),
        lambda store, _: store.list_all(),
        lambda store, _: store.add(a_session(visit="broken"), as_another=False),
        lambda store, launch_id: store.update(launch_id, lambda old: old),
    ],
    ids=["get", "list_all", "add", "update"],
)
def test_damage_is_met_when_it_is_read(paths, secrets, damaged, meet, capfd):
    store, whole, broken = damaged
    content = (paths.data_dir / FILE_NAME).read_bytes()
    assert store.get(whole.launch_id) == whole, "what is whole is there"
    for use in (lambda: meet(store, broken.launch_id), store.list_all, lambda: store.get(whole.launch_id)):
        with pytest.raises(ReadWriteError) as raised:
            use()
        assert raised.value.code == "store_damage_found"
    again = open_store(paths, secrets)
    assert [notice.code for notice in again.notices] == ["store_damaged"]
    assert (paths.data_dir / again.notices[0].facts["file"]).read_bytes() == content
    assert again.add(broken, as_another=False) == (broken, True)
    again.close()
    last = open_store(paths, secrets)
    assert last.notices == []
    assert last.list_all() == [broken]
    last.close()
    assert capfd.readouterr() == ("", "")


def test_damage_is_set_aside_when_nobody_uses_the_file_any_more(paths, secrets, damaged):
    store, whole, broken = damaged
    other = open_store(paths, secrets)
    with pytest.raises(ReadWriteError):
        store.get(broken.launch_id)
    assert other.get(whole.launch_id) == whole
    with pytest.raises(ReadWriteError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "store_busy"
    other.close()
    again = open_store(paths, secrets)
    assert [notice.code for notice in again.notices] == ["store_damaged"]
    again.close()


def test_a_suspicion_that_proves_wrong_ends(paths, secrets, store):
    session = a_session()
    store.add(session, as_another=False)
    store.close()
    mark = paths.data_dir / "launches.suspect"
    mark.touch()
    again = open_store(paths, secrets)
    assert again.notices == []
    assert again.list_all() == [session]
    assert not mark.exists()
    again.close()


@pytest.mark.parametrize("offset", [0, 2000, 4090])
@pytest.mark.parametrize("length", [1, 3000, 20_000])
def test_no_damaged_page_is_ever_taken_for_data(paths, secrets, store, offset, length):
    # Long texts lie on pages of their own, which look like nothing in particular when they are damaged.
    session = a_session(visit="v" * length, request_id="r" * length)
    session = replace(session, session_id="s-1", reported_status="x" * length)
    store.add(session, as_another=False)
    store.close()
    file = paths.data_dir / FILE_NAME
    whole = file.read_bytes()
    tried = {
        "get": lambda store: store.get(session.launch_id),
        "list": lambda store: store.list_all()[0],
        "same visit": lambda store: store.add(a_session(visit="v" * length), as_another=False)[0],
        "same request": lambda store: store.add(a_session(request_id="r" * length), as_another=True)[0],
        "update": lambda store: store.update(session.launch_id, lambda old: old),
        "write": lambda store: replace(
            store.update(session.launch_id, lambda old: replace(old, reported_status="y")),
            reported_status=session.reported_status,
        ),
    }
    damage_met = set()
    for page in range(len(whole) // 4096):
        for name, use in tried.items():
            content = bytearray(whole)
            content[page * 4096 + offset] ^= 1
            file.write_bytes(content)
            opened = open_store(paths, secrets)
            if opened.notices:
                damage_met.add(page)
            else:
                try:
                    found = use(opened)
                except ReadWriteError as error:
                    found = error.code
                    damage_met.add(page)
                    again = open_store(paths, secrets)
                    assert [notice.code for notice in again.notices] == ["store_damaged"], (page, name)
                    again.close()
                assert found in (session, "store_damage_found"), (page, name)
            opened.close()
            for aside in paths.data_dir.glob("*.damaged.db"):
                assert aside.read_bytes() == bytes(content)
                aside.unlink()
    assert len(damage_met) >= len(whole) // 4096 - 3, "all but indices that none of them needs"


def test_a_file_cut_off_within_a_page(paths, secrets, store):
    store.add(replace(a_session(), reported_status="x" * 40_000), as_another=False)
    store.close()
    file = paths.data_dir / FILE_NAME
    file.write_bytes(file.read_bytes()[:-100])
    store = open_store(paths, secrets)
    with pytest.raises(ReadWriteError) as raised:
        store.list_all()
    assert raised.value.code == "store_damage_found"
    again = open_store(paths, secrets)
    assert [notice.code for notice in again.notices] == ["store_damaged"]
    again.close()


def test_a_closed_store_says_so(store):
    store.close()
    store.close()
    with pytest.raises(ReadWriteError) as raised:
        store.list_all()
    assert raised.value.code == "store_closed"


def test_a_record_that_does_not_parse_is_told_and_kept():
    connection = connect_memory()
    store = Store(connection, is_kept=False, lock_dir=None)
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
    for use in (
        lambda: store.get(broken.launch_id),
        lambda: store.update(broken.launch_id, lambda old: old),
        lambda: store.add(a_session(request_id="r-1"), as_another=True),
    ):
        with pytest.raises(ReadWriteError) as raised:
            use()
        assert raised.value.code == "record_unreadable"
    assert connection.execute("SELECT count(*) FROM launches").fetchone() == (2,)
    another = a_session()
    assert store.add(another, as_another=False) == (another, True), "the newest of the visit that can be read"
    store.close()


def test_what_a_newer_version_added_to_a_record_is_left_out():
    session = a_session()
    newer = write_record(session).replace('{"launch_id"', '{"colour":"blue","launch_id"')
    newer = newer.replace('"contact":{', '"contact":{"since_when":[1],')
    assert read_record(newer) == session


def test_a_record_from_before_launches_could_be_withdrawn_is_read():
    session = a_session()
    older = json.loads(write_record(session))
    assert older.pop("withdrawal") is None
    assert read_record(json.dumps(older)) == session


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


def test_no_repr_shows_the_patient(paths, secrets, store):
    session = a_session(visit="PLANTED", patient="PLANTED", request_id="PLANTED")
    session = replace(
        session,
        phase=Phase.REPORT_SAVED,
        session_id="s-1",
        request=replace(
            session.request,
            patient=replace(
                session.request.patient,
                name="PLANTED",
                family_name="PLANTED",
                given_name="PLANTED",
                birth_date="PLANTED",
            ),
            extra_context_json='{"x": "PLANTED"}',
        ),
        reports=(
            ReportVersion(
                number=1, payload_json='{"x": "PLANTED"}', digest="d", received_at=session.created_at
            ),
        ),
        deliveries=(Delivery(DeliveryKind.EXPORTED, session.created_at, 1, "/home/doctor/PLANTED, Ann.pdf"),),
        withdrawal=Withdrawal(at=session.created_at, reason=WithdrawalReason.OTHER, note="PLANTED, Ann"),
    )
    store.add(session, as_another=False)
    store.close()
    again = open_store(paths, secrets)
    (found,) = again.list_all()
    assert found == session
    shown = [found, found.request, found.request.visit_key, *found.reports, *found.deliveries, again, paths]
    for value in (*shown, again.notices, vars(again)):
        assert "PLANTED" not in f"{value!r} {value}"
    again.close()


def test_nothing_of_a_launch_is_on_disk_in_clear(store, paths, caplog):
    caplog.set_level(logging.DEBUG)
    store.add(a_session(visit="PLANTED-VISIT", patient="PLANTED-PATIENT"), as_another=False)
    content = b"".join(file.read_bytes() for file in paths.home.rglob("*") if file.is_file())
    assert len(content) > 4096
    assert b"PLANTED" not in content
    assert b"SQLite" not in content
    assert b"launches" not in content
    assert caplog.text == ""
