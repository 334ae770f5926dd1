"""Errors a person can act on; everything else that is raised is a bug.

    DeskError
      Refused       a rule of the desk says no
      NotFound      the named thing is not here
      Conflict      somebody else was first
      Unavailable   a disk, a hub or a key cannot be reached now

An error carries a code and data. `str(error)` is the English sentence for the command line;
the window has the same sentence in the person's language (`ui/errors.py`).
"""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    # what happened - why - what to do now; {names} are the error's data
    "crossing.nobody": "Nobody is named yet for what crosses a line: no team takes it, and this team has no lead.",
    "ask.unknown": "This question is not here any more: it was taken back, or has not come yet. Sync, and look again.",
    "ticket.elsewhere": "Somebody has moved this ticket in the meantime. Look where it is now, then move it again.",
    "ticket.unknown": "There is no ticket {number} here. Check the number, or sync first.",
    "person.unknown": "Nobody here has the login {login}. Check the spelling, or sync first.",
    "team.unknown": "There is no team called {team}. Known teams: {known}.",
    "field.unknown": "A ticket has no field {field}. Fields: {known}.",
    "value.bad": "{value} is not a {field}. Allowed: {allowed}.",
    "text.empty": "There is no text yet. Write a few words first.",
    "subject.empty": "The ticket needs a subject. Write in a few words what it is about.",
    "choice.open": "Another choice is needed first: {what}.",
    "newer.answer": "{name} has replied in the meantime. Your reply is kept; please read the other one first.",
    "send.past": "That time has passed. Choose a later one.",
    "send.gone": "This reply has gone out already, or was taken back. What was sent can be corrected with another "
    "message.",
    "erase.right": "Only its author or a lead of the team can erase this. Ask one of them.",
    "erase.reason": "Say why it is erased: the reason is all that stays.",
    "erase.unsent": "{what} has not reached the hub yet. Sync first, or take it back with Undo.",
    "key.missing": "The key of this replica is not in {place}. Put it back, or join the hub again in a new home.",
    "key.wrong": "The key does not open the replica in {home}. Nothing was changed; check the passphrase or the "
    "key file.",
    "replica.corrupt": "The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again "
    "in a new home.",
    "replica.newer": "The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). "
    "Install the newer deskapp.",
    "replica.missing": "There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.",
    "replica.joined": "This home already belongs to {hub}. Use another --home, or export and import: {how}.",
    "disk.full": "The disk is full: {path}. What you typed is still in the window; free some space and try again.",
    "disk.broken": "The disk reported an error at {path}. What was saved is kept; check the disk, then try again.",
    "home.readonly": "The folder {home} cannot be written to. Choose another with --home, or ask for permission to "
    "write there.",
    "hub.unreachable": "The hub {hub} cannot be reached: {why}. You can carry on here; deskapp keeps trying.",
    "join.cut": "The connection to {hub} broke off when {done} of {total} documents were here ({why}). They are kept: "
    "join again with the same address and login, and it carries on from there.",
    "hub.foreign": "{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.",
    "hub.exists": "There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.",
    "hub.newer": "The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install "
    "the newer deskapp.",
    "hub.url": "{url} is not the address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.",
    "hub.folder": "{path} is in a folder that {service} copies between computers, where work would be lost. "
    "Choose a plain folder or Postgres.",
    "hub.locks": "Locks do not work in the folder {path}, so two computers would overwrite each other’s work. Choose "
    "another folder, or Postgres.",
    "hub.corrupt": "The hub file {hub} is damaged. Nothing is written to it any more and all work is kept here; its keeper "
    "brings it back with: deskapp hub restore FILE, or deskapp hub rebuild.",
    "hub.other": "{hub} is a different hub from the one this home belongs to. Nothing was synced; check the address "
    "and the file.",
    "hub.server": "{hub} is a Postgres server, which has tools of its own for this. Use pg_dump and pg_restore.",
    "hub.inuse": "The hub {hub} was written to without a pause, so no backup could be taken. Try again in a while.",
    "hub.whole": "The hub {hub} is intact and can be read. Nothing was changed; to go back to a backup use: deskapp hub "
    "restore FILE.",
    "backup.broken": "{path} is not a complete backup of a hub: {why}. Nothing was changed; choose another one.",
    "rebuild.nothing": "{home} holds nothing of the hub {hub}. Name homes that have joined it with: --from HOME.",
    "older.offline": "Older tickets are on the hub, and it cannot be reached right now. Try again when you are back "
    "online.",
    "hub.device": "The hub knows no computer {device} that may work with it. deskapp hub status lists them.",
    "hub.space": "{space} cannot be the id of a team's space. Use lower-case letters, digits and hyphens, beginning with "
    "a letter.",
    "hub.plain": "The address {url} would take any certificate, or none, so somebody in between could pretend to be the hub. "
    "Leave sslmode out, or say sslmode=verify-full; sslrootcert=FILE names the company's own authority.",
    "hub.keeper": "Only the keeper of the hub {hub} may do that, with their own login. Nothing was changed.",
    "hub.login": "The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.",
    "hub.refused": "The hub refused {what}: {why}. It is kept here.",
    "hub.forked": "The hub tells a different history from the one seen here (space {space}). Nothing was sent; ask its "
    "keeper whether a backup was restored.",
    "sync.broken": "Syncing with the hub stopped because of an error in the program: {what}. Your work is kept here; "
    "please report it.",
    "file.missing": "There is no file {path}.",
    "file.broken": "{path}, line {line}, column {column}: {why}. Nothing was imported.",
    "file.columns": "{path} lacks the column {column}. Found: {found}. Name it in the map file.",
    "file.unreadable": "{path} cannot be read: {why}. Check the path and the rights on the file.",
    "file.sheet": "{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.",
    "map.broken": "{path}, line {line}, column {column}: {why}. Nothing was imported.",
    "map.word": "{path} says {word} in {place}. Known there: {known}.",
    "map.column": "{path} names the column {column}, which {file} lacks. Found: {found}.",
    "calendar.bad": "These working hours cannot be used: {why}.",
    "calendar.never": "These working hours never add up to {minutes} minutes. Check the hours and the days off.",
    "file.unwritable": "{path} cannot be written: {why}. Choose another place.",
    "file.big": "{name} is larger than {limit} MB, the most a file may have here. Make it smaller, or send a link to it.",
    "file.empty": "{name} is empty. Check whether it was saved.",
    "file.offline": "{name} is not on this computer yet, and the hub cannot be reached. Open it again when you are "
    "back online.",
    "file.gone": "{name} is not at the hub any more: it was erased, or never arrived there in full. Ask whoever sent "
    "it.",
    "file.risky": "{name} is a program, and deskapp does not start programs. Save it if you know who sent it.",
    "file.kind": "{path} is neither CSV nor XLSX nor LDIF.",
    "stick.kind": "{path} is not a copy of unsent work. Choose a file that deskapp wrote; its name ends in "
    ".deskapp-unsent.",
    "stick.cut": "{path} is cut short or damaged. Nothing was brought in; write the copy again where the work is.",
    "stick.passphrase": "The passphrase does not open {path}. Nothing was brought in; type it as it was when the copy "
    "was written.",
    "stick.short": "The passphrase needs at least {least} characters, so that a lost stick stays locked.",
    "stick.hub": "{path} belongs to the hub {hub}, this computer to {here}. Nothing was brought in.",
    "stick.person": "{path} holds the work of {login}; this computer is used by {here}. Nothing was brought in; use a "
    "computer of {login}’s.",
    "stick.behind": "The copy builds on {count} tickets that are not here yet, and the hub cannot be reached. Nothing "
    "was brought in; sync first.",
    "confidential.offline": "What is confidential can be opened up only while the hub can be reached. Try again when "
    "you are back online.",
    "lend.closed": "Tickets of this team are read by its own people only, so nobody else can lend it a hand.",
    "lend.team": "Only people in the team can say this.",
    "lend.own": "This is your own team.",
    "lend.hours": "You can lend a hand for up to two weeks from now. Choose another time.",
    "lend.unknown": "Nobody asks for help there any more.",
    "parked.unknown": "Nothing is kept aside under {id} any more.",
    "parked.gone": "What it changes is not here any more, so it cannot be tried again. Copy its text, or put it into a new "
    "ticket.",
    "parked.closed": "It is now in a place where {name} may not write. Copy its text, or put it into a new ticket.",
    "view.unknown": "This view is not here any more.",
    "view.name": "A view needs a name of up to 60 characters.",
    "join.one": "Choose at least two tickets to join.",
    "join.apart": "{number} belongs to a team whose tickets are kept separate. Link the tickets instead.",
    "split.none": "Choose at least one message for the new ticket.",
    "support.nobody": "There is nobody left to ask in your reporting line: it is about them. Ask a colleague or another team.",
    "support.about": "Nobody by that name in your reporting line can be asked here. Choose another step.",
    "card.right": "Your organisation keeps your card. Ask your service desk to change it.",
    "card.name": "A card needs a name. Write it the way others should see it.",
    "person.data": "Only the person and whoever looks after the hub can do this. Ask one of them.",
    "ring.right": "Only people in {team} can change this. Ask one of them.",
    "ring.said": "They said this about themselves, and their word stands. Ask them to change it.",
    "ring.unknown": "This is no longer here.",
    "ring.own": "Only the person can change what is said about them. Ask them.",
    "ring.reader": "{name} does not use deskapp yet, so they could not read it.",
    "unit.right": "Your organisation keeps the cards of departments. Ask your service desk to change this one.",
    "unit.name": "Choose a department first.",
    "unit.why": "Say in a few words what happens during that time, such as “closes the month”.",
    "unit.dates": "The end has to come after the start, and before the next time it starts. Choose other days.",
    "unit.spell": "This time was already removed from the card.",
    "directory.url": "{url} is not the address of a directory. Use ldap://HOST or ldaps://HOST.",
    "directory.unreachable": "The directory {host} cannot be reached: {why}. Nothing was changed; try again later.",
    "directory.certificate": "The certificate of {host} was not accepted: {why}. Nothing was sent; choose the file with your "
    "company’s own certificates, or ask whoever looks after the directory.",
    "directory.authority": "The certificates in {path} cannot be read: {why}. Choose another file.",
    "directory.login": "The directory {host} does not know the login {login}, or the password is wrong.",
    "directory.password": "The directory {host} needs a password, and there is none for it on this computer.",
    "directory.base": "The directory {host} has nothing at {base}. Check where to look.",
    "directory.filter": "{filter} is not a filter that a directory understands.",
    "directory.limit": "The directory {host} returns fewer entries at once than it holds. Nothing was changed, because the "
    "people missing would look as if they had left; ask for a higher limit, or narrow the filter.",
    "directory.refused": "The directory {host} refused: {why}. Nothing was changed.",
    "directory.unknown": "There is no directory source called {name}. Known: {known}.",
    "directory.name": "A directory source needs a name of its own of up to 60 characters.",
    "directory.right": "Only staff who write for the whole organisation can bring people in from a directory.",
    "directory.many": "{count} of {all} people would be marked as having left. Nothing was changed; check that the source is "
    "complete before you confirm it.",
    "directory.match": "{match} cannot be used: say ID=LOGIN, or ID=new for somebody new.",
    "card.kept": "{field} comes from {source} and is changed there; a change made here would be overwritten the next time.",
    "reorganisation.unknown": "There is no draft of a re-organisation called {name} here.",
    "reorganisation.name": "A draft needs a name of up to 60 characters.",
    "reorganisation.own": "Only whoever wrote this draft can change it. Ask them.",
    "reorganisation.applied": "This draft has been applied and stays as it was. Undo it first, or begin another one.",
    "reorganisation.circle": "Nobody can stand above themselves. Choose another lead.",
    "absence.right": "Only the person themselves or their lead can say when they are away. Ask one of them.",
    "absence.dates": "The day back has to come after the first day away. Choose other days.",
    "absence.self": "Nobody can stand in for themselves. Choose somebody else, or nobody.",
    "absence.unknown": "This absence is not here any more.",
    "waits.unknown": "This entry is not here: it was taken back, or has not arrived yet. Sync, and look again.",
    "waits.side": "One side of the entry has to be you, your team or somebody you lead.",
    "waits.same": "Nobody can wait for themselves. Choose somebody else for one side.",
    "waits.rule": "This date never comes round. Choose a first day, a time, and how often.",
    "waits.owner": "Only {name}, who wrote this entry, can change it. Write them a message instead.",
    "waits.giver": "Only the person this entry waits for can hand it in.",
    "waits.receiver": "Only the person waiting can say that it is here, say what is missing, or open a ticket.",
    "waits.ticket": "There is a ticket for this already: {number}.",
    "waits.many": "More than {most} people would see this entry. Make one for each part of the organisation.",
    "responsibility.unknown": "This line is not here any more.",
    "macro.unknown": "This macro is not here any more.",
    "macro.name": "A macro needs a name of up to 60 characters.",
    "macro.solution": "A macro that solves a ticket needs to say what solved it.",
    "macro.empty": "Choose at least one thing for the macro to do.",
    "forward.customer": "{name} is the customer of this ticket. Write a reply instead.",
    "forward.nowhere": "There is no way to reach {name} yet. Choose somebody else, or type an e-mail address.",
    "review.gone": "This draft no longer needs reading: it was taken back.",
    "review.reader": "Whoever reads the draft must be able to read its ticket. Choose somebody else.",
    "snippet.unknown": "This snippet is not here any more.",
    "snippet.trigger": "{trigger} cannot be typed as a snippet. Use 2 to 16 lower-case letters a to z, digits and hyphens, "
    "beginning with a letter.",
    "snippet.taken": "There is already a snippet called {trigger}. Choose another word.",
    "window.display": "There is no display here to show a window on. Use the command line (deskapp --help), or take "
    "pictures of the window with: deskapp tour.",
    "window.other": "deskapp is already open for {home}.",
    "work.running": "{what} is still running. Wait for it, or cancel it.",
    "circle.file": "A hub in a file cannot keep a circle: whoever can read the shared file reads all of it. Use a Postgres hub.",
    "circle.key": "{name} has no computer whose key is known here. Once they have joined and synced, sync here and try again.",
    "circle.which": "{name} works on {count} computers, and it is not known here which came first. Ask them by phone for the "
    "number of their computer, and choose that one.",
    "circle.computer": "No computer with the number {number} is known here. Sync, and ask for it again.",
    "circle.name": "A circle needs a name of up to 60 characters. Only those who read it see the name.",
    "circle.unknown": "There is no circle called {name} here that this computer can read.",
    "circle.self": "The last reader cannot leave: nobody could read the circle any more. Add another reader first.",
    "circle.inside": "What is in a circle stays there, so this is not possible. Tell them in person or by phone.",
    "circle.files": "Files cannot be attached in a circle yet. Nothing was saved; put what matters into words.",
    "stopped": "Stopped as asked. Nothing was changed.",
}


class DeskError(Exception):
    """An expected failure: `code` names the sentence, `data` fills it."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        return SENTENCES[self.code].format(**self.data)


class Refused(DeskError):
    """A rule of the desk says no."""


class NotFound(DeskError):
    """The named thing is not here."""


class Conflict(DeskError):
    """Somebody else was first; nothing is lost."""


class Unavailable(DeskError):
    """A disk, a hub or a key cannot be reached now."""
