"""The picture of the processes: nothing is drawn that is not known."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.model.given import GivenProcess
from app.model.processes import ProcessState
from app.telling.processes import BEFORE_TODAY, line_of_time

TODAY = date(2026, 11, 24)
DAYS = st.none() | st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 1, 1))
ANY = st.builds(
    lambda state, began, ended: GivenProcess(
        "process.police", "", state, "", began, ended if state is ProcessState.ENDED else None, ""
    ),
    st.sampled_from(ProcessState),
    DAYS,
    DAYS,
)


@given(st.lists(ANY, max_size=12))
def test_every_span_lies_on_the_line_and_what_has_been_never_reaches_past_today(processes: list[GivenProcess]):
    line = line_of_time(processes, TODAY)
    assert len(line.spans) == len(processes)
    for span in line.spans:
        for part in (span.solid, span.dashed):
            if part is not None:
                assert 0 <= part[0] <= 1
                assert 0 <= part[1] <= 1
        if span.solid is not None:
            assert max(span.solid) <= BEFORE_TODAY


@given(st.lists(ANY, max_size=12))
def test_what_has_no_beginning_is_never_drawn_as_known(processes: list[GivenProcess]):
    for process, span in zip(processes, line_of_time(processes, TODAY).spans, strict=True):
        if process.began_on is None or process.state in (ProcessState.NOT_KNOWN, ProcessState.NOT_STARTED):
            assert span.solid is None


def test_one_that_began_earlier_stands_further_to_the_start():
    began = [TODAY - timedelta(days=300), TODAY - timedelta(days=100)]
    both = [GivenProcess("process.police", "", ProcessState.GOING_ON, "", day, None, "") for day in began]
    first, second = line_of_time(both, TODAY).spans
    assert first.solid is not None
    assert second.solid is not None
    assert first.solid[0] == 0
    assert first.solid[0] < second.solid[0] < BEFORE_TODAY
