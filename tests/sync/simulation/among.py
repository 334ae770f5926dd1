"""What people do among several tickets and with colleagues: join, part, split, link, ask, give on, let leave later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.documents import LINKS
from deskapp.services import asking, joining, reassigning, scheduled, tickets

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.simulation.run import Run

RESIDUES = (4, 8, 15, 18)
"""Seeds that leave these when divided by 19 do this: none of those that failed before it was thought of."""
BEFORE_ASKING = range(3_000_000, 7_000_000)
"""Seeds whose people do not ask beside a ticket: what failed among them failed before that was there."""


def do_something_among(run: Run, desk: Desk) -> None:
    """One such deed of whoever sits there; a customer answers."""
    if run.seed not in BEFORE_ASKING and run.chance.random() < 0.3:
        (_ask_beside if not desk.customer and run.chance.random() < 0.4 else _say_beside)(run, desk)
    elif desk.customer:
        _answer(run, desk)
    else:
        run.chance.choice(_DEEDS)(run, desk)


def _known(desk: Desk) -> list[str]:
    return [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM ticket ORDER BY id")]


def _some(run: Run, desk: Desk, most: int) -> list[str]:
    """Some tickets of one space, the oldest often among them: many join the same ones."""
    rows = desk.replica.read("SELECT lower(hex(id)), space FROM ticket ORDER BY id")
    space = run.chance.choice(sorted({space for _, space in rows})) if rows else ""
    there = [each for each, of in rows if of == space]
    return there[:2] if run.chance.random() < 0.5 else run.chance.sample(there, min(len(there), most))


def _join(run: Run, desk: Desk) -> None:
    some = _some(run, desk, run.chance.choice((2, 3)))
    if len(some) < 2:
        tickets.open_ticket(desk, subject="The same again", requester=run.chance.choice(run.people), text="Help")
        return
    changes = joining.join(desk, some, run.chance.choice(("", *some)), tell=run.chance.random() < 0.5)
    run.struck["joined"] += 1
    if run.chance.random() < 0.25:
        tickets.undo(desk, changes.group)
        run.struck["undone"] += 1


def _part(run: Run, desk: Desk) -> None:
    rows = desk.replica.read("SELECT lower(hex(id)) FROM ticket WHERE merged_into IS NOT NULL ORDER BY id")
    if rows:
        joining.part(desk, run.chance.choice(rows)[0])
        run.struck["parted"] += 1


def _split(run: Run, desk: Desk) -> None:
    known = _known(desk)
    if not known:
        return
    ticket = run.chance.choice(known)
    rows = desk.replica.read(
        "SELECT lower(hex(m.id)) FROM message m JOIN ticket t ON t.root = m.root WHERE t.id = ? ORDER BY m.key",
        (bytes.fromhex(ticket),),
    )
    if rows:
        some = [each for (each,) in run.chance.sample(rows, run.chance.randint(1, len(rows)))]
        changes = joining.split(desk, ticket, some, "Another matter")
        run.struck["split"] += 1
        if run.chance.random() < 0.2:
            tickets.undo(desk, changes.group)
            run.struck["undone"] += 1


def _link(run: Run, desk: Desk) -> None:
    known = _known(desk)
    if len(known) < 2:
        return
    one, two = run.chance.sample(known, 2)
    if run.chance.random() < 0.6:
        tickets.link(desk, one, two, run.chance.choice(tuple(LINKS)))
        run.struck["linked"] += 1
    else:
        tickets.unlink(desk, one, two)


def _ask(run: Run, desk: Desk) -> None:
    """A colleague elsewhere is asked: he reads and answers from his own space."""
    if known := _known(desk):
        ticket = run.chance.choice(known)
        tickets.note(desk, ticket, "Between us")
        tickets.wait_on(desk, ticket, "person", run.chance.choice(run.people))
        run.struck["asked"] += 1


def _answer(run: Run, desk: Desk) -> None:
    """Whoever was asked, helps, follows or is a customer, agents among them."""
    rows = desk.replica.read("SELECT lower(hex(id)) FROM request WHERE deleted = 0 ORDER BY id")
    if rows:
        tickets.reply(desk, run.chance.choice(rows)[0], "As far as I know")
        run.struck["answered when asked"] += 1


def _ask_beside(run: Run, desk: Desk) -> None:
    """A question beside a ticket, with what was said to the customer, to somebody or to a team."""
    known = _known(desk)
    if not known:
        return
    ticket = run.chance.choice(known)
    rows = desk.replica.read(
        "SELECT lower(hex(m.id)) FROM message m JOIN ticket t ON t.root = m.root WHERE t.id = ? ORDER BY m.key",
        (bytes.fromhex(ticket),),
    )
    said = [each for (each,) in rows]
    helper = run.chance.choice([each for each in run.people if each != desk.person])
    if run.chance.random() < 0.8:
        asking.ask(desk, ticket, "What do you think?", helper=helper, excerpts=said)
    else:
        asking.ask(desk, ticket, "Does any of you know?", team=run.chance.choice(run.teams), excerpts=said)
    run.struck["asked beside"] += 1


def _say_beside(run: Run, desk: Desk) -> None:
    """A word of whoever asked or was asked."""
    rows = desk.replica.read("SELECT lower(hex(id)), lower(hex(asker)) FROM ask WHERE deleted = 0 ORDER BY id")
    if not rows:
        return
    ask, asker = run.chance.choice(rows)
    if asker != desk.person:
        word = f"I think so {run.chance.getrandbits(30)}"
        asking.answer(desk, ask, word) if run.chance.random() < 0.8 else asking.decline(desk, ask, word)
        run.struck["answered beside"] += 1
    elif run.chance.random() < 0.2:
        asking.withdraw(desk, ask)
    else:
        asking.ask_more(desk, ask, "And why?") if run.chance.random() < 0.7 else asking.thank(desk, ask)


def _leave_later(run: Run, desk: Desk) -> None:
    waiting = [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM scheduled ORDER BY id")]
    known = _known(desk)
    if waiting and run.chance.random() < 0.3:
        scheduled.send_now(desk, run.chance.choice(waiting))
    elif waiting and run.chance.random() < 0.3:
        scheduled.change(desk, run.chance.choice(waiting), text="In other words", due=desk.now() + 120_000)
    elif known:
        run.folder(desk.home.name)
        solve = run.chance.random() < 0.3
        scheduled.send_later(desk, run.chance.choice(known), "In due time", desk.now() + 60_000, solve=solve)
        run.struck["later"] += 1


def _give_on(run: Run, desk: Desk) -> None:
    """Several at once to somebody, with a note."""
    some = _some(run, desk, 3)
    if some:
        to = run.chance.choice(("", *run.people))
        changes = reassigning.reassign(desk, dict.fromkeys(some, to), note="Please", by=desk.now() + 3_600_000)
        run.struck["given on"] += 1
        if changes.group and run.chance.random() < 0.3:
            tickets.undo(desk, changes.group)


def _follow(run: Run, desk: Desk) -> None:
    if known := _known(desk):
        ticket = run.chance.choice(known)
        (tickets.unfollow if tickets.follows(desk, ticket) else tickets.follow)(desk, ticket)


def _close(run: Run, desk: Desk) -> None:
    """What was joined is closed and reopened too."""
    if known := _known(desk):
        ticket = run.chance.choice(known)
        if run.chance.random() < 0.5:
            tickets.close(desk, ticket, "a new lamp")
        else:
            tickets.reopen(desk, ticket)


_DEEDS = (
    _join, _join, _join, _part, _split, _split, _link, _ask, _answer, _answer, _leave_later, _leave_later, _give_on, _follow,
    _close,
)  # fmt: skip
