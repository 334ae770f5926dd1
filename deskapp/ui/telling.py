"""A deed on tickets that each customer may read of in a sentence: what belongs to it, and the sentences, before it is done."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QTextBrowser, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.field_words import language_name
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.theme import Weight
from deskapp.ui.unit_warning import UnitWarning
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.services.desk import Desk
    from deskapp.services.telling import Sentence
    from deskapp.ui.jobs import Jobs


class Telling(QWidget):
    """Whether the customers are told, and what each would read, with a way to leave one out.

    `shown()`: something was read, or is wanted or not. `ready(bool)`: false while what is wanted is being read.
    """

    shown = Signal()
    ready = Signal(bool)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, offer: Callable[[int], str]) -> None:
        """`offer` says how many would be told what."""
        super().__init__(parent)
        self._jobs, self._offer = jobs, offer
        self._sentences: list[Sentence] = []
        self._left_out: set[str] = set()  # tickets whose customers are not told
        self._open = False  # the deed promises something where nothing was promised
        self.tell = QCheckBox(offer(0), self)
        self.tell.setEnabled(False)  # until it is known whom
        self.preview = QTextBrowser(self)
        self.preview.setOpenLinks(False)
        self.preview.anchorClicked.connect(self.leave_out)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("What the customers would read"))
        self.preview.setMinimumHeight(theme.current().px(150))
        self._hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self._warning = UnitWarning(desk, jobs, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.tell)
        box.addWidget(self.preview, 1)
        box.addWidget(self._warning)
        box.addWidget(self._hint)
        self.tell.toggled.connect(self._warn)
        self.tell.toggled.connect(self._show)
        self._show()

    def read(self, work: Callable[[], list[Sentence]], *, promises: bool = False) -> None:
        """Read anew what they would be told; `promises` = a time that was not promised before becomes a promise."""
        self._open = promises
        self.ready.emit(not self.tell.isChecked())  # nothing is sent that was not seen
        self._jobs.query(self, work, then=self._take, key="sentences")

    def wanted(self) -> list[Sentence]:
        """What is to be sent: what the preview shows."""
        told = self.tell.isChecked() and self.tell.isEnabled()
        return [each for each in self._sentences if told and each.ticket not in self._left_out]

    def _take(self, found: list[Sentence]) -> None:
        self._sentences = found
        self.tell.setEnabled(bool(found))
        self._show_sentences()
        self._show()
        self.ready.emit(True)

    @Slot()
    def _warn(self) -> None:
        """Say whose departments are busy, once somebody is to be told."""
        self._warning.ask([each.ticket for each in self._sentences] if self.tell.isChecked() else [])

    def _show_sentences(self) -> None:
        self.preview.setHtml("".join(self._html(each) for each in self._sentences))
        self.tell.setText(self._offer(sum(each.ticket not in self._left_out for each in self._sentences)))

    @Slot(QUrl)
    def leave_out(self, where: QUrl) -> None:
        """One customer is not told, or is after all; the address is his ticket's id."""
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
        new = self._open and any(not each.kept for each in self._sentences)
        self._hint.setText(
            line_of(
                self.tr("Goes out in two minutes; until then Undo takes it back."),
                self.tr("Where nothing was promised yet, the time in the sentence becomes the promise.") if new else "",
            )
        )
        self._hint.setVisible(shown)
        self.shown.emit()

    def _html(self, one: Sentence) -> str:
        """What a customer would read, and under it a link that leaves him out; who is left out reads nothing."""
        quiet, ink = theme.current().css("text2"), theme.current().css("accentInk")
        out, name = one.ticket in self._left_out, isolate(one.customer)
        link = (self.tr("{name} is not told; tell after all") if out else self.tr("Do not tell {name}")).format(
            name=name
        )
        kept = self.tr("as promised before") if one.kept else ""
        head = line_of(one.number, one.customer, language_name(one.language), kept)
        text = "" if out else f'<p style="margin: 0">{escape(one.text)}</p>'
        return (
            f'<p style="margin: 2px 0 0 0; color: {quiet}">{escape(head)}</p>{text}<p style="margin: 0 0 10px 0">'
            f'<a href="{one.ticket}" style="color: {ink}">{escape(link)}</a></p>'
        )


class TellingDialog(QDialog):
    """What belongs to a deed, what each customer would read, and *yes*. Call `open()`; nothing is done before `agree`."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, offer: Callable[[int], str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._whole = self._read = True
        self.telling = Telling(desk, jobs, self, offer)
        self.telling.shown.connect(self._make_room)
        self.telling.ready.connect(self._hear)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._yes = primary_button("", parent=self)
        self._yes.clicked.connect(self.agree)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)

    @Slot()
    def agree(self) -> None:
        """Say yes; who makes a deed of it says before what is wished."""
        self.accept()

    def build(self, title: str, yes: str, fields: Sequence[tuple[str, QWidget]], above: QWidget | None = None) -> None:
        """Put it together: fields with their names, "&" before the letter that leads there."""
        self.setWindowTitle(title)
        self._yes.setText(yes)
        for line, (text, field) in enumerate(fields):
            label = Label(text, 13, Weight.MEDIUM, "text2", parent=self)
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            high = field.minimumHeight() > theme.current().px(40)
            top = Qt.AlignmentFlag.AlignTop if high else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(label, line, 0, top)
            self._grid.addWidget(field, line, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, wrap=True, parent=self))
        if above is not None:
            box.addWidget(above, 1)
        box.addLayout(self._grid)
        box.addWidget(self.telling, 1)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))
        self.resize(theme.current().px(580), self.sizeHint().height())

    def set_whole(self, whole: bool) -> None:
        """Whether all is there that the deed needs."""
        self._whole = whole
        self._yes.setEnabled(self._whole and self._read)

    @Slot(bool)
    def _hear(self, ready: bool) -> None:
        self._read = ready
        self._yes.setEnabled(self._whole and self._read)

    @Slot()
    def _make_room(self) -> None:
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
                return True  # plain Enter does nothing
        return super().event(event)
