"""Own views: made, shared, moved between teams, removed and brought back; their counts are their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import personal_space
from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import SavedView
from deskapp.services import queues, tickets, undo, views
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

LATE = SavedView("", "Late ones", QueueQuery(view="all", text="status:open -vpn", sort="newest"), limit=3)


def space_of(desk: Desk, view_id: str) -> str:
    return str(desk.replica.read("SELECT space FROM other WHERE id = ? AND deleted = 0", (bytes.fromhex(view_id),))[0][0])


def test_a_view_is_made_changed_removed_and_brought_back(desk: Desk) -> None:
    made = views.make(desk, LATE).made
    (view,) = views.views(desk)
    assert view == LATE._replace(id=made, query=LATE.query._replace(saved=made), owner=desk.person)
    assert space_of(desk, made) == personal_space(desk.person)
    assert views.change(desk, view) is None
    changed = views.change(desk, view._replace(name="Very  late", limit=5))
    assert changed is not None
    assert [(each.name, each.limit, each.query.text) for each in views.views(desk)] == [("Very late", 5, LATE.query.text)]
    gone = views.remove(desk, made)
    assert views.views(desk) == []
    with pytest.raises(NotFound):
        views.change(desk, view)
    undo.undo(desk, gone.group)
    assert [each.id for each in views.views(desk)] == [made]


def test_a_shared_view_is_in_the_teams_space_and_seen_by_its_members(desk: Desk) -> None:
    made = views.make(desk, LATE._replace(team=team_id("it"))).made
    assert space_of(desk, made) == "desk"
    desk.person, sami = person_id("petra"), desk.person
    assert [each.owner for each in views.views(desk)] == [sami]
    desk.person = person_id("aino")  # of no team
    assert views.views(desk) == []
    desk.person = sami
    (view,) = views.views(desk)
    moved = views.change(desk, view._replace(team=""))
    assert moved is not None
    assert [each.id for each in views.views(desk)] == [moved.made]
    assert space_of(desk, moved.made) == personal_space(sami)


def test_a_name_is_asked_for(desk: Desk) -> None:
    for name in (" \n ", "x" * 61):
        with pytest.raises(Refused):
            views.make(desk, LATE._replace(name=name))


def test_a_view_counts_its_rows_and_not_for_ever(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        tickets.open_ticket(desk, subject=f"vpn {number}" if number % 2 else f"chair {number}", requester=person_id("aino"))
    for text in ("", "vpn", "-vpn", "status:new priority:normal", "is:unread chair"):
        made = views.make(desk, LATE._replace(query=QueueQuery(view="all", text=text))).made
        (view,) = (each for each in views.views(desk) if each.id == made)
        assert views.counts(desk, [view])[made] == len(queues.keys(desk, view.query)), text
    monkeypatch.setattr(views, "MOST_COUNTED", 2)
    assert max(views.counts(desk, views.views(desk)).values()) == 2


def test_what_i_follow_is_a_view(desk: Desk) -> None:
    made = tickets.open_ticket(desk, subject="Lamp", requester=person_id("aino")).made
    assert queues.page(desk, QueueQuery(view="followed")) == []
    tickets.follow(desk, made)
    assert [each.id for each in queues.page(desk, QueueQuery(view="followed"))] == [made]
    assert queues.count(desk, QueueQuery(view="followed")) == 1
    tickets.unfollow(desk, made)
    assert queues.page(desk, QueueQuery(view="followed")) == []
