"""What a DeskError says in the person's language, and which deed helps.

The English texts are those of `domain/errors.py`, written out here once more because only texts that stand
in the window's code can be translated; a test compares the two tables.
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from deskapp.ui.i18n import QT_TRANSLATE_NOOP, isolate, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.errors import DeskError

SENTENCES: dict[str, str] = {
    "crossing.nobody": QT_TRANSLATE_NOOP(
        "Errors", "Nobody is named yet for what crosses a line: no team takes it, and this team has no lead."
    ),
    "ask.unknown": QT_TRANSLATE_NOOP(
        "Errors", "This question is not here any more: it was taken back, or has not come yet. Sync, and look again."
    ),
    "ticket.elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Somebody has moved this ticket in the meantime. Look where it is now, then move it again."
    ),
    "ticket.unknown": QT_TRANSLATE_NOOP("Errors", "There is no ticket {number} here. Check the number, or sync first."),
    "person.unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody here has the login {login}. Check the spelling, or sync first.",
    ),
    "team.unknown": QT_TRANSLATE_NOOP("Errors", "There is no team called {team}. Known teams: {known}."),
    "field.unknown": QT_TRANSLATE_NOOP("Errors", "A ticket has no field {field}. Fields: {known}."),
    "value.bad": QT_TRANSLATE_NOOP("Errors", "{value} is not a {field}. Allowed: {allowed}."),
    "text.empty": QT_TRANSLATE_NOOP("Errors", "There is no text yet. Write a few words first."),
    "subject.empty": QT_TRANSLATE_NOOP("Errors", "The ticket needs a subject. Write in a few words what it is about."),
    "choice.open": QT_TRANSLATE_NOOP("Errors", "Another choice is needed first: {what}."),
    "newer.answer": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has replied in the meantime. Your reply is kept; please read the other one first.",
    ),
    "send.past": QT_TRANSLATE_NOOP("Errors", "That time has passed. Choose a later one."),
    "send.gone": QT_TRANSLATE_NOOP(
        "Errors",
        "This reply has gone out already, or was taken back. What was sent can be corrected with another message.",
    ),
    "erase.right": QT_TRANSLATE_NOOP(
        "Errors",
        "Only its author or a lead of the team can erase this. Ask one of them.",
    ),
    "erase.reason": QT_TRANSLATE_NOOP("Errors", "Say why it is erased: the reason is all that stays."),
    "erase.unsent": QT_TRANSLATE_NOOP(
        "Errors",
        "{what} has not reached the hub yet. Sync first, or take it back with Undo.",
    ),
    "key.missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The key of this replica is not in {place}. Put it back, or join the hub again in a new home.",
    ),
    "key.wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.",
    ),
    "replica.corrupt": QT_TRANSLATE_NOOP(
        "Errors",
        "The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.",
    ),
    "replica.newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). "
        "Install the newer deskapp.",
    ),
    "replica.missing": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.",
    ),
    "replica.joined": QT_TRANSLATE_NOOP(
        "Errors",
        "This home already belongs to {hub}. Use another --home, or export and import: {how}.",
    ),
    "disk.full": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full: {path}. What you typed is still in the window; free some space and try again.",
    ),
    "disk.broken": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk reported an error at {path}. What was saved is kept; check the disk, then try again.",
    ),
    "home.readonly": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {home} cannot be written to. Choose another with --home, or ask for permission to write there.",
    ),
    "hub.unreachable": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.",
    ),
    "join.cut": QT_TRANSLATE_NOOP(
        "Errors",
        "The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: join "
        "again with the same address and login, and it carries on from there.",
    ),
    "hub.foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.",
    ),
    "hub.exists": QT_TRANSLATE_NOOP(
        "Errors",
        "There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.",
    ),
    "hub.newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the "
        "newer deskapp.",
    ),
    "hub.url": QT_TRANSLATE_NOOP(
        "Errors",
        "{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.",
    ),
    "hub.folder": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is in a folder that {service} copies between computers, where work would be lost. Choose "
        "a plain folder or Postgres.",
    ),
    "hub.locks": QT_TRANSLATE_NOOP(
        "Errors",
        "Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose another "
        "folder, or Postgres.",
    ),
    "hub.corrupt": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper "
        "brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.",
    ),
    "hub.other": QT_TRANSLATE_NOOP(
        "Errors",
        "{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address and the "
        "file.",
    ),
    "hub.server": QT_TRANSLATE_NOOP(
        "Errors",
        "{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.",
    ),
    "hub.inuse": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.",
    ),
    "hub.whole": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub "
        "restore FILE.",
    ),
    "backup.broken": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.",
    ),
    "rebuild.nothing": QT_TRANSLATE_NOOP(
        "Errors",
        "{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.",
    ),
    "older.offline": QT_TRANSLATE_NOOP(
        "Errors",
        "Older tickets are on the hub, and it cannot be reached right now. Try again when you are back online.",
    ),
    "hub.device": QT_TRANSLATE_NOOP(
        "Errors", "The hub knows no computer {device} that may work with it. deskapp hub status lists them."
    ),
    "hub.space": QT_TRANSLATE_NOOP(
        "Errors",
        "{space} cannot be the id of a team's space. Use lower-case letters, digits and hyphens, beginning with a letter.",
    ),
    "hub.plain": QT_TRANSLATE_NOOP(
        "Errors",
        "The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. "
        "Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company's own authority.",
    ),
    "hub.keeper": QT_TRANSLATE_NOOP(
        "Errors", "Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed."
    ),
    "hub.login": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.",
    ),
    "hub.refused": QT_TRANSLATE_NOOP("Errors", "The hub refused {what}: {why}. It is kept here."),
    "hub.forked": QT_TRANSLATE_NOOP(
        "Errors",
        "The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its keeper "
        "whether a backup was restored.",
    ),
    "sync.broken": QT_TRANSLATE_NOOP(
        "Errors",
        "Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; please "
        "report it.",
    ),
    "file.missing": QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    "file.broken": QT_TRANSLATE_NOOP("Errors", "{path}, line {line}, column {column}: {why}. Nothing was imported."),
    "file.columns": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} lacks the column {column}. Found: {found}. Name it in the map file.",
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be read: {why}. Check the path and the rights on the file.",
    ),
    "file.sheet": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.",
    ),
    "map.broken": QT_TRANSLATE_NOOP("Errors", "{path}, line {line}, column {column}: {why}. Nothing was imported."),
    "map.word": QT_TRANSLATE_NOOP("Errors", "{path} says {word} in {place}. Known there: {known}."),
    "map.column": QT_TRANSLATE_NOOP("Errors", "{path} names the column {column}, which {file} lacks. Found: {found}."),
    "calendar.bad": QT_TRANSLATE_NOOP("Errors", "These working hours cannot be used: {why}."),
    "calendar.never": QT_TRANSLATE_NOOP(
        "Errors",
        "These working hours never add up to {minutes} minutes. Check the hours and the days off.",
    ),
    "file.unwritable": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {why}. Choose another place."),
    "file.big": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.",
    ),
    "file.empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty. Check whether it was saved."),
    "file.offline": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are back online.",
    ),
    "file.gone": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent it.",
    ),
    "file.risky": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a program, and deskapp does not start programs. Save it if you know who sent it.",
    ),
    "file.kind": QT_TRANSLATE_NOOP("Errors", "{path} is neither CSV nor XLSX nor LDIF."),
    "confidential.offline": QT_TRANSLATE_NOOP(
        "Errors",
        "What is confidential can be opened up only while the hub can be reached. Try again when you are back online.",
    ),
    "lend.closed": QT_TRANSLATE_NOOP(
        "Errors", "Tickets of this team are read by its own people only, so nobody else can lend it a hand."
    ),
    "lend.team": QT_TRANSLATE_NOOP("Errors", "Only people in the team can say this."),
    "lend.own": QT_TRANSLATE_NOOP("Errors", "This is your own team."),
    "lend.hours": QT_TRANSLATE_NOOP("Errors", "You can lend a hand for up to two weeks from now. Choose another time."),
    "lend.unknown": QT_TRANSLATE_NOOP("Errors", "Nobody asks for help there any more."),
    "parked.unknown": QT_TRANSLATE_NOOP("Errors", "Nothing is kept aside under {id} any more."),
    "parked.gone": QT_TRANSLATE_NOOP(
        "Errors",
        "What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new ticket.",
    ),
    "parked.closed": QT_TRANSLATE_NOOP(
        "Errors", "It is now in a place where {name} may not write. Copy its text, or put it into a new ticket."
    ),
    "stick.kind": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in .deskapp-unsent.",
    ),
    "stick.cut": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.",
    ),
    "stick.passphrase": QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy was written.",
    ),
    "stick.short": QT_TRANSLATE_NOOP(
        "Errors", "The passphrase needs at least {least} characters, so that a lost stick stays locked."
    ),
    "stick.hub": QT_TRANSLATE_NOOP(
        "Errors", "{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in."
    ),
    "stick.person": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a computer of "
        "{login}’s.",
    ),
    "stick.behind": QT_TRANSLATE_NOOP(
        "Errors",
        "The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing was brought "
        "in; sync first.",
    ),
    "view.unknown": QT_TRANSLATE_NOOP("Errors", "This view is not here any more."),
    "view.name": QT_TRANSLATE_NOOP("Errors", "A view needs a name of up to 60 characters."),
    "join.one": QT_TRANSLATE_NOOP("Errors", "Choose at least two tickets to join."),
    "join.apart": QT_TRANSLATE_NOOP(
        "Errors", "{number} belongs to a team whose tickets are kept separate. Link the tickets instead."
    ),
    "split.none": QT_TRANSLATE_NOOP("Errors", "Choose at least one message for the new ticket."),
    "support.nobody": QT_TRANSLATE_NOOP(
        "Errors",
        "There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.",
    ),
    "support.about": QT_TRANSLATE_NOOP(
        "Errors", "Nobody by that name in your reporting line can be asked here. Choose another step."
    ),
    "card.right": QT_TRANSLATE_NOOP("Errors", "Your organisation keeps your card. Ask your service desk to change it."),
    "card.name": QT_TRANSLATE_NOOP("Errors", "A card needs a name. Write it the way others should see it."),
    "person.data": QT_TRANSLATE_NOOP("Errors", "Only the person and whoever looks after the hub can do this. Ask one of them."),
    "ring.right": QT_TRANSLATE_NOOP("Errors", "Only people in {team} can change this. Ask one of them."),
    "ring.said": QT_TRANSLATE_NOOP(
        "Errors", "They said this about themselves, and their word stands. Ask them to change it."
    ),
    "ring.unknown": QT_TRANSLATE_NOOP("Errors", "This is no longer here."),
    "ring.own": QT_TRANSLATE_NOOP("Errors", "Only the person can change what is said about them. Ask them."),
    "ring.reader": QT_TRANSLATE_NOOP("Errors", "{name} does not use deskapp yet, so they could not read it."),
    "unit.right": QT_TRANSLATE_NOOP(
        "Errors", "Your organisation keeps the cards of departments. Ask your service desk to change this one."
    ),
    "unit.name": QT_TRANSLATE_NOOP("Errors", "Choose a department first."),
    "unit.why": QT_TRANSLATE_NOOP(
        "Errors", "Say in a few words what happens during that time, such as “closes the month”."
    ),
    "unit.dates": QT_TRANSLATE_NOOP(
        "Errors", "The end has to come after the start, and before the next time it starts. Choose other days."
    ),
    "unit.spell": QT_TRANSLATE_NOOP("Errors", "This time was already removed from the card."),
    "directory.url": QT_TRANSLATE_NOOP(
        "Errors",
        "{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.",
    ),
    "directory.unreachable": QT_TRANSLATE_NOOP(
        "Errors",
        "The directory {host} cannot be reached: {why}. Nothing was changed; try again later.",
    ),
    "directory.certificate": QT_TRANSLATE_NOOP(
        "Errors",
        "The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your company’s own "
        "certificates, or ask whoever looks after the directory.",
    ),
    "directory.authority": QT_TRANSLATE_NOOP(
        "Errors",
        "The certificates in {path} cannot be read: {why}. Choose another file.",
    ),
    "directory.login": QT_TRANSLATE_NOOP(
        "Errors",
        "The directory {host} does not know the login {login}, or the password is wrong.",
    ),
    "directory.password": QT_TRANSLATE_NOOP(
        "Errors",
        "The directory {host} needs a password, and there is none for it on this computer.",
    ),
    "directory.base": QT_TRANSLATE_NOOP("Errors", "The directory {host} has nothing at {base}. Check where to look."),
    "directory.filter": QT_TRANSLATE_NOOP("Errors", "{filter} is not a filter that a directory understands."),
    "directory.limit": QT_TRANSLATE_NOOP(
        "Errors",
        "The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the people missing "
        "would look as if they had left; ask for a higher limit, or narrow the filter.",
    ),
    "directory.refused": QT_TRANSLATE_NOOP("Errors", "The directory {host} refused: {why}. Nothing was changed."),
    "directory.unknown": QT_TRANSLATE_NOOP("Errors", "There is no directory source called {name}. Known: {known}."),
    "directory.name": QT_TRANSLATE_NOOP("Errors", "A directory source needs a name of its own of up to 60 characters."),
    "directory.right": QT_TRANSLATE_NOOP(
        "Errors",
        "Only staff who write for the whole organisation can bring people in from a directory.",
    ),
    "directory.many": QT_TRANSLATE_NOOP(
        "Errors",
        "{count} of {all} people would be marked as having left. Nothing was changed; check that the source is complete "
        "before you confirm it.",
    ),
    "directory.match": QT_TRANSLATE_NOOP("Errors", "{match} cannot be used: say ID=LOGIN, or ID=new for somebody new."),
    "card.kept": QT_TRANSLATE_NOOP(
        "Errors",
        "{field} comes from {source} and is changed there; a change made here would be overwritten the next time.",
    ),
    "reorganisation.unknown": QT_TRANSLATE_NOOP("Errors", "There is no draft of a re-organisation called {name} here."),
    "reorganisation.name": QT_TRANSLATE_NOOP("Errors", "A draft needs a name of up to 60 characters."),
    "reorganisation.own": QT_TRANSLATE_NOOP("Errors", "Only whoever wrote this draft can change it. Ask them."),
    "reorganisation.applied": QT_TRANSLATE_NOOP(
        "Errors", "This draft has been applied and stays as it was. Undo it first, or begin another one."
    ),
    "reorganisation.circle": QT_TRANSLATE_NOOP("Errors", "Nobody can stand above themselves. Choose another lead."),
    "absence.right": QT_TRANSLATE_NOOP(
        "Errors", "Only the person themselves or their lead can say when they are away. Ask one of them."
    ),
    "absence.dates": QT_TRANSLATE_NOOP(
        "Errors", "The day back has to come after the first day away. Choose other days."
    ),
    "absence.self": QT_TRANSLATE_NOOP("Errors", "Nobody can stand in for themselves. Choose somebody else, or nobody."),
    "absence.unknown": QT_TRANSLATE_NOOP("Errors", "This absence is not here any more."),
    "waits.unknown": QT_TRANSLATE_NOOP(
        "Errors", "This entry is not here: it was taken back, or has not arrived yet. Sync, and look again."
    ),
    "waits.side": QT_TRANSLATE_NOOP("Errors", "One side of the entry has to be you, your team or somebody you lead."),
    "waits.same": QT_TRANSLATE_NOOP("Errors", "Nobody can wait for themselves. Choose somebody else for one side."),
    "waits.rule": QT_TRANSLATE_NOOP(
        "Errors", "This date never comes round. Choose a first day, a time, and how often."
    ),
    "waits.owner": QT_TRANSLATE_NOOP(
        "Errors", "Only {name}, who wrote this entry, can change it. Write them a message instead."
    ),
    "waits.giver": QT_TRANSLATE_NOOP("Errors", "Only the person this entry waits for can hand it in."),
    "waits.receiver": QT_TRANSLATE_NOOP(
        "Errors", "Only the person waiting can say that it is here, say what is missing, or open a ticket."
    ),
    "waits.ticket": QT_TRANSLATE_NOOP("Errors", "There is a ticket for this already: {number}."),
    "waits.many": QT_TRANSLATE_NOOP(
        "Errors", "More than {most} people would see this entry. Make one for each part of the organisation."
    ),
    "responsibility.unknown": QT_TRANSLATE_NOOP("Errors", "This line is not here any more."),
    "macro.unknown": QT_TRANSLATE_NOOP("Errors", "This macro is not here any more."),
    "macro.name": QT_TRANSLATE_NOOP("Errors", "A macro needs a name of up to 60 characters."),
    "macro.solution": QT_TRANSLATE_NOOP("Errors", "A macro that solves a ticket needs to say what solved it."),
    "macro.empty": QT_TRANSLATE_NOOP("Errors", "Choose at least one thing for the macro to do."),
    "forward.customer": QT_TRANSLATE_NOOP("Errors", "{name} is the customer of this ticket. Write a reply instead."),
    "forward.nowhere": QT_TRANSLATE_NOOP(
        "Errors", "There is no way to reach {name} yet. Choose somebody else, or type an e-mail address."
    ),
    "review.gone": QT_TRANSLATE_NOOP("Errors", "This draft no longer needs reading: it was taken back."),
    "review.reader": QT_TRANSLATE_NOOP(
        "Errors", "Whoever reads the draft must be able to read its ticket. Choose somebody else."
    ),
    "snippet.unknown": QT_TRANSLATE_NOOP("Errors", "This snippet is not here any more."),
    "snippet.trigger": QT_TRANSLATE_NOOP(
        "Errors",
        "{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, "
        "beginning with a letter.",
    ),
    "snippet.taken": QT_TRANSLATE_NOOP("Errors", "There is already a snippet called {trigger}. Choose another word."),
    "window.display": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no display here to show a window on. Use the command line (deskapp --help), or take "
        "pictures of the window with: deskapp tour.",
    ),
    "window.other": QT_TRANSLATE_NOOP("Errors", "deskapp is already open for {home}."),
    "work.running": QT_TRANSLATE_NOOP("Errors", "{what} is still running. Wait for it, or cancel it."),
    "circle.file": QT_TRANSLATE_NOOP(
        "Errors",
        "A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.",
    ),
    "circle.key": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.",
    ),
    "circle.which": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the number of "
        "their computer, and choose that one.",
    ),
    "circle.computer": QT_TRANSLATE_NOOP(
        "Errors", "No computer with the number {number} is known here. Sync, and ask for it again.",
    ),
    "circle.name": QT_TRANSLATE_NOOP(
        "Errors", "A circle needs a name of up to 60 characters. Only those who read it see the name.",
    ),
    "circle.unknown": QT_TRANSLATE_NOOP("Errors", "There is no circle called {name} here that this computer can read."),
    "circle.self": QT_TRANSLATE_NOOP(
        "Errors", "The last reader cannot leave: nobody could read the circle any more. Add another reader first.",
    ),
    "circle.inside": QT_TRANSLATE_NOOP(
        "Errors", "What is in a circle stays there, so this is not possible. Tell them in person or by phone.",
    ),
    "circle.files": QT_TRANSLATE_NOOP(
        "Errors", "Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.",
    ),
    "stopped": QT_TRANSLATE_NOOP("Errors", "Stopped as asked. Nothing was changed."),
}

# code -> the action that helps, and the words on its button
STEPS: dict[str, tuple[str, str]] = {
    "hub.unreachable": ("sync.now", QT_TRANSLATE_NOOP("Errors", "Try now")),
    "ticket.unknown": ("sync.now", QT_TRANSLATE_NOOP("Errors", "Sync now")),
    "person.unknown": ("sync.now", QT_TRANSLATE_NOOP("Errors", "Sync now")),
}


def sentence(error: DeskError) -> str:
    """The sentence of an error in the language of now: what happened, why, what to do."""
    return sentence_of(error.code, error.data)


def sentence_of(code: str, data: Mapping[str, object]) -> str:
    """As `sentence`, from a code; data that is missing is left out rather than failing."""
    text = translate("Errors", SENTENCES[code]) if code in SENTENCES else ""
    if not text:
        return translate("Errors", "This did not work ({code}). Nothing was lost.").format(code=isolate(code))
    return Formatter().vformat(text, (), _Isolated(data))


def step(error: DeskError) -> tuple[str, str]:
    """The id of the action that helps and the words of its button; two empty strings where none does."""
    action, words = STEPS.get(error.code, ("", ""))
    return action, translate("Errors", words) if words else ""


class _Isolated(dict[str, str]):
    """Names, numbers and paths, each in its own direction."""

    def __init__(self, data: Mapping[str, object]) -> None:
        super().__init__({name: isolate(str(value)) for name, value in data.items()})

    def __missing__(self, name: str) -> str:
        return "…"
