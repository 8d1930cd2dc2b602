"""What a try of the connection finds out, without a network."""

import datetime as dt

import pytest

from tiep_launcher.domain.errors import (
    CertificateError,
    KeyRejectedError,
    LauncherError,
    NoAnswerError,
    UnavailableError,
)
from tiep_launcher.services.connection_test import CLOCK_TOLERANCE_S, ConnectionResult, try_connection

NOW = dt.datetime(2026, 7, 14, 10, 0, tzinfo=dt.UTC)


class Clock:
    """Every look at it takes two seconds."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> dt.datetime:
        now = self.at
        self.at += dt.timedelta(seconds=2)
        return now

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise AssertionError(seconds)


class Scribe:
    def __init__(self, answer: dt.datetime | LauncherError | None) -> None:
        self.answer = answer

    async def probe(self) -> dt.datetime | None:
        if isinstance(self.answer, LauncherError):
            raise self.answer
        return self.answer


async def tried(answer: dt.datetime | LauncherError | None) -> ConnectionResult:
    return await try_connection(Scribe(answer), Clock())


async def test_everything_is_right():
    result = await tried(NOW + dt.timedelta(seconds=1))
    assert result == ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=0)
    assert result.is_good


@pytest.mark.parametrize(
    ("server_is_behind_s", "said"),
    [(CLOCK_TOLERANCE_S, 0), (CLOCK_TOLERANCE_S + 1, CLOCK_TOLERANCE_S + 1), (-7200, -7200)],
)
async def test_a_wrong_clock_is_told_and_does_no_harm(server_is_behind_s: int, said: int):
    result = await tried(NOW + dt.timedelta(seconds=1 - server_is_behind_s))
    assert result.clock_ahead_s == said
    assert result.is_good


async def test_a_server_that_does_not_tell_the_time():
    assert (await tried(None)).clock_ahead_s is None


async def test_a_rejected_key_means_that_the_address_is_right():
    result = await tried(KeyRejectedError.of("key_rejected"))
    assert (result.is_reached, result.is_key_accepted, result.is_good) == (True, False, False)
    assert result.problem is not None
    assert result.problem.code == "key_rejected"


@pytest.mark.parametrize(
    "error",
    [
        NoAnswerError.of("name_not_found"),
        CertificateError.of("certificate_not_trusted"),
        UnavailableError.of("not_found_on_server", status=404),
    ],
)
async def test_whatever_is_in_the_way_is_named_and_the_key_is_not_blamed(error: LauncherError):
    result = await tried(error)
    assert (result.is_reached, result.is_key_accepted, result.problem) == (False, None, error.problems[0])
