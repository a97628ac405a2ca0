"""From making the vault to saving the signed copy, in Arabic, by what assistive technology can see and press alone."""

from __future__ import annotations

from pathlib import Path

from app.guide.demo_family import demonstration
from app.sealing.verify import Result, verify
from tests.journeys.ways import choose, make_a_vault, press_until
from tests.program import running
from tests.reader import Reader

LANGUAGE = "ar"


def test_somebody_who_cannot_see_the_screen_goes_the_whole_way_in_arabic(tmp_path: Path, reader: Reader) -> None:
    invented = demonstration()
    review = next(one for one in invented.review if any(person.id == "salma" for person in one.person))
    salma = next(person for person in review.person if person.id == "salma")
    folder = tmp_path / "chosen"
    folder.mkdir()
    with running(tmp_path / "vault", reader) as program:
        see = program.reader
        make_a_vault(see, language=LANGUAGE, worker=invented.worker)

        see.press("reviews.new")
        choose(see, "review.nation.england")
        see.write("review.body", review.body)
        see.write("review.child-name", review.child_name)
        choose(see, "review.happened.died")
        see.write("review.contact-name", review.contact_name)
        see.write("review.contact-phone", review.contact_phone)
        see.press("review.save")

        see.press("review.add-person")
        see.write("person.name", salma.name)
        choose(see, "person.relationship.aunt")
        choose(see, "person.age-group.adult")
        choose(see, "person.language.ar")
        see.press("person.save")
        see.press("review.person.1.hand-over")
        see.write("meeting.photo-folder", str(folder))
        see.write("meeting.reason", "تمّت المراجعة على الورق")
        choose(see, "meeting.at-risk.no")
        see.press("handover.go")

        see.press("family.step.review", within=20)
        assert not see.find("page.title").name.isascii()
        see.press("family.step.words")
        see.press("words.add")
        text = salma.passage[0].text
        see.write("words.editor", text)
        assert see.find("words.editor").text == text
        see.press("words.done")
        assert text in see.find("words.passage.1").said + see.words()

        see.press("family.step.readback")
        choose(see, "readback.right")
        see.press("readback.next")
        choose(see, "readback.use.quoted")
        see.press("readback.next")

        see.write("signoff.name", salma.name)
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
