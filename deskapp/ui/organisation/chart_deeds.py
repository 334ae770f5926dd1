"""What is done from the chart: the page of a leader's role, the chart on paper, writing to a branch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from deskapp.services import people
from deskapp.ui.notice import Notice
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import role_dialog
from deskapp.ui.organisation.paper_dialog import PaperDialog
from deskapp.ui.organisation.role_dialog import RoleDialog

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.role_page import RoleLine, RolePage
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.forest import Forest

LONGEST_LINK = 1_900  # characters a mail program takes


class ChartDeeds(QObject):
    """Signal `notice(object Notice)`: something was done."""

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, actions: Actions, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._jobs = desk, jobs
        self._person = ""
        self._forest: Forest = woods.EMPTY
        self._on_top = True
        actions.handle("org.role", self.show_role)
        actions.handle("org.data", self.show_data)
        actions.handle("org.paper", self.to_paper)
        actions.handle("org.write", self.write_to_branch)

    def show_person(self, person: str) -> None:
        """Who is chosen, "" = nobody."""
        self._person = person

    def show_forest(self, forest: Forest) -> None:
        """Everybody who is drawn."""
        self._forest = forest

    def set_customers_on_top(self, on_top: bool) -> None:
        """Which way up the chart stands."""
        self._on_top = on_top

    def _node(self) -> int:
        return self._forest.numbers.get(self._person, -1)

    # -- on paper

    @Slot()
    def to_paper(self) -> None:
        """Print the chart, or save it as a PDF or as pictures, from A4 to A0."""
        if self._forest.people:
            dialog = PaperDialog(self._jobs, self._window(), self._forest, self._node(), on_top=self._on_top)
            dialog.notice.connect(self.notice)
            dialog.open()

    # -- writing

    @Slot()
    def write_to_branch(self) -> None:
        """Write to who is chosen and everybody below, with the computer's own mail program."""
        node = self._node()
        if node == -1:
            return
        branch = [self._forest.people[each].id for each in woods.branch(self._forest, node)]
        self._jobs.query(self, partial(people.addresses, self._desk, branch), then=self._write, key="addresses")

    def _write(self, addresses: list[str]) -> None:
        if not addresses:
            self.notice.emit(Notice(self.tr("Nobody there has an e-mail address"), icon="mail"))
            return
        url = "mailto:?bcc=" + ",".join(quote(each, safe="@") for each in addresses)
        said = self.tr("To %Ln people: the mail program opens", "", len(addresses))
        if len(url) > LONGEST_LINK or not QDesktopServices.openUrl(QUrl(url)):
            QGuiApplication.clipboard().setText(", ".join(addresses))
            said = self.tr("%Ln address(es) on the clipboard, for the Bcc field", "", len(addresses))
        self.notice.emit(Notice(said, icon="mail"))

    # -- what is held about somebody

    @Slot()
    def show_data(self) -> None:
        """A copy of what is held about who is chosen, and its erasure: for himself, and for whoever looks after the hub."""
        node = self._node()
        if node != -1:
            from deskapp.ui.organisation.data_dialog import DataDialog  # late: few ask

            dialog = DataDialog(self._desk, self._jobs, self._window(), self._person, self._forest.people[node].name)
            dialog.notice.connect(self.notice)
            dialog.open()

    # -- the role

    def _window(self) -> QWidget:
        page = self.parent()
        assert isinstance(page, QWidget)
        return page.window()

    @Slot()
    def show_role(self) -> None:
        """The page of the role of who is chosen."""
        if self._person:
            self._jobs.query(self, partial(role_dialog.read, self._desk, self._person), then=self._open_role, key="role")

    def _open_role(self, read: tuple[RolePage, tuple[list[RoleLine], list[RoleLine]]]) -> None:
        dialog = RoleDialog(self._desk, self._jobs, self._window(), *read)
        dialog.written.connect(self._written)
        dialog.open()

    @Slot(object)
    def _written(self, changes: Changes) -> None:
        self.notice.emit(Notice(self.tr("Your role page is saved"), icon="star", group=changes.group))
