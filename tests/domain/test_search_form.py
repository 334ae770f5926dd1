"""The form and the typed text are one search: what the form was filled from comes out of it again."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.search import parse, written
from deskapp.domain.search_form import Form, form_of, search_of
from deskapp.domain.search_words import LANGUAGES

PIECES = st.sampled_from(
    ("vpn", "print*", '"exact words"', "-not", '-"not this"', "from:anna", "from:an*", "to:me", 'team:"IT support"', "-team:hr",
     "status:open", "status:new,closed", "priority:high", "is:unread", "-is:late", "has:file", "label:vpn", "before:2w",
     "after:2026-11-01", "before:yesterday", "number:12", '"second exact"', 'from:"Anna Virtanen"', "سارة", "größe")
)  # fmt: skip


@given(st.lists(PIECES, max_size=8))
@example(['"a"', '"b"', "-c*"])
def test_a_form_asks_what_the_text_asked(pieces: list[str]) -> None:
    search = parse(" ".join(pieces))
    for language in LANGUAGES:
        assert set(parse(search_of(form_of(search), language)).terms) == set(search.terms), written(search)


def test_an_empty_form_asks_nothing_and_each_field_has_its_place() -> None:
    assert search_of(Form()) == ""
    form = form_of(parse('vpn "third floor" -printer from:anna status:open before:2w -team:hr'))
    assert (form.words, form.exact, form.without) == ("vpn", "third floor", "printer")
    assert (form.of("from"), form.of("status"), form.of("before"), form.of("team")) == ("anna", "open", "2w", "")
    changed = form._replace(words="vpn slow", fields=(("from", "Anna Virtanen"), ("before", "rubbish")))
    assert form_of(parse(search_of(changed))).of("from") == "Anna Virtanen"
    assert search_of(changed) == 'vpn slow "third floor" -printer from:"Anna Virtanen" -team:hr'


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_typed_into_a_field_stays_in_its_field(words: str, exact: str, without: str, name: str) -> None:
    text = search_of(Form(words, exact, without, (("from", name), ("label", name))))
    for term in parse(text).terms:
        assert term.field in ("", "from", "label")
