"""What a row of the queue says: its time chip, its line of facts and its full sentence for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from deskapp.ui import i18n, overt
from deskapp.ui.i18n import translate
from deskapp.ui.snooze_words import snooze_words

if TYPE_CHECKING:
    from deskapp.domain.rows import QueueQuery, TicketRow
    from deskapp.ui.queue.groups import Head

LONGEST = 200  # characters of a text that are ever measured or drawn; eliding 5,000 costs 0.7 ms


class TimeChip(NamedTuple):
    """The chip at the end of a row; `token` names its ink and, with "Soft", its ground ("" = no ground)."""

    icon: str
    text: str
    token: str
    ground: str
    strong: bool = False


_LOOKS = {
    "late": ("warn", "danger", "dangerSoft", True),
    "soon": ("clock", "warn", "warnSoft", True),
    "ok": ("clock", "text2", "sunken", False),
}


def time_chip(row: TicketRow, now: int) -> TimeChip:
    """Icon and words for how urgent a ticket is at `now` (UTC ms); never by colour alone."""
    if row.status in {"solved", "closed"}:
        return TimeChip("check", status_name(row.status), "ok", "okSoft")
    if row.snooze_until > now:
        return TimeChip("snooze", i18n.moment(row.snooze_until), "text2", "sunken")
    if row.status == "waiting":
        until = translate("Queue", "until {time}").format(time=i18n.moment(row.waiting_until)) if row.waiting_until else ""
        return TimeChip("pause", until or translate("Queue", "waiting"), "text2", "sunken")
    if row.next_due:
        state, text = i18n.left(row.next_due, now)
        icon, token, ground, strong = _LOOKS[state]
        return TimeChip(icon, text, token, ground, strong)
    if row.answered:
        return TimeChip("check", translate("Queue", "answered"), "ok", "okSoft")
    return TimeChip("", i18n.moment(row.changed), "text2", "")


def facts(row: TicketRow, team: str) -> str:
    """Number, team and place on one line, each in its own direction."""
    return i18n.line_of(row.number, team, row.place)


def signs(row: TicketRow, *, writing: bool = False) -> tuple[tuple[str, str], ...]:
    """Icons at the end of the last line with their colours, the most important outermost."""
    found = []
    if writing:
        found.append(("pencil", "warn"))
    if row.cards:
        found.append(("warn", "warn"))
    if row.circle:
        found.append(("shield", "violet"))
    if row.works == "no":
        found.append(("x", "danger"))
    if row.unsent:
        found.append(("cloudoff", "text2"))
    if row.external_waiting:
        found.append(("globe", "text2"))
    if row.attachments:
        found.append(("clip", "text2"))
    return tuple(found)


def priority_name(priority: int) -> str:
    """The word for a priority (0 low to 3 urgent)."""
    return (
        translate("Queue", "Low"),
        translate("Queue", "Normal"),
        translate("Queue", "High"),
        translate("Queue", "Urgent"),
    )[priority]


def status_name(status: str) -> str:
    """The word for a status."""
    return {
        "new": translate("Queue", "New"),
        "open": translate("Queue", "Open"),
        "waiting": translate("Queue", "Waiting"),
        "solved": translate("Queue", "Solved"),
        "closed": translate("Queue", "Closed"),
    }.get(status, status)


def view_name(view: str) -> str:
    """What a view is called; an id that is not known here is its own name."""
    return {
        "mine": translate("Queue", "My queue"),
        "team": translate("Queue", "My team"),
        "unassigned": translate("Queue", "Unassigned"),
        "due_today": translate("Queue", "Due today"),
        "waiting": translate("Queue", "Waiting"),
        "unheard": translate("Queue", "Unheard"),
        "will_slip": translate("Queue", "Will slip"),
        "overdue": translate("Queue", "Overdue"),
        "snoozed": translate("Queue", "Snoozed"),
        "solved": translate("Queue", "Recently solved"),
        "mentions": translate("Queue", "Mentions"),
        "followed": translate("Queue", "Followed"),
        "unread": translate("Queue", "Unread"),
        "decide": translate("Queue", "Needs a decision"),
        "aside": translate("Queue", "Kept aside"),
        "open": translate("Queue", "All open tickets"),
        "all": translate("Queue", "All tickets"),
    }.get(view, view)


def sort_name(sort: str) -> str:
    """What an order is called."""
    return {
        "due": translate("Queue", "Due first"),
        "-due": translate("Queue", "Due last"),
        "newest": translate("Queue", "Newest first"),
        "oldest": translate("Queue", "Oldest first"),
        "-newest": translate("Queue", "Oldest first"),
        "-oldest": translate("Queue", "Newest first"),
        "priority": translate("Queue", "Priority first"),
        "-priority": translate("Queue", "Low priority first"),
        "changed": translate("Queue", "Last changed first"),
        "-changed": translate("Queue", "Longest untouched first"),
        "subject": translate("Queue", "Subject, A to Z"),
        "-subject": translate("Queue", "Subject, Z to A"),
        "customer": translate("Queue", "Customer, A to Z"),
        "-customer": translate("Queue", "Customer, Z to A"),
        "assignee": translate("Queue", "Assigned to, A to Z"),
        "-assignee": translate("Queue", "Assigned to, Z to A"),
        "team": translate("Queue", "Team, A to Z"),
        "-team": translate("Queue", "Team, Z to A"),
        "status": translate("Queue", "Status, new first"),
        "-status": translate("Queue", "Status, closed first"),
        "match": translate("Queue", "Best match first"),
        "-match": translate("Queue", "Best match last"),
        "heard": translate("Queue", "Longest without news first"),
    }.get(sort, sort)


def can_match(query: QueueQuery) -> bool:
    """Whether words are searched for, so that some tickets fit better than others."""
    from deskapp.domain.search import parse  # the first rows are shown without

    return any(not each.field and not each.without for each in parse(query.text).terms)


def shown_sort(query: QueueQuery) -> str:
    """The order a query is shown in: who waited longest comes first where nobody was heard, whatever was chosen."""
    if query.view == "unheard":
        return "heard"
    return query.sort.replace("match", "due") if query.sort.endswith("match") and not can_match(query) else query.sort


def query_line(query: QueueQuery) -> str:
    """What a query asks for, on one line."""
    parts = [view_name(query.view)]
    if query.status:
        parts.append(status_name(query.status))
    if query.priority >= 0:
        parts.append(priority_name(query.priority))
    if query.group:
        parts.append(group_field(query.group))
    return i18n.line_of(*parts, query.text, sort_name(shown_sort(query)))


def icon_name(icon: str) -> str:
    """The word for an icon a view can have."""
    return {
        "star": translate("Queue", "Star"),
        "flag": translate("Queue", "Flag"),
        "inbox": translate("Queue", "Tray"),
        "team": translate("Queue", "Team"),
        "person": translate("Queue", "Person"),
        "clock": translate("Queue", "Clock"),
        "warn": translate("Queue", "Triangle"),
        "globe": translate("Queue", "Globe"),
        "tag": translate("Queue", "Label"),
        "eye": translate("Queue", "Eye"),
        "mail": translate("Queue", "Letter"),
        "gauge": translate("Queue", "Gauge"),
    }[icon]


def colour_name(colour: str) -> str:
    """The word for a colour a view can have."""
    return {
        "": translate("Queue", "Like the others"),
        "accentInk": translate("Queue", "Blue"),
        "ok": translate("Queue", "Green"),
        "warn": translate("Queue", "Amber"),
        "danger": translate("Queue", "Red"),
        "violet": translate("Queue", "Violet"),
    }[colour]


def density_name(density: str) -> str:
    """How close the rows of a view stand."""
    return {
        "": translate("Queue", "As set in the preferences"),
        "comfortable": translate("Queue", "Comfortable"),
        "compact": translate("Queue", "Compact"),
    }[density]


def group_name(head: Head, teams: dict[str, str]) -> str:
    """What stands above a group; `teams` are the names of teams in the person's language, by id."""
    value = head.value
    match head.field:
        case "status":
            return status_name(value)
        case "priority":
            return priority_name(int(value))
        case "due":
            return (
                translate("Queue", "Late"),
                translate("Queue", "Today"),
                translate("Queue", "Tomorrow"),
                translate("Queue", "In the next few days"),
                translate("Queue", "Later"),
                translate("Queue", "No time agreed"),
            )[int(value)]
        case "team":
            return teams.get(value) or head.name or translate("Queue", "No team")
        case "assignee":
            return head.name or translate("Queue", "Nobody")
        case "customer":
            return head.name or nobody()
        case _:
            return value or translate("Queue", "No category")


