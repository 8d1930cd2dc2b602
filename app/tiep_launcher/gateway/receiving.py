"""Takes in a webhook: who sent it, what it is, and that it is kept before anybody is told so."""

import datetime as dt
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.webhook import Delivery, ScribeEvent, Verdict, Webhook
from tiep_launcher.gateway.envelope import pack
from tiep_launcher.gateway.ids import new_id
from tiep_launcher.gateway.sealing import Sealing
from tiep_launcher.gateway.store.arrivals import Arrival, Key

_MOST_KIND = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who may send to one of our addresses, with the secrets read.

    Attributes:
        name: Its name in the configuration.
        facility: The facility whose events these are.
        secrets: The secrets that count now.
        window: How far a signed time may be from ours.
        networks: Where it may come from; empty for anywhere.
        header: A header that it must send, name in lower case and value.
    """

    name: str
    facility: str
    secrets: tuple[bytes, ...] = field(repr=False)
    window: dt.timedelta
    networks: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = ()
    header: tuple[bytes, bytes] | None = field(default=None, repr=False)


class RefusedError(Exception):
    """A delivery that is not taken; ``status`` is the HTTP status, and nothing else is told."""

    def __init__(self, status: int, reason: str) -> None:
        """Say why; ``reason`` is for our own log and counts."""
        super().__init__(reason)
        self.status = status
        self.reason = reason


def find_account(
    webhook: Webhook, accounts: Mapping[str, Account], last_part: str, *, now: dt.datetime
) -> Account:
    """Return the account that an address belongs to; a secret address is compared in constant time.

    Raises:
        RefusedError: 404.
    """
    if not webhook.has_secret_address:
        account = accounts.get(last_part)
        if account is None:
            raise RefusedError(404, "no_such_address")
        return account
    delivery = Delivery(b"", path_secret=last_part.encode())
    found = [
        account
        for account in accounts.values()
        if webhook.verify(delivery, account.secrets, now=now, window=account.window) is Verdict.GENUINE
    ]
    if not found:
        raise RefusedError(404, "no_such_address")
    return found[0]


def check_sender(account: Account, delivery: Delivery, address: str | None) -> None:
    """Refuse a sender from elsewhere, or without the header it has to send.

    Raises:
        RefusedError: 401.
    """
    if account.networks and not _is_in(address, account.networks):
        raise RefusedError(401, "address_not_allowed")
    if account.header is not None:
        name, value = account.header
        if not any(hmac.compare_digest(sent, value) for sent in delivery.header_values(name)):
            raise RefusedError(401, "header_wrong")


def read_delivery(webhook: Webhook, account: Account, delivery: Delivery, *, now: dt.datetime) -> ScribeEvent:
    """Return what a delivery says once it proved to be the scribe's.

    Raises:
        RefusedError: 401 without a proof, 400 if it is not a JSON object.
    """
    verdict = webhook.verify(delivery, account.secrets, now=now, window=account.window)
    if verdict is not Verdict.GENUINE:
        raise RefusedError(404 if verdict is Verdict.NO_SUCH_ADDRESS else 401, f"signature_{verdict}")
    try:
        return webhook.read_event(delivery.body)
    except InputError as error:
        raise RefusedError(400, error.code) from None


def arrival_of(
    webhook: Webhook,
    account: Account,
    delivery: Delivery,
    event: ScribeEvent,
    *,
    sealing: Sealing,
    now: dt.datetime,
    relay_to: tuple[str, ...],
) -> Arrival:
    """Return what is kept of an event: sealed content, and digests by which it is found."""
    event_id = new_id(now)
    place = f"{event.scribe}\0{account.name}"
    subject = event.document_id or event.event_id
    return Arrival(
        event_id=event_id,
        source=event.scribe,
        account=account.name,
        facility=account.facility,
        kind=event.type[:_MOST_KIND].replace("\0", ""),
        # The same id with another content is another version, not a repetition.
        dedupe=sealing.digest("event", f"{place}\0{event.event_id}\0{event.digest}"),
        subject=sealing.digest("subject", f"{place}\0{event.kind}\0{subject}"),
        keys=tuple(
            Key(one.key, key_digest(sealing, account.facility, one.key, one.value))
            for one in event.correlations
            if one.key not in webhook.suggesting_keys  # those name a person: people decide
        ),
        is_verified=not webhook.has_secret_address,
        received_at=microseconds(now),
        sealed=sealing.seal(pack(delivery.headers, delivery.body), event_id),
        relay_to=relay_to,
    )


def key_digest(sealing: Sealing, facility: str, key: str, value: str) -> bytes:
    """Return the digest by which an event and an announced visit of a facility find each other."""
    return sealing.digest(key, f"{facility}\0{value}")


def microseconds(moment: dt.datetime) -> int:
    """Return a moment as microseconds since 1970 in UTC."""
    return (moment - dt.datetime.fromtimestamp(0, dt.UTC)) // dt.timedelta(microseconds=1)


def _is_in(address: str | None, networks: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]) -> bool:
    try:
        read = ipaddress.ip_address(address or "")
    except ValueError:
        return False
    mapped = read.ipv4_mapped if isinstance(read, ipaddress.IPv6Address) else None
    return any((mapped or read) in network for network in networks)
