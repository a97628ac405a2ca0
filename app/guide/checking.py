"""The rules that content must keep, each as a function that gives every fault with its file and its id, not only the first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from app.guide.content import PLACES, Helpline, KindOfReview, Source, Statement, Step, Topic, TopicKind
from app.guide.decoding import Content
from app.guide.pictures import read_pictures
from app.guide.reading import OTHER_VOICES
from app.guide.voices import Told, read_told
from app.language.message import Message
from app.model.people import Voice
from app.model.reviews import Happened, Nation

OLDEST_READER = 11
"""The reading age, in years, that no page may go over."""

EASY_READ_WORDS = 15
"""The most words that an Easy Read line, or a sentence of an Easy Read meaning or question, may have."""

Ages = Callable[[str], Mapping[str, float]]
"""Measures a text: the age in years at which it is read, by each measure’s name."""

TRAPS: Mapping[str, tuple[str, ...]] = {
    "nothing is secret from a court": ("use.private.court-ew", "use.private.court-s", "use.private.court-n"),
    "secrecy is not promised": ("use.private.secret-e", "use.private.secret"),
    "agreeing is not the lawful basis": ("use.law.basis",),
    "stopping is not erasure": ("use.law.kept",),
    "a court may still ask somebody who said no": ("people.choice.law",),
    "no day is promised for the end": ("review.steps.e7", "review.steps.no-day"),
    "a possible witness waits": ("use.court.witness", "use.court.witness-k"),
    "a possible suspect waits": ("use.court.suspect", "use.court.suspect-k"),
    "family-court papers stay where they are": ("use.court.papers-ew", "use.court.papers-s", "use.court.papers-n"),
    "a new worry is passed on": ("use.private.danger",),
    "anonymity is not promised": ("use.name.promise",),
}
"""What each nation must be told, in each voice, and the statements that say it."""


class Everything:
    """All content of one folder, in all voices, as it is checked."""

    def __init__(self, folder: Path, pictures: Path | None = None) -> None:
        """Reads `folder`; `pictures` left out is the folder "pictures" beside it."""
        self.standard = Content(folder)
        self.pictures, faults = read_pictures(pictures or folder.parent / "pictures")
        self.told: dict[Voice, dict[str, Told]] = {}
        self.faults = [str(fault) for fault in (*self.standard.faults, *faults)]
        for voice in OTHER_VOICES:
            self.told[voice], faults = read_told(self.standard, voice, self.pictures)
            self.faults += [str(fault) for fault in faults]
        self._sources = {source.key: source for source in self.standard.sources}

    def topics(self, voice: Voice) -> Iterator[Topic]:
        """The topics that are told in `voice`, as they are told in it, and no others."""
        for topic in self.standard.topics:
            if voice is Voice.STANDARD:
                yield topic
            elif topic.id in self.told[voice]:
                yield self.told[voice][topic.id].of(topic)

    def sources(self, keys: Iterable[str]) -> list[Source]:
        """The sources called so; those that are not known are left out."""
        return [self._sources[key] for key in keys if key in self._sources]


def every_fault(checked: Everything, today: date, ages: Ages) -> list[str]:
    """Every fault there is, in one list."""
    return [
        *unreadable(checked),
        *past_review(checked, today),
        *over_reading_age(checked, ages),
        *long_easy_read(checked),
        *missing_voices(checked),
        *unsaid_cautions(checked),
        *unfinished_words(checked),
        *forms_of_two_words(checked),
    ]


def unreadable(checked: Everything) -> list[str]:
    """What can’t be read, or does not fit together.

    A statement without a source or with one that is not known or not about each of its nations; a line that says a statement
    that is not there, or several that share no nation or are for different families; a picture without a text or a file, a line
    that has none; a key that is missing or unknown.
    """
    return list(checked.faults)


def due(checked_on: date, sources: Iterable[Source]) -> date:
    """The last day for looking at it again: a year after it was checked, or sooner where a source it rests on says so."""
    try:
        year = checked_on.replace(year=checked_on.year + 1)
    except ValueError:
        year = checked_on.replace(year=checked_on.year + 1, day=28)
    # A day that lies before the checking has been kept: somebody looked at it since.
    return min([year, *(one.review_by for one in sources if one.review_by and one.review_by > checked_on)])


def past_review(checked: Everything, today: date) -> list[str]:
    """Statements, helplines and kinds of review that nobody has looked at in time."""
    standard = checked.standard
    dated: list[tuple[str, Statement | Helpline | KindOfReview]] = [(one.id, one) for one in standard.statements()]
    dated += [(line.id, line) for line in standard.helplines]
    dated += [(kind.nation.value, kind) for kind in standard.kinds]
    faults = []
    for name, one in dated:
        last = due(one.checked_on, checked.sources(one.source))
        if today > last:
            faults.append(
                f"{standard.file_of(name)}: {name}: checked_on: {one.checked_on}; it was to be looked at again by {last} "
                "(docs/guide.md says how)"
            )
    return faults


def over_reading_age(checked: Everything, ages: Ages) -> list[str]:
    """Pages (a step of one nation in one voice) that take a reader older than OLDEST_READER."""
    faults = []
    for voice in Voice:
        for nation in Nation:
            for step in Step:
                topics = [topic for topic in checked.topics(voice) if topic.step is step]
                text = page_text(topics, nation, _title(checked, nation))
                over = {name: age for name, age in ages(text).items() if age > OLDEST_READER} if text else {}
                files = sorted({_file(checked, topic, voice) for topic in topics})
                faults += [
                    f"{', '.join(files)}: step {step} in {nation}, {voice}: read at {age:.1f} by {name}; at most {OLDEST_READER}"
                    for name, age in over.items()
                ]
    return faults


def page_text(topics: Iterable[Topic], nation: Nation, review: str) -> str:
    """What stands on one page, as sentences: its questions and statements, with short values in their places."""
    parts = []
    for topic in topics:
        said = [one for one in topic.statements if nation in one.nations]
        if said and topic.text:
            parts.append(topic.text.msgid)
        for one in said:
            # "A review is": the statement goes on from the title.
            goes_on = topic.kind in (TopicKind.IS, TopicKind.IS_NOT) and one.text.msgid[:1].islower()
            parts.append(f"{topic.title.msgid} {one.text.msgid}" if goes_on else one.text.msgid)
    values = {"child": "Sam", "body": "the board", "worker": "Jo", "review": review}
    filled = [_PLACE.sub(lambda place: values.get(place[1], place[0]), part) for part in parts]
    return " ".join(part if part[-1:] in ".?!:" else f"{part}." for part in filled)


def long_easy_read(checked: Everything) -> list[str]:
    """Easy Read lines with more than EASY_READ_WORDS words, and such sentences in its meanings and questions."""
    faults = []
    for told in checked.told[Voice.EASY_READ].values():
        for one in told.statements:
            for nation in one.nations:
                words = _words(one.text.msgid, _title(checked, nation))
                if words > EASY_READ_WORDS:
                    faults.append(f"{told.file}: {one.id}: text: {words} words ({nation}); {EASY_READ_WORDS} is the most")
                    break
    pieces: list[tuple[str, Message | None]] = [(word.id, word.easy) for word in checked.standard.words]
    pieces += [(prompt.id, prompt.easy) for prompt in checked.standard.prompts]
    for name, text in pieces:
        for sentence in _SENTENCE_END.split(text.msgid) if text else ():
            words = _words(sentence, "review")
            if words > EASY_READ_WORDS:
                file = checked.standard.file_of(name)
                faults.append(f"{file}: {name}: easy: a sentence of {words} words; {EASY_READ_WORDS} is the most")
    return faults


def missing_voices(checked: Everything) -> list[str]:
    """Topics that a voice does not tell to a nation, or to some of its families, though the standard voice does."""
    faults = []
    for voice, told in checked.told.items():
        for topic in checked.standard.topics:
            lines = told[topic.id].statements if topic.id in told else ()
            lacking = []
            for nation in Nation:
                needed = [one for one in Happened if _is_told(topic.statements, nation, one)]
                without = [one.value for one in needed if not _is_told(lines, nation, one)]
                if without:
                    lacking.append(nation.value if without == needed else f"{nation} when {' or '.join(without)}")
            if lacking:
                file = checked.standard.file_of(topic.id)
                faults.append(f"{file}: {topic.id}: not told in the voice {voice}: {', '.join(lacking)}")
    return faults


def unsaid_cautions(checked: Everything, traps: Mapping[str, tuple[str, ...]] = TRAPS) -> list[str]:
    """Cautions and traps that a voice does not say in each of their nations, and traps of which a nation hears nothing at all."""
    standard = {one.id: one for one in checked.standard.statements()}
    faults = []
    for trap, ids in traps.items():
        there = {nation for name in ids if name in standard for nation in standard[name].nations}
        without = [nation.value for nation in Nation if nation not in there]
        if without:
            faults.append(f"{checked.standard.folder.name}: no statement says that {trap}: {', '.join(without)}")
    cautions = [one.id for topic in checked.standard.topics if topic.kind is TopicKind.CAUTION for one in topic.statements]
    named = [name for ids in traps.values() for name in ids if name in standard]
    for voice, told in checked.told.items():
        lines = [line for one in told.values() for line in one.statements]
        for name in dict.fromkeys([*cautions, *named]):
            said = {nation for line in lines if name in line.says for nation in line.nations}
            silent = [nation.value for nation in standard[name].nations if nation not in said]
            if silent:
                faults.append(f"{checked.standard.file_of(name)}: {name}: not said in the voice {voice}: {', '.join(silent)}")
    return faults


def unfinished_words(checked: Everything) -> list[str]:
    """Words of the word list without their forms, or without a meaning in one of the voices."""
    faults = []
    for word in checked.standard.words:
        kept = {"forms": word.written_forms, "easy": word.easy, "young": word.young}
        lacking = [key for key, text in kept.items() if text is None]
        if lacking:
            faults.append(f"{checked.standard.file_of(word.id)}: {word.id}: {', '.join(lacking)}: missing")
    return faults


def forms_of_two_words(checked: Everything) -> list[str]:
    """Forms that stand in two words of one nation: nobody could tell which of them a text means."""
    faults = []
    for nation in Nation:
        owner: dict[str, str] = {}
        for word in checked.standard.words:
            if nation not in word.nations:
                continue
            for form in filter(None, (one.strip().casefold() for one in word.forms.msgid.split(";"))):
                other = owner.setdefault(form, word.id)
                if other != word.id:
                    file = checked.standard.file_of(word.id)
                    faults.append(f"{file}: {word.id}: forms: “{form}” stands in {other} too ({nation})")
    return faults


def _is_told(statements: Iterable[Statement], nation: Nation, happened: Happened) -> bool:
    return any(nation in one.nations and (not one.happened or happened in one.happened) for one in statements)


def _file(checked: Everything, topic: Topic, voice: Voice) -> str:
    return checked.standard.file_of(topic.id) if voice is Voice.STANDARD else checked.told[voice][topic.id].file


def _title(checked: Everything, nation: Nation) -> str:
    return next((kind.title.msgid for kind in checked.standard.kinds if kind.nation is nation), "review")


def _words(text: str, review: str) -> int:
    return len(text.replace("{review}", review).split())


_PLACE = re.compile(r"\{(" + "|".join(sorted(PLACES)) + r")\}")
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+")
