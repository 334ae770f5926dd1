"""The demo desk is believable, complete, and the same for a seed."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from deskapp.domain.documents import CHANNELS, DOCUMENTS, STATUSES, TICKET_KINDS, WAITING_KINDS
from deskapp.domain.snippet import LANGUAGES
from deskapp.services.demo_data import Demo, DemoTicket, demo
from deskapp.services.demo_stories import read_words

FOLDER = Path(__file__).parents[2] / "resources" / "demo"
NOW = int(datetime(2026, 11, 2, 14, 5, tzinfo=ZoneInfo("Europe/Helsinki")).timestamp() * 1000)
OPEN = ("new", "open", "waiting")


@pytest.fixture(scope="module")
def desk() -> Demo:
    return demo(FOLDER, NOW)


@pytest.fixture(scope="module")
def tickets(desk: Demo) -> list[DemoTicket]:
    return list(desk.tickets())


def test_the_company_has_a_reporting_line_of_five_floors(desk: Demo) -> None:
    people = desk.people
    assert len(people) == 400
    assert [place for place, person in enumerate(people) if person.manager < 0] == [0]
    assert all(person.manager < place for place, person in enumerate(people))

    def floor(place: int) -> int:
        return 1 if people[place].manager < 0 else 1 + floor(people[place].manager)

    assert max(map(floor, range(400))) == 5
    divisions = [person for person in people if person.manager == 0]
    assert 4 <= len(divisions) <= 6


def test_people_are_named_in_their_own_script_and_sign_in_with_latin_letters(desk: Demo) -> None:
    people = desk.people
    assert len({person.login for person in people}) == 400
    assert all(person.login.isascii() and "@" not in person.login for person in people)
    assert {person.languages[0] for person in people} == set(LANGUAGES)
    for person in people:
        arabic = any("\u0600" <= letter <= "\u06ff" for letter in person.name)
        assert arabic == (person.languages[0] == "ar")
        family_first = person.name.startswith(person.family + " ")
        assert family_first == (person.languages[0] == "hu")
        ZoneInfo(person.zone)
    assert {person.place for person in people} == {
        "Helsinki", "Tampere", "Oulu", "Leipzig", "Hamburg", "Szeged", "Budapest", "Izmir", "Istanbul", "Cairo",
        "Dubai", "London",
    }  # fmt: skip


def test_four_teams_can_answer_in_each_language(desk: Demo) -> None:
    assert [team.id for team in desk.teams] == ["it", "hr", "payroll", "facilities"]
    assert sum(team.intake for team in desk.teams) == 1
    for team in desk.teams:
        assert {desk.people[member].languages[0] for member in team.members} == set(LANGUAGES)
        assert set(team.names) == set(LANGUAGES)
        assert team.lead in team.members
        assert len(team.hours) == 7
    assert 28 <= len({member for team in desk.teams for member in team.members}) <= 40
    sami = desk.people[desk.me]
    assert (sami.login, sami.name, sami.place) == ("sami", "Sami Korhonen", "Helsinki")
    assert desk.me in desk.teams[0].members


def test_there_are_as_many_tickets_as_asked_for_each_with_its_own_number(tickets: list[DemoTicket]) -> None:
    assert len(tickets) == 2000
    assert len({ticket.number for ticket in tickets}) == 2000
    assert [ticket.opened_at for ticket in tickets] == sorted(ticket.opened_at for ticket in tickets)
    assert NOW - 560 * 86_400_000 < tickets[0].opened_at < NOW - 500 * 86_400_000


@pytest.mark.parametrize("count", [0, 1, 11, 12, 13, 150])
def test_small_desks_too(count: int) -> None:
    assert len(list(demo(FOLDER, NOW, tickets=count, people=60).tickets())) == count


def test_statuses_are_mixed_as_on_a_desk_that_keeps_up(tickets: list[DemoTicket]) -> None:
    found = Counter(ticket.status for ticket in tickets)
    assert 120 <= sum(found[status] for status in OPEN) <= 200
    assert found["solved"] > 400
    assert found["closed"] > 1000
    assert min(found[status] for status in OPEN) > 20


def test_a_large_desk_has_a_fifth_open() -> None:
    found = Counter(ticket.status for ticket in demo(FOLDER, NOW, tickets=60_000).tickets())
    share = {status: count / 600 for status, count in found.items()}
    assert 3 < share["new"] < 6
    assert 6 < share["open"] < 10
    assert 5 < share["waiting"] < 9
    assert 26 < share["solved"] < 36
    assert 44 < share["closed"] < 56


def test_each_history_ends_in_what_stands_and_nothing_happens_after_now(desk: Demo, tickets: list[DemoTicket]) -> None:
    for ticket in tickets:
        standing = dict(ticket.opening)
        for event in ticket.events:
            standing |= event.values
        stored = asdict(ticket)
        assert {name: stored[name] for name in standing} == standing
        times = [message.happened for message in ticket.messages]
        assert times == sorted(times)
        assert times[0] == ticket.opened_at
        moments = [event.happened for event in ticket.events]
        assert moments == sorted(moments)
        assert max([*times, *moments]) <= NOW
        assert min([*times, *moments]) >= ticket.opened_at
        assert ticket.messages[0].author == ticket.requester
        assert ticket.assignee != ticket.requester
        assert (ticket.status in ("solved", "closed")) == bool(ticket.solved_at)
        assert (ticket.status == "waiting") == bool(ticket.waiting_kind)


def test_fields_are_those_of_the_documents(tickets: list[DemoTicket]) -> None:
    fields = {field.name for field in DOCUMENTS["ticket"].fields} | set(DOCUMENTS["ticket"].sets)
    for ticket in tickets[::7]:
        assert set(ticket.opening) <= fields
        assert {name for event in ticket.events for name in event.values} <= fields
        assert ticket.status in STATUSES
        assert ticket.kind in TICKET_KINDS
        assert ticket.channel in CHANNELS
        assert ticket.waiting_kind in WAITING_KINDS
        assert 0 <= ticket.priority <= 3


def test_conversations_are_whole_and_in_the_customers_language(desk: Demo, tickets: list[DemoTicket]) -> None:
    own = {ticket.number for ticket in desk.queue()}
    for ticket in tickets:
        customer = desk.people[ticket.requester]
        assert ticket.language == customer.languages[0]
        for message in ticket.messages:
            assert message.text == message.text.strip()
            assert "{" not in message.text
            assert "%s" not in message.text
            if ticket.number not in own and message.author == ticket.requester:
                assert any("\u0600" <= letter <= "\u06ff" for letter in message.text) == (ticket.language == "ar")
        if ticket.status == "closed":
            assert any(message.author == ticket.assignee for message in ticket.messages)
    assert any(message.audience == "team" for ticket in tickets for message in ticket.messages)
    assert any(message.attachments for ticket in tickets for message in ticket.messages)


def test_people_write_while_their_office_is_open(desk: Demo, tickets: list[DemoTicket]) -> None:
    own = {ticket.number for ticket in desk.queue()}
    for ticket in tickets[::5]:
        if ticket.number in own:
            continue
        local = datetime.fromtimestamp(ticket.opened_at / 1000, ZoneInfo(desk.people[ticket.requester].zone))
        assert 8 <= local.hour < 17
        assert desk.people[ticket.requester].hours[local.weekday()]


def test_agents_write_the_language_of_the_customer(desk: Demo, tickets: list[DemoTicket]) -> None:
    answered = [ticket for ticket in tickets if ticket.assignee >= 0 and ticket.assignee != desk.me]
    fitting = sum(desk.people[ticket.assignee].languages[0] == ticket.language for ticket in answered)
    assert fitting > 0.97 * len(answered)
    assert {ticket.team for ticket in tickets} == {0, 1, 2, 3}


def test_the_demo_person_has_twelve_in_his_queue(desk: Demo, tickets: list[DemoTicket]) -> None:
    mine = [ticket for ticket in tickets if ticket.assignee == desk.me and ticket.status in OPEN]
    assert len(mine) == 12
    by_number = {ticket.number: ticket for ticket in mine}
    badge, vpn, answered = by_number["T-48213"], by_number["T-48190"], by_number["T-48120"]
    assert badge.subject == "Badge does not open the night entrance"
    assert badge.priority == 3
    assert (badge.next_word_by - NOW) // 60_000 == -40
    assert badge.read < badge.messages[-1].happened
    assert vpn.subject == "VPN drops every few minutes since Monday"
    assert (vpn.next_word_by - NOW) // 60_000 == 32
    assert [desk.people[message.author].name for message in vpn.messages] == [
        "Aino Virtanen", "Sami Korhonen", "Petra Nagy", "Aino Virtanen",
    ]  # fmt: skip
    assert vpn.messages[2].audience == "team"
    assert vpn.messages[0].attachments == (("vpn-error.png", 188_416),)
    assert answered.messages[-1].author == desk.me
    assert by_number["T-48177"].subject == "October payslip shows the wrong bank account"
    assert by_number["T-48154"].waiting_on == by_number["T-48154"].requester
    tomorrow = datetime.fromtimestamp(by_number["T-48149"].next_word_by / 1000, ZoneInfo("Europe/Helsinki"))
    assert (tomorrow.day, tomorrow.hour, tomorrow.minute) == (3, 10, 0)
    assert sum(0 < ticket.next_word_by < NOW for ticket in mine) >= 2
    assert sum(ticket.read < ticket.messages[-1].happened for ticket in mine) >= 3


@pytest.mark.parametrize(("size", "floors"), [(1_000, 6), (10_000, 7)])
def test_a_large_house_has_everybody_once_in_lines_that_somebody_can_lead(size: int, floors: int) -> None:
    house = demo(FOLDER, NOW, tickets=0, people=size)
    people = house.people
    assert len(people) == len({each.login for each in people}) == len({each.email for each in people}) == size
    assert [place for place, each in enumerate(people) if each.manager < 0] == [0]
    assert all(each.manager < place for place, each in enumerate(people))  # so that no line runs in a circle
    floor = [1] * size
    for place, each in enumerate(people[1:], start=1):
        floor[place] = floor[each.manager] + 1
    assert max(floor) == floors
    spans = Counter(each.manager for each in people[1:]).values()
    assert max(spans) <= 13  # the service desk; its lead is on no group of it
    assert sum(span < 5 for span in spans) <= 12  # heads of few units
    led = Counter(each.unit for each in people if each.job in ("Team lead", "Area lead"))
    assert set(led.values()) == {1}
    for team in house.teams:
        assert 2 <= len(team.members) <= 13
        assert {people[each].place for each in team.members} == {team.site} or not team.site
    assert len(house.teams) >= 12
    helped = Counter(
        place for row in house.matrix if row.category == "Hardware" for place in row.scope.get("places", ())
    )
    assert set(helped.values()) == {1}  # no two answer for one office
    me = people[house.me]
    assert (me.login, me.unit) == ("sami", "Technology › IT service desk")


def test_the_same_seed_makes_the_same_desk_and_another_another() -> None:
    def texts(seed: int) -> list[str]:
        made = demo(FOLDER, NOW, tickets=40, people=80, seed=seed)
        return [message.text for ticket in made.tickets() for message in ticket.messages]

    assert texts(3) == texts(3)
    assert texts(3) != texts(4)


def test_any_moment_will_do() -> None:
    start = datetime(2026, 1, 1, 3, tzinfo=UTC)
    for hours in range(0, 24 * 9, 17):
        now = int(start.timestamp() * 1000) + hours * 3_600_000
        for ticket in demo(FOLDER, now, tickets=60, people=80).tickets():
            assert ticket.opened_at <= now
            assert all(message.happened <= now for message in ticket.messages)


def test_a_busy_desk_at_noon_has_tickets_of_today_but_none_of_later() -> None:
    begun = NOW - 9 * 3_600_000
    today = 0
    for ticket in demo(FOLDER, NOW, tickets=20_000).tickets():
        today += ticket.opened_at > begun
        last = max([message.happened for message in ticket.messages] + [event.happened for event in ticket.events])
        assert last <= NOW
    assert today > 30


def test_every_language_tells_the_same_stories() -> None:
    words = read_words(FOLDER)
    kinds = {language: Counter((s.team, s.category) for s in each.stories) for language, each in words.items()}
    assert all(found == kinds["en"] for found in kinds.values())
    for language, each in words.items():
        distinct = {story.subject for story in each.stories}
        assert len(distinct) >= 30
        slots = {name: "x" for name, _ in each.slots} | {"month": "x", "since": "x"}
        for story in each.stories:
            for text in (story.subject, story.question, story.first, story.note, story.fix):
                assert text.format_map(slots)
        assert len({text for story in each.stories for text in (story.question, story.first, story.fix)}) == 3 * len(
            distinct
        )
        for pool in (each.hail, each.bye, each.receive, each.ask, each.update, each.more, each.thanks):
            assert all(text == text.strip() and '"' not in text for text in pool), language


def test_tickets_come_one_by_one() -> None:
    begun = time.perf_counter()
    few = list(islice(demo(FOLDER, NOW, tickets=1_000_000).tickets(), 100))
    assert len(few) == 100
    assert time.perf_counter() - begun < 5
