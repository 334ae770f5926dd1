"""A copy of a person's data as a file to read, and beside it as JSON for programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from deskapp.services.person_data import Entry, Plan

SHOWN = 5  # names of one entry; of more it is said how many


class Words(NamedTuple):
    """What the file says in its own words. Patterns have their slots in braces."""

    title: str  # {name}
    source: str  # {hub}, {time}
    parts: Mapping[str, str]
    why: Mapping[str, str]
    stays: str
    left_out: Mapping[str, str]  # of person_data.LEFT_OUT; {count}
    named: str  # {fields}
    login: str  # {login}
    computer: str  # {id}, {name}
    more: str  # {count}


PARTS = {
    "card": "the card", "tickets": "tickets", "messages": "messages", "absences": "absences",
    "reached": "how to reach the person", "own": "the person's own", "worked": "minutes worked",
    "responsibilities": "responsibilities", "other": "anything else", "log": "the log",
}  # fmt: skip
WHY = {
    "own": "it is the person's own",
    "reached": "it was kept to reach the person",
    "gone": "the person has left, and nobody needs the card",
    "old": "it was done longer ago than it has to be kept",
    "works": "the person works here: names and rights hang on it; let the person out first (hub remove-person)",
    "open": "it is not done yet",
    "kept": "it has to be kept until it is older",
    "asked": "it was not asked for: say how long tickets have to be kept",
    "others": "it belongs to somebody else's matter",
    "answers": "somebody answers for it: name somebody else first",
    "log": "who changed what is chained in the log; without the card it names nobody",
    "right": "only those who write there, or the keeper, may erase it",
}  # fmt: skip
ENGLISH = Words(
    "{name}: everything that is held about this person", "From {hub} and this computer, {time}", PARTS, WHY,
    "What an erasure would leave, and why",
    {"notes": "Left out: {count} notes of a team, which are its own",
     "changes": "Left out: {count} documents of others that the person changed"},
    "named as: {fields}", "Login at the hub: {login}", "Computer: {name} ({id})", "and {count} more",
)  # fmt: skip


def entry_line(entry: Entry, words: Words = ENGLISH) -> str:
    """Some things that go or stay, and why, in one line."""
    some = ", ".join(entry.names[:SHOWN])
    if len(entry.names) > SHOWN:
        some += " " + words.more.format(count=len(entry.names) - SHOWN)
    return f"{words.parts[entry.part]}{f' ({some})' if some else ''}: {words.why[entry.why]}"


def as_text(copy: dict[str, Any], plan: Plan, words: Words = ENGLISH) -> str:
    """A copy for reading, with what would stay after an erasure at its end."""
    names = copy["names"]
    title = words.title.format(name=copy["name"])
    lines = [title, "=" * len(title), words.source.format(hub=copy["hub"]["name"], time=_time(copy["made_at"])), ""]
    for part, entries in sorted(copy["parts"].items()):
        head = _capital(words.parts[part])
        lines += [head, "-" * len(head)]
        for each in entries:
            lines.append(f"{each['kind']} ({each['space']})")
            kind = DOCUMENTS.get(each["kind"])
            times = {field.name for field in kind.fields if field.kind == "time"} if kind else set()
            for name, value in each.get("values", {}).items():
                lines.append(f"  {name}: {_said(value, names, time=name in times)}")
            if each.get("named_as"):
                lines.append("  " + words.named.format(fields=", ".join(each["named_as"])))
        lines.append("")
    if copy["hub"]["login"]:
        lines.append(words.login.format(login=copy["hub"]["login"]))
    lines += [words.computer.format(id=each["id"], name=each["name"]) for each in copy["hub"]["computers"]]
    lines += [words.left_out[name].format(count=count) for name, count in copy["left_out"].items()]
    lines += ["", words.stays, "-" * len(words.stays), *(_capital(entry_line(each, words)) for each in plan.stays)]
    return "\n".join(lines).rstrip() + "\n"


def write(copy: dict[str, Any], plan: Plan, file: Path, words: Words = ENGLISH) -> tuple[Path, Path]:
    """Write both; `file` may end in anything. (the text, the JSON). Raises Unavailable file.unwritable."""
    text, data = file.with_suffix(".txt"), file.with_suffix(".json")
    try:
        text.write_text(as_text(copy, plan, words), encoding="utf-8")
        data.write_text(json.dumps(copy, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    except OSError as error:
        raise Unavailable("file.unwritable", path=str(file), why=error.strerror or str(error)) from error
    return text, data


def _said(value: Any, names: Mapping[str, str], *, time: bool) -> str:
    if time and isinstance(value, int):
        return _time(value)
    if isinstance(value, str):
        return names.get(value, value).replace("\n", "\n    ")
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(names.get(each, each) for each in value)
    return json.dumps(value, ensure_ascii=False)


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
