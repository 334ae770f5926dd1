"""The window speaks six languages: nothing missing, nothing stale, no placeholder lost."""

from __future__ import annotations

import ast
import re
import shutil
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import pytest

from tests.quality.sources import ROOT, classes, dev, expect_none, name, python_files, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

I18N = ROOT / "resources" / "i18n"
LANGUAGES = dev().LANGUAGES
# How many forms a plural has, as Qt counts them.
FORMS = {"en": 2, "de": 2, "fi": 2, "hu": 1, "tr": 1, "ar": 6}
PLACEHOLDER = re.compile(r"\{\w*\}|</?\w+[^>]*>")
COUNT = re.compile(r"%L?n")


class Message(NamedTuple):
    """One text of a .ts file: class or table it belongs to, English, its translations (several for a plural)."""

    context: str
    source: str
    texts: tuple[str, ...]
    finished: bool
    plural: bool


def _messages(file: Path) -> list[Message]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            assert translation is not None
            plural = node.get("numerus") == "yes"
            texts = tuple(form.text or "" for form in translation.iter("numerusform")) if plural else ()
            finished = translation.get("type") is None
            name, source = context.findtext("name", ""), node.findtext("source", "")
            found.append(Message(name, source, texts or (translation.text or "",), finished, plural))
    return found


def _told(messages: list[Message]) -> list[str]:
    return [f"{one.context}: {one.source!r} -> {' | '.join(one.texts)!r}" for one in messages]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """Every text that the extractor finds in the code today."""
    file = tmp_path_factory.mktemp("words") / "deskapp_de.ts"
    dev().update_words("de", file)
    return _messages(file)


def test_every_text_belongs_to_a_class_or_table_of_the_window(extracted: list[Message]) -> None:
    # After a line it does not understand the extractor files texts under names that nobody asks for.
    known = {node.name for file in python_files("deskapp/ui") for node in classes(file)}
    for file in python_files("deskapp/ui"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                context = node.args[0]
                if node.func.id in ("translate", "QT_TRANSLATE_NOOP") and isinstance(context, ast.Constant):
                    known.add(context.value)
    expect_none(_told([one for one in extracted if one.context not in known]), "nobody will find these translations")


def test_every_text_in_the_code_is_found_by_the_extractor(extracted: list[Message]) -> None:
    # It reads no f-strings, and loses plurals outside of self.tr().
    found = {(one.context, one.source, one.plural) for one in extracted}
    lost = [
        f"{name(file)}:{line}: {asked}"
        for file in python_files("deskapp/ui")
        for line, asked in _asked(tree(file), "")
        if asked not in found
    ]
    expect_none(lost, "these stay English in every language")


def _asked(node: ast.AST, inside: str) -> Iterator[tuple[int, tuple[str, str, bool]]]:
    """The texts that code asks translations for, as (line, (context, text, plural)).

    Where a text is not written there it stands in a table, which marks it itself.
    """
    for child in ast.iter_child_nodes(node):
        yield from _asked(child, child.name if isinstance(child, ast.ClassDef) else inside)
    if not isinstance(node, ast.Call):
        return
    written = [arg.value if isinstance(arg, ast.Constant) and isinstance(arg.value, str) else None for arg in node.args]
    match node.func, written:
        case ast.Attribute(attr="tr"), [str(text), *more]:
            yield node.lineno, (inside, text, len(more) > 1)
        case ast.Name(id="translate" | "QT_TRANSLATE_NOOP"), [str(context), str(text), *_]:
            yield node.lineno, (context, text, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_those_of_the_code(language: str, tmp_path: Path) -> None:
    kept = I18N / f"deskapp_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy2(kept, fresh)
    dev().update_words(language, fresh)
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), "python3 resources/dev.py translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str, tmp_path: Path) -> None:
    kept = I18N / f"deskapp_{language}.qm"
    fresh = tmp_path / kept.name
    dev().compile_words(kept.with_suffix(".ts"), fresh)
    assert fresh.read_bytes() == kept.read_bytes(), "python3 resources/dev.py translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated(language: str) -> None:
    messages = _messages(I18N / f"deskapp_{language}.ts")
    assert messages
    open_ones = [one for one in messages if not one.finished or not all(text.strip() for text in one.texts)]
    expect_none(_told(open_ones), f"not in {language} yet")


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_all_their_forms(language: str) -> None:
    plurals = [one for one in _messages(I18N / f"deskapp_{language}.ts") if one.plural]
    short = [one for one in plurals if len(one.texts) != FORMS[language]]
    expect_none(_told(short), f"a plural has {FORMS[language]} forms in {language}")
    # One and two may be words of their own ("one ticket"); many cannot do without the number.
    silent = [one for one in plurals if COUNT.search(one.source) and not COUNT.search(one.texts[-1])]
    expect_none(_told(silent), "nobody could tell how many")


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_ends_are_those_of_the_source(language: str) -> None:
    broken = []
    for one in _messages(I18N / f"deskapp_{language}.ts"):
        wanted = sorted(PLACEHOLDER.findall(one.source))
        for text in one.texts:
            same = sorted(PLACEHOLDER.findall(text)) == wanted
            ends = text.endswith("…") == one.source.endswith("…") and text.strip() == text
            if not (same and ends):
                broken.append(one)
    expect_none(_told(broken), "a placeholder, a tag or the dots at the end got lost, or a space got in")
