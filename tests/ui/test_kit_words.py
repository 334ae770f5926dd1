"""Errors, times and numbers in the person's language."""

from __future__ import annotations

from string import Formatter

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox

from deskapp.domain.errors import SENTENCES, DeskError
from deskapp.ui import errors, i18n
from deskapp.ui.action_table import BY_ID


def test_every_code_has_its_sentence_in_the_window_and_it_is_the_same_one():
    missing = {code: text for code, text in SENTENCES.items() if errors.SENTENCES.get(code) != text}
    assert not missing, f"write them into deskapp/ui/errors.py: {missing}"
    assert not errors.SENTENCES.keys() - SENTENCES.keys()


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_can_be_said_and_names_what_it_is_about(code):
    names = {name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}
    said = errors.sentence(DeskError(code, **{name: f"<{name}>" for name in names}))
    for name in names:
        assert f"\u2068<{name}>\u2069" in said
    assert said.replace("\u2068", "").replace("\u2069", "") == str(
        DeskError(code, **{name: f"<{name}>" for name in names})
    )
    assert "…" in errors.sentence_of(code, {}) or not names


def test_a_code_nobody_knows_is_still_a_sentence():
    assert "new.code" in errors.sentence_of("new.code", {})


def test_steps_are_actions_that_exist():
    for code, (action, words) in errors.STEPS.items():
        assert code in SENTENCES
        assert action in BY_ID
        assert words


NOW = 1_800_000_000_000  # a Friday


@pytest.mark.parametrize(
    ("rest", "state", "words"),
    [
        (-40 * i18n.MINUTE, "late", "40 min late"),
        (-3 * i18n.DAY, "late", "3 days late"),
        (32 * i18n.MINUTE, "soon", "32 min left"),
        (30_000, "soon", "1 min left"),
        (2 * i18n.HOUR + 10 * i18n.MINUTE, "ok", "2 h 10 min"),
        (5 * i18n.HOUR, "ok", "5 h"),
        (23 * i18n.HOUR + 59 * i18n.MINUTE, "ok", "23 h"),
    ],
)
def test_what_is_left_of_a_time(rest, state, words):
    assert i18n.left(NOW + rest, NOW) == (state, words)


def test_moments_are_said_as_people_say_them(qapp):
    now = i18n.now_ms()
    assert i18n.moment(0) == ""
    assert i18n.moment(now) == i18n.time_text(now)
    assert i18n.moment(now + i18n.DAY).startswith("tomorrow ")
    week = i18n.moment(now - 3 * i18n.DAY)
    assert week.split()[0] in {QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)}
    assert ":" not in i18n.moment(now - 40 * i18n.DAY)
    assert i18n.full_text(now)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "12,345"), ("de", "12.345"), ("fi", "12\u00a0345"), ("tr", "12.345"), ("ar", "١٢٬٣٤٥")],
)
def test_numbers_are_written_as_the_language_writes_them(qapp, language, text):
    i18n.install(qapp, language)
    assert i18n.number(12345) == text


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_language_can_be_spoken_and_sets_the_direction(qapp, language):
    i18n.install(qapp, language)
    assert i18n.code() == language
    right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert right == (language == "ar")
    assert QLocale().name().startswith(language)
    assert "_" in QLocale().name()


def test_qts_own_words_are_translated_too(qapp, qtbot):
    i18n.install(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Abbrechen" in box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_going_back_to_english_leaves_nothing_of_the_other_language(qapp, qtbot):
    i18n.install(qapp, "de")
    i18n.install(qapp, "en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Cancel" in box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_a_line_keeps_its_direction_and_each_part_its_own(qapp):
    i18n.install(qapp, "ar")
    assert i18n.line_of("T-48190", "", "القاهرة") == "\u200f\u2068T-48190\u2069 · \u2068القاهرة\u2069"
    i18n.install(qapp, "en")
    assert i18n.line_of("T-48190").startswith("\u200e")
    assert i18n.isolate("") == ""


def test_the_systems_territory_is_kept_where_it_speaks_the_language(qapp, monkeypatch):
    emirates = QLocale("ar_AE")
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: emirates))
    i18n.install(qapp, "ar")
    assert QLocale().name() == "ar_AE"
    assert i18n.system_code() == "ar"
    i18n.install(qapp, "de")
    assert QLocale().name() == "de_DE"


def test_sizes_and_lists(qapp):
    assert i18n.bytes_text(184_000).startswith("180") or i18n.bytes_text(184_000).startswith("184")
    assert i18n.list_text(["a", "b", "c"]) == QLocale().createSeparatedList(["a", "b", "c"])
