"""The short style sheet over Fusion: by object names where it can, and without left or right, so that it mirrors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.paths import resource

if TYPE_CHECKING:
    from deskapp.ui.theme import Theme

_SHEET = """
QMainWindow, QWidget#root, QWidget#side {{ background: {window} }}
QWidget#surface {{ background: {surface} }}
QWidget#rail {{ background: {rail} }}
QFrame#line {{ background: {line}; border: 0 }}

QMenuBar {{ background: {rail}; color: {text}; padding: 1px 6px; border-bottom: 1px solid {line} }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent }}
QMenuBar::item:selected {{ background: {hover} }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px }}
QMenu::item {{ padding: 5px 24px 5px 8px; border-radius: 5px }}
QMenu::item:selected {{ background: {accentSoft}; color: {text} }}
QMenu::item:disabled {{ color: {control} }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px }}
QMenu::icon {{ padding: 0 6px }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {control}; padding: 4px 6px }}

QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: {text};
  background: transparent }}
QToolButton:hover {{ background: {hover} }}
QToolButton:pressed, QToolButton:checked {{ background: {accentSoft} }}
QToolButton:disabled {{ color: {control} }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 3px 7px }}
QToolButton#box {{ border: 1px solid {line}; background: {surface} }}
QToolButton#box:hover {{ background: {hover} }}
QToolButton#box:checked {{ border-color: {accent}; background: {accentSoft} }}
QToolButton#box:focus {{ border: 2px solid {focus}; padding: 3px 7px }}
QToolButton::menu-indicator {{ image: none }}

QPushButton {{ border: 1px solid {control}; border-radius: 6px; padding: 0 12px; min-height: {h30}px;
  background: {surface}; color: {text} }}
QPushButton:hover {{ background: {hover} }}
QPushButton:pressed {{ background: {accentSoft} }}
QPushButton:disabled {{ color: {control}; border-color: {line} }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 0 11px; min-height: {h28}px }}
QPushButton#primary {{ border: 1px solid {accent}; background: {accent}; color: {accentText}; font-weight: 600 }}
QPushButton#primary:hover {{ background: {accentHover}; border-color: {accentHover} }}
QPushButton#primary:disabled {{ background: {line}; border-color: {line}; color: {text3} }}
QPushButton#primary:focus {{ border: 2px solid {text}; }}
QPushButton#link {{ border: 2px solid transparent; background: transparent; color: {accentInk}; padding: 0 4px;
  min-height: {h24}px; font-weight: 600 }}
QPushButton#link:hover {{ background: {hover} }}
QPushButton#link:focus {{ border-color: {focus} }}

QToolButton#hint {{ color: {text2}; padding: 2px 4px }}
QToolButton#hint:focus {{ border: 2px solid {focus}; padding: 1px 3px }}

QLineEdit {{ border: 1px solid {control}; border-radius: 6px; padding: 0 8px; min-height: {h28}px;
  background: {surface}; color: {text};
  selection-background-color: {accent}; selection-color: {accentText} }}
QLineEdit:focus {{ border: 2px solid {focus}; padding: 0 7px; min-height: {h26}px }}
QTextEdit, QPlainTextEdit {{ border: 1px solid {control}; border-radius: 6px; background: {surface}; color: {text};
  selection-background-color: {accent}; selection-color: {accentText} }}
QTextEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {focus} }}
QTextEdit#plain, QTextBrowser#plain, QPlainTextEdit#plain {{ border: 0; background: transparent; color: {text} }}
QComboBox {{ border: 1px solid {control}; border-radius: 6px; padding: 0 8px; min-height: {h28}px;
  background: {surface}; color: {text} }}
QComboBox:focus {{ border: 2px solid {focus}; padding: 0 7px; min-height: {h26}px }}
QComboBox::drop-down {{ border: 0; width: 22px }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px }}
QAbstractSpinBox {{ border: 1px solid {control}; border-radius: 6px; padding: 0 8px; min-height: {h28}px;
  background: {surface}; color: {text};
  selection-background-color: {accent}; selection-color: {accentText} }}
QAbstractSpinBox:focus {{ border: 2px solid {focus}; padding: 0 7px; min-height: {h26}px }}
QAbstractSpinBox:disabled {{ color: {control}; border-color: {line} }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 20px; background: transparent }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {hover} }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 12px; height: 12px }}
QAbstractSpinBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{down}"); width: 12px; height: 12px }}
QDateTimeEdit::drop-down {{ border: 0; width: 22px }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {control};
  selection-background-color: {accentSoft}; selection-color: {text}; outline: 0 }}

