"""What the screens read: plain rows, made by the replica, shown by the window and the command line.

Times are UTC milliseconds, 0 or None = not set. Ids are 32 lower-case hex characters.
Named tuples, because a page of 200 of them is made on every key press.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.absence import Told
    from deskapp.domain.asking import AskRow
    from deskapp.domain.reach import Reach, Window

EMPTY: Mapping[str, Any] = MappingProxyType({})


class TicketRow(NamedTuple):
    """One row of a queue."""

    key: int  # local 63-bit key, in time order; never leaves this computer
    id: str
    number: str  # "T-48190"
    subject: str
    status: str  # new, open, waiting, solved, closed
    priority: int  # 0 low, 1 normal, 2 high, 3 urgent
    requester: str
    requester_name: str
    place: str  # the customer's office
    team: str
    team_name: str  # English name of the team, or ""
    assignee: str
    assignee_name: str
    next_due: int  # the earliest of next word and due time; 0 = none
    snooze_until: int
    unread: int  # 1 = newest message after my mark
    attachments: int
    unsent: int  # operations of this ticket only on this computer
    cards: int  # how many decisions wait
    changed: int  # when its newest message or change happened
    external_waiting: int  # 1 = an outside customer is waiting
    answered: int  # 1 = the newest public message is ours
    waiting_until: int = 0  # when a ticket that waits wakes by itself
    works: str = ""  # after a workaround: asked, yes, no
    circle: int = 0  # 1 = it is in a confidential circle
    snooze_reason: str = ""  # why it sleeps, or slept until `snooze_until`


class QueueQuery(NamedTuple):
    """Which tickets, in what order. Values only, so that it can be a key and travel to a bulk action."""

    view: str = "mine"  # an id of services.queues.VIEWS
    # due, newest, priority, changed, subject, customer, assignee, team, status, match; "-" before it turns it round
    sort: str = "due"
    team: str = ""  # only this team ("" = the view's own)
    text: str = ""  # full text, folded
    status: str = ""  # only this status
    priority: int = -1  # only this priority
    group: str = ""  # under heads by: status, priority, due, team, assignee, customer, category
    saved: str = ""  # id of the own view (domain/views.py) this began as
    form: str = ""  # how it is shown: "" = as a list, "table"
    columns: str = ""  # of the table, with their widths (domain/views.py: columns_of); "" = the usual ones

    @property
    def page(self) -> str:
        """Where it belongs in the rail: its own view, or the built-in one."""
        return self.saved or self.view


class Delivery(NamedTuple):
    """How far a public message has come, for one recipient."""

    person: str
    name: str
    state: str  # here (can be read in deskapp), queued, sent, failed, phone, unreachable


class Attachment(NamedTuple):
    """A file that came with a message, or will; without `sha` only its name is known (older entries)."""

    name: str
    size: int  # bytes
    sha: str = ""
    description: str = ""  # what a picture shows, for who cannot see it


class MessageRow(NamedTuple):
    """One card of a conversation."""

    id: str
    author: str
    author_name: str
    mine: bool
    from_customer: bool  # written by the requester or for him
    audience: str  # customer, team
    channel: str  # desk, mail, phone, visit, chat, import
    language: str
    body: str  # our Markdown subset
    happened: int
    unsent: bool
    corrects: str  # id of the message this one corrects
    corrected: int  # when a later message corrected this one; 0 = not
    attachments: tuple[Attachment, ...]
    delivery: tuple[Delivery, ...]
    number: str = ""  # of the ticket it was written in, where that was joined into the one shown
    moved: str = ""  # number of the ticket it was split off into
    told: tuple[str, ...] = ()  # names of who is named in a note
    forwarded: str = ""  # name or address of whom it was forwarded to
    asks: str = ""  # "works …": can you work now? An answer carries it too
    says: str = ""  # the answer to that: yes, no


class HistoryRow(NamedTuple):
    """One line of a ticket's history; the window and the command line make the sentence."""

    operation: str
    actor: str
    actor_name: str
    intent: str  # open, reply, note, assign, set, ... (services/history.py lists them)
    field: str  # "" where the intent says all
    old: Any
    new: Any  # ids of people and teams are already names here
    happened: int
    unsent: bool
    by_itself: bool = False  # a duty did it; `actor_name` is then who gave the occasion, "" where it was the clock
    computer: str = ""  # on which computer, where that was offline
    away: int = 0  # its last contact before; 0 = it was online


