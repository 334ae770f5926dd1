"""How heavy open work is, who is there, and that sharing ends even."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain import load, worktime
from deskapp.domain.load import DAY, Helper, Hours, Work

MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC
HOUR = 3_600_000
WITH_PAUSE = worktime.Calendar(worktime.WeeklyHours((((480, 720), (750, 1020)),) * 5 + ((),) * 2, "UTC"))


def test_weight_grows_with_priority_and_age_and_is_small_while_it_rests() -> None:
    assert [load.weight(each, 0) for each in range(4)] == [1, 2, 3, 5]
    assert load.weight(1, 5 * DAY) == 3
    assert load.weight(1, 400 * DAY) == load.weight(1, 10 * DAY) == 4
    assert load.weight(1, 0, resting=True) == 0.5


def test_hours_say_until_when_or_when_again() -> None:
    assert load.hours(WITH_PAUSE, MONDAY) == Hours(MONDAY + 8 * HOUR, 0)  # 17:00, the pause does not end the day
    assert load.hours(WITH_PAUSE, MONDAY + 3 * HOUR + 1) == Hours(0, MONDAY + 3 * HOUR + HOUR // 2)
    assert load.hours(WITH_PAUSE, MONDAY + 9 * HOUR) == Hours(0, MONDAY + 23 * HOUR)
    never = worktime.Calendar(worktime.WeeklyHours(((),) * 7, "UTC"))
    assert load.hours(never, MONDAY) == Hours(0, 0)
    assert load.is_there(Hours(0, MONDAY + HOUR), MONDAY)
    assert not load.is_there(Hours(0, MONDAY + 23 * HOUR), MONDAY)
    assert not load.is_there(Hours(0, 0), MONDAY)


@given(
    weights=st.lists(st.floats(0.25, 10), max_size=40),
    loads=st.lists(st.floats(0, 30), min_size=1, max_size=6),
)
def test_everything_is_shared_out_and_nobody_who_gets_something_ends_far_above_the_rest(
    weights: list[float], loads: list[float]
) -> None:
    helpers = [Helper(str(each), heavy) for each, heavy in enumerate(loads)]
    plan = load.shared([Work(str(each), heavy) for each, heavy in enumerate(weights)], helpers)
    assert len(plan) == len(weights)
    after = {each.id: each.load for each in helpers}
    for ticket, person in plan.items():
        after[person] += weights[int(ticket)]
    least = min(after.values())
    assert all(after[person] - least <= max(weights) + 1e-9 for person in plan.values())


def test_who_speaks_the_language_is_asked_first_and_who_has_the_like_when_all_have_the_same() -> None:
    ana, ben = Helper("a", 1, frozenset({"fi"})), Helper("b", 1, frozenset({"fi"}), frozenset({"VPN"}))
    assert load.shared([Work("1", 2.0, "fi", "VPN"), Work("2", 1.9, "fi", "VPN")], [ana, ben]) == {"1": "b", "2": "a"}
    busy = Helper("c", 30, frozenset({"ar"}))
    assert load.shared([Work("1", 2.0, "ar"), Work("2", 2.0, "hu")], [ana, busy]) == {"1": "c", "2": "a"}
    assert load.shared([], [ana, ben]) == {}
    assert load.shared([Work("1", 2.0)], []) == {}
