"""From making the vault to saving the signed copy: by what assistive technology can see and press alone, and by keys alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from app.guide.demo_family import DemoPerson, DemoReview, demonstration
from app.model.reviews import Nation
from app.sealing.verify import Result, verify
from tests.journeys.keyboard import Keyboard
from tests.journeys.ways import choose, make_a_vault, press_until
from tests.program import running
from tests.reader import Reader

REASONS = {
    "en": "Checked on paper",
    "cy": "Wedi’i wirio ar bapur",
    "ar": "تمّت المراجعة على الورق",
    "ur": "کاغذ پر جانچ لیا گیا",
}
WHO = {"en": "carol", "cy": "mair", "ar": "salma", "ur": "nasreen"}
"""Whose way is gone in a language: the first thing they say is in it."""
OFTEN = ("ar",)
"""What every change is tested with; the others play in `make test-all`."""


@dataclass(frozen=True)
class Way:
    """Whose way it is, in which language, and what they say."""

    language: str
    worker: str
    review: DemoReview
    person: DemoPerson
    said: str

    @classmethod
    def of(cls, language: str) -> Way:
        """The invented person whose way is gone in this language."""
        invented = demonstration()
        for review in invented.review:
            for person in review.person:
                if person.id == WHO[language]:
                    return cls(language, invented.worker, review, person, person.passage[0].text)
        raise LookupError(language)


@pytest.mark.parametrize(
    "language", [pytest.param(one, marks=() if one in OFTEN else (pytest.mark.thorough,)) for one in ("en", "cy", "ar", "ur")]
)
def test_somebody_who_cannot_see_the_screen_goes_the_whole_way(tmp_path: Path, reader: Reader, language: str) -> None:
    go_the_whole_way(tmp_path, reader, Way.of(language))


def test_somebody_who_uses_no_mouse_goes_the_whole_way_by_keys_alone(tmp_path: Path, reader: Reader) -> None:
    try:
        go_the_whole_way(tmp_path, Keyboard.from_reader(reader), Way.of("en"))
    finally:
        reader.quiet()


def go_the_whole_way(tmp_path: Path, reader: Reader, way: Way) -> None:
    """Every step, in the order of the way; `reader` decides by what it is gone."""
    review, person = way.review, way.person
    folder = tmp_path / "chosen"
    folder.mkdir()
    with running(tmp_path / "vault", reader) as program:
        see = program.reader
        make_a_vault(see, language=way.language, worker=way.worker)

        see.press("reviews.new")
        choose(see, f"review.nation.{review.nation.value}")
        see.write("review.body", review.body)
        see.write("review.child-name", review.child_name)
        choose(see, f"review.happened.{review.happened.value}")
        see.write("review.contact-name", review.contact_name)
        see.write("review.contact-phone", review.contact_phone)
        see.press("review.save")

        see.press("review.add-person")
        see.write("person.name", person.name)
        choose(see, f"person.relationship.{person.relationship.value}")
        choose(see, "person.age-group.adult")
        choose(see, f"person.language.{way.language}")
        see.press("person.save")
        see.press("review.person.1.hand-over")
        see.write("meeting.photo-folder", str(folder))
        see.write("meeting.reason", REASONS[way.language])
        choose(see, "meeting.at-risk.no")
        see.press("handover.go")

        if review.nation is Nation.WALES:
            see.press(f"family.first-language.{way.language}", within=20)
        see.press("family.step.review", within=20)
        # The home page has a title and six parts too: what only this page has says that it is there.
        see.find("review.sources", within=20)
        title = see.find("page.title")
        assert title.role == "heading"
        if way.language in ("ar", "ur"):
            assert not title.name.isascii()
        see.press("family.step.words")
        see.press("words.add")
        see.write("words.editor", way.said)
        assert see.find("words.editor").text == way.said
        see.press("words.done")
        assert way.said in see.find("words.passage.1").said + see.words()

        see.press("family.step.readback")
        choose(see, "readback.right")
        see.press("readback.next")
        choose(see, "readback.use.quoted")
        see.press("readback.next")

        see.write("signoff.name", person.name)
        see.press("signoff.sign")
        see.find("signoff.receipt", within=20)
        see.press("signoff.copy")
        choose(see, "copy.file")
        see.press("signoff.save-copy", within=20)
        see.find("copy.said", within=20)

        (copy,) = folder.glob("copy-*.pdf")
        assert verify(copy.read_bytes()).result is Result.UNCHANGED_UNKNOWN_KEY

        press_until(see, "family.pause", "family.leave")
        press_until(see, "family.leave", "family.finish")
        see.press("family.finish")
        see.find("unlock.passphrase", within=20)
