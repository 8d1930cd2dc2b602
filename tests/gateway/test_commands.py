"""The gateway as an administrator meets it: the program as a process."""

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

PROGRAM = (sys.executable, "-m", "tiep_launcher")


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, "gateway", *arguments]
    environ = {"PATH": os.environ["PATH"], "HOME": str(cwd)}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, cwd=cwd, env=environ
    )


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a gateway that was prepared and migrated."""
    folder = tmp_path_factory.mktemp("clinic")
    made = run("init", "--folder", "gw", "--public-url", "https://gw.example/", "--json", cwd=folder)
    assert made.returncode == 0, made.stderr
    assert run("migrate", "--config", "gw/gateway.toml", cwd=folder).returncode == 0
    return folder


@pytest.fixture
def served(clinic: Path) -> Iterator[int]:
    text = (clinic / "gw/gateway.toml").read_text().replace("8470", "0")
    (clinic / "gw/free.toml").write_text(text)
    command = [*PROGRAM, "gateway", "serve", "--config", "gw/free.toml"]
    with subprocess.Popen(command, cwd=clinic, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            yield int(process.stderr.readline().strip().rstrip(".").rsplit(" ", 1)[1])
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0


def test_init_writes_private_files_and_says_what_to_enter(clinic: Path):
    files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (clinic / "gw").iterdir()}
    wanted = {"gateway.toml", "keys", "tiep-default.secret", "altibbi.secret"}
    assert wanted <= set(files)
    assert {files[name] for name in wanted} == {0o600}
    again = run("init", "--folder", "gw", "--public-url", "https://gw.example/", cwd=clinic)
    assert again.returncode == 73
    other = run("init", "--folder", "other", "--public-url", "https://gw.example/", cwd=clinic)
    assert "https://gw.example/webhooks/tiep/default" in other.stdout
    assert (clinic / "other/tiep-default.secret").read_text().strip() in other.stdout


def test_check_says_what_is_good_and_what_is_not(clinic: Path):
    good = run("check", "--config", "gw/gateway.toml", "--json", cwd=clinic)
    assert good.returncode == 0
    assert "database" in json.loads(good.stdout)["data"]["checked"]
    secret = clinic / "gw/altibbi.secret"
    secret.chmod(0o644)
    open_to_all = run("check", "--config", "gw/gateway.toml", "--json", cwd=clinic)
    secret.chmod(0o600)
    assert open_to_all.returncode == 78
    (error,) = json.loads(open_to_all.stdout)["errors"]
    assert error["code"] == "gateway_secret_open_to_others"


def test_the_driver_of_postgresql_is_missed_only_where_it_is_needed(clinic: Path, tmp_path: Path):
    # A module of the working folder hides the installed one.
    (tmp_path / "psycopg.py").write_text("raise ModuleNotFoundError(name='psycopg')")
    config = clinic / "gw/gateway.toml"
    assert run("check", "--config", str(config), cwd=tmp_path).returncode == 0
    text = config.read_text().replace("sqlite:///", "postgresql://his.example")
    (clinic / "gw/postgresql.toml").write_text(text)
    missed = run("check", "--config", str(clinic / "gw/postgresql.toml"), "--json", cwd=tmp_path)
    assert missed.returncode == 69
    (error,) = json.loads(missed.stdout)["errors"]
    assert (error["code"], "psycopg" in error["message"]) == ("gateway_missing", True)


def test_a_configuration_with_faults_names_them_all(clinic: Path):
    (clinic / "bad.toml").write_text('public_url = "http://gw.example"\nlisten_port = 99999\nsomething = 1\n')
    bad = run("check", "--config", "bad.toml", "--json", cwd=clinic)
    assert bad.returncode == 78
    named = {(error["code"], error["field"]) for error in json.loads(bad.stdout)["errors"]}
    assert named == {
        ("gateway_https_needed", "public_url"),
        ("gateway_value_not_allowed", "listen_port"),
        ("gateway_setting_unknown", "something"),
        ("gateway_value_missing", "key_file"),
        ("gateway_value_missing", "facilities"),
    }


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["start"], 64),
        (["init"], 64),
        (["codes", "list"], 64),
        (["codes", "create"], 64),
        (["codes", "create", "--doctor", "d", "--kind", "boss"], 64),
        (["codes", "create", "--doctor", "d", "--uses", "0"], 64),
        (["credentials", "revoke"], 64),
        (["credentials", "list", "x"], 64),
        (["check", "--config", "nowhere.toml"], 78),
        (["credentials", "revoke", "none", "--config", "gw/gateway.toml"], 66),
    ],
)
def test_wrong_calls_end_with_their_status(clinic: Path, arguments: list[str], status: int):
    assert run(*arguments, cwd=clinic).returncode == status


def test_codes_and_credentials_count_while_it_serves(clinic: Path, served: int):
    config = ("--config", "gw/gateway.toml", "--json")
    made = run("codes", "create", "--doctor", "d-1", "--label", "Room 1", *config, cwd=clinic)
    code = json.loads(made.stdout)["data"]["code"]
    his = json.loads(
        run("credentials", "create", "--kind", "his", "--doctor", "*", *config, cwd=clinic).stdout
    )
    listed = json.loads(run("credentials", "list", *config, cwd=clinic).stdout)["data"]["credentials"]
    assert [row["kind"] for row in listed] == ["his"]
    assert his["data"]["credential"] not in json.dumps(listed)
    assert len(code) >= 25
    revoked = run("credentials", "revoke", his["data"]["credential_id"], *config, cwd=clinic)
    assert revoked.returncode == 0
    with urlopen(f"http://127.0.0.1:{served}/readyz", timeout=10) as answer:
        assert json.load(answer)["status"] == "ready"
    second = run("serve", "--config", "gw/free.toml", cwd=clinic)
    assert second.returncode == 75


def test_a_new_key_is_put_in_front_and_retention_counts(clinic: Path):
    before = (clinic / "gw/keys").read_text()
    assert run("key", "new", "--config", "gw/gateway.toml", cwd=clinic).returncode == 0
    after = (clinic / "gw/keys").read_text()
    assert after.endswith(before)
    assert len(after.splitlines()) == len(before.splitlines()) + 1
    kept = run("retention", "--config", "gw/gateway.toml", "--json", cwd=clinic)
    assert json.loads(kept.stdout)["data"]["events"] == 0
