"""Links of the program's own scheme: hostile until they are read, as any web page can call them.

One grammar in three spellings (contract, "URL spelling"): ``tiep-launcher:open?ref=ID``,
``tiep-launcher:?open&ref=ID`` and ``tiep-launcher://open?ref=ID``. A link names what the program has
already: a reference, a visit, a form. It never carries a patient, a path or a setting.
"""

import re
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import unquote_to_bytes

from tiep_launcher.domain.errors import Problem, UsageError
from tiep_launcher.domain.launch_request import View
from tiep_launcher.intake.context_folder import is_ref
from tiep_launcher.intake.texts import ID_LIMIT, text_problems

SCHEME = "tiep-launcher"
_WHERE = "--url"
_LIMIT = 2000
# What RFC 3986 lets stand in a query, without what needs no place in ours.
_LINK = re.compile(
    rf"{SCHEME}:(?:open\?|//open/?\?|\?open&)(?P<query>[A-Za-z0-9._~!$'()*+,;:@/?&=%-]*)", re.IGNORECASE
)
_BARE = re.compile(rf"{SCHEME}:(?:open|//open/?|\?open|//|)", re.IGNORECASE)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_FORM = re.compile(r"[A-Za-z0-9_.-]{1,128}")
_KEYS = frozenset({"ref", "visit_id", "form", "view"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a link asks for; with neither reference nor visit it asks for the window.

    Attributes:
        ref: A reference to a context.
        visit_id: A visit that was launched here.
        form: Key of the form to fill.
        view: Where Tiep is to be opened.
    """

    ref: str | None = field(default=None, repr=False)
    visit_id: str | None = field(default=None, repr=False)
    form: str | None = None
    view: View | None = None


def parse_link(text: str) -> Link:
    """Read a link.

    Raises:
        UsageError: ``link_malformed``, ``link_too_long``, ``link_key_unknown``, ``link_key_twice``,
            ``link_key_empty``, ``link_keys_exclude``, or a value that cannot be one; nothing of the link is
            repeated.
    """
    if len(text) > _LIMIT:
        raise UsageError(Problem("link_too_long", _WHERE, MappingProxyType({"limit": _LIMIT})))
    if _BARE.fullmatch(text):
        return Link()
    found = _LINK.fullmatch(text)
    if found is None:
        raise UsageError(Problem("link_malformed", _WHERE))
    problems: list[Problem] = []
    values = _values(found["query"], problems)
    ref, visit_id, form = (values.get(name) for name in ("ref", "visit_id", "form"))
    if ref is not None and not is_ref(ref):
        problems.append(Problem("ref_malformed", "ref"))
    if visit_id is not None:
        problems += text_problems(visit_id, "visit_id", ID_LIMIT)
    if form is not None and _FORM.fullmatch(form) is None:
        problems.append(Problem("link_malformed", "form"))
    view = values.get("view")
    if view is not None and view not in set(View):
        allowed = MappingProxyType({"allowed": ", ".join(View)})
        problems.append(Problem("choice_unknown", "view", allowed))
    if (ref is None) == (visit_id is None) and not problems:
        problems.append(Problem("link_keys_exclude", _WHERE))
    if problems:
        raise UsageError(*problems)
    return Link(ref=ref, visit_id=visit_id, form=form, view=None if view is None else View(view))


def _values(query: str, problems: list[Problem]) -> dict[str, str]:
    values: dict[str, str] = {}
    for pair in query.split("&"):
        name, _, content = pair.partition("=")
        if name not in _KEYS:
            problems.append(Problem("link_key_unknown", _WHERE))
        elif name in values:
            problems.append(Problem("link_key_twice", name))
        elif (value := _decoded(content)) is None:
            problems.append(Problem("link_malformed", name))
        elif not value.strip():
            problems.append(Problem("link_key_empty", name))
        else:
            values[name] = value
    return values


def _decoded(content: str) -> str | None:
    """Return what percent-encoding stands for; None if it stands for nothing. A plus sign is a plus sign."""
    if _PERCENT.search(content):
        return None
    try:
        return unquote_to_bytes(content).decode()
    except UnicodeDecodeError:
        return None
