"""The page "Snippets": the list beside the snippet that is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from deskapp.services import favourites, library, snippet_past, tickets
from deskapp.ui import i18n
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import line_of
from deskapp.ui.notice import Notice
from deskapp.ui.snippets import words
from deskapp.ui.snippets.editor import SnippetEditor
from deskapp.ui.snippets.files import SnippetFiles
from deskapp.ui.snippets.list_pane import LibraryPane
from deskapp.ui.snippets.past_dialog import PastDialog
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Expansion, LibraryRow, PersonRow, SnippetCard, SnippetChange
    from deskapp.services.desk import Desk
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow


class SnippetsPage(QObject):
    """`list` and `detail` are its panes.

    Signals: `failed(object DeskError)`; `notice(object Notice)`: say what was done; `pane_asked(int)`.
    """

    failed = Signal(object)
    notice = Signal(object)
    pane_asked = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._current = ""
        self._write_next = False
        self._placed = False
        self.past: PastDialog | None = None
        self.list = LibraryPane()
        self.editor = SnippetEditor(i18n.code())
        self.empty = EmptyState(
            "snippet",
            self.tr("No snippet here"),
            self.tr("A snippet is an answer you need often. Write it once; two colons and a word bring it back."),
            self.tr("New snippet"),
        )
        self.detail = QStackedWidget()
        self.detail.setObjectName("surface")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.detail.setAccessibleName(self.tr("Snippet"))
        self.detail.addWidget(self.empty)
        self.detail.addWidget(self.editor)
        self.list.chosen.connect(self.show_snippet)
        self.list.opened.connect(self._open)
        self.list.searched.connect(self._reload)
        self.list.new_asked.connect(self._new)
        self.empty.asked.connect(self._new)
        self.editor.written.connect(self._written)
        self.editor.try_asked.connect(self._try)
        self.editor.copy_asked.connect(self._copy)
        self.editor.remove_asked.connect(self._remove)
        self.editor.past_asked.connect(self._ask_past)
        self.editor.owner_asked.connect(self._ask_owner)
        self.editor.share_asked.connect(self._share)
        self.editor.like_asked.connect(self._like)
        self.files = SnippetFiles(desk, jobs, self.list, self)
        self.files.failed.connect(self.failed)
        self.files.notice.connect(self.notice)
        self.files.came_in.connect(self._kept)
        self.list.import_asked.connect(self.files.bring_in)
        self.list.export_asked.connect(self.files.save_all)
        bus.refresh_when_visible(self.list, self._touched, ("snippet", "favourites"))
        self._reload()

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into the list."""
        if not self._placed:
            self.failed.connect(window.show_problem)
            self.pane_asked.connect(window.show_pane)
            window.closing.connect(self.editor.flush)
            window.add_page("snippets", self.list, self.detail)
            self._placed = True
        window.show_page("snippets")
        self.list.view.setFocus()

    @Slot(object)
    def show_snippet(self, snippet: str) -> None:
        """Show one snippet; what was typed into the last is kept."""
        self.editor.flush()
        self._current = snippet
        self._read()

    @Slot()
    def _open(self) -> None:
        if self._current:
            self.pane_asked.emit(-1)
            self.editor.columns[0].text.setFocus()

    # -- reading

    def _touched(self, _: Changes) -> None:
        self._reload()

    @Slot()
    def _reload(self) -> None:
        work = partial(library.rows, self._desk, self.list.field.text(), i18n.code())
        self._jobs.query(self, work, then=self._take, key="rows")

    def _take(self, rows: list[LibraryRow]) -> None:
        ids = {each.id for each in rows}
        if self._current not in ids:
            self._current = rows[0].id if rows else ""
        self.list.show_rows(rows, self._current)
        if self._current:
            self._read()
        else:
            self.detail.setCurrentWidget(self.empty)

    def _read(self) -> None:
        self._jobs.query(
            self, partial(library.card, self._desk, self._current), then=self._show, failed=_gone, key="card"
        )

    def _show(self, card: SnippetCard) -> None:
        if card.id != self._current:
            return
        self.editor.show_card(card)
        self.detail.setCurrentWidget(self.editor)
        if self._write_next:
            self._write_next = False
            self.pane_asked.emit(-1)
            self.editor.trigger.setFocus()
            self.editor.trigger.selectAll()

    @Slot()
    def _try(self) -> None:
        wanted = self.editor.wanted()
        work = partial(_try_out, self._desk, *wanted)
        self._jobs.query(self, work, then=self.editor.show_tried, key="try")

    # -- writing

    @Slot(object)
    def _written(self, values: dict[str, Any]) -> None:
        # A word that is refused holds up no text.
        for part in ({name: value for name, value in values.items() if name != "trigger"}, values):
            if part:
                work = partial(library.save, self._desk, self.editor.snippet(), part)
                self._jobs.command(self, work, then=self._kept, failed=self._refused)

    def _kept(self, _: Changes | None) -> None:
        self._reload()

    def _refused(self, error: DeskError) -> None:
        self.editor.say(sentence(error))

    @Slot()
    def _new(self) -> None:
        self._make(partial(_fresh, self._desk, ""))

    @Slot()
    def _copy(self) -> None:
        self.editor.flush()
        self._make(partial(_fresh, self._desk, self.editor.snippet()))

    def _make(self, work: Any) -> None:
        self._jobs.command(self, work, then=self._made, failed=self.failed.emit)

    def _made(self, changes: Changes) -> None:
        self._current = changes.made
        self._write_next = True
        self.list.field.clear()
        self._reload()

    @Slot(bool)
    def _like(self, wanted: bool) -> None:
        work = partial(favourites.like, self._desk, self.editor.snippet(), wanted=wanted)
        self._jobs.command(self, work, then=self._kept, failed=self.failed.emit)

    @Slot(str)
    def _share(self, scope: str) -> None:
        work = partial(library.share, self._desk, self.editor.snippet(), scope)
        self._jobs.command(self, work, then=partial(self._shared, scope), failed=self._not_shared)

    def _shared(self, scope: str, changes: Changes | None) -> None:
        if changes is not None:
            self._current = changes.made
            said = self.tr("The snippet is for: {who}").format(who=words.scope_name(scope))
            self.notice.emit(Notice(said, icon="snippet", group=changes.group))
        self._reload()

    def _not_shared(self, error: DeskError) -> None:
        self.failed.emit(error)
        self._reload()

    @Slot()
    def _ask_owner(self) -> None:
        self._jobs.query(self, partial(library.keepers, self._desk), then=self._offer_owners, key="owners")

    def _offer_owners(self, found: list[PersonRow]) -> None:
        offered = [Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in found]
        popup = PickPopup(self.detail.window(), self.tr("Who looks after it?"), offered)
        popup.picked.connect(self._owner_picked)
        popup.open_at(self.editor.keeping.owner)

    @Slot(object)
    def _owner_picked(self, person: str) -> None:
        self._written({"owner": person})

    @Slot()
    def _ask_past(self) -> None:
        self.editor.flush()
        self._jobs.command(self, _written_down, then=self._read_past)

    def _read_past(self, _: None) -> None:
        work = partial(_past, self._desk, self.editor.snippet())
        self._jobs.query(self, work, then=self._show_past, failed=self.failed.emit, key="past")

    def _show_past(self, changes: list[SnippetChange]) -> None:
        self.past = PastDialog(self.editor.trigger.text(), changes, self.detail.window())
        self.past.back_asked.connect(self._bring_form_back)
        self.past.finished.connect(self._past_closed)
        self.past.open()

    @Slot()
    def _past_closed(self) -> None:
        self.past = None

    @Slot(object)
    def _bring_form_back(self, operation: str) -> None:
        work = partial(snippet_past.bring_back, self._desk, self.editor.snippet(), operation)
        self._jobs.command(self, work, then=self._form_is_back, failed=self._refused)

    def _form_is_back(self, changes: Changes | None) -> None:
        if changes is not None:
            self.notice.emit(Notice(self.tr("The snippet is back as it was then"), icon="undo", group=changes.group))
        self._reload()

    @Slot()
    def _remove(self) -> None:
        snippet = self.editor.snippet()
        self._jobs.command(
            self, partial(library.remove, self._desk, snippet), then=self._removed, failed=self.failed.emit
        )

    def _removed(self, changes: Changes) -> None:
        self._current = ""
        self.notice.emit(Notice(self.tr("Snippet removed"), partial(self._bring_back, changes.group)))
        self._reload()
        self.list.view.setFocus()

    def _bring_back(self, group: str) -> None:
        self._jobs.command(self, partial(tickets.undo, self._desk, group), then=self._kept, failed=self.failed.emit)


def _gone(_: DeskError) -> None:
    """Somebody took it away this moment: the list follows."""


def _written_down() -> None:
    """On the writer thread: what was typed last is kept before this is done."""


def _past(desk: Desk, snippet: str) -> list[SnippetChange]:
    from deskapp.services import office  # late: it brings the hub with it

    office.bring_history(desk, snippet)
    return snippet_past.past(desk, snippet)


def _try_out(desk: Desk, language: str, reader: str, texts: dict[str, str]) -> dict[str, Expansion]:
    """On a reader thread."""
    return {form: library.preview(desk, text, language, form, reader) for form, text in texts.items()}


def _fresh(desk: Desk, like: str) -> Changes:
    """On the writer thread: a snippet under the first free word."""
    taken = {each.trigger for each in library.rows(desk)}
    stem = f"my-{library.card(desk, like).trigger}"[:13].rstrip("-") if like else "new"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    return library.make(desk, next(each for each in names if each not in taken), like=like)
