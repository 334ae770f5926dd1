"""One key takes back what was done last, then what was done before it."""

from __future__ import annotations

from functools import partial

import pytest

from deskapp.ui.actions import Actions
from deskapp.ui.undoing import MOST, Undoing
from deskapp.ui.widgets.toast import ToastHost


@pytest.fixture
def undoing(qapp):
    actions = Actions()
    made = Undoing(actions)
    made.action = actions.of("undo.action")
    made.actions = actions
    return made


def test_the_newest_first_and_off_when_nothing_is_left(undoing):
    back = []
    assert not undoing.action.isEnabled()
    undoing.add(partial(back.append, "first"))
    undoing.add(partial(back.append, "second"))
    undoing.action.trigger()
    undoing.action.trigger()
    assert back == ["second", "first"]
    assert not undoing.action.isEnabled()


def test_what_can_no_longer_be_taken_back_is_passed_over(undoing):
    back = []
    undoing.add(partial(back.append, "assigned"))
    undoing.add(partial(back.append, "sent long ago"), lambda: False)
    undoing.action.trigger()
    assert back == ["assigned"]


def test_the_button_of_an_older_deed_takes_that_one_back_and_only_once(undoing):
    back = []
    older = undoing.add(partial(back.append, "older"))
    undoing.add(partial(back.append, "newer"))
    older()
    older()
    assert back == ["older"]
    undoing.action.trigger()
    assert back == ["older", "newer"]


def test_not_without_end(undoing):
    back = []
    for number in range(MOST + 5):
        undoing.add(partial(back.append, number))
    for _ in range(MOST + 10):
        undoing.undo()
    assert len(back) == MOST
    assert back[-1] == 5


def test_what_the_key_took_back_has_no_button_left(undoing, qtbot):
    host = ToastHost()
    qtbot.addWidget(host)
    host.show()
    undoing.taken.connect(host.put_away)
    host.say("Assigned", undoing.add(lambda: None))
    host.say("Moved", undoing.add(lambda: None))
    undoing.undo()
    assert [toast.text() for toast in host.toasts()] == ["Assigned"]
