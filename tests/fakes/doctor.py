"""Stand-ins for what is outside: a doctor at a browser, and a clock that does not make us wait."""

import asyncio
import base64
import datetime as dt
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx


class FastClock:
    """Time that runs ahead by what is slept, so that hours of waiting take no time."""

    def __init__(self) -> None:
        self.ahead_s = 0.0
        self.slept: list[float] = []
        self.jump_s = 0.0

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead_s

    async def sleep(self, seconds: float) -> None:
        self.ahead_s += seconds + self.jump_s
        self.jump_s = 0.0
        self.slept.append(seconds)
        await asyncio.sleep(0)


class Doctor:
    """Opens the page and presses the sandbox's buttons, as a browser with a doctor in front would."""

    def __init__(self, url: str, act: "Callable[[Doctor], Awaitable[None]] | None" = None) -> None:
        self.url = url
        self.act = act or save
        self.session_id = ""
        self.context: dict[str, Any] = {}
        self.opened: list[str] = []
        self.polls = 0

    async def open(self, url: str, *, wait_s: float) -> None:
        assert wait_s > 0
        query = parse_qs(urlsplit(url).query)
        self.opened.append(query["token"][0])
        self.session_id = query["session_id"][0]
        self.context = json.loads(base64.urlsafe_b64decode(query["context"][0]))
        await self.act(self)

    async def load(self, token: str) -> int:
        """Load the page with ``token``, and return how the server answered."""
        context = base64.urlsafe_b64encode(json.dumps(self.context).encode()).decode()
        wanted = {"token": token, "session_id": self.session_id, "context": context}
        async with httpx.AsyncClient(trust_env=False) as client:
            return (await client.post(f"{self.url}/sandbox/open", json=wanted)).status_code

    async def press(self, button: str, **body: Any) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(f"{self.url}/sandbox/sessions/{self.session_id}/{button}", json=body)
            assert answer.status_code == 200, answer.text

    async def save(self, **answers: Any) -> None:
        await self.press("save", answers=answers or ANSWERS, context=self.context)


ANSWERS = {"reason": "Cough", "pain-level": 2}


async def save(doctor: Doctor) -> None:
    await doctor.save()


async def leave(doctor: Doctor) -> None:
    del doctor
