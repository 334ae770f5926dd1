"""A search as a form: a field for each thing that can be asked, and whatever no field shows, kept as it was typed."""

from __future__ import annotations

from typing import NamedTuple

from deskapp.domain.search import Search, Term, parse, written

FIELDS = ("from", "to", "team", "status", "priority", "is", "has", "label", "category", "after", "before")


class Form(NamedTuple):
    """What stands in the fields; texts as they would be typed behind a colon, "" = nothing is asked."""

    words: str = ""
    exact: str = ""
    without: str = ""
    fields: tuple[tuple[str, str], ...] = ()  # (one of FIELDS, value)
    rest: tuple[Term, ...] = ()  # what the form has no place for

    def of(self, field: str) -> str:
        """What stands in a field."""
        return dict(self.fields).get(field, "")


def form_of(search: Search) -> Form:
    """A search laid out."""
    words, exact, without = [], "", []
    fields: dict[str, str] = {}
    rest = []
    for term in search.terms:
        if term.field:
            odd = term.without or term.begun or (term.exact and " " not in term.value)
            if odd or term.field in fields or term.field not in FIELDS:
                rest.append(term)
            else:
                fields[term.field] = term.value
        elif term.without:
            without.append(term._replace(without=False))
        elif term.exact and not exact:
            exact = term.value
        else:
            words.append(term)
    return Form(
        written(Search(tuple(words))), exact, written(Search(tuple(without))), tuple(fields.items()), tuple(rest)
    )


def search_of(form: Form, language: str = "en") -> str:
    """The text that asks what the form says."""
    terms = [each for each in parse(form.words).terms if not each.field]
    terms += [Term("", " ".join(form.exact.replace('"', " ").split()), exact=True)] if form.exact.strip() else []
    terms += [each._replace(without=True) for each in parse(form.without).terms if not each.field]
    for field, value in form.fields:
        if value.strip():
            terms += [each for each in parse(f'{field}:"{value.replace(chr(34), " ")}"').terms if each.field == field]
    terms = [each._replace(exact=" " in each.value) if each.field and each.exact else each for each in terms]
    return written(Search(tuple(dict.fromkeys([*terms, *form.rest]))), language)
