"""Texts of reading aloud: the bar with its buttons, the voices there are, and what to install where there is none."""

from __future__ import annotations

from app.language.message import Message

READ_ALOUD = Message("Read aloud")
# NOTE: a button: read the page aloud from its beginning.
READ = Message("Read this page")
# NOTE: a button: stop reading aloud for now. Any key does it too.
PAUSE = Message("Pause reading")
# NOTE: a button: read on from the sentence at which it stopped.
GO_ON = Message("Read on")
# NOTE: a button: read this sentence again.
AGAIN = Message("Again", context="read this sentence again")
AGAIN_NAMED = Message("Read this sentence again")
# NOTE: a button: read the sentence before this one.
BEFORE = Message("Before", context="the sentence before this one")
BEFORE_NAMED = Message("Read the sentence before")
# NOTE: a button: read the sentence after this one.
AFTER = Message("After", context="the sentence after this one")
AFTER_NAMED = Message("Read the sentence after")
SLOWER = Message("Slower")
FASTER = Message("Faster")
MORE = Message("Voices", context="the panel of the voices that read aloud")
MORE_NAMED = Message("Voices, headphones and speed")
CLOSE = Message("Close", context="stop reading aloud and put its buttons away")
CLOSE_NAMED = Message("Stop reading aloud and close")
# NOTE: a button beside somebody's own words: reads them aloud.
HEAR_IT = Message("Hear it")
# NOTE: {title} is what the words are about.
HEAR_IT_NAMED = Message("Hear it: {title}")
BAR = Message("Reading aloud")

LOOKING = Message("Looking for the voices of this computer")
ANY_KEY = Message("Any key stops it.")
PRESS_A_SENTENCE = Message("Press a sentence on the page to hear it.")
NOTHING_TO_READ = Message("There is nothing to read on this page.")
# NOTE: {language} is the language by its own name.
NO_VOICE = Message("There is no voice for {language} on this computer.")
NOT_READ = Message("What is in {language} is not read aloud.")
HAS_VOICE = Message("There is a voice for {language}.")
NO_VOICES = Message("There is no voice on this computer at all.")
FAILED = Message("The voice did not answer. What is on the page stays as it is.")

SPEED = Message("How fast")
SPEEDS = {
    -2: Message("Slowest", context="how fast it is read aloud"),
    -1: Message("Slow", context="how fast it is read aloud"),
    0: Message("As the voice speaks", context="how fast it is read aloud"),
    1: Message("Fast", context="how fast it is read aloud"),
    2: Message("Fastest", context="how fast it is read aloud"),
}
VOICES = Message("Voices", context="heading: for which languages there is a voice")
HEARD = Message("Where it is heard")
HEARD_AS_COMPUTER = Message("Where the computer’s sound is heard")
# NOTE: {name} is headphones or loudspeakers, by the name the computer has for them.
HEARD_AT = Message("{name}", context="headphones or loudspeakers")
CANT_CHOOSE = Message("The voice is heard where the computer’s sound is heard. This program can’t send it elsewhere.")
CHOOSE_IN_SYSTEM = Message("For headphones, plug them in, or choose them in the computer’s sound settings.")

# NOTE: {packages} is the names of what is to be installed, as the system names it.
INSTALL = Message("Whoever looks after this computer can install: {packages}.")
INSTALL_IN = {
    "windows": Message("A voice is added in Windows under Settings, Time and language, Speech, Add voices."),
    "macos": Message(
        "A voice is added in the Mac’s System Settings, Accessibility, Spoken Content, System Voice, Manage Voices."
    ),
}
# NOTE: {worker} is the worker's name.
NONE_KNOWN = Message("We know of no voice for {language} to install. {worker} or an interpreter can read it to you.")
