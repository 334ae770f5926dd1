"""The top row of the composer: reply, note or forward, the language, and the marks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.i18n import LANGUAGES, translate
from deskapp.ui.ticket import texts
from deskapp.ui.widgets.buttons import ToolButton, tool_button


class Head(QWidget):
    """Signals: `kind_chosen(str)` reply, note or forward; `language_chosen(str)`."""

    kind_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._kind, self._reply = "reply", ""
        self._fitted: tuple[object, ...] = ()
        self._dressed: tuple[object, ...] = ()
        self._reply_tab, self._note_tab, self._forward_tab = (self._tab(each) for each in ("reply", "note", "forward"))
        self._language = ToolButton(self, boxed=True, icon_px=16)
        self._language.setIcon(icons.icon("globe"))
        self._language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._language.clicked.connect(self.choose_language)
        self._code = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 4, 6, 0)
        row.setSpacing(2)
        row.addWidget(self._reply_tab)
        row.addWidget(self._note_tab)
        row.addWidget(self._forward_tab)
        row.addStretch(1)
        row.addWidget(self._language)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(2)
        row.addLayout(self._tools)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def add_tool(self, action: QAction) -> None:
        """An icon for an action of the table; its name and keys come from there."""
        self._tools.addWidget(tool_button(action, parent=self))

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order seen."""
        return [self._reply_tab, self._note_tab, self._forward_tab, self._language, *self._marks()]

    def show_kind(self, kind: str, *names: str) -> None:
        """Which tab is on, and the words of all three."""
        self._kind, self._reply = kind, names[0]
        for tab, name in zip((self._reply_tab, self._note_tab, self._forward_tab), names, strict=True):
            if tab is not self._reply_tab:  # what stands on that one is a matter of room
                tab.setText(name)
            tab.setAccessibleName(name)
            tab.setChecked(tab.property("kind") == kind)
        self._language.setVisible(kind == "reply")
        self._dress()
        self._fit()

    def show_language(self, code: str) -> None:
        """The language of this reply."""
        self._code = code
        name = texts.language_name(code)
        self._fit()
        self._language.setAccessibleName(self.tr("Language of this reply: {language}").format(language=name))
        self._language.setToolTip(self.tr("Language of this reply (Ctrl+Shift+G)"))

    def _fit(self) -> None:
        """Where there is little room: the language by its letters, then fewer tools, then no name. Keys and commands stay."""
        tabs = (self._reply, self._note_tab.text(), self._forward_tab.text())
        room = (self._kind, self._code, tabs, self.width(), self._tools.count(), theme.current())
        if room == self._fitted:
            return
        self._fitted = room
        tools = self._marks()
        self._reply_tab.setText(self._reply)
        self._language.setText(texts.language_name(self._code))
        for tool in tools:
            tool.show()
        if not self._fits() and self._kind == "reply":
            self._language.setText(self._code.upper())
        for tool in reversed(tools[1:]):
            if self._fits():
                return
            tool.hide()
        if not self._fits():
            self._reply_tab.setText(translate("Composer", "Reply"))
        if tools and not self._fits():
            tools[0].hide()

    def _fits(self) -> bool:
        tabs = (self._reply_tab, self._note_tab, self._forward_tab)
        shown = [*tabs, *([self._language] if self._kind == "reply" else []), *self._marks()]
        wide = [max(each.sizeHint().width(), each.minimumWidth()) for each in shown if not each.isHidden()]
        return sum(wide) + 2 * len(wide) + 8 <= self.width()

    def _marks(self) -> list[QWidget]:
        found = (item.widget() for place in range(self._tools.count()) if (item := self._tools.itemAt(place)))
        return [each for each in found if each is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def choose_language(self) -> None:
        """Open the list of languages."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == self._code)
            group.addAction(action)
        menu.triggered.connect(self._language_triggered)
        menu.popup(self._language.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    @Slot(QAction)
    def _language_triggered(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _tab(self, kind: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setProperty("kind", kind)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._tab_clicked)
        return button

    @Slot()
    def _tab_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.kind_chosen.emit(str(sender.property("kind")))

    @Slot()
    def _dress(self) -> None:
        now = theme.current()
        if self._dressed == (self._kind, now):
            return  # to set a style sheet is dear, the same one too
        self._dressed = (self._kind, now)
        for tab, ink in ((self._reply_tab, "accentInk"), (self._note_tab, "noteInk"), (self._forward_tab, "violet")):
            on = tab.property("kind") == self._kind
            tab.setFont(now.font(13, theme.Weight.SEMIBOLD if on else theme.Weight.MEDIUM))
            palette_ink = now.css(ink if on else "text2")
            tab.setStyleSheet(
                f"QToolButton {{ color: {palette_ink} }} QToolButton:checked {{ background: transparent }}"
            )
