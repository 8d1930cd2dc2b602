"""Prepares a gateway: a commented configuration and its secrets, and what administrators enter elsewhere."""

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.gateway.sealing import new_key

CONFIGURATION_FILE = "gateway.toml"
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was written, and what an administrator enters at the vendors.

    Attributes:
        folder: Where it is.
        tiep_url: Address for Tiep's platform.
        tiep_secret: Secret for Tiep's platform.
        nabla_url: Address for Nabla's console, which makes its secret itself.
        altibbi_url: Address for Altibbi's support; a secret is part of it.
    """

    folder: Path
    tiep_url: str
    tiep_secret: str = field(repr=False)
    nabla_url: str
    altibbi_url: str = field(repr=False)


def prepare(folder: Path, *, public_url: str, facility: str, database_url: str | None) -> Prepared:
    """Write configuration and secrets into ``folder``, which is made if it is missing.

    Raises:
        CannotCreateError: There is a configuration, or the folder does not take files.
    """
    public_url = public_url.rstrip("/")
    tiep_secret, altibbi_secret = (secrets.token_urlsafe(_SECRET_BYTES) for _ in range(2))
    database = database_url or f"sqlite:///{folder / 'gateway.db'}"
    text = _TEMPLATE.format(
        public_url=_toml(public_url),
        database_url=_toml(database),
        folder=_toml(str(folder))[1:-1],
        facility=facility,
        facility_text=_toml(facility),
    )
    if (folder / CONFIGURATION_FILE).exists():
        raise CannotCreateError.of("gateway_file_exists")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write(folder / "keys", f"{new_key()}\n")
        _write(folder / f"tiep-{facility}.secret", f"{tiep_secret}\n")
        _write(folder / "altibbi.secret", f"{altibbi_secret}\n")
        _write(folder / CONFIGURATION_FILE, text)
    except OSError as error:
        raise CannotCreateError.of("file_cannot_create") from error
    return Prepared(
        folder=folder,
        tiep_url=f"{public_url}/webhooks/tiep/{facility}",
        tiep_secret=tiep_secret,
        nabla_url=f"{public_url}/webhooks/nabla/main",
        altibbi_url=f"{public_url}/webhooks/altibbi/{altibbi_secret}",
    )


def _write(path: Path, text: str) -> None:
    # Made with its mode: between making it and changing it somebody else could open it.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _toml(text: str) -> str:
    """Return a text as a basic string of TOML, whose escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)


_TEMPLATE = """\
# The clinic's gateway for Tiep Launcher. `tiep-launcher gateway check` says whether it can be used.

# How the vendors and the workstations reach this server. A proxy with a certificate usually stands in front.
public_url = {public_url}

# Where this server listens. Behind a proxy on the same machine this is enough.
listen_host = "127.0.0.1"
listen_port = 8470

# Networks of the proxies whose X-Forwarded-For is believed.
trusted_proxies = []

# Networks that may read /metrics.
operators = ["127.0.0.0/8", "::1/128"]

# Without a proxy: the certificate (with its chain) and its key.
# [tls]
# certificate_file = "/etc/ssl/gateway.pem"
# key_file = "/etc/ssl/gateway.key"

# A file of SQLite, or postgresql://… for several servers at once. If a password is part of the address,
# write it into a file of mode 0600 and name that with database_url_file.
database_url = {database_url}

# What is kept is encrypted with the first key in this file; older ones below it can still be read.
key_file = "{folder}/keys"

# For how many days events are kept, and for how many if the hospital system has not taken them yet.
retention_days = 7
retention_max_days = 30

# One table for each facility. Put its Tiep API key into the file: workstations then need none.
[facilities.{facility}]
tiep_api_url = "https://api.tiep.ai"
# tiep_api_key_file = "{folder}/tiep-{facility}.key"

# Tiep's webhook: enter the address and the secret in Tiep's platform, at the facility's integration.
[webhooks.tiep.{facility}]
facility = {facility_text}
secret_files = ["{folder}/tiep-{facility}.secret"]

# Nabla's webhook: its console shows a secret; put that into the file and take the marks away.
# [webhooks.nabla.main]
# facility = {facility_text}
# secret_files = ["{folder}/nabla.secret"]
# window_s = 300

# Altibbi signs nothing: the secret is the last part of the address, and its networks can be named.
[webhooks.altibbi.main]
facility = {facility_text}
secret_files = ["{folder}/altibbi.secret"]
# addresses = ["192.0.2.0/24"]

# Where webhooks go on to, unchanged, as the hospital system still expects them.
# [relays.his]
# url = "https://his.example/webhooks/tiep"
# secret_file = "{folder}/relay.secret"
# sources = ["tiep"]
# give_up_after_h = 72
"""
