"""Random work at an office whose computers let go of what is old, with a hub that is restored and rebuilt: what each
holds is what the hub holds, nothing is lost, nothing is twice.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from deskapp.hub.opening import file_path, open_hub
from deskapp.replica import elsewhere
from deskapp.services import duties, keeping, office, tickets
from deskapp.sync import bootstrap, exchange, recovery
from deskapp.sync.older import Tidy, bring
from tests.sync.offices import Office, documents, states

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

DAY = 86_400_000


class Year:
    """Some years at a small office, from a seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.office = Office(folder, f"sqlite:///{folder}/hub.db")
        self.office.clock.ms = self.office.hub().now() - 4 * 366 * DAY
        self.desks = [self.office.join(login) for login in ("anna", "ben", "carl")]
        self.said: dict[str, set[str]] = {}
        self.erased: set[str] = set()
        self.lost: set[str] = set()
        self.backup: Path | None = None
        self.done: dict[str, int] = {}

    def run(self, steps: int) -> None:
        for _ in range(steps):
            what = self.chance.choice(
                ["open", "open", "say", "say", "say", "close", "close", "close", "reopen", "sync", "sync", "sync", "tidy", "tidy",
                 "bring", "months", "years", "erase", "backup", "restore", "rebuild"]
            )  # fmt: skip
            self.done[what] = self.done.get(what, 0) + 1
            getattr(self, f"_{what}")(self.chance.choice(self.desks))
        self.end()

    def _open(self, desk: Desk) -> None:
        words = f"word{self.chance.getrandbits(40)}"
        made = tickets.open_ticket(desk, subject=words, requester=desk.person, text=words).made
        self.said[made] = {words}

    def _any(self, desk: Desk, stage: int) -> str | None:
        rows = desk.replica.read("SELECT lower(hex(id)) FROM ticket WHERE stage = ? ORDER BY id", (stage,))
        return self.chance.choice(rows)[0] if rows else None

    def _say(self, desk: Desk) -> None:
        ticket = self._any(desk, self.chance.choice([0, 1]))
        if ticket is not None:
            words = f"word{self.chance.getrandbits(40)}"
            tickets.note(desk, ticket, words)
            self.said[ticket].add(words)

    def _close(self, desk: Desk) -> None:
        ticket = self._any(desk, 1)
        if ticket is not None:
            tickets.close(desk, ticket, "done")

    def _reopen(self, desk: Desk) -> None:
        ticket = self._any(desk, 0)
        if ticket is not None:
            tickets.reopen(desk, ticket)

    def _sync(self, desk: Desk) -> None:
        office.sync(desk)

    def _tidy(self, desk: Desk) -> None:
        with desk.replica.transaction() as connection:
            desk.replica.set_meta(connection, "tidied", "0")
        Tidy(desk.now)(desk.replica, self.office.hub())

    def _bring(self, desk: Desk) -> None:
        left_out = sorted(elsewhere.roots(desk.replica.connection(), "desk"))
        if left_out:
            root = self.chance.choice(left_out)
            bring(desk.replica, self.office.hub(), "desk", root, me=desk.person, device=desk.device, used=desk.now())

    def _months(self, desk: Desk) -> None:
        with desk.replica.transaction() as connection:
            months = self.chance.choice(["3", "12", "0"])
            connection.execute("INSERT OR REPLACE INTO setting VALUES ('hold_months', ?)", (months,))

    def _years(self, _: Desk) -> None:
        self.office.clock.ms += self.chance.choice([40, 100, 400]) * DAY

    def _erase(self, desk: Desk) -> None:
        if self.chance.random() < 0.5 and (ticket := self._any(desk, 0)) is not None:
            office.sync(desk)
            self.office.hub().erase("desk", ticket, "asked", device=desk.device)
            self.erased.add(ticket)
            office.sync(desk)  # whoever erases knows it: a lost hub is told again

    def _backup(self, desk: Desk) -> None:
        self.backup = keeping.back_up(desk.home, self.office.folder / "backup.db")
        self.fresh = self.office.clock.ms

    def _restore(self, desk: Desk) -> None:
        # An older backup than what own operations are kept for is beyond the promise; erasing goes again by other means.
        if self.backup is not None and self.office.clock.ms - self.fresh < 80 * DAY and not self.erased:
            keeping.restore(desk.home, self.backup)

    def _rebuild(self, desk: Desk) -> None:
        held = {row[0] for each in self.desks for row in each.replica.read("SELECT lower(hex(root)) FROM ticket")}
        nobodys = self.said.keys() - held - self.erased
        texts = [row[0] for each in self.desks for row in each.replica.read("SELECT doc FROM message")]
        for said in self.said.values():  # words that everybody who had them has let go were at the hub alone
            said -= {word for word in said if not any(word in text for text in texts)}
        file_path(self.office.url).unlink()
        self.office.hub().close()
        done = keeping.make_anew(desk.home, [each.home for each in self.desks if each is not desk])
        assert done.rebuilt is not None
        assert done.rebuilt.lost <= len(nobodys), "only what nobody held is lost with its hub"
        self.lost |= nobodys
        self.backup = None

    def end(self) -> None:
        hub = open_hub(self.office.url)
        self.office.sync(*self.desks)
        for desk in self.desks:  # a worker's duty: what was erased is erased again at a hub that went back
            duties.run(desk.replica, hub, now=desk.now)
        for _ in range(3):
            self.office.sync(*self.desks)
        there = states(self.desks[0], hub)
        words: dict[str, bytes] = {}
        for state in hub.states("desk", "", 100_000, device=self.desks[0].device):
            words[state.root] = words.get(state.root, b"") + state.body
        for ticket, said in self.said.items():
            if ticket not in self.erased | self.lost:
                assert ticket in words, "a ticket is lost"
                for each in said:
                    assert each.encode() in words[ticket], "a word is lost"
        for ticket in self.erased:
            assert ticket not in words
        for desk in self.desks:
            assert office.verify(desk, full=True)["problems"] == []
            assert documents(desk).items() <= there.items()
            held = {row[0] for row in desk.replica.read("SELECT lower(hex(root)) FROM ticket WHERE space = 'desk'")}
            left_out = elsewhere.roots(desk.replica.connection(), "desk")
            assert not held & left_out
            assert held | left_out >= words.keys()
            assert desk.replica.one("SELECT count(*) FROM op WHERE seq IS NULL") == (0,)
            assert desk.replica.one("SELECT count(*) FROM parked WHERE reason NOT IN ('erased', 'restored')") == (0,)
        hub.close()
        self.office.close()


@pytest.mark.parametrize("seed", range(6))
def test_years_of_random_work(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if seed % 2:  # as if every log were too long to be read whole
        monkeypatch.setattr(bootstrap, "WHOLE_LOG", 5)
        monkeypatch.setattr(recovery, "WHOLE_LOG", 5)
        monkeypatch.setattr(exchange, "LONG_LOG", 5)
    year = Year(tmp_path, seed)
    year.run(80)
    assert year.done.get("tidy")
