"""The commands of the action table that concern the shown ticket, each to the part that does it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deskapp.ui.ticket import marks
from deskapp.ui.ticket.pasted import paste_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.actions import Actions
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.conversation import Conversation
    from deskapp.ui.ticket.decisions import Decisions
    from deskapp.ui.ticket.deeds import Deeds
    from deskapp.ui.ticket.header import Header

_TOOLS = ("comp.snippet", "comp.attach", "comp.bold", "comp.bullets", "comp.link")


class Commands(QObject):
    """Lists open beneath the button of their action. Nothing is done to a ticket while another is on its way.

    `shown()` says whether the ticket that is meant is the one on screen.
    """

    def __init__(
        self,
        actions: Actions,
        parts: tuple[Header, Conversation, Composer, Deeds],
        decisions: Decisions,
        shown: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._header, self._conversation, self._composer, self._deeds = parts
        self._decisions = decisions
        composer, editor, deeds = self._composer, self._composer.editor, self._deeds
        for name, handler in (
            ("ticket.take", deeds.take), ("ticket.reopen", deeds.reopen), ("ticket.assign", self._assign),
            ("ticket.move", self._move), ("ticket.priority", self._priority), ("ticket.snooze", self._snooze),
            ("ticket.label", self._label),
            ("ticket.follow", deeds.follow), ("ticket.keep", deeds.keep), ("ticket.part", deeds.part),
            ("conv.next", self._next_message), ("conv.prev", self._previous_message), ("send.default", composer.send),
            ("send.close", self._send_and_close), ("send.later", self._send_later),
            ("comp.snippet", editor.ask_for_list), ("comp.bold", partial(marks.wrap, editor, "**")),
            ("comp.italic", partial(marks.wrap, editor, "*")), ("comp.bullets", partial(marks.bullets, editor)),
            ("comp.link", partial(marks.link, editor)), ("phase.add", composer.phases.add_next),
            ("spell.next", composer.spelling.go_to_next),
            ("comp.lang", composer.head.choose_language), ("comp.plain", partial(paste_plain, editor)),
            ("comp.save", composer.save_now), ("comp.attach", composer.files.choose),
            ("hint.apply", self._apply), ("hint.leave", self._leave), ("comp.leave", composer.leave),
        ):  # fmt: skip
            actions.handle(name, handler, shown)
        actions.handle("card.take", decisions.take_theirs, decisions.concerns_me)
        actions.handle("card.keep", decisions.keep_mine, decisions.concerns_me)
        for name in _TOOLS:
            composer.head.add_tool(actions.of(name))
        stops = [*composer.head.stops(), editor, *composer.hints.stops(), *composer.phases.stops(), *composer.foot.stops()]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _apply(self) -> None:
        """While one writes, the key that takes over is the hint's, else the question's above the text."""
        hints = self._composer.hints
        (hints.apply if hints.shown() is not None else self._decisions.take_theirs)()

    def _leave(self) -> None:
        hints = self._composer.hints
        (hints.leave if hints.shown() is not None else self._decisions.keep_mine)()

    def _send_and_close(self) -> None:
        self._composer.send("close")

    def _send_later(self) -> None:
        self._composer.send("later")

    def _assign(self) -> None:
        self._deeds.assign(self._header.button("ticket.assign"))

    def _move(self) -> None:
        self._deeds.move(self._header.button("ticket.move"))

    def _priority(self) -> None:
        self._deeds.priority(self._header.button("ticket.priority"))

    def _snooze(self) -> None:
        self._deeds.snooze(self._header.button("ticket.snooze"))

    def _label(self) -> None:
        self._deeds.label(self._header.button("ticket.label"))

    def _next_message(self) -> None:
        self._conversation.step(1)

    def _previous_message(self) -> None:
        self._conversation.step(-1)
