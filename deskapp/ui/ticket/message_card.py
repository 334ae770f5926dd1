"""One message: customer white, ours tinted, internal notes amber with a dashed border, a lock and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.file_chip import FileChip
from deskapp.ui.i18n import full_text, isolate, list_text, moment, time_text
from deskapp.ui.overt import overt
from deskapp.ui.ticket import markdown, texts
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from deskapp.domain.rows import Attachment, MessageRow

SHOWN, LINES = 4_000, 100
"""Characters and lines of a message that are shown at once; a key shows four times as many."""

_GROUNDS = {"customer": "surface", "agent": "accentSoft", "note": "note", "forward": "violetSoft"}


class Body(QLabel):
    """The text of a message: selectable by mouse and keyboard, links only on a click, nothing loaded. Signal `more()`."""

    more = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = parent
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )  # fmt: skip
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # one tab stop for the whole conversation, not one a card
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._keep_edge()
        self.linkActivated.connect(self._open)

    @Slot(str)
    def _open(self, address: str) -> None:
        from PySide6.QtCore import QUrl as Url

        if address == markdown.MORE:
            self.more.emit()
            return
        url: QUrl = Url(address)
        if url.scheme() in ("https", "http", "mailto"):
            QDesktopServices.openUrl(url)

    def _keep_edge(self) -> None:
        """A word-wrapped Arabic line may put ink on the edge column."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(*((4, 0, 0, 0) if mirrored else (0, 0, 4, 0)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_edge()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        # the real height follows from the width; without this the page would be as long as for a narrow column
        return QSize(80, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        # Qt would lay the text out several times to find a width that nobody asks for
        return self.minimumSizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._box.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._box.update()


class Bubble(QFrame):
    """The coloured box; painted here, so that a card can change sides without a style sheet being parsed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = "customer"
        self.body = Body(self)

    def set_kind(self, kind: str) -> None:
        """customer, agent, note or forward."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour(_GROUNDS[self._kind]))
        pen = QPen(now.colour({"note": "noteLine", "forward": "violet"}.get(self._kind, "line")), 1.0)
        if self._kind == "note":
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 3])
            pen.setWidthF(1.2)
        if self.body.hasFocus():
            pen = QPen(now.colour("focus"), 2.0)
        painter.setPen(pen)
        inset = 1.0 if self.body.hasFocus() else 0.6
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()


