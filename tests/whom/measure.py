"""How many of sixty questions get the right owner first: `python -m tests.whom.measure` tells each that does not."""

from __future__ import annotations

import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.operation import derived
from deskapp.paths import resource
from deskapp.services import demo, whom
from deskapp.services.demo_data import demo as plan
from deskapp.services.demo_matters import who
from deskapp.services.desk import Desk, open_desk, wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable

QUESTIONS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))[
    "question"
]


class Judged(NamedTuple):
    """A question, who should have stood first, and who did."""

    question: dict[str, Any]
    wanted: str
    got: str
    category: str
    told: str

    @property
    def right(self) -> bool:
        return self.got == self.wanted


def spoilt(text: str) -> str:
    """A text with a slip in its longest word: two letters in the middle that differ have changed places."""
    word = max(text.split(), key=len)
    at = next(at for at in range(len(word) // 2, len(word)) if word[at] != word[at - 1])
    return text.replace(word, word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], 1)


def judge(desk: Desk, people: int = 400, said: Callable[[str], str] = str) -> list[Judged]:
    """Ask everything of a desk that is a demo of the usual seed with so many people; `said` is how a question is typed."""
    house = plan(resource("demo"), wall_clock(), tickets=0, people=people)
    found = []
    for each in QUESTIONS:
        place = who(each["owner"], house.people, house.teams)
        wanted = (
            derived("demo person", house.people[place].login)
            if place >= 0
            else derived("demo team", house.teams[~place].id)
        )
        answers = whom.ask(desk, said(each["text"]), derived("demo person", each["asker"]), each["language"]).answers
        first = answers[0] if answers else None
        found.append(
            Judged(
                each,
                wanted,
                first.first.id if first else "",
                first.category if first else "",
                f"{first.first.text('en')}, {first.first.place}" if first else "",
            )
        )
    return found


def demo_desk(home: Path, people: int = 400) -> Desk:
    """The demo company without tickets, and without a hub."""
    demo.fill_replica(home, 0, people=people)
    return open_desk(home)


def main() -> int:
    """Print what went wrong, and how many were right."""
    with tempfile.TemporaryDirectory() as name:
        desk = demo_desk(Path(name))
        judged = judge(desk)
        for each in judged:
            if not each.right:
                print(
                    f"{each.question['language']}  {each.question['text']!r}: {each.category or 'nothing'} {each.told}"
                )
        print(f"{sum(each.right for each in judged)} of {len(judged)}")
        desk.close_thread()
    return 0


if __name__ == "__main__":
    sys.exit(main())
