"""How a request stands, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui.i18n import line_of, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow


def status(code: str) -> str:
    """Name of a status, as every chip says it."""
    names = {
        "new": translate("TicketWords", "New"),
        "open": translate("TicketWords", "Working on it"),
        "waiting": translate("TicketWords", "Waiting"),
        "solved": translate("TicketWords", "Solved"),
        "closed": translate("TicketWords", "Closed"),
    }
    return names.get(code, code)


def standing(row: TicketRow) -> str:
    """Number, status, who has it."""
    return line_of(row.number, status(row.status), row.assignee_name, row.team_name)
