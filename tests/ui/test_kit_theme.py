"""Colours that can be read, type that grows, icons that follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from deskapp.ui import icons, style, theme
from deskapp.ui.widgets import avatar
from deskapp.ui.widgets.label import Label

TEXT = 4.5
GRAPHIC = 3.0
# foreground, backgrounds, least contrast
PAIRS = [
    ("text", ("surface", "window", "rail", "accentSoft", "hover", "note", "sunken", "warnSoft", "dangerSoft"), TEXT),
    ("text2", ("surface", "window", "rail", "accentSoft", "hover", "note", "sunken"), TEXT),
    ("text3", ("surface", "window", "rail", "accentSoft"), TEXT),
    ("accentText", ("accent",), TEXT),
    ("accentInk", ("surface", "accentSoft", "window", "hover"), TEXT),
    ("danger", ("surface", "dangerSoft", "accentSoft"), TEXT),
    ("warn", ("surface", "warnSoft", "accentSoft"), TEXT),
    ("ok", ("surface", "okSoft", "accentSoft"), TEXT),
    ("info", ("surface", "infoSoft"), TEXT),
    ("violet", ("surface", "violetSoft"), TEXT),
    ("noteInk", ("note",), TEXT),
    ("control", ("surface", "window"), GRAPHIC),
    ("focus", ("surface", "window", "rail", "accentSoft"), GRAPHIC),
    ("noteLine", ("note",), GRAPHIC),
    ("accent", ("surface",), GRAPHIC),
]
ALL = [(front, back, least) for front, backs, least in PAIRS for back in backs]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), ALL, ids=[f"{front}-on-{back}" for front, back, _ in ALL])
def test_every_pair_can_be_read(tokens, front, back, least):
    assert contrast(tokens[front], tokens[back]) >= least


def test_both_themes_have_the_same_tokens():
    assert theme.LIGHT.keys() == theme.DARK.keys()


@pytest.mark.parametrize("colour", avatar.COLOURS)
def test_initials_can_be_read_on_every_disc(colour):
    assert contrast("#FFFFFF", colour) >= TEXT


def test_dark_and_larger_text_reach_what_is_already_open(qapp, qtbot):
    label = Label("Aino", 15, theme.Weight.SEMIBOLD, "text2")
    plain = QPushButton("Reply")
    for widget in (label, plain):
        qtbot.addWidget(widget)
        widget.show()
    heard = []
    theme.notifier().changed.connect(lambda: heard.append(theme.current().dark))
    theme.apply(qapp, "dark", 1.5)
    assert heard == [True]
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == theme.DARK["text2"]
    assert label.font().pixelSize() == 22
    assert plain.font().pixelSize() == 20
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == theme.DARK["surface"]


def test_text_size_keeps_within_one_and_two(qapp):
    theme.apply(qapp, "light", 7.0)
    assert theme.current().scale == 2.0
    assert theme.current().px(30) == 60
    theme.apply(qapp, "nonsense", 0.1)
    assert theme.current().scale == 1.0


def test_following_the_system(qapp, monkeypatch):
    theme.apply(qapp, "system", 1.0)
    monkeypatch.setattr(theme, "_is_dark", lambda scheme: scheme == "system")
    theme.notifier()._system_changed()
    assert theme.current().dark
    theme.apply(qapp, "light", 1.0)
    theme.notifier()._system_changed()
    assert not theme.current().dark


def test_the_font_is_one_that_is_installed_and_arabic_has_latin_line_heights(qapp):
    families = theme.families()
    assert QFontInfo(theme.current().font(13)).family() == families[0]
    if "Noto Sans Arabic" in families:
        assert "Noto Sans Arabic UI" not in families or families.index("Noto Sans Arabic UI") < families.index(
            "Noto Sans Arabic"
        )


@pytest.mark.parametrize("dark", [False, True])
def test_the_style_sheet_is_one_qt_understands(qapp, dark):
    look = theme.Theme(theme.DARK if dark else theme.LIGHT, dark=dark, scale=1.0, families=theme.families())
    sheet = style.sheet(look)
    assert "{" not in sheet.replace("{ ", "").replace("{\n", "") or sheet.count("{") == sheet.count("}")
    assert len(sheet.splitlines()) < 150
    widget = QWidget()
    widget.setStyleSheet(sheet)  # a mistake would be a Qt warning, and fail
    widget.ensurePolished()


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn(qapp, name):
    image = icons.pixmap(name, "text", 18).toImage()
    ink = sum(image.pixelColor(x, y).alpha() > 60 for x in range(image.width()) for y in range(image.height()))
    assert ink >= 6


def test_icons_are_recoloured_cached_and_mirrored(qapp):
    light = icons.pixmap("reply", "danger")
    assert icons.pixmap("reply", "danger") is light
    theme.apply(qapp, "dark", 1.0)
    assert icons.pixmap("reply", "danger").toImage() != light.toImage()
    theme.apply(qapp, "light", 1.0)
    mirrored = icons.pixmap("reply", "danger", mirrored=True)
    assert mirrored.toImage().flipped(Qt.Orientation.Horizontal) == light.toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert icons.pixmap("reply", "danger").toImage() == mirrored.toImage()
        assert icons.pixmap("clock", "danger").toImage() == icons.pixmap("clock", "danger", mirrored=False).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_of_a_button_follows_the_theme_by_itself(qapp):
    icon = icons.icon("reply", "text")
    before = icon.pixmap(QSize(18, 18)).toImage()
    theme.apply(qapp, "dark", 1.0)
    assert icon.pixmap(QSize(18, 18)).toImage() != before
    assert not icon.pixmap(QSize(18, 18), QIcon.Mode.Disabled).isNull()


def test_icons_are_sharp_on_a_fine_screen(qapp):
    icon = icons.icon("reply", "text")
    sharp = icon.pixmap(QSize(18, 18), 2.0)
    assert sharp.size() == QSize(36, 36)
    assert sharp.devicePixelRatio() == 2.0


def test_a_label_in_a_right_to_left_window_stands_at_its_right(qapp, qtbot):
    label = Label("Aino Virtanen")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert not QLabel("x").alignment() & Qt.AlignmentFlag.AlignRight
