"""A board's own details: every fault in one run with what is allowed, and each text in the reader's language or in English."""

from __future__ import annotations

from datetime import date

import pytest

from app.guide.local_details import LocalDetailsNotReadable, read
from app.guide.reading import guide
from app.model.local_details import LocalDetails
from app.model.reviews import Nation
from app.places import RESOURCES

EXAMPLE = RESOURCES / "local-details" / "example.toml"
TODAY = date(2026, 12, 1)


def details(text: str) -> LocalDetails:
    return read(text, "ours.toml", topics=["people.support", "people.runs"], today=TODAY)


def faults(text: str) -> list[str]:
    with pytest.raises(LocalDetailsNotReadable) as raised:
        details(text)
    return [str(fault) for fault in raised.value.faults]


def test_the_example_that_is_shipped_is_right_and_stands_on_topics_of_the_guide() -> None:
    example = read(EXAMPLE.read_text(encoding="utf-8"), EXAMPLE.name)
    topics = {topic.id for topic in guide().every_topic()}
    assert example.contacts
    assert example.complaint
    assert example.helplines
    assert {one.topic for one in example.paragraphs} <= topics
    assert all(number.startswith("01632 960 ") for number in [one.phone for one in example.contacts if one.phone])


def test_a_name_alone_is_enough() -> None:
    said = details('name = "The Board"').said_in("cy")
    assert said.name == "The Board"
    assert (said.address, said.contacts, said.complaint, said.helplines, said.paragraphs) == ("", (), None, (), ())


def test_each_text_is_in_the_readers_language_or_in_english() -> None:
    given = details(
        'name = { en = "The Board", cy = "Y Bwrdd" }\naddress = "1 Harbour Street"\n'
        '[[contact]]\nrole = { en = "First", cy = "Cyntaf" }\nname = "Jo"\nphone = "01632 960 001"\nemail = "jo@board.example"\n'
        '[complaint]\ntext = { en = "Write.", cy = "Ysgrifennwch." }\naddress = { en = "1 Quay", cy = "1 Cei" }\n'
    )
    welsh, arabic = given.said_in("cy"), given.said_in("ar")
    assert (welsh.name, arabic.name) == ("Y Bwrdd", "The Board")
    assert welsh.address == arabic.address == "1 Harbour Street"
    assert (welsh.contacts[0].role, welsh.contacts[0].name, welsh.contacts[0].email) == ("Cyntaf", "Jo", "jo@board.example")
    assert welsh.complaint
    assert arabic.complaint
    assert (welsh.complaint.text, arabic.complaint.text) == ("Ysgrifennwch.", "Write.")
    assert welsh.complaint.address == "1 Cei"


def test_a_helpline_shows_the_day_it_was_checked_and_one_without_a_number_is_not_shown() -> None:
    given = details(
        'name = "B"\n[[helpline]]\nname = "Line"\nnumber = "01632 960 002"\ntext = "For all."\nchecked_on = 2026-11-24\n'
        '[[helpline]]\nname = "No number"\ntext = "For all."\nchecked_on = 2026-11-24\n'
    )
    (only,) = given.said_in("en").helplines
    assert (only.name, only.number, only.checked_on) == ("Line", "01632 960 002", date(2026, 11, 24))


def test_a_paragraph_stands_after_its_topic_in_its_nations() -> None:
    said = details(
        'name = "B"\n[[paragraph]]\ntopic = "people.support"\nnations = ["wales"]\ntext = "We pay the bus."\n'
        '[[paragraph]]\ntopic = "people.support"\ntext = "Ask us."\n'
    ).said_in("en")
    assert said.paragraphs_after("people.support", Nation.WALES) == ["We pay the bus.", "Ask us."]
    assert said.paragraphs_after("people.support", Nation.SCOTLAND) == ["Ask us."]
    assert said.paragraphs_after("people.runs", Nation.WALES) == []


def test_every_fault_is_named_in_one_run_with_its_place_and_what_is_allowed() -> None:
    assert faults(
        'nam = "B"\naddress = 3\ncomplaint = 3\n'
        '[[contact]]\nphone = "ring us"\nemail = "at home"\ncolour = 1\n'
        '[[helpline]]\nname = "x"\ntext = { fr = "y" }\n'
        '[[helpline]]\nname = "x"\nnumber = "116 x"\ntext = "y"\nchecked_on = 2026-12-02\n'
        '[[paragraph]]\ntopic = "people.suport"\ntext = ""\nnations = ["cornwall"]\n'
    ) == [
        "ours.toml: No key is called nam here. These are: name, address, contact, complaint, helpline and paragraph.",
        "ours.toml: name is missing.",
        "ours.toml: address should be a text, or one for each language, as in en = “…”, cy = “…” between curly brackets.",
        "ours.toml: complaint should be a table.",
        "ours.toml: contact 1: No key is called colour here. These are: role, name, phone and email.",
        "ours.toml: contact 1: role is missing.",
        "ours.toml: contact 1: phone should be a telephone number, digits and spaces only.",
        "ours.toml: contact 1: email should be an e-mail address.",
        "ours.toml: helpline 1: checked_on is missing.",
        "ours.toml: helpline 1: text is given in a language that the program does not speak: fr."
        " It speaks: en, cy, ar, bn, pa, pl, ro, so, uk and ur.",
        "ours.toml: helpline 1: text needs an English text too, for those who choose a language that is not there.",
        "ours.toml: helpline 2: number should be a telephone number, digits and spaces only.",
        "ours.toml: helpline 2: checked_on is a day that has not come yet.",
        "ours.toml: paragraph 1: nations can’t be cornwall. It can be: england, wales, scotland and northern-ireland.",
        "ours.toml: paragraph 1: text needs an English text too, for those who choose a language that is not there.",
        "ours.toml: paragraph 1: No topic of the guide is called people.suport. Near to it are: people.support and people.runs.",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [('name = "B"\naddress = "\n', 2), ('name = "B"\n\n[[contact]\nrole = "x"', 3), ('name = "B"\naddress = """\nx', 3)],
)
def test_where_the_file_is_no_toml_the_line_is_named(text: str, line: int) -> None:
    (only,) = faults(text)
    assert only.startswith(f"ours.toml: It can’t be read at line {line}: ")


def test_the_trouble_says_what_to_do_and_its_faults_can_be_shown_in_another_language() -> None:
    with pytest.raises(LocalDetailsNotReadable) as raised:
        details("nam = 3")
    assert raised.value.do.in_("en")
    assert all("ours.toml" in fault.message.in_("en_XA") for fault in raised.value.faults)
    assert raised.value.faults[1].message.in_("en_XA") != raised.value.faults[1].message.in_("en")
