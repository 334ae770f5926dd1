"""Drafts that are read before they are sent: what I gave to somebody and what came back, and what I read for others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.rows import DraftRow
from deskapp.services import drafts, reviewing
from deskapp.ui.file_chip import FileChip
from deskapp.ui.i18n import isolate, line_of, moment, quoted
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.ticket.writing import REPLY
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment, PersonRow, ReviewRow
    from deskapp.services.desk import Desk
    from deskapp.ui.drafts import DraftKeeper
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.deeds import Deeds

_SHOWN = 240  # letters of a text that somebody else has now


class _Files(QWidget):
    """What goes with a draft, each to be opened or saved. Signal `asked(object review_id, object Attachment, str how)`."""

    asked = Signal(object, object, str)

    def __init__(self, row: ReviewRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self.chips = [FileChip(each, self) for each in row.attachments]
        for chip in self.chips:
            chip.asked.connect(self._asked)
            box.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(self.chips))

    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for chip in self.chips:
            if chip.file().sha == sha:
                chip.show_progress(percent)

    @Slot(object, str)
    def _asked(self, file: Attachment, how: str) -> None:
        self.asked.emit(self._row.id, file, how)


class ReadCard(Strip):
    """A draft that I read for somebody: his text to be changed, and a word about it. It is his to send.

    Signal `answered(object ReviewRow, str text, str comment)`.
    """

    answered = Signal(object, str, str)

    def __init__(self, row: ReviewRow, keeper: DraftKeeper, parent: QWidget) -> None:
        super().__init__("review", parent)
        self.row, self._keeper = row, keeper
        self.title.setText(self.tr("{name} asks you to read this reply").format(name=isolate(row.author_name)))
        more = self.tr("Change what you would put differently, or add a word. Only {name} can send it.")
        more = more.format(name=isolate(row.author_name))
        self.text = text_field(self.tr("Text of the reply"), 84, self)
        self.files = _Files(row, self)
        self.comment = QLineEdit(self)
        self.comment.setPlaceholderText(self.tr("A word about it, if you like"))
        self.comment.setAccessibleName(self.tr("A word about it"))
        self.deed = primary_button("", parent=self)
        self.deed.clicked.connect(self.give_back)
        self.on_enter = self.give_back
        hint = Label(more, 12, colour="text2", wrap=True, parent=self)
        self.lay_out(hint, self.text, self.files, self.comment, deeds=(None, self.deed))
        self.text.setPlainText(row.text)
        self._typed_now = False
        self.text.textChanged.connect(self._typed)
        self.comment.textChanged.connect(self._typed)
        self._show()

    def drafts(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Under which drafts what is typed here is kept."""
        return (self.row.ticket, f"review {self.row.id}"), (self.row.ticket, f"word {self.row.id}")

    def put(self, rows: list[DraftRow | None]) -> None:
        """What an earlier run had left, unless something is typed already."""
        if not self._typed_now:
            for row, field in zip(rows, (self.text.setPlainText, self.comment.setText), strict=True):
                if row is not None and row.text:
                    field(row.text)

    @Slot()
    def give_back(self) -> None:
        """It was read."""
        self.deed.setEnabled(False)
        self.answered.emit(self.row, self.text.toPlainText(), self.comment.text())

    @Slot()
    def _typed(self) -> None:
        self._typed_now = True
        for (ticket, kind), text in zip(self.drafts(), (self.text.toPlainText(), self.comment.text()), strict=True):
            self._keeper.note(DraftRow(ticket, kind, text, len(text), "", "", 0))
        self._show()

    def _show(self) -> None:
        same = self.text.toPlainText().strip() == self.row.text.strip() and not self.comment.text().strip()
        self.deed.setText(self.tr("It is fine as it is") if same else self.tr("Give it back"))


