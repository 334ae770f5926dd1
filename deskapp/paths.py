"""Where things lie: the resources of this installation, and the person's own profile."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of the resources: beside the package in a checkout, inside it in a wheel and in a frozen program.

    Raises:
        FileNotFoundError: this installation was made without them.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    inside = Path(frozen) / "deskapp" / "resources" if frozen else package / "resources"
    for folder in (inside, package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"deskapp was installed without its resources ({inside})")


def resource(*parts: str) -> Path:
    """The path of one resource, `resource("icons", "inbox.svg")`; whether it exists is the caller's question."""
    return resources().joinpath(*parts)


def default_home() -> Path:
    """Where this person's profile lives: DESKAPP_HOME, else the system's place for local data."""
    if os.environ.get("DESKAPP_HOME"):
        return Path(os.environ["DESKAPP_HOME"])
    from platformdirs import user_data_path

    return user_data_path("deskapp", appauthor=False, roaming=False)
