"""Reads search results of a FHIR R4 server page by page (https://hl7.org/fhir/R4/http.html#paging)."""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol
from urllib.parse import urlencode, urljoin, urlsplit

from tiep_launcher.domain.errors import Fact, InputError, LauncherError, Problem
from tiep_launcher.formats.fhir_bundle import Page, outcome_reason, read_page
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.net.answer import Answer
from tiep_launcher.net.http import MAX_ANSWER_BYTES

WHERE = "fhir_url"

_REJECTED = frozenset({401, 403})
_DEFAULT_PORTS = {"https": 443, "http": 80}


class Http(Protocol):
    """Sends requests."""

    async def request(self, method: str, url: str, *, headers: Mapping[str, str]) -> Answer:
        """Send one and return its answer, whatever its status.

        Raises:
            LauncherError: None came.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pages:
    """What a search brought.

    Attributes:
        pages: In order; those before a problem are kept.
        problems: Why there are no more of them, if there should be.
    """

    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def total(self) -> int:
        """How many resources the search matches, as far as is known."""
        return next((page.total for page in self.pages if page.total is not None), 0)


class FhirClient:
    """One server. Its requests are GET only, so that cancelling one never leaves anything half done."""

    def __init__(
        self,
        url: str,
        *,
        http: Callable[[], Http],
        user: str | None,
        credential: Callable[[], Awaitable[str | None]],
    ) -> None:
        """Prepare; nothing is asked yet.

        Args:
            url: The server's base address.
            http: Gives the program's client when it is first needed.
            user: For basic authentication (RFC 7617); None is for bearer tokens (RFC 6750).
            credential: Reads the password of ``user``, or the token; None if the server wants none.
        """
        self.url = url.rstrip("/")
        self._http = http
        self._user = user
        self._credential = credential
        self._headers: Mapping[str, str] | None = None
        self._reading = asyncio.Lock()

    async def search(self, kind: str, parameters: Iterable[tuple[str, str]], *, max_pages: int) -> Pages:
        """Search resources of one kind; what goes wrong is told and ends the search."""
        url: str | None = f"{self.url}/{kind}?{urlencode(list(parameters))}"
        pages: list[Page] = []
        seen: set[str] = set()
        problem: Problem | None = None
        while url is not None and problem is None:
            if len(pages) == max_pages:
                problem = _problem("fhir_answer_cut", count=sum(len(page.resources) for page in pages))
            elif url in seen or not self._is_ours(url):
                # A link elsewhere would take the credential there.
                problem = _problem("fhir_next_page_refused")
            else:
                seen.add(url)
                page, problem = await self._page(url)
                if page is not None:
                    pages.append(page)
                url = None if page is None or page.next_url is None else _joined(url, page.next_url)
        return Pages(tuple(pages), () if problem is None else (problem,))

    async def _page(self, url: str) -> tuple[Page | None, Problem | None]:
        try:
            answer = await self._http().request("GET", url, headers=await self._all_headers())
        except LauncherError as error:
            code = error.code
            return None, _problem("fhir_no_answer", reason=code.replace("_", " "))
        try:
            value = parse_json(answer.body, max_bytes=MAX_ANSWER_BYTES)
        except InputError:
            value = None
        if answer.status in _REJECTED:
            self._headers = None  # perhaps there is a new credential by the next search
            return None, _problem("fhir_credential_rejected")
        if answer.status != 200:
            reason = outcome_reason(value) or "no reason given"
            return None, _problem("fhir_refused", status=answer.status, reason=reason.replace("-", " "))
        page = read_page(value)
        return page, None if page is not None else _problem("fhir_answer_not_understood")

    async def _all_headers(self) -> Mapping[str, str]:
        async with self._reading:  # two searches at once ask the key store once
            if self._headers is None:
                headers = {"Accept": "application/fhir+json"}
                credential = await self._credential()
                if credential is not None:
                    headers["Authorization"] = _authorization(self._user, credential)
                self._headers = MappingProxyType(headers)
            return self._headers

    def _is_ours(self, url: str) -> bool:
        return _origin(url) == _origin(self.url)


def _authorization(user: str | None, credential: str) -> str:
    if user is None:
        return f"Bearer {credential}"
    return f"Basic {base64.b64encode(f'{user}:{credential}'.encode()).decode()}"


def _joined(url: str, link: str) -> str:
    try:
        return urljoin(url, link)
    except ValueError:
        return link  # no address, and so of no origin


def _origin(url: str) -> tuple[str, str, int | None] | None:
    """Return scheme, host and port; None for what is no plain address."""
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return None
    return None if parts.hostname is None or "@" in parts.netloc else (parts.scheme, parts.hostname, port)


def _problem(code: str, **facts: Fact) -> Problem:
    return Problem(code, WHERE, MappingProxyType(facts))
