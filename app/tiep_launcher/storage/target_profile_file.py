"""A target profile's TOML: read strictly, and everything that is wrong in it is named."""

import re
import tomllib
import unicodedata
from typing import Annotated, Any, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from tiep_launcher.domain.errors import ConfigurationError, Problem
from tiep_launcher.domain.target_profile import (
    HEADER_NAMES,
    MAX_REPLACEMENT,
    MIN_FIELD_LENGTH,
    MIN_LINE_LENGTH,
    CharacterSet,
    CodedAs,
    LineEnd,
    TargetProfile,
)

MAX_PROFILE_BYTES = 64 * 1024

_SETTING = "target_profile"
_MAX_LENGTH = 10_000_000
_MAX_KEY = 16
_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}", re.ASCII)
_IN_BRACES = re.compile(r"\{(.*?)\}")

_Short = Annotated[str, Field(max_length=200)]


class _File(BaseModel):
    """What may stand in the file, with the names of :class:`TargetProfile`."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    title: _Short = ""
    character_set: CharacterSet = CharacterSet.UTF_8
    line_end: LineEnd | None = None
    max_line_length: int | None = Field(None, ge=MIN_LINE_LENGTH, le=_MAX_LENGTH, strict=True)
    max_field_length: int | None = Field(None, ge=MIN_FIELD_LENGTH, le=_MAX_LENGTH, strict=True)
    replacements: dict[Annotated[str, Field(min_length=1, max_length=_MAX_KEY)], str] = Field(
        default_factory=dict, max_length=1000
    )
    coded_answers: CodedAs = CodedAs.BOTH
    copies_label: bool = Field(default=False, strict=True)
    header: _Short | None = None
    field_order: tuple[Annotated[str, Field(min_length=1, max_length=1000)], ...] = Field((), max_length=5000)

    @field_validator("title", "header")
    @classmethod
    def _one_line(cls, text: str | None) -> str | None:
        if text is not None and _has_controls(text, allowed=""):
            raise ValueError("control_characters")
        return text

    @field_validator("header")
    @classmethod
    def _known_names(cls, text: str | None) -> str | None:
        if any(name not in HEADER_NAMES for name in _IN_BRACES.findall(text or "")):
            raise ValueError("header_name_unknown")
        return text

    @model_validator(mode="after")
    def _writable(self) -> "_File":
        """A replacement that the character set lacks, or that ends a line, could not arrive as it stands."""
        for wanted in self.replacements.values():
            if len(wanted) > MAX_REPLACEMENT:
                raise ValueError("replacement_too_long")
            if _has_controls(wanted, allowed="\t"):
                raise ValueError("replacement_has_controls")
            if wanted.encode(self.character_set.value, "ignore").decode(self.character_set.value) != wanted:
                raise ValueError("replacement_not_in_set")
        return self


def parse_profile(name: str, content: bytes) -> TargetProfile:
    """Read a profile.

    Raises:
        ConfigurationError: ``target_profile_unreadable`` (not TOML), or ``target_profile_wrong`` for each
            thing that is wrong, with ``key`` and ``reason``; never with a value.
    """
    if len(content) > MAX_PROFILE_BYTES:
        raise ConfigurationError.of("target_profile_unreadable", _SETTING, reason="too_big")
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # also what is not UTF-8
        raise ConfigurationError.of("target_profile_unreadable", _SETTING, reason="not_toml") from error
    try:
        file = _File.model_validate(document)
    except ValidationError as error:
        raise ConfigurationError(
            *map(_problem, cast("list[Any]", error.errors(include_input=False)))
        ) from None
    return TargetProfile(name=name, **{key: getattr(file, key) for key in _File.model_fields})


def _problem(error: dict[str, Any]) -> Problem:
    key = str(error["loc"][0]) if error["loc"] else "replacements"
    ours = error.get("ctx", {}).get("error")  # what a validator of ours has raised
    facts = {"key": key if _KEY.fullmatch(key) else "?", "reason": str(ours or error["type"])}
    return Problem("target_profile_wrong", _SETTING, facts)


def _has_controls(text: str, *, allowed: str) -> bool:
    return any(unicodedata.category(each) == "Cc" and each not in allowed for each in text)
