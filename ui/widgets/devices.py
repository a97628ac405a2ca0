"""Microphones and headphones: what there is, by the computer's own names."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from ui.widgets.speaking import Output


class Input(NamedTuple):
    """A microphone: its id, and the name the computer has for it."""

    id: str
    name: str


def inputs() -> list[Input]:
    """Every microphone there is."""
    return [Input(_id(each), each.description()) for each in QMediaDevices.audioInputs()]


def outputs() -> list[Output]:
    """Everything sound can be heard from."""
    return [Output(_id(each), each.description()) for each in QMediaDevices.audioOutputs()]


def microphone(wanted: str) -> QAudioDevice | None:
    """The microphone with this id, or the one this computer uses for "" and for one that is not there; None without any."""
    return _device(wanted, QMediaDevices.audioInputs(), QMediaDevices.defaultAudioInput())


def headphones(wanted: str) -> QAudioDevice | None:
    """Where to be heard, in the same way."""
    return _device(wanted, QMediaDevices.audioOutputs(), QMediaDevices.defaultAudioOutput())


def is_there(device: QAudioDevice) -> bool:
    """Whether a microphone is still plugged in."""
    return any(each.id() == device.id() for each in QMediaDevices.audioInputs())


def _device(wanted: str, there: list[QAudioDevice], usual: QAudioDevice) -> QAudioDevice | None:
    found = next((each for each in there if wanted and _id(each) == wanted), usual)
    return None if found.isNull() else found


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
