"""The one line under the text: what is worth knowing before sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.reach import BLACKOUT, BUSY, objection
from deskapp.domain.rows import DraftRow
from deskapp.ui import away, reach_words
from deskapp.ui.i18n import isolate, now_ms, time_text, translate
from deskapp.ui.ticket import gate, texts

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketView
    from deskapp.services.forwarding import Reach

NOTHING = DraftRow("", "", "", 0, "", "", 0)
Said = tuple[str, str, str]
"""Icon, ink, sentence."""


def customer_language(view: TicketView | None) -> str:
    """The language to write in."""
    if view is None:
        return ""
    person = view.requester
    spoken = person.languages[0] if person and person.languages else str(view.fields.get("language") or "")
    return spoken or "en"


def customer_first(view: TicketView | None) -> str:
    """How the customer is called in a short line, in his own direction."""
    return isolate(texts.first_name(view.row.requester_name, customer_language(view))) if view is not None else ""


def said(view: TicketView | None, *, note: bool, text: str, seen: str, returned: str) -> Said:
    """What the line says; `returned` is a sentence about a text that came back."""
    name = customer_first(view)
    if returned:
        return "check", "ok", returned
    if note:
        return "note", "noteInk", translate("Composer", "Internal note: {name} never sees it").format(name=name)
    if view is None:
        return "", "", ""
    if text.strip() and (news := gate.newer(view, seen)):
        sentence = translate("Composer", "{name} wrote in the meantime, {time}")
        who = isolate(texts.first_name(news[-1].author_name))
        return "mail", "warn", sentence.format(name=who, time=time_text(news[-1].happened))
    if not view.reader_reachable:
        sentence = translate("Composer", "{name} cannot read this yet: add an address or tell them by phone")
        sentence = texts.outside_circle() if view.row.circle else sentence
        return "warn", "warn", sentence.format(name=name)
    if view.requester is not None and view.requester.away is not None:
        return "calendar", "info", away.sentence(name, view.requester.away)
    return _reached(name, view)


def _reached(name: str, view: TicketView) -> Said:
    """What speaks against writing now, or how he is best reached."""
    reach = view.requester.reach if view.requester is not None else None
    if reach is None:
        return "", "", ""
    against = objection(reach, now_ms())
    if against is not None and against.kind in (BLACKOUT, BUSY):
        return "calendar", "warn" if against.kind == BLACKOUT else "info", reach_words.objection(against)
    how = reach_words.how(reach)
    return ("person", "info", f"{name}: {how}") if how else ("", "", "")


def forward_said(view: TicketView | None, reach: Reach | None) -> Said:
    """What the line says of something that is forwarded."""
    customer = customer_first(view)
    if reach is None:
        sentence = translate("Composer", "Choose who gets it. {customer} never sees it.")
        return "forward", "violet", sentence.format(customer=customer)
    name = isolate(reach.name)
    if reach.customer:
        sentence = translate("Composer", "{name} is the customer here: write a reply instead")
        return "warn", "warn", sentence.format(name=name)
    sentence = {
        "reads": translate("Composer", "{name} finds it under Mentions; {customer} never sees it"),
        "copy": translate("Composer", "{name} cannot read this ticket, but gets these words and can answer you"),
        "mail": translate("Composer", "Goes out through this computer’s mail program; {customer} never sees it"),
    }.get(reach.how, translate("Composer", "There is no way to reach {name} yet"))
    look = ("forward", "violet") if reach.how else ("warn", "warn")
    return (*look, sentence.format(name=name, customer=customer))


def brought_back(draft: DraftRow, meanwhile: DraftRow) -> DraftRow:
    """A text that comes back stands in front of what was written meanwhile, so that neither is lost."""
    text = draft.text
    if meanwhile.text.strip() and not text.rstrip().endswith(meanwhile.text.strip()):
        text = f"{text.rstrip()}\n\n{meanwhile.text}"
    there = {each.sha for each in draft.attachments}
    others = (each for each in meanwhile.attachments if each.sha not in there)
    return draft._replace(text=text, attachments=(*draft.attachments, *others))


def as_note(reply: DraftRow, note: DraftRow) -> DraftRow:
    """The text of a reply as an internal note, below what stands there."""
    text = f"{note.text.rstrip()}\n\n{reply.text}" if note.text.strip() else reply.text
    return DraftRow(reply.ticket, "note", text, reply.cursor, "", "", 0, (*note.attachments, *reply.attachments))
