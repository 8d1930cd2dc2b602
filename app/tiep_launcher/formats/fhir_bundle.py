"""Answers of a FHIR R4 server: search bundles, the resources in them, and operation outcomes.

Source: https://hl7.org/fhir/R4/bundle.html, https://hl7.org/fhir/R4/references.html and
https://hl7.org/fhir/R4/operationoutcome.html.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urldefrag

from tiep_launcher.formats.fhir_values import Resource, objects, resource, text

# https://hl7.org/fhir/R4/valueset-issue-type.html: no other word of an answer is repeated to anybody.
_ISSUE_TYPES = frozenset(
    {
        "invalid",
        "structure",
        "required",
        "value",
        "invariant",
        "security",
        "login",
        "unknown",
        "expired",
        "forbidden",
        "suppressed",
        "processing",
        "not-supported",
        "duplicate",
        "multiple-matches",
        "not-found",
        "deleted",
        "too-long",
        "code-invalid",
        "extension",
        "too-costly",
        "business-rule",
        "conflict",
        "transient",
        "lock-error",
        "no-store",
        "exception",
        "timeout",
        "incomplete",
        "throttled",
    }
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a search.

    Attributes:
        resources: What is on it, by the address of each where the server gives one.
        next_url: Address of the next page, as the server wrote it.
        total: How many the search matches, if the server says so.
    """

    resources: tuple[tuple[str | None, Resource], ...] = field(repr=False)
    next_url: str | None = field(repr=False)
    total: int | None


def read_page(value: object) -> Page | None:
    """Read a bundle; None if ``value`` is none. Entries of an unknown shape are left out."""
    bundle = resource(value)
    if bundle is None or bundle.get("resourceType") != "Bundle":
        return None
    resources = tuple(
        (text(entry, "fullUrl"), found)
        for entry in objects(bundle, "entry")
        if (found := resource(entry.get("resource"))) is not None
    )
    next_url = next(
        (text(link, "url") for link in objects(bundle, "link") if link.get("relation") == "next"), None
    )
    total = bundle.get("total")
    return Page(
        resources, next_url, total if isinstance(total, int) and not isinstance(total, bool) else None
    )


def outcome_reason(value: object) -> str | None:
    """Return the type of the first error of an ``OperationOutcome``, in FHIR's words; None if there is none.

    Its free texts are left out: they may quote the search, and so a patient.
    """
    outcome = resource(value)
    if outcome is None or outcome.get("resourceType") != "OperationOutcome":
        return None
    for issue in objects(outcome, "issue"):
        code = issue.get("code")
        if issue.get("severity") in {"fatal", "error"} and isinstance(code, str) and code in _ISSUE_TYPES:
            return code
    return None


class References:
    """Finds resources by the references to them."""

    def __init__(self, base_url: str) -> None:
        """Hold nothing yet; ``base_url`` is the server's, without a slash at its end."""
        self._base = f"{base_url}/"
        self._known: dict[str, Resource] = {}

    def add(self, resources: Iterable[tuple[str | None, Resource]]) -> None:
        """Take in resources with their addresses."""
        for address, found in resources:
            kind, id_ = found.get("resourceType"), found.get("id")
            if isinstance(kind, str) and isinstance(id_, str):
                self._known[f"{kind}/{id_}"] = found
            if address is not None:
                self._known[address] = found

    def name(self, reference: str) -> str:
        """Return a reference without the server's address and without the version."""
        return reference.removeprefix(self._base).partition("/_history/")[0]

    def find(self, reference: str, owner: Resource) -> Resource | None:
        """Return what ``owner`` refers to: contained in it, or taken in before."""
        address, contained = urldefrag(reference)
        if not address and contained:
            return next((part for part in objects(owner, "contained") if part.get("id") == contained), None)
        return self._known.get(self.name(reference)) or self._known.get(reference)
