"""One snippet: its word, what it does, and its texts side by side in both forms of address, each tried out below.

Nothing has to be saved: what is typed is kept when the typing pauses, and whenever the person goes elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.snippet import FORMS, LANGUAGES, PHASES, flaws
from deskapp.services.library import READERS, SCOPES
from deskapp.ui import icons, theme
from deskapp.ui.snippets import words
from deskapp.ui.snippets.keeping import Keeping
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, line, row

if TYPE_CHECKING:
    from deskapp.domain.rows import Expansion, SnippetCard

KEEP_MS, TRY_MS = 1_200, 250


class TextColumn(QWidget):
    """One form of address: the text, what is wrong with it, and how somebody would read it."""

    changed = Signal()

    def __init__(self, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.title = Label("", 13, Weight.MEDIUM, "text2", parent=self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.current().px(150))
        self.text.textChanged.connect(self.changed)
        self.title.setBuddy(self.text)
        self._flaws = Label("", 12, colour="danger", wrap=True, parent=self)
        self._flaws.hide()
        self._shown = Label("", 13, wrap=True)
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tried = box(column(self._shown, None, margins=(12, 10, 12, 10)), "agent", self)
        self.setLayout(column(self.title, self.text, self._flaws, spacing=6))

    def show_text(self, text: str, language: str, english: str) -> None:
        """Another text; `english` is shown behind an empty one, to write after."""
        self.title.setText(words.form_name(language, self.form))
        self.text.setAccessibleName(f"{words.language_name(language)}, {self.title.text()}")
        option = QTextOption(self.text.document().defaultTextOption())
        right = language == "ar"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.text.document().setDefaultTextOption(option)
        self.tried.setLayoutDirection(option.textDirection())
        self.text.setPlaceholderText(english)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def show_flaws(self, card: SnippetCard) -> None:
        """Say what nobody could use in the text."""
        found = [words.flaw(code, what) for code, what in flaws(self.text.toPlainText(), card.others)]
        self._flaws.setText("\n".join(found[:3]))
        self._flaws.setVisible(bool(found))

    def show_tried(self, expansion: Expansion | None) -> None:
        """How it reads; None = there is nothing to read."""
        self.tried.setVisible(expansion is not None)
        self._shown.setText(expansion.text if expansion else "")
        self._shown.setAccessibleName(self._shown.text())


class SnippetEditor(QWidget):
    """Signals: `written(object values)`: to be kept; `try_asked()`: the texts are to be tried out again; `copy_asked()`,
    `remove_asked()`, `past_asked()`, `owner_asked()`; `share_asked(str scope)`; `like_asked(bool)`; `left()`: back to the
    list.
    """

    written = Signal(object)
    try_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()
    past_asked = Signal()
    owner_asked = Signal()
    share_asked = Signal(str)
    like_asked = Signal(bool)
    left = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: SnippetCard | None = None
        self._language = language if language in LANGUAGES else "en"
        self._filling = False
        self._refused = ""
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.flush)
        self._try = QTimer(self)
        self._try.setSingleShot(True)
        self._try.setInterval(TRY_MS)
        self._try.timeout.connect(self.try_asked)
        self._build()

    def _build(self) -> None:
        self.trigger = QLineEdit()
        self.trigger.setMaximumWidth(theme.current().px(180))
        self.trigger.setAccessibleName(self.tr("The word to type after ::"))
        self.trigger.editingFinished.connect(self.flush)
        self.trigger.textEdited.connect(self._problem_over)
        self.phase = QComboBox()
        self.phase.setAccessibleName(self.tr("What it does"))
        for phase in PHASES:
            self.phase.addItem(words.phase_name(phase), phase)
        self.phase.activated.connect(self.flush)
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("Who has it"))
        for scope in SCOPES:
            self.scope.addItem(words.scope_name(scope), scope)
        self.scope.activated.connect(self._share)
        self.favourite = tool_button("star", name=self.tr("Favourite: keep it at hand"))
        self.favourite.setCheckable(True)
        self.favourite.clicked.connect(self._like)
        self._past = tool_button("clock", name=self.tr("History: who changed what"))
        self._past.clicked.connect(self.past_asked)
        self.keeping = Keeping()
        self.keeping.written.connect(self.written)
        self.keeping.owner_asked.connect(self.owner_asked)
        self.keeping.folder.textEdited.connect(self._typed)
        self.keeping.folder.installEventFilter(self)
        self._copy = tool_button("copy", name=self.tr("Make my own copy"))
        self._copy.clicked.connect(self.copy_asked)
        self._remove = tool_button("trash", name=self.tr("Remove this snippet"))
        self._remove.clicked.connect(self.remove_asked)
        self._problem = Label("", 12, colour="danger", wrap=True)
        self._problem.hide()
        self.title = QLineEdit()
        self.title.textEdited.connect(self._typed)
        self.keywords = QLineEdit()
        self.keywords.textEdited.connect(self._typed)
        self.keywords.setPlaceholderText(self.tr("Words to find it by, with commas between them"))
        self.languages = QTabBar()
        self.languages.setExpanding(False)
        self.languages.setDrawBase(False)
        self.languages.setObjectName("languages")
        self.languages.setUsesScrollButtons(False)  # where there is little room the names are shortened, none is hidden
        self.languages.setElideMode(Qt.TextElideMode.ElideRight)
        self.languages.setAccessibleName(self.tr("Language of the texts"))
        for code in LANGUAGES:
            self.languages.addTab(words.language_name(code))
        self.languages.setCurrentIndex(LANGUAGES.index(self._language))
        self.languages.currentChanged.connect(self._other_language)
        self.reader = QComboBox()
        self.reader.setAccessibleName(self.tr("Try it on"))
        for reader in READERS:
            self.reader.addItem(words.reader_name(reader), reader)
        self.reader.activated.connect(self.try_asked)
        self.columns = [TextColumn(form) for form in FORMS]
        for each in self.columns:
            each.changed.connect(self._typed)
            each.text.installEventFilter(self)
        for field in (self.title, self.keywords):
            field.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        word, what = QWidget(), QWidget()
        word.setLayout(row(Label("::", 15, Weight.SEMIBOLD, "text2"), self.trigger, spacing=8))
        what.setLayout(Flow(word, self.phase, self.scope))
        head = row(what, self.favourite, self._past, self._copy, self._remove, spacing=4)
        head.setStretch(0, 1)
        for button in (self.favourite, self._past, self._copy, self._remove):
            head.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        named = ((self.tr("Title"), self.title), (self.tr("Keywords"), self.keywords), (self.tr("Folder"), self.keeping))
        for at, (text, field) in enumerate(named):
            label = Label(text, 13, Weight.MEDIUM, "text2")
            label.setBuddy(self.keeping.folder if field is self.keeping else field)
            if field is not self.keeping:
                field.setAccessibleName(text)
            label.setMinimumHeight(self.title.sizeHint().height())
            fields.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            fields.addWidget(field, at, 1)
        trying = row(Label(self.tr("Try it on"), 13, Weight.MEDIUM, "text2"), self.reader, None, spacing=8)
        texts, tried = QHBoxLayout(), QHBoxLayout()
        for each in self.columns:
            texts.addWidget(each, 1)
            tried.addWidget(each.tried, 1)
        for beside in (texts, tried):
            beside.setSpacing(16)
        legend = Label(
            self.tr("{name} is filled from the ticket, {ask:text|what} is asked, {> sign} takes in another snippet, {|} is where "
                    "the cursor goes."), 12, colour="text2", wrap=True,
        )  # fmt: skip
        inside = QWidget()
        parts = (head, self._problem, fields, 4, self.languages, line(), texts, trying, tried, legend, None)
        inside.setLayout(column(*parts, spacing=10, margins=(24, 14, 24, 20)))
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    # -- what the page asks -------------------------------------------------------------------

    def snippet(self) -> str:
        """Id of the snippet that is shown."""
        return self._card.id if self._card else ""

    def language(self) -> str:
        """Language of the texts that are shown."""
        return self._language

    def show_card(self, card: SnippetCard) -> None:
        """Another snippet, or the same as it stands now; what is being typed stays."""
        same = self._card is not None and self._card.id == card.id
        if same and self._differs():
            self._card = card
            return
        self._card = card
        self._fill()

    def say(self, problem: str) -> None:
        """One sentence about why the word was refused; what was typed stays, and is not tried again as it is."""
        self._refused = self.trigger.text().strip() if problem else ""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def show_tried(self, expansions: dict[str, Expansion]) -> None:
        """How the texts read, by form."""
        for each in self.columns:
            each.show_tried(expansions.get(each.form))

    def wanted(self) -> tuple[str, str, dict[str, str]]:
        """(language, reader, text by form): what is to be tried out."""
        texts = {each.form: each.text.toPlainText() for each in self.columns}
        return (
            self.language(),
            str(self.reader.currentData()),
            {form: text for form, text in texts.items() if text.strip()},
        )

    @Slot()
    def flush(self) -> None:
        """Hand over what is not kept yet."""
        self._keep.stop()
        values = self._differs()
        if values:
            self.written.emit(values)

    # -- inside -------------------------------------------------------------------------------

    def _fill(self) -> None:
        card = self._card
        if card is None:
            return
        self._filling = True
        language = self.language()
        self.trigger.setText(card.trigger)
        self.phase.setCurrentIndex(max(0, self.phase.findData(card.phase)))
        self.scope.setCurrentIndex(self.scope.findData(card.scope))
        self.favourite.setChecked(card.favourite)
        self.favourite.setIcon(icons.icon("star", "warn" if card.favourite else "text2"))
        self.keeping.show_card(card)
        self.title.setText(card.titles[language])
        self.keywords.setText(", ".join(card.keywords))
        self.keywords.setCursorPosition(0)
        for each in self.columns:
            each.show_text(card.texts[language, each.form], language, card.texts["en", each.form])
            each.show_flaws(card)
        for at, code in enumerate(LANGUAGES):
            whole = all(card.texts[code, form] for form in FORMS)
            self.languages.setTabTextColor(at, QColor() if whole else theme.current().colour("warn"))
            name = words.language_name(code)
            self.languages.setTabToolTip(
                at, "" if whole else self.tr("{language}: not written yet").format(language=name)
            )
            self.languages.setAccessibleTabName(at, self.languages.tabToolTip(at) or name)
        fields: tuple[QWidget, ...] = (self.trigger, self.phase, self.scope, self.title, self.keywords, self._remove)
        for field in (*fields, *(each.text for each in self.columns)):
            field.setEnabled(card.may_write)
        self.say("")
        self._filling = False
        self.try_asked.emit()

    def _differs(self) -> dict[str, Any]:
        """What stands in the form and not in the snippet."""
        card, language = self._card, self.language()
        if card is None or not card.may_write:
            return {}
        keywords = [each.strip() for each in self.keywords.text().replace("،", ",").split(",") if each.strip()]
        now: dict[str, Any] = {
            "trigger": self.trigger.text().strip(), "phase": self.phase.currentData(),
            f"title.{language}": self.title.text().strip(), "keywords": keywords,
            "folder": " ".join(self.keeping.folder.text().split()),
        }  # fmt: skip
        was: dict[str, Any] = {
            "trigger": card.trigger, "phase": card.phase, f"title.{language}": card.titles[language],
            "keywords": list(card.keywords), "folder": card.folder,
        }  # fmt: skip
        for each in self.columns:
            now[f"text.{language}.{each.form}"] = each.text.toPlainText()
            was[f"text.{language}.{each.form}"] = card.texts[language, each.form]
        if self._refused and now["trigger"] == self._refused:
            now["trigger"] = card.trigger
        return {name: value for name, value in now.items() if value != was[name]}

    @Slot()
    def _typed(self) -> None:
        if self._filling or self._card is None:
            return
        self._keep.start()
        self._try.start()
        for each in self.columns:
            each.show_flaws(self._card)

    @Slot()
    def _share(self) -> None:
        self.flush()
        if self._card is not None and self.scope.currentData() != self._card.scope:
            self.share_asked.emit(str(self.scope.currentData()))

    @Slot(bool)
    def _like(self, wanted: bool) -> None:
        self.like_asked.emit(wanted)

    @Slot()
    def _problem_over(self) -> None:
        self.say("")

    @Slot(int)
    def _other_language(self, place: int) -> None:
        self._keep.stop()
        values = self._differs()
        self._language = LANGUAGES[place]
        if values and self._card is not None:
            self._card = _with(self._card, values)
            self.written.emit(values)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: Any) -> None:
        self.flush()
        super().hideEvent(event)


def _with(card: SnippetCard, values: dict[str, Any]) -> SnippetCard:
    """The card as it will be once the values are kept."""
    titles, texts = dict(card.titles), dict(card.texts)
    for name, value in values.items():
        kind, _, rest = name.partition(".")
        if kind == "title":
            titles[rest] = value
        elif kind == "text":
            language, _, form = rest.partition(".")
            texts[language, form] = value
    return card._replace(
        trigger=values.get("trigger", card.trigger), phase=values.get("phase", card.phase),
        keywords=tuple(values.get("keywords", card.keywords)), titles=titles, texts=texts,
        folder=values.get("folder", card.folder),
    )  # fmt: skip
