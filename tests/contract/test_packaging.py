"""What is shipped works away from the checkout, and what is installed for it is pinned and in step."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
REQUIREMENT_FILES = sorted((ROOT / "packaging").glob("requirements-*.txt"))


def shipped_resources() -> list[str]:
    """Names of the resource files, relative to resources/."""
    files = [path for path in RESOURCES.rglob("*") if path.is_file() and not path.is_symlink()]
    names = [path.relative_to(RESOURCES) for path in files]
    names = [name for name in names if name.suffix not in {".ts", ".md"}]  # for translators
    return sorted(name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts))


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "COVERAGE", "COV_"))
    }
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean | env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def source_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (archive,) = folder.glob("*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def wheel(source_archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made from the unpacked source archive, so that the checkout is not touched."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "tarfile", "-e", source_archive, folder, cwd=folder)
    (tree,) = folder.iterdir()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "dist", cwd=tree)
    (built,) = (folder / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Runs Python with the installed wheel and the installed libraries, and without the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    site = folder / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", site]
    run(*pip, wheel, cwd=folder)
    libraries = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    path = os.pathsep.join([str(site), *libraries])

    def python(*arguments: str) -> str:
        # -S: no .pth file may lead back to the checkout
        return run(sys.executable, "-S", *arguments, cwd=folder, PYTHONPATH=path)

    return python


def test_the_wheel_holds_the_package_and_its_resources_and_nothing_else(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())

    strangers = {
        name for name in names if not re.match(r"tiep_launcher/|tiep_launcher-[\d.]+\.dist-info/", name)
    }
    assert not strangers
    assert {name for name in names if "__pycache__" in name or "/tests/" in name} == set()
    packed = {name for name in names if name.startswith("tiep_launcher/resources/")}
    assert packed == {f"tiep_launcher/resources/{name}" for name in shipped_resources()}
    modules = {path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app").rglob("*.py")}
    assert modules <= names


def test_the_source_archive_has_what_building_needs_and_no_tests(source_archive: Path):
    with tarfile.open(source_archive) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"pyproject.toml", "README.md", "packaging/build_hook.py"} <= names
    assert {f"resources/{name}" for name in shipped_resources()} <= names
    assert not [
        name for name in names if name.startswith(("tests/", ".venv/", "app/tiep_launcher/resources/"))
    ]


def test_the_installed_wheel_runs_away_from_the_checkout(installed: Callable[..., str]):
    where = Path(installed("-c", "import tiep_launcher; print(tiep_launcher.__file__)").strip())
    assert not where.is_relative_to(ROOT)

    answer = json.loads(installed("-m", "tiep_launcher", "version", "--json"))
    assert (answer["command"], answer["ok"], answer["exit_code"]) == ("version", True, 0)
    assert {"protocol_min", "protocol_max", "features"} <= set(answer["data"])


def test_the_installed_wheel_reads_its_forms_and_pages(installed: Callable[..., str]):
    names = shipped_resources()
    assert any(name.startswith("forms/") for name in names)
    assert any(name.startswith("sandbox/") and name.endswith(".html") for name in names)

    code = """if True:
        import hashlib, importlib.resources, json, sys
        top = importlib.resources.files("tiep_launcher") / "resources"
        read = lambda name: hashlib.sha256(top.joinpath(*name.split("/")).read_bytes()).hexdigest()
        print(json.dumps({name: read(name) for name in sys.argv[1:]}))
    """
    found = json.loads(installed("-c", code, *names))

    assert found == {name: hashlib.sha256((RESOURCES / name).read_bytes()).hexdigest() for name in names}


def build_hook() -> Any:
    spec = importlib.util.spec_from_file_location(
        "build_hook_under_test", ROOT / "packaging" / "build_hook.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_staging_mirrors_the_sources_and_says_whether_it_changed_anything(tmp_path: Path):
    source, target = tmp_path / "resources", tmp_path / "app" / "tiep_launcher" / "resources"
    (source / "forms").mkdir(parents=True)
    (source / "forms" / "a.json").write_text("1")
    (source / "forms" / "b.json").write_text("2")
    (source / ".editor.swp").write_text("hidden")
    stage = build_hook().stage_resources

    assert stage(tmp_path) is True
    assert stage(tmp_path) is False
    (source / "forms" / "a.json").write_text("3")
    (source / "forms" / "b.json").unlink()
    (source / "pages").mkdir()
    (source / "pages" / "index.html").write_text("<p>")
    assert stage(tmp_path) is True
    files = {p.relative_to(target).as_posix(): p.read_text() for p in target.rglob("*") if p.is_file()}
    assert files == {"forms/a.json": "3", "pages/index.html": "<p>"}


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege on Windows")
def test_staging_follows_no_symbolic_link(tmp_path: Path):
    source, target = tmp_path / "resources", tmp_path / "app" / "tiep_launcher" / "resources"
    (source / "forms").mkdir(parents=True)
    (source / "forms" / "a.json").write_text("1")
    secret = tmp_path / "secret"
    secret.write_text("not for the package")
    (source / "forms" / "link.json").symlink_to(secret)
    (source / "linked").symlink_to(tmp_path)
    target.parent.mkdir(parents=True)
    target.symlink_to(source)  # somebody's shortcut
    stage = build_hook().stage_resources

    stage(tmp_path)
    assert not target.is_symlink()
    assert [p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file()] == ["forms/a.json"]

    (target / "forms" / "a.json").unlink()
    (target / "forms" / "a.json").symlink_to(secret)
    stage(tmp_path)
    assert not (target / "forms" / "a.json").is_symlink()
    assert secret.read_text() == "not for the package"


def pinned(path: Path) -> dict[str, list[Requirement]]:
    """Reads a requirement file: name → its pinned versions (several if markers tell them apart)."""
    found: dict[str, list[Requirement]] = {}
    for line in path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        requirement = Requirement(line.partition(" --hash")[0])
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def exact(requirement: Requirement) -> Version:
    (specifier,) = requirement.specifier
    assert specifier.operator == "=="
    return Version(specifier.version)


@pytest.mark.parametrize("path", REQUIREMENT_FILES, ids=lambda path: path.name)
def test_requirement_files_hold_names_versions_and_hashes_only(path: Path):
    text = path.read_text(encoding="utf-8")
    pin = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.!+]*( ; [(a-z][^/@\\]+)? \\")
    checksum = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?")

    assert [
        line for line in text.splitlines() if not pin.fullmatch(line) and not checksum.fullmatch(line)
    ] == []
    hashed = re.findall(r"(?m)^[a-z].* \\\n    --hash=", text)
    assert len(hashed) == sum(map(len, pinned(path).values())) > 0


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("build", ["pip", *PROJECT["build-system"]["requires"]]),
        (
            "run",
            [
                *PROJECT["project"]["dependencies"],
                *(name for extra in ("desktop", "sandbox") for name in EXTRAS[extra]),
            ],
        ),
        (
            "dev",
            [*PROJECT["dependency-groups"]["dev"], *(name for names in EXTRAS.values() for name in names)],
        ),
    ],
)
def test_requirement_files_are_in_step_with_the_project(name: str, wanted: list[str]):
    found = pinned(ROOT / "packaging" / f"requirements-{name}.txt")

    for requirement in map(Requirement, wanted):
        pins = found.get(canonicalize_name(requirement.name), [])
        assert pins, f"{requirement} is not pinned: run packaging/dev.py lock"
        for pin in pins:
            assert exact(pin) in requirement.specifier, (
                f"{pin} does not fit {requirement}: run packaging/dev.py lock"
            )


def test_the_requirement_files_agree_on_every_version():
    dev, run_time, build = (
        pinned(ROOT / "packaging" / f"requirements-{name}.txt") for name in ("dev", "run", "build")
    )

    assert set(run_time) <= set(dev)
    assert set(build) - {"pip"} <= set(dev)
    for name, pins in [*run_time.items(), *build.items()]:
        if name != "pip":
            assert {exact(pin) for pin in pins} == {exact(pin) for pin in dev[name]}


def test_import_contracts_name_modules_that_exist():
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["type"] == "layers")
    named = {f"tiep_launcher.{part}" for line in layers["layers"] for part in line.split(" | ")}
    for contract in contracts:
        for key in ("source_modules", "forbidden_modules", "modules", "allowed_importers"):
            named |= {name for name in contract.get(key, []) if name.startswith("tiep_launcher.")}

    places = {name: ROOT / "app" / name.replace(".", "/") for name in named}
    lost = {
        name
        for name, place in places.items()
        if not place.with_suffix(".py").is_file() and not place.is_dir()
    }
    assert lost == set()
    assert layers["exhaustive"] is True


def test_coverage_floors_name_modules_that_exist():
    for module in PROJECT["tool"]["tiep"]["coverage-floors"]:
        place = ROOT / "app" / module.replace(".", "/")
        assert place.is_dir() or place.with_suffix(".py").is_file(), module