def group_field(field: str) -> str:
    """What tickets can be put under heads by; "" = they are not."""
    return {
        "": translate("Queue", "Not grouped"),
        "status": translate("Queue", "Status"),
        "priority": translate("Queue", "Priority"),
        "due": translate("Queue", "Due"),
        "team": translate("Queue", "Team"),
        "assignee": translate("Queue", "Assigned to"),
        "customer": translate("Queue", "Customer"),
        "category": translate("Queue", "Category"),
    }[field]


def head_sentence(head: Head, teams: dict[str, str]) -> str:
    """A head for a screen reader."""
    state = translate("Queue", "folded") if head.folded else translate("Queue", "unfolded")
    return ", ".join((group_name(head, teams), i18n.number(len(head.keys)), state))


def column_name(column: str) -> str:
    """What stands above a column of the table."""
    return {
        "number": translate("Queue", "Number"),
        "priority": translate("Queue", "Priority"),
        "subject": translate("Queue", "Subject"),
        "customer": translate("Queue", "Customer"),
        "place": translate("Queue", "Place"),
        "status": translate("Queue", "Status"),
        "team": translate("Queue", "Team"),
        "assignee": translate("Queue", "Assigned to"),
        "due": translate("Queue", "Due"),
        "changed": translate("Queue", "Changed"),
        "snoozed": translate("Queue", "Snoozed until"),
    }.get(column, column)


