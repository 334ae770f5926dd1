"""Somebody is away, and what he has open goes to others by skill and load: said and done as one group, so that one undo
takes all of it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.absence import MOVE
from deskapp.domain.changes import Changes
from deskapp.services import absence, board, reassigning

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskapp.services.board import Share
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress
    from deskapp.services.telling import Sentence


def plan(desk: Desk, person: str) -> list[Share]:
    """Who would get which of somebody's open tickets, team by team. Nothing is changed by it.

    Nobody gets anything who is away himself; where nobody of a team is here, its tickets stay.
    """
    rows = desk.replica.read(
        "SELECT lower(hex(team)), lower(hex(id)) FROM ticket INDEXED BY queue_person"
        " WHERE stage = 1 AND assignee = ? AND team IS NOT NULL ORDER BY team, next_due, key",
        (bytes.fromhex(person),),
    )
    by_team: dict[str, list[str]] = {}
    for team, ticket in rows:
        by_team.setdefault(team, []).append(ticket)
    gone = absence.away(desk)
    found: list[Share] = []
    for team, ids in by_team.items():
        found += [each for each in board.share(desk, team, ids, without=person) if each.person not in gone]
    return found


def hand_on(
    desk: Desk, person: str, since: int, until: int, *, stand_in: str = "", moves: Mapping[str, str],
    told: Sequence[Sentence] = (), note: str = "", absence_id: str = "",
    progress: Progress | None = None, cancelled: Cancelled | None = None,
) -> Changes:  # fmt: skip
    """Say that somebody is away (or, with `absence_id`, that one stands as it stood), and give his tickets as `moves` say.

    `told` are the sentences to customers; `number` of the answer says how many tickets moved. Raises as
    `absence.say_away` and `reassigning.reassign`.
    """
    if absence_id:
        said = absence.change(desk, absence_id, since, until, stand_in=stand_in, tickets=MOVE)
    else:
        said = absence.say_away(desk, person, since, until, stand_in=stand_in, tickets=MOVE)
    done = reassigning.reassign(
        desk, moves, note=note, told=told, progress=progress, cancelled=cancelled, group=said.group
    )
    touched = {kind: said.of(kind) | done.of(kind) for kind in (*said.touched, *done.touched)}
    return Changes(touched, said.group, said.made, done.number)
