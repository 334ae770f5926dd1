"""The files of a reply or note being written: added by key, paste or drop, described, and taken away again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from deskapp.services import attachments
from deskapp.ui import theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import bytes_text, isolate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".tif", ".tiff", ".heic")
LONGEST_DESCRIPTION = 300
PREVIEW = 34  # height of a picture in its row
_SHOWN = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")
_MOST_SHOWN, _MOST_SIDE = 20 << 20, 8_000  # bytes and pixels; what is larger is sent all the same


def paths_of(source: QMimeData) -> list[str]:
    """The files that a paste or drop brings."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []


class FileRow(QFrame):
    """One file: its name and size, for a picture what it shows, and a button to take it away."""

    removed = Signal(object)
    described = Signal()

    def __init__(self, file: Attachment, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._file = file
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(6)
        runs = attachments.risky(file.name)
        self._picture = Picture("warn" if runs else "clip", "warn" if runs else "text2", 16, parent=self)
        row.addWidget(self._picture)
        row.addWidget(Label(isolate(file.name), 12, Weight.MEDIUM, elide=True, parent=self), 1)
        self.warning = Label(self.tr("A program: it can be saved, but not opened here"), 12, colour="warn", parent=self)
        self.warning.setVisible(runs)
        row.addWidget(self.warning)
        row.addWidget(Label(bytes_text(file.size), 12, colour="text2", parent=self))
        self._shown: QLabel | None = None
        self._words: QLineEdit | None = None
        if file.name.lower().endswith(_PICTURES):
            self._words = QLineEdit(file.description, self)
            self._words.setMaxLength(LONGEST_DESCRIPTION)
            self._words.setPlaceholderText(self.tr("What the picture shows"))
            self._words.setAccessibleName(self.tr("What {name} shows").format(name=file.name))
            self._words.textEdited.connect(self._described)
            row.addWidget(self._words, 2)
        self._remove = tool_button("x", name=self.tr("Remove {name}").format(name=file.name), parent=self, least=26)
        self._remove.clicked.connect(self._removed)
        row.addWidget(self._remove)
        self.setAccessibleName(self.tr("File {name}, {size}").format(name=file.name, size=bytes_text(file.size)))

    def file(self) -> Attachment:
        """The file as it stands."""
        return self._file

    def has_preview(self) -> bool:
        """True once the picture itself is shown."""
        return self._shown is not None

    def show_preview(self, image: QImage) -> None:
        """A small form of the picture, in the place of the clip."""
        if image.isNull():
            return
        self._shown = QLabel(self)
        self._shown.setPixmap(QPixmap.fromImage(image))
        self._shown.setAccessibleName(self.tr("Preview of {name}").format(name=self._file.name))
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.replaceWidget(self._picture, self._shown)
        self._picture.hide()
        self._shown.show()

    def stops(self) -> list[QWidget]:
        """What Tab visits."""
        return [*([self._words] if self._words else []), self._remove]

    @Slot()
    def _described(self) -> None:
        if self._words is not None:
            self._file = self._file._replace(description=self._words.text().strip())
            self.described.emit()

    @Slot()
    def _removed(self) -> None:
        self.removed.emit(self._file)


class PlainEdit(QTextEdit):
    """Words only; files that are pasted or dropped go to `files`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.files: FilesBar | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(7)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.files is None or not self.files.take(source):
            super().insertFromMimeData(source)


class FilesBar(QWidget):
    """Signals: `changed()` after the person did something; `added(object key, object Attachment)`: a file is kept now,
    for the text it was meant for; `rebuilt()`: other rows.

    `for_text(key)` says which text (ticket, kind) files belong to from now on.
    """

    changed = Signal()
    added = Signal(object, object)
    rebuilt = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._key = ("", "")
        self._adding = 0
        self._problem = ""
        self._rows: list[FileRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 2, 10, 2)
        self._box.setSpacing(4)
        self._line = Label("", 12, colour="text2", wrap=True, parent=self)
        self._box.addWidget(self._line)
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)
        self._show()

    def for_text(self, key: tuple[str, str], files: tuple[Attachment, ...]) -> None:
        """Show the files of a text; what is added from now on belongs to it."""
        self._key, self._problem = key, ""
        if files != self.files():
            self._rebuild(files)
        else:
            self._show()

    def files(self) -> tuple[Attachment, ...]:
        """The files shown, as they stand."""
        return tuple(each.file() for each in self._rows)

    def busy(self) -> bool:
        """True while a file is still being taken in."""
        return self._adding > 0

    def stops(self) -> list[QWidget]:
        """What Tab visits."""
        return [stop for each in self._rows for stop in each.stops()]

    def put(self, file: Attachment) -> None:
        """One more file for the text shown; the same file twice is one."""
        if file.sha not in {each.sha for each in self.files()}:
            self._rebuild((*self.files(), file))

    @Slot()
    def choose(self) -> None:
        """Ask which files."""
        if not self._key[0]:
            return
        dialog = QFileDialog(self.window(), self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    @Slot(list)
    def add_paths(self, paths: list[str]) -> None:
        """Take files in."""
        self._problem = ""
        for each in paths:
            self._add(partial(attachments.add, self._desk, Path(each)))

    @Slot(QImage)
    def add_image(self, image: QImage) -> None:
        """Take a picture from the clipboard in."""
        self._add(partial(_add_image, self._desk, image, self.tr("Picture") + ".png"))

    def take(self, source: QMimeData) -> bool:
        """Take in what a paste or drop brings; False where it is only words."""
        if not self._key[0]:
            return False
        if paths := paths_of(source):
            self.add_paths(paths)
            return True
        if source.hasImage() and not source.hasText():
            self.add_image(QImage(source.imageData()))
            return True
        return False

    def _add(self, work: partial[Attachment]) -> None:
        if not self._key[0]:
            return
        self._adding += 1
        self._show()
        self._jobs.query(self, work, then=partial(self._added, self._key), failed=self._refused)

    def _added(self, key: tuple[str, str], file: Attachment) -> None:
        self._adding -= 1
        if key == self._key:
            self.put(file)
            self.changed.emit()
        else:
            self.added.emit(key, file)
        self._show()

    def _refused(self, error: DeskError) -> None:
        self._adding -= 1
        self._problem = sentence(error)
        self._show()

    @Slot(object)
    def _remove(self, file: Attachment) -> None:
        self._problem = ""
        self._rebuild(tuple(each for each in self.files() if each.sha != file.sha))
        self.changed.emit()

    def _rebuild(self, files: tuple[Attachment, ...]) -> None:
        for each in self._rows:
            self._box.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._rows = []
        for place, file in enumerate(files):
            made = FileRow(file, self)
            made.removed.connect(self._remove)
            made.described.connect(self.changed)
            made.show()
            self._box.insertWidget(place, made)
            self._rows.append(made)
            if file.sha and file.name.lower().endswith(_SHOWN):
                high = round(theme.current().px(PREVIEW) * self.devicePixelRatioF())
                work = partial(_small, self._desk, file, high, self.devicePixelRatioF())
                self._jobs.query(made, work, then=made.show_preview, failed=_no_preview)
        self._show()
        self.rebuilt.emit()

    def _show(self) -> None:
        kept = self.tr("Kept here; goes out with the text, even if you are offline now")
        self._line.setText(self._problem or (self.tr("A file is being added…") if self._adding else kept))
        self._line.set_look(colour="danger" if self._problem else "text2")
        self.setVisible(bool(self._rows or self._problem) or self._adding > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and (paths_of(event.mimeData()) or event.mimeData().hasImage()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and self.take(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)


def _small(desk: Desk, file: Attachment, high: int, ratio: float) -> QImage:
    """A picture so high, on a reader thread; none where it is too large or not what its name says."""
    if file.size > _MOST_SHOWN:
        return QImage()
    data = QBuffer()
    data.setData(b"".join(desk.blobs.read(file.sha)))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data)
    reader.setAutoTransform(True)
    size = reader.size()
    if not 0 < size.width() <= _MOST_SIDE or not 0 < size.height() <= _MOST_SIDE:
        return QImage()
    reader.setScaledSize(size.scaled(3 * high, high, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image


def _no_preview(_error: DeskError) -> None:
    """The row says what the file is, all the same."""


def _add_image(desk: Desk, image: QImage, name: str) -> Attachment:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return attachments.add(desk, bytes(buffer.data().data()), name)
