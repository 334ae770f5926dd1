#!/usr/bin/env python3
"""Everything a person does to this project, from a bare machine: `python3 resources/dev.py run`, `test`, `check`, ...

Standard library only. What is missing is installed first (system libraries, fonts, uv, packages); once that is
done a stamp in .venv says so and the command starts at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
STAMP = VENV / "deskapp-setup.json"
RUN_LOCK = ROOT / "resources" / "requirements.txt"
DEV_LOCK = ROOT / "resources" / "requirements-dev.txt"
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "fi", "hu", "tr", "ar")
UV_VERSION = "0.13.9"
WINDOWS = os.name == "nt"


class Need(NamedTuple):
    """Something the system must bring: the Debian package, how to see that it is there, and whether we insist."""

    package: str
    library: str = ""
    program: str = ""
    file: str = ""
    required: bool = True

    def missing(self) -> bool:
        """Whether the system lacks it."""
        if self.library:
            try:
                ctypes.CDLL(self.library)
            except OSError:
                return True
            return False
        if self.program:
            return shutil.which(self.program) is None
        return not any(Path("/").glob(self.file.lstrip("/")))


QT_NEEDS = (
    Need("libgl1", library="libGL.so.1"),
    Need("libegl1", library="libEGL.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libglib2.0-0", library="libglib-2.0.so.0"),
    Need("fonts-dejavu-core", file="/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", required=False),
    Need("fonts-inter", file="/usr/share/fonts/opentype/inter/Inter*", required=False),
    Need("fonts-noto-ui-core", file="/usr/share/fonts/truetype/noto/NotoSansArabicUI-Regular.ttf", required=False),
)
DISPLAY_NEEDS = (
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libwayland-cursor0", library="libwayland-cursor.so.0", required=False),
)
LIBPYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
DEV_NEEDS = (
    # PyInstaller reads libraries with objdump and takes Python's own along, which Debian packs apart.
    Need("binutils", program="objdump"),
    Need(LIBPYTHON, file=f"{sys.base_prefix}/lib/**/{LIBPYTHON}*.so*", required=False),
    # Tests run on a directory server too; they are skipped where it is not there.
    Need("slapd", file="/usr/sbin/slapd", required=False),
    # The hub's tests also run on the distribution's own Postgres.
    Need("postgresql", file="/usr/lib/postgresql/*/bin/postgres", required=False),
)


def say(text: str) -> None:
    """One line to the person, apart from what the command itself prints."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def give_up(text: str) -> NoReturn:
    """Ends with a sentence that says what to do."""
    say(text)
    raise SystemExit(1)


def venv_program(name: str) -> Path:
    """Where a program of the virtual environment lies."""
    return VENV / ("Scripts" if WINDOWS else "bin") / (f"{name}.exe" if WINDOWS else name)


