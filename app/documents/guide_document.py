"""The whole guide of a nation as one document, each line with its sources, to be sent to a translator or a lawyer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from app.documents.family_copy_wording import PAGE
from app.documents.typesetting import language_tag, shown_plain, typeset
from app.guide.content import Asked, Helpline, Source, Statement, Step, Sure, Topic
from app.guide.reading import OTHER_VOICES, Guide, guide
from app.language.direction import is_right_to_left
from app.language.formatting import day as day_in
from app.language.languages import SOURCE, known
from app.language.message import Message
from app.language.wording import guide_document as says
from app.language.wording.family_guide import NATION
from app.model.people import Voice
from app.model.reviews import Happened, Nation

AUTHORS = "authors"


def file_name(nation: Nation, language: str) -> str:
    """What the document is called."""
    return f"guide-{nation}-{language}.pdf"


def guide_document(nation: Nation, language: str, made_on: date) -> bytes:
    """Everything that the guide says in `nation`, in English and beside it in `language`, as PDF bytes (PDF/UA-1)."""
    made_at = datetime.combine(made_on, time(12), UTC)
    return typeset("guide.typ", "guide", _Paper(guide(), nation, language).data(made_on), made_at)


class _Paper:
    """What the template shows. A text keeps its {places}, so that whoever checks it sees where names will stand."""

    def __init__(self, content: Guide, nation: Nation, language: str) -> None:
        self._guide = content
        self._nation = nation
        self._language = language
        # Nothing stands beside the English where a language has not got the voice.
        self._other_voices = [voice for voice in OTHER_VOICES if voice.value in known(language).voices]
        self._sources: dict[str, Source] = {}

    def data(self, made_on: date) -> dict[str, Any]:
        """Everything, as Typst's JSON."""
        nation = NATION[self._nation.value]
        two = self._language != SOURCE
        intro = [says.MADE_ON.of(day=made_on)]
        if two:
            intro.append(says.IN_LANGUAGE.of(language=known(self._language).name))
        intro += [says.WHAT_IT_IS, says.WHAT_R_IS, says.WHAT_PLACES_ARE, says.WHAT_HAPPENED_IS, says.SAYS_AGAIN, says.TELL]
        steps = [self._step(step) for step in Step]
        others = [self._kind(), self._words(), self._helplines(), self._prompts()]
        return {
            "lang": language_tag(self._language),
            "rtl": is_right_to_left(self._language),
            "two": two,
            "language": known(self._language).name,
            "says": {
                "file_title": self._say(says.FILE_TITLE.of(nation=nation)),
                "heading": self._say(says.HEADING.of(nation=nation)),
                "page": self._say(PAGE),
                "line": self._say(says.LINE),
                "english": self._say(says.ENGLISH),
                "from": self._say(says.WHERE_FROM),
                "missing": self._say(says.NOT_TRANSLATED),
                "sources": self._say(says.SOURCES),
                "name": self._say(says.NAME),
                "address": self._say(says.ADDRESS),
                "nations": self._say(says.NATIONS),
                "again": self._say(says.LOOK_AGAIN),
            },
            "intro": [self._say(line) for line in intro],
            "steps": steps,
            "others": others,
            "sources": [self._source(source) for _, source in sorted(self._sources.items())],
        }

    def _say(self, message: Message) -> str:
        return shown_plain(message.in_(self._language))

    # ---- the statements

    def _step(self, step: Step) -> dict[str, Any]:
        found = [topic for topic in self._guide.every_topic() if topic.step is step and self._here(topic.statements)]
        return {"title": self._say(says.STEP[step.value]), "topics": [self._topic(topic) for topic in found]}

    def _topic(self, topic: Topic) -> dict[str, Any]:
        voices = [{"name": self._say(says.VOICE[Voice.STANDARD]), "rows": self._titled(topic, self._here(topic.statements))}]
        for voice in self._other_voices:
            told = self._told(topic, voice)
            if told:
                voices.append({"name": self._say(says.VOICE[voice]), "rows": self._titled(*told)})
        return {"id": topic.id, "kind": topic.kind.value, "title": self._say(topic.title), "voices": voices}

    def _here(self, statements: Iterable[Statement]) -> list[Statement]:
        return [one for one in statements if self._nation in one.nations]

    def _told(self, topic: Topic, voice: Voice) -> tuple[Topic, list[Statement]] | None:
        """The topic in another voice, with the lines for every family: those for a death and those for harm."""
        lines: dict[str, Statement] = {}
        told = None
        for happened in Happened:
            for one in self._guide.topics(topic.step, self._nation, happened, voice):
                if one.id == topic.id and self._guide.told_in(one, voice):
                    told = one
                    lines.update((line.id, line) for line in one.statements)
        if told is None:
            return None
        return told, sorted(lines.values(), key=lambda line: int(line.id.rsplit("/", 1)[1]))

    def _titled(self, topic: Topic, statements: Sequence[Statement]) -> list[dict[str, Any]]:
        rows = [self._row("title", topic.title, [])]
        if topic.text is not None:
            rows.append(self._row("text", topic.text, []))
        return rows + [self._row(one.id, one.text, self._from(one)) for one in statements]

    def _row(self, name: str, text: Message, comes_from: Sequence[str]) -> dict[str, Any]:
        english, other = shown_plain(text.msgid), self._say(text)
        return {
            "id": name,
            "english": english,
            "other": other,
            "missing": other == english and any(letter.isalpha() for letter in english),
            "from": list(comes_from),
        }

    def _from(self, one: Statement) -> list[str]:
        """Where a statement comes from. A line of another voice names the statements it says: its sources are theirs."""
        sure = self._say(says.READ if one.sure is Sure.READ else says.KNOWN)
        when = [self._when(one.happened)] if one.happened else []
        if one.voice is not Voice.STANDARD:
            return [f"{sure}. {self._say(says.SAYS.of(lines=', '.join(one.says)))}", *when]
        who = says.AUTHORS if one.checked_by == AUTHORS else one.checked_by
        checked = self._say(says.CHECKED.of(day=one.checked_on, who=who))
        return [f"{sure}. {self._cited(one.source, one.section)}. {checked}", self._nations(one.nations), *when]

    def _cited(self, keys: Iterable[str], section: str) -> str:
        here = [source for key in keys if self._nation in (source := self._guide.source(key)).nations]
        self._sources.update((source.key, source) for source in here)
        cited = " ".join(source.key for source in here)
        return f"{cited}, {section}" if section else cited

    def _nations(self, nations: Iterable[Nation]) -> str:
        found = list(nations)
        if set(found) == set(Nation):
            return self._say(says.ALL_NATIONS)
        return ", ".join(self._say(NATION[nation.value]) for nation in found)

    def _when(self, happened: Iterable[Happened]) -> str:
        return "; ".join(self._say(says.ONLY_WHEN.of(when=says.WHEN[each.value])) for each in happened)

    # ---- what else is written

    def _kind(self) -> dict[str, Any]:
        kind = self._guide.kind_of_review(self._nation)
        cited = self._cited(kind.source, kind.section)
        where = [cited, kind.law, day_in(kind.checked_on, self._language)]
        return {"title": self._say(says.KIND), "rows": [self._row(kind.letters or "–", kind.title, where)]}

    def _words(self) -> dict[str, Any]:
        rows = []
        for word in self._guide.words(self._nation):
            rows.append(self._row(word.id, word.term, []))
            rows.append(self._row(f"{word.id}.forms", word.forms, []))
            rows.append(self._row(f"{word.id}.standard", word.meaning, []))
            for voice, text in ((Voice.EASY_READ, word.easy), (Voice.YOUNG, word.young)):
                if text is not None and voice in self._other_voices:
                    rows.append(self._row(f"{word.id}.{voice.value}", text, []))
        return {"title": self._say(says.WORDS), "rows": rows}

    def _helplines(self) -> dict[str, Any]:
        lines: dict[str, Helpline] = {}
        for happened in Happened:
            lines.update((line.id, line) for line in self._guide.helplines(self._nation, happened))
        rows = []
        for line in lines.values():
            where = [
                f"{line.name}: {line.number or self._say(says.NO_NUMBER)}",
                self._cited(line.source, ""),
                day_in(line.checked_on, self._language),
            ]
            rows.append(self._row(line.id, line.text, where + ([self._when(line.happened)] if line.happened else [])))
        return {"title": self._say(says.HELPLINES), "rows": rows}

    def _prompts(self) -> dict[str, Any]:
        rows = []
        for asked in Asked:
            for prompt in self._guide.prompts(asked):
                for name, text in (
                    ("title", prompt.title),
                    ("standard", prompt.text),
                    ("why", prompt.why),
                    (Voice.EASY_READ.value, prompt.easy),
                    (Voice.YOUNG.value, prompt.young),
                ):
                    if text is not None and (name not in OTHER_VOICES or Voice(name) in self._other_voices):
                        rows.append(self._row(f"{prompt.id}.{name}", text, []))
        return {"title": self._say(says.PROMPTS), "rows": rows}

    def _source(self, source: Source) -> dict[str, str]:
        return {
            "key": source.key,
            "name": shown_plain(source.said.msgid if source.said else source.name),
            "address": source.address,
            "nations": self._nations(source.nations),
            "again": day_in(source.review_by, self._language) if source.review_by else "",
        }
