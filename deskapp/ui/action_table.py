"""The one table of actions: every command, its words, keys, icon, menu and place; everything else is derived."""

from __future__ import annotations

from deskapp.ui.action import BOARD, QUEUE, TICKET, Action, in_list_and_ticket
from deskapp.ui.action_views import VIEW_ACTIONS
from deskapp.ui.i18n import QT_TRANSLATE_NOOP

MENUS = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("ticket", QT_TRANSLATE_NOOP("Menus", "&Ticket")),
    ("go", QT_TRANSLATE_NOOP("Menus", "&Go")),
    ("tools", QT_TRANSLATE_NOOP("Menus", "T&ools")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)

WINDOW_ACTIONS: tuple[Action, ...] = (
    # -- File
    Action("ticket.new", QT_TRANSLATE_NOOP("Actions", "&New ticket…"), ("Ctrl+N",), "plus", "file.1"),
    Action(
        "ticket.new_for",
        QT_TRANSLATE_NOOP("Actions", "New ticket for this &person…"),
        ("Ctrl+Shift+T",),
        "person",
        "file.1",
    ),
    Action(
        "ticket.call",
        QT_TRANSLATE_NOOP("Actions", "Note a c&all or visit…"),
        ("F4",),
        "phone",
        "file.1",
        single=in_list_and_ticket("C"),
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
        single=in_list_and_ticket("R"),
    ),
    Action(
        "ticket.note",
        QT_TRANSLATE_NOOP("Actions", "Internal &note"),
        ("Ctrl+Shift+N",),
        "note",
        "ticket.1",
        single=in_list_and_ticket("N"),
    ),
    Action(
        "ticket.take",
        QT_TRANSLATE_NOOP("Actions", "&Take it (assign to me)"),
        ("Ctrl+T",),
        "pin",
        "ticket.2",
        single=in_list_and_ticket("T"),
    ),
    Action(
        "ticket.assign",
        QT_TRANSLATE_NOOP("Actions", "&Assign to…"),
        ("Ctrl+Shift+A",),
        "assign",
        "ticket.2",
        single=in_list_and_ticket("A"),
    ),
    Action(
        "ticket.move",
        QT_TRANSLATE_NOOP("Actions", "&Move to another team…"),
        ("Ctrl+Shift+M",),
        "move",
        "ticket.2",
        single=in_list_and_ticket("M"),
    ),
    Action(
        "ticket.priority",
        QT_TRANSLATE_NOOP("Actions", "&Priority…"),
        ("Ctrl+Shift+P",),
        "flag",
        "ticket.3",
        single=in_list_and_ticket("P"),
    ),
    Action(
        "ticket.label",
        QT_TRANSLATE_NOOP("Actions", "&Labels…"),
        ("Ctrl+Shift+L",),
        "tag",
        "ticket.3",
        single=in_list_and_ticket("L"),
    ),
    Action(
        "ticket.snooze",
        QT_TRANSLATE_NOOP("Actions", "&Snooze until…"),
        ("Ctrl+Shift+H",),
        "snooze",
        "ticket.3",
        single=in_list_and_ticket("H"),
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
        single=in_list_and_ticket("Shift+M"),
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
        single=in_list_and_ticket("S"),
    ),
    Action(
        "ticket.done",
        QT_TRANSLATE_NOOP("Actions", "&Close ticket…"),
        ("Ctrl+Shift+D",),
        "done",
        "ticket.4",
        single=in_list_and_ticket("D"),
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
    Action("go.mentions", QT_TRANSLATE_NOOP("Actions", "Mentions: notes that name me"), (), "at", single=((QUEUE, "G, N"),)),
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
)
ACTIONS = WINDOW_ACTIONS + VIEW_ACTIONS
BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
