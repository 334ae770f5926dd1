"""The one table of actions: every command, its words, keys, icon, menu and place; everything else is derived."""

from __future__ import annotations

from dataclasses import dataclass

from deskapp.ui.i18n import QT_TRANSLATE_NOOP

WINDOW, QUEUE, TICKET, COMPOSER, ORG, DECIDE, ASIDE, RAIL, BOARD, MATRIX = SCOPES = (
    "window", "queue", "ticket", "composer", "org", "decide", "aside", "rail", "board", "matrix",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action:
    """One command.

    `text` is English with an access key and is translated when shown. `keys` are alternatives, the
    first is the one shown; they work in `scope`. `single` are one-key commands, each with the scopes
    whose views they work in. `menu` is "name.group"; "" = only in the palette.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    scope: str = WINDOW
    single: tuple[tuple[str, str], ...] = ()  # (scope, keys)
    checkable: bool = False
    palette: bool = True

    def plain(self) -> str:
        """The English words without the access key."""
        return self.text.replace("&", "")


def _both(key: str) -> tuple[tuple[str, str], ...]:
    return ((QUEUE, key), (TICKET, key))


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("ticket", QT_TRANSLATE_NOOP("Menus", "&Ticket")),
    ("go", QT_TRANSLATE_NOOP("Menus", "&Go")),
    ("tools", QT_TRANSLATE_NOOP("Menus", "T&ools")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)

ACTIONS: tuple[Action, ...] = (
    # -- File
    Action("ticket.new", QT_TRANSLATE_NOOP("Actions", "&New ticket…"), ("Ctrl+N",), "plus", "file.1"),
    Action(
        "ticket.new_for",
        QT_TRANSLATE_NOOP("Actions", "New ticket for this &person…"),
        ("Ctrl+Shift+T",),
        "person",
        "file.1",
    ),
    Action("sync.now", QT_TRANSLATE_NOOP("Actions", "&Sync now"), ("F5", "Ctrl+Shift+Y"), "sync", "file.2"),
    Action("unsent.save", QT_TRANSLATE_NOOP("Actions", "Save unsent &work to a USB stick…"), (), "save", "file.2"),
    Action("unsent.take", QT_TRANSLATE_NOOP("Actions", "Bring in work from a USB s&tick…"), (), "disk", "file.2"),
    Action("win.close", QT_TRANSLATE_NOOP("Actions", "&Close window"), ("Ctrl+W",), "x", "file.3"),
    Action("app.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), "quit", "file.3"),
    # -- Edit
    Action(
        "undo.action",
        QT_TRANSLATE_NOOP("Actions", "&Undo last action"),
        ("Ctrl+Z", "Ctrl+Shift+Backspace"),
        "undo",
        "edit.1",
        single=((QUEUE, "Z"), (BOARD, "Z")),
    ),
    Action(
        "ticket.copyid",
        QT_TRANSLATE_NOOP("Actions", "&Copy ticket number and title"),
        ("Ctrl+Shift+C",),
        "copy",
        "edit.2",
    ),
    Action("find.here", QT_TRANSLATE_NOOP("Actions", "&Find in this view"), ("Ctrl+F",), "search", "edit.3"),
    Action("find.form", QT_TRANSLATE_NOOP("Actions", "Search by form…"), ("Ctrl+Down",), "search", scope=QUEUE),
    Action("search.all", QT_TRANSLATE_NOOP("Actions", "&Search everything"), ("Ctrl+Shift+F",), "search", "edit.3"),
    Action("prefs", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), ("Ctrl+,",), "settings", "edit.4"),
    # -- View
    Action("pane.next", QT_TRANSLATE_NOOP("Actions", "&Next pane"), ("F6",), "window", "view.1"),
    Action("pane.prev", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), ("Shift+F6",), "window", "view.1"),
    Action("pane.list", QT_TRANSLATE_NOOP("Actions", "Jump to the &list"), ("Ctrl+L",), "list", "view.1"),
    Action("pane.side", QT_TRANSLATE_NOOP("Actions", "Jump to the &side panel"), ("Ctrl+Shift+I",), "info", "view.1"),
    Action("view.side", QT_TRANSLATE_NOOP("Actions", "Show the side p&anel"), (), "panel", "view.2", checkable=True),
    Action("view.compact", QT_TRANSLATE_NOOP("Actions", "&Compact rows"), (), "list", "view.2", checkable=True),
    Action("view.dark", QT_TRANSLATE_NOOP("Actions", "&Dark or light"), (), "moon", "view.2"),
    Action("zoom.in", QT_TRANSLATE_NOOP("Actions", "Larger &text"), ("Ctrl++", "Ctrl+="), "zoomin", "view.3"),
    Action("zoom.out", QT_TRANSLATE_NOOP("Actions", "S&maller text"), ("Ctrl+-",), "zoomout", "view.3"),
    Action("zoom.reset", QT_TRANSLATE_NOOP("Actions", "N&ormal text size"), ("Ctrl+0",), "search", "view.3"),
    Action(
        "fullscreen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), ("F11",), "fullscreen", "view.4", checkable=True
    ),
    # -- Ticket
    Action(
        "ticket.reply",
        QT_TRANSLATE_NOOP("Actions", "&Reply"),
        ("Ctrl+R",),
        "reply",
        "ticket.1",
        single=_both("R"),
    ),
    Action(
        "ticket.note",
        QT_TRANSLATE_NOOP("Actions", "Internal &note"),
        ("Ctrl+Shift+N",),
        "note",
        "ticket.1",
        single=_both("N"),
    ),
    Action(
        "ticket.take",
        QT_TRANSLATE_NOOP("Actions", "&Take it (assign to me)"),
        ("Ctrl+T",),
        "pin",
        "ticket.2",
        single=_both("T"),
    ),
    Action(
        "ticket.assign",
        QT_TRANSLATE_NOOP("Actions", "&Assign to…"),
        ("Ctrl+Shift+A",),
        "assign",
        "ticket.2",
        single=_both("A"),
    ),
    Action(
        "ticket.move",
        QT_TRANSLATE_NOOP("Actions", "&Move to another team…"),
        ("Ctrl+Shift+M",),
        "move",
        "ticket.2",
        single=_both("M"),
    ),
    Action(
        "ticket.priority",
        QT_TRANSLATE_NOOP("Actions", "&Priority…"),
        ("Ctrl+Shift+P",),
        "flag",
        "ticket.3",
        single=_both("P"),
    ),
    Action(
        "ticket.label",
        QT_TRANSLATE_NOOP("Actions", "&Labels…"),
        ("Ctrl+Shift+L",),
        "tag",
        "ticket.3",
        single=_both("L"),
    ),
    Action(
        "ticket.snooze",
        QT_TRANSLATE_NOOP("Actions", "&Snooze until…"),
        ("Ctrl+Shift+H",),
        "snooze",
        "ticket.3",
        single=_both("H"),
    ),
    Action("ticket.wait", QT_TRANSLATE_NOOP("Actions", "&Wait for…"), (), "pause", "ticket.3"),
    Action("ticket.link", QT_TRANSLATE_NOOP("Actions", "L&ink to another ticket…"), (), "link", "ticket.3"),
    Action(
        "ticket.macro",
        QT_TRANSLATE_NOOP("Actions", "Run a macro b&y name…"),
        ("Ctrl+E",),
        "play",
        "ticket.2",
        single=((TICKET, "."),),
    ),
    Action(
        "ticket.join",
        QT_TRANSLATE_NOOP("Actions", "&Join with another ticket…"),
        ("Ctrl+Shift+X",),
        "merge",
        "ticket.3",
        single=_both("Shift+M"),
    ),
    Action(
        "message.split",
        QT_TRANSLATE_NOOP("Actions", "&Divide off messages into a new ticket…"),
        (),
        "move",
        "ticket.3",
        single=((TICKET, "Shift+S"),),
    ),
    Action("ticket.keep", QT_TRANSLATE_NOOP("Actions", "Keep on this comp&uter"), (), "pin", "ticket.3"),
    Action("ticket.part", QT_TRANSLATE_NOOP("Actions", "As&k another team to do part of it…"), (), "tree", "ticket.3"),
    Action(
        "ticket.follow",
        QT_TRANSLATE_NOOP("Actions", "&Follow or stop following"),
        (),
        "eye",
        "ticket.3",
        single=_both("S"),
    ),
    Action(
        "ticket.done",
        QT_TRANSLATE_NOOP("Actions", "&Close ticket…"),
        ("Ctrl+Shift+D",),
        "done",
        "ticket.4",
        single=_both("D"),
    ),
    Action("ticket.reopen", QT_TRANSLATE_NOOP("Actions", "Re&open ticket"), (), "undo", "ticket.4"),
    Action("ticket.erase", QT_TRANSLATE_NOOP("Actions", "Erase for &good…"), (), "trash", "ticket.4"),
    Action("message.erase", QT_TRANSLATE_NOOP("Actions", "Erase t&his message for good…"), (), "trash", "ticket.4"),
    Action(
        "ticket.next",
        QT_TRANSLATE_NOOP("Actions", "N&ext ticket in this list"),
        ("Ctrl+J",),
        "down",
        "ticket.5",
        single=((TICKET, "J"),),
    ),
    Action(
        "ticket.prev",
        QT_TRANSLATE_NOOP("Actions", "Pre&vious ticket in this list"),
        ("Ctrl+Shift+J",),
        "up",
        "ticket.5",
        single=((TICKET, "K"),),
    ),
    # -- Go
    Action("nav.back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "back", "go.1"),
    Action("nav.forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "forward", "go.1"),
    Action(
        "go.mine", QT_TRANSLATE_NOOP("Actions", "&My queue"), ("Ctrl+1",), "inbox", "go.2", single=((QUEUE, "G, Q"),)
    ),
    Action(
        "go.team", QT_TRANSLATE_NOOP("Actions", "&Team queue"), ("Ctrl+2",), "team", "go.2", single=((QUEUE, "G, T"),)
    ),
    Action("go.unassigned", QT_TRANSLATE_NOOP("Actions", "&Unassigned"), (), "help", "go.2", single=((QUEUE, "G, U"),)),
    Action("go.due_today", QT_TRANSLATE_NOOP("Actions", "&Due today"), (), "clock", "go.2"),
    Action("go.waiting", QT_TRANSLATE_NOOP("Actions", "&Waiting"), (), "pause", "go.2"),
    Action("go.unheard", QT_TRANSLATE_NOOP("Actions", "Un&heard: nobody has spoken to them"), (), "mail", "go.3"),
    Action("go.will_slip", QT_TRANSLATE_NOOP("Actions", "Will sli&p within four working hours"), (), "gauge", "go.3"),
    Action("go.overdue", QT_TRANSLATE_NOOP("Actions", "O&verdue"), (), "warn", "go.3"),
    Action("go.snoozed", QT_TRANSLATE_NOOP("Actions", "Snoo&zed"), (), "snooze", "go.3"),
    Action("go.followed", QT_TRANSLATE_NOOP("Actions", "Fo&llowed"), (), "eye", "go.3"),
    Action("go.unread", QT_TRANSLATE_NOOP("Actions", "Un&read"), (), "mail", "go.3"),
    Action("go.solved", QT_TRANSLATE_NOOP("Actions", "S&olved"), (), "done", "go.3"),
    Action("go.all", QT_TRANSLATE_NOOP("Actions", "&All tickets"), (), "list", "go.3"),
    Action(
        "go.org", QT_TRANSLATE_NOOP("Actions", "Or&g chart"), ("Ctrl+3",), "tree", "go.4", single=((QUEUE, "G, O"),)
    ),
    Action(
        "go.requests",
        QT_TRANSLATE_NOOP("Actions", "My re&quests"),
        ("Ctrl+4",),
        "mail",
        "go.4",
        single=((QUEUE, "G, R"),),
    ),
    Action("go.snippets", QT_TRANSLATE_NOOP("Actions", "Sn&ippets"), ("Ctrl+9",), "snippet", "go.4"),
    Action(
        "go.decisions",
        QT_TRANSLATE_NOOP("Actions", "&Needs a decision"),
        (),
        "decide",
        "go.4",
        single=((QUEUE, "G, D"),),
    ),
    Action("go.aside", QT_TRANSLATE_NOOP("Actions", "&Kept aside"), (), "inbox", "go.4", single=((QUEUE, "G, A"),)),
    Action("drafts", QT_TRANSLATE_NOOP("Actions", "Draft&s…"), (), "pencil", "go.4", single=((QUEUE, "G, W"),)),
    Action("go.board", QT_TRANSLATE_NOOP("Actions", "T&eam board"), (), "chart", "go.4", single=((QUEUE, "G, B"),)),
    Action(
        "go.matrix", QT_TRANSLATE_NOOP("Actions", "Who takes &care of what"), (), "done", "go.4", single=((QUEUE, "G, M"),)
    ),
    Action("go.sync", QT_TRANSLATE_NOOP("Actions", "S&ync status"), ("Ctrl+8",), "sync", "go.4"),
    # -- Tools and help
    Action("ask.whom", QT_TRANSLATE_NOOP("Actions", "&Whom do I ask?"), ("Ctrl+Shift+W",), "help", "tools.1"),
    Action("palette", QT_TRANSLATE_NOOP("Actions", "&All commands"), ("Ctrl+K",), "search", "tools.1", palette=False),
    Action("help", QT_TRANSLATE_NOOP("Actions", "&Help for this view"), ("F1",), "help", "help.1"),
    Action("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard overview"), ("Ctrl+F1",), "keyboard", "help.1"),
    Action("help.principles", QT_TRANSLATE_NOOP("Actions", "&Principles of good service…"), (), "smile", "help.1"),
    Action("help.about", QT_TRANSLATE_NOOP("Actions", "&About deskapp"), (), "info", "help.2"),
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
    Action("queue.turn", QT_TRANSLATE_NOOP("Actions", "Turn the order round"), ("Shift+R",), "turn", scope=QUEUE),
    Action("queue.group", QT_TRANSLATE_NOOP("Actions", "Group by…"), ("Shift+G",), "bars", scope=QUEUE),
    Action("queue.fold", QT_TRANSLATE_NOOP("Actions", "Fold or unfold all groups"), ("Shift+F",), "chev", scope=QUEUE),
    Action("queue.clear", QT_TRANSLATE_NOOP("Actions", "Clear selection, then filter"), ("Esc",), "x", scope=QUEUE),
    # -- Views
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
    Action("board.clear", QT_TRANSLATE_NOOP("Actions", "Select nothing"), ("Esc",), "x", scope=BOARD),
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
    # -- The responsibilities
    Action("matrix.edit", QT_TRANSLATE_NOOP("Actions", "Change it, or mend it…"), ("Return",), "pencil", scope=MATRIX),
    Action("matrix.new", QT_TRANSLATE_NOOP("Actions", "New line about a matter…"), ("N",), "plus", scope=MATRIX),
    Action("matrix.clear", QT_TRANSLATE_NOOP("Actions", "Empty this cell"), ("C",), "x", scope=MATRIX),
    Action("matrix.remove", QT_TRANSLATE_NOOP("Actions", "Take this line away"), ("D",), "trash", scope=MATRIX),
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
BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
