"""A key that is put right from elsewhere is noticed, and nothing wakes up as long as no key is in the way."""

import asyncio
from dataclasses import replace

from tests.desktop import samples
from tests.fakes.doctor import FastClock

from tiep_launcher.cli.resident.key_lookout import LOOK_EVERY_S, KeyLookout
from tiep_launcher.domain.errors import ExitStatus
from tiep_launcher.domain.session import Contact, ContactState, Failure, Phase, Session


class Keys:
    """A key store in which somebody changes a key after so many looks."""

    def __init__(self, changes_after: int) -> None:
        self.looks, self.forgotten = 0, list[str]()
        self._changes_after = changes_after

    def forget(self, facility: str) -> None:
        self.forgotten.append(facility)

    async def has_other_key(self, facility: str) -> bool:
        del facility
        self.looks += 1
        return self.looks == self._changes_after


def visit(state: ContactState, launch_id: str = "L1") -> Session:
    return replace(samples.session(Phase.IN_PROGRESS, launch_id), contact=Contact(state=state))


async def turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_visits_that_rest_are_asked_about_once_the_key_is_another():
    keys, clock, used = Keys(changes_after=3), FastClock(), asyncio.Queue[str]()
    lookout = KeyLookout(keys, clock, used.put_nowait)
    lookout.saw(visit(ContactState.REFUSED))
    lookout.saw(visit(ContactState.REFUSED, "L2"))
    assert await used.get() == "Sample Clinic"
    assert clock.slept[:3] == [LOOK_EVERY_S] * 3
    for launch_id in ("L1", "L2"):
        lookout.saw(visit(ContactState.REACHABLE, launch_id))
    looks = keys.looks + 1
    await turns(20)
    assert keys.looks <= looks
    await lookout.stop()


async def test_nothing_is_looked_for_while_no_key_is_in_the_way():
    keys, clock = Keys(1), FastClock()
    lookout = KeyLookout(keys, clock, lambda _: None)
    for state in (ContactState.REACHABLE, ContactState.LOST):
        lookout.saw(visit(state))
    await turns(20)
    assert keys.looks == 0
    assert clock.slept == []
    await lookout.stop()


async def test_the_start_after_a_rejected_one_reads_the_key_anew():
    keys = Keys(0)
    lookout = KeyLookout(keys, FastClock(), lambda _: None)
    failed = replace(samples.session(Phase.FAILED), failure=Failure("key_rejected", ExitStatus.KEY_REJECTED))
    lookout.saw(failed)
    assert keys.forgotten == ["Sample Clinic"]
    await lookout.stop()