class MineCard(Strip):
    """A draft of mine that somebody reads, or has read. Signals `over(object ReviewRow)`; `use(object ReviewRow)`."""

    over = Signal(object)
    use = Signal(object)

    def __init__(self, row: ReviewRow, parent: QWidget) -> None:
        back = row.state == reviewing.BACK
        super().__init__("reviewed" if back else "review", parent)
        self.row = row
        name = isolate(row.reader_name)
        if not back:
            self.title.setText(self.tr("{name} has had this to read since {time}").format(name=name, time=moment(row.handed_at)))
            self._back = link_button(self.tr("Take back"), self)
            self._back.clicked.connect(self._over)
            told = row.text if len(row.text) <= _SHOWN else row.text[: _SHOWN - 1] + "…"
            self.files = _Files(row, self)
            self.lay_out(Label(told, 13, colour="text2", wrap=True, parent=self), self.files, beside=(self._back,))
            return
        said = self.tr("{name} would put it differently") if row.answer else self.tr("{name} says it is fine as it is")
        if row.comment and not row.answer:
            said = self.tr("{name} has read it")
        self.title.setText(said.format(name=name))
        parts: list[QWidget] = []
        if row.comment:
            parts.append(Label(quoted(isolate(row.comment)), 13, wrap=True, parent=self))
        if row.answer:
            shown = text_field(self.tr("The text that came back"), 72, self)
            shown.setPlainText(row.answer)
            shown.setReadOnly(True)
            parts.append(shown)
        self._back = plain_button(self.tr("Keep mine") if row.answer else self.tr("Thanks"), parent=self)
        self._back.clicked.connect(self._over)
        self._use = primary_button(self.tr("Use this text"), parent=self)
        self._use.clicked.connect(self._take)
        self.files = _Files(row, self)
        self.lay_out(*parts, self.files, deeds=(None, self._back, self._use))
        self.offer(False)

    def offer(self, gone: bool) -> None:
        """`gone`: the draft is not on this computer (any more), so that its own text is worth having too."""
        if self.row.state == reviewing.BACK:
            self._use.setVisible(gone or bool(self.row.answer))

    @Slot()
    def _over(self) -> None:
        self.over.emit(self.row)

    @Slot()
    def _take(self) -> None:
        self.use.emit(self.row)


