"""The operating system's real key store: a Secret Service on a bus of its own, in every state."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import Proxy, open_dbus_connection

pytestmark = [
    pytest.mark.e2e,
]

ROOT = Path(__file__).parents[2]
SERVICE = "org.freedesktop.secrets"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""

# Runs in a process of its own, because keyring chooses its back-end once for each process.
CHILD = """
import json, os, sys
from tests.unit.storage.sessions import a_session
from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.secrets import open_secrets
from tiep_launcher.storage.store_opening import open_store

paths = locate({"TIEP_LAUNCHER_HOME": sys.argv[1]})
secrets = open_secrets(paths, {}, allows_test_environment=True, time_limit_s=float(sys.argv[2]))
answers = []
for step in sys.argv[3:]:
    verb, *words = step.split()
    try:
        match verb:
            case "set": answer = secrets.set(*words)
            case "get": answer = secrets.get(*words)
            case "clear": answer = secrets.clear(*words)
            case "status":
                status = secrets.status()
                answer = [status.backend, status.problem and status.problem.code, dict(status.is_set)]
            case "store":
                store = open_store(paths, secrets)
                if words:
                    store.add(a_session(visit=words[0]), as_another=False)
                notices = [[item.code, item.facts.get("reason")] for item in store.notices]
                answer = [store.is_kept, notices, [item.request.visit_id for item in store.list_all()]]
                store.close()
    except ConfigurationError as error:
        answer = error.code
    answers.append(answer)
print(json.dumps(answers))
"""


class Desktop:
    """One user's session: a bus, perhaps with a Secret Service."""

    def __init__(self, folder):
        self.folder = folder
        self.runtime = folder / "runtime"
        for path in (folder / "user", self.runtime):
            path.mkdir(mode=0o700)
        config = folder / "bus.conf"
        config.write_text(BUS.format(folder=self.runtime))
        self.environ = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder / "user"),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}",
            # keyring 25.7 leaves its connection to the bus open when the store is locked.
            "PYTHONWARNINGS": "error,ignore::ResourceWarning",
        }
        self.bus = subprocess.Popen(
            ["/usr/bin/dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
            env=self.environ,
        )
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.service = None

    def start_service(self, *, password=None):
        """Start the Secret Service, unlocked if there is a password, and wait until the bus knows it."""
        with open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            rule.add_arg_condition(0, SERVICE)
            Proxy(message_bus, connection).AddMatch(rule)
            with connection.filter(rule) as changes:
                self.service = subprocess.Popen(
                    [
                        *("/usr/bin/gnome-keyring-daemon", "--foreground", "--components=secrets"),
                        *(["--unlock"] if password else []),
                    ],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=self.environ,
                )
                self.service.stdin.write((password or "").encode())
                self.service.stdin.close()
                connection.recv_until_filtered(changes, timeout=30)
            # Answers to calls come after the name: one answered call, and it is up.
            address = DBusAddress("/org/freedesktop/secrets", SERVICE, "org.freedesktop.DBus.Peer")
            connection.send_and_get_reply(new_method_call(address, "Ping"), timeout=30)

    def stop_service(self):
        if self.service is not None:
            self.service.send_signal(signal.SIGCONT)
            self.service.kill()
            self.service.wait()
            self.service = None

    def stop(self):
        self.stop_service()
        self.bus.kill()
        self.bus.wait()
        self.bus.stdout.close()

    def run(self, *steps, time_limit_s=20):
        done = subprocess.run(
            [sys.executable, "-c", CHILD, str(self.folder / "home"), str(time_limit_s), *steps],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)


@pytest.fixture
def desktop(tmp_path):
    desktop = Desktop(tmp_path)
    yield desktop
    desktop.stop()


def files(desktop):
    return sorted(path.name for path in (desktop.folder / "home/data").iterdir() if "lock" not in path.name)


def test_a_key_store_that_works(desktop):
    desktop.start_service(password="testpw")
    assert desktop.run(
        "status", "get api-key", "set api-key k-1", "set api-key:nord k-2", "get api-key", "get api-key:nord"
    ) == [
        ["keyring.backends.SecretService.Keyring", None, {"api-key": False}],
        *(None, None, None, "k-1", "k-2"),
    ]
    assert desktop.run("get api-key", "clear api-key", "clear api-key", "get api-key") == [
        *("k-1", True, False, None)
    ]
    assert desktop.run("store visit-1") == [[True, [], ["visit-1"]]]
    desktop.stop_service()
    desktop.start_service(password="testpw")
    assert desktop.run("store visit-2", "get api-key:nord") == [[True, [], ["visit-1", "visit-2"]], "k-2"]


def test_a_desktop_without_a_key_store(desktop):
    assert desktop.run("status", "get api-key", "set api-key x", "store visit-1") == [
        [None, "key_store_missing", {}],
        "key_store_missing",
        "key_store_missing",
        [False, [["store_in_memory", "key_store_missing"]], ["visit-1"]],
    ]
    assert files(desktop) == []


def test_a_machine_without_a_bus(desktop):
    del desktop.environ["DBUS_SESSION_BUS_ADDRESS"]
    assert desktop.run("get api-key") == ["key_store_missing"]


def test_a_locked_key_store(desktop):
    desktop.start_service(password="testpw")
    assert desktop.run("set api-key k-1", "store visit-1") == [None, [True, [], ["visit-1"]]]
    desktop.stop_service()
    desktop.start_service()
    before = (desktop.folder / "home/data/launches.db").read_bytes()
    assert desktop.run("get api-key", "set api-key x", "store visit-2") == [
        "key_store_locked",
        "key_store_locked",
        "key_store_locked",
    ]
    assert files(desktop) == ["launches.db"]
    assert (desktop.folder / "home/data/launches.db").read_bytes() == before
    desktop.stop_service()
    desktop.start_service(password="testpw")
    assert desktop.run("get api-key", "store") == ["k-1", [True, [], ["visit-1"]]]


def test_a_key_store_that_hangs(desktop):
    desktop.start_service(password="testpw")
    assert desktop.run("store visit-1") == [[True, [], ["visit-1"]]]
    desktop.service.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    assert desktop.run("get api-key", "store visit-2", time_limit_s=1) == [
        "key_store_hanging",
        "key_store_hanging",
    ]
    assert time.monotonic() - began < 30, "the end of the process does not wait for the key store either"
    assert files(desktop) == ["launches.db"]
    desktop.service.send_signal(signal.SIGCONT)
    assert desktop.run("store") == [[True, [], ["visit-1"]]]


def test_a_plain_text_back_end_is_refused(desktop):
    desktop.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    desktop.start_service(password="testpw")
    assert desktop.run("get api-key", "set api-key x") == ["key_store_missing", "key_store_missing"]
