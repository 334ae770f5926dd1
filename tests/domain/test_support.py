"""Support is asked for up the line, and never through anybody the matter is about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.absence import STAY, Absence, away
from deskapp.domain.support import Step, steps_up

PEOPLE = "abcdefg"
lines = st.lists(st.sampled_from(PEOPLE), max_size=10)  # circles too
some = st.sets(st.sampled_from(PEOPLE))
absences = st.lists(
    st.builds(
        lambda who, other: Absence(who + other, who, 0, 10, other, STAY),
        st.sampled_from(PEOPLE), st.sampled_from(["", *PEOPLE]),
    ),
    max_size=6,
)  # fmt: skip


@given(lines, some, absences, st.sampled_from(PEOPLE))
def test_nobody_the_matter_is_about_is_asked_or_told(
    line: list[str], about: set[str], gone: list[Absence], me: str
) -> None:
    away_now = away(gone, 5)
    found = steps_up(line, about, away_now, me)
    for step in found:
        assert not {step.person, step.asked} & {*about, me}
        assert step.person in line
        assert step.asked == step.person or away_now[step.person].stand_in == step.asked
    places = [line.index(step.person) for step in found]
    assert places == sorted(set(places))  # upwards, nobody twice
    if not found:
        assert set(line) <= {*about, me}  # somebody is asked wherever there is anybody


def test_one_step_or_further() -> None:
    assert steps_up("bcd", set(), {}, "a") == [Step("b", "b"), Step("c", "c"), Step("d", "d")]
    assert steps_up("bcd", {"b"}, {}, "a")[0] == Step("c", "c")
    gone = away([Absence("1", "b", 0, 10, "e", STAY), Absence("2", "c", 0, 10, "", STAY)], 5)
    assert steps_up("bcd", set(), gone, "a") == [Step("b", "e"), Step("d", "d")]
    assert steps_up("bcd", {"e", "d"}, gone, "a") == [Step("b", "b"), Step("c", "c")]  # only who is away is left
