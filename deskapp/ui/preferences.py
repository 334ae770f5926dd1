"""Preferences (Ctrl+,): what one likes, at once, without OK or Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from deskapp.services import settings
from deskapp.ui import theme
from deskapp.ui.i18n import LANGUAGES, QT_TRANSLATE_NOOP, translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, line, row

if TYPE_CHECKING:
    from collections.abc import Mapping

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "theme": (
        ("system", QT_TRANSLATE_NOOP("Preferences", "Same as the system")),
        ("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
    ),
    "density": (
        ("comfortable", QT_TRANSLATE_NOOP("Preferences", "Comfortable")),
        ("compact", QT_TRANSLATE_NOOP("Preferences", "Compact")),
    ),
    "text_size": tuple((size, f"{size} %") for size in ("100", "110", "125", "150", "175", "200")),
    "after_sending": (
        ("next", QT_TRANSLATE_NOOP("Preferences", "Open the next ticket")),
        ("stay", QT_TRANSLATE_NOOP("Preferences", "Stay with the ticket")),
        ("list", QT_TRANSLATE_NOOP("Preferences", "Go back to the list")),
    ),
    "hold_months": (
        ("3", QT_TRANSLATE_NOOP("Preferences", "The last 3 months")),
        ("6", QT_TRANSLATE_NOOP("Preferences", "The last 6 months")),
        ("12", QT_TRANSLATE_NOOP("Preferences", "The last 12 months")),
        ("24", QT_TRANSLATE_NOOP("Preferences", "The last 2 years")),
        ("60", QT_TRANSLATE_NOOP("Preferences", "The last 5 years")),
        ("0", QT_TRANSLATE_NOOP("Preferences", "Everything")),
    ),
    "files_mb": (
        ("500", QT_TRANSLATE_NOOP("Preferences", "Up to 500 MB")),
        ("2000", QT_TRANSLATE_NOOP("Preferences", "Up to 2 GB")),
        ("10000", QT_TRANSLATE_NOOP("Preferences", "Up to 10 GB")),
        ("0", QT_TRANSLATE_NOOP("Preferences", "Everything")),
    ),
    "undo_delay": (
        ("0", QT_TRANSLATE_NOOP("Preferences", "Send at once")),
        ("5", QT_TRANSLATE_NOOP("Preferences", "5 seconds")),
        ("10", QT_TRANSLATE_NOOP("Preferences", "10 seconds")),
        ("20", QT_TRANSLATE_NOOP("Preferences", "20 seconds")),
        ("30", QT_TRANSLATE_NOOP("Preferences", "30 seconds")),
    ),
}


class Preferences(QDialog):
    """Every change is told at once by `changed(key, value)`; keys and values are those of `services/settings.py`."""

    changed = Signal(str, str)

    def __init__(self, values: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Preferences"))
        self._values = dict(values)
        self._groups: dict[str, QButtonGroup] = {}
        self._combos: dict[str, QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._head(self.tr("General"))
        languages = (("", self.tr("Same as the system")), *LANGUAGES.items())
        self._combo("language", self.tr("&Language"), languages)
        self._head(self.tr("Appearance"))
        self._radios("theme", self.tr("Theme"))
        self._radios("density", self.tr("Rows of the list"))
        self._combo("text_size", self.tr("Text &size"), CHOICES["text_size"])
        self._motion = self._check("motion", self.tr("Ani&mations, such as the org chart turning"))
        self._head(self.tr("Writing"))
        self._combo("after_sending", self.tr("&After sending"), _shown("after_sending"))
        self._combo("undo_delay", self.tr("Time to &undo sending"), _shown("undo_delay"))
        self._hints = self._check("hints", self.tr("&Friendly hints while I write a reply"))
        self._spelling = self._check("spelling", self.tr("Underline &misspelt words"))
        shared = self._check("presence", self.tr("S&how colleagues where I am reading or writing"))
        shared.setToolTip(self.tr("Only while I do, only to those who may read the ticket, and kept nowhere."))
        self._check("minutes", self.tr("W&hen I write down minutes, suggest how long I had the ticket open"))
        self._head(self.tr("Notifications"))
        self._check("notify", self.tr("&Tell me what is new while another window is in front"))
        self._checks(
            ("notify_assigned", self.tr("Tickets I am given")), ("notify_reply", self.tr("Messages in mine")),
            ("notify_mention", self.tr("Notes that name me")), ("notify_due", self.tr("What is due in 15 minutes")),
        )  # fmt: skip
        self._hours()
        self._head(self.tr("Keyboard"))
        self._single = self._check(
            "single_keys", self.tr("Single &keys in list and conversation: R replies, J goes on")
        )
        self._head(self.tr("This computer"))
        self._name = self._line("computer", self.tr("Na&me of this computer"), QSysInfo.machineHostName())
        self._name.setToolTip(self.tr("Colleagues see it beside a value when two people changed the same thing."))
        self._combo("hold_months", self.tr("&Done tickets kept here"), _shown("hold_months"))
        self._combo("files_mb", self.tr("Opened &files kept here"), _shown("files_mb"))
        close = plain_button(self.tr("Close"))
        close.clicked.connect(self.close)
        self._grid.setContentsMargins(24, 16, 24, 8)
        inside = QWidget()
        inside.setObjectName("surface")
        inside.setLayout(column(self._grid, None))
        scroll = QScrollArea(self)  # a small screen has no room for all of it at once
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = Label(self.tr("Changes apply at once."), 12, Weight.NORMAL, "text2")
        foot = row(words, None, close, spacing=8, margins=(24, 6, 24, 16))
        self.setLayout(column(scroll, foot, spacing=0))
        wide = max(theme.current().px(560), inside.sizeHint().width() + theme.current().px(12))
        self.setMinimumWidth(wide)
        high = inside.sizeHint().height() + foot.sizeHint().height() + theme.current().px(8)
        self.resize(wide, min(high, self.screen().availableGeometry().height() - theme.current().px(60)))

    def value(self, key: str) -> str:
        """What a setting is now."""
        return self._values.get(key, "")

    def _head(self, title: str) -> None:
        place = self._grid.rowCount()
        if place > 1:
            self._grid.addWidget(line(), place, 0, 1, 2)
            place += 1
        self._grid.addWidget(Label(title, 12, Weight.SEMIBOLD, "text2"), place, 0, 1, 2)

    def _combo(self, key: str, title: str, choices: tuple[tuple[str, str], ...]) -> None:
        combo = QComboBox(self)
        for value, words in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(self._values.get(key, ""))))
        combo.setObjectName(key)
        combo.currentIndexChanged.connect(self._combo_changed)
        combo.setMinimumWidth(theme.current().px(220))
        buddy = QLabel(title, self)
        buddy.setBuddy(combo)  # a combo box has no other name for screen readers
        place = self._grid.rowCount()
        self._grid.addWidget(buddy, place, 0)
        self._grid.addWidget(combo, place, 1, Qt.AlignmentFlag.AlignLeading)
        self._combos[key] = combo

    def _line(self, key: str, title: str, otherwise: str) -> QLineEdit:
        field = QLineEdit(self._values.get(key, ""), self)
        field.setObjectName(key)
        field.setPlaceholderText(otherwise)
        field.setMaxLength(40)
        field.setMinimumWidth(theme.current().px(220))
        field.editingFinished.connect(self._named)
        buddy = QLabel(title, self)
        buddy.setBuddy(field)
        place = self._grid.rowCount()
        self._grid.addWidget(buddy, place, 0)
        self._grid.addWidget(field, place, 1, Qt.AlignmentFlag.AlignLeading)
        return field

    def _box(self, key: str, title: str) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(key)
        box.setChecked(self._values.get(key, "on") == "on")
        box.toggled.connect(self._toggled)
        return box

    def _check(self, key: str, title: str) -> QCheckBox:
        box = self._box(key, title)
        self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)
        return box

    def _checks(self, *boxes: tuple[str, str]) -> None:
        """Several boxes that belong to the one above, beside one another or below where there is no room."""
        made = [self._box(key, title) for key, title in boxes]
        inside = QWidget()
        inside.setLayout(Flow(*made, spacing=16))
        self._grid.addLayout(row(24, inside), self._grid.rowCount(), 0, 1, 2)

    def _hours(self) -> None:
        """Quiet hours: whether, from when, until when."""
        quiet = self._box("quiet", self.tr("&Quiet hours"))
        start, end = self._hour("quiet_from", self.tr("from")), self._hour("quiet_to", self.tr("until"))
        self._grid.addLayout(row(quiet, *start, *end, None, spacing=8), self._grid.rowCount(), 0, 1, 2)

    def _hour(self, key: str, title: str) -> tuple[QLabel, QComboBox]:
        combo = QComboBox(self)
        for hour in settings.HOURS:
            combo.addItem(QLocale().toString(QTime.fromString(hour, "HH:mm"), QLocale.FormatType.ShortFormat), hour)
        combo.setCurrentIndex(max(0, combo.findData(self._values.get(key, ""))))
        combo.setObjectName(key)
        combo.currentIndexChanged.connect(self._combo_changed)
        self._combos[key] = combo
        buddy = QLabel(title, self)
        buddy.setBuddy(combo)
        return buddy, combo

    def _radios(self, key: str, title: str) -> None:
        group = QButtonGroup(self)
        group.setObjectName(key)
        line_ = QHBoxLayout()
        line_.setSpacing(16)
        for place, (value, words) in enumerate(_shown(key)):
            button = QRadioButton(words, self)
            button.setAccessibleName(f"{title}: {words}")
            button.setProperty("value", value)
            button.setChecked(value == self._values.get(key))
            group.addButton(button, place)
            line_.addWidget(button)
        line_.addStretch(1)
        group.buttonClicked.connect(self._radio_clicked)
        place = self._grid.rowCount()
        self._grid.addWidget(Label(title), place, 0)
        self._grid.addLayout(line_, place, 1)
        self._groups[key] = group

    def _set(self, key: str, value: str) -> None:
        if self._values.get(key) != value:
            self._values[key] = value
            self.changed.emit(key, value)

    @Slot()
    def _combo_changed(self) -> None:
        for key, combo in self._combos.items():
            self._set(key, str(combo.currentData() or ""))

    @Slot()
    def _radio_clicked(self) -> None:
        for key, group in self._groups.items():
            button = group.checkedButton()
            if button is not None:
                self._set(key, str(button.property("value")))

    @Slot()
    def _named(self) -> None:
        self._set("computer", self._name.text().strip())

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self._set(self.sender().objectName(), "on" if on else "off")


def _shown(key: str) -> tuple[tuple[str, str], ...]:
    return tuple((value, translate("Preferences", words)) for value, words in CHOICES[key])
