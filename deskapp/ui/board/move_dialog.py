"""Before work changes hands: a note for who gets it, what is promised, and what each customer would read."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QTextBrowser, QVBoxLayout, QWidget

from deskapp.services import reassigning
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.board import words
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.i18n import line_of
from deskapp.ui.theme import Weight
from deskapp.ui.unit_warning import UnitWarning
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.services.board import Share
    from deskapp.services.desk import Desk
    from deskapp.services.reassigning import Promised
    from deskapp.services.telling import Sentence
    from deskapp.ui.jobs import Jobs

KEEP = 0


class Wish(NamedTuple):
    """What is to be done: the arguments of `reassigning.reassign`, and how to call it."""

    moves: dict[str, str]
    note: str
    by: int
    told: list[Sentence]
    title: str
    name: str  # who gets all of it, "" = several, or nobody
    plan: bool


class MoveDialog(QDialog):
    """Call `open()`. Signal `wished(object Wish)` when the person says yes; nothing is done before."""

    wished = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget,
        moves: dict[str, str],
        team: str,
        name: str,
        plan: list[Share],
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._moves, self._name = desk, jobs, moves, name
        self._people = dict.fromkeys(moves.values())
        self._plan = plan
        self._promises: list[Promised] = []
        self._sentences: list[Sentence] = []
        self._left_out: set[str] = set()  # tickets whose customers are not told
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        said, count = words.counts(), len(moves)
        some = any(moves.values())
        title = said.share(count) if plan else said.give(count, name) if some else said.give_back(count)
        self.setWindowTitle(title)
        self.note = PlainEdit(self)
        self.note.setPlaceholderText(self.tr("Anything that helps whoever takes it on; only the team can read it"))
        self.note.setFixedHeight(theme.current().px(66))
        self.promise = QComboBox(self)
        self.promise.addItem(self.tr("Keep what was promised"), KEEP)
        self.tell = QCheckBox(said.tell(0), self)
        self.tell.setEnabled(False)  # until it is known whom
        self.preview = QTextBrowser(self)
        self.preview.setOpenLinks(False)
        self.preview.anchorClicked.connect(self._leave_out)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("What the customers would read"))
        self.preview.setMinimumHeight(theme.current().px(150))
        self._hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self.warning = UnitWarning(desk, jobs, self)
        self.tell.toggled.connect(self._warn)
        self.plan = QTextBrowser(self)
        self.plan.setTabChangesFocus(True)
        self.plan.setAccessibleName(self.tr("Who would get what"))
        self.plan.setHtml(_plan_html(plan))
        self.plan.setMinimumHeight(theme.current().px(150))
        self.plan.setVisible(bool(plan))
        self._yes = primary_button(self.tr("Share out") if plan else self.tr("Give") if some else self.tr("Give back"))
        self._yes.clicked.connect(self.agree)
        self._no = plain_button(self.tr("Cancel"))
        self._no.clicked.connect(self.reject)
        self._build(title, told=some)
        self.promise.currentIndexChanged.connect(self._read_sentences)
        self.tell.toggled.connect(self._show)
        only = next(iter(self._people)) if len(self._people) == 1 else ""
        work = partial(reassigning.promises, desk, only, team)
        jobs.query(self, work, then=self._take_promises, key="promises")
        self.resize(theme.current().px(580), self.sizeHint().height())
        self.note.setFocus()

    def _build(self, title: str, *, told: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("&Note"), self.note), (self.tr("Next &word"), self.promise),
        ]  # fmt: skip
        for line, (text, field) in enumerate(fields):
            label = Label(text, 13, Weight.MEDIUM, "text2", parent=self)
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            top = Qt.AlignmentFlag.AlignTop if field is self.note else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, line, 0, top)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        box.addWidget(self.plan, 1)
        box.addLayout(grid)
        box.addWidget(self.tell)
        box.addWidget(self.preview, 1)
        box.addWidget(self.warning)
        box.addWidget(self._hint)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))
        self.tell.setVisible(told)
        self._show()

    @Slot()
    def agree(self) -> None:
        """Say yes; what the customers are told is what the preview shows."""
        wanted = self.tell.isChecked() and self.tell.isEnabled()
        told = [each for each in self._sentences if wanted and each.ticket not in self._left_out]
        self.wished.emit(
            Wish(
                self._moves, self.note.toPlainText(), int(self.promise.currentData() or KEEP), told, self.windowTitle(),
                self._name, bool(self._plan),
            )
        )  # fmt: skip
        self.accept()

    # -- reading

    def _take_promises(self, found: list[Promised]) -> None:
        self._promises = found
        for each in found:
            self.promise.addItem(words.promise(each), each.at)
        self._read_sentences()

    @Slot()
    def _read_sentences(self) -> None:
        otherwise = self._promises[min(1, len(self._promises) - 1)].at if self._promises else 0
        by = int(self.promise.currentData() or KEEP)
        work = partial(reassigning.sentences, self._desk, self._moves, by=by, otherwise=otherwise)
        self._yes.setEnabled(not self.tell.isChecked())  # nothing is sent that was not seen
        self._jobs.query(self, work, then=self._take_sentences, key="sentences")

    def _take_sentences(self, found: list[Sentence]) -> None:
        self._sentences = found
        self.tell.setEnabled(bool(found))
        self._show_sentences()
        self._show()

    @Slot()
    def _warn(self) -> None:
        """Say whose departments are busy, once somebody is to be told."""
        self.warning.ask([each.ticket for each in self._sentences] if self.tell.isChecked() else [])

    def _show_sentences(self) -> None:
        self.preview.setHtml(_sentences_html(self._sentences, self._left_out))
        count = sum(each.ticket not in self._left_out for each in self._sentences)
        self.tell.setText(words.counts().tell(count))

    @Slot(QUrl)
    def _leave_out(self, where: QUrl) -> None:
        """One customer is not told, or is after all."""
        self._left_out ^= {where.toString()}
        bar = self.preview.verticalScrollBar()
        place = bar.value()
        self._show_sentences()
        bar.setValue(place)
        self.preview.setFocus()

    @Slot()
    def _show(self) -> None:
        shown = self.tell.isChecked() and bool(self._sentences)
        self.preview.setVisible(shown)
        self._yes.setEnabled(True)
        new = any(not each.kept for each in self._sentences) and not self.promise.currentData()
        self._hint.setText(
            line_of(
                self.tr("Goes out in two minutes; until then Undo takes it back."),
                self.tr("Where nothing was promised yet, the time in the sentence becomes the promise.") if new else "",
            )
        )
        self._hint.setVisible(shown)
        self.resize(self.width(), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.type() == QEvent.Type.ShortcutOverride and control:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if control and self._yes.isEnabled():
                    self.agree()
                return True  # plain Enter moves nothing
        return super().event(event)


def _sentences_html(found: list[Sentence], left_out: set[str]) -> str:
    """What each customer would read, and under it a link that leaves him out; who is left out reads nothing."""
    quiet, ink = theme.current().css("text2"), theme.current().css("accentInk")
    text = ""
    for each in found:
        out = each.ticket in left_out
        link = words.tell_after_all(each) if out else words.leave_out(each)
        text += f'<p style="margin: 2px 0 0 0; color: {quiet}">{escape(words.sentence_head(each))}</p>'
        if not out:
            text += f'<p style="margin: 0">{escape(each.text)}</p>'
        text += f'<p style="margin: 0 0 10px 0"><a href="{each.ticket}" style="color: {ink}">{escape(link)}</a></p>'
    return text


def _plan_html(plan: list[Share]) -> str:
    quiet = theme.current().css("text2")
    text, person = "", ""
    for each in plan:
        if each.person != person:
            person = each.person
            count = sum(one.person == person for one in plan)
            head = line_of(each.name, words.counts().plus(count))
            text += f'<p style="margin: 6px 0 2px 0; font-weight: 600">{escape(head)}</p>'
        line = line_of(each.ticket.subject, each.ticket.requester_name, each.ticket.number)
        text += f'<p style="margin: 0; color: {quiet}">{escape(line)}</p>'
    return text
