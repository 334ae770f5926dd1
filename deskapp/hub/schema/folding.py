"""What Postgres itself reads in documents that lie in clear: their words, and since when a ticket rests.

A document's raw text is folded nearly as `domain/fold_text.py` folds it.

It may find too much, which the caller's own look puts right, but never too little in the letters of our languages. It
needs no extension and no locale: letters are taken apart first, and what stays is small or is listed here.
"""

from __future__ import annotations

_IGNORED = (
    r"[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0600-\u0605\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06ED"
    r"\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF\u0640]"
)
_LETTERS = {
    "ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h",
    "ŧ": "t", "Ŧ": "t", "ς": "σ", "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647",
    "\u06a9": "\u0643",
    **{chr(0x0660 + n): str(n) for n in range(10)}, **{chr(0x06F0 + n): str(n) for n in range(10)},
}  # fmt: skip
_PAIRS = {"ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th"}

_text = f"lower(regexp_replace(normalize(convert_from(p_body, 'UTF8'), NFKD), '{_IGNORED}', '', 'g'))"
_text = f"translate({_text}, '{''.join(_LETTERS)}', '{''.join(_LETTERS.values())}')"
for _letter, _pair in _PAIRS.items():
    _text = f"replace({_text}, '{_letter}', '{_pair}')"

# The same as `domain/resting.py`; most documents are told by their bytes alone.
RESTED = """
create or replace function desk.rested(p_body bytea) returns bigint language plpgsql immutable parallel safe as $$
declare v jsonb;
begin
    if position('"status":"closed"'::bytea in p_body) = 0 and position('"status":"solved"'::bytea in p_body) = 0 then
        return 0;
    end if;
    v := convert_from(p_body, 'UTF8')::jsonb;
    if v ->> 'type' <> 'ticket' or v -> 'values' ->> 'status' not in ('closed', 'solved') or v ->> 'deleted' <> ''
        or v ->> 'moving' <> '' or v -> 'cards' <> '{}' or v -> 'unknown' <> '[]'
    then
        return 0;
    end if;
    return coalesce((select max((w.value ->> 4)::bigint) from jsonb_each(v -> 'writes') w), 0);
exception when others then
    return 0;
end $$;
"""

FOLDED = f"""
create or replace function desk.folded(p_body bytea) returns text language sql immutable parallel safe as $$
    select {_text}
$$;
"""
