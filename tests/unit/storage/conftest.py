import json
import os

import pytest
from tests.unit.storage.key_stores import FileKeyStore

from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.secrets import Secrets
from tiep_launcher.storage.setting_layers import MachineFiles
from tiep_launcher.storage.settings import load


@pytest.fixture
def paths(tmp_path):
    return locate({"TIEP_LAUNCHER_HOME": str(tmp_path / "home")})


@pytest.fixture
def key_store(tmp_path):
    return FileKeyStore(tmp_path / "keys")


@pytest.fixture
def secrets(key_store):
    return Secrets("tiep-launcher unit", find_backends=lambda: [key_store])


@pytest.fixture
def machine(tmp_path):
    return MachineFiles(
        defaults=tmp_path / "etc/defaults.json",
        policy=tmp_path / "etc/policy.json",
        trusted_owner=os.geteuid(),
    )


@pytest.fixture
def loading(paths, machine):
    """Load with the given text of each layer."""

    def load_layers(user="", *, defaults=None, policy=None, environ=None):
        paths.config_dir.mkdir(parents=True, exist_ok=True)
        machine.policy.parent.mkdir(exist_ok=True)
        paths.settings_file.write_bytes(user if isinstance(user, bytes) else user.encode())
        for file, content in ((machine.defaults, defaults), (machine.policy, policy)):
            if content is not None:
                file.write_text(content if isinstance(content, str) else json.dumps(content))
                file.chmod(0o644)
        return load(paths, environ or {}, machine=machine)

    return load_layers
