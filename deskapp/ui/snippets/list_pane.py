"""The list of snippets: by what they do, with what is still missing; a field to find one, a button for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate, line_of, number
from deskapp.ui.snippets import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import primary_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import LibraryRow

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = int(Qt.ItemDataRole.UserRole)
HIGH, HEAD_HIGH = 46, 28
FOLDER = "folder:"


class Line(NamedTuple):
    """A heading (`row` None) or a snippet."""

    text: str
    row: LibraryRow | None


class LibraryModel(QAbstractListModel):
    """Snippets under the headings of their phases; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, rows: Sequence[LibraryRow]) -> None:
        """Other snippets, in the order of their phases."""
        lines: list[Line] = []
        phase = None
        for each in rows:
            if each.phase != phase:
                phase = each.phase
                lines.append(Line(words.phase_name(phase), None))
            lines.append(Line(each.title or each.trigger, each))
        if [(each.text, each.row and each.row.id) for each in lines] == [
            (each.text, each.row and each.row.id) for each in self._lines
        ]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def place_of(self, snippet: str) -> int:
        """Line of a snippet, -1 where it is not listed."""
        return next((at for at, each in enumerate(self._lines) if each.row and each.row.id == snippet), -1)

    def first(self) -> str:
        """Id of the first snippet, "" where there is none."""
        return next((each.row.id for each in self._lines if each.row), "")

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole and line.row:
            row = line.row
            marks = [text for text, true in ((words.favourite(), row.favourite), (words.due(), row.due)) if true]
            return ", ".join((row.trigger, line.text, *marks, *map(words.language_name, row.missing)))
        return None


