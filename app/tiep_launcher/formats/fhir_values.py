"""Looks into FHIR JSON that may hold anything anywhere: what has another shape counts as absent."""

from collections.abc import Iterator, Mapping
from typing import cast

Resource = Mapping[str, object]


def resource(value: object) -> Resource | None:
    """Return ``value`` if it is an object."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def objects(owner: Resource, *path: str) -> Iterator[Resource]:
    """Yield every object at ``path``, ``owner`` itself for none; lists on the way are gone through."""
    waiting: list[object] = [owner]
    for name in path:
        found = (member.get(name) for item in waiting if (member := resource(item)) is not None)
        waiting = [item for value in found for item in _items(value)]
    yield from (member for item in waiting if (member := resource(item)) is not None)


def text(owner: Resource, *path: str) -> str | None:
    """Return the first text at ``path`` that is not blank."""
    for item in objects(owner, *path[:-1]):
        for value in _items(item.get(path[-1])):
            if isinstance(value, str) and value.strip():
                return value
    return None


def _items(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else [value]
