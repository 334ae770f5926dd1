"""What is being written: for which ticket, as which kind, in which language, answering what; each a draft of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.rows import DraftRow
from deskapp.ui.ticket import composer_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.rows import Attachment
    from deskapp.ui.drafts import DraftKeeper
    from deskapp.ui.files_bar import FilesBar
    from deskapp.ui.ticket.editor import Editor

REPLY, NOTE, FORWARD = KINDS = ("reply", "note", "forward")


class Writing:
    """The text field and its files belong to one draft at a time; the others wait in the keeper."""

    def __init__(self, keeper: DraftKeeper, editor: Editor, files: FilesBar) -> None:
        self._keeper, self._editor, self._files = keeper, editor, files
        self._seen: dict[tuple[str, str], str] = {}  # the newest message that the writer knew
        self.ticket = ""
        self.kind = REPLY
        self.language = ""

    def begin(self, ticket: str, loaded: Mapping[str, DraftRow], language: str) -> DraftRow | None:
        """Write for this ticket from now on; the answer is the newest of what an earlier run had left."""
        self.ticket, self.language = ticket, language
        back = None
        for kind, row in loaded.items():
            if self.known(kind) is None:
                self._keeper.adopt(row)
                back = row if back is None or row.saved > back.saved else back
        self.kind = next((kind for kind in KINDS if (found := self.known(kind)) is not None and found.text), REPLY)
        if back is not None:
            self.kind = back.kind
        return back

    def end(self) -> None:
        """Nothing is written any more."""
        self.ticket = ""
        self._editor.fill("")
        self._files.for_text(("", ""), ())

    def known(self, kind: str) -> DraftRow | None:
        """What stands in the reply or the note of this ticket."""
        return self._keeper.known(self.ticket, kind)

    def draft(self) -> DraftRow:
        """What stands in the text field now."""
        text, caret = self._editor.text(), self._editor.caret()
        return DraftRow(self.ticket, self.kind, text, caret, self.language, self.seen(), 0, self._files.files())

    def show(self) -> DraftRow | None:
        """Put the draft into the text field."""
        row = self.known(self.kind)
        if row is not None and row.seen:
            self._seen[self.ticket, self.kind] = row.seen
        if row is not None and row.text and row.language:
            self.language = row.language
        self._editor.fill(row.text if row else "", row.cursor if row else 0)
        self._files.for_text((self.ticket, self.kind), row.attachments if row else ())
        return row

    def keep(self) -> None:
        """Remember it; it is on disk within a second."""
        if self.ticket:
            self._keeper.note(self.draft())

    def save(self) -> None:
        """Remember it, and put it on disk now."""
        self.keep()
        self._keeper.flush()

    def seen(self) -> str:
        """The newest message that the writer knew."""
        return self._seen.get((self.ticket, self.kind), "")

    def has_seen(self, message: str, *, only_if_new: bool = False) -> None:
        """The writer knows this message; `only_if_new`: unless words stand there that answer an older one."""
        if self.kind == FORWARD:
            return
        if not only_if_new or (self.ticket, self.kind) not in self._seen or not self._editor.text().strip():
            self._seen[self.ticket, self.kind] = message

    def to(self) -> str:
        """Whom it is forwarded to, a person or an address: the draft keeps it where others keep what they answer."""
        return self.seen() if self.kind == FORWARD else ""

    def forward_to(self, to: str) -> None:
        """Somebody was chosen."""
        self._seen[self.ticket, FORWARD] = to
        self.keep()

    def sent(self, ticket: str, kind: str) -> None:
        """A text has gone where it belongs: forget it here."""
        self._keeper.forget(ticket, kind)
        self._seen.pop((ticket, kind), None)

    def bring_back(self, draft: DraftRow) -> bool:
        """A text comes back in front of anything written meanwhile; true where its ticket is the one shown."""
        old = self._keeper.known(draft.ticket, draft.kind)
        here = (draft.ticket, draft.kind) == (self.ticket, self.kind)
        draft = composer_state.brought_back(draft, self.draft() if here else old or composer_state.NOTHING)
        self._seen[draft.ticket, draft.kind] = draft.seen
        self._keeper.note(draft)
        self._keeper.flush()
        if draft.ticket != self.ticket:
            return False
        self.kind, self.language = draft.kind, draft.language or self.language
        return True

    def reply_becomes_note(self) -> None:
        """The words of the reply stand below those of the note."""
        self._keeper.note(composer_state.as_note(self.draft(), self.known(NOTE) or composer_state.NOTHING))
        self._empty(REPLY)
        self._seen.pop((self.ticket, REPLY), None)
        self.kind = NOTE

    def becomes(self, kind: str, seen: str) -> None:
        """The words are the reply to what was seen, or are forwarded."""
        self._keeper.note(self.draft()._replace(kind=kind, seen=seen if kind == REPLY else ""))
        self._seen.pop((self.ticket, kind), None)
        self._empty(self.kind)
        self.kind = kind

    def drop(self) -> None:
        """What stands there is nothing of the person's own."""
        self._editor.fill("")
        self._seen.pop((self.ticket, self.kind), None)
        self._empty(self.kind)

    def add_file(self, key: tuple[str, str], file: Attachment) -> None:
        """A file that came late belongs to the text it was meant for."""
        row = self._keeper.known(*key) or DraftRow(*key, "", 0, "", "", 0)
        self._keeper.note(row._replace(attachments=(*row.attachments, file)))

    def _empty(self, kind: str) -> None:
        self._keeper.note(composer_state.NOTHING._replace(ticket=self.ticket, kind=kind))
