"""The forms of this machine: those that come with the program and those of the site."""

import re
from collections.abc import Iterable, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar, cast

from tiep_launcher.domain.errors import ConfigurationError, InputError, NotFoundError
from tiep_launcher.domain.form import Form
from tiep_launcher.formats.strict_json import dump_json, parse_json
from tiep_launcher.storage.private_files import UnreadableError, read_file

MAX_FORM_BYTES = 256 * 1024

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_SUFFIX = ".json"

_Entry = TypeVar("_Entry", Path, Traversable)


class FormLibrary:
    """Forms by key, which is the file's name without ``.json``; the site's come before the shipped ones."""

    def __init__(self, forms_dir: str | None = None) -> None:
        """Prepare; nothing is read yet.

        Args:
            forms_dir: The facility's setting of that name.
        """
        self._forms_dir = None if forms_dir is None else Path(forms_dir)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all forms, sorted.

        Raises:
            ConfigurationError: ``forms_dir_unreadable``.
        """
        return tuple(sorted(self._shipped().keys() | self._of_site().keys()))

    def get(self, key: str) -> Form:
        """Return a form.

        Raises:
            NotFoundError: ``form_unknown``, with the known keys as the fact ``known``.
            InputError: ``form_unreadable``, with a reason.
            ConfigurationError: ``forms_dir_unreadable``: a shipped form must not take the place of the
                site's own because a network drive is away.
        """
        # Looked up in the listing, so that no key can be a path, and upper and lower case always differ.
        of_site = self._of_site().get(key)
        if of_site is not None:
            return _parse(key, self._read_of_site(of_site))
        shipped = self._shipped().get(key)
        if shipped is not None:
            return _parse(key, shipped.read_bytes())
        raise NotFoundError.of("form_unknown", "form", known=", ".join(self.keys()))

    def _of_site(self) -> Mapping[str, Path]:
        if self._forms_dir is None:
            return {}
        try:
            return _by_key(self._forms_dir.iterdir())
        except OSError as error:
            raise ConfigurationError.of("forms_dir_unreadable", "forms_dir") from error

    def _shipped(self) -> Mapping[str, Traversable]:
        return _by_key((resources.files("tiep_launcher") / "resources" / "forms").iterdir())

    def _read_of_site(self, path: Path) -> bytes:
        try:
            is_inside = path.resolve().parent.is_relative_to(path.parent.resolve())
            content = read_file(path, max_bytes=MAX_FORM_BYTES) if is_inside else None
        except UnreadableError as error:
            raise InputError.of("form_unreadable", "form", reason=error.reason) from error
        except OSError as error:
            raise InputError.of("form_unreadable", "form", reason="read_failed") from error
        if content is None:
            reason = "not_a_file" if is_inside else "outside_forms_dir"
            raise InputError.of("form_unreadable", "form", reason=reason)
        return content


def _by_key(entries: Iterable[_Entry]) -> dict[str, _Entry]:
    return {
        entry.name.removesuffix(_SUFFIX): entry
        for entry in entries
        if entry.name.endswith(_SUFFIX) and _KEY.fullmatch(entry.name.removesuffix(_SUFFIX))
    }


def _parse(key: str, content: bytes) -> Form:
    try:
        schema = parse_json(content, max_bytes=MAX_FORM_BYTES, where="form")
    except InputError as error:
        raise InputError.of("form_unreadable", "form", reason=error.code) from error
    if not isinstance(schema, dict):
        raise InputError.of("form_unreadable", "form", reason="not_an_object")
    return Form(key, dump_json(cast("dict[str, Any]", schema)))
