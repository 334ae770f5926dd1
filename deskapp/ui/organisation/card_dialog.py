"""My card, as everybody in the house reads it: I alone change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.reach import data_of, windows_of
from deskapp.services import own_card
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import LANGUAGES, isolate
from deskapp.ui.icons import icon
from deskapp.ui.organisation.week_times import WeekTimes
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

IN_A_ROW = 3


class CardDialog(QDialog):
    """Call `open()`. Signal `changed(object Changes)` when it says something else now."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget, values: dict[str, Any], kept: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._values = desk, jobs, values
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("My card"))
        self.texts = {name: QLineEdit(str(values[name]), self) for name in own_card.TEXTS if name != "zone"}
        self.texts["pronunciation"].setPlaceholderText(self.tr("As you would tell somebody on the telephone"))
        self.zone = QComboBox(self)
        self.zone.addItem(self.tr("Not given"), "")
        for each in sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()):
            if "/" in each and not each.startswith("Etc/"):
                self.zone.addItem(each.replace("_", " "), each)
        self.zone.setCurrentIndex(max(0, self.zone.findData(values["zone"])))
        spoken = list(values["languages"])
        self.writes = QComboBox(self)
        for code, name in LANGUAGES.items():
            self.writes.addItem(name, code)
        self.writes.setCurrentIndex(max(0, self.writes.findData(spoken[0] if spoken else "en")))
        self.reads = {code: QCheckBox(name, self) for code, name in LANGUAGES.items()}
        for code, box in self.reads.items():
            box.setChecked(code in spoken)
        self.form = QComboBox(self)
        self.form.addItem(self.tr("By the given name, informally"), "informal")
        self.form.addItem(self.tr("Formally"), "formal")
        self.form.setCurrentIndex(max(0, self.form.findData(values["form"])))
        self.hours = WeekTimes(self.tr("Add working hours"), self)
        self.hours.show_windows(windows_of(values["hours"]))
        self.kept = Label("", 12, colour="text2", wrap=True, parent=self)
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self._yes = primary_button(self.tr("Save"), parent=self)
        self._yes.clicked.connect(self.save)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        self._build()
        self._show_kept(kept or {})
        self.writes.currentIndexChanged.connect(self._show_reads)
        self._show_reads()
        self.resize(theme.current().px(520), self.sizeHint().height())
        self.texts["name"].setFocus()

    def _build(self) -> None:
        reads = QWidget(self)
        boxes = QGridLayout(reads)
        boxes.setContentsMargins(0, 0, 0, 0)
        for place, each in enumerate(self.reads.values()):
            boxes.addWidget(each, *divmod(place, IN_A_ROW))
        fields: list[tuple[str, QWidget]] = [
            (self.tr("&Name, as you write it"), self.texts["name"]), (self.tr("&Given name"), self.texts["given"]),
            (self.tr("&Family name"), self.texts["family"]), (self.tr("How to &say it"), self.texts["pronunciation"]),
            (self.tr("&Telephone"), self.texts["phone"]), (self.tr("&Place"), self.texts["place"]),
            (self.tr("Time &zone"), self.zone), (self.tr("I &write"), self.writes), (self.tr("I &read"), reads),
            (self.tr("Address &me"), self.form), (self.tr("Working &hours"), self.hours),
        ]  # fmt: skip
        reads.setFocusProxy(next(iter(self.reads.values())))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.tr("My card"), 16, Weight.SEMIBOLD, parent=self))
        said = self.tr("Everybody in your organisation can read this. What you leave empty is not shown.")
        box.addWidget(Label(said, 12, colour="text2", wrap=True, parent=self))
        box.addLayout(field_grid(fields, self))
        box.addWidget(self.kept)
        box.addWidget(self.problem)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))

    def _show_kept(self, kept: Mapping[str, str]) -> None:
        """What comes from a directory is read here and changed there."""
        for name, where in kept.items():
            field = self.texts.get(name)
            if field is not None:
                field.setReadOnly(True)
                field.setObjectName("kept")
                said = self.tr("From {directory}, and changed there").format(directory=isolate(where))
                field.setToolTip(said)
                field.setAccessibleDescription(said)
                field.addAction(icon("lock", "text2", 16), QLineEdit.ActionPosition.TrailingPosition).setToolTip(said)
        names = ", ".join(dict.fromkeys(isolate(each) for each in kept.values()))
        self.kept.setText(self.tr("Fields with a lock come from {directory} and are changed there.").format(directory=names))
        self.kept.setVisible(any(name in self.texts for name in kept))

    def wanted(self) -> dict[str, Any]:
        """What the card is to say."""
        writes = str(self.writes.currentData())
        known = [each for each in self._values["languages"] if each not in LANGUAGES]  # others stay as they are
        reads = [code for code, box in self.reads.items() if box.isChecked() and code != writes]
        return {
            **{name: field.text() for name, field in self.texts.items()}, "zone": str(self.zone.currentData()),
            "languages": [writes, *reads, *known], "form": str(self.form.currentData()),
            "hours": data_of(self.hours.windows()),
        }  # fmt: skip

    @Slot()
    def save(self) -> None:
        """Save it; where something makes no sense, it is said here and the form stays."""
        work = partial(own_card.change, self._desk, self.wanted())
        self._jobs.command(self, work, then=self._saved, failed=self._failed)

    def _saved(self, changes: Changes | None) -> None:
        self.accept()
        if changes is not None:
            self.changed.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()

    @Slot()
    def _show_reads(self) -> None:
        """Who writes a language reads it."""
        for code, box in self.reads.items():
            own = code == self.writes.currentData()
            box.setEnabled(not own)
            if own:
                box.setChecked(True)

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.save) or super().event(event)
