"""Each rule that `make check` holds content to, on a small folder that breaks it; and nothing on one that is right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.guide import checking
from app.model.reviews import Nation
from tests.app.guide.small_content import TODAY, everything
from tests.gates.reading_age import ages

NO_TRAPS: dict[str, tuple[str, ...]] = {}
TOPICS, EASY, YOUNG = "guide/topics.toml", "guide/easy-read/told.toml", "guide/young/told.toml"
WORDS, PICTURES = "guide/words.toml", "pictures/pictures.toml"
LEARN = 'id = "review.lead.learn"\ntext = "It looks at what happened."'


def test_content_that_is_right_has_no_fault(tmp_path: Path) -> None:
    checked = everything(tmp_path)
    # The small content names none of the traps, so only the shipped one is held to them.
    found = [fault for fault in checking.every_fault(checked, TODAY, ages) if "no statement says that" not in fault]
    assert found == []


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ((TOPICS, 'source = "ALL"\n', ""), "topics.toml: review.lead.learn: source is missing."),
        ((TOPICS, 'source = "ALL"', 'source = ""'), "topics.toml: review.lead.learn: It has no source for england."),
        ((TOPICS, 'source = "ALL"', 'source = "E9"'), "topics.toml: review.lead.learn: No source is called E9."),
        ((TOPICS, 'source = "ALL"', 'source = "E1"'), "topics.toml: review.lead.learn: It has no source for wales."),
        (
            (TOPICS, 'happened = ["died"]', 'about = "runs"'),
            "topics.toml: review.lead.died: about stands only in a topic of the kind “process”.",
        ),
        (
            (YOUNG, 'says = "review.lead.learn"', 'says = "review.lead.lern"'),
            "young/told.toml: told review.lead, line 1: No statement is called review.lead.lern.",
        ),
        (
            (YOUNG, "review.lead.learn review.lead.england", "process.police.who review.lead.died review.lead.england"),
            "young/told.toml: told review.lead, line 2: The statements that it says again share no nation.",
        ),
        (
            (YOUNG, '"review.lead.died"', '"review.lead.learn review.lead.died"'),
            "young/told.toml: told review.lead, line 3: The statements that it says again are not all for the same families: "
            "their “happened” differs.",
        ),
        ((YOUNG, 'topic = "use.name"', 'topic = "use.nam"'), "young/told.toml: told use.nam: No topic is called use.nam."),
        (
            (YOUNG, 'voice = "young"', 'voice = "easy-read"'),
            "young/told.toml: told review.lead: It is told in the voice easy-read, so it belongs in the folder of that name.",
        ),
        (
            (YOUNG, 'topic = "use.name"', 'topic = "process.police"'),
            "young/told.toml: told process.police: It stands there twice.",
        ),
        ((EASY, 'picture = "learn"\n', ""), "easy-read/told.toml: told review.lead, line 1: picture is missing."),
        ((EASY, '"learn"', '"lern"'), "easy-read/told.toml: told review.lead, line 1: No picture is called lern."),
        ((PICTURES, 'text = "A book"', 'text = ""'), "pictures/pictures.toml: learn: text is empty."),
        ((PICTURES, 'text = "A book"', ""), "pictures/pictures.toml: learn: text is missing."),
        ((PICTURES, "learn.svg", "book.svg"), "pictures/pictures.toml: learn: No file is called book.svg."),
    ],
)
def test_what_does_not_fit_together_is_named_with_its_file(tmp_path: Path, change: tuple[str, str, str], named: str) -> None:
    assert named in checking.unreadable(everything(tmp_path, change))


def test_every_fault_of_every_file_is_named_in_one_run(tmp_path: Path) -> None:
    found = checking.unreadable(
        everything(
            tmp_path,
            (TOPICS, 'sure = "R"', 'sure = "U"'),
            (TOPICS, 'nations = ["england"]', 'nations = ["cornwall"]'),
            (YOUNG, 'says = "process.police.who"', 'says = "process.fire.who"'),
            (PICTURES, 'key = "learn"', 'key = "learn"\ncolour = "red"'),
        )
    )
    assert "topics.toml: review.lead.learn: sure can’t be U. It can be: R and K." in found
    assert (
        "topics.toml: review.lead.england: nations can’t be cornwall. It can be: england, wales, scotland and northern-ireland."
        in found
    )
    assert "young/told.toml: told process.police, line 1: No statement is called process.fire.who." in found
    assert "pictures/pictures.toml: learn: No key is called colour here. These are: key, file, text, mirror and code." in found


def test_a_statement_is_looked_at_again_a_year_after_it_was_checked(tmp_path: Path) -> None:
    checked = everything(tmp_path, (TOPICS, "checked_on = 2026-11-20", "checked_on = 2026-06-20"))
    assert checking.past_review(checked, date(2027, 6, 20)) == []
    (only,) = checking.past_review(checked, date(2027, 6, 21))
    assert only.startswith("topics.toml: review.lead.england: checked_on: 2026-06-20; it was to be looked at again by 2027-06-20")


def test_helplines_and_kinds_of_review_are_looked_at_again_too(tmp_path: Path) -> None:
    found = checking.past_review(everything(tmp_path), date(2027, 11, 25))
    assert any(fault.startswith("helplines.toml: line: ") for fault in found)
    assert sum("northern-ireland: checked_on" in fault for fault in found) == 1


def test_a_source_may_say_sooner_and_looking_again_after_that_day_renews_it(tmp_path: Path) -> None:
    soon = ("guide/sources.toml", 'name = "A law of England"', 'name = "A law of England"\nreview_by = 2027-02-01')
    (only,) = checking.past_review(everything(tmp_path / "soon", soon), date(2027, 2, 2))
    assert "review.lead.england" in only
    assert "by 2027-02-01" in only
    renewed = everything(tmp_path / "renewed", soon, (TOPICS, "checked_on = 2026-11-20", "checked_on = 2027-02-01"))
    assert checking.past_review(renewed, date(2027, 2, 2)) == []


def test_the_last_day_of_february_has_a_day_a_year_later() -> None:
    assert checking.due(date(2028, 2, 29), []) == date(2029, 2, 28)


@pytest.mark.parametrize("file", [TOPICS, YOUNG])
def test_a_page_that_takes_an_older_reader_is_named_by_each_measure(tmp_path: Path, file: str) -> None:
    hard = (
        "Notwithstanding organisational considerations, multidisciplinary safeguarding practitioners retrospectively "
        "deconstruct intergenerational circumstances, contextualising professional responsibilities."
    )
    old = "It looks at what happened." if file == TOPICS else "People look at what happened."
    found = checking.over_reading_age(everything(tmp_path, (file, old, hard)), ages)
    voice = "standard" if file == TOPICS else "young"
    assert {measure for fault in found for measure in ("LIX", "ARI") if f"by {measure}" in fault} == {"LIX", "ARI"}
    assert all(f"step review in {nation}, {voice}: " in " ".join(found) for nation in Nation)
    assert not any("step use" in fault for fault in found)


def test_the_measures_tell_easy_from_hard_and_need_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("no test may ask the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    easy = ages("The police run this. You may help them if you want to.")
    hard = ages("Interdisciplinary practitioners retrospectively deconstruct organisational responsibilities.")
    assert set(easy) == set(hard) == {"LIX", "ARI"}
    assert all(easy[name] <= 7 < 16 <= hard[name] for name in easy)


def test_an_easy_read_line_has_fifteen_words_at_most(tmp_path: Path) -> None:
    line = "People look at what happened."
    fifteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen {review}."
    assert checking.long_easy_read(everything(tmp_path / "15", (EASY, line, fifteen))) == []
    (only,) = checking.long_easy_read(everything(tmp_path / "16", (EASY, line, f"And {fifteen}")))
    assert only == "easy-read/told.toml: review.lead/easy-read/1: text: 16 words (england); 15 is the most"


def test_the_name_of_the_review_counts_with_all_its_words(tmp_path: Path) -> None:
    long_name = ("guide/kinds.toml", 'title = "Review"', 'title = "Local Child Safeguarding Practice Review"')
    line = (EASY, "People look at what happened.", "one two three four five six seven eight nine ten eleven {review}.")
    (only,) = checking.long_easy_read(everything(tmp_path, long_name, line))
    assert "16 words (england)" in only


def test_easy_read_meanings_and_questions_have_short_sentences_too(tmp_path: Path) -> None:
    long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen."
    found = checking.long_easy_read(
        everything(
            tmp_path,
            (WORDS, 'easy = "Looking back to learn."', f'easy = "Short. {long}"'),
            ("guide/prompts.toml", 'easy = "What do you want to say?"', f'easy = "{long}"'),
        )
    )
    assert found == [
        "words.toml: review: easy: a sentence of 16 words; 15 is the most",
        "prompts.toml: own-way: easy: a sentence of 16 words; 15 is the most",
    ]


def test_a_voice_that_does_not_tell_a_topic_is_named(tmp_path: Path) -> None:
    whole = (YOUNG, '[[told]]\ntopic = "process.police"\nvoice = "young"\n', '[[told]]\ntopic = "use.name"\nvoice = "young"\n')
    found = checking.missing_voices(everything(tmp_path, whole))
    assert "topics.toml: process.police: not told in the voice young: england, wales" in found


def test_a_voice_that_tells_a_topic_to_one_nation_only_is_named(tmp_path: Path) -> None:
    one = (YOUNG, 'says = "review.lead.learn"', 'says = "review.lead.england"')
    found = checking.missing_voices(everything(tmp_path, one))
    assert found == [
        "topics.toml: review.lead: not told in the voice young: wales when not-said or harmed, scotland, northern-ireland"
    ]


def test_a_caution_that_a_voice_leaves_out_is_named(tmp_path: Path) -> None:
    unsaid = (EASY, 'says = "use.name.promise"', 'says = "review.lead.learn"')
    assert checking.unsaid_cautions(everything(tmp_path, unsaid), NO_TRAPS) == [
        "topics.toml: use.name.promise: not said in the voice easy-read: england, wales, scotland, northern-ireland"
    ]


def test_a_caution_that_is_said_in_another_nation_only_is_named(tmp_path: Path) -> None:
    elsewhere = (EASY, 'says = "use.name.promise"', 'says = "use.name.promise review.lead.england"')
    assert checking.unsaid_cautions(everything(tmp_path, elsewhere), NO_TRAPS) == [
        "topics.toml: use.name.promise: not said in the voice easy-read: wales, scotland, northern-ireland"
    ]


def test_a_trap_that_a_nation_or_a_voice_hears_nothing_of_is_named(tmp_path: Path) -> None:
    found = checking.unsaid_cautions(
        everything(tmp_path, (YOUNG, 'says = "process.police.who"', 'says = "review.lead.learn"')),
        {"the police may ask": ("process.police.who",)},
    )
    assert found == [
        "guide: no statement says that the police may ask: scotland, northern-ireland",
        "topics.toml: process.police.who: not said in the voice young: england, wales",
    ]


def test_a_word_without_forms_or_a_meaning_in_a_voice_is_named(tmp_path: Path) -> None:
    checked = everything(
        tmp_path,
        (WORDS, 'forms = "reviews; review"\n', ""),
        (WORDS, 'young = "They look into crimes."\n', ""),
    )
    assert checking.unfinished_words(checked) == ["words.toml: review: forms: missing", "words.toml: police: young: missing"]


def test_a_form_of_two_words_is_named_where_one_nation_has_both(tmp_path: Path) -> None:
    both = (WORDS, 'forms = "police"', 'forms = "Reviews; police"')
    assert checking.forms_of_two_words(everything(tmp_path, both)) == [
        "words.toml: police: forms: “reviews” stands in review too (england)",
        "words.toml: police: forms: “reviews” stands in review too (wales)",
    ]