QCheckBox, QRadioButton {{ spacing: 8px; min-height: {h24}px; border: 2px solid transparent; border-radius: 5px }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus} }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: {h16}px; height: {h16}px;
  border: 1px solid {control}; background: {surface} }}
QCheckBox::indicator, QListView::indicator {{ border-radius: 4px }}
QRadioButton::indicator {{ border-radius: {h8}px }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {accent}; border-color: {accent};
  image: url("{check}") }}
QRadioButton::indicator:checked {{ border: {h5}px solid {accent}; border-radius: {h9}px; width: {h8}px; height: {h8}px;
  background: {accentText} }}
QFrame#card {{ background: {surface}; border: 1px solid {line}; border-radius: 8px }}
QFrame#cardWarn {{ background: {warnSoft}; border: 1px solid {warn}; border-radius: 8px }}
QFrame#cardDanger {{ background: {dangerSoft}; border: 1px solid {danger}; border-radius: 8px }}
QFrame#note {{ background: {note}; border: 1px dashed {noteLine}; border-radius: 8px }}
QFrame#agent {{ background: {accentSoft}; border: 1px solid {line}; border-radius: 8px }}
QFrame#composer {{ background: {surface}; border: 1px solid {control}; border-radius: 9px; margin: 1px }}
QFrame#composer[focused="true"] {{ border: 2px solid {focus}; margin: 0 }}
QFrame#composerNote {{ background: {note}; border: 1px dashed {noteLine}; border-radius: 9px; margin: 1px }}
QFrame#composerNote[focused="true"] {{ border: 2px dashed {noteLine}; margin: 0 }}
QFrame#composerForward {{ background: {violetSoft}; border: 1px solid {violet}; border-radius: 9px; margin: 1px }}
QFrame#composerForward[focused="true"] {{ border: 2px solid {violet}; margin: 0 }}
QFrame#popup {{ background: {surface}; border: 1px solid {control}; border-radius: 9px }}
QLabel#keycap {{ color: {text2}; background: {sunken}; border: 1px solid {line}; border-radius: 4px;
  padding: 1px 5px }}

QAbstractItemView {{ border: 0; background: {surface}; color: {text} }}
QTabBar#languages::tab {{ padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; background: transparent;
  color: {text2} }}
QTabBar#languages::tab:selected {{ border-bottom-color: {accent}; color: {text} }}
QTabBar#languages::tab:hover {{ background: {hover} }}
QTabBar#languages:focus {{ border: 2px solid {focus}; border-radius: 5px }}
QListView#requests::item {{ padding: 8px 12px }}
QListView#offers {{ border: 1px solid {control} }}
QListView#offers::item {{ padding: 0 10px }}
QTreeView::item, QListView::item {{ min-height: {h30}px; border: 0 }}
QTreeView::item:selected, QListView::item:selected {{ background: {accentSoft}; color: {text} }}
QTreeView::branch:selected {{ background: {accentSoft} }}
QTreeView::item:hover:!selected, QListView::item:hover:!selected {{ background: {hover} }}
QHeaderView::section {{ background: {surface}; color: {text2}; border: 0; border-bottom: 1px solid {line};
  padding: 4px 8px }}

QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport {{ background: transparent; border: 0 }}
QScrollBar:vertical {{ width: 9px; background: transparent; margin: 0 }}
QScrollBar:horizontal {{ height: 9px; background: transparent; margin: 0 }}
QScrollBar::handle {{ background: {control}; border-radius: 3px; margin: 2px }}
QScrollBar::handle:vertical {{ min-height: 40px }}
QScrollBar::handle:horizontal {{ min-width: 40px }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0 }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent }}
QSplitter::handle {{ background: {line} }}
QStatusBar {{ background: {rail}; color: {text2}; border-top: 1px solid {line} }}
QStatusBar::item {{ border: 0 }}
QProgressBar {{ border: 0; border-radius: 3px; background: {line}; max-height: 6px }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent} }}
"""


def sheet(theme: Theme) -> str:
    """The style sheet of a theme; heights follow the text size."""
    heights = {f"h{size}": theme.px(size) for size in (5, 8, 9, 16, 24, 26, 28, 30)}
    colours = dict(theme.tokens, accentHover=theme.colour("accent").darker(112).name())
    kind = "dark" if theme.dark else "light"
    arrows = {name: resource("style", f"{name}_{kind}.svg").as_posix() for name in ("up", "down")}
    check = resource("style", "check.svg")
    return _SHEET.format(**colours, **heights, **arrows, check=check.as_posix())
