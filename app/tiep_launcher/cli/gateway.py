"""``gateway``: the clinic's server, and what administrators do with it."""

import argparse
import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.domain.errors import Problem, UnavailableError, UsageError

if TYPE_CHECKING:
    from tiep_launcher.gateway.configuration import Configuration
    from tiep_launcher.gateway.starting_up import Prepared
    from tiep_launcher.gateway.store.credentials import Credential, Grant

_WHAT: Mapping[str, tuple[str, ...]] = {
    "init": (),
    "serve": (),
    "check": (),
    "migrate": (),
    "retention": (),
    "key": ("new",),
    "codes": ("create",),
    "credentials": ("list", "create", "revoke"),
}
_KINDS = ("personal", "machine", "his")
_CODE_LASTS_H = 72
_LONGEST_H = 24 * 365
_MOST_USES = 10_000
_EPOCH = dt.datetime.fromtimestamp(0, dt.UTC)


def run(call: Call, options: argparse.Namespace) -> Answer:
    """Carry out one action of the gateway."""
    _check(options)
    try:
        return _run(call, options)
    except ModuleNotFoundError as error:  # the driver of PostgreSQL is looked for only once it is needed
        raise UnavailableError.of("gateway_missing", None, module=error.name or "?") from error


def _run(call: Call, options: argparse.Namespace) -> Answer:
    from tiep_launcher.gateway import configuration, starting_up  # noqa: PLC0415 - an extra may be missing

    if options.action == "init":
        folder = call.cwd / (options.folder or configuration.DEFAULT_PATH.parent)
        prepared = starting_up.prepare(
            folder.absolute(),
            public_url=options.public_url,
            facility=options.facility or "default",
            database_url=options.database,
        )
        return _prepared(prepared)
    path = call.cwd / options.config if options.config else configuration.DEFAULT_PATH
    return _administer(call, options, configuration.read_configuration(path))


def _administer(call: Call, options: argparse.Namespace, configuration: "Configuration") -> Answer:
    from tiep_launcher.gateway import commands  # noqa: PLC0415 - an extra may be missing

    match options.action, options.what:
        case "serve", _:

            def say_port(port: int) -> None:
                call.tell(f"Listening on {configuration.listen_host}, port {port}.")

            commands.serve(configuration, say_port)
            return Answer()
        case "check", _:
            looked_at = commands.check(configuration)
            return _lines({"checked": looked_at}, [f"{name}: good" for name in looked_at])
        case "migrate", _:
            commands.migrate(configuration)
            return _lines({"is_current": True}, ["The database has this version's schema."])
        case "retention", _:
            deleted = commands.delete_old(configuration)
            counts = {
                name: getattr(deleted, name) for name in ("events", "expectations", "contexts", "sessions")
            }
            return _lines(counts, [f"{name}: {count} deleted" for name, count in counts.items()])
        case "key", _:
            count = commands.put_new_key(configuration)
            return _lines(
                {"keys": count}, [f"A new key is in front; {count} in all.", "Start the gateway anew."]
            )
        case "codes", _:
            issued = commands.create_code(
                configuration,
                _grant(options),
                uses=int(options.uses or 1),
                lasts=dt.timedelta(hours=int(options.hours or _CODE_LASTS_H)),
            )
            return _lines({"code_id": issued.secret_id, "code": issued.secret}, [issued.secret])
        case "credentials", "create":
            issued = commands.create_credential(configuration, _grant(options))
            return _lines({"credential_id": issued.secret_id, "credential": issued.secret}, [issued.secret])
        case "credentials", "revoke":
            commands.revoke_credential(configuration, options.name)
            return _lines({"credential_id": options.name, "is_revoked": True}, ["Revoked."])
        case _:
            rows = [_row(credential) for credential in commands.list_credentials(configuration)]
            return _lines({"credentials": rows}, ["  ".join(map(str, row.values())) for row in rows])


def _check(options: argparse.Namespace) -> None:
    problems: list[Problem] = []
    what = _WHAT.get(options.action)
    if what is None:
        raise UsageError.of("choice_unknown", "action", allowed=", ".join(_WHAT))
    if what and options.what not in what:
        problems.append(Problem("gateway_action_unknown", "action", {"allowed": ", ".join(what)}))
    if (not what and options.what) or (options.name and options.what != "revoke"):
        problems.append(Problem("argument_unexpected"))
    if options.what == "revoke" and not options.name:
        problems.append(Problem("argument_missing", "name"))
    if options.action == "init" and not options.public_url:
        problems.append(Problem("argument_missing", "--public-url"))
    if options.kind is not None and options.kind not in _KINDS:
        problems.append(Problem("choice_unknown", "--kind", {"allowed": ", ".join(_KINDS)}))
    for name, most in (("uses", _MOST_USES), ("hours", _LONGEST_H)):
        text = getattr(options, name)
        if text is not None and not (re.fullmatch(r"[0-9]{1,6}", text) and 1 <= int(text) <= most):
            problems.append(Problem("number_wrong", f"--{name}"))
    if options.what == "create" and not options.doctor:
        problems.append(Problem("argument_missing", "--doctor"))
    if problems:
        raise UsageError(*problems)


def _grant(options: argparse.Namespace) -> "Grant":
    from tiep_launcher.gateway.store.credentials import Grant, Kind  # noqa: PLC0415 - an extra may be missing

    return Grant(
        kind=Kind(options.kind or "personal"),
        facility=options.facility or "default",
        doctors=tuple(options.doctor),
        label=(options.label or "")[:200],
        may_read_inbox=options.inbox,
    )


def _row(credential: "Credential") -> dict[str, object]:
    grant = credential.grant
    return {
        "credential_id": credential.credential_id,
        "kind": grant.kind.value,
        "facility": grant.facility,
        "doctors": list(grant.doctors),
        "label": grant.label,
        "may_read_inbox": grant.may_read_inbox,
        "created_at": _time(credential.created_at),
        "revoked_at": _time(credential.revoked_at),
    }


def _time(microseconds: int | None) -> str | None:
    if microseconds is None:
        return None
    return (_EPOCH + dt.timedelta(microseconds=microseconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _prepared(prepared: "Prepared") -> Answer:
    data = {
        "folder": str(prepared.folder),
        "tiep_url": prepared.tiep_url,
        "tiep_secret": prepared.tiep_secret,
        "nabla_url": prepared.nabla_url,
        "altibbi_url": prepared.altibbi_url,
    }
    lines = [
        f"Written to {prepared.folder}: gateway.toml, keys and secrets, readable by you only.",
        "",
        "Enter in Tiep's platform, at the facility's integration:",
        f"  webhook URL  {prepared.tiep_url}",
        f"  secret       {prepared.tiep_secret}",
        "  payload type SIMPLE, or HL7_V2 if the hospital system takes FHIR",
        f"Enter in Nabla's console:  {prepared.nabla_url}",
        f"Tell Altibbi's support:    {prepared.altibbi_url}  (a secret is part of it)",
        "",
        f"Next: tiep-launcher gateway migrate --config {prepared.folder}/gateway.toml, then check and serve.",
    ]
    return _lines(data, lines)


def _lines(data: Mapping[str, object], lines: list[str]) -> Answer:
    return Answer(data=dict(data), document="".join(f"{line}\n" for line in lines).encode())
