"""A drawing as it is made: line by line, taken back and changed; what was shown at a read-back stays known."""

from __future__ import annotations

import pytest

from app.model.drawing import MIDDLE, THICK, Stroke, rounded, sha256_of
from app.model.passages import DRAWING, Verdict
from app.store.contributor import drawings, passages
from app.store.contributor.opening import ContributorStore
from app.telling import drawing, read_back, words
from tests.app.sealing.test_sealing import store

__all__ = ["store"]
LINE = Stroke(MIDDLE, (rounded(10, 20, 0.5), rounded(30.04, 44.449, 0.731), rounded(31, 45, 1)))
DOT = Stroke(THICK, (rounded(500, 500, 0.5),))


def test_a_drawing_comes_back_line_by_line(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    assert drawing.keep(store, passage_id, [LINE, DOT], "en") == passage_id
    kept = drawings.one(store, passage_id)
    assert kept.strokes == (LINE, DOT)
    assert kept.sha256 == sha256_of((LINE, DOT))
    assert kept.strokes[0].points[1] == (30.0, 44.4, 0.73)
    (passage,) = words.said(store)
    assert (passage.prompt, passage.text) == (DRAWING, "")


def test_no_line_is_no_drawing(store: ContributorStore):
    assert drawing.keep(store, "", [], "en") == ""
    assert words.said(store) == []


def test_a_drawing_of_which_every_line_was_taken_away_says_nothing_until_words_do(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    drawing.keep(store, passage_id, [], "en")
    assert words.said(store) == []
    passages.keep(store, passage_id, DRAWING, "It was our kitchen.", "en")
    assert [passage.id for passage in words.said(store)] == [passage_id]
    drawing.keep(store, passage_id, [LINE], "en")
    assert drawings.all_sums(store).keys() == {passage_id}


def test_what_is_only_described_can_be_drawn_later(store: ContributorStore):
    described = passages.keep(store, None, DRAWING, "Our kitchen.", "en")
    assert described is not None
    read_back.answer(store, described.id, Verdict.RIGHT, described.revision)
    assert drawing.keep(store, described.id, [LINE], "en") == described.id
    assert not passages.one(store, described.id).read_back


def test_another_line_is_another_drawing_that_was_not_read_back(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    first = passages.one(store, passage_id)
    read_back.answer(store, passage_id, Verdict.RIGHT, first.revision)
    assert passages.one(store, passage_id).to_be_sealed
    drawing.keep(store, passage_id, [LINE, DOT], "en")
    assert not passages.one(store, passage_id).read_back
    now = passages.one(store, passage_id)
    assert read_back.answer(store, passage_id, Verdict.RIGHT, now.revision).verdict is Verdict.CHANGED
    assert drawings.as_shown(store, passage_id, sha256_of((LINE,))).strokes == (LINE,)


def test_keeping_the_same_lines_changes_nothing(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    before = passages.one(store, passage_id)
    drawing.keep(store, passage_id, [LINE], "en")
    assert passages.one(store, passage_id) == before


def test_what_can_not_be_kept_is_said_and_nothing_of_it_is_half_kept(store: ContributorStore):
    passage_id = drawing.keep(store, "", [LINE], "en")
    store.connection.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON strokes BEGIN SELECT raise(ABORT, 'full'); END")
    with pytest.raises(drawing.DrawingNotKept):
        drawing.keep(store, passage_id, [LINE, DOT], "en")
    assert drawings.one(store, passage_id).strokes == (LINE,)
    store.connection.execute("DROP TRIGGER full")


def test_there_is_an_end_to_its_room():
    point = rounded(1, 1, 0.5)
    assert drawing.has_room([Stroke(MIDDLE, (point,) * (drawing.MOST_POINTS - 1))])
    assert not drawing.has_room([Stroke(MIDDLE, (point,) * drawing.MOST_POINTS)])
