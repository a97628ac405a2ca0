"""Which copies are kept, and what they are called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.vault.copies import all_copies, copy_name, to_keep

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


def test_a_year_of_copies_every_hour_is_thinned_to_newest_daily_weekly_and_monthly():
    hourly = [NOON - timedelta(hours=hours) for hours in range(24 * 400)]
    kept = sorted(to_keep(hourly), reverse=True)
    assert kept[:3] == hourly[:3]
    assert {moment.date() for moment in kept} >= {(NOON - timedelta(days=days)).date() for days in range(7)}
    assert len({(moment.year, moment.month) for moment in kept}) == 12
    assert len(kept) <= 3 + 7 + 4 + 12
    assert kept[-1].month == 12
    assert kept[-1].year == 2025


@given(st.lists(moments, max_size=60))
def test_the_newest_is_always_kept_and_thinning_twice_is_thinning_once(all_of_them: list[datetime]):
    kept = to_keep(all_of_them)
    assert kept <= set(all_of_them)
    assert to_keep(kept) == kept
    assert set(sorted(set(all_of_them))[-1:]) <= kept


def test_a_copy_is_called_by_an_id_and_a_moment_and_other_files_are_no_copies(tmp_path: Path):
    name = copy_name("ab" * 16, NOON)
    assert name == "ab" * 16 + ".20261124T120000000Z.db"
    for other in (name, "worker.new", "worker.20261332T120000000Z.db", "letter.db", name + ".new"):
        (tmp_path / other).write_bytes(b"")
    assert [(copy.path.name, copy.owner, copy.made_at) for copy in all_copies(tmp_path)] == [(name, "ab" * 16, NOON)]