def cell_text(row: TicketRow, column: str, now: int) -> str:
    """What a cell of the table says at `now`; "" where there is nothing to say."""
    match column:
        case "number":
            return row.number
        case "priority":
            return priority_name(row.priority)
        case "customer":
            return row.requester_name or nobody()
        case "place":
            return row.place
        case "status":
            return status_name(row.status)
        case "team":
            return row.team_name
        case "assignee":
            return row.assignee_name or translate("Queue", "Nobody")
        case "due":
            return time_chip(row, now).text
        case "changed":
            return i18n.moment(row.changed)
        case "snoozed":
            return i18n.moment(row.snooze_until) if row.snooze_until > now else ""
        case _:
            return row.subject or no_subject()


def search_field(field: str) -> str:
    """What a field of the search form is called; "" where its word in the search language says it."""
    return {
        "from": translate("Queue", "From"),
        "to": translate("Queue", "Assigned to"),
        "team": translate("Queue", "Team"),
        "status": translate("Queue", "Status"),
        "priority": translate("Queue", "Priority"),
        "is": translate("Queue", "It is"),
        "has": translate("Queue", "It has"),
        "label": translate("Queue", "Label"),
        "category": translate("Queue", "Category"),
        "after": translate("Queue", "Opened since"),
        "before": translate("Queue", "Opened before"),
    }.get(field, "")


def search_value(field: str, value: str) -> str:
    """What a value of the search form is called; "" where its word in the search language says it."""
    if field == "status":
        return status_name(value)
    return priority_name(int(value)) if field == "priority" else ""


def no_subject() -> str:
    """What stands where a ticket has no subject."""
    return translate("Queue", "No subject")


def nobody() -> str:
    """What stands where a ticket has no customer."""
    return translate("Queue", "No customer")


def cannot_work() -> str:
    """What a row says whose customer was told a way to work again, and it does not help."""
    return translate("Queue", "still cannot work: the workaround does not help")


def row_text(row: TicketRow, role: int, now: int, writing: str = "") -> str:
    """The text of a row for DisplayRole, AccessibleTextRole or ToolTipRole; `writing` says who else writes there."""
    subject = row.subject or no_subject()
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return sentence(row, now, writing)
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip(row, now, writing)
    return f"{row.number} {subject}"


def in_circle() -> str:
    """What the shield says."""
    return translate("Queue", "only the readers of its circle can read this")


def tip(row: TicketRow, now: int, writing: str = "") -> str:
    """The whole subject and the exact times, for the tool tip."""
    lines = [i18n.isolate(row.subject or no_subject())]
    if row.next_due:
        lines.append(translate("Queue", "Due {moment}").format(moment=i18n.full_text(row.next_due)))
    if row.snooze_until > now:
        lines.append(translate("Queue", "Snoozed until {moment}").format(moment=i18n.full_text(row.snooze_until)))
    if said := snooze_words(row, now):
        lines.append(said)
    if row.assignee_name:
        lines.append(translate("Queue", "Assigned to {name}").format(name=i18n.isolate(row.assignee_name)))
    if row.circle:
        lines.append(in_circle())
    if row.works == "no":
        lines.append(cannot_work())
    if writing:
        lines.append(writing)
    return overt.tip("\n".join(lines))


def sentence(row: TicketRow, now: int, writing: str = "") -> str:
    """Everything a row shows, as one sentence for a screen reader."""
    chip = time_chip(row, now)
    parts = [
        row.number,
        row.subject[:LONGEST] or no_subject(),
        row.requester_name or nobody(),
        translate("Queue", "priority {name}").format(name=priority_name(row.priority)),
        chip.text,
        snooze_words(row, now),
        translate("Queue", "unread") if row.unread else "",
        writing,
        translate("Queue", "decision needed") if row.cards else "",
        in_circle() if row.circle else "",
        cannot_work() if row.works == "no" else "",
        translate("Queue", "not yet sent to the others") if row.unsent else "",
        translate("Queue", "an outside customer is waiting") if row.external_waiting else "",
        translate("Queue", "with attachment") if row.attachments else "",
        row.team_name,
        row.place,
    ]
    return ", ".join(part for part in parts if part)