class Reviews(QWidget):
    """The cards of the shown ticket, and the way to ask; what is done goes through `deeds`.

    Signal `file_asked(object review_id, object Attachment, str how)` with open, save or stop.
    """

    file_asked = Signal(object, object, str)

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, composer: Composer, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._deeds, self._composer = desk, jobs, deeds, composer
        self._asked = ""
        self.cards: list[ReadCard | MineCard] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._more = Label("", 12, colour="text2", parent=self)
        self._box.addWidget(self._more)
        self.hide()

    def show_rows(self, rows: tuple[ReviewRow, ...]) -> None:
        """Show the first, what I am to read before what is mine; what is being typed into it stays."""
        shown = sorted(rows, key=self._order)[:1]
        left = len(rows) - len(shown)
        self._more.setText(self.tr("%Ln more draft(s) to look at", "", left) if left else "")
        self._more.setVisible(bool(left))
        self._show_cards(shown)
        for card in self.cards:
            if isinstance(card, MineCard):
                own = self._composer.keeper.known(card.row.ticket, REPLY)
                card.offer(own is None or not own.text.strip())

    @Slot(str, int)
    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for card in self.cards:
            card.files.show_progress(sha, percent)

    def _show_cards(self, shown: list[ReviewRow]) -> None:
        if [_face(each) for each in shown] == [_face(each.row) for each in self.cards]:
            return
        there = {_face(each.row): each for each in self.cards}
        for card in self.cards:
            self._box.removeWidget(card)
        self.cards = [there.pop(_face(row)) if _face(row) in there else self._card(row) for row in shown]
        for card in there.values():
            card.hide()
            card.deleteLater()
        for card in self.cards:
            self._box.insertWidget(0, card)
            card.show()
        self.setVisible(bool(self.cards))

    def ask(self) -> None:
        """Who is to read the reply that is being written?"""
        composer = self._composer
        composer.save_now()
        if not composer.editor.text().strip() or composer.kind() != REPLY:
            composer.state.say("help", "text2", self.tr("Write a reply first; then somebody can read it."))
            return
        self._asked = composer.ticket()
        self._jobs.query(self, partial(reviewing.readers, self._desk, self._asked), then=self._offer, key="readers")

    # ---- inside

    def _order(self, row: ReviewRow) -> tuple[bool, bool]:
        return row.reader != self._desk.person, row.state != reviewing.BACK

    def _offer(self, found: list[PersonRow]) -> None:
        if self._composer.ticket() != self._asked:
            return
        offered = [Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in found]
        popup = PickPopup(self._composer.window(), self.tr("Who reads it before you send it?"), offered)
        popup.picked.connect(self._hand_over)
        popup.open_at(self._composer.foot.menu_button())

    @Slot(object)
    def _hand_over(self, reader: str) -> None:
        draft = self._composer.draft()
        if draft.ticket != self._asked:
            return
        work = partial(
            reviewing.hand_over, self._desk, draft.ticket, reader, draft.text, language=draft.language,
            attachments=draft.attachments,
        )  # fmt: skip
        self._deeds.run(work, self.tr("The draft has gone out to be read; it stays here too"))

    def _card(self, row: ReviewRow) -> ReadCard | MineCard:
        if row.reader == self._desk.person:
            made = ReadCard(row, self._composer.keeper, self)
            made.files.asked.connect(self.file_asked)
            made.answered.connect(self._answered)
            kept = made.drafts()
            known = [self._composer.keeper.known(*key) for key in kept]
            if any(known):
                made.put(known)
            else:
                self._jobs.query(made, partial(_typed_before, self._desk, kept), then=made.put, key="typed")
            return made
        mine = MineCard(row, self)
        mine.over.connect(self._over)
        mine.use.connect(self._use)
        mine.files.asked.connect(self.file_asked)
        return mine

    @Slot(object, str, str)
    def _answered(self, row: ReviewRow, text: str, comment: str) -> None:
        card = self.sender()
        self._composer.save_now()  # what was typed last is on disk before it is dropped there
        if isinstance(card, ReadCard):
            work = partial(_answer, self._desk, row.id, text, comment, card.drafts())
            self._jobs.command(self, work, then=partial(self._gave_back, card), failed=partial(self._kept, card))

    def _gave_back(self, card: ReadCard, changes: Changes) -> None:
        for key in card.drafts():
            self._composer.keeper.forget(*key)
        self._deeds.say(self.tr("{name} has it back").format(name=isolate(card.row.author_name)), changes)

    def _kept(self, card: ReadCard, error: DeskError) -> None:
        card.deed.setEnabled(True)
        self._deeds.failed.emit(error)

    @Slot(object)
    def _over(self, row: ReviewRow) -> None:
        said = self.tr("Your own text stays") if row.state == reviewing.BACK else self.tr("The draft was taken back")
        self._deeds.run(partial(reviewing.take_back, self._desk, row.id), said)

    @Slot(object)
    def _use(self, row: ReviewRow) -> None:
        """Where the draft still says what was given away, the other text takes its place: one undo step. Else both stay.

        So do its files: those of a draft that is still here are its writer's to keep or to take away.
        """
        composer, text = self._composer, row.answer or row.text
        composer.switch(REPLY)
        now = composer.editor.text()
        if now.strip() == row.text.strip():
            composer.editor.replace(0, len(now), text)
        else:
            draft, view = composer.draft(), composer.view()
            seen = draft.seen or (view.last_seen if view is not None else "")  # whoever takes it over has read so far
            composer.restore(DraftRow(row.ticket, REPLY, text, len(text), row.language, seen, 0, row.attachments))
        composer.start(REPLY)
        composer.save_now()
        self._deeds.run(partial(reviewing.take_back, self._desk, row.id), self.tr("The text is in your reply now"))


def _face(row: ReviewRow) -> tuple[str, str, int]:
    return row.id, row.state, row.answered_at


def _typed_before(desk: Desk, keys: tuple[tuple[str, str], ...]) -> list[DraftRow | None]:
    return [drafts.load(desk, *key) for key in keys]


def _answer(desk: Desk, review: str, text: str, comment: str, keys: tuple[tuple[str, str], ...]) -> Changes:
    changes = reviewing.answer(desk, review, text=text, comment=comment)
    for key in keys:
        drafts.drop(desk, *key)
    return changes
