"""No class of the window hides a name of Qt's by accident."""

from __future__ import annotations

import ast
import importlib
import inspect
import textwrap

from PySide6.QtCore import QObject

from tests.quality.sources import expect_none, module_of, python_files

# Methods of every widget that C++ does not ask us for: a method of this name never runs when Qt means it,
# and makes Qt's own unreachable.
NOT_VIRTUAL = frozenset(
    (
        "actions", "adjustSize", "children", "clearFocus", "close", "connect", "cursor", "destroy",
        "disconnect", "find", "font", "geometry", "grab", "height", "hide", "isEnabled", "isVisible", "layout",
        "lower", "mask", "move", "name", "objectName", "palette", "parentWidget", "pos", "property", "raise_",
        "rect", "render", "repaint", "resize", "screen", "scroll", "sender", "setEnabled", "setFocus",
        "setFont", "setLayout", "setObjectName", "setParent", "setStyle", "setToolTip", "show", "size", "style",
        "styleSheet", "toolTip", "tr", "unsetCursor", "update", "width", "window", "windowTitle", "x", "y",
    )
)  # fmt: skip


def _classes() -> set[type[QObject]]:
    found = set()
    for file in python_files("deskapp/ui"):
        for value in vars(importlib.import_module(module_of(file))).values():
            if inspect.isclass(value) and issubclass(value, QObject) and value.__module__.startswith("deskapp.ui"):
                found.add(value)
    return found


def _hidden(kind: type[QObject]) -> list[str]:
    """What a class defines over a name of Qt's that is not there to be overridden."""
    of_qt = {name for base in kind.__mro__ if base.__module__.startswith("PySide6") for name in vars(base)}
    found = []
    for name, value in vars(kind).items():
        if name.startswith("__") or name not in of_qt:
            continue
        if not inspect.isfunction(value) or name in NOT_VIRTUAL:
            found.append(f"{kind.__module__}.{kind.__name__}.{name}")
    # Written by PySide6 itself into every class.
    return [name for name in found if not name.endswith(".staticMetaObject")]


def _overwritten(kind: type[QObject]) -> list[str]:
    """What a class sets on itself over a method of Qt's, so that the method cannot be called any more."""
    of_qt = {name for base in kind.__mro__ if base.__module__.startswith("PySide6") for name in vars(base)}
    body = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    return sorted(
        f"{kind.__module__}.{kind.__name__} sets self.{node.attr}"
        for node in ast.walk(body)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and node.attr in of_qt
        if isinstance(node.value, ast.Name) and node.value.id == "self"
    )


def test_no_attribute_overwrites_a_method_of_qts() -> None:
    found = sorted(name for kind in _classes() for name in _overwritten(kind))
    expect_none(found, "after `self.layout = ...` layout() is not callable")


def test_no_signal_constant_or_method_hides_a_name_of_qts() -> None:
    found = sorted(name for kind in _classes() for name in _hidden(kind))
    expect_none(found, "Qt's own becomes unreachable: take another name")


def test_hiding_is_noticed() -> None:
    class Bad(QObject):
        parent = 3

        def property(self) -> None:
            """Hides QObject.property()."""

        def event(self, _event: object) -> bool:
            self.children = []
            self.kept = True
            return False

    assert [name.rpartition(".")[2] for name in _hidden(Bad)] == ["parent", "property"]
    assert [line.rpartition(".")[2] for line in _overwritten(Bad)] == ["children"]
