"""The gateway's configuration file (TOML), every problem named at once; secrets stand in their own files."""

import ipaddress
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from tiep_launcher.domain.errors import ConfigurationError, Problem

DEFAULT_PATH = Path("/etc/tiep-launcher-gateway/gateway.toml")

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
_LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")


class _UnfitError(ValueError):
    """A value that pydantic's own rules would take; ``code`` says why we do not."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _https_or_loopback(value: str) -> str:
    parts = urlsplit(value)
    is_loopback = parts.scheme == "http" and parts.hostname in _LOOPBACK_NAMES
    if not parts.hostname or not (parts.scheme == "https" or is_loopback):
        raise _UnfitError("gateway_https_needed")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise _UnfitError("gateway_address_only")
    return value


def _network(value: str) -> str:
    ipaddress.ip_network(value)
    return value


def _absolute(value: Path) -> Path:
    if not value.is_absolute():
        raise _UnfitError("gateway_path_absolute")
    return value


Name = Annotated[str, Field(pattern=_NAME.pattern)]
Address = Annotated[str, AfterValidator(_https_or_loopback)]
Network = Annotated[str, AfterValidator(_network)]
File = Annotated[Path, AfterValidator(_absolute)]
Source = Literal["tiep", "nabla", "altibbi"]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Facility(_Table):
    """A facility whose key the gateway holds.

    Attributes:
        tiep_api_url: Tiep's API for it.
        tiep_api_key_file: File with its key.
    """

    tiep_api_url: Address = "https://api.tiep.ai"
    tiep_api_key_file: File | None = None


class RequiredHeader(_Table):
    """A header that a sender without signatures has to send; its value stands in a file."""

    name: Annotated[str, Field(pattern=r"[A-Za-z0-9-]{1,64}")]
    value_file: File


class WebhookAccount(_Table):
    """Who may send to one of our addresses.

    Attributes:
        facility: The facility whose events these are.
        secret_files: Files with the secrets that count now, several while one is being replaced.
        window_s: How far a signed time may be from ours, in seconds.
        addresses: Networks it may come from; empty for any.
        header: What it must send besides.
    """

    facility: Name = "default"
    secret_files: Annotated[tuple[File, ...], Field(min_length=1)]
    window_s: Annotated[int, Field(ge=1, le=86_400)] = 300
    addresses: tuple[Network, ...] = ()
    header: RequiredHeader | None = None


class RelayTarget(_Table):
    """One of the hospital's own addresses that webhooks go on to.

    Attributes:
        url: Where to.
        secret_file: Secret of the gateway's own signature.
        sources: Whose webhooks; empty for all.
        facilities: Of which facilities; empty for all.
        give_up_after_h: For how many hours an event is tried again.
        timeout_s: Seconds for one try.
    """

    url: Address
    secret_file: File
    sources: tuple[Source, ...] = ()
    facilities: tuple[Name, ...] = ()
    give_up_after_h: Annotated[int, Field(ge=1, le=720)] = 72
    timeout_s: Annotated[float, Field(ge=1, le=60)] = 10


class Tls(_Table):
    """Certificate chain and key for serving HTTPS without a proxy in front."""

    certificate_file: File
    key_file: File


class Configuration(_Table):
    """The whole file.

    Attributes:
        listen_host: Address to listen on.
        listen_port: Port; 0 takes a free one.
        public_url: How senders and workstations reach the gateway.
        tls: HTTPS served by the gateway itself.
        trusted_proxies: Networks whose ``X-Forwarded-For`` is believed.
        operators: Networks that may read ``/metrics``.
        database_url: ``sqlite:////folder/file`` or ``postgresql://…``.
        database_url_file: The same from a file, if a password stands in it.
        key_file: Keys that what is kept is encrypted with.
        retention_days: For how many days events are kept.
        retention_max_days: For how many days an event that still waits to be relayed is kept.
        facilities: By name.
        webhooks: By source, then by name of the account.
        relays: By name.
    """

    listen_host: str = "127.0.0.1"
    listen_port: Annotated[int, Field(ge=0, le=65_535)] = 8470
    public_url: Address
    tls: Tls | None = None
    trusted_proxies: tuple[Network, ...] = ()
    operators: tuple[Network, ...] = ("127.0.0.0/8", "::1/128")
    database_url: str | None = None
    database_url_file: File | None = None
    key_file: File
    retention_days: Annotated[int, Field(ge=1, le=3_650)] = 7
    retention_max_days: Annotated[int, Field(ge=1, le=3_650)] = 30
    facilities: Annotated[dict[Name, Facility], Field(min_length=1)]
    webhooks: dict[Source, dict[Name, WebhookAccount]] = {}
    relays: dict[Name, RelayTarget] = {}

    @model_validator(mode="after")
    def _fits_together(self) -> "Configuration":
        if (self.database_url is None) == (self.database_url_file is None):
            raise _UnfitError("gateway_database_url_once")
        used = {account.facility for accounts in self.webhooks.values() for account in accounts.values()}
        used |= {name for relay in self.relays.values() for name in relay.facilities}
        if used - set(self.facilities):
            raise _UnfitError("gateway_facility_unknown")
        if self.retention_max_days < self.retention_days:
            raise _UnfitError("gateway_retention_order")
        return self


def read_configuration(path: Path) -> Configuration:
    """Read the file.

    Raises:
        ConfigurationError: It cannot be read, is not TOML, or does not fit; with every problem.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError.of("gateway_file_unreadable") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        content = None
    if content is None:  # raised here: the cause could quote a line of the file
        raise ConfigurationError.of("gateway_file_not_toml")
    return parse_configuration(content)


def parse_configuration(content: dict[str, Any]) -> Configuration:
    """Check what stood in the file.

    Raises:
        ConfigurationError: With every problem.
    """
    problems: tuple[Problem, ...] = ()
    try:
        return Configuration.model_validate(content)
    except ValidationError as error:
        problems = tuple(_problems(error))
    raise ConfigurationError(*problems)


def _problems(error: ValidationError) -> Iterator[Problem]:
    for one in error.errors(include_url=False, include_context=True, include_input=False):
        where = ".".join(str(part) for part in one["loc"]) or None
        cause = one.get("ctx", {}).get("error")
        if isinstance(cause, _UnfitError):
            yield Problem(cause.code, where)
        elif one["type"] == "missing":
            yield Problem("gateway_value_missing", where)
        elif one["type"] == "extra_forbidden":
            yield Problem("gateway_setting_unknown", where)
        else:
            yield Problem("gateway_value_not_allowed", where)
