"""Snippets out into a file and in again: the same, all or nothing, undone as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.domain.errors import DeskError
from deskapp.domain.snippet import FORMS, LANGUAGES
from deskapp.gateways.snippet_file import read_snippets, table_text, toml_text
from deskapp.paths import resources
from deskapp.services import library, snippet_files, tickets

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk


@pytest.mark.parametrize("ending", ["toml", "csv"])
def test_what_goes_out_comes_in_the_same(desk: Desk, tmp_path: Path, ending: str) -> None:
    shipped = resources() / "snippets"
    for language in LANGUAGES:
        report, _ = snippet_files.import_snippets(desk, shipped / f"{language}.toml")
        assert report.flaws == ()
    there = len(library.rows(desk))
    assert there >= 64
    assert all(not each.missing for each in library.rows(desk))
    path = tmp_path / f"all.{ending}"
    assert snippet_files.export_snippets(desk, path) == there
    assert snippet_files.preview(desk, path) == ((), (), tuple(sorted(each.trigger for each in library.rows(desk))), (), ())
    assert snippet_files.import_snippets(desk, path)[1] is None


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\n"\\{}'), max_size=40)
VALUES = st.fixed_dictionaries(
    {"trigger": st.from_regex(r"[a-z][a-z0-9-]{1,15}", fullmatch=True), "phase": st.just("serving"), "scope": st.just("company")},
    optional={"folder": st.just("First words")}
    | {"keywords": st.lists(st.text("abcß", min_size=1, max_size=5), unique=True, max_size=3)}
    | {f"title.{each}": TEXT.map(str.strip) for each in LANGUAGES[:2]}
    | {f"text.{each}.{form}": TEXT.map(lambda text: text.strip("\n")) for each in LANGUAGES[:2] for form in FORMS},
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(VALUES, max_size=4, unique_by=lambda each: each["trigger"]))
def test_any_text_survives_both_kinds_of_file(tmp_path: Path, snippets: list[dict[str, object]]) -> None:
    full = [{name: value for name, value in each.items() if value} for each in snippets]
    (tmp_path / "s.toml").write_text(toml_text(snippets), encoding="utf-8", newline="")
    assert [each.values for each in read_snippets(tmp_path / "s.toml")] == [{"keywords": [], **each} for each in full]
    said = [each for each in full if any(name.startswith(("title", "text")) for name in each)]
    if said:
        (tmp_path / "s.csv").write_text(table_text(snippets), encoding="utf-8", newline="")
        assert {each.trigger for each in read_snippets(tmp_path / "s.csv")} == {each["trigger"] for each in said}


def test_an_import_changes_what_it_names_and_is_undone_as_one(desk: Desk, tmp_path: Path) -> None:
    hello = library.make(desk, "hello").made
    library.save(desk, hello, {"text.en.formal": "Dear {name}", "title.en": "Hello"})
    path = tmp_path / "new.toml"
    path.write_text(
        '[[snippet]]\ntrigger = "hello"\ntext.en.formal = "Good day {name}, {nope}"\n'
        '[[snippet]]\ntrigger = "::Bye"\nphase = "closing"\nscope = "team"\ntitle.de = "Tschüss"\n',
        encoding="utf-8",
    )
    report = snippet_files.preview(desk, path)
    assert report[:3] == (("bye",), ("hello",), ())
    assert [each.sentence() for each in report.flaws] == ["line 1: hello text.en.formal: value {nope}"]
    assert library.card(desk, hello).texts["en", "formal"] == "Dear {name}"
    _, changes = snippet_files.import_snippets(desk, path)
    assert changes is not None
    assert library.card(desk, hello).titles["en"] == "Hello"
    assert {(each.trigger, each.scope) for each in library.rows(desk)} == {("hello", "personal"), ("bye", "team")}
    tickets.undo(desk, changes.group)
    assert library.card(desk, hello).texts["en", "formal"] == "Dear {name}"
    assert [each.trigger for each in library.rows(desk)] == ["hello"]


@pytest.mark.parametrize(
    ("name", "text", "place", "why"),
    [
        ("s.toml", '[[snippet]]\ntrigger = a', (2, 11), "Invalid value"),
        ("s.toml", '[[snippet]]\n\ntrigger = "a', (3, 1), "Unterminated string"),
        ("s.toml", '\n[[snippet]]\ntitle.en = "x"\n', (2, 1), "trigger is missing"),
        ("s.toml", '[[snippet]]\ntrigger = "aa"\nphase = "end"\n', (1, 1), "end is not a known phase"),
        ("s.toml", '[[snippet]]\ntrigger = "aa"\ntitle.xx = "x"\n', (1, 1), "title.xx"),
        ("s.toml", '[[snippet]]\ntrigger = "Ä"\n', (1, 1), "no trigger"),
        ("s.csv", "trigger,language,title\naa,en,x\nbb,xx,y\n", (3, 2), "xx is not a known language"),
        ("s.csv", "trigger,language,title\n,en,x\n", (2, 1), "trigger is missing"),
    ],
)
def test_a_file_that_is_wrong_says_where_and_changes_nothing(
    desk: Desk, tmp_path: Path, name: str, text: str, place: tuple[int, int], why: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DeskError) as error:
        snippet_files.import_snippets(desk, path)
    assert error.value.code == "file.broken"
    assert (error.value.data["line"], error.value.data["column"]) == place
    assert why in str(error.value.data["why"])
    assert library.rows(desk) == []


def test_a_file_without_its_columns_says_which(desk: Desk, tmp_path: Path) -> None:
    for name, text, column in (("s.csv", "word,language\na,en\n", "trigger"), ("s.toml", 'x = "y"\n', "[[snippet]]")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        with pytest.raises(DeskError) as error:
            snippet_files.preview(desk, tmp_path / name)
        assert (error.value.code, error.value.data["column"]) == ("file.columns", column)


def test_a_look_before_says_everything_that_is_wrong_and_in_which_line(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text("trigger,phase,language,title\naa,end,en,x\nbb,,xx,y\n,,en,z\nÄ,,en,y\ncc,,en,z\n", encoding="utf-8")
    report = snippet_files.preview(desk, path)
    assert [(each.line, each.column, each.code) for each in report.problems] == [
        (2, 1, "word"), (3, 3, "word"), (4, 1, "missing"), (5, 1, "trigger"),
    ]  # fmt: skip
    assert "cc" in report.new
    with pytest.raises(DeskError):
        snippet_files.import_snippets(desk, path)
    assert library.rows(desk) == []
