"""Where icons, translations and help texts lie: in a checkout, in a wheel and in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The folder `resources`."""
    package = Path(__file__).resolve().parent.parent
    frozen = Path(getattr(sys, "_MEIPASS", package))
    for place in (package / "resources", package.parent / "resources", frozen / "resources"):
        if (place / "icons").is_dir():
            return place
    return package / "resources"
