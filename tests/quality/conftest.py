"""Which of these tests read the sources and the words only: `dev.py check` runs them, the rest starts programs."""

from __future__ import annotations

import pytest

HOUSE = (
    "test_architecture", "test_content", "test_dev", "test_glossary", "test_house_rules", "test_promises", "test_qt_names",
    "test_schemas", "test_translations",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks them."""
    for item in items:
        if item.path.parent.name == "quality" and item.path.stem in HOUSE:
            item.add_marker(pytest.mark.house)
