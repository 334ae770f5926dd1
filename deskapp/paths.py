"""Finds the resources: beside the package in a checkout, inside it in a wheel and in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of the resources.

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
