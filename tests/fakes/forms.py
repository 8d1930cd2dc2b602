"""Forms behind the windows, for tests."""

from collections.abc import Mapping

from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.domain.form import FormField
from tiep_launcher.domain.report import FieldKind


class FakeForms:
    """Shows any form with one field, and remembers what is chosen unless it has an error."""

    def __init__(self) -> None:
        self.own: dict[str, str] = {}
        self.error: Exception | None = None

    async def sheet(self, facility: str, key: str) -> FormSheet:  # noqa: ARG002
        field = FormField(path="/a", label=f"{key} asks", kind=FieldKind.TEXT)
        return FormSheet(key=key, title=key.title(), fields=(field,))

    async def keep_own(self, facility: str, doctor_id: str, key: str | None) -> Mapping[str, str]:  # noqa: ARG002
        if self.error is not None:
            raise self.error
        self.own = {doctor: form for doctor, form in self.own.items() if doctor != doctor_id}
        if key is not None:
            self.own[doctor_id] = key
        return dict(self.own)
