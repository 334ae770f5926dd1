"""What eyes and screen readers need: names, room, keys, mirrored windows, other themes and text sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSplitter, QWidget

from deskapp.domain.rows import CardRow
from deskapp.ui import i18n, theme
from deskapp.ui.ticket.new_ticket import NewTicketDialog
from tests.ui.ticket.world import PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONFLICT = CardRow(VPN, "key", "priority", 2, 0, "Anna", "Ben", 1, 2, VPN, "T-48190")


def _shown(root: QWidget) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root)]


def _nameless(root: QWidget) -> list[str]:
    found = []
    for each in _shown(root):
        wants = each.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(each, QAbstractButton)
        if not wants or isinstance(each, QSplitter) or each.objectName().startswith("qt_"):
            continue
        face = QAccessible.queryAccessibleInterface(each)
        labelled = face is not None and any(bool(flag & QAccessible.RelationFlag.Label) for _, flag in face.relations())
        if face is not None and not face.text(QAccessible.Text.Name).strip() and not labelled:
            found.append(f"{type(each).__name__} {each.objectName()}")
    return found


def _small(root: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} {each.text()} {each.width()}x{each.height()}"
        for each in _shown(root)
        if isinstance(each, QAbstractButton) and min(each.width(), each.height()) < 24 and each.height() < 22
    ]


def _clipped(root: QWidget) -> list[str]:
    return [
        f"{each.text()[:40]} {each.width()} of {each.sizeHint().width()}"
        for each in _shown(root)
        if isinstance(each, QLabel)
        and each.text()
        and not each.wordWrap()
        and not getattr(each, "_elide", False)
        and each.width() < each.sizeHint().width() - 1
    ]


def _everything(driver: Driver) -> None:
    """Open what can be open at once."""
    driver.side.more.set_folded(False)
    driver.pane._decisions.show_cards((CONFLICT,))
    driver.do("ticket.reply")
    driver.type("Hi")
    driver.idle()
    driver.until(lambda: driver.side.details.field_row("status").value.height() >= 24)


def test_everything_that_takes_focus_has_a_name(driver: Driver) -> None:
    _everything(driver)
    driver.do("ticket.done")
    assert _nameless(driver.window) == []


def test_the_new_ticket_has_names_too(driver: Driver) -> None:
    dialog = NewTicketDialog(driver.desk, driver.jobs, driver.window)
    dialog.open()
    driver.idle()
    assert _nameless(dialog) == []
    dialog.close()


def test_targets_are_large_enough(driver: Driver) -> None:
    _everything(driver)
    assert _small(driver.window) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_label_is_cut_at_any_text_size(driver: Driver, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, "light", scale)
    driver.window.resize(1700, 1100)
    driver.side.setFixedWidth(round(304 * scale))
    _everything(driver)
    assert _clipped(driver.window) == []


def test_the_hint_of_the_composer_grows_with_the_text(driver: Driver, qapp: QApplication) -> None:
    editor = driver.pane._composer.editor
    theme.apply(qapp, "light", 1.5)
    assert editor.viewport().font().pixelSize() == editor.font().pixelSize() == theme.current().px(14)


def test_the_window_can_be_narrow(driver: Driver) -> None:
    assert driver.pane.minimumSizeHint().width() <= 640


@pytest.mark.parametrize("language", ["ar", "de"])
def test_another_language_is_drawn(driver: Driver, qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    driver.open(PRINTER)
    picture = driver.window.grab()
    assert not picture.isNull()
    mirrored = language == "ar"
    avatar = driver.pane._conversation.findChild(QWidget, "")
    assert avatar is not None
    assert (driver.window.layoutDirection() == Qt.LayoutDirection.RightToLeft) is mirrored
    QLocale.setDefault(QLocale("en_GB"))


def test_dark_and_light_are_switched_live(driver: Driver, qapp: QApplication) -> None:
    light = driver.window.grab().toImage().pixelColor(5, 5)
    theme.apply(qapp, "dark", 1.0)
    dark = driver.window.grab().toImage().pixelColor(5, 5)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_tab_goes_through_the_pane_and_never_sticks(driver: Driver) -> None:
    driver.pane.focus_conversation()
    seen = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        driver.window.focusNextChild()
    assert driver.editor in seen
    assert driver.pane._conversation in seen
    assert len(seen) < 60


def test_a_narrow_composer_drops_tools_and_cuts_no_words(driver: Driver) -> None:
    driver.open(VPN)
    head = driver.composer.head
    head.setParent(driver.window)  # away from the layout, which would give it its width back
    head.show()
    for width in (700, 520, 440, 380):
        head.resize(width, head.height())
        shown = [each for each in head.stops() if not each.isHidden()]
        assert sum(max(each.sizeHint().width(), each.minimumWidth()) for each in shown) <= width
        assert len(shown) >= 4  # reply, note, language, snippets
    assert len(shown) < len(head.stops())
    head.resize(700, head.height())
    assert all(not each.isHidden() for each in head.stops())
    head.setParent(driver.composer)


def test_tab_goes_through_the_composer_as_the_eye_does(driver: Driver) -> None:
    driver.open(VPN)
    composer = driver.composer

    def after(widget: QWidget, stops: list[QWidget]) -> QWidget:
        each = widget.nextInFocusChain()
        while each not in stops:
            each = each.nextInFocusChain()
        return each

    stops = [*composer.head.stops(), composer.editor, *composer.foot.stops()]
    assert [after(each, stops) for each in stops[:-1]] == stops[1:]
    composer.ask("Really?", [("a", "Edit"), ("b", "Send anyway")])
    stops = [composer.editor, *composer.question.stops(), *driver.side.findChildren(QAbstractButton)]
    assert after(composer.editor, stops) is stops[1]
    assert after(stops[1], stops) is stops[2]
