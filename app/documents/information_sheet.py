"""The information sheet as a tagged PDF, for one nation, voice and language, before a meeting has ever been held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from app.documents.family_copy_wording import PAGE
from app.documents.typesetting import LetterWithoutTypeface, language_tag, shown_plain, shown_with_signs_named, typeset
from app.guide import sheet
from app.guide.content import About, Statement, Sure, Topic, note_on_all
from app.guide.marking import terms_in
from app.guide.reading import Guide, guide
from app.language.checking import all_checked
from app.language.direction import is_right_to_left, runs_right_to_left
from app.language.formatting import FSI, PDI
from app.language.languages import known
from app.language.message import Message
from app.language.own_language import fits
from app.language.wording import information_sheet as says
from app.language.wording import processes as process_says
from app.language.wording.leaving import CHECKED_ON
from app.model.given import GivenProcess
from app.model.local_details import LocalDetails, SaidDetails
from app.model.people import Voice
from app.model.reviews import Happened, Nation
from app.model.trouble import Trouble

SIZES = {Voice.STANDARD: 11, Voice.YOUNG: 12, Voice.EASY_READ: 16}
LARGE_SIZE = 18
"""Points. Nothing on an Easy Read or large-print sheet is smaller than these."""
NAMES_THE_BODY = ("review.runs.body",)
"""Statements that say nothing where the name of the board is not known."""
COMPLAINTS, RUNS, BESIDE = "use.complaints", "review.runs", "processes.lead"
_NAMES = re.compile(f"{FSI}[^{PDI}]*{PDI}")
"""Names in a sentence: a long one in other letters does not make it a sentence of another direction."""
TOLD_OF_A_PROCESS = (About.FOR, About.RUNS, About.MUST)


class NotInType(Trouble):
    """A letter that none of our typefaces has: the sheet is refused rather than made with a hole in it."""

    def __init__(self) -> None:
        super().__init__(says.NO_LETTER, says.NO_SHEET_YET, says.OTHER_LETTERS)


@dataclass(frozen=True)
class InformationSheet:
    """What a sheet is made of. Everything but the first four may be left out, and is then said to be unknown.

    `body` is the board of the review, where no details are given. `processes` are those that whoever gets the sheet knows of.
    No name of a child or a family stands on a sheet: it goes by post, and is found.
    """

    nation: Nation
    voice: Voice
    language: str
    made_on: date
    large: bool = False
    happened: Happened = Happened.NOT_SAID
    details: LocalDetails | None = None
    body: str = ""
    worker: str = ""
    processes: tuple[GivenProcess, ...] = ()
    device_code: str = ""
    demonstration: bool = False


def file_name(asked: InformationSheet) -> str:
    """What a saved sheet is called: nothing in it tells whom it is for."""
    large = "-large" if asked.large else ""
    return f"sheet-{asked.nation}-{asked.voice}-{asked.language}{large}.pdf"


def information_sheet(asked: InformationSheet) -> bytes:
    """The sheet as PDF bytes (PDF/UA-1). Raises NotInType when a letter can't be shown."""
    made_at = datetime.combine(asked.made_on, time(12), UTC)
    for signs_named in (False, True):
        try:
            return typeset("information_sheet.typ", "sheet", _Paper(asked, guide(), signs_named).data(), made_at)
        except LetterWithoutTypeface:
            continue
    raise NotInType


