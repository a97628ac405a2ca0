"""Recording one's voice: what a microphone hears is kept, played back and read back; and nothing records unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.handed import HandedSettings
from app.model.passages import SOUND, Use, Verdict
from app.store.contributor import sounds
from app.telling.second_opening import open_again
from app.telling.sound import samples_of
from tests.sounds import listening, loudest, spoken, strongest, without_sound
from tests.ui.family.acting import found, on_disk, press, ready, shown, turn, until, write
from tests.ui.family.conftest import Open, Opened
from tests.ui.measure import clipped, overlapping, sideways, unnamed

pytestmark = without_sound
NOTE = 440.0


def kept_samples(one: Opened) -> bytes:
    """What another connection reads of the only recording, all pieces in a row."""
    with open_again(one.room.handed, writable=False) as store:
        facts = sounds.facts(store)
        if not facts:
            return b""
        (each,) = facts.values()
        return b"".join(samples_of(sounds.segment(store, each.passage_id, place + 1)) for place in range(each.segments))


def begin(one: Opened) -> None:
    """Start a recording and wait until the microphone hears the note."""
    one.go("words")
    press(one, "words.record")
    press(one, "recording.start")
    until(lambda: one.room.recorder is not None and one.room.recorder.heard, "the voice")


def recorder(one: Opened):
    """What records now."""
    assert one.room.recorder is not None
    return one.room.recorder


def record(one: Opened, seconds: float = 2.0) -> None:
    """Make a recording of about so many seconds."""
    with spoken(NOTE):
        begin(one)
        until(lambda: recorder(one).recording.length.total_seconds() >= seconds, "the length")
        press(one, "recording.stop")
    ready(one, "recording.done")


def test_what_the_microphone_heard_is_what_is_kept(opened: Open) -> None:
    one = opened()
    record(one, 7)
    samples = kept_samples(one)
    assert 6 < len(samples) / 2 / 16_000 < 12
    assert abs(strongest(samples) - NOTE) < 2
    assert loudest(samples) > 8_000
    with open_again(one.room.handed, writable=False) as store:
        (facts,) = sounds.facts(store).values()
        assert facts.segments >= 2
        assert facts.ended
    assert [passage.prompt for passage in on_disk(one)] == [SOUND]


def test_pieces_are_on_disk_while_it_still_records(opened: Open) -> None:
    one = opened()
    with spoken(NOTE):
        begin(one)
        until(lambda: len(kept_samples(one)) >= 2 * 5 * 16_000, "the first piece")
        assert one.room.recorder is not None
        press(one, "recording.stop")


def test_what_was_recorded_is_heard_again_as_it_was_said(opened: Open) -> None:
    one = opened()
    record(one, 2)
    player = found(one, "recording.player")
    with listening() as ear:
        press(one, "recording.player.play")
        until(lambda: "end" in player.state.text(), "the end")
        until(lambda: len(ear.heard()) > 2 * 16_000)
        heard = ear.heard()
    assert abs(strongest(heard) - NOTE) < 2
    assert abs(len(heard) - len(kept_samples(one))) / 2 / 16_000 < 1.0


def test_it_is_heard_where_somebody_chose(opened: Open) -> None:
    one = opened()
    record(one, 2)
    press(one, "recording.player.where")
    # The desk has two places where sound goes; only the headphones are listened to.
    there = {found(one, f"recording.player.heard.{number}").accessibleName() for number in (1, 2, 3)}
    assert "Headphones" in there
    other = next(number for number in (2, 3) if found(one, f"recording.player.heard.{number}").accessibleName() != "Headphones")
    player = found(one, "recording.player")
    with listening() as ear:
        press(one, f"recording.player.heard.{other}")
        press(one, "recording.player.play")
        until(lambda: "end" in player.state.text(), "the end")
        assert ear.heard() == b""
        press(one, f"recording.player.heard.{5 - other}")
        press(one, "recording.player.play")
        until(lambda: len(ear.heard()) > 16_000, "the sound")
    press(one, "recording.player.heard.1")


def test_it_is_read_back_has_its_own_use_and_is_signed(opened: Open) -> None:
    one = opened()
    record(one)
    write(one, "recording.transcript", "she sang at the sink")
    press(one, "recording.done")
    (passage,) = on_disk(one)
    assert passage.text == "she sang at the sink"
    one.go("readback")
    assert found(one, "readback.sound.play")
    press(one, "readback.right")
    press(one, "readback.next")
    press(one, "readback.use.described")
    press(one, "readback.next")
    (passage,) = on_disk(one)
    assert (passage.verdict, passage.use) == (Verdict.RIGHT, Use.DESCRIBED)
    write(one, "signoff.name", "Nasreen")
    press(one, "signoff.sign")
    ready(one, "signoff.receipt")


def test_a_sign_stands_on_the_page_while_sound_is_recorded_and_its_stop_stops_it(opened: Open) -> None:
    one = opened()
    assert shown(one, "family.recording") is None
    with spoken(NOTE):
        begin(one)
        sign = found(one, "family.recording")
        assert sign.accessibleName().startswith("Sound is being recorded. Started by Nasreen at ")
        assert "and sound" in one.window.face.strip._said.text()
        one.window.face.page.verticalScrollBar().setValue(10_000)
        assert sign.isVisible()
        press(one, "family.recording.stop")
    ready(one, "recording.done")
    assert one.room.recorder is None
    assert shown(one, "family.recording") is None
    assert kept_samples(one)


@pytest.mark.parametrize("way", ["leave", "pause", "hide", "close", "screen lock"])
def test_it_stops_and_is_kept_when_the_page_is_left(opened: Open, way: str) -> None:
    one = opened()
    with spoken(NOTE):
        begin(one)
        now = recorder(one)
        if way == "leave":
            one.go("home")
        elif way == "pause":
            press(one, "family.pause")
        elif way == "hide":
            QTest.keyClick(one.window, Qt.Key.Key_Escape)
        elif way == "close":
            one.window.close()
        else:
            now._lock.changed(True)
        assert not now._microphone.on
        assert one.room.recorder is None
        samples = kept_samples(one)
        turn(400)
    assert loudest(samples) > 8_000
    assert kept_samples(one) == samples


def test_f9_pauses_it_and_goes_on_in_the_same_recording(opened: Open) -> None:
    one = opened()
    with spoken(NOTE):
        begin(one)
        now = recorder(one)
        QTest.keyClick(one.window, Qt.Key.Key_F9)
        assert not now._microphone.on
        assert "paused" in found(one, "recording.heard").text()
        assert "paused" in found(one, "family.recording").accessibleName()
        rested = kept_samples(one)
        turn(400)
        assert kept_samples(one) == rested
        QTest.keyClick(one.window, Qt.Key.Key_F9)
        until(lambda: now.heard, "the voice again")
        turn(300)
        press(one, "recording.stop")
    ready(one, "recording.done")
    samples = kept_samples(one)
    assert samples.startswith(rested)
    assert len(samples) > len(rested)


def test_nothing_hides_by_itself_while_sound_is_recorded(opened: Open) -> None:
    one = opened(settings=HandedSettings())
    with spoken(NOTE):
        begin(one)
        one.window._watch.idle.emit()
        assert not one.window.hidden
        press(one, "recording.stop")
    one.window._watch.idle.emit()
    assert one.window.hidden


def test_what_can_not_be_kept_stops_the_microphone_and_is_kept_when_it_can(opened: Open) -> None:
    one = opened()
    with spoken(NOTE):
        begin(one)
        now = recorder(one)
        one.store.connection.execute("PRAGMA busy_timeout = 0")
        with open_again(one.room.handed, writable=True) as other:
            other.connection.execute("BEGIN IMMEDIATE")
            until(lambda: shown(one, "recording.note") is not None, "the note")
            assert not now._microphone.on
            waiting = len(now.recording._open)
            assert waiting
            one.room.go.emit("home")
            assert one.window.face.page_id == "recording"
            other.connection.execute("ROLLBACK")
    press(one, "recording.note.do")
    ready(one, "recording.done")
    assert len(kept_samples(one)) >= waiting // 2 * 2


def test_no_microphone_is_said_plainly(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.widgets import devices

    monkeypatch.setattr(devices, "inputs", list)
    one = opened()
    one.go("recording")
    assert "no microphone" in found(one, "recording.note").accessibleName()
    monkeypatch.undo()
    press(one, "recording.start")
    assert shown(one, "recording.note") is None
    assert found(one, "recording.start").text() == "Start recording"


def test_the_player_falls_silent_when_the_page_is_hidden(opened: Open) -> None:
    one = opened()
    record(one, 3)
    player = found(one, "recording.player")
    press(one, "recording.player.play")
    assert player.playing.on
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert not player.playing.on


@pytest.mark.parametrize(("language", "size"), [("en", 100), ("ar", 200), ("en_XA", 200)])
def test_the_page_has_room_for_its_words(opened: Open, language: str, size: int) -> None:
    one = opened()
    one.room.set_language(language)
    one.room.look.set_scale(size)
    one.window.resize(1024, 600)
    one.go("recording")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
    with spoken(NOTE):
        press(one, "recording.start")
        until(lambda: recorder(one).heard, "the voice")
        for look in (clipped, overlapping, sideways, unnamed):
            assert not look(one.window), look.__name__
        press(one, "recording.stop")
    ready(one, "recording.done")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__
    one.go("words")
    for look in (clipped, overlapping, sideways, unnamed):
        assert not look(one.window), look.__name__


def test_a_microphone_that_goes_away_ends_the_recording_and_what_it_heard_is_kept(opened: Open) -> None:
    one = opened()
    with spoken(NOTE):
        begin(one)
        microphone = recorder(one)._microphone
        # What is done when Qt says that it is plugged out.
        microphone.stop()
        microphone.gone.emit()
    ready(one, "recording.done")
    assert "The microphone has stopped." in found(one, "recording.note").accessibleName()
    assert loudest(kept_samples(one)) > 8_000
    assert one.room.recorder is None
