"""Words about sources of people: the fields of a card, and what a run does."""

from __future__ import annotations

from deskapp.ui.i18n import QT_TRANSLATE_NOOP, translate

FIELDS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Directory", "Name"),
    "given": QT_TRANSLATE_NOOP("Directory", "Given name"),
    "family": QT_TRANSLATE_NOOP("Directory", "Family name"),
    "job": QT_TRANSLATE_NOOP("Directory", "Job"),
    "unit": QT_TRANSLATE_NOOP("Directory", "Unit"),
    "place": QT_TRANSLATE_NOOP("Directory", "Place"),
    "phone": QT_TRANSLATE_NOOP("Directory", "Telephone"),
    "email": QT_TRANSLATE_NOOP("Directory", "E-mail"),
    "manager": QT_TRANSLATE_NOOP("Directory", "Lead"),
    "photo": QT_TRANSLATE_NOOP("Directory", "Photo"),
    "login": QT_TRANSLATE_NOOP("Directory", "Login"),
    "id": QT_TRANSLATE_NOOP("Directory", "Number"),
    "first": QT_TRANSLATE_NOOP("Directory", "Given name"),
    "last": QT_TRANSLATE_NOOP("Directory", "Family name"),
}
KINDS: dict[str, str] = {
    "new": QT_TRANSLATE_NOOP("Directory", "New"),
    "changed": QT_TRANSLATE_NOOP("Directory", "Changed"),
    "back": QT_TRANSLATE_NOOP("Directory", "Back again"),
    "left": QT_TRANSLATE_NOOP("Directory", "Left"),
}


def field(name: str) -> str:
    """What people call a field of a card."""
    return translate("Directory", FIELDS[name]) if name in FIELDS else name


def kind(name: str) -> str:
    """What a run does with somebody."""
    return translate("Directory", KINDS[name])


def kept_by(kept: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """(directory, its fields in words) for what comes from one on a card."""
    found: dict[str, list[str]] = {}
    for name, where in kept:
        found.setdefault(where, []).append(field(name))
    return [(where, ", ".join(names)) for where, names in found.items()]
