import threading
import time

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.backends.SecretService
import keyring.errors
import pytest
from tests.unit.storage.key_stores import FileKeyStore, HangingKeyStore

from tiep_launcher.domain.errors import ConfigurationError, InputError
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.secrets import Secrets, facility_secret, open_secrets

KEY = "tiep_live_0123456789"


def test_a_secret_is_kept_and_cleared(secrets):
    assert secrets.get("api-key") is None
    secrets.set("api-key", KEY)
    secrets.set(facility_secret("nord"), "another")
    assert secrets.get("api-key") == KEY
    assert secrets.get("api-key:nord") == "another"
    assert secrets.clear("api-key") is True
    assert secrets.get("api-key") is None
    assert secrets.clear("api-key") is False
    assert secrets.get("api-key:nord") == "another"


@pytest.mark.parametrize("name", ["", "api_key", "api-key:", "api-key:a b", "api-key:" + "x" * 65, "other:x"])
def test_only_known_names_are_secrets(secrets, name):
    for use in (secrets.get, secrets.clear, lambda name: secrets.set(name, "x")):
        with pytest.raises(InputError) as raised:
            use(name)
        assert raised.value.code == "secret_unknown"


@pytest.mark.parametrize(
    ("given", "kept"), [("k\n", "k"), ("k\r\n", "k"), ("!~", "!~"), ("x" * 4096, "x" * 4096)]
)
def test_one_line_end_is_not_part_of_a_secret(secrets, given, kept):
    secrets.set("api-key", given)
    assert secrets.get("api-key") == kept


@pytest.mark.parametrize("value", ["", "\n", "a b", " a", "a\n\n", "ä", "a\0", "a\tb", "x" * 4097])
def test_a_malformed_secret_is_refused_without_showing_it(secrets, value):
    with pytest.raises(InputError) as raised:
        secrets.set("api-key", value)
    assert raised.value.code == "secret_malformed"
    assert secrets.get("api-key") is None
    assert dict(raised.value.problems[0].facts) == {"max_length": 4096}


def test_nothing_shows_a_value(tmp_path):
    secrets = Secrets("s", api_key="PLANTED", find_backends=lambda: [FileKeyStore(tmp_path)])
    assert "PLANTED" not in f"{secrets!r} {secrets} {secrets.status()}"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (keyring.errors.NoKeyringError("PLANTED"), "key_store_missing"),
        (keyring.errors.KeyringLocked("PLANTED"), "key_store_locked"),
        (keyring.errors.InitError("PLANTED"), "key_store_locked"),
        (keyring.errors.PasswordSetError("PLANTED"), "key_store_failed"),
        (type("LockedException", (Exception,), {})("PLANTED"), "key_store_locked"),
        (ConnectionResetError("PLANTED"), "key_store_failed"),
    ],
)
def test_what_a_key_store_says_becomes_a_code(secrets, key_store, error, code):
    key_store.error = error
    for use in (
        lambda: secrets.get("api-key"),
        lambda: secrets.set("api-key", "x"),
        lambda: secrets.clear("api-key"),
    ):
        with pytest.raises(ConfigurationError) as raised:
            use()
        assert raised.value.code == code
        assert "PLANTED" not in repr(raised.value)
    assert secrets.status().problem.code == code


def test_the_key_of_a_test_set_up_is_given_to_tiep_only(key_store):
    secrets = Secrets("s", api_key="sandbox-key", find_backends=lambda: [key_store])
    assert secrets.get("api-key:north") == "sandbox-key"
    assert secrets.get("fhir-credential") is None
    secrets.set("fhir-credential", "token")
    assert secrets.get("fhir-credential") == "token"


def test_a_key_store_that_hangs_is_given_up():
    hanging = HangingKeyStore()
    secrets = Secrets("s", find_backends=lambda: [hanging], time_limit_s=0.05)
    began = time.monotonic()
    with pytest.raises(ConfigurationError) as raised:
        secrets.get("api-key")
    assert raised.value.code == "key_store_hanging"
    assert time.monotonic() - began < 5
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "key-store")
    hanging.may_answer.set()
    assert secrets.get("api-key") is None, "the next call is a new one"


