"""A second process at the same store: ``python store_child.py HOME KEYS VERB ARGUMENTS…``."""

import sys
from dataclasses import replace
from pathlib import Path

from tests.unit.storage.key_stores import FileKeyStore
from tests.unit.storage.sessions import a_session

from tiep_launcher.domain.errors import ReadWriteError
from tiep_launcher.storage import store as database
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.secrets import Secrets
from tiep_launcher.storage.store_opening import open_store


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(home, keys, verb, *arguments):
    secrets = Secrets("tiep-launcher unit", find_backends=lambda: [FileKeyStore(Path(keys))])
    sys.stdin.readline()
    if verb == "try":
        database.BUSY_TIMEOUT_S = 0.05
    store = open_store(locate({"TIEP_LAUNCHER_HOME": home}), secrets)
    match verb:
        case "add":
            count = int(arguments[0])
            added = [store.add(a_session(visit=f"visit-{n}"), as_another=False) for n in range(count)]
            say(" ".join(f"{session.launch_id}:{is_new:d}" for session, is_new in added))
        case "count":
            number = 0
            while True:
                number += 1
                store.update(arguments[0], lambda old: replace(old, reported_status="x" * 9000 + str(number)))  # noqa: B023
                say(number)
        case "increment":
            for _ in range(int(arguments[1])):
                store.update(
                    arguments[0], lambda old: replace(old, session_id=str(int(old.session_id or "0") + 1))
                )
        case "try":
            try:
                store.add(a_session(visit="other"), as_another=False)
            except ReadWriteError as error:
                say(error.code)
        case "watching" | "starting":
            with getattr(store, verb)(arguments[0]) as is_ours:
                say(is_ours)
                sys.stdin.readline()
    say([notice.code for notice in store.notices])
    store.close()


main(*sys.argv[1:])
