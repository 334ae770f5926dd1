"""What holds for every test: no display, no keyring, nothing of the person who runs it."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings


def _apart_from_the_person() -> None:
    """Gives the test run folders of its own, so that no test reads or writes anybody's desk.

    The environment is set before anything of ours or Qt's is imported, and child processes inherit it.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    own = Path(tempfile.mkdtemp(prefix="deskapp-tests-"))
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    for name in ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"):
        folder = own / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}"] = str(folder)
    os.environ.setdefault("UV_CACHE_DIR", str(cache / "uv"))
    os.environ["DESKAPP_HOME"] = str(own / "home")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ.pop("PYTHONWARNINGS", None)


_apart_from_the_person()

# Time limits of single examples say more about the machine than about the code; pytest-timeout watches the whole test.
settings.register_profile("deskapp", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("deskapp")

pytest_plugins = ["tests.desks", "tests.servers", "tests.shell"]
