"""Which panel a button of the bar opens; each is made when it is first asked for."""

from __future__ import annotations

from ui.family.panels.panel import Panel
from ui.family.room import FamilyRoom


def open_panel(name: str, room: FamilyRoom, part: str, word: str = "") -> Panel:
    """The panel called `name`: language, voice, text-size, word-list, reading-help, parts, keys or here.

    `part` is the one shown now; `word` the word that the word list begins with.
    """
    if name == "language":
        from ui.family.panels.language import LanguagePanel

        return LanguagePanel(room)
    if name == "voice":
        from ui.family.panels.voice import VoicePanel

        return VoicePanel(room)
    if name == "text-size":
        from ui.family.panels.text_size import TextSizePanel

        return TextSizePanel(room)
    if name == "word-list":
        from ui.family.panels.word_list import WordListPanel

        return WordListPanel(room, word)
    if name == "reading-help":
        from ui.family.panels.reading_help import ReadingHelpPanel

        return ReadingHelpPanel(room)
    if name == "parts":
        from ui.family.panels.parts import PartsPanel

        return PartsPanel(room, part)
    if name == "keys":
        from ui.family.panels.keys import KeysPanel

        return KeysPanel(room)
    if name == "here":
        from ui.family.panels.here import HerePanel

        return HerePanel(room)
    raise KeyError(name)
