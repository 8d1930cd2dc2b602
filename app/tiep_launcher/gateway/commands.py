"""What the gateway's commands do; each returns what the command line shows."""

import datetime as dt
import os
import secrets
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tiep_launcher.domain.errors import (
    ConfigurationError,
    NoAnswerError,
    NotFoundError,
    UnavailableError,
)
from tiep_launcher.gateway import serving
from tiep_launcher.gateway.app import database_address, read_sealing
from tiep_launcher.gateway.configuration import Configuration
from tiep_launcher.gateway.parts import new_secret, read_account, secret_digest, utc_now
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.sealing import new_key, parse_keys
from tiep_launcher.gateway.secret_files import read_private, read_secret
from tiep_launcher.gateway.store import administering, credentials, retention
from tiep_launcher.gateway.store.administering import NotCurrentError
from tiep_launcher.gateway.store.credentials import (
    Code,
    Credential,
    CredentialUnknownError,
    Grant,
    Issue,
    Revocation,
)
from tiep_launcher.gateway.store.database import DatabaseInUseError
from tiep_launcher.gateway.store.migrating import SchemaNewerError
from tiep_launcher.gateway.store.opening import DatabaseUrlError
from tiep_launcher.gateway.store.retention import Deleted
from tiep_launcher.gateway.store.writing import StoreUnavailableError
from tiep_launcher.gateway.tidying import limits_of
from tiep_launcher.storage.private_files import write_file

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # nothing that looks like something else
_CODE_GROUPS, _GROUP = 5, 5


@dataclass(frozen=True, slots=True)
class IssuedSecret:
    """A secret that is shown this once, and the id by which it is revoked."""

    secret_id: str
    secret: str = field(repr=False)


def serve(configuration: Configuration, on_listening: Callable[[int], None]) -> None:
    """Serve until the process is asked to end.

    Raises:
        LauncherError: The gateway cannot be started, and why.
    """
    with _told():
        try:
            serving.serve(configuration, on_listening=on_listening)
        except OSError as error:
            raise UnavailableError.of("gateway_address_taken") from error


def check(configuration: Configuration) -> list[str]:
    """Read everything that the configuration names; return the names of what was looked at.

    Raises:
        LauncherError: The first thing that does not work, with what to do.
    """
    read_sealing(configuration)
    looked_at = ["key_file"]
    for source, accounts in configuration.webhooks.items():
        for name, account in accounts.items():
            read_account(name, account)
            looked_at.append(f"webhooks.{source}.{name}")
    for name, facility in configuration.facilities.items():
        if facility.tiep_api_key_file is not None:
            read_secret(facility.tiep_api_key_file)
        looked_at.append(f"facilities.{name}")
    for name, relay in configuration.relays.items():
        read_secret(relay.secret_file)
        looked_at.append(f"relays.{name}")
    with _told():
        administering.read_once(database_address(configuration), lambda _connection: None)
    return [*looked_at, "database"]


def migrate(configuration: Configuration) -> None:
    """Bring the database to this version's schema.

    Raises:
        LauncherError: It cannot be.
    """
    with _told():
        administering.migrate_once(database_address(configuration))


def create_code(
    configuration: Configuration, grant: Grant, *, uses: int, lasts: dt.timedelta
) -> IssuedSecret:
    """Make an enrolment code.

    Raises:
        LauncherError: The database does not take it.
    """
    groups = ["".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_CODE_GROUPS)]
    issued = IssuedSecret(str(uuid.uuid4()), "-".join(groups))
    now = utc_now()
    code = Code(
        code_id=issued.secret_id,
        digest=secret_digest(issued.secret),
        grant=grant,
        at=microseconds(now),
        expires_at=microseconds(now + lasts),
        uses=uses,
    )
    with _told():
        administering.change_once(database_address(configuration), credentials.make_codes, code)
    return issued


def create_credential(configuration: Configuration, grant: Grant) -> IssuedSecret:
    """Make a credential, for a hospital system or a workstation without enrolment.

    Raises:
        LauncherError: The database does not take it.
    """
    issued = IssuedSecret(str(uuid.uuid4()), new_secret())
    issue = Issue(
        credential_id=issued.secret_id,
        digest=secret_digest(issued.secret),
        grant=grant,
        at=microseconds(utc_now()),
    )
    with _told():
        administering.change_once(database_address(configuration), credentials.issue, issue)
    return issued


def list_credentials(configuration: Configuration) -> list[Credential]:
    """Return every credential.

    Raises:
        LauncherError: The database does not answer.
    """
    with _told():
        return administering.read_once(database_address(configuration), credentials.list_all)


def revoke_credential(configuration: Configuration, credential_id: str) -> None:
    """End a credential; streams that use it end within seconds.

    Raises:
        NotFoundError: There is none, or it ended before.
        LauncherError: The database does not take it.
    """
    revocation = Revocation(credential_id, microseconds(utc_now()))
    with _told():
        try:
            administering.change_once(database_address(configuration), credentials.revoke, revocation)
        except CredentialUnknownError:
            raise NotFoundError.of("credential_not_found") from None


def put_new_key(configuration: Configuration) -> int:
    """Put a new key in front of the others and return how many there are now.

    Raises:
        ConfigurationError: The key file cannot be used.
    """
    read_sealing(configuration)
    path: Path = configuration.key_file
    text = f"{new_key()}\n{read_private(path).decode('ascii')}"
    before = path.stat()
    write_file(path, text.encode("ascii"))
    if hasattr(os, "chown"):
        os.chown(path, before.st_uid, before.st_gid)
    return len(parse_keys(text))


def delete_old(configuration: Configuration) -> Deleted:
    """Delete what was kept for its time.

    Raises:
        LauncherError: The database does not take it.
    """
    with _told():
        return administering.change_once(
            database_address(configuration), retention.delete_old, limits_of(configuration, utc_now())
        )


@contextmanager
def _told() -> Generator[None]:
    """Say what is wrong with the database in the program's own errors."""
    try:
        yield
    except DatabaseUrlError:
        raise ConfigurationError.of("gateway_database_url", "database_url") from None
    except DatabaseInUseError:
        raise NoAnswerError.of("gateway_database_in_use") from None
    except SchemaNewerError:
        raise ConfigurationError.of("gateway_database_newer") from None
    except NotCurrentError:
        raise ConfigurationError.of("gateway_database_not_current") from None
    except StoreUnavailableError:
        raise NoAnswerError.of("gateway_database_unavailable") from None
