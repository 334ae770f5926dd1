"""What people install is built, installed into an empty place and started: the wheel and the frozen program."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

import deskapp
from tests.quality.sources import ROOT, dev, name, walk

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

# Where the checkout could be imported by accident, the test would prove nothing.
OUTSIDE = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}


def _run(command: list[str | Path], cwd: Path, **env: str) -> str:
    line = [str(part) for part in command]
    done = subprocess.run(line, cwd=cwd, env={**OUTSIDE, **env}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(line)}\n{done.stdout}{done.stderr}"
    return done.stdout


def _expect_it_starts(program: list[str | Path], tmp_path: Path) -> None:
    """Says its version, and a first ticket is kept and counted in a home of its own."""
    home = {"DESKAPP_HOME": str(tmp_path / "home")}
    assert deskapp.__version__ in _run([*program, "--version"], tmp_path, **home)
    assert json.loads(_run([*program, "status", "--json"], tmp_path, **home))["tickets"] == 0
    new = ["ticket", "open", "--subject", "The printer in 2.14 sings", "--json"]
    made = json.loads(_run([*program, *new], tmp_path, **home))
    assert made["number"]
    assert json.loads(_run([*program, "status", "--json"], tmp_path, **home))["tickets"] == 1
    out = tmp_path / "pictures"
    _run([*program, "tour", "--out", out], tmp_path, **home)
    assert sorted(out.glob("*.png"))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project without anything a tool made, so that a build sees what a fresh clone has."""
    target = tmp_path_factory.mktemp("source")
    for file in walk():
        place = target / name(file)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, place)
    return target


@pytest.fixture(scope="module")
def wheel(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the project's own backend."""
    out = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    made = _run([sys.executable, "-c", build, out], copy)
    return out / made.split()[-1]


def test_the_wheel_holds_every_module_and_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    modules = {name(file) for file in walk("deskapp")}
    resources = {f"deskapp/{name(file)}" for file in walk("resources")}
    assert modules | resources <= held


def test_the_wheel_starts_where_nothing_else_of_ours_is(wheel: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    uv = dev().uv()[0]
    _run([uv, "venv", "--quiet", "--python", sys.executable, venv], tmp_path)
    python = venv / "bin" / "python"
    _run([uv, "pip", "sync", "--quiet", "--python", python, ROOT / "resources" / "requirements.txt"], tmp_path)
    _run([uv, "pip", "install", "--quiet", "--no-deps", "--python", python, wheel], tmp_path)
    _expect_it_starts([venv / "bin" / "deskapp"], tmp_path)


def test_the_frozen_program_starts_without_a_python(copy: Path, tmp_path: Path) -> None:
    assert importlib.util.find_spec("PyInstaller"), "python3 resources/dev.py setup"
    build: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    _run([*build, "--distpath", tmp_path / "dist", "--workpath", tmp_path / "work", copy / "build.spec"], tmp_path)
    folder = tmp_path / "dist" / "deskapp"
    # The virtual keyboard is under the GPL alone; the rest is weight.
    strange = [file for file in folder.rglob("*") if any(word in file.name for word in ("VirtualKeyboard", "Qt6Qml"))]
    assert strange == []
    _expect_it_starts([folder / "deskapp"], tmp_path)
