"""Search everything: type two letters, arrows, Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from deskapp.domain.rows import SearchHit
from deskapp.services import older, search
from deskapp.ui import i18n, icons, theme
from deskapp.ui.errors import sentence
from deskapp.ui.search.model import ASK, HEAD_HIGH, HIGH, OLDER, STOP, WHOM, HitDelegate, HitModel
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SHORTEST = 2
MOST = 30
WIDTH, TALLEST = 580, 420
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class QuickSearch(PopupFrame):
    """Field and grouped hits; make it with the window as parent and call `open_in(window)`.

    `chosen(str kind, str id)` (ticket, person, snippet; whom, with what was typed); Esc or a click elsewhere closes it,
    then it is gone. Tickets that are at the hub only are looked for there when asked, and brought here before they are
    chosen.
    """

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, "")
        self._desk, self._jobs = desk, jobs
        self._hits: list[SearchHit] = []
        self._older: list[SearchHit] = []
        self._looking: older.OlderSearch | None = None
        self._unready = 0  # texts that a large download brought and that are not found yet
        self.setAccessibleName(self.tr("Search everything"))
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Search tickets, people, snippets"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.setFont(theme.current().font(14))
        self._field.addAction(QAction(icons.icon("search"), "", self._field), QLineEdit.ActionPosition.LeadingPosition)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._model = HitModel(self)
        self._list = self._make_list()
        self._says = Label("", 12, Weight.NORMAL, "text2", elide=True)
        foot = row(
            self._says,
            Keycap("↑↓"),
            Label(self.tr("choose"), 12, Weight.NORMAL, "text2"),
            Keycap(self.tr("Enter", "the key")),
            Label(self.tr("open"), 12, Weight.NORMAL, "text2"),
            spacing=6,
            margins=(4, 2, 4, 0),
        )
        foot.setStretch(0, 1)
        self.setLayout(column(self._field, self._list, foot, spacing=6, margins=(10, 10, 10, 8)))
        self.setFixedWidth(theme.current().px(WIDTH))
        self._show([])

    def _make_list(self) -> QListView:
        made = QListView(self)
        made.setModel(self._model)
        made.setItemDelegate(HitDelegate(made))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMouseTracking(True)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.clicked.connect(self._clicked)
        made.entered.connect(self._hovered)
        return made

    def open_in(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        self.show_within(window, 8)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def type(self, text: str) -> None:
        """Search for a text as if it were typed."""
        self._field.setText(text)

    # -- inside -------------------------------------------------------------------------------

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._looking, self._older = None, []
        self._jobs.cancel(self, "older")
        if len(text.strip()) < SHORTEST:
            self._jobs.cancel(self, "search")
            self._show([])
            return
        self._jobs.query(
            self,
            partial(_find, self._desk, text),
            then=self._found,
            failed=self._failed,
            key="search",
        )

    def _found(self, answer: tuple[list[SearchHit], int]) -> None:
        hits, self._unready = answer
        if not any(hit.kind != ASK for hit in hits):
            text = self._field.text().strip()
            hits = [*hits, SearchHit(WHOM, text, self.tr("Whom do I ask about this?"), text, "")]
        self._show(hits)

    def _show(self, hits: list[SearchHit]) -> None:
        self._hits = hits
        self._lay_out([*hits, *self._older], 0)

    def _lay_out(self, hits: list[SearchHit], at: int) -> None:
        self._model.show(hits)
        self._go(at, 1)
        self._say(sum(hit.kind not in (ASK, STOP, WHOM) for hit in hits))
        self._list.setAccessibleName(self._says.text())
        self._list.setVisible(bool(hits))
        lines = [self._model.line(row) for row in range(self._model.rowCount())]
        high = sum(HIGH if line and line.hit else HEAD_HIGH for line in lines)
        self._list.setFixedHeight(theme.current().px(min(high, TALLEST)) + 2)
        self.adjustSize()

    def _say(self, hits: int) -> None:
        text = self._field.text().strip()
        unready = i18n.number(self._unready)
        if hits and self._unready:
            found = self.tr("%Ln hit(s)", "", hits)
            self._says.setText(
                self.tr("{found}; {number} older texts cannot be searched yet").format(found=found, number=unready)
            )
        elif self._unready and len(text) >= SHORTEST:
            self._says.setText(
                self.tr("Nothing found for “{text}” so far; {number} older texts cannot be searched yet.").format(
                    text=i18n.isolate(text), number=unready
                )
            )
        elif hits:
            self._says.setText(self.tr("%Ln hit(s)", "", hits))
        elif len(text) < SHORTEST:
            self._says.setText(self.tr("Two letters or a number are enough"))
        else:
            self._says.setText(self.tr("Nothing found for “{text}”. Try fewer letters.").format(text=i18n.isolate(text)))

    # -- what is at the hub only

    def _look(self) -> None:
        """Begin to look there; goes on piece by piece until it ends, is stopped or something else is typed."""
        self._hits = [hit for hit in self._hits if hit.kind != ASK]
        self._older = []
        self._looking = older.OlderSearch(self._desk, self._field.text())
        self._older_came(older.Piece((), 0, done=False))

    def _next(self) -> None:
        if self._looking is not None:
            self._jobs.query(self, self._looking.step, then=self._older_came, failed=self._away, key="older")

    def _older_came(self, piece: older.Piece) -> None:
        self._older = [*self._older, *piece.hits][:MOST]
        if piece.done or len(self._older) >= MOST:
            self._looking = None
        at = self._list.currentIndex().row()
        stop = SearchHit(STOP, "", self.tr("Stop searching"), "", "")
        self._lay_out([*self._hits, *self._older, *([stop] if self._looking is not None else [])], at)
        if self._looking is not None:
            looked = i18n.number(piece.looked)
            self._says.setText(self.tr("Searching the hub: {number} texts so far").format(number=looked))
            self._next()
        elif not self._older:
            text = i18n.isolate(self._field.text().strip())
            self._says.setText(self.tr("Nothing older found for “{text}” on the hub.").format(text=text))

    def _stop(self) -> None:
        self._jobs.cancel(self, "older")
        self._looking = None
        self._lay_out([*self._hits, *self._older], self._list.currentIndex().row())

    def _away(self, error: DeskError) -> None:
        self._looking = None
        self._lay_out([*self._hits, *self._older], 0)
        self._says.setText(sentence(error))

    def _bring(self, hit: SearchHit) -> None:
        self._says.setText(self.tr("Fetching it from the hub…"))
        work = partial(older.bring, self._desk, hit.ticket, hit.id)
        self._jobs.query(self, work, then=partial(self._brought, hit), failed=self._away, key="older")

    def _brought(self, hit: SearchHit, _done: object) -> None:
        self.close()
        self.chosen.emit("ticket", hit.id)

    def _failed(self, error: DeskError) -> None:
        self._show([])
        self._says.setText(sentence(error))

    def _go(self, at: int, step: int) -> None:
        last = self._model.rowCount() - 1
        found = self._model.hit_from(min(max(at, 0), last), step)
        if found >= 0:
            self._list.setCurrentIndex(self._model.index(found, 0))
            if found == self._model.hit_from(0, 1):
                self._list.scrollToTop()

    @Slot(QModelIndex)
    def _hovered(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._list.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        line = self._model.line(index.row()) if index.isValid() else None
        if line is None or line.hit is None:
            return
        if line.hit.kind == ASK:
            self._look()
        elif line.hit.kind == STOP:
            self._stop()
        elif line.hit.kind == OLDER:
            self._bring(line.hit)
        else:
            self.close()
            self.chosen.emit(line.hit.kind, line.hit.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step:
                self._go(self._list.currentIndex().row() + step, step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)


def _find(desk: Desk, text: str) -> tuple[list[SearchHit], int]:
    """What is here, and where something is at the hub only, the line that looks there; how many texts are not ready."""
    hits = search.quick(desk, text, MOST)
    left_out = older.left_out(desk)
    if left_out.tickets:
        what = i18n.translate("QuickSearch", "Search older tickets on the hub")
        hits.append(SearchHit(ASK, "", what, i18n.number(left_out.tickets), ""))
    return hits, search.unready(desk)
