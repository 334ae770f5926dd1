"""What a view is called and how it looks: one small form, Enter saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.views import COLOURS, DENSITIES, ICONS, LONGEST_NAME, SavedView
from deskapp.ui import i18n, icons, theme
from deskapp.ui.queue import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.rows import TeamRow

MOST = 9999


class ViewForm(QDialog):
    """Call `open()`. `saved(object SavedView)`: under its id, or with an id of "" as a new one."""

    saved = Signal(object)

    def __init__(self, view: SavedView, teams: list[TeamRow], parent: QWidget) -> None:
        """`view.id` "" = a new view; `teams` = those it may be shared with."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change this view") if view.id else self.tr("Save as a view"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._view = view
        self.name = QLineEdit(view.name, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self.name.textChanged.connect(self._named)
        self.share = QComboBox(self)
        self.share.addItem(icons.icon("lock"), self.tr("Only me"), "")
        for team in teams:
            self.share.addItem(icons.icon("team"), team.names.get(i18n.code()) or team.name, team.id)
        self.icon = QComboBox(self)
        for each in ICONS:
            self.icon.addItem(icons.icon(each), words.icon_name(each), each)
        self.colour = QComboBox(self)
        for each in COLOURS:
            self.colour.addItem(icons.icon("dot", each or "text2"), words.colour_name(each), each)
        self.density = QComboBox(self)
        for each in DENSITIES:
            self.density.addItem(words.density_name(each), each)
        self.limit = QLineEdit(str(view.limit or ""), self)
        self.limit.setValidator(QIntValidator(0, MOST, self.limit))
        self.limit.setPlaceholderText(self.tr("Never"))
        for box, value in (
            (self.share, view.team), (self.icon, view.icon), (self.colour, view.colour), (self.density, view.density),
        ):  # fmt: skip
            box.setCurrentIndex(max(box.findData(value), 0))
        self._save = primary_button(self.tr("Save"), parent=self)
        self._save.setDefault(True)
        self._save.clicked.connect(self.save)
        self._copy = plain_button(self.tr("Save as a new one"), parent=self)
        self._copy.clicked.connect(self.save_as_new)
        self._copy.setVisible(bool(view.id))
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.reject)
        self._build()
        self._named()
        self.name.setFocus()

    def _build(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name"), self.name), (self.tr("&For"), self.share), (self.tr("&Icon"), self.icon),
            (self.tr("&Colour"), self.colour), (self.tr("&Rows"), self.density), (self.tr("&Alert me above"), self.limit),
        )  # fmt: skip
        told = Label(words.query_line(self._view.query), 12, Weight.NORMAL, "text2", wrap=True, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        layout.addWidget(told)
        layout.addLayout(field_grid(fields, self))
        layout.addLayout(row(None, self._cancel, self._copy, self._save, spacing=8, margins=(0, 6, 0, 0)))
        self.setMinimumWidth(theme.current().px(440))

    @Slot()
    def save(self) -> None:
        """Keep it."""
        self._tell(self._view.id)

    @Slot()
    def save_as_new(self) -> None:
        """Keep it beside the one it began as."""
        self._tell("")

    def _tell(self, view_id: str) -> None:
        if not self.name.text().strip():
            return
        view = self._view._replace(
            id=view_id, name=self.name.text(), icon=str(self.icon.currentData()), colour=str(self.colour.currentData()),
            density=str(self.density.currentData()), limit=int(self.limit.text() or 0), team=str(self.share.currentData() or ""),
        )  # fmt: skip
        self.accept()
        self.saved.emit(view)

    @Slot()
    def _named(self) -> None:
        named = bool(self.name.text().strip())
        self._save.setEnabled(named and self._view.may_write)
        self._copy.setEnabled(named)
