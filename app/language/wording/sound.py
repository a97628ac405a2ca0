"""Texts around recordings: making one, the sign that stands while sound is recorded, and listening to it again."""

from __future__ import annotations

from app.language.message import Message

RECORD = Message("Record your voice")
TITLE = Message("Record your voice")
LEAD = Message("Say it in your own way. Then you can listen to it and type what you said, or leave it as sound.")
EVERYBODY_KNOWS = Message("Everybody in the room can be heard in it. Tell them before you start.")
# NOTE: {minutes} and {seconds} are whole numbers; the count of seconds is always the same small number, 5.
LIMITS = Message("It is kept while you speak, every {seconds} seconds. One recording can last up to {minutes} minutes.")
WHAT_STOPS_IT = Message("It stops when you leave this page, press Pause or Hide, or close this program. All of it is kept.")
START = Message("Start recording")
WHICH_MICROPHONE = Message("Which microphone?")
MICROPHONE_OF_COMPUTER = Message("The one this computer uses")
# NOTE: {name} is the computer's own name for a microphone.
MICROPHONE_NAMED = Message("{name}", context="a microphone")
LOOK_AGAIN = Message("Look for a microphone again")

# NOTE: {key} is a key on the keyboard, F9.
PAUSE = Message("Pause the recording ({key})")
GO_ON = Message("Go on recording ({key})")
STOP = Message("Stop recording")
PAUSED = Message("The recording is paused. Nothing is heard now.")
HEARD = Message("The microphone hears something.")
NOT_HEARD = Message("The microphone hears nothing now.")
TRY_TO_KEEP = Message("Try again")

# NOTE: On every page while sound is recorded. {name} is whose meeting it is, {time} a time of day.
RECORDING_NOW = Message("Sound is being recorded. Started by {name} at {time}.")
STOP_SHORT = Message("Stop")
# NOTE: Stands under "What is recorded".
TYPED_AND_SOUND = Message("What is typed or drawn is recorded, and sound.")
TYPED_SOUND_PAUSED = Message("Only what is typed or drawn is recorded now. The sound is paused.")

KEPT_TITLE = Message("Your recording is kept")
FULL = Message("A recording can’t be longer than this. It has stopped, and all of it is kept.")
NOTHING_HEARD = Message("Nothing was recorded.")
TRANSCRIPT = Message("What do you say in it?")
TRANSCRIPT_HINT = Message("Type it, or ask somebody to type it while you listen. You can leave it empty.")
# NOTE: goes back to everything somebody said; what was typed is kept already
DONE = Message("Done", context="words beside a recording")
ANOTHER = Message("Make another recording")

# NOTE: {length} is how long it lasts, as "2 minutes and 14 seconds".
LENGTH = Message("A recording of {length}")
PLAY = Message("Play")
PLAY_ON = Message("Play on")
PAUSE_PLAYING = Message("Pause", context="a recording that plays")
FROM_THE_START = Message("From the start")
PLAYING = Message("It is playing.")
# NOTE: {at} and {length} are lengths of time.
PLAYED_TO = Message("Played up to {at} of {length}.")
PLAYED_ALL = Message("Played to the end.")
CANT_BE_PLAYED = Message("It can’t be played on this computer now. It is kept as it was recorded.")
CAN_BE_KNOWN = Message("A voice can be recognised. A name that is hidden in the typed words can still be heard here.")
NOT_TYPED_YET = Message("What is said in it is not typed yet.")

# NOTE: Printed by the tour, for whoever plays it.
NO_MICROPHONE_FOR_THE_TOUR = Message("The tour was given no microphone of its own, so it recorded nothing.")
