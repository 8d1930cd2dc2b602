import datetime as dt
import stat
import time
from dataclasses import replace

import keyring.errors
import pytest
from tests.unit.storage.key_stores import HangingKeyStore
from tests.unit.storage.sessions import a_session

from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError, ReadWriteError
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage.secrets import Secrets
from tiep_launcher.storage.store import connect_file
from tiep_launcher.storage.store_opening import FILE_NAME, open_store

NOW = dt.datetime(2026, 11, 21, 10, 15, 2, tzinfo=dt.UTC)
KEY_FILE = "tiep-launcher unit--store-key"


def at_ten():
    return NOW


def fill(paths, secrets):
    store = open_store(paths, secrets)
    session = a_session()
    store.add(session, as_another=False)
    store.close()
    return session


def data_files(paths):
    return sorted(file.name for file in paths.data_dir.iterdir() if "lock" not in file.name)


def notices(store):
    return [(notice.code, dict(notice.facts)) for notice in store.notices]


def test_file_and_folder_are_private(paths, secrets):
    fill(paths, secrets)
    assert stat.S_IMODE(paths.data_dir.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in paths.data_dir.iterdir()] == [0o600] * len(
        list(paths.data_dir.iterdir())
    )


def test_a_file_that_others_may_read_is_made_private(paths, secrets):
    session = fill(paths, secrets)
    (paths.data_dir / FILE_NAME).chmod(0o644)
    store = open_store(paths, secrets)
    assert stat.S_IMODE((paths.data_dir / FILE_NAME).stat().st_mode) == 0o600
    assert store.list_all() == [session]
    store.close()


def test_the_key_is_made_once_and_looks_like_one(paths, secrets, key_store):
    fill(paths, secrets)
    key = (key_store.folder / KEY_FILE).read_text()
    assert len(bytes.fromhex(key)) == 32
    fill(paths, secrets)
    assert (key_store.folder / KEY_FILE).read_text() == key


