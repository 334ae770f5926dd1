"""What was done last, so that one key takes it back, then what was done before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.actions import Actions

MOST = 50


class Deed(NamedTuple):
    """`back` takes it back; `still` says whether that can be done now; `button` is what a button of it calls."""

    number: int
    back: Callable[[], None]
    still: Callable[[], bool]
    button: Callable[[], None]


class Undoing(QObject):
    """The deeds of this window, newest last; handles `undo.action`, which is off while there is nothing to take back.

    Signal `taken(object)`: what `add` answered for a deed that the key has taken back, so that its button goes.
    """

    taken = Signal(object)

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds: list[Deed] = []
        self._count = 0
        self._action = actions.of("undo.action")
        actions.handle("undo.action", self.undo)
        self._action.want(False)

    def add(self, back: Callable[[], None], still: Callable[[], bool] | None = None) -> Callable[[], None]:
        """Remember a deed. What is answered takes this one back, once, whichever button or key comes first."""
        self._count += 1
        deed = Deed(self._count, back, still or _always, partial(self._take_back, self._count))
        self._deeds = [*self._deeds[1 - MOST :], deed]
        self._action.want(True)
        return deed.button

    @Slot()
    def undo(self) -> None:
        """Take the newest back that can be taken back."""
        while self._deeds:
            deed = self._deeds.pop()
            if deed.still():
                self.taken.emit(deed.button)
                deed.back()
                break
        self._action.want(bool(self._deeds))

    def _take_back(self, number: int) -> None:
        deed = next((each for each in self._deeds if each.number == number), None)
        if deed is not None:
            self._deeds.remove(deed)
            deed.back()
            self._action.want(bool(self._deeds))


def _always() -> bool:
    return True