class MessageCard(QWidget):
    """Shows one MessageRow; reused for other messages and tickets. Signals: `told(object message_id, object person)`;
    `file_asked(object message_id, object Attachment, str how)` with open, save or stop; `grown(object message_id)`: more of it
    is shown.
    """

    told = Signal(object, object)
    file_asked = Signal(object, object, str)
    grown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: MessageRow | None = None
        self._times = 1  # so many times what is shown of a message at first
        self._told = ("", "")
        self._avatar = Avatar("", 32, self)
        self._bubble = Bubble(self)
        bubble = self._bubble
        self._name = Label("", 13, theme.Weight.SEMIBOLD, parent=bubble)
        self._note = Chip("", "noteInk", "note", "note", 11, bubble)
        self._language = Chip("", "text2", "sunken", "globe", 11, bubble)
        self._channel = Label("", 12, colour="text2", parent=bubble)
        self._corrected = Label("", 12, colour="text2", parent=bubble)
        self._place = Chip("", "text2", "sunken", "merge", 11, bubble)
        self._when = Label("", 12, colour="text2", parent=bubble)
        head = QHBoxLayout()
        head.setSpacing(8)
        for each in (self._name, self._note, self._language, self._channel, self._place):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._corrected, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)
        self._file_box = QWidget(bubble)
        self._files = QVBoxLayout(self._file_box)
        self._files.setSpacing(6)
        self._files.setContentsMargins(0, 2, 0, 5)
        self._file_chips: list[FileChip] = []
        self._state_icon = Picture("check", "text2", 14, parent=bubble)
        self._state = Label("", 12, colour="text2", wrap=True, parent=bubble)
        self._tell = link_button(self.tr("Told by phone"), bubble)
        self._tell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tell.clicked.connect(self._told_by_phone)
        self._foot = QWidget(bubble)
        foot = QHBoxLayout(self._foot)
        foot.setSpacing(6)
        foot.setContentsMargins(0, 0, 0, 4)
        foot.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._tell, 0, Qt.AlignmentFlag.AlignVCenter)
        bubble.body.more.connect(self._show_more)
        inner = QVBoxLayout(bubble)
        inner.setContentsMargins(14, 10, 14, 6)  # the line height puts room under the text
        inner.setSpacing(5)
        inner.addLayout(head)
        inner.addWidget(bubble.body)
        inner.addWidget(self._file_box)
        inner.addWidget(self._foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(bubble, 1)
        theme.notifier().changed.connect(self._dress)

    def row(self) -> MessageRow | None:
        """The message shown."""
        return self._row

    def set_message(self, row: MessageRow, language: str) -> None:
        """Show a message; `language` is the customer's, and a chip appears where the message has another."""
        if self._row is None or self._row.id != row.id:
            self._times = 1
        self._row = row
        note = row.audience == "team"
        kind = "forward" if row.forwarded else "note" if note else "customer" if row.from_customer else "agent"
        self._bubble.set_kind(kind)
        self._avatar.set_name(row.author_name)
        name = overt(row.author_name) or self.tr("Unknown sender")
        self._name.setText(self.tr("{name} · you").format(name=isolate(name)) if row.mine else name)
        self._note.setVisible(note)
        if row.forwarded:
            forwarded = self.tr("Forwarded to {name}").format(name=isolate(row.forwarded))
            self._note.set_chip(forwarded, "violet", "violetSoft", "forward")
        else:
            self._note.set_chip(self.tr("Internal note"), "noteInk", "note", "note")
        other = bool(row.language) and row.language.split("-")[0] != language.split("-", maxsplit=1)[0]
        self._language.setVisible(other and not note)
        self._language.set_chip(texts.language_word(row.language) if other else "")
        spoken = row.channel not in ("desk", "mail", "import", "")
        self._channel.setVisible(spoken)
        self._channel.setText(texts.channels().get(row.channel, row.channel) if spoken else "")
        self._corrected.setVisible(bool(row.corrected))
        self._corrected.setText(
            self.tr("corrected {time}").format(time=time_text(row.corrected)) if row.corrected else ""
        )
        self._place.setVisible(bool(row.number or row.moved))
        self._place.set_chip(
            self.tr("also in {number}").format(number=isolate(row.moved)) if row.moved
            else self.tr("from {number}").format(number=isolate(row.number))
        )  # fmt: skip
        when = full_text(row.happened)
        self._when.setText(moment(row.happened))
        self._when.setToolTip(when)
        self._show_files(row.attachments)
        self._show_delivery(row)
        self._dress()
        pattern = self.tr("Internal note by {name}, {time}: {text}") if note else self.tr("{name}, {time}: {text}")
        sentence = pattern.format(name=name, time=when, text=markdown.plain(self._part()[0]))
        self._bubble.body.setAccessibleName(f"{self._note.text()}. {sentence}" if row.forwarded else sentence)

    def focus_text(self) -> None:
        """Put the focus on the text, where arrows and Shift select."""
        self._bubble.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """True while the text of this card has the focus."""
        return self._bubble.body.hasFocus()

    def chosen_text(self) -> str:
        """What is selected in this card, for quoting."""
        return markdown.whole(self._bubble.body.selectedText()) if self._bubble.body.hasSelectedText() else ""

    @Slot()
    def _dress(self) -> None:
        if self._row is None:
            return
        now = theme.current()
        body = self._bubble.body
        if body.font() != (font := now.font(13 if self._row.audience == "team" else 14)):
            body.setFont(font)
        part, rest = self._part()
        part, quoted = markdown.folded(part) if self._times == 1 else (part, 0)
        more = self.tr("Show more of this long message") if rest else ""
        more = more or (self.tr("Show %Ln more quoted line(s)", "", quoted) if quoted else "")
        html = markdown.to_html(part, link=now.css("accentInk"), quiet=now.css("text2"), more=more)
        if body.text() != html:
            body.setText(html)
        self._bubble.update()

    def _part(self) -> tuple[str, bool]:
        """What is shown of the message, and whether there is more: a giant one holds nobody up."""
        body, most = self._row.body if self._row else "", SHOWN * self._times
        part = "\n".join(body[:most].split("\n")[: LINES * self._times])
        return part, len(part) < len(body)

    @Slot()
    def _show_more(self) -> None:
        self._times *= 4
        self._dress()
        if self._row is not None:
            self.grown.emit(self._row.id)

    def _show_files(self, files: tuple[Attachment, ...]) -> None:
        for chip in self._file_chips:
            self._files.removeWidget(chip)
            chip.deleteLater()
        self._file_chips = []
        self._file_box.setVisible(bool(files))
        for file in files:
            chip = FileChip(file, self._bubble)
            chip.asked.connect(self._file_asked)
            self._files.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
            self._file_chips.append(chip)

    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for chip in self._file_chips:
            if chip.file().sha == sha:
                chip.show_progress(percent)

    @Slot(object, str)
    def _file_asked(self, file: Attachment, how: str) -> None:
        if self._row is not None:
            self.file_asked.emit(self._row.id, file, how)

    def _show_delivery(self, row: MessageRow) -> None:
        icon, ink, sentence = ("", "", "") if row.audience == "team" or row.from_customer else texts.delivery_text(row)
        if row.told:
            icon, ink = "at", "noteInk"
            sentence = self.tr("Told: {names}").format(names=list_text([isolate(each) for each in row.told]))
        self._foot.setVisible(bool(sentence))
        if sentence:
            self._state_icon.set_icon(icon, ink)
            self._state.setText(sentence)
            self._state.set_look(colour=ink)
        person = texts.must_be_told(row) if sentence else ""
        self._told = (row.id, person)
        self._tell.setVisible(bool(person))

    @Slot()
    def _told_by_phone(self) -> None:
        self.told.emit(*self._told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, theme.current().px(48))
