"""What stands where a ticket could: none is chosen, or it has a window of its own."""

from __future__ import annotations

from deskapp.ui.widgets.empty import EmptyState


class NothingOpen(EmptyState):
    """Its button asks for the window that shows the ticket."""

    def __init__(self) -> None:
        super().__init__("inbox", "")
        self.say(elsewhere=False)

    def say(self, *, elsewhere: bool) -> None:
        """Why no ticket is shown here."""
        if elsewhere:
            title, detail = self.tr("This ticket has a window of its own"), self.tr("Close that window to read it here again.")
            self.set_words(title, detail, self.tr("Show that window"), "window")
        else:
            hint = self.tr("Choose one from the list, or press Ctrl+N for a new one.")
            self.set_words(self.tr("No ticket is open"), hint, "", "inbox")
