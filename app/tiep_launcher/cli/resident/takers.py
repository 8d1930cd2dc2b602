"""The hospital system's ends that reports are handed on to: an address, or a program of the site."""

import asyncio
import contextlib
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

from tiep_launcher.cli.report_output import outgoing_of
from tiep_launcher.cli.wiring import FacilityScribes, Services
from tiep_launcher.delivery.document import document_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.result_json import json_bytes, withdrawal_object
from tiep_launcher.domain.errors import ConfigurationError, NoAnswerError, UnavailableError
from tiep_launcher.domain.handing_on import Way
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.settings import Facility, Settings
from tiep_launcher.net.signing import signed
from tiep_launcher.storage.secrets import Secrets, callback_secret

ID_HEADER = "Idempotency-Key"
EVENT_HEADER = "X-Tiep-Launcher-Event"
PROGRAM_LIMIT_S = 60.0
_DEADLINE_S = 15.0

_CONTENT_TYPES = {
    Format.JSON: "application/json",
    Format.TEXT: "text/plain",  # the character set is the target profile's
    Format.HTML: "text/html; charset=utf-8",
    Format.FHIR: "application/fhir+json",
    Format.FHIR_DOCUMENT: "application/fhir+json",
    Format.GDT: "application/octet-stream",
}


class HospitalTakers:
    """Hands reports on by the settings, secrets and services of the moment."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        secrets: Callable[[], Secrets],
        running: Callable[[], Services],
        scribes: FacilityScribes,
    ) -> None:
        """Take what tells them; ``scribes`` lends the one HTTP client."""
        self._settings = settings
        self._secrets = secrets
        self._running = running
        self._scribes = scribes

    def ways_of(self, facility: str) -> tuple[Way, ...]:
        """Return the ways that are set up."""
        found = self._facility(facility)
        ways = ((Way.CALLBACK, found.callback_url), (Way.PROGRAM, found.result_command))
        return tuple(way for way, setting in ways if setting)

    async def hand(self, session: Session, version: ReportVersion, way: Way) -> str | None:
        """Hand a version on.

        Raises:
            HeldError: It must not leave.
            LauncherError: It was not taken.
        """
        facility = self._facility(session.request.facility)
        name = facility.callback_format if way is Way.CALLBACK else facility.result_command_format
        format_ = Format(name)
        content = document_of(outgoing_of(session, version, self._running(), format_), format_)
        if way is Way.CALLBACK:
            await self._post(session, version, content, "report", _CONTENT_TYPES[format_])
            return None
        words = program_words(facility.result_command or "")
        await _run(words, content)
        return Path(words[0]).name

    async def tell_withdrawn(self, session: Session, version: ReportVersion, way: Way) -> None:
        """Tell the address that a version is withdrawn; a program hears of it by ``list`` only.

        Raises:
            LauncherError: That was not taken.
        """
        if way is Way.CALLBACK:
            content = json_bytes(withdrawal_object(session, version))
            await self._post(session, version, content, "withdrawn", _CONTENT_TYPES[Format.JSON])

    async def _post(
        self, session: Session, version: ReportVersion, content: bytes, event: str, content_type: str
    ) -> None:
        name = session.request.facility
        facility = self._facility(name)
        secret = await asyncio.to_thread(self._secrets().get, callback_secret(name))
        if secret is None:
            raise ConfigurationError.of("callback_secret_missing", "callback_url")
        running = self._running()
        answer = await self._scribes.http().request(
            "POST",
            facility.callback_url or "",
            headers={
                "Content-Type": content_type,
                ID_HEADER: f"{session.launch_id}:{version.number}:{event}",
                EVENT_HEADER: event,
                **signed(secret.encode(), content, now=running.clock.now()),
            },
            body=content,
            deadline_s=_DEADLINE_S,
        )
        if not 200 <= answer.status < 300:
            raise NoAnswerError.of("callback_refused", "callback_url", status=answer.status)

    def _facility(self, name: str) -> Facility:
        return self._settings().facilities.get(name) or Facility()


def program_words(command: str) -> list[str]:
    """Return the words of a command; no shell ever reads it.

    Raises:
        ConfigurationError: It is not one, or its program is not named by an absolute path.
    """
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError:
        words = []
    # Without POSIX rules, which would eat the backslashes of Windows paths, the quotes stay on.
    words = [word.strip('"') for word in words] if sys.platform == "win32" else words
    if not words or not Path(words[0]).is_absolute():
        raise ConfigurationError.of("result_command_not_absolute", "result_command")
    return words


async def _run(words: list[str], content: bytes) -> None:
    """Start a program with ``content`` on its standard input and wait for its good end.

    Raises:
        UnavailableError: It is missing, ended with another status, or did not end in time.
    """
    own = {name: value for name, value in os.environ.items() if not name.startswith("TIEP_LAUNCHER_")}
    null = asyncio.subprocess.DEVNULL
    try:
        process = await asyncio.create_subprocess_exec(
            *words, stdin=asyncio.subprocess.PIPE, stdout=null, stderr=null, cwd=Path.home(), env=own
        )
    except OSError as error:
        raise UnavailableError.of("result_command_missing", "result_command") from error
    try:
        async with asyncio.timeout(PROGRAM_LIMIT_S):
            await process.communicate(content)
    except TimeoutError:
        raise UnavailableError.of("result_command_hangs", "result_command") from None
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode != 0:
        status = process.returncode if process.returncode is not None else -1
        raise UnavailableError.of("result_command_failed", "result_command", status=status)
