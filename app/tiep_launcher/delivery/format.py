"""The formats that a report goes out in."""

from enum import StrEnum


class Format(StrEnum):
    """A format, by the name that callers use."""

    JSON = "json"
    TEXT = "text"
    HTML = "html"
    FHIR = "fhir"
    FHIR_DOCUMENT = "fhir-document"
    GDT = "gdt"

    @property
    def ending(self) -> str:
        """What the names of its files end with."""
        return {"text": "txt", "fhir": "fhir.json", "fhir-document": "fhir-document.json"}.get(
            self.value, self.value
        )