def test_looking_for_the_key_store_is_limited_too():
    may_answer = threading.Event()

    def find():
        may_answer.wait()
        return []

    with pytest.raises(ConfigurationError) as raised:
        Secrets("s", find_backends=find, time_limit_s=0.05).get("api-key")
    assert raised.value.code == "key_store_hanging"
    may_answer.set()


@pytest.fixture
def chosen():
    """Choose keyring's back-end for one test."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


class PlaintextKeyring(keyring.backends.null.Keyring):
    pass


@pytest.mark.parametrize(
    "backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, PlaintextKeyring]
)
def test_a_back_end_that_is_not_named_does_not_count(chosen, backend):
    chosen(backend())
    secrets = Secrets("s")
    for use in (lambda: secrets.get("api-key"), lambda: secrets.set("api-key", "x")):
        with pytest.raises(ConfigurationError) as raised:
            use()
        assert raised.value.code == "key_store_missing"
    status = secrets.status()
    assert (status.backend, status.problem.code, dict(status.is_set)) == (None, "key_store_missing", {})


def test_a_chain_counts_for_its_named_parts_only(chosen, monkeypatch):
    chain = keyring.backends.chainer.ChainerBackend
    plain = PlaintextKeyring()
    monkeypatch.setattr(chain, "backends", [plain])
    chosen(chain())
    with pytest.raises(ConfigurationError) as raised:
        Secrets("s").get("api-key")
    assert raised.value.code == "key_store_missing"
    monkeypatch.setattr(chain, "backends", [plain, keyring.backends.SecretService.Keyring()])
    monkeypatch.setattr(keyring.backends.SecretService.Keyring, "get_password", lambda *_: "found")
    monkeypatch.setattr(plain, "get_password", lambda *_: "plain", raising=False)
    assert Secrets("s").get("api-key") == "found"


def test_status_tells_what_is_set(secrets):
    secrets.set("api-key:nord", KEY)
    status = secrets.status(["api-key", "api-key:nord"])
    assert dict(status.is_set) == {"api-key": False, "api-key:nord": True}
    assert status.backend.endswith("FileKeyStore")
    assert status.problem is None
    assert not status.is_from_environment


def environment_key(paths, *, allows, environ):
    secrets = open_secrets(paths, environ, allows_test_environment=allows, time_limit_s=5)
    return secrets.status([]).is_from_environment


def test_the_environments_key_counts_in_a_test_set_up_only(paths, monkeypatch, tmp_path):
    environ = {"TIEP_LAUNCHER_API_KEY": KEY}
    assert environment_key(paths, allows=True, environ=environ)
    assert not environment_key(paths, allows=False, environ=environ)
    assert not environment_key(paths, allows=True, environ={})
    assert not environment_key(paths, allows=True, environ={"TIEP_LAUNCHER_API_KEY": ""})
    assert not environment_key(locate({}), allows=True, environ=environ)
    secrets = open_secrets(paths, environ, allows_test_environment=True)
    assert secrets.get("api-key") == KEY
    assert secrets.get("api-key:nord") == KEY


def test_the_environments_key_is_not_the_stores(tmp_path):
    secrets = Secrets("s", api_key=KEY, find_backends=lambda: [FileKeyStore(tmp_path)])
    assert secrets.get("store-key") is None


def test_a_malformed_key_in_the_environment_is_said(paths):
    with pytest.raises(InputError) as raised:
        open_secrets(paths, {"TIEP_LAUNCHER_API_KEY": "a b"}, allows_test_environment=True)
    assert raised.value.problems[0].field == "TIEP_LAUNCHER_API_KEY"


def test_each_instance_has_entries_of_its_own(tmp_path):
    def service(environ):
        return repr(open_secrets(locate(environ), {}, allows_test_environment=True))

    one = service({"TIEP_LAUNCHER_HOME": str(tmp_path / "one")})
    assert service({}) == "Secrets('tiep-launcher')"
    assert one.startswith("Secrets('tiep-launcher test ")
    assert len(one) == len("Secrets('tiep-launcher test 0123456789ab')")
    assert one != service({"TIEP_LAUNCHER_HOME": str(tmp_path / "two")})