class _Paper:
    """What the template shows, resolved in one language."""

    def __init__(self, asked: InformationSheet, content: Guide, signs_named: bool) -> None:
        self._lacks = asked.voice if asked.voice.value not in known(asked.language).voices else None
        # Plain words in the language, rather than English in the voice.
        asked = self._asked = replace(asked, voice=Voice.STANDARD) if self._lacks else asked
        self._guide = content
        self._plain = shown_with_signs_named if signs_named else shown_plain
        self._details: SaidDetails | None = asked.details.said_in(asked.language) if asked.details else None
        self._body = self._details.name if self._details else asked.body
        self._pictures: dict[str, dict[str, Any]] = {}
        self._texts: list[str] = []
        self._said: list[Message] = []

    def data(self) -> dict[str, Any]:
        """Everything, as Typst's JSON."""
        asked = self._asked
        parts = [self._part(part) for part in self._chosen()]
        checked = self._checked_on()
        last = [says.MADE_ON.of(day=asked.made_on), says.FACTS_CHECKED.of(day=checked), says.ASK_FOR_SOURCES]
        if asked.voice is Voice.EASY_READ:
            last.append(says.PICTURES_BY)
        easy = asked.voice is Voice.EASY_READ
        help_ = self._help()
        data: dict[str, Any] = {
            "lang": language_tag(asked.language),
            "rtl": is_right_to_left(asked.language),
            "easy": easy,
            "large": asked.large,
            "plain": easy or asked.large,
            "base": LARGE_SIZE if asked.large else SIZES[asked.voice],
            "says": {
                "file_title": self.say(says.FILE_TITLE),
                "heading": self.say(says.HEADING),
                "lead": self.say(says.LEAD[asked.voice]),
                "star": self.say(says.STAR),
                "page": self.say(PAGE),
                "words": self.say(says.PARTS["list"]),
                "about": self.say(says.PARTS["sheet"]),
                "code": self.say(says.CODE),
            },
            "intro": [self.say(line) for line in self._intro()],
            "parts": parts,
            "help": help_,
            "words": self._words(),
            "code": asked.device_code,
            "last": [self.say(line) for line in ([says.CODE_SAYS] if asked.device_code else []) + last],
            "pictures": self._pictures,
        }
        # Last, when everything that stands on the sheet has been said.
        data["notes"] = [self.say(note) for note in self._notes()]
        return data

    def say(self, message: Message) -> str:
        """A message in the sheet's language with its places filled, as Typst takes it."""
        asked, language = self._asked, self._asked.language
        self._said.append(message)
        text = message.of(
            child=says.THE_CHILD,
            worker=asked.worker or says.THE_WORKER,
            body=self._body or says.THE_BODY,
            review=self._guide.kind_of_review(asked.nation).title,
            **message.values,
        ).in_(language)
        for stands_in in (says.THE_CHILD, says.THE_WORKER, says.THE_BODY):
            text = in_its_sentence(text, stands_in.in_(language), language)
        return self._plain(text)

    def _notes(self) -> Iterator[Message]:
        if self._asked.demonstration:
            yield says.DEMONSTRATION
        spoken = known(self._asked.language)
        if not all_checked(self._said, spoken.code):
            yield says.UNCHECKED.of(language=spoken.name)
        if self._lacks is not None:
            yield says.NOT_IN_VOICE[self._lacks].of(language=spoken.name)

    def _intro(self) -> Iterator[Message]:
        if not self._asked.worker:
            yield says.WHO_IS_THE_WORKER
        yield says.THE_LAPTOP
        yield says.STAR

    # ---- the guide's own statements

    def _chosen(self) -> list[sheet.Part]:
        asked = self._asked
        without = () if self._body else NAMES_THE_BODY
        return sheet.parts(self._guide, asked.nation, asked.happened, asked.voice, without)

    def _checked_on(self) -> date:
        """The day since which every fact on the sheet has been checked: the earliest of all."""
        return min(one.checked_on for part in self._chosen() for topic in part.topics for one in topic.statements)

    def _part(self, part: sheet.Part) -> dict[str, Any]:
        topics = []
        for topic in part.topics:
            if topic.id == sheet.MEETING:
                topics.append(self._meeting())
                continue
            topics.append(self._topic(topic))
            if topic.id == BESIDE and self._asked.processes:
                topics.extend(self._process(process) for process in self._asked.processes)
        return {"title": self.say(part.title), "topics": topics}

    def _topic(self, topic: Topic) -> dict[str, Any]:
        after = []
        if self._details:
            own = self._details.paragraphs_after(topic.id, self._asked.nation)
            after = [self._box(says.FROM_THE_BODY, own)] if own else []
        if topic.id == RUNS:
            after += self._contacts()
        if topic.id == COMPLAINTS:
            after.append(self._complaint())
        return {
            "title": self.say(topic.title),
            "kind": topic.kind.value,
            "text": self.say(topic.text) if topic.text else "",
            "lines": [self._line(self.say(one.text), one.sure, self._picture(one)) for one in topic.statements],
            "after": after,
        }

    def _line(self, text: str, sure: Sure = Sure.READ, picture: str = "") -> dict[str, Any]:
        self._texts.append(text)
        return {
            "text": text,
            # A line that nobody has translated yet stands in English, and runs as English does.
            "rtl": is_right_to_left(self._asked.language) and fits(_NAMES.sub("", text), self._asked.language),
            "star": sure is Sure.KNOWN,
            "picture": picture,
        }

    def _picture(self, statement: Statement) -> str:
        return self._draw(statement.picture) if self._asked.voice is Voice.EASY_READ else ""

    def _draw(self, key: str) -> str:
        """The key of a picture that goes onto the sheet, once however often it is used; "" where there is none."""
        found = self._guide.picture(key) if key else None
        if found is None:
            return ""
        if key not in self._pictures:
            self._pictures[key] = {
                "svg": found.path.read_text(encoding="utf-8"),
                "alt": self.say(found.text),
                "mirror": found.mirror,
            }
        return key

    def _meeting(self) -> dict[str, Any]:
        voice = self._asked.voice
        lines = [self._line(self.say(text), Sure.READ, self._draw(picture)) for text, picture in says.MEETING[voice]]
        return {"title": self.say(says.MEETING_TITLE[voice]), "kind": "plain", "text": "", "lines": lines, "after": []}

    def _process(self, process: GivenProcess) -> dict[str, Any]:
        """One process of this family: where it has got to, what it is for, who runs it, must one take part, who to ask."""
        asked = self._asked
        told = {topic.id: topic for topic in self._guide.processes(asked.nation, asked.happened, asked.voice)}
        topic = told.get(process.kind)
        now = process_says.ENDED_ON.of(day=process.ended_on) if process.ended_on else process_says.STATE[process.state]
        lines = [self._line(self.say(now), Sure.READ, self._draw("time") if asked.voice is Voice.EASY_READ else "")]
        for about in TOLD_OF_A_PROCESS:
            answers = [one for one in (topic.statements if topic else ()) if one.about == about]
            lines += [self._line(self.say(one.text), one.sure, self._picture(one)) for one in answers]
            if not answers:
                lines.append(self._line(self.say(says.NOT_KNOWN_LINE.of(question=process_says.ABOUT[about.value]))))
        notes = [process.note] if process.note else []
        if process.contact:
            notes.append(self.say(says.WHO_TO_ASK.of(who=process.contact)))
        return {
            "title": self.say(topic.title) if topic else self._plain(process.name),
            "kind": "plain",
            "text": self.say(says.PROCESSES_NOW.of(day=asked.made_on)),
            "lines": lines,
            "after": [self._box(None, notes)] if notes else [],
        }

    # ---- the board's own details

    def _contacts(self) -> list[dict[str, Any]]:
        if not self._body:
            return [self._box(None, [self.say(says.BODY_NOT_KNOWN)])]
        if not self._details:
            return []
        where = [self._details.address] if self._details.address else []
        found = [self._box(says.CONTACTS_OF, where + [self._reached(one.role, one) for one in self._details.contacts])]
        elsewhere = self._told_elsewhere(self._details)
        return found + ([self._box(says.FROM_THE_BODY, elsewhere)] if elsewhere else [])

    def _told_elsewhere(self, details: SaidDetails) -> list[str]:
        """The board's own paragraphs on topics that are not on the sheet: none of what it wrote is lost."""
        here = {topic.id for part in self._chosen() for topic in part.topics}
        topics = dict.fromkeys(one.topic for one in details.paragraphs if one.topic not in here)
        return [text for topic in topics for text in details.paragraphs_after(topic, self._asked.nation)]

    def _complaint(self) -> dict[str, Any]:
        route = self._details.complaint if self._details else None
        if route is None:
            return self._box(None, [self.say(says.COMPLAINT_NOT_KNOWN)])
        reached = self._reached("", route)
        return self._box(says.COMPLAINT_TITLE, [route.text, *filter(None, (reached, route.address))])

    def _reached(self, role: str, one: Any) -> str:
        """Somebody's name, number and address, after what they do."""
        how = " · ".join(filter(None, (one.name, one.phone, one.email)))
        if not role:
            return how
        return self.say(says.WHO_AND_HOW.of(who=role, how=how)) if how else role

    def _box(self, label: Message | None, lines: Iterable[str]) -> dict[str, Any]:
        return {"label": self.say(label) if label else "", "lines": [self._own(line) for line in lines]}

    def _own(self, text: str) -> dict[str, Any]:
        return {"text": self._plain(text), "rtl": runs_right_to_left(text)}

    def _help(self) -> dict[str, Any]:
        """The board's own lines first. One without a number is left out: a name alone helps nobody who needs to ring."""
        asked = self._asked
        lines = [
            self._helpline(one.name, one.number, self._own(one.text), [CHECKED_ON.of(day=one.checked_on)])
            for one in (self._details.helplines if self._details else ())
        ]
        found = [line for line in self._guide.helplines(asked.nation, asked.happened) if line.number]
        of_all = note_on_all(found)
        for line in found:
            notes = [CHECKED_ON.of(day=line.checked_on)] + ([line.note] if line.note and not of_all else [])
            text = {"text": self.say(line.text), "rtl": is_right_to_left(asked.language)}
            lines.append(self._helpline(line.name, line.number, text, notes))
        return {"title": self.say(says.PARTS["help"]), "note": self.say(of_all) if of_all else "", "lines": lines}

    def _helpline(self, name: str, number: str, text: dict[str, Any], notes: list[Message]) -> dict[str, Any]:
        return {"name": self._own(name), "number": number, "text": text, "checked": " · ".join(self.say(note) for note in notes)}

    def _words(self) -> list[dict[str, str]]:
        """The words of the word list that stand on this sheet, in the order of its language."""
        asked = self._asked
        words = {word.id: word for word in self._guide.words(asked.nation)}
        there = {name for text in self._texts for _, _, name in terms_in(text, words.values(), asked.language)}
        told = [(self.say(words[name].term), self.say(words[name].meaning_in(asked.voice))) for name in there]
        return [{"term": term, "meaning": meaning} for term, meaning in sorted(told, key=lambda one: one[0].casefold())]


def in_its_sentence(text: str, stands_in: str, language: str) -> str:
    """`text` with what stands in for a name written as its sentence wants it: a capital at its beginning, and in Welsh "i'r"."""
    if not stands_in:
        return text
    upper = stands_in[:1].upper() + stands_in[1:]
    text = re.sub(rf"(^|[.!?:]\s+|“){re.escape(stands_in)}\b", lambda found: found[1] + upper, text)
    if language == "cy" and stands_in.startswith("y "):
        text = re.sub(rf"(?<=[aeiouwyâêîôûŵŷ]) y{re.escape(stands_in[1:])}\b", f"’r{stands_in[1:]}", text)
    return text
