"""The family's face: a process of its own that is given one contributor's store through the pipe, and nothing else."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from app.doorkeeper.faces import HIDDEN, LEFT
from app.doorkeeper.unforeseen import watch
from app.model.handed import Handed
from app.model.people import Voice
from ui.shell.face import application, settled, told
from ui.shell.line import Line
from ui.shell.painted import WhenPainted


def main(arguments: list[str] | None = None) -> int:
    """Run the family's face until the meeting ends or the screen is hidden for long; give the exit code the doorkeeper knows."""
    asked = told(arguments)
    running = application()
    line = Line(asked.line, asked.hands)

    from app.telling.handed import open_handed, read_hand_over
    from ui.family.room import FamilyRoom
    from ui.family.window import FamilyWindow

    handed = read_hand_over(line.take())
    store = open_handed(handed)
    room = FamilyRoom(store, handed)
    if asked.language:
        room.speech.set(asked.language)
    if asked.text_size != 100:
        room.look.set_scale(asked.text_size)
    if asked.voice:
        room.set_voice(Voice(asked.voice))
    window = FamilyWindow(room)
    watch(room.trouble.emit)
    room.kept.connect(lambda moment: line.kept(_clock(moment)))

    def end(code: int) -> None:
        # Closing keeps what is typed; where it cannot be kept, the window stays and says so.
        if window.close():
            store.close()
            running.exit(code)

    window.left.connect(lambda: end(LEFT))
    window.hidden_long.connect(lambda: end(HIDDEN))
    line.ended.connect(lambda: end(LEFT))
    if asked.played:
        window.resize(1366, 768)
        window.show()
    else:
        # Where no window manager does it, the window must know the screen's size itself.
        window.setGeometry(running.primaryScreen().geometry())
        window.showFullScreen()
    window.activateWindow()
    WhenPainted(window, line.painted)
    WhenPainted(window, settled)
    if asked.played:
        from ui.shell.player import play
        from ui.shell.tour_family import steps

        play(Path(asked.played), steps(asked, room), window)
    code = running.exec()
    back_up(handed)
    return code


def back_up(handed: Handed) -> None:
    """Copy and check this contributor's own file, now that the meeting is over. What fails is copied at the next unlock."""
    from app.model.trouble import Trouble
    from app.vault.backup import back_up_contributor
    from app.vault.folder import VaultFolder

    file = Path(handed.path)
    try:
        back_up_contributor(VaultFolder(file.parent.parent), handed.contributor_id, handed.key)
    except Trouble:
        # The words are on disk and stay there; the worker's face copies what has changed, and says so when it cannot.
        return


def _clock(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")


if __name__ == "__main__":
    sys.exit(main())
