"""Times as people and programs write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.gateways.times import Times, day_first


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * 1000


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("29-02-2016 01:16", ms(2016, 2, 29, 1, 16)),
        ("2026-03-01T09:30:05", ms(2026, 3, 1, 9, 30, 5)),
        ("2026-03-01 09:30:05.123456+02:00", ms(2026, 3, 1, 7, 30, 5)),
        ("2026-03-01T09:30Z", ms(2026, 3, 1, 9, 30)),
        ("2026-03-01 09:30 -0530", ms(2026, 3, 1, 15, 0)),
        ("1.3.2026 klo", None),
        ("1.3.2026 9.30", ms(2026, 3, 1, 9, 30)),
        ("01.03.2026, 09:30", ms(2026, 3, 1, 9, 30)),
        ("2026. 03. 01. 9:30", ms(2026, 3, 1, 9, 30)),
        ("01/03/26 12:05 AM", ms(2026, 3, 1, 0, 5)),
        ("01/03/2026 12:05 PM", ms(2026, 3, 1, 12, 5)),
        ("٠١/٠٣/٢٠٢٦ ٠٩:٣٠", ms(2026, 3, 1, 9, 30)),
        ("31.02.2026", None),
        ("2026-13-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_ways_to_write_a_time(text: str, moment: int | None) -> None:
    assert Times().ms(text) == moment


def test_zones_and_formats() -> None:
    assert Times("Europe/Helsinki").ms("01.07.2026 12:00") == ms(2026, 7, 1, 9)
    assert Times("Europe/Helsinki").ms("2026-07-01T12:00Z") == ms(2026, 7, 1, 12)
    assert Times(formats=("%d %b %Y", "%Y%m%d")).ms("20260701") == ms(2026, 7, 1)
    assert Times(formats=("%d %b %Y",)).ms("2026-07-01") is None
    assert Times(day_first=False).ms("07/01/2026") == ms(2026, 7, 1)


def test_which_comes_first_is_found_out() -> None:
    assert day_first(["01/02/2026", "2026-01-31"])
    assert day_first(["01/02/2026", "31/01/2026"])
    assert not day_first(["01/02/2026", "01/31/2026"])
    assert day_first([])


@given(
    st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2069, 1, 1)).map(
        lambda at: at.replace(microsecond=0)
    )
)
def test_what_was_written_is_read(at: datetime) -> None:
    expected = int(at.replace(tzinfo=UTC).timestamp() * 1000)
    for written in (at.isoformat(), at.strftime("%d.%m.%Y %H:%M:%S"), at.strftime("%d/%m/%y %I:%M:%S %p")):
        assert Times().ms(written) == expected


@given(st.text(alphabet="0123456789.-/: TZapm+٣", max_size=25))
def test_anything_is_a_time_or_not(text: str) -> None:
    Times().ms(text)
