"""The snippet library: written, found, copied, taken away and brought back, each value its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.snippet import flaws
from deskapp.services import favourites, library, snippet_past, snippets, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.desks import TestClock


def test_a_snippet_is_made_written_and_used(desk: Desk) -> None:
    made = library.make(desk, "::Key-Lost", "team", "asking").made
    texts = {"title.en": "Lost key", "text.en.informal": "Hi {name}, which {ask:text|door}?", "keywords": ["key", "door"]}
    assert library.save(desk, made, texts) is not None
    card = library.card(desk, made)
    assert (card.trigger, card.phase, card.scope) == ("key-lost", "asking", "team")
    assert card.texts["en", "informal"].startswith("Hi {name}")
    assert card.texts["fi", "formal"] == ""
    assert card.may_write
    (row,) = library.rows(desk, "door")
    assert (row.id, row.title, row.missing) == (made, "Lost key", ("en", "de", "fi", "hu", "tr", "ar"))
    ticket = tickets.open_ticket(desk, subject="Key", requester=person_id("aino")).made
    assert [each.trigger for each in snippets.fitting(desk, ticket, "key")] == ["key-lost"]
    assert "{door}" in snippets.expand(desk, made, ticket).text


def test_the_second_of_one_name_says_so_and_both_can_be_inserted(desk: Desk) -> None:
    """Two offices may write the same name while they are apart; here the second is let in past the check."""
    made = []
    for text in ("Restart the box.", "Import the profile."):
        with desk.unit() as work:
            made.append(work.fresh_id())
            values = {"trigger": "vpn", "phase": "serving", "title.en": "VPN", "text.en.informal": text}
            work.record("make", "snippet", made[-1], values, space="desk", intent="snippet")
            work.commit()
    library.save(desk, library.make(desk, "all").made, {"text.en.informal": "First: {> vpn}"})
    assert [(row.trigger, row.title) for row in library.rows(desk, "vpn")] == [("vpn", "VPN"), ("vpn", "VPN (2)")]
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino")).made
    found = {row.title: row.id for row in snippets.fitting(desk, ticket, "vpn")}
    assert set(found) == {"VPN", "VPN (2)"}
    first, second = (snippets.expand(desk, found[title], ticket).text for title in ("VPN", "VPN (2)"))
    assert {first, second} == {"Restart the box.", "Import the profile."}
    (every,) = snippets.fitting(desk, ticket, "all")
    assert snippets.expand(desk, every.id, ticket).text == f"First: {first}"


def test_saving_what_stands_there_writes_nothing(desk: Desk) -> None:
    made = library.make(desk, "same").made
    assert library.save(desk, made, {"text.en.formal": "A"}) is not None
    assert library.save(desk, made, {"text.en.formal": "A", "trigger": "same", "title.de": ""}) is None


def test_the_phases_give_the_order(desk: Desk) -> None:
    for trigger, phase in (("bb", "closing"), ("cc", "opening"), ("aa", "closing")):
        library.make(desk, trigger, phase=phase)
    assert [each.trigger for each in library.rows(desk)] == ["cc", "aa", "bb"]


@pytest.mark.parametrize("trigger", ["", "x", "Größe", "two words", "1st", "a" * 17])
def test_a_trigger_can_be_typed(desk: Desk, trigger: str) -> None:
    with pytest.raises(Refused) as refused:
        library.make(desk, trigger)
    assert refused.value.code == "snippet.trigger"
    assert library.rows(desk) == []


def test_a_trigger_is_there_once(desk: Desk) -> None:
    first = library.make(desk, "hello").made
    second = library.make(desk, "hello-two").made
    for act in (lambda: library.make(desk, "hello"), lambda: library.save(desk, second, {"trigger": "hello"})):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "snippet.taken"
    assert library.save(desk, first, {"trigger": "hello", "title.en": "Hi"}) is not None


def test_a_copy_of_ones_own_leaves_the_first_alone(desk: Desk) -> None:
    first = library.make(desk, "hello", "company").made
    library.save(desk, first, {"text.en.formal": "Dear {name}", "title.en": "Hello"})
    copy = library.make(desk, "my-hello", "personal", like=first).made
    library.save(desk, copy, {"text.en.formal": "Good day {name}"})
    assert library.card(desk, first).texts["en", "formal"] == "Dear {name}"
    assert library.card(desk, copy)[1:5] == ("my-hello", "serving", "personal", ())


def test_what_is_taken_away_comes_back_by_undo(desk: Desk) -> None:
    made = library.make(desk, "hello").made
    library.save(desk, made, {"text.en.formal": "Dear {name}"})
    gone = library.remove(desk, made)
    assert library.rows(desk) == []
    with pytest.raises(NotFound):
        library.card(desk, made)
    tickets.undo(desk, gone.group)
    assert library.card(desk, made).texts["en", "formal"] == "Dear {name}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi {name}, {> sign}", ()),
        ("{nmae}", (("value", "{nmae}"),)),
        ("{> gone}", (("include", "gone"),)),
        ("{days, plural, one {# day} other {{wann}}}", (("value", "{wann}"),)),
        ("{mood, select, other {x}}", (("form", "mood"),)),
        ("Hi {name", (("brace", "{name"),)),
        ("{ask:colour|which?}", (("ask", "{ask:colour|which?}"),)),
        ("x" * 20_001, (("long", "20000"),)),
    ],
)
def test_what_is_wrong_with_a_text_is_named(text: str, found: tuple[tuple[str, str], ...]) -> None:
    assert flaws(text, {"sign"}) == found


def test_favourites_folders_owners_and_review_dates(desk: Desk, clock: TestClock) -> None:
    hello, bye = library.make(desk, "hello", "team").made, library.make(desk, "bye", "team").made
    favourites.like(desk, hello, wanted=True)
    favourites.like(desk, hello, wanted=True)
    library.save(desk, hello, {"folder": "First words", "owner": person_id("petra"), "review": clock() + 1000})
    rows = {each.trigger: each for each in library.rows(desk)}
    assert [(rows[name].favourite, rows[name].mine, rows[name].folder) for name in ("hello", "bye")] == [
        (True, False, "First words"), (False, True, "")]  # fmt: skip
    assert [each.trigger for each in library.rows(desk, "first")] == ["hello"]
    assert [each.name for each in library.keepers(desk)] == ["Sami Korhonen", "Petra Nagy"]
    card = library.card(desk, hello)
    assert (card.owner_name, card.due, card.favourite, card.folders) == ("Petra Nagy", False, True, ("First words",))
    clock.ms += 2000
    assert [each.due for each in library.rows(desk)] == [False, True]
    ticket = tickets.open_ticket(desk, subject="x", requester=person_id("aino")).made
    for each in (hello, bye):
        library.save(desk, each, {"text.en.informal": "Hi"})
    assert [each.trigger for each in snippets.fitting(desk, ticket)] == ["hello", "bye"]
    favourites.like(desk, hello, wanted=False)
    favourites.like(desk, bye, wanted=True)
    assert favourites.of(desk) == {bye}
    assert [each.trigger for each in snippets.fitting(desk, ticket)] == ["bye", "hello"]


def test_history_tells_who_changed_what_and_brings_it_back_whoever_has_it_now(desk: Desk) -> None:
    mine = library.make(desk, "hello").made
    library.save(desk, mine, {"text.en.informal": "Hi {name}", "keywords": ["hi"]})
    library.save(desk, mine, {"text.en.informal": "Yo"})
    favourites.like(desk, mine, wanted=True)
    assert library.share(desk, mine, "personal") is None
    shared = library.share(desk, mine, "team")
    assert shared is not None
    team = shared.made
    assert [(each.id, each.scope, each.favourite) for each in library.rows(desk)] == [(team, "team", True)]
    library.save(desk, team, {"text.de.informal": "Hallo"})
    told = snippet_past.past(desk, team)
    assert [(each.actor_name, each.intent, each.fields) for each in told] == [
        ("Sami Korhonen", "snippet", ("text.de.informal",)),
        ("Sami Korhonen", "share", ()),
        ("Sami Korhonen", "snippet", ("text.en.informal",)),
        ("Sami Korhonen", "snippet", ("keywords", "text.en.informal")),
        ("Sami Korhonen", "snippet", ("owner", "phase", "trigger")),
    ]
    snippet_past.bring_back(desk, team, told[3].id)
    card = library.card(desk, team)
    assert (card.texts["en", "informal"], card.texts["de", "informal"], card.scope) == ("Hi {name}", "", "team")
    assert snippet_past.past(desk, team)[0].fields == ("text.de.informal", "text.en.informal")
    assert snippet_past.bring_back(desk, team, told[3].id) is None
    tickets.undo(desk, shared.group)
    assert team in {each.id for each in library.rows(desk)}, "somebody has changed it since: it stays"


def test_giving_to_others_is_undone(desk: Desk) -> None:
    mine = library.make(desk, "hello").made
    shared = library.share(desk, mine, "company")
    assert shared is not None
    assert library.card(desk, shared.made).scope == "company"
    tickets.undo(desk, shared.group)
    assert [(each.id, each.scope) for each in library.rows(desk)] == [(mine, "personal")]
    assert library.card(desk, mine).scope == "personal"
