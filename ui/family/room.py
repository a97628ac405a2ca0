"""What every page of the family's face shares: the open store, what was given, the language and look, and where to go next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.guide.content import Step, Topic
from app.guide.reading import Guide, guide
from app.guide.voice_shown import topics_shown
from app.language.languages import all_languages, known
from app.language.message import Message
from app.model.given import GivenLocal, GivenMeeting, GivenPerson, GivenReview
from app.model.handed import Handed
from app.model.people import Voice
from app.model.preferences import Preferences, Theme
from app.model.reviews import Nation
from app.model.translations import Renderer
from app.model.trouble import Trouble
from app.store.contributor import given, preferences
from app.store.contributor.opening import ContributorStore
from app.telling.interpreting import begin_given
from ui.theme.look import Look
from ui.widgets.speech import Speech

if TYPE_CHECKING:
    from ui.family.recorder import Recorder

G = TypeVar("G", GivenReview, GivenPerson, GivenMeeting)


class FamilyRoom(QObject):
    """One contributor's meeting. Pages read it; they never reach each other.

    `kept(datetime)`: something is on disk. `go(str)`: show the page with this id (see ui.family.page.ROUTES). `trouble(Trouble)`:
    show it in the page. `opened(str)`: a page was opened. `reshaped`: something on the page was unfolded or put away.
    `voice_changed`: the pages are told in another voice. `word_asked(str)`: show what this word of the list means.
    `people_changed`: somebody else interprets now. `hear(widget)`: read what stands in it aloud.
    `quiet`: whatever is heard stops. `recording_changed`: sound begins to be recorded, rests, or is recorded no more.
    `passage_id` is the passage that the last page was about, `return_page` the one that a page beside the way leads back to, and
    `renderer` who gives the translations now, once it was said. `recorder` is what records sound now, `microphone` the id of
    the one that was chosen for this meeting ("" is the one this computer uses).
    """

    kept = Signal(object)
    go = Signal(str)
    trouble = Signal(object)
    opened = Signal(str)
    reshaped = Signal()
    voice_changed = Signal()
    word_asked = Signal(str)
    people_changed = Signal()
    hear = Signal(object)
    quiet = Signal()
    recording_changed = Signal()

    def __init__(self, store: ContributorStore, handed: Handed, speech: Speech | None = None, look: Look | None = None) -> None:
        super().__init__()
        self.store = store
        self.handed = handed
        self.review = self._given(GivenReview)
        self.person = self._given(GivenPerson)
        self.meeting = self._given(GivenMeeting)
        local = given.read(store, GivenLocal)
        self.local = local.details if local is not None else None
        self.look = look or Look.current()
        self.speech = speech or Speech()
        self.passage_id: str = ""
        self.return_page: str = ""
        self.renderer: Renderer | None = None
        self.recorder: Recorder | None = None
        self.microphone = ""
        begin_given(store)
        self.chosen = preferences.read(store)
        self.look.set_scale(self.chosen.text_size)
        self.look.set_theme(self.chosen.theme.value)
        self.speech.set(self.chosen.language or self._language_given(), self.chosen.second_language or None)

    @property
    def asks_language_first(self) -> bool:
        """In Wales the family's face opens on Cymraeg and English, both equal, until one was chosen."""
        return not self.chosen.language and self.review.nation is Nation.WALES

    @property
    def voice(self) -> Voice:
        """The voice the pages are told in: the one chosen here, or the one the worker set with this person."""
        return Voice(self.chosen.voice) if self.chosen.voice else self.person.voice

    @property
    def without_voice(self) -> tuple[str, ...]:
        """The languages of the pages that have not got the voice the pages are told in: they say it in plain words."""
        codes = [code for code in (self.speech.language, self.speech.second) if code]
        return tuple(code for code in codes if self.voice.value not in known(code).voices)

    def language_names(self) -> str:
        """The languages of the pages, each by its own name: "English + العربية"."""
        return " + ".join(known(code).name for code in (self.speech.language, self.speech.second) if code)

    def guide(self) -> Guide:
        """The authored content."""
        return guide()

    def topics(self, step: Step) -> list[Topic]:
        """The topics of a step as they are shown now: in the chosen voice, where the languages of the pages have told it."""
        languages = [code for code in (self.speech.language, self.speech.second) if code]
        return topics_shown(self.guide(), step, self.review.nation, self.review.happened, self.voice, languages)

    def filled(self, message: Message) -> Message:
        """A text of the guide with the places that are this review's: {child} {body} {worker} {review}."""
        return message.of(
            child=self.review.child_name,
            body=self.review.body,
            worker=self.meeting.worker_name,
            review=self.guide().kind_of_review(self.review.nation).title,
        )

    def mark_kept(self, moment: datetime) -> None:
        """Say that something became durable at `moment`. Call it only after the store has returned."""
        self.kept.emit(moment)

    def set_language(self, language: str, second: str | None = None) -> None:
        """Show every page in `language`, and `second` beside it; kept for the next meeting."""
        second = None if second == language else second
        self.speech.set(language, second)
        self._keep(replace(self.chosen, language=language, second_language=second or ""))

    def set_text_size(self, percent: int) -> None:
        """Show text at `percent` of its size, 100 to 200."""
        self.look.set_scale(percent)
        self._keep(replace(self.chosen, text_size=percent))

    def set_theme(self, theme: Theme) -> None:
        """Show the pages in these colours."""
        self.look.set_theme(theme.value)
        self._keep(replace(self.chosen, theme=theme))

    def set_voice(self, voice: Voice) -> None:
        """Tell the pages in this voice; kept for the next meeting."""
        if voice is not self.voice:
            self._keep(replace(self.chosen, voice=voice.value))
            self.voice_changed.emit()

    def set_reading_speed(self, speed: int) -> None:
        """Read the pages aloud at this speed, one of READING_SPEEDS."""
        self._keep(replace(self.chosen, reading_speed=speed))

    def swap_languages(self) -> None:
        """The second language comes first and the first second; nothing where only one is shown."""
        if self.speech.second is not None:
            self.set_language(self.speech.second, self.speech.language)

    def _keep(self, chosen: Preferences) -> None:
        self.chosen = chosen
        try:
            preferences.write(self.store, chosen)
        except Trouble as trouble:
            self.trouble.emit(trouble)

    def _given(self, kind: type[G]) -> G:
        found = given.read(self.store, kind)
        if found is None:
            raise ValueError(f"{kind.__name__} was not given to this store")
        return found

    def _language_given(self) -> str:
        codes = [language.code for language in all_languages()]
        return self.person.language if self.person.language in codes else "en"
