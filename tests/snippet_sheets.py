"""Ten shipped answers a language as people get them, to be looked at: `python -m tests.snippet_sheets --out DIR`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from deskapp.domain.address import full_name, greeting, polite_name
from deskapp.domain.rows import MessageRow
from deskapp.domain.snippet import FORMS, LANGUAGES, Snippet, expand
from deskapp.paths import resources
from deskapp.services.content import read_snippets
from deskapp.services.library import READERS
from deskapp.ui import i18n, theme
from deskapp.ui.ticket.message_card import MessageCard

TRIGGERS = ("hello", "welcome", "understood", "ask-more", "looking", "sorry", "handover", "solved", "thanks", "bye")
HOURS = (8, 10, 14, 19)


def _text(snippet: Snippet, form: str, others: dict[str, str], number: int) -> str:
    person = list(READERS.values())[number % len(READERS)]
    language = snippet.language
    values = {
        "name": polite_name(person, language, form), "first_name": full_name(person)[0],
        "gender": str(person.get("gender") or ""), "greeting": greeting(language, form, HOURS[number % len(HOURS)]),
        "agent": "Sami", "team": "IT", "ticket": "T-48190", "subject": "VPN", "days": "3", "today": "2026", "when": "14:00",
    }  # fmt: skip
    return expand(snippet.text[form], values, others, language).text


def sheet(language: str, out: Path) -> Path:
    """One picture of ten answers, both registers by turns."""
    rows = read_snippets(resources())[language]
    known = {each.trigger: each for each in rows}
    chosen = [known[name] for name in TRIGGERS if name in known]
    chosen += [each for each in rows if each not in chosen][: 10 - len(chosen)]
    page = QWidget()
    page.setObjectName("surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    grid = QGridLayout(page)
    for number, snippet in enumerate(chosen):
        form = FORMS[number % 2]
        others = {each.trigger: each.text[form] for each in rows}
        card = MessageCard(page)
        body = _text(snippet, form, others, number)
        name = f"{snippet.title} ({form})"
        row = MessageRow("", "", name, False, False, "customer", "desk", language, body, 0, False, "", 0, (), ())
        card.set_message(row, language)
        grid.addWidget(card, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
    page.resize(1300, 200)
    page.show()
    QApplication.processEvents()
    page.resize(1300, page.layout().heightForWidth(1300) if page.layout().hasHeightForWidth() else page.sizeHint().height())
    QApplication.processEvents()
    path = out / f"snippets-{language}.png"
    page.grab().save(str(path))
    page.close()
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.snippet_sheets", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for language in LANGUAGES:
        i18n.install(app, language)
        theme.apply(app, "light", 1.0)
        print(sheet(language, given.out))


if __name__ == "__main__":
    main()