class LibraryDelegate(QStyledItemDelegate):
    """Trigger and title in two lines; the languages that lack a text at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        return QSize(200, theme.current().px(HIGH if line.row else HEAD_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        now, rect = theme.current(), option.rect
        px = now.px

        def put(text: str, size: int, weight: int, colour: str, top: int, room: int, *, end: bool = False) -> int:
            font = now.font(size, weight)
            metrics = QFontMetrics(font)
            cut = metrics.elidedText(text[:200], Qt.TextElideMode.ElideRight, room)
            wide = min(room, metrics.horizontalAdvance(cut) + 2)
            left = rect.width() - px(16) - wide if end else px(16)
            spot = QRect(rect.left() + left, rect.top() + top, wide, metrics.height())
            painter.setFont(font)
            painter.setPen(now.colour(colour))
            side = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
            painter.drawText(QStyle.visualRect(option.direction, rect, spot), side, isolate(cut))
            return wide

        painter.save()
        painter.setLayoutDirection(option.direction)
        room = rect.width() - px(32)
        if line.row is None:
            put(line.text, 11, Weight.SEMIBOLD, "text2", px(9), room)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.colour("accentSoft"))
            bar = QRect(rect.left(), rect.top(), px(3), rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), now.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, now.colour("hover"))
        missing = " ".join(each.upper() for each in line.row.missing)
        taken = put(missing, 11, Weight.MEDIUM, "warn", px(6), room // 2, end=True) + px(8) if missing else 0
        wide = put(line.text, 13, Weight.MEDIUM, "text", px(5), room - taken - px(20))
        if line.row.favourite:
            spot = QRect(rect.left() + px(16) + wide + px(6), rect.top() + px(7), px(13), px(13))
            painter.drawPixmap(QStyle.visualRect(option.direction, rect, spot).topLeft(), icons.pixmap("star", "warn", 13))
        due = put(words.due(), 11, Weight.MEDIUM, "warn", px(25), room // 2, end=True) + px(8) if line.row.due else 0
        told = line_of(f"::{line.row.trigger}", words.scope_name(line.row.scope), line.row.folder)
        put(told, 12, Weight.NORMAL, "text2", px(24), room - due)
        painter.restore()


class LibraryPane(QWidget):
    """Signals: `chosen(object id)`; `opened()`: on to the text; `searched(str)`; `new_asked()`; `import_asked()`,
    `export_asked()`: the way in from a file, and out into one.
    """

    chosen = Signal(object)
    opened = Signal()
    searched = Signal()
    new_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._rows: list[LibraryRow] = []
        self.model = LibraryModel(self)
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search snippets"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.addAction(QAction(icons.icon("search"), "", self.field), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._searched)
        self.field.installEventFilter(self)
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which snippets"))
        self.which.activated.connect(self._filtered)
        self.view = QListView(self)
        self.view.setObjectName("library")
        self.view.setModel(self.model)
        self.view.setItemDelegate(LibraryDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Snippets"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.activated.connect(self._open)
        self.new = primary_button(self.tr("New snippet"), "plus", self)
        self.new.clicked.connect(self.new_asked)
        self.files = tool_button("more", name=self.tr("Files: bring in, save all"), parent=self)
        self.files.clicked.connect(self._open_menu)
        self._count = Label("", 13, Weight.MEDIUM, "text2", parent=self)
        heading = Label(self.tr("Snippets"), 16, Weight.SEMIBOLD, elide=True, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row(heading, self._count, None, self.files, self.new, spacing=8, margins=(16, 12, 12, 8)))
        layout.addLayout(column(self.field, self.which, spacing=6, margins=(12, 0, 12, 6)))
        layout.addWidget(self.view, 1)

    def show_rows(self, rows: list[LibraryRow], current: str) -> None:
        """Show these; the current one stays current without telling anybody."""
        self._rows = rows
        self._quiet = True
        self._offer(rows)
        shown = [each for each in rows if _fits(each, str(self.which.currentData() or ""))]
        self.model.show(shown)
        self._count.setText(str(len(shown)))
        place = self.model.place_of(current)
        self.view.setCurrentIndex(self.model.index(place) if place >= 0 else NOWHERE)
        self._quiet = False

    def _offer(self, rows: list[LibraryRow]) -> None:
        """What can be chosen from, each with how many there are; what is chosen stays chosen."""
        chosen = self.which.currentData() or ""
        offers = [("", self.tr("All snippets"), ""), ("favourite", self.tr("Favourites"), "star"),
                  ("mine", self.tr("I look after it"), "person"), ("due", self.tr("Due for review"), "clock"),
                  ("missing", self.tr("A language is missing"), "globe")]  # fmt: skip
        folders = sorted({each.folder for each in rows if each.folder}, key=str.casefold)
        offers += [(f"{FOLDER}{each}", self.tr("Folder: {name}").format(name=isolate(each)), "list") for each in folders]
        self.which.clear()
        for value, text, icon in offers:
            count = sum(_fits(each, value) for each in rows)
            said = f"{text} ({number(count)})" if value else text
            self.which.addItem(icons.icon(icon or "snippet"), said, value)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))

    def choose(self, which: str) -> None:
        """Show only these: favourite, mine, due, missing, FOLDER and a name; "" = all."""
        self.which.setCurrentIndex(max(self.which.findData(which), 0))
        self._filtered()

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("disk"), self.tr("Bring in from a file…")).triggered.connect(self.import_asked)
        menu.addAction(icons.icon("save"), self.tr("Save all to a file…")).triggered.connect(self.export_asked)
        menu.popup(self.files.mapToGlobal(QPoint(0, self.files.height() + 2)))

    @Slot()
    def _filtered(self) -> None:
        current: Line | None = self.view.currentIndex().data(LINE)
        self.show_rows(self._rows, current.row.id if current and current.row else "")

    @Slot()
    def _searched(self) -> None:
        self.searched.emit()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        line: Line | None = index.data(LINE) if index.isValid() else None
        if not self._quiet and line and line.row:
            self.chosen.emit(line.row.id)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                return True
        return super().eventFilter(watched, event)


def _fits(row: LibraryRow, which: str) -> bool:
    if which.startswith(FOLDER):
        return row.folder == which.removeprefix(FOLDER)
    return {"favourite": row.favourite, "mine": row.mine, "due": row.due, "missing": bool(row.missing)}.get(which, True)