def test_opening_reads_no_more_of_a_large_file(paths, secrets, key_store):
    store = open_store(paths, secrets)
    for number in range(3):
        session = replace(a_session(visit=str(number)), reported_status="x" * 1_000_000)
        store.add(session, as_another=False)
    store.close()
    content = bytearray((paths.data_dir / FILE_NAME).read_bytes())
    for page in range(20, len(content) // 4096):
        content[page * 4096 + 9] ^= 1
    (paths.data_dir / FILE_NAME).write_bytes(content)
    store = open_store(paths, secrets)
    assert store.is_kept
    assert store.notices == []
    store.close()


def test_settings_of_the_database(paths, secrets, key_store):
    fill(paths, secrets)
    connection = connect_file(paths.data_dir / FILE_NAME, (key_store.folder / KEY_FILE).read_text())
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "temp_store": 2,
        "user_version": 1,
        "busy_timeout": 5000,
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    connection.close()
    assert found == wanted


@pytest.mark.parametrize("kind", ["symlink", "folder"])
def test_a_file_that_somebody_else_placed_is_refused(paths, secrets, tmp_path, kind):
    paths.data_dir.mkdir(parents=True)
    (tmp_path / "elsewhere").touch()
    if kind == "symlink":
        (paths.data_dir / FILE_NAME).symlink_to(tmp_path / "elsewhere")
    else:
        (paths.data_dir / FILE_NAME).mkdir()
    with pytest.raises(ConfigurationError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "store_not_private"
    assert (tmp_path / "elsewhere").read_bytes() == b""


def test_a_lost_key_sets_the_file_aside(paths, secrets, key_store):
    session = fill(paths, secrets)
    old_key = (key_store.folder / KEY_FILE).read_text()
    (key_store.folder / KEY_FILE).unlink()
    store = open_store(paths, secrets, now=at_ten)
    assert store.is_kept
    assert store.list_all() == []
    aside = "launches.20261121T101502Z.damaged.db"
    assert notices(store) == [("store_key_lost", {"file": aside})]
    assert data_files(paths) == sorted([aside, FILE_NAME])
    store.close()
    connection = connect_file(paths.data_dir / aside, old_key)
    assert connection.execute("SELECT launch_id FROM launches").fetchall() == [(session.launch_id,)]
    connection.close()


@pytest.mark.parametrize("damage", ["other_key", "text", "flipped_byte", "cut_off"])
def test_a_damaged_file_is_set_aside(paths, secrets, key_store, damage, capfd):
    fill(paths, secrets)
    file = paths.data_dir / FILE_NAME
    content = file.read_bytes()
    match damage:
        case "other_key":
            (key_store.folder / KEY_FILE).write_text("0" * 64)
        case "text":
            file.write_bytes(b"not a database " * 1000)
        case "flipped_byte":
            at = 2000
            file.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        case "cut_off":
            file.write_bytes(content[:-4096])
    damaged = file.read_bytes()
    store = open_store(paths, secrets, now=at_ten)
    aside = "launches.20261121T101502Z.damaged.db"
    assert notices(store) == [("store_damaged", {"file": aside})]
    assert store.list_all() == []
    assert store.add(a_session(), as_another=False)[1]
    store.close()
    assert (paths.data_dir / aside).read_bytes() == damaged
    assert capfd.readouterr() == ("", "")


def test_a_file_set_aside_is_never_overwritten(paths, secrets, key_store):
    contents = []
    for _ in range(3):
        fill(paths, secrets)
        contents.append((paths.data_dir / FILE_NAME).read_bytes())
        (key_store.folder / KEY_FILE).unlink()
        open_store(paths, secrets, now=at_ten).close()
    aside = [name for name in data_files(paths) if "damaged" in name]
    assert len(aside) == 3
    assert sorted((paths.data_dir / name).read_bytes() for name in aside) == sorted(contents)


def test_the_journal_goes_with_its_file(paths, secrets, key_store):
    fill(paths, secrets)
    journal = paths.data_dir / f"{FILE_NAME}-journal"
    journal.write_bytes(b"what a killed process left")
    (key_store.folder / KEY_FILE).unlink()
    store = open_store(paths, secrets, now=at_ten)
    assert not journal.exists()
    aside = paths.data_dir / "launches.20261121T101502Z.damaged.db-journal"
    assert aside.read_bytes() == b"what a killed process left"
    store.close()


def test_a_file_in_use_is_not_set_aside(paths, secrets, key_store):
    user = open_store(paths, secrets)
    (key_store.folder / KEY_FILE).unlink()
    with pytest.raises(ReadWriteError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "store_busy"
    assert user.add(a_session(), as_another=False)[1]
    assert not (key_store.folder / KEY_FILE).exists()
    assert data_files(paths) == [FILE_NAME]
    user.close()


def test_an_empty_file_is_a_new_store(paths, secrets):
    paths.data_dir.mkdir(parents=True)
    (paths.data_dir / FILE_NAME).touch()
    store = open_store(paths, secrets)
    assert store.is_kept
    assert store.notices == []
    store.close()


KEY_STORE_ERRORS = pytest.mark.parametrize(
    ("error", "reason"),
    [
        (keyring.errors.NoKeyringError("x"), "key_store_missing"),
        (keyring.errors.KeyringLocked("x"), "key_store_locked"),
        (keyring.errors.InitError("x"), "key_store_locked"),
        (keyring.errors.PasswordSetError("x"), "key_store_failed"),
        (OSError("x"), "key_store_failed"),
    ],
)


@KEY_STORE_ERRORS
@pytest.mark.parametrize("has_empty_file", [True, False])
def test_without_a_key_store_launches_are_kept_in_memory(
    paths, secrets, key_store, *, error, reason, has_empty_file
):
    if has_empty_file:
        paths.data_dir.mkdir(parents=True)
        (paths.data_dir / FILE_NAME).touch()
    before = data_files(paths) if has_empty_file else []
    key_store.error = error
    store = open_store(paths, secrets)
    assert not store.is_kept
    assert notices(store) == [("store_in_memory", {"reason": reason})]
    session = a_session()
    assert store.add(session, as_another=False)[1]
    assert store.list_all() == [session]
    store.close()
    assert data_files(paths) == before
    key_store.error = None
    again = open_store(paths, secrets)
    assert again.is_kept
    assert again.notices == []
    assert again.list_all() == []
    again.close()


@KEY_STORE_ERRORS
def test_launches_on_disk_are_never_unknown(paths, secrets, key_store, error, reason):
    session = fill(paths, secrets)
    content = (paths.data_dir / FILE_NAME).read_bytes()
    key_store.error = error
    with pytest.raises(ConfigurationError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == reason
    assert data_files(paths) == [FILE_NAME]
    assert (paths.data_dir / FILE_NAME).read_bytes() == content
    key_store.error = None
    again = open_store(paths, secrets)
    assert again.notices == []
    assert again.list_all() == [session]
    again.close()


@pytest.mark.parametrize("has_file", [True, False])
def test_a_hanging_key_store(paths, secrets, has_file):
    if has_file:
        fill(paths, secrets)
    hanging = HangingKeyStore()
    patient = Secrets("tiep-launcher unit", find_backends=lambda: [hanging], time_limit_s=0.05)
    began = time.monotonic()
    if has_file:
        with pytest.raises(ConfigurationError) as raised:
            open_store(paths, patient)
        assert raised.value.code == "key_store_hanging"
    else:
        store = open_store(paths, patient)
        assert notices(store) == [("store_in_memory", {"reason": "key_store_hanging"})]
        store.close()
    assert time.monotonic() - began < 5
    assert data_files(paths) == [FILE_NAME] * has_file
    hanging.may_answer.set()


@pytest.mark.parametrize("fault", ["forgets", "refuses"])
def test_a_file_whose_key_is_lost_stays_until_a_new_key_is_kept(
    paths, secrets, key_store, monkeypatch, fault
):
    fill(paths, secrets)
    (key_store.folder / KEY_FILE).unlink()

    def set_password(*_):
        if fault == "refuses":
            raise keyring.errors.PasswordSetError("x")

    monkeypatch.setattr(key_store, "set_password", set_password)
    with pytest.raises(ConfigurationError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "key_store_failed"
    assert data_files(paths) == [FILE_NAME]


def test_a_key_store_that_forgets_at_once_is_not_trusted(paths, secrets, key_store, monkeypatch):
    monkeypatch.setattr(key_store, "set_password", lambda *_: None)
    store = open_store(paths, secrets)
    assert notices(store) == [("store_in_memory", {"reason": "key_store_failed"})]
    assert data_files(paths) == []
    store.close()


def test_a_newer_store_is_left_alone(paths, secrets, key_store):
    fill(paths, secrets)
    file = paths.data_dir / FILE_NAME
    connection = connect_file(file, (key_store.folder / KEY_FILE).read_text())
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    content = file.read_bytes()
    with pytest.raises(ConfigurationError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "store_newer"
    assert file.read_bytes() == content
    with locked(paths.data_dir / "launches.in-use.lock") as is_free:
        assert is_free, "a failed opening leaves no lock behind"


def test_a_place_that_takes_no_folder(paths, secrets):
    paths.home.parent.mkdir(exist_ok=True)
    paths.home.write_text("a file")
    with pytest.raises(CannotCreateError) as raised:
        open_store(paths, secrets)
    assert raised.value.code == "folder_cannot_create"
