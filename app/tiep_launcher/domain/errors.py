"""The one tree of errors: what went wrong, as codes, never as user text.

Texts are looked up by code where people read them. No error carries a token, a key, a launch context, a
report or a value of the input: ``facts`` hold limits, option names, counts and positions only.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import ClassVar, Self

Fact = str | int | float


def _no_facts() -> Mapping[str, Fact]:
    return MappingProxyType({})


class ExitStatus(IntEnum):
    """What a process ends with; the numbers of sysexits where they fit (contract, section 2)."""

    OK = 0
    WARNINGS = 10
    USAGE = 64
    DATA = 65
    NOT_FOUND = 66
    DOCTOR_UNKNOWN = 67
    UNAVAILABLE = 69
    INTERNAL = 70
    CANNOT_CREATE = 73
    IO_ERROR = 74
    NO_ANSWER = 75
    NOT_UNDERSTOOD = 76
    KEY_REJECTED = 77
    CONFIGURATION = 78
    HELD = 79
    NOT_ENROLLED = 80
    PROXY_AUTHENTICATION = 81
    CERTIFICATE = 82
    FORBIDDEN_BY_POLICY = 83
    OTHER_PROTOCOL = 84
    DECLINED = 85
    CANCELLED = 86
    NOT_READY = 87
    CREDENTIAL_REVOKED = 88
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        code: Stable lower-case name; texts are looked up by it.
        field: Where: an option, a JSON pointer or a setting's name; None if it belongs to no field.
        facts: What a text needs to name (limits, allowed values, positions); never a value of the input.
    """

    code: str
    field: str | None = None
    facts: Mapping[str, Fact] = dataclasses.field(default_factory=_no_facts)


class LauncherError(Exception):
    """Something that ends a use case. Subclasses say how it ends the process and whether to try again.

    Attributes:
        problems: Everything that was found wrong, at least one.
    """

    ends_with: ClassVar[ExitStatus] = ExitStatus.INTERNAL
    retryable: ClassVar[bool] = False

    def __init__(self, *problems: Problem) -> None:
        """Collect all ``problems`` of one input or one call."""
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems

    @property
    def exit_status(self) -> ExitStatus:
        """How this error ends a process."""
        return self.ends_with

    @property
    def code(self) -> str:
        """The first problem's code."""
        return self.problems[0].code

    @classmethod
    def of(cls, code: str, where: str | None = None, **facts: Fact) -> Self:
        """Make an error with a single problem."""
        return cls(Problem(code, where, MappingProxyType(facts)))


class UsageError(LauncherError):
    """Wrong command, option or combination of options."""

    ends_with = ExitStatus.USAGE


class InputError(LauncherError):
    """A context, file or setting given to us is malformed."""

    ends_with = ExitStatus.DATA


class NotFoundError(LauncherError):
    """A file, form, facility, launch or visit does not exist."""

    ends_with = ExitStatus.NOT_FOUND


class DoctorUnknownError(LauncherError):
    """Nobody said which doctor, or the doctor is not known here."""

    ends_with = ExitStatus.DOCTOR_UNKNOWN


class UnavailableError(LauncherError):
    """The answer is no, or a needed part is missing on this machine."""

    ends_with = ExitStatus.UNAVAILABLE


class InternalError(LauncherError):
    """A fault of ours; the log has its id."""


class CannotCreateError(LauncherError):
    """A file or folder cannot be created."""

    ends_with = ExitStatus.CANNOT_CREATE


class ReadWriteError(LauncherError):
    """Reading or writing failed (disk full, rights, damage)."""

    ends_with = ExitStatus.IO_ERROR


class NoAnswerError(LauncherError):
    """No usable answer came: name, refused, reset, time-out, 408, 425, 429, 5xx.

    Attributes:
        retry_after_s: Seconds the server asked us to wait, if it did.
        request_left: True if bytes of the request may have reached the server.
    """

    ends_with = ExitStatus.NO_ANSWER
    retryable = True

    def __init__(
        self, *problems: Problem, retry_after_s: float | None = None, request_left: bool = True
    ) -> None:
        """Add when to come back and whether the request may have arrived."""
        super().__init__(*problems)
        self.retry_after_s = retry_after_s
        self.request_left = request_left


class RecordingRunningError(LauncherError):
    """A page of ours may be recording, and what was asked for would end it."""

    ends_with = ExitStatus.NO_ANSWER
    retryable = True


class ServerFailedError(NoAnswerError):
    """A 5xx answer: worth repeating when reading, and a plain no when the repeats are used up."""

    ends_with = ExitStatus.UNAVAILABLE


class NotUnderstoodError(LauncherError):
    """An answer came and does not parse."""

    ends_with = ExitStatus.NOT_UNDERSTOOD


class KeyRejectedError(LauncherError):
    """The server rejected the facility key (401, 403)."""

    ends_with = ExitStatus.KEY_REJECTED


class SessionUnknownError(LauncherError):
    """The server does not know this session (404)."""

    ends_with = ExitStatus.NOT_FOUND


class ConfigurationError(LauncherError):
    """A needed setting is missing, an enforced one is invalid, or the key store does not work."""

    ends_with = ExitStatus.CONFIGURATION


class HeldError(LauncherError):
    """A report exists but must not leave the program."""

    ends_with = ExitStatus.HELD


class ProxyAuthenticationError(LauncherError):
    """A proxy wants credentials."""

    ends_with = ExitStatus.PROXY_AUTHENTICATION


class CertificateError(LauncherError):
    """The server's certificate is not trusted."""

    ends_with = ExitStatus.CERTIFICATE


class ForbiddenByPolicyError(LauncherError):
    """The site's policy forbids this."""

    ends_with = ExitStatus.FORBIDDEN_BY_POLICY


class DeclinedError(LauncherError):
    """Declined because another doctor or another visit stands in the way."""

    ends_with = ExitStatus.DECLINED


class LaunchCancelledError(LauncherError):
    """The launch was cancelled."""

    ends_with = ExitStatus.CANCELLED


class NotReadyError(LauncherError):
    """The wait ended before the report was saved."""

    ends_with = ExitStatus.NOT_READY
    retryable = True
