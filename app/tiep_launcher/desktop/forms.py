"""What the windows need to show forms and to remember whose is whose."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tiep_launcher.domain.form import FormField


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """A form as people look at it before a visit.

    Attributes:
        key: Its key on this machine.
        title: Its title.
        fields: What it asks for.
        problems: What keeps it from being sent, a sentence each.
        remarks: What may be ignored of it, a sentence each.
    """

    key: str
    title: str
    fields: tuple[FormField, ...] = ()
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class Forms(Protocol):
    """The forms of this machine, behind the windows. Its coroutines run in the io thread."""

    async def sheet(self, facility: str, key: str) -> FormSheet:
        """Return a form to look at; one that cannot be read has problems and no fields."""
        ...

    async def keep_own(self, facility: str, doctor_id: str, key: str | None) -> Mapping[str, str]:
        """Remember which form a doctor takes for own visits: a key, empty for none, None for no choice.

        Returns:
            The form of every doctor who chose one at ``facility``.

        Raises:
            LauncherError: It cannot be remembered.
        """
        ...
