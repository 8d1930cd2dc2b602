"""What the gateway's routes share: its configuration with the secrets read, its database and its hub."""

import datetime as dt
import hashlib
import ipaddress
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tiep_launcher.domain.webhook import Webhook
from tiep_launcher.gateway.configuration import Configuration, WebhookAccount
from tiep_launcher.gateway.hub import Hub
from tiep_launcher.gateway.metrics import Metrics
from tiep_launcher.gateway.rates import Rates
from tiep_launcher.gateway.receiving import Account
from tiep_launcher.gateway.sealing import Sealing
from tiep_launcher.gateway.secret_files import read_secret
from tiep_launcher.gateway.store.database import Database
from tiep_launcher.net.http import HttpClient

_SECRET_BYTES = 32
_PREFIX = "tlg_"


def utc_now() -> dt.datetime:
    """Return the time of day in UTC."""
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """Everything that routes use.

    Attributes:
        configuration: The file.
        webhooks: Source → how its deliveries are taken.
        accounts: Source → name → account, with the secrets read.
        sealing: Encrypts and finds.
        database: Keeps.
        hub: Tells.
        metrics: Counts.
        http: Calls Tiep and the hospital's addresses.
        rates: How often a credential or an address may call.
        enrolments: How often an address may try a code.
        now: The time of day.
    """

    configuration: Configuration
    webhooks: Mapping[str, Webhook]
    accounts: Mapping[str, Mapping[str, Account]] = field(repr=False)
    sealing: Sealing = field(repr=False)
    database: Database
    hub: Hub
    metrics: Metrics
    http: HttpClient
    rates: Rates
    enrolments: Rates
    now: Callable[[], dt.datetime] = utc_now


def read_account(name: str, account: WebhookAccount) -> Account:
    """Return an account with its secrets.

    Raises:
        ConfigurationError: A file with a secret cannot be used.
    """
    header = None
    if account.header is not None:
        header = (account.header.name.lower().encode(), read_secret(account.header.value_file))
    return Account(
        name=name,
        facility=account.facility,
        secrets=tuple(read_secret(path) for path in account.secret_files),
        window=dt.timedelta(seconds=account.window_s),
        networks=tuple(ipaddress.ip_network(network) for network in account.addresses),
        header=header,
    )


def new_secret() -> str:
    """Make a secret that nobody guesses: 256 bits."""
    return _PREFIX + secrets.token_urlsafe(_SECRET_BYTES)


def secret_digest(secret: str) -> bytes:
    """Return what is kept of a secret; it is random, so that no slow digest is needed."""
    return hashlib.sha256(secret.encode()).digest()
