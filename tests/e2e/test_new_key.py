"""A key that is put right on a command line counts in the running program, without a new start."""

import json
from collections.abc import Generator
from typing import Any

import pytest
from tests.e2e.desk import KEY, Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk
from tests.e2e.screen import screen


@pytest.fixture
def desk(sandbox: Sandbox, bus: dict[str, str]) -> Generator[DesktopDesk]:
    with screen() as seen, a_desk(seen.display, sandbox, bus) as made:
        yield made


def set_key(desk: DesktopDesk, key: str) -> None:
    done = desk.run("secret", "set", "api-key", "--from-stdin", stdin=f"{key}\n".encode())
    assert done.returncode == 0, done.stderr


def opening(desk: DesktopDesk, visit: str) -> tuple[int, str | None]:
    done = desk.run(
        *("open", "--context-stdin", "--wait-for", "opened", "--json"),
        stdin=context_bytes(visit_id=visit),
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, answer["errors"][0]["code"] if answer["errors"] else None


def test_a_rejected_key_that_was_put_right_counts_at_the_next_visit(desk: DesktopDesk):
    set_key(desk, "not-the-right-key")
    desk.tray_program()
    assert opening(desk, "v-1") == (77, "key_rejected")
    set_key(desk, KEY)
    assert opening(desk, "v-2") == (0, None)
    assert opening(desk, "v-1") == (0, None)
    wait_until(lambda: len(desk.launches()) == 2, what="both visits")