class CardRow(NamedTuple):
    """One decision that waits: two values, and who set them, when, on which computer, offline since when."""

    doc: str
    key: str
    field: str
    value: Any  # what stands now
    other: Any  # what lost
    by: str  # name of who set the value that stands
    other_by: str
    happened: int
    other_happened: int
    ticket: str
    number: str
    type: str = "ticket"  # of the document
    title: str = ""  # its subject, a person's or team's name, a snippet's trigger
    computer: str = ""  # what its person calls it; "" = not said
    other_computer: str = ""
    away: int = 0  # the computer's last contact before, where that was long ago
    other_away: int = 0
    since: int = 0  # when both values had come to the hub
    waits_for: tuple[str, ...] = ()  # names of those who can decide
    why: str = ""  # why it came to the lead: waited, confidential, gone, nobody; "" = it has not
    mine: bool = True
    by_me: bool = False  # the value that stands
    other_by_me: bool = False


class PersonRow(NamedTuple):
    """A person in a list or as a node of the org chart."""

    id: str
    name: str
    job: str
    unit: str
    place: str
    manager: str  # "" = none; what the tree made of it, not what the card says
    reports: int  # direct reports
    left: int


class PersonCard(NamedTuple):
    """Everything the house may know of a person."""

    id: str
    login: str
    name: str
    job: str
    unit: str
    place: str
    phone: str
    email: str
    zone: str  # IANA name
    languages: tuple[str, ...]  # first = writes, others = reads
    form: str  # formal, informal
    line: tuple[PersonRow, ...]  # managers upwards
    reports: tuple[PersonRow, ...]
    teams: tuple[str, ...]  # ids
    open_tickets: tuple[tuple[str, str, str, str], ...]  # (id, number, subject, status), newest first, at most 20
    left: int
    customer_only: bool
    away: Told | None = None
    given: str = ""
    family: str = ""
    pronunciation: str = ""
    reach: Reach | None = None  # how the team that looks reaches him
    kept: tuple[tuple[str, str], ...] = ()  # (field, the directory it comes from); it is changed there
    photo: str = ""  # hash of the picture, "" = none
    kind: str = ""  # one of documents.PERSON_KINDS, "" = not said
    hours: tuple[Window, ...] = ()  # when he works, by his own clock; () = not said


class SetBy(NamedTuple):
    """Who set a value that stands."""

    operation: str  # another one, and it was set since
    name: str
    mine: bool = False


class TicketView(NamedTuple):
    """A whole ticket as the workspace shows it."""

    row: TicketRow
    root: str
    fields: dict[str, Any]  # every field of the document by its name (domain/documents.py)
    labels: tuple[str, ...]
    links: tuple[tuple[str, str, str], ...]  # (ticket id, number, subject)
    messages: tuple[MessageRow, ...]  # oldest first
    cards: tuple[CardRow, ...]
    requester: PersonCard | None
    waiting_on_name: str
    reader_reachable: bool  # False: "Aino cannot read this yet: add an address or tell her by phone"
    last_seen: str  # id of the newest public message, for the send gate
    can_write: bool
    ties: tuple[tuple[str, str, str, str], ...] = ()  # (set, id, number, subject) of other links, and of what was joined in
    scheduled: tuple[ScheduledRow, ...] = ()  # replies that leave later, the next one first
    reviews: tuple[ReviewRow, ...] = ()  # drafts of mine that are read, or that I am to read
    kin: tuple[KinRow, ...] = ()  # the parent first, then the children as they were opened
    crossings: tuple[CrossingRow, ...] = ()  # when it was handed over because it crosses a line
    asks: tuple[AskRow, ...] = ()  # questions to colleagues and teams, as they were asked
    set_by: Mapping[str, SetBy] = EMPTY  # who set what stands in a field; "labels" too
    whole: bool = True  # False: only the newest messages of many, and the rest is on its way


class CrossingRow(NamedTuple):
    """A ticket crossed a line and was handed over."""

    id: str
    by: str
    by_name: str
    at: int
    word: str  # private; "" = none, or not for whoever looks
    kept: int  # messages that are kept as they were written
    spares_me: bool  # I handed it over and do not have it: what came since is shown when I ask


class Goes(NamedTuple):
    """A ticket that is to be joined into another one."""

    ticket: TicketRow
    sentence: str  # what its customer would read, in his language; "" = nobody is there to be told
    other: bool  # somebody else asked than in the one that stays: he will follow that one


class JoinPlan(NamedTuple):
    """What joining would do, before anything is done."""

    stays: TicketRow
    goes: tuple[Goes, ...]
    kept: tuple[tuple[str, Any], ...]  # (field, value) that the one that stays takes over


class TeamRow(NamedTuple):
    """A team as menus and popups need it."""

    id: str
    name: str  # English; names by language in `names`
    names: dict[str, str]
    members: int
    open: int


class SnippetRow(NamedTuple):
    """A canned answer as the popup shows it."""

    id: str
    trigger: str  # Latin, without the "::"
    title: str
    text: str  # raw, with placeholders, in `language`
    phase: str  # of domain.snippet.PHASES
    language: str
    form: str  # formal, informal
    fallback: bool  # True: not in the customer's language


class Asked(NamedTuple):
    """A place in a text that a hand must fill."""

    start: int
    length: int
    choices: tuple[str, ...] = ()  # what may stand there; ("date",) = a day


