"""Confidential circles: which there are, who reads them, who is let in or out, and what was noticed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from deskapp.services import circles, people
from deskapp.ui import ask, theme
from deskapp.ui.circles import words
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.notice import Notice
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import PersonRow
    from deskapp.services.circles import Circle, Computer, Odd, Planned, Reader
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

_READER = Qt.ItemDataRole.UserRole


class _Read(NamedTuple):
    circles: list[Circle]
    odd: list[Odd]
    number: str


class CirclesDialog(QDialog):
    """Call `open()`. Signal `notice(object Notice)`: something was done."""

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._circles: list[Circle] = []
        self._wanted = ""  # the team of a circle just made
        self._popup: PickPopup | None = None
        self._whose = ""  # of whose computers one is chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("Confidential circles")
        self.setWindowTitle(title)
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Circle"))
        self.which.setMinimumHeight(theme.current().px(32))
        self.which.currentIndexChanged.connect(self._show_readers)
        self.name = QLineEdit(self)
        self.name.setMaxLength(circles.LONGEST_NAME)
        self.name.setMinimumHeight(theme.current().px(32))
        self.name.setPlaceholderText(self.tr("Name of a new circle"))
        self.name.setAccessibleName(self.tr("Name of a new circle"))
        self.name.returnPressed.connect(self.make)
        self._make = plain_button(self.tr("Create"), "plus", self)
        self._make.clicked.connect(self.make)
        self.readers = QListWidget(self)
        self.readers.setAccessibleName(self.tr("Who reads it"))
        self.readers.setMinimumHeight(theme.current().px(120))
        self.readers.itemActivated.connect(self._computers_asked)
        self.readers.currentRowChanged.connect(self._row_changed)
        self._in = plain_button(self.tr("Add a reader…"), "person", self)
        self._in.clicked.connect(self.choose)
        self._out = plain_button(self.tr("Remove reader…"), "x", self)
        self._out.clicked.connect(self.let_out)
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._odd = Label("", 12, colour="warn", wrap=True, parent=self)
        self._own = Label("", 12, colour="text2", wrap=True, parent=self)
        self._own.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = primary_button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.accept)
        self._close.setAutoDefault(False)
        self._build(title)
        self._reload()

    def _build(self, title: str) -> None:
        intro = self.tr(
            "Everything in a circle is locked, and only its readers’ computers can open it. Nobody else can read a word of "
            "it, whatever database tool they use."
        )
        top = row(Picture("shield", "violet", 28), spacing=14, top=True)
        top.addLayout(column(Label(title, 16, Weight.SEMIBOLD), Label(intro, 13, colour="text2", wrap=True), spacing=6), 1)
        new = row(self.name, self._make, spacing=8)
        new.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.which)
        layout.addWidget(self.readers, 1)
        layout.addLayout(row(self._in, self._out, None, spacing=8))
        layout.addLayout(new)
        for each in (self._problem, self._odd, self._own):
            layout.addWidget(each)
        layout.addLayout(row(None, self._close, spacing=8))
        self.setTabOrder(self.which, self.readers)
        self.resize(theme.current().px(560), theme.current().px(520))

    # -- reading

    def _reload(self) -> None:
        self._jobs.query(self, partial(_all, self._desk), then=self._take, key="circles", failed=self._failed)

    def _take(self, read: _Read) -> None:
        before = self._circle()
        shown, self._wanted = self._wanted or (before.team if before else ""), ""
        self._circles = [each for each in read.circles if each.team]
        locked = len(read.circles) - len(self._circles)
        self.which.blockSignals(True)
        self.which.clear()
        for each in self._circles:
            self.which.addItem(each.name, each.team)
        self.which.setCurrentIndex(max(0, self.which.findData(shown)) if self._circles else -1)
        self.which.blockSignals(False)
        self.which.setEnabled(bool(self._circles))
        self.which.setPlaceholderText(self.tr("There are no circles yet"))
        lines = words.noticed(read.odd)
        if locked:
            lines.insert(0, self.tr("This computer cannot read %Ln circle(s) yet: a reader has to give it access.", "", locked))
        self._odd.setText("\n".join(lines))
        self._odd.setVisible(bool(self._odd.text()))
        self._own.setText(self.tr("Number of this computer: {number}").format(number=isolate(read.number)))
        self._problem.hide()
        self._show_readers()
        (self.readers if self._circles else self.name).setFocus()

    @Slot()
    def _show_readers(self) -> None:
        circle = self._circle()
        here = self.readers.currentRow()
        self.readers.clear()
        for each in circle.readers if circle else ():
            item = QListWidgetItem(self._line(each), self.readers)
            item.setData(_READER, each)
        self.readers.setCurrentRow(min(max(0, here), self.readers.count() - 1))
        self._in.setEnabled(circle is not None)
        self._row_changed()

    def _line(self, each: Reader) -> str:
        name = isolate(each.name)
        if each.person == self._desk.person:
            name = self.tr("{name} (you)").format(name=name)
        more = self.tr("%Ln more computer(s) without access", "", each.waiting) if each.waiting else ""
        return line_of(name, self.tr("%Ln computer(s)", "", each.computers), more)

    @Slot()
    def _row_changed(self) -> None:
        self._out.setEnabled(self.readers.currentItem() is not None)

    def _circle(self) -> Circle | None:
        at = self.which.currentIndex()
        return self._circles[at] if 0 <= at < len(self._circles) else None

    # -- what people do

    @Slot()
    def make(self) -> None:
        """Make a circle that I read alone at first. The hub is asked beside, so that no writing waits for it."""
        if name := self.name.text().strip():
            self._make.setEnabled(False)
            self._jobs.query(self, partial(circles.plan, self._desk, name, []), then=self._found, failed=self._failed)

    def _found(self, plan: Planned) -> None:
        self._jobs.command(self, partial(circles.begin, self._desk, plan), then=self._made, failed=self._failed)

    def _made(self, changes: Changes) -> None:
        self._make.setEnabled(True)
        self._wanted = changes.made
        self.name.clear()
        self.notice.emit(Notice(self.tr("The circle is ready"), icon="shield"))
        self._reload()

    @Slot()
    def choose(self) -> None:
        """Ask whom to let in."""
        self._popup = popup = PickPopup(self, self.tr("Who may read it too?"), search=self._search, width=440)
        popup.picked.connect(self._picked)
        popup.open_at(self._in)
        self._search("")

    def _search(self, text: str) -> None:
        self._jobs.query(self, partial(people.find, self._desk, text, 20), then=self._show_people, key="people")

    def _show_people(self, found: list[PersonRow]) -> None:
        circle = self._circle()
        inside = {each.person for each in circle.readers} if circle else set()
        if self._popup is not None:
            self._popup.set_choices([
                Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in found if each.id not in inside
            ])  # fmt: skip

    @Slot(object)
    def _picked(self, person: object) -> None:
        self._popup = None
        self._ask_computers(str(person))

    @Slot(QListWidgetItem)
    def _computers_asked(self, item: QListWidgetItem) -> None:
        """Enter at somebody who reads: other computers of theirs."""
        self._ask_computers(item.data(_READER).person)

    def _ask_computers(self, person: str) -> None:
        if circle := self._circle():
            work = partial(circles.computers_of, self._desk, circle, person)
            self._jobs.query(self, work, then=partial(self._let_in_at, person), key="computers")

    def _let_in_at(self, person: str, computers: list[Computer]) -> None:
        """The only one is taken; where there are several, somebody has to say which."""
        inside = any(each.inside for each in computers)
        outside = [each for each in computers if not each.inside]
        if not inside and len(outside) < 2:
            self._let_in(person, [])
        elif outside:
            title = self.tr("Which computer? Ask for its number by phone.")
            lines = [Choice(each.device, each.number, words.since(each.seen), "shield") for each in outside]
            self._popup = popup = PickPopup(self, title, lines, width=440)
            self._whose = person
            popup.picked.connect(self._computer_picked)
            popup.open_at(self._in)

    @Slot(object)
    def _computer_picked(self, device: object) -> None:
        self._popup = None
        self._let_in(self._whose, [str(device)])

    def _let_in(self, person: str, computers: list[str]) -> None:
        if circle := self._circle():
            work = partial(circles.let_in, self._desk, circle, person, computers)
            self._jobs.command(self, work, then=self._changed, failed=self._failed)

    @Slot()
    def let_out(self) -> None:
        """Ask before somebody is let out."""
        circle, item = self._circle(), self.readers.currentItem()
        if circle is None or item is None:
            return
        reader = item.data(_READER)
        text = self.tr(
            "After the next sync, {name} cannot read anything new, and what is on their computers is removed the next time "
            "they sync. What they have already read, they know."
        )
        ask.ask(
            self, self.tr("Remove {name} from this circle?").format(name=isolate(reader.name)),
            text.format(name=isolate(reader.name)),
            self.tr("Remove"), partial(self._let_out, circle, reader.person),
        )  # fmt: skip

    def _let_out(self, circle: Circle, person: str) -> None:
        work = partial(circles.let_out, self._desk, circle, person)
        self._jobs.command(self, work, then=self._changed, failed=self._failed)

    def _changed(self, changes: Changes | None) -> None:
        if changes is not None:
            self.notice.emit(Notice(self.tr("The readers change with the next sync"), icon="shield"))
        self._reload()

    def _failed(self, error: DeskError) -> None:
        self._make.setEnabled(True)
        self._problem.setText(sentence(error))
        self._problem.show()


def _all(desk: Desk) -> _Read:
    return _Read(circles.all_of(desk), circles.noticed(desk), circles.own_number(desk))
