"""The words of the snippet library in the person's language."""

from __future__ import annotations

from deskapp.ui.i18n import isolate, translate

_IN_SIX = {"en": "English", "de": "Deutsch", "fi": "Suomi", "hu": "Magyar", "tr": "Türkçe", "ar": "العربية"}
_FORMS = {
    "de": ("du", "Sie"),
    "fi": ("sinä", "te"),
    "hu": ("te", "Ön"),
    "tr": ("sen", "siz"),
    "ar": ("أنتَ / أنتِ", "أنتم"),
}


def language_name(code: str) -> str:
    """A language as those who speak it call it."""
    return _IN_SIX[code]


def form_name(code: str, form: str) -> str:
    """How people are addressed, with the word of the language itself."""
    name = translate("Snippets", "Informal") if form == "informal" else translate("Snippets", "Formal")
    own = _FORMS.get(code)
    return f"{name} · {isolate(own[form == 'formal'])}" if own else name


def phase_name(phase: str) -> str:
    """What a snippet does in a conversation."""
    return {
        "opening": translate("Snippets", "Opening"),
        "receipt": translate("Snippets", "Your message is here"),
        "restating": translate("Snippets", "Did I understand you?"),
        "asking": translate("Snippets", "Asking for more"),
        "serving": translate("Snippets", "Helping"),
        "apology": translate("Snippets", "Saying sorry"),
        "chasing": translate("Snippets", "A friendly reminder"),
        "refusing": translate("Snippets", "A kind no"),
        "bad-news": translate("Snippets", "Bad news"),
        "handing-over": translate("Snippets", "Handing over"),
        "solved": translate("Snippets", "Solved"),
        "thanks": translate("Snippets", "Thanks"),
        "rating": translate("Snippets", "How was it?"),
        "closing": translate("Snippets", "Closing"),
    }.get(phase, phase)


def scope_name(scope: str) -> str:
    """Who has a snippet."""
    return {
        "personal": translate("Snippets", "Only me"),
        "team": translate("Snippets", "The desk"),
        "company": translate("Snippets", "Everybody"),
    }.get(scope, scope)


def field_name(name: str) -> str:
    """A field of a snippet: texts by their language and form of address."""
    stem, _, rest = name.partition(".")
    if rest:
        language, _, form = rest.partition(".")
        if language not in _IN_SIX:
            return name
        said = form_name(language, form) if form else translate("Snippets", "Title")
        return f"{language_name(language)} · {said}"
    return {
        "trigger": translate("Snippets", "Word"),
        "phase": translate("Snippets", "What it does"),
        "folder": translate("Snippets", "Folder"),
        "keywords": translate("Snippets", "Keywords"),
        "owner": translate("Snippets", "Looked after by"),
        "review": translate("Snippets", "Review"),
        "scope": translate("Snippets", "Who has it"),
        "language": translate("Snippets", "Language"),
    }.get(stem, stem)


def problem(code: str, data: dict[str, object]) -> str:
    """What is wrong with an entry of a file, in one sentence."""
    value = isolate(str(data.get("value", "")))
    field = field_name(str(data.get("field", "")))
    if code == "missing":
        return translate("Snippets", "{field}: nothing is written there.").format(field=field)
    if code == "trigger":
        text = translate("Snippets", "{value} cannot be typed. Use 2 to 16 lower-case letters a to z, digits and hyphens.")
        return text.format(value=value)
    if code == "word":
        text = translate("Snippets", "{field}: {value} is not known. There are {allowed}.")
        return text.format(value=value, field=field, allowed=isolate(str(data.get("allowed", ""))))
    return translate("Snippets", "{field}: {value} does not fit there.").format(value=value, field=field)


def favourite() -> str:
    """Somebody likes to have it at hand."""
    return translate("Snippets", "Favourite")


def due() -> str:
    """Somebody should look whether it still fits."""
    return translate("Snippets", "due for review")


def reader_name(reader: str) -> str:
    """For whom a text is tried out."""
    return {
        "she": translate("Snippets", "A woman"),
        "he": translate("Snippets", "A man"),
        "unknown": translate("Snippets", "Gender not known"),
        "one": translate("Snippets", "One name only"),
        "arabic": translate("Snippets", "An Arabic name"),
        "hungarian": translate("Snippets", "Family name first"),
    }[reader]


def flaw(code: str, what: str) -> str:
    """What is wrong with a text, in one sentence."""
    text = {
        "value": translate("Snippets", "Nothing fills {what}."),
        "include": translate("Snippets", "There is no snippet called {what}."),
        "form": translate("Snippets", "There is no {what} to choose a form by."),
        "ask": translate("Snippets", "A question is a text, a date or a choice: {what}."),
        "brace": translate("Snippets", "A brace is not closed: {what}"),
        "long": translate("Snippets", "The text is longer than {what} characters."),
    }[code]
    return text.format(what=isolate(what))
