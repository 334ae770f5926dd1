"""The program of next year in the same process: it knows a verb that today's does not, and folds by newer rules."""

from __future__ import annotations

import functools
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from deskapp.domain import merge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.domain.operation import Operation

PRAISE = "praise"
NEWER = merge.FOLD + 1
_today = merge._apply


@contextmanager
def program(newer: bool) -> Iterator[None]:
    """Inside, all code is next year's, or today's."""
    before = merge.FOLD
    _be(NEWER if newer else NEWER - 1)
    try:
        yield
    finally:
        _be(before)


def _be(fold: int) -> None:
    if fold != merge.FOLD:
        for module in _folding(len(sys.modules)):
            module.FOLD = fold
        merge._apply = _next_year if fold == NEWER else _today


@functools.lru_cache(maxsize=1)
def _folding(known: int) -> list[Any]:
    """The modules that name the rules of folding, of so many that are loaded."""
    return [each for name, each in list(sys.modules.items()) if name.startswith("deskapp.") and hasattr(each, "FOLD")]


def _next_year(document: dict[str, Any], operation: Operation) -> None:
    if operation.verb == PRAISE:
        merge._set(document, operation)
    else:
        _today(document, operation)
