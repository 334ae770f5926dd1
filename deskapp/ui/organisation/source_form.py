"""Where people come from: a file or a directory server, which of its columns is which, and what it keeps on the cards."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.directory import OWNABLE
from deskapp.services import directory, sources
from deskapp.services.sources import Source
from deskapp.ui import theme
from deskapp.ui.errors import sentence
from deskapp.ui.organisation.directory_words import field
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.services.directory import Peek
    from deskapp.ui.jobs import Jobs

COLUMNS = ("name", "first", "last", "login", "email", "job", "unit", "place", "phone", "manager", "id")
SHOWN = ("name", "login", "email", "job", "unit", "place", "phone", "manager")
AT_ONCE_MS = 250


class SourceForm(QDialog):
    """Call `open()`. Signal `saved(str name)` when the source is kept; nothing is read or written before but a look."""

    saved = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, before: Source | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._before = before or Source("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Where the list of people comes from"))
        was = self._before
        self.name = QLineEdit(was.name, self)
        self.name.setPlaceholderText(self.tr("Such as: Staff list"))
        self.address = QLineEdit(was.address, self)
        self.address.setPlaceholderText(self.tr("A file (CSV, XLSX, LDIF), or ldap://host"))
        self.browse = plain_button(self.tr("Choose a file…"), parent=self)
        self.browse.clicked.connect(self._browse)
        self.base, self.login, self.filter, self.authority = (
            QLineEdit(text, self) for text in (was.base, was.login, was.filter, was.authority)
        )
        self.base.setPlaceholderText("dc=example,dc=org")
        self.login.setPlaceholderText(f"cn=reader,{self.base.placeholderText()}")
        self.filter.setPlaceholderText(self.tr("Everybody"))
        self.authority.setPlaceholderText(self.tr("The ones this computer trusts"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Stays on this computer; leave empty to keep it as it is"))
        self.columns = {name: self._column(name) for name in COLUMNS}
        self.owns = {name: QCheckBox(field(name), self) for name in OWNABLE}
        for name, each in self.owns.items():
            each.setChecked(name in was.owns)
        self.preview = QTableWidget(0, len(SHOWN), self)
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self._server = QWidget(self)
        self._yes = primary_button(self.tr("Save"), parent=self)
        self._yes.clicked.connect(self.save)
        self._build()
        self.address.textChanged.connect(self._changed)
        self._changed()
        self.resize(theme.current().px(680), theme.current().px(680))
        self.name.setFocus()

    def _build(self) -> None:
        where = QWidget(self)
        where.setLayout(row(self.address, self.browse, spacing=8))
        where.setFocusProxy(self.address)
        self.address.setAccessibleName(self.tr("File or address"))
        above = field_grid([(self.tr("&Name"), self.name), (self.tr("&File or address"), where)], self)
        grid = (
            field_grid(
                [
                    (self.tr("Look &below"), self.base), (self.tr("Log &in as"), self.login),
                    (self.tr("&Password"), self.password), (self.tr("Fil&ter"), self.filter),
                    (self.tr("&Authority’s certificates"), self.authority),
                ],
                self._server,
            )
        )  # fmt: skip
        grid.setContentsMargins(0, 0, 0, 0)
        self._server.setLayout(grid)
        table = self.preview
        table.setHorizontalHeaderLabels([field(name) for name in SHOWN])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("How the first people will look"))
        table.setFixedHeight(theme.current().px(156))
        owns = QGridLayout()
        for place, each in enumerate(self.owns.values()):
            owns.addWidget(each, *divmod(place, 4))
        inside = QWidget()
        inside.setObjectName("surface")
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 8, 0)
        parts.setSpacing(10)
        parts.addLayout(above)
        parts.addWidget(self._server)
        parts.addWidget(self._head(self.tr("Which column is which")))
        parts.addLayout(self._grid())
        self._first = self._head(self.tr("How the first people will look"))
        parts.addWidget(self._first)
        parts.addWidget(table)
        parts.addWidget(self._head(self.tr("What it keeps up to date on the cards")))
        said = self.tr("What is ticked is changed in the source and not here; the rest stays as people write it here.")
        parts.addWidget(Label(said, 12, colour="text2", wrap=True, parent=inside))
        parts.addLayout(owns)
        parts.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        box.addWidget(scroll, 1)
        box.addWidget(self.problem)
        box.addLayout(row(None, cancel, self._yes, spacing=8))

    def _head(self, text: str) -> Label:
        return Label(text, 13, Weight.SEMIBOLD, parent=self)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self._numbers: list[QWidget] = []
        for place, (name, box) in enumerate(self.columns.items()):
            line, pair = divmod(place, 2)
            label = Label(field(name), 13, Weight.MEDIUM, "text2", parent=self)
            label.setBuddy(box)
            if name == "id":
                self._numbers = [label, box]
            grid.addWidget(label, line, pair * 2)
            grid.addWidget(box, line, pair * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _column(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setAccessibleName(field(name))
        box.setMinimumWidth(theme.current().px(150))
        box.setCurrentText(", ".join(self._before.columns.get(name, ())))
        box.currentTextChanged.connect(self._changed)
        return box

    # ---- what is wanted

    def wanted(self) -> Source:
        """The source as it stands in the form."""
        columns = {name: box.currentText().split(",") for name, box in self.columns.items()}
        found = {name: tuple(filter(None, map(str.strip, some))) for name, some in columns.items()}
        return replace(
            self._before, name=self.name.text().strip(), address=self.address.text().strip(), base=self.base.text().strip(),
            login=self.login.text().strip(), filter=self.filter.text().strip(), authority=self.authority.text().strip(),
            columns={name: some for name, some in found.items() if some},
            owns=tuple(name for name, box in self.owns.items() if box.isChecked()),
        )  # fmt: skip

    @Slot()
    def save(self) -> None:
        """Keep it; what is wrong is said here and the form stays."""
        work = partial(_save, self._desk, self.wanted(), self.password.text())
        self._jobs.command(self, work, then=self._kept, failed=self._failed)

    def _kept(self, _: Changes | None) -> None:
        name = " ".join(self.name.text().split())
        self.accept()
        self.saved.emit(name)

    # ---- a look while it is written

    @Slot()
    def _changed(self) -> None:
        server = self.wanted().is_server
        self._server.setVisible(server)
        self.preview.setVisible(not server)
        self._first.setVisible(not server)
        for each in self._numbers:
            each.setVisible(not server)  # a server has ids of its own
        self._jobs.after(self, AT_ONCE_MS, self._look, key="look")

    def _look(self) -> None:
        wanted = self.wanted()
        self.problem.hide()
        if not wanted.address:
            self._show_people([])
            return
        work = partial(directory.look_at, wanted)
        self._jobs.query(self, work, self._looked, key="look", failed=self._failed)

    def _looked(self, found: Peek) -> None:
        for name, box in self.columns.items():
            text = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.addItems(list(found.headers))
            box.setCurrentText(text)
            guessed = ", ".join(found.columns.get(name, ()))
            said = self.tr("Guessed: {column}").format(column=guessed) if guessed else self.tr("Not found")
            line = box.lineEdit()
            if line is not None:
                line.setPlaceholderText(said)
            box.blockSignals(False)
        self._show_people([[str(getattr(each, _THEIRS.get(name, name))) for name in SHOWN] for each in found.people])

    def _show_people(self, lines: list[list[str]]) -> None:
        self.preview.setRowCount(len(lines))
        for line, cells in enumerate(lines):
            for place, text in enumerate(cells):
                self.preview.setItem(line, place, QTableWidgetItem(text))
        for place in range(len(SHOWN)):
            self.preview.setColumnHidden(place, not any(cells[place] for cells in lines))
        self.preview.resizeColumnsToContents()

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("People") + " (*.csv *.xlsx *.ldif *.txt)")
        dialog.fileSelected.connect(self.address.setText)
        dialog.open()


_THEIRS = {"manager": "manager_id"}


def _save(desk: Desk, wanted: Source, password: str) -> Changes | None:
    changes = sources.save(desk, wanted)
    if password:
        sources.keep_password(desk, wanted.id or (changes.made if changes else ""), password)
    return changes
