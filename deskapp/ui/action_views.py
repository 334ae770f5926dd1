"""The commands that belong to one view; a part of the table of actions (`ui/action_table.py`)."""

from __future__ import annotations

from deskapp.ui.action import (
    ASIDE,
    AWAY,
    BOARD,
    COMPOSER,
    DECIDE,
    MATRIX,
    ORG,
    QUEUE,
    RAIL,
    REQUESTS,
    TICKET,
    WAITS,
    Action,
)
from deskapp.ui.i18n import QT_TRANSLATE_NOOP

VIEW_ACTIONS: tuple[Action, ...] = (
    # -- The list
    Action("queue.down", QT_TRANSLATE_NOOP("Actions", "Next row"), (), "down", single=((QUEUE, "J"),), scope=QUEUE),
    Action("queue.up", QT_TRANSLATE_NOOP("Actions", "Previous row"), (), "up", single=((QUEUE, "K"),), scope=QUEUE),
    Action("queue.open", QT_TRANSLATE_NOOP("Actions", "Open the ticket"), ("Return", "O"), "window", scope=QUEUE),
    Action("queue.peek", QT_TRANSLATE_NOOP("Actions", "Scroll the conversation"), ("Space",), "eye", scope=QUEUE),
    Action("queue.select", QT_TRANSLATE_NOOP("Actions", "Select or unselect the row"), ("X",), "check", scope=QUEUE),
    Action("queue.all", QT_TRANSLATE_NOOP("Actions", "Select all in this list"), ("Ctrl+A",), "check", scope=QUEUE),
    Action("queue.unread", QT_TRANSLATE_NOOP("Actions", "Mark unread"), ("U",), "mail", scope=QUEUE),
    Action("queue.filter", QT_TRANSLATE_NOOP("Actions", "Filter…"), ("F",), "filter", scope=QUEUE),
    Action("queue.sort", QT_TRANSLATE_NOOP("Actions", "Sort…"), ("Shift+S",), "sort", scope=QUEUE),
    Action("queue.turn", QT_TRANSLATE_NOOP("Actions", "Reverse the order"), ("Shift+R",), "turn", scope=QUEUE),
    Action("queue.group", QT_TRANSLATE_NOOP("Actions", "Group by…"), ("Shift+G",), "bars", scope=QUEUE),
    Action("queue.fold", QT_TRANSLATE_NOOP("Actions", "Fold or unfold all groups"), ("Shift+F",), "chev", scope=QUEUE),
    Action("queue.clear", QT_TRANSLATE_NOOP("Actions", "Clear selection, then filter"), ("Esc",), "x", scope=QUEUE),
    Action("queue.column", QT_TRANSLATE_NOOP("Actions", "Sort by this column"), ("Shift+C",), "sort", scope=QUEUE),
    # -- Views
    Action("view.columns", QT_TRANSLATE_NOOP("Actions", "Columns of the table…"), ("Shift+W",), "panel", scope=QUEUE),
    Action("view.save", QT_TRANSLATE_NOOP("Actions", "Save as a view…"), ("Ctrl+S",), "save", scope=QUEUE),
    Action(
        "view.pin",
        QT_TRANSLATE_NOOP("Actions", "Pin this view at the side, or unpin it"),
        (),
        "pin",
        scope=RAIL,
        single=((QUEUE, "V"), (RAIL, "V")),
    ),
    Action("view.change", QT_TRANSLATE_NOOP("Actions", "Change this view…"), ("F2",), "pencil", scope=RAIL),
    Action("view.up", QT_TRANSLATE_NOOP("Actions", "Move this view up"), ("Ctrl+Shift+Up",), "up", scope=RAIL),
    Action("view.down", QT_TRANSLATE_NOOP("Actions", "Move this view down"), ("Ctrl+Shift+Down",), "down", scope=RAIL),
    Action("view.remove", QT_TRANSLATE_NOOP("Actions", "Remove this view"), (), "trash", scope=RAIL),
    # -- The conversation
    Action("conv.next", QT_TRANSLATE_NOOP("Actions", "Next message"), ("Shift+J",), "down", scope=TICKET),
    Action("conv.prev", QT_TRANSLATE_NOOP("Actions", "Previous message"), ("Shift+K",), "up", scope=TICKET),
    Action("conv.leave", QT_TRANSLATE_NOOP("Actions", "Back to the list"), ("Esc",), "back", scope=TICKET),
    # -- The composer
    Action("send.default", QT_TRANSLATE_NOOP("Actions", "Send"), ("Ctrl+Return",), "send", scope=COMPOSER),
    Action(
        "send.close",
        QT_TRANSLATE_NOOP("Actions", "Send and close ticket"),
        ("Ctrl+Shift+Return",),
        "done",
        scope=COMPOSER,
    ),
    Action(
        "draft.hand", QT_TRANSLATE_NOOP("Actions", "Give the draft to a colleague to read…"), ("F9",), "eye", scope=COMPOSER
    ),
    Action("send.later", QT_TRANSLATE_NOOP("Actions", "Send later…"), ("Ctrl+Shift+R",), "clock", scope=COMPOSER),
    Action(
        "comp.snippet", QT_TRANSLATE_NOOP("Actions", "Insert a snippet"), ("Ctrl+Shift+S",), "snippet", scope=COMPOSER
    ),
    Action("comp.attach", QT_TRANSLATE_NOOP("Actions", "Attach files…"), ("Ctrl+O",), "clip", scope=COMPOSER),
    Action("comp.bold", QT_TRANSLATE_NOOP("Actions", "Bold"), ("Ctrl+B",), "bold", scope=COMPOSER),
    Action("comp.italic", QT_TRANSLATE_NOOP("Actions", "Italic"), ("Ctrl+I",), "italic", scope=COMPOSER),
    Action("comp.bullets", QT_TRANSLATE_NOOP("Actions", "Bullet list"), ("Ctrl+Shift+B",), "list", scope=COMPOSER),
    Action("comp.link", QT_TRANSLATE_NOOP("Actions", "Link"), ("Ctrl+Shift+K",), "link", scope=COMPOSER),
    Action(
        "comp.lang", QT_TRANSLATE_NOOP("Actions", "Language of this reply"), ("Ctrl+Shift+G",), "globe", scope=COMPOSER
    ),
    Action(
        "comp.plain",
        QT_TRANSLATE_NOOP("Actions", "Paste without formatting"),
        ("Ctrl+Shift+V",),
        "copy",
        scope=COMPOSER,
    ),
    Action(
        "hint.apply", QT_TRANSLATE_NOOP("Actions", "Write what the hint suggests"), ("F8",), "smile", scope=COMPOSER
    ),
    Action(
        "hint.leave",
        QT_TRANSLATE_NOOP("Actions", "Leave the text as it is"),
        ("Shift+F8",),
        "x",
        scope=COMPOSER,
    ),
    Action(
        "phase.add", QT_TRANSLATE_NOOP("Actions", "Add what is still to say"), ("Ctrl+G",), "smile", scope=COMPOSER
    ),
    Action(
        "spell.next", QT_TRANSLATE_NOOP("Actions", "Next spelling mistake"), ("F7",), "check", scope=COMPOSER
    ),
    Action("comp.save", QT_TRANSLATE_NOOP("Actions", "Save the draft now"), ("Ctrl+S",), "save", scope=COMPOSER),
    Action(
        "comp.leave",
        QT_TRANSLATE_NOOP("Actions", "Leave the text (the draft is kept)"),
        ("Esc",),
        "back",
        scope=COMPOSER,
    ),
    # -- What needs a decision, and what is kept aside
    Action("decide.keep", QT_TRANSLATE_NOOP("Actions", "Keep this value"), ("1",), "check", scope=DECIDE),
    Action("decide.other", QT_TRANSLATE_NOOP("Actions", "Keep the other value"), ("2",), "turn", scope=DECIDE),
    Action(
        "decide.edit",
        QT_TRANSLATE_NOOP("Actions", "Edit the value, or write a correction"),
        ("E",),
        "pencil",
        scope=DECIDE,
    ),
    Action(
        "decide.open",
        QT_TRANSLATE_NOOP("Actions", "Open the ticket of this question"),
        ("Return", "O"),
        "window",
        scope=DECIDE,
    ),
    Action("aside.retry", QT_TRANSLATE_NOOP("Actions", "Try it again"), ("R",), "sync", scope=ASIDE),
    Action("aside.ticket", QT_TRANSLATE_NOOP("Actions", "Put it into a new ticket"), ("N",), "plus", scope=ASIDE),
    Action("aside.copy", QT_TRANSLATE_NOOP("Actions", "Copy its text"), ("C",), "copy", scope=ASIDE),
    Action(
        "aside.save",
        QT_TRANSLATE_NOOP("Actions", "Save all that is kept aside to a file…"),
        ("S",),
        "save",
        scope=ASIDE,
    ),
    Action("aside.discard", QT_TRANSLATE_NOOP("Actions", "Discard it…"), ("D",), "trash", scope=ASIDE),
    # -- The board of a team
    Action("board.give", QT_TRANSLATE_NOOP("Actions", "Give to…"), (), "assign", scope=BOARD, single=((BOARD, "A"),)),
    Action("board.take", QT_TRANSLATE_NOOP("Actions", "Take it over"), (), "pin", scope=BOARD, single=((BOARD, "T"),)),
    Action(
        "board.back",
        QT_TRANSLATE_NOOP("Actions", "Give it back to the team"),
        (),
        "inbox",
        scope=BOARD,
        single=((BOARD, "B"),),
    ),
    Action(
        "board.share", QT_TRANSLATE_NOOP("Actions", "Share out evenly…"), (), "bars", scope=BOARD, single=((BOARD, "E"),)
    ),
    Action("board.select", QT_TRANSLATE_NOOP("Actions", "Select or unselect it"), ("X",), "check", scope=BOARD),
    Action("board.open", QT_TRANSLATE_NOOP("Actions", "Open it"), ("Return", "O"), "window", scope=BOARD),
    Action("board.clear", QT_TRANSLATE_NOOP("Actions", "Clear the selection"), ("Esc",), "x", scope=BOARD),
    Action(
        "board.team",
        QT_TRANSLATE_NOOP("Actions", "The board of another team…"),
        (),
        "team",
        scope=BOARD,
        single=((BOARD, "M"),),
    ),
    Action(
        "board.lead",
        QT_TRANSLATE_NOOP("Actions", "Say who leads the team…"),
        (),
        "person",
        scope=BOARD,
        single=((BOARD, "L"),),
    ),
    Action(
        "board.return",
        QT_TRANSLATE_NOOP("Actions", "Back to the queue after…"),
        (),
        "inbox",
        scope=BOARD,
        single=((BOARD, "R"),),
    ),
    Action("board.help", QT_TRANSLATE_NOOP("Actions", "Ask for help…"), (), "team", scope=BOARD, single=((BOARD, "H"),)),
    Action("board.lend", QT_TRANSLATE_NOOP("Actions", "Lend a hand…"), (), "person", scope=BOARD, single=((BOARD, "I"),)),
    Action("board.thank", QT_TRANSLATE_NOOP("Actions", "Say thank you"), (), "smile", scope=BOARD, single=((BOARD, "Y"),)),
    # -- My requests
    Action("works.yes", QT_TRANSLATE_NOOP("Actions", "Yes, I can work again"), ("Y",), "check", scope=REQUESTS),
    Action("works.no", QT_TRANSLATE_NOOP("Actions", "No, I cannot work yet"), ("N",), "x", scope=REQUESTS),
    # -- The responsibilities
    Action("away.edit", QT_TRANSLATE_NOOP("Actions", "Say when, or change it…"), ("Return",), "pencil", scope=AWAY),
    Action("away.say", QT_TRANSLATE_NOOP("Actions", "Somebody is away…"), ("N",), "plus", scope=AWAY),
    Action("away.back", QT_TRANSLATE_NOOP("Actions", "Back already"), ("B",), "done", scope=AWAY),
    Action("away.remove", QT_TRANSLATE_NOOP("Actions", "Take the absence back"), ("D",), "trash", scope=AWAY),
    # -- Who waits for what
    Action("waits.main", QT_TRANSLATE_NOOP("Actions", "Hand it in, or say that it is here"), ("Return",), "done", scope=WAITS),
    Action("waits.hand", QT_TRANSLATE_NOOP("Actions", "Hand it in"), ("I",), "send", scope=WAITS),
    Action("waits.here", QT_TRANSLATE_NOOP("Actions", "It is here"), ("H",), "done", scope=WAITS),
    Action("waits.missing", QT_TRANSLATE_NOOP("Actions", "Incomplete: what is missing…"), ("M",), "pencil", scope=WAITS),
    Action("waits.say", QT_TRANSLATE_NOOP("Actions", "A word to both sides…"), ("W",), "mail", scope=WAITS),
    Action("waits.ticket", QT_TRANSLATE_NOOP("Actions", "Make it a ticket, or ask for one…"), ("T",), "tag", scope=WAITS),
    Action("waits.new", QT_TRANSLATE_NOOP("Actions", "Who waits for what: new entry…"), ("N",), "plus", scope=WAITS),
    Action("waits.edit", QT_TRANSLATE_NOOP("Actions", "Change this entry…"), ("E",), "pencil", scope=WAITS),
    Action("waits.end", QT_TRANSLATE_NOOP("Actions", "Nobody waits for it any more"), ("D",), "x", scope=WAITS),
    Action("waits.owe", QT_TRANSLATE_NOOP("Actions", "What others wait for from me"), ("1",), "list", scope=WAITS),
    Action("waits.wait", QT_TRANSLATE_NOOP("Actions", "What I wait for"), ("2",), "list", scope=WAITS),
    Action("waits.lead", QT_TRANSLATE_NOOP("Actions", "What stands around my people"), ("3",), "tree", scope=WAITS),
    Action("matrix.edit", QT_TRANSLATE_NOOP("Actions", "Change it, or put it right…"), ("Return",), "pencil", scope=MATRIX),
    Action("matrix.new", QT_TRANSLATE_NOOP("Actions", "New line about a matter…"), ("N",), "plus", scope=MATRIX),
    Action("matrix.clear", QT_TRANSLATE_NOOP("Actions", "Empty this cell"), ("C",), "x", scope=MATRIX),
    Action("matrix.remove", QT_TRANSLATE_NOOP("Actions", "Remove this line"), ("D",), "trash", scope=MATRIX),
    Action("matrix.decline", QT_TRANSLATE_NOOP("Actions", "Not mine, or mine after all"), ("X",), "flag", scope=MATRIX),
    Action("matrix.rows", QT_TRANSLATE_NOOP("Actions", "Who answers for what"), ("1",), "list", scope=MATRIX),
    Action("matrix.gaps", QT_TRANSLATE_NOOP("Actions", "Gaps and clashes"), ("2",), "warn", scope=MATRIX),
    Action("matrix.mine", QT_TRANSLATE_NOOP("Actions", "What I answer for"), ("3",), "person", scope=MATRIX),
    # -- The org chart; single keys only while the drawing has focus, the tree is for typing names
    Action(
        "org.turn",
        QT_TRANSLATE_NOOP("Actions", "Turn the p&yramid"),
        ("Ctrl+Shift+O",),
        "turn",
        "view.5",
        scope=ORG,
        single=((ORG, "V"),),
    ),
    Action(
        "org.fit",
        QT_TRANSLATE_NOOP("Actions", "F&it the org chart"),
        (),
        "fit",
        "view.5",
        scope=ORG,
        single=((ORG, "F"),),
    ),
    Action(
        "org.me",
        QT_TRANSLATE_NOOP("Actions", "Show m&e in the org chart"),
        (),
        "home",
        "view.5",
        scope=ORG,
        single=((ORG, "H"),),
    ),
)
