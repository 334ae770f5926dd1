"""A small desk to drive: Aino's VPN ticket, colleagues, a team or two and the shipped snippets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskapp.paths import resources
from deskapp.services.content import read_snippets
from deskapp.services.desk import Desk, wall_clock
from tests.desks import make_desk, person_id, team_id

if TYPE_CHECKING:
    from pathlib import Path

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
ME, PETRA, AINO, OMAR = (person_id(login) for login in ("sami", "petra", "aino", "omar"))
IT, PAYROLL = team_id("it"), team_id("payroll")
VPN, PRINTER, PAYSLIP = (f"{n:032x}" for n in (0xC1, 0xC2, 0xC3))
TALK = (
    (AINO, "customer", 3 * DAY, ("Good morning! Since this morning the VPN drops every few minutes and I have to sign in again. "
     "I am working from the Tampere office this week. A screenshot is attached."), "en", [["vpn-error.png", 184_000]]),
    (ME, "customer", 3 * DAY - HOUR, ("Hi Aino, thank you for the clear description and the screenshot. I have opened this with "
     "the network team and will write to you before 14:00 today."), "fi", []),
    (PETRA, "team", 3 * DAY - 2 * HOUR, ("Tampere switch was replaced on Sunday; the old profile still points to the retired "
     "gateway. A new profile should fix it."), "", []),
    (AINO, "customer", 5 * MINUTE, "Thank you! I can test right away, I am at my desk until four.", "fi", []),
)  # fmt: skip
ARABIC = (
    (OMAR, "customer", 3 * DAY, ("صباح الخير! منذ صباح اليوم تطبع الطابعة HP M404 صفحات فارغة فقط (الخطأ 809). أعمل هذا "
     "الأسبوع من مكتب القاهرة."), "ar", []),
    (ME, "customer", 3 * DAY - HOUR, ("أهلًا عمر، شكرًا لك على الوصف الواضح. فتحت الموضوع مع فريق الطابعات "
     "وسأكتب إليك قبل الساعة 14:00."), "ar", []),
    (PETRA, "team", 2 * DAY, "The Cairo printer was replaced on Sunday; the old driver is still installed.", "", []),
    (OMAR, "customer", 5 * MINUTE, "شكرًا! أستطيع التجربة الآن، أنا في مكتبي حتى الرابعة.", "ar", []),
)  # fmt: skip


@dataclass
class World:
    """The desk and what stands in it."""

    desk: Desk
    home: Path


def habits(after: str, undo_s: float) -> dict[str, str]:
    """Settings of somebody who goes on so after sending, and may undo it for so many seconds."""
    return {"after_sending": after, "undo_delay": str(undo_s)}


def make_world(home: Path) -> World:
    """A home with a replica of its own, without a hub."""
    desk = make_desk(home)
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "readers", f"{AINO} {OMAR}")
    _snippets(desk)
    _tickets(desk)
    return World(desk, home)


def write_as(desk: Desk, person: str, ticket: str, text: str, audience: str = "customer") -> str:
    """Somebody else's message arrives, as a sync brings it."""
    other = Desk(desk.home, desk.key, {"person": person, "device": "d2" * 8}, replica=desk.replica, synchronous="off")
    with other.unit() as work:
        made = work.fresh_id()
        values = {"author": person, "audience": audience, "channel": "desk", "language": "fi", "body": text,
                  "happened": wall_clock()}  # fmt: skip
        work.record("make", "message", made, values, space="desk", root=ticket, intent="reply")
        work.commit()
    return made


def _snippets(desk: Desk) -> None:
    with desk.unit() as work:
        for language, rows in read_snippets(resources()).items():
            for row in rows:
                snippet = f"{hash_of(row.trigger):032x}"
                values = {
                    f"title.{language}": row.title,
                    **{f"text.{language}.{form}": text for form, text in row.text.items()},
                }
                known = work.document("snippet", snippet)
                if known is None:
                    values |= {
                        "trigger": row.trigger,
                        "phase": row.phase,
                        "keywords": list(row.keywords),
                        "scope": "company",
                    }
                    work.record("make", "snippet", snippet, values, space="company", root=snippet)
                else:
                    work.record("set", "snippet", snippet, values)
        work.commit()


def hash_of(trigger: str) -> int:
    """A number for a trigger, the same in every run."""
    return int.from_bytes(trigger.encode()[:15].ljust(15, b"."), "big")


def _tickets(desk: Desk) -> None:
    now = wall_clock()
    with desk.unit() as work:
        for ticket, number, subject, requester, priority, assignee in (
            (VPN, "T-48190", "VPN drops every few minutes since Monday", AINO, 2, ME),
            (PRINTER, "T-48161", "الطابعة في الطابق الثالث لا تعمل", OMAR, 1, ME),
            (PAYSLIP, "T-48177", "October payslip shows the wrong bank account", AINO, 1, ""),
        ):
            values = {"number": number, "subject": subject, "requester": requester, "priority": priority, "team": IT,
                      "status": "open", "assignee": assignee, "opened_at": now - 3 * DAY, "opened_by": requester,
                      "next_word_by": now + 32 * MINUTE, "language": "ar" if requester == OMAR else "fi"}  # fmt: skip
            work.record(
                "make", "ticket", ticket, values, space="desk", root=ticket, intent="open", happened=now - 3 * DAY
            )
        for ticket, talk in ((VPN, TALK), (PRINTER, ARABIC)):
            for place, (author, audience, ago, body, language, files) in enumerate(talk):
                message = f"{int(ticket, 16) * 1000 + place:032x}"
                values = {"author": author, "audience": audience, "channel": "desk", "language": language, "body": body,
                          "happened": now - ago, "attachments": files}  # fmt: skip
                work.record(
                    "make", "message", message, values, space="desk", root=ticket, intent="reply", happened=now - ago
                )
        work.record("add", "ticket", VPN, {"labels": ["vpn", "tampere"]}, base={})
        work.commit()
