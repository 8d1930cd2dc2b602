"""The grammar of the command line: commands, options, and the problems of a call, all at once."""

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from tiep_launcher.delivery.format import Format
from tiep_launcher.domain.errors import Problem, UsageError
from tiep_launcher.domain.launch_request import View
from tiep_launcher.intake.link import Link, parse_link

CONTEXTS = ("json", "fhir", "gdt", "hl7")
WAITS = ("accepted", "opened", "saved")
FORMATS = tuple(format_.value for format_ in Format)
CONFIG_ACTIONS = ("list", "get", "set", "unset", "import", "export", "validate")
SECRET_ACTIONS = ("set", "status", "clear")
GATEWAY_ACTIONS = ("init", "serve", "check", "migrate", "codes", "credentials", "key", "retention")
SCHEME_ACTIONS = ("register", "unregister", "status")
AUTOSTART_ACTIONS = ("on", "off", "status")
AUDIT_ACTIONS = ("verify", "export")
AUDIT_FORMATS = ("jsonl", "csv", "fhir")


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of ending the process, and repeats no value of the call."""

    def error(self, message: str) -> NoReturn:
        del message
        raise UsageError.of("argument_missing")


class _Once(argparse.Action):
    """Keeps a value and remembers when an option came twice; an empty value counts as absent."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,  # noqa: ANN401 - argparse's own signature
        option_string: str | None = None,
    ) -> None:
        del parser
        seen: set[str] = namespace.seen
        if self.dest in seen:
            namespace.problems.append(Problem("option_repeated", option_string))
        seen.add(self.dest)
        setattr(namespace, self.dest, values or None)


def build_parsers() -> Mapping[str, argparse.ArgumentParser]:
    """Build the grammar of every command."""
    parsers: dict[str, argparse.ArgumentParser] = {}

    def command(name: str, text: str) -> argparse.ArgumentParser:
        parser = _Parser(
            prog=f"tiep-launcher {name}", description=text, allow_abbrev=False, exit_on_error=False
        )
        parser.add_argument("--json", action="store_true", help="answer with one JSON object")
        parsers[name] = parser
        return parser

    _open(command("open", "Launch a visit."))
    _result(command("result", "Write the newest saved report of a launch or visit."))
    listing = command("list", "List launches and reports.")
    _flag(listing, "--undelivered", "only reports that nobody has taken yet")
    _value(listing, "--since", "T", "only what changed since this moment (ISO 8601)")
    _value(listing, "--doctor-id", "D", "only this doctor's launches")
    command("status", "Show whether the desktop program runs; starts nothing.")
    command("show", "Bring the running program to the front.")
    command("lock", "Cover the running program's windows.")
    even_recording = "even if a visit may be being recorded in a window of the program"
    logoff = command("logoff", "Cover the windows, close Tiep's pages in them and forget the doctor.")
    _flag(logoff, "--force", even_recording)
    ending = command("quit", "End the running program; launches go on at its next start.")
    _flag(ending, "--force", even_recording)
    check = command("check", "Tell whether a launch would work here, and if not, why.")
    _flag(check, "--strict", "end with 10 if there are warnings only")
    _flag(check, "--offline", "leave the network out")
    config = command("config", "Show and change settings.")
    config.add_argument("action", metavar="|".join(CONFIG_ACTIONS))
    config.add_argument("name", nargs="?", help="a setting, or a file for import and validate")
    config.add_argument("value", nargs="?")
    secret = command("secret", "Keep a key in the system's key store; a value is never printed.")
    secret.add_argument("action", metavar="|".join(SECRET_ACTIONS))
    secret.add_argument(
        "name", nargs="?", help="api-key, api-key:FACILITY, callback:FACILITY, or fhir-credential"
    )
    _flag(secret, "--from-stdin", "read the value from standard input")
    _value(secret, "--from-file", "F", "read the value from this file")
    audit = command("audit", "Check or hand out the record of what was done with reports.")
    audit.add_argument("action", metavar="|".join(AUDIT_ACTIONS))
    _value(audit, "--format", "F", " or ".join(AUDIT_FORMATS))
    _value(audit, "--output", "FILE", "where to write it; - is standard output")
    scheme = command("scheme", "Let links of the browser start the program, for this user.")
    scheme.add_argument("action", metavar="|".join(SCHEME_ACTIONS))
    autostart = command("autostart", "Let the program start when the user signs in.")
    autostart.add_argument("action", metavar="|".join(AUTOSTART_ACTIONS))
    command("version", "Show the version and what it can do.")
    sandbox = command("sandbox", "Run a simulated Tiep on this machine.")
    _value(sandbox, "--port", "P", "port to listen on (default 8321)")
    _value(sandbox, "--script", "FILE", "behaviour to play (JSON)")
    _value(sandbox, "--webhook", "URL", "where saved reports are posted, signed")
    _value(sandbox, "--secret-file", "F", "file with the webhook's secret")
    _gateway(command("gateway", "Run the clinic's server, which takes in webhooks and holds the key."))
    demo = command("demo", "Show the whole story on this machine: no key, no network.")
    _flag(demo, "--headless", "without a window: the form is filled and saved by itself")
    _value(demo, "--port", "P", "port of the simulated Tiep (default: a free one)")
    return parsers


