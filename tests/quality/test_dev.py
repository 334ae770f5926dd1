"""The one tool of the project: what it installs, what it tells, what it hands on."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.quality.sources import ROOT, dev

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, with a .venv of its own that pretends to be set up and commands that are only written down."""
    module = dev()
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(module, "COMMANDED", [], raising=False)

    def note(command: list[object], env: dict[str, str] | None = None, **_: object) -> int:
        module.COMMANDED.append(([str(part) for part in command], env or {}))
        return 0

    monkeypatch.setattr(module, "call", note)
    monkeypatch.setattr(module, "become", note)
    return module


def _lacking(module: ModuleType, monkeypatch: pytest.MonkeyPatch, *, root: bool, sudo: bool) -> tuple[object, ...]:
    monkeypatch.setattr(module.os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(module, "sudo_works", lambda: sudo)
    monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    return (module.Need("libnone1", library="libnone.so.1"), module.Need("fonts-none", file="/none", required=False))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux brings Qt's libraries by packages")
def test_a_missing_library_is_installed_by_root(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    needs = _lacking(tool, monkeypatch, root=True, sudo=False)
    # It is still missing afterwards only because nothing was really installed.
    with pytest.raises(SystemExit):
        tool.install_system(needs)
    (update, _), (install, _) = tool.COMMANDED
    assert update[-2:] == ["apt-get", "update"]
    assert install[-2:] == ["libnone1", "fonts-none"]
    assert "sudo" not in update + install


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux brings Qt's libraries by packages")
def test_without_rights_the_exact_line_to_type_is_told(
    tool: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    needs = _lacking(tool, monkeypatch, root=False, sudo=False)
    with pytest.raises(SystemExit) as end:
        tool.install_system(needs)
    assert end.value.code == 1
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnone1 fonts-none"
    assert line in capsys.readouterr().err
    assert tool.COMMANDED == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux brings Qt's libraries by packages")
def test_what_is_only_nice_to_have_stops_nobody(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    needs = _lacking(tool, monkeypatch, root=False, sudo=False)
    tool.install_system(needs[1:])
    assert tool.COMMANDED == []


def test_once_set_up_nothing_is_installed_again(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = []
    monkeypatch.setattr(tool, "install_packages", installed.append)
    monkeypatch.setattr(tool, "install_system", lambda _needs: None)
    tool.set_up(dev=False)
    tool.set_up(dev=False)
    assert installed == [tool.RUN_LOCK]
    tool.set_up(dev=True)
    # From then on the tools stay, also when only the program is started.
    tool.set_up(dev=False)
    assert installed == [tool.RUN_LOCK, tool.DEV_LOCK]


def test_a_display_that_appears_later_brings_its_libraries(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(tool, "install_packages", lambda _lock: None)
    monkeypatch.setattr(tool, "install_system", asked.append)
    tool.set_up(dev=True)
    tool.set_up(dev=True, display=True)
    tool.set_up(dev=True, display=True)
    assert len(asked) == 2
    assert set(tool.DISPLAY_NEEDS) <= set(asked[1])


@pytest.mark.parametrize(
    ("display", "args", "expected"),
    [
        ("", ["ticket", "list"], ["ticket", "list"]),
        (":0", [], ["demo"]),
        ("", [], ["tour", "--out"]),
    ],
)
def test_run_hands_its_arguments_on(
    tool: ModuleType, monkeypatch: pytest.MonkeyPatch, display: str, args: list[str], expected: list[str]
) -> None:
    monkeypatch.setattr(tool, "set_up", lambda **_: None)
    monkeypatch.setattr(tool.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def stop(command: list[object], env: dict[str, str] | None = None) -> None:
        tool.COMMANDED.append([str(part) for part in command])
        raise SystemExit

    monkeypatch.setattr(tool, "become", stop)
    with pytest.raises(SystemExit):
        tool.run(args)
    line = tool.COMMANDED[0]
    assert line[1:3] == ["-m", "deskapp"]
    assert line[3 : 3 + len(expected)] == expected


def test_a_run_of_tests_measures_nothing_unless_asked(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "set_up", lambda **_: None)
    tool.test(["-k", "merge"])
    tool.test(["-m", "bench"])
    first, second = (line for line, _ in tool.COMMANDED)
    assert any("not bench" in part for part in first)
    assert first[-2:] == ["-k", "merge"]
    assert not any("not bench" in part for part in second)


def test_the_exit_code_is_the_programs_own_and_nothing_else_is_said() -> None:
    env = {**os.environ, "DESKAPP_HOME": "/nowhere"}
    tool = [sys.executable, str(ROOT / "resources" / "dev.py"), "run"]
    done = subprocess.run([*tool, "no-such-command"], env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2, done.stderr
    assert "dev.py" not in done.stderr + done.stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    tool = [sys.executable, str(ROOT / "resources" / "dev.py"), "fly"]
    done = subprocess.run(tool, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "campaign" in done.stdout
