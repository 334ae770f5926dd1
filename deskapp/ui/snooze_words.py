"""Why a ticket sleeps, in words; light, because the list is painted with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui import i18n
from deskapp.ui.i18n import translate

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow


def snooze_words(row: TicketRow, now: int) -> str:
    """Why it sleeps and, once it is awake again, why it is back; "" where nobody said."""
    if not row.snooze_until or not row.snooze_reason or row.status in ("solved", "closed"):
        return ""
    why = i18n.isolate(row.snooze_reason)
    if row.snooze_until > now:
        return translate("Snooze", "Why: {reason}").format(reason=why)
    return translate("Snooze", "Back from its snooze: {reason}").format(reason=why)
