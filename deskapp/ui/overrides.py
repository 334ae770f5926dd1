"""Spare references for what overrides Qt, because PySide lets one go that is not its own.

Shiboken (seen in 6.11) looks up an override once for each object. If an error is pending at that moment, because another
override raised just before it, it drops a reference to the function that it never took. A class holds only one: after that
the function is freed while the class still names it, and the program dies when the next object of the class is made. So
each of these functions gets references to spare.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import TYPE_CHECKING

from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Iterator

SPARE = 64
_kept: dict[FunctionType, tuple[FunctionType, ...]] = {}
_modules = [0]  # how many there were when it was last looked


def keep_overrides() -> None:
    """Give them to the overrides that there are by now; costs nothing while no other module was imported."""
    if _modules[0] == len(sys.modules):
        return
    _modules[0] = len(sys.modules)
    for function in overrides():
        if function not in _kept:
            _kept[function] = (function,) * SPARE


def overrides() -> Iterator[FunctionType]:
    """The functions of classes written in Python that stand for one of Qt's."""
    seen: set[type] = set()
    below: list[type] = [Shiboken.Object]
    while below:
        each = below.pop()
        if each in seen:
            continue
        seen.add(each)
        below += type.__subclasses__(each)
        qts = next((base for base in each.__mro__ if base.__module__.startswith("PySide6")), None)
        if qts is None or qts is each:
            continue
        for name, function in vars(each).items():
            if isinstance(function, FunctionType) and hasattr(qts, name):
                yield function
