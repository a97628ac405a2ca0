"""How today was: one question at the end of a meeting, answered or not, kept as every word is."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.language.message import Message
from app.model.meeting_answers import MeetingAnswer
from app.store.contributor import meeting_answers
from app.store.contributor.opening import ContributorStore, ReadableContributorStore

QUESTION = "today"


class Today(StrEnum):
    """How a meeting was. RATHER_NOT is an answer."""

    AS_HOPED = "as-hoped"
    MIXED = "mixed"
    HARD = "hard"
    NOT_HEARD = "not-heard"
    RATHER_NOT = "rather-not"


TODAY_LABEL = {
    Today.AS_HOPED: Message("As I had hoped"),
    Today.MIXED: Message("Some of it was good, some was not"),
    Today.HARD: Message("It was hard"),
    Today.NOT_HEARD: Message("I did not feel heard"),
    Today.RATHER_NOT: Message("I’d rather not say"),
}


def today_said(store: ReadableContributorStore, day: date | None = None) -> MeetingAnswer | None:
    """What was answered on this day (today where none is given), or None."""
    wanted = day or date.today()
    return next((each for each in meeting_answers.all_answers(store) if each.day == wanted and each.question == QUESTION), None)


def choose(store: ContributorStore, answer: Today | None, day: date | None = None) -> None:
    """Keep which answer was chosen; None takes it back. The words stay as they are."""
    before = today_said(store, day)
    meeting_answers.write(
        store,
        day or date.today(),
        QUESTION,
        answer=answer.value if answer is not None else "",
        words=before.words if before else "",
        language=before.language if before else "",
    )


def say(store: ContributorStore, words: str, language: str, day: date | None = None) -> None:
    """Keep the words beside the answer. The answer stays as it is."""
    before = today_said(store, day)
    answer = before.answer if before else ""
    meeting_answers.write(store, day or date.today(), QUESTION, answer=answer, words=words, language=language)