def has_display() -> bool:
    """Whether a window can be shown here."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(command: Sequence[str | Path], *, env: dict[str, str] | None = None, quiet: bool = False) -> int:
    """Runs a command in the project's folder and hands back its exit code."""
    line = [str(part) for part in command]
    if not quiet:
        return subprocess.run(line, cwd=ROOT, env=env, check=False).returncode
    done = subprocess.run(line, cwd=ROOT, env=env, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode


def captured(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Runs a command in the project's folder and hands back what it said, errors included."""
    line = [str(part) for part in command]
    return subprocess.run(line, cwd=ROOT, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def must(command: Sequence[str | Path], problem: str) -> None:
    """Runs a step of the set-up; when it fails, its output is shown and the problem told."""
    if call(command, quiet=True):
        give_up(problem)


# Set-up ---------------------------------------------------------------------------------------------------------------


def install_system(needs: tuple[Need, ...]) -> None:
    """Installs what the system lacks, or ends with the exact line to type."""
    missing = [need for need in needs if sys.platform.startswith("linux") and need.missing()]
    if not missing:
        return
    required = any(need.required for need in missing)
    packages = [need.package for need in missing]
    root = os.geteuid() == 0
    lines = [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]]
    typed = " && ".join(shlex.join(line if root else ["sudo", *line]) for line in lines)
    if shutil.which("apt-get") is None:
        if required:
            give_up(f"this system lacks what Debian calls {', '.join(packages)}; install these and start again.")
        return
    if not root and not sudo_works():
        if required:
            give_up(f"system libraries are missing and need an administrator. Type this, then start again:\n  {typed}")
        return
    say(f"installing from the system: {' '.join(packages)}")
    front = [*([] if root else ["sudo"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    # Somebody's own broken source fails the update and harms nothing; what counts is what is there afterwards.
    for line in lines:
        call([*front, *line], quiet=True)
    if any(need.missing() for need in missing if need.required):
        give_up(f"that failed (the output is above). Type this, then start again:\n  {typed}")


def sudo_works() -> bool:
    """Whether sudo may be used: without a password, or with one typed at this terminal."""
    if shutil.which("sudo") is None:
        return False
    return sys.stdin.isatty() or call(["sudo", "-n", "true"]) == 0


def uv() -> list[str | Path]:
    """The command line of our own uv, which is fetched once."""
    program = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
    known = TOOLS / f"uv-{UV_VERSION}"
    if not (program.exists() and known.exists()):
        if call([sys.executable, "-m", "pip", "--version"], quiet=True):
            give_up("pip is missing. Type `apt-get install python3-pip` (as administrator), then start again.")
        say("fetching uv")
        shutil.rmtree(TOOLS, ignore_errors=True)
        pip: list[str | Path] = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        root = [] if WINDOWS or os.geteuid() else ["--root-user-action=ignore"]
        must([*pip, *root, "--target", TOOLS, f"uv=={UV_VERSION}"], "uv could not be fetched; is there a network?")
        known.touch()
    return [program]


def fingerprint(lock: Path) -> str:
    """Changes whenever the installed packages would: by the lock, the project file and the Python."""
    text = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(text).hexdigest()


def read_stamp() -> dict[str, str]:
    """What was set up here so far; nothing if that cannot be told."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in stamp.items()} if isinstance(stamp, dict) else {}


def set_up(*, dev: bool, display: bool = False) -> None:
    """Makes sure that all is installed that a command needs; does nothing where it is.

    Args:
        dev: with the tools of tests and checks; once set up they stay.
        display: with the libraries of a real window.
    """
    stamp = read_stamp()
    dev = dev or "dev" in stamp
    needs = QT_NEEDS + (DISPLAY_NEEDS if display else ()) + (DEV_NEEDS if dev else ())
    lock = DEV_LOCK if dev else RUN_LOCK
    print_of_lock = fingerprint(lock)
    level = f"{'dev' if dev else 'run'}{'+display' if display else ''}"
    if stamp.get("packages") == print_of_lock and stamp.get(level):
        return
    install_system(needs)
    if stamp.get("packages") != print_of_lock:
        install_packages(lock)
    levels = {key: value for key, value in stamp.items() if key != "packages"}
    parts = {"run": "yes", "dev": "yes", level: "yes"} if dev else {"run": "yes", level: "yes"}
    STAMP.write_text(json.dumps({**levels, **parts, "packages": print_of_lock}, indent=1) + "\n", encoding="utf-8")


def install_packages(lock: Path) -> None:
    """Brings .venv in step with a lock and puts the program itself into it, editable."""
    tool = uv()
    python = venv_program("python")
    if not python.exists():
        say("making .venv")
        must([*tool, "venv", "--quiet", "--clear", "--python", sys.executable, VENV], ".venv could not be made.")
    say(f"installing the packages of {lock.relative_to(ROOT)}")
    sync: list[str | Path] = [*tool, "pip", "sync", "--quiet", "--python", python, "--require-hashes"]
    must([*sync, "--compile-bytecode", lock], "the packages could not be installed; is there a network?")
    install: list[str | Path] = [*tool, "pip", "install", "--quiet", "--python", python, "--no-deps"]
    must([*install, "--build-constraints", DEV_LOCK, "--editable", ROOT], "deskapp itself could not be installed.")
    # The editable install brings a copy of the resources that would grow old; here they are read from the checkout.
    for copy in VENV.glob("**/site-packages/deskapp"):
        shutil.rmtree(copy)


# Commands -------------------------------------------------------------------------------------------------------------


def become(command: Sequence[str | Path], env: dict[str, str] | None = None) -> NoReturn:
    """Turns into the command, so that its exit code, signals and terminal are its own."""
    line = [str(part) for part in command]
    sys.stdout.flush()
    sys.stderr.flush()
    if WINDOWS:
        raise SystemExit(subprocess.run(line, env=env, check=False).returncode)
    os.execve(line[0], line, os.environ if env is None else env)


def offscreen() -> dict[str, str]:
    """The environment of a program that draws its windows into pictures."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def run(args: list[str]) -> int:
    """Starts the program; without arguments the demo desk, or the tour where nothing can show a window."""
    set_up(dev=False, display=has_display())
    python = venv_program("python")
    if args:
        become([python, "-m", "deskapp", *args])
    if has_display():
        become([python, "-m", "deskapp", "demo"])
    out = ROOT / "build" / "tour"
    say(f"there is no display here, so this is the tour: the real window, one picture a step, in {out}")
    become([python, "-m", "deskapp", "tour", "--out", out], offscreen())


def pytest(args: list[str], *, marks: str) -> list[str | Path]:
    """The command line of a test run; the marks are left out unless the caller names his own."""
    line: list[str | Path] = [venv_program("python"), "-m", "pytest"]
    if not any(arg.startswith("-m") for arg in args):
        line += ["-m", marks]
    return [*line, *args]


def test(args: list[str]) -> int:
    """Runs the tests; arguments go to pytest (`-k word`, a path, `-x`, ...)."""
    set_up(dev=True)
    one_by_one = any(arg.startswith(("-n", "--pdb", "-s", "--trace", "--collect-only")) or "::" in arg for arg in args)
    # Not "loadgroup": after a worker that crashed it waits for ever (pytest-xdist 3.8).
    spread = [] if one_by_one else ["-n", str(min(os.cpu_count() or 1, 8)), "--dist", "worksteal"]
    return call(pytest([*spread, *args], marks="not bench"))


def check(args: list[str]) -> int:
    """Lint, types, import contract, house rules, translations and content; says at the end what failed."""
    set_up(dev=True)
    python = venv_program("python")
    steps: list[tuple[str, list[str | Path]]] = [  # the longest first: two run at a time
        ("types", [python, "-m", "mypy"]),
        ("house rules and translations", pytest(["-q", "-p", "no:randomly", "tests/quality"], marks="house and not slow")),
        ("content", [python, "-m", "deskapp", "content"]),
        ("types of dev.py", [python, "-m", "mypy", "--strict", "--cache-dir", ".mypy_cache/dev", "resources/dev.py"]),
        ("lint", [venv_program("ruff"), "check", "--quiet", "."]),
        ("import contract", [venv_program("lint-imports"), "--no-logo"]),
    ]
    wanted = [step for step in steps if not args or any(word in step[0] for word in args)]
    failed = []
    with ThreadPoolExecutor(2) as pool:
        for (name, _), done in zip(wanted, pool.map(lambda step: captured(step[1]), wanted), strict=True):
            say(f"{name} {'failed' if done.returncode else 'passed'}")
            if done.returncode:
                sys.stdout.write(done.stdout)
                failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def bench(args: list[str]) -> int:
    """Measures and prints ratios to the floor (`--tickets 10000,100000`, `--json FILE`)."""
    set_up(dev=True)
    # Without compiled modules every start would measure the compiler.
    env = {key: value for key, value in offscreen().items() if key != "PYTHONDONTWRITEBYTECODE"}
    return call([venv_program("python"), "-m", "tests.bench", *args], env=env)


def campaign(args: list[str]) -> int:
    """The long random tests; they go on where they ended (`NAME ... --minutes M --seed S --only SEED`)."""
    set_up(dev=True)
    become([venv_program("python"), "-m", "tests.campaign", *args], offscreen())


def screenshots(args: list[str]) -> int:
    """A picture of each view in light, dark and Arabic, in build/screenshots."""
    set_up(dev=True)
    return call([venv_program("python"), "-m", "tests.screenshots", *args], env=offscreen())


def freeze(args: list[str]) -> int:
    """Builds the one-folder program that runs where no Python is, in build/frozen/deskapp."""
    set_up(dev=True)
    build = ROOT / "build"
    folders: list[str | Path] = ["--distpath", build / "frozen", "--workpath", build / "pyinstaller"]
    line: list[str | Path] = [venv_program("python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    return call([*line, *folders, *args, "build.spec"])


def update_words(language: str, text: Path) -> None:
    """Brings one .ts file in step with the words in deskapp/ui."""
    sources = sorted((ROOT / "deskapp" / "ui").rglob("*.py"))
    # English is what the code says; only its plurals need words of their own.
    plural = ["-pluralonly"] if language == "en" else []
    # Without places in the code and in the order of the alphabet, a moved function changes nothing.
    plain = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
    names = ["-source-language", "en", "-target-language", language]
    command: list[str | Path] = [venv_program("pyside6-lupdate"), *plain, *plural, *names, *sources, "-ts", text]
    must(command, f"{text.name} could not be updated.")


def compile_words(text: Path, compiled: Path) -> None:
    """Makes what the program reads out of a .ts file."""
    # In one step: a window that reads the old one from its disk must not have it changed under it, which ends the program.
    fresh = compiled.with_suffix(".fresh")
    must([venv_program("pyside6-lrelease"), "-silent", text, "-qm", fresh], f"{compiled.name} was not made.")
    fresh.replace(compiled)


def translate(args: list[str]) -> int:
    """Brings resources/i18n in step with the words in deskapp/ui: the .ts people edit, the .qm the program reads."""
    set_up(dev=True)
    I18N.mkdir(exist_ok=True)
    for language in LANGUAGES:
        text = I18N / f"deskapp_{language}.ts"
        update_words(language, text)
        compile_words(text, text.with_suffix(".qm"))
    return 0


def lock(args: list[str]) -> int:
    """Writes both locks anew from their .in files (`--upgrade` takes the newest versions)."""
    folder = DEV_LOCK.parent
    compiling = ["pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    plain = ["--no-header", "--no-emit-index-url", "--generate-hashes"]
    for target in (RUN_LOCK, DEV_LOCK):
        source = target.with_suffix(".in").relative_to(ROOT)
        kept: list[str | Path] = [] if target is RUN_LOCK else ["--constraints", RUN_LOCK.relative_to(ROOT)]
        command: list[str | Path] = [*uv(), *compiling, *plain, *kept, *args, source, "-o", target.relative_to(ROOT)]
        if call(command):
            give_up(f"{target.relative_to(folder)} could not be resolved.")
    return 0


def setup(args: list[str]) -> int:
    """Installs everything and does nothing else."""
    set_up(dev=True, display=has_display())
    return 0


COMMANDS: tuple[Callable[[list[str]], int], ...] = (
    run, test, check, bench, campaign, screenshots, freeze, translate, lock, setup,
)  # fmt: skip


def main(args: list[str]) -> int:
    """Picks the command; without one, or with --help, tells them all."""
    if sys.hexversion < 0x030B0000:
        give_up(f"deskapp needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    commands = {command.__name__: command for command in COMMANDS}
    if args and args[0] in commands:
        return commands[args[0]](args[1:])
    print("python3 resources/dev.py COMMAND [ARGUMENTS]\n")
    for name, command in commands.items():
        print(f"  {name:12}{(command.__doc__ or '').splitlines()[0]}")
    return 0 if not args or args[0] in ("-h", "--help") else 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