def overview() -> str:
    """Write the list of commands for people."""
    lines = ["usage: tiep-launcher COMMAND [OPTIONS]", "", "Commands:"]
    lines += [f"  {name:<9} {parser.description}" for name, parser in build_parsers().items()]
    return "\n".join([*lines, "", "tiep-launcher COMMAND --help tells the options of a command.", ""])


def _gateway(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", metavar="|".join(GATEWAY_ACTIONS))
    parser.add_argument("what", nargs="?", help="codes create; credentials list, create or revoke; key new")
    parser.add_argument("name", nargs="?", help="which credential to revoke")
    _value(parser, "--config", "FILE", "the gateway's configuration file")
    fresh = parser.add_argument_group("init")
    _value(fresh, "--folder", "DIR", "where to write configuration and secrets")
    _value(fresh, "--public-url", "URL", "how vendors and workstations reach the gateway")
    _value(fresh, "--database", "URL", "sqlite:////FILE or postgresql://… (default: a file in the folder)")
    grant = parser.add_argument_group("codes create, credentials create")
    _value(grant, "--kind", "KIND", "personal, machine or his")
    _value(grant, "--facility", "F", "the facility it counts for")
    _values(grant, "--doctor", "ID", "a doctor it may be used for, or * for all (repeatable)")
    _value(grant, "--label", "TEXT", "what administrators call it")
    _flag(grant, "--inbox", "may read and assign what belongs to nobody yet")
    _value(grant, "--uses", "N", "how many workstations may redeem the code (default 1)")
    _value(grant, "--hours", "H", "for how many hours the code counts (default 72)")


def _open(parser: argparse.ArgumentParser) -> None:
    context = parser.add_argument_group("patient and visit, one of")
    _value(context, "--context-file", "FILE", "Tiep context JSON, FHIR R4, GDT or HL7 v2")
    _flag(context, "--context-stdin", "the same from standard input")
    _value(context, "--ref", "ID", "a file of the settings' context_dir, by its name without the ending")
    _value(context, "--patient-id", "ID", "the patient's identifier")
    more = parser.add_argument_group("with them")
    _flag(more, "--delete-context", "remove the context file after a good read")
    _value(more, "--visit-id", "V", "the visit's id")
    _value(more, "--patient-name", "N", "full name")
    _value(more, "--family-name", "F", "family name, if given apart")
    _value(more, "--given-name", "G", "given names, if given apart")
    _value(more, "--birth-date", "D", "YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY")
    _value(more, "--sex", "S", "male, female, other, unknown, or M F O U")
    _values(more, "--context", "KEY=VALUE", "a further key of the launch context (repeatable)")
    launch = parser.add_argument_group("launch")
    _value(launch, "--doctor-id", "D", "the hospital's id of the doctor")
    _value(launch, "--doctor-name", "N", "the doctor's name")
    _values(launch, "--specialty", "S", "the doctor's specialty, in Tiep's words (repeatable)")
    _value(launch, "--form", "KEY", "form to fill")
    _value(launch, "--facility", "F", "facility, where there are several")
    _value(launch, "--view", "VIEW", f"{' or '.join(view.value for view in View)}")
    _flag(launch, "--new", "another session although the visit has one")
    _value(launch, "--request-id", "ID", "the caller's own id; the same one never starts twice")
    _flag(launch, "--dry-run", "check everything and show what would be sent; launch nothing")
    _waiting(parser)
    ending = parser.add_argument_group("when to return")
    _value(ending, "--wait-for", "WHEN", " or ".join(WAITS))
    _value(ending, "--return-on", "paused", "also return (87) when the doctor pauses the visit")
    _flag(parser, "--quiet", "no sentences on standard error but errors")


def _result(parser: argparse.ArgumentParser) -> None:
    which = parser.add_argument_group("which")
    _value(which, "--launch-id", "ID", "the launch")
    _value(which, "--visit-id", "V", "the visit")
    _value(which, "--patient-id", "P", "the patient, where several have a visit of that id")
    _flag(parser, "--all", "every launch and version")
    _flag(parser, "--ack", "mark the report as handed on")
    _waiting(parser)


def _waiting(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("report")
    _flag(group, "--wait", "wait until the report is saved")
    _value(group, "--timeout", "S", "longest wait in seconds")
    _value(group, "--format", "F", ", ".join(FORMATS))
    _value(group, "--output", "FILE", "where to write it; - is standard output")


_Place = argparse.ArgumentParser | argparse._ArgumentGroup  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


def _value(place: _Place, name: str, metavar: str, text: str) -> None:
    place.add_argument(name, metavar=metavar, action=_Once, help=text)


def _values(place: _Place, name: str, metavar: str, text: str) -> None:
    place.add_argument(name, metavar=metavar, action="append", default=[], help=text)


def _flag(place: _Place, name: str, text: str) -> None:
    place.add_argument(name, action="store_true", help=text)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read a call.

    Returns:
        The options by name, with ``command``; ``help`` holds a help text if one was asked for.

    Raises:
        UsageError: Unknown command or options, repeated options, missing or wrong values; all of them.
    """
    if not argv:
        raise UsageError.of("command_missing")
    if argv[0].partition("=")[0] == "--url":
        return argparse.Namespace(command="--url", link=_link(argv), json=False)
    if argv[0] in {"-h", "--help"}:
        return argparse.Namespace(command="help", help=overview(), json=False)
    parser = build_parsers().get(argv[0])
    if parser is None:
        raise UsageError.of("command_unknown")
    if not {"-h", "--help"}.isdisjoint(argv[1:]):
        return argparse.Namespace(command="help", help=parser.format_help(), json=False)
    namespace = argparse.Namespace(command=argv[0], problems=[], seen=set())
    try:
        _, left = parser.parse_known_args(argv[1:], namespace)
    except argparse.ArgumentError as error:
        takes_value = "expected one argument" in error.message
        raise UsageError.of(
            "option_needs_value" if takes_value else "option_takes_no_value", error.argument_name
        ) from None
    problems: list[Problem] = list(namespace.problems)
    problems += _left_over(left)
    problems += _choices(namespace)
    if problems:
        raise UsageError(*problems)
    return namespace


def _link(argv: Sequence[str]) -> Link:
    """Read the call of the scheme's handler: one value and nothing else, as a page may try to add options.

    Raises:
        UsageError: It is another call than that, or the link is none.
    """
    _, sign, value = argv[0].partition("=")
    values = [value, *argv[1:]] if sign else list(argv[1:])
    if len(values) != 1:
        raise UsageError.of("argument_unexpected" if values else "option_needs_value", "--url")
    return parse_link(values[0])


def _left_over(arguments: Sequence[str]) -> list[Problem]:
    problems: list[Problem] = []
    is_value_of_unknown = False
    for argument in arguments:
        if argument.startswith("--") and len(argument) > 2:
            name, sign, _ = argument.partition("=")
            problems.append(Problem("option_unknown", name))
            is_value_of_unknown = not sign
            continue
        if argument != "--" and not is_value_of_unknown:
            problems.append(Problem("argument_unexpected"))
        is_value_of_unknown = False
    return problems


def _choices(namespace: argparse.Namespace) -> list[Problem]:
    """Check the values that are words out of a list or numbers; strings stay strings until here."""
    given = vars(namespace)
    problems: list[Problem] = []
    allowed: dict[str, tuple[str, ...]] = {
        "wait_for": WAITS,
        "format": FORMATS,
        "return_on": ("paused",),
        "view": tuple(view.value for view in View),
    }
    if given.get("command") == "config":
        allowed["action"] = CONFIG_ACTIONS
    elif given.get("command") == "secret":
        allowed["action"] = SECRET_ACTIONS
    elif given.get("command") == "scheme":
        allowed["action"] = SCHEME_ACTIONS
    elif given.get("command") == "autostart":
        allowed["action"] = AUTOSTART_ACTIONS
    elif given.get("command") == "audit":
        allowed |= {"action": AUDIT_ACTIONS, "format": AUDIT_FORMATS}
    for name, words in allowed.items():
        value = given.get(name)
        if value is not None and value not in words:
            problems.append(Problem("choice_unknown", option_of(name), {"allowed": ", ".join(words)}))
    if given.get("timeout") is not None:
        seconds = _seconds(namespace.timeout)
        if seconds is None:
            problems.append(Problem("number_wrong", "--timeout"))
        namespace.timeout = seconds
    if given.get("port") is not None:
        is_number = re.fullmatch(r"[0-9]{1,5}", namespace.port) is not None
        if not is_number or int(namespace.port) > 65535:
            problems.append(Problem("number_wrong", "--port"))
        else:
            namespace.port = int(namespace.port)
    return problems


def option_of(attribute: str) -> str:
    """Return the option (or positional name) that fills ``attribute``."""
    return attribute if attribute in {"action", "name", "value"} else f"--{attribute.replace('_', '-')}"


def _seconds(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