class Expansion(NamedTuple):
    """A snippet filled for a ticket."""

    text: str
    cursor: int  # where the caret goes; len(text) when the snippet names no place
    open: tuple[Asked, ...]


class LibraryRow(NamedTuple):
    """One line of the snippet library."""

    id: str
    trigger: str
    title: str  # in the window's language, or the next best
    phase: str
    scope: str  # personal, team, company
    missing: tuple[str, ...]  # languages that lack a text
    folder: str
    mine: bool  # I am its owner
    due: bool  # somebody should look whether it still fits
    favourite: bool


class SnippetCard(NamedTuple):
    """A snippet whole, as it is written."""

    id: str
    trigger: str
    phase: str
    scope: str
    keywords: tuple[str, ...]
    titles: dict[str, str]  # by language
    texts: dict[tuple[str, str], str]  # by (language, form)
    may_write: bool
    others: frozenset[str]  # triggers of all other snippets
    folder: str
    owner: str
    owner_name: str
    review: int  # when somebody looks whether it still fits, UTC ms; 0 = never
    due: bool  # that time has come
    favourite: bool
    folders: tuple[str, ...]  # all there are


class SnippetChange(NamedTuple):
    """One thing that was done to a snippet, and how it stood afterwards."""

    id: str  # of the operation
    actor_name: str
    happened: int
    intent: str
    fields: tuple[str, ...]  # what was written: trigger, text.en.formal ...
    values: dict[str, Any]


class ReviewRow(NamedTuple):
    """A draft that somebody reads for its writer, or has read."""

    id: str
    ticket: str
    number: str
    subject: str
    author: str
    author_name: str
    reader: str
    reader_name: str
    text: str
    language: str
    attachments: tuple[Attachment, ...]
    handed_at: int
    state: str  # asked, back
    answer: str  # as its reader would have it; "" = as it is
    comment: str
    answered_at: int
    unsent: bool


class SearchHit(NamedTuple):
    """One line of quick search."""

    kind: str  # ticket, person, snippet
    id: str
    title: str
    detail: str
    ticket: str


class DraftRow(NamedTuple):
    """Text somebody was writing on this computer."""

    ticket: str
    kind: str  # reply, note
    text: str
    cursor: int
    language: str
    seen: str  # newest public message when writing began
    saved: int
    attachments: tuple[Attachment, ...] = ()


class HeldRow(NamedTuple):
    """A reply that waits for its undo time."""

    id: str
    ticket: str
    number: str
    customer: str
    text: str
    due: int
    offered: bool  # True: found after a crash, its time was restarted


class ScheduledRow(NamedTuple):
    """A reply that leaves later, or was stopped on its way."""

    id: str
    ticket: str
    number: str
    subject: str
    author: str
    author_name: str
    text: str
    language: str
    due: int
    state: str  # waiting, stopped
    reason: str  # why it was stopped: newer (somebody wrote meanwhile), closed (the ticket is done)
    attachments: tuple[Attachment, ...]
    unsent: bool
    text_by: str = ""  # name of who wrote it as it stands
    text_set: str = ""  # the operation that did


class ParkedRow(NamedTuple):
    """Something the hub could not take: kept aside here until somebody decides what becomes of it."""

    id: str
    reason: str  # moved, hand_over, erased, passenger, id, form, size, lost, restored, ...
    parked_at: int
    happened: int
    actor_name: str
    mine: bool
    type: str  # of the document
    verb: str
    intent: str  # what it was meant to do: reply, assign, close, ...
    ticket: str  # "" = its ticket is not here
    number: str
    subject: str
    text: str  # the words somebody wrote, "" = none
    values: tuple[tuple[str, Any], ...]  # (field, value), names instead of ids, without the words
    can_retry: bool


class KinRow(NamedTuple):
    """The parent or a child of a ticket; what lives in a space that is not read here is known as far as it was told."""

    role: str  # parent, child
    id: str
    here: bool  # it can be opened here
    number: str
    subject: str
    status: str
    team_name: str
    assignee_name: str
    next_word_by: int
    purpose: str
    needed_by: int
    external_waiting: bool


class StatusRow(NamedTuple):
    """The truth about this computer and the hub."""

    hub: str  # display name, "" = not joined
    tickets: int
    unsent: int
    oldest_unsent_s: int
    last_sync: int  # ms; 0 = never
    state: str  # instep, working, offline, decide, cannot_save, alone
    sending: int
    receiving: int
    decisions: int
    problem: str  # code of a DeskError, "" = none
    parked: int = 0  # refused by the hub and kept aside here
    reached: int = 0  # how much of all logs is here: grows while a long exchange goes on
    news: tuple[tuple[str, int, int, int, int], ...] = ()  # (what, when, sent, received, kept aside), to be said once
    on_network: bool = False  # the hub is a file on a network drive
