"""Brings resources/ into the package: as a build hook of hatchling and as a function for dev.py."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface


_FOR_PEOPLE = (".ts", ".md")  # translations are packed compiled


def stage_resources(root: Path) -> bool:
    """Makes app/tiep_launcher/resources equal to resources/ and says whether anything had to change.

    Symbolic links, hidden files and what only translators need are left out; what is gone from the sources
    goes from the package.
    """
    source, target = root / "resources", root / "app" / "tiep_launcher" / "resources"
    if target.is_symlink() or target.is_file():
        target.unlink()
    target.mkdir(parents=True, exist_ok=True)
    return _mirror(source, target)


def get_build_hook() -> type[BuildHookInterface[Any]]:
    """Returns the hook; made here because packaging/dev.py loads this file before hatchling is installed."""
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface  # noqa: PLC0415

    class ResourcesHook(BuildHookInterface[Any]):
        """Stages the resources before a wheel, or an editable install, is put together."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
            stage_resources(Path(self.root))

    return ResourcesHook


def _mirror(source: Path, target: Path) -> bool:
    wanted = {entry.name: entry for entry in os.scandir(source) if _belongs(entry)}
    changed = False
    for entry in list(os.scandir(target)):
        twin = wanted.get(entry.name)
        if twin is None or entry.is_symlink() or entry.is_dir(follow_symlinks=False) != twin.is_dir():
            _remove(entry)
            changed = True
    for name, entry in wanted.items():
        copy = target / name
        if entry.is_dir():
            copy.mkdir(exist_ok=True)
            changed |= _mirror(Path(entry.path), copy)
            continue
        content = Path(entry.path).read_bytes()
        if not copy.exists() or copy.read_bytes() != content:
            partial = target / f".{name}.{os.getpid()}"
            partial.write_bytes(content)
            partial.replace(copy)
            changed = True
    return changed


def _belongs(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.name == "__pycache__" or entry.name.endswith(_FOR_PEOPLE):
        return False
    mode = entry.stat(follow_symlinks=False).st_mode
    return stat.S_ISDIR(mode) or stat.S_ISREG(mode)


def _remove(entry: os.DirEntry[str]) -> None:
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path)
    else:
        Path(entry.path).unlink()
