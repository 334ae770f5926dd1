"""The courtesy rules for the reply being written: read in the background, asked by hints and phases alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskapp.domain import phases
from deskapp.domain.slips import Reader
from deskapp.paths import resources
from deskapp.services import courtesy
from deskapp.ui.i18n import code, today_began

if TYPE_CHECKING:
    from deskapp.domain.courtesy import Moment, Rules
    from deskapp.domain.rows import TicketView
    from deskapp.domain.slips import Slips
    from deskapp.services.courtesy import Card
    from deskapp.ui.jobs import Jobs


class Judge(QObject):
    """Who reads the reply, what it is for, and by which rules it is judged. Signal `ready`: something asked for is read."""

    ready = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rules: dict[str, Rules] = {}
        self.slips: Slips | None = None
        self.cards: dict[str, Card] = {}
        self.moment: Moment | None = None  # None: nothing is judged
        self.reader = Reader()
        self.names: frozenset[str] = frozenset()  # words of the names of everybody here: no dictionary knows them
        self.language = ""  # what the text was meant to be in

    def for_text(self, view: TicketView | None, language: str) -> None:
        """Another text is written; None for one that is not judged."""
        self.moment = phases.moment_of(view, today_began()) if view is not None else None
        self.reader = _reader(view) if view is not None else Reader()
        self.names = _names(view) if view is not None else frozenset()
        self.language = language

    def language_of(self, text: str) -> str:
        """The language a text is written in, not what was meant to be; "" until that can be told."""
        if self.slips is None:
            self._jobs.query(self, partial(_read, code()), self._loaded, key="words")
            return ""
        return self.slips.language_of(text) or self.language

    def rules_for(self, text: str) -> Rules | None:
        """The rules of the language a text is written in; None until they are read."""
        language = self.language_of(text)
        if not language:
            return None
        if language not in self._rules:
            self._jobs.query(self, partial(courtesy.read_rules, resources(), language), self._loaded_rules, key="rules")
        return self._rules.get(language)

    def _loaded(self, read: tuple[Slips, dict[str, Card]]) -> None:
        self.slips, self.cards = read
        self.ready.emit()

    def _loaded_rules(self, rules: Rules) -> None:
        self._rules[rules.language] = rules
        self.ready.emit()


def _read(language: str) -> tuple[Slips, dict[str, Card]]:
    cards = courtesy.read_poster(resources(), language).cards
    return courtesy.read_slips(resources()), {card.id: card for card in cards}


def _names(view: TicketView) -> frozenset[str]:
    people = (view.row.requester_name, view.row.assignee_name, *(each.author_name for each in view.messages))
    return frozenset(word for name in people for word in name.split())


def _reader(view: TicketView) -> Reader:
    """Who gets the reply."""
    person = view.requester
    languages = person.languages if person is not None else ()
    return Reader(tuple(languages), tuple((person.name if person is not None else "").split()))
