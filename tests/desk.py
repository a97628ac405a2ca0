"""The desk the tests sit at: a screen nobody sees, a session bus, the accessibility bus, a microphone and headphones.

All of them are our own and gone afterwards.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LIMIT = 20.0
"""Seconds after which a part of the desk that has not come is said to be missing."""
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_PR_SET_PDEATHSIG = 1
MICROPHONE_INPUT, HEADPHONES = "microphone_input", "headphones"
"""What is played to the first, the microphone hears; what the program plays is heard from the second’s monitor."""
_SOUND = f"""
load-module module-null-sink sink_name={MICROPHONE_INPUT} sink_properties=device.description=Inside
load-module module-null-sink sink_name={HEADPHONES} sink_properties=device.description=Headphones
load-module module-remap-source master={MICROPHONE_INPUT}.monitor source_name=microphone
load-module module-native-protocol-unix
set-default-source microphone
set-default-sink {HEADPHONES}
"""


class DeskMissing(Exception):
    """A part of the desk is not installed or did not start; the text says which."""


class Desk:
    """Starts the parts in order and puts where they are into the environment, which the app inherits."""

    def __init__(self, size: str = "1366x768") -> None:
        self._size = size
        self._running: list[subprocess.Popen[bytes]] = []
        self._before: dict[str, str | None] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="your-words-desk-"))

    def start(self) -> None:
        """Start screen, session bus and accessibility bus. Raises DeskMissing."""
        for program in ("Xvfb", "dbus-daemon", _LAUNCHER):
            if not shutil.which(program):
                raise DeskMissing(f"{program} is not installed: .ci/system-packages test sees to it")
        for name in ("runtime", "data", "config", "cache"):
            (self._folder / name).mkdir(mode=0o700)
        self._set("XDG_RUNTIME_DIR", str(self._folder / "runtime"))
        # What a test opens without naming a place must never be the place of the person who runs it.
        self._set("XDG_DATA_HOME", str(self._folder / "data"))
        self._set("XDG_CONFIG_HOME", str(self._folder / "config"))
        self._set("XDG_CACHE_HOME", str(self._folder / "cache"))
        self._set("GSETTINGS_BACKEND", "memory")
        self._unset("WAYLAND_DISPLAY")
        number = self._told_by(["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"])
        self._set("DISPLAY", f":{number}")
        self._set("QT_QPA_PLATFORM", "xcb")
        self._set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        address = self._told_by(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
        self._set("DBUS_SESSION_BUS_ADDRESS", address)
        self._child([_LAUNCHER, "--launch-immediately"])
        self._wait_for_accessibility()
        self._start_sound()

    def stop(self) -> None:
        """End what was started, in the other order, and put the environment back."""
        for child in reversed(self._running):
            child.terminate()
        for child in reversed(self._running):
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)
                continue
            child.kill()
            child.wait()
        for name, value in self._before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        shutil.rmtree(self._folder, ignore_errors=True)

    def _child(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        # Qt aborts the whole run when it loses the screen, and then nothing here cleans up: the kernel ends our children for us.
        libc = ctypes.CDLL(None)
        child = subprocess.Popen(
            command,
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM),
        )
        self._running.append(child)
        return child

    def _told_by(self, command: list[str]) -> str:
        """Start `command` and give the line it writes to the descriptor it is told of as {fd}."""
        read, write = os.pipe()
        try:
            child = self._child([part.replace("{fd}", str(write)) for part in command], (write,))
            os.close(write)
            line, end = b"", time.monotonic() + LIMIT
            while not line.endswith(b"\n"):
                ready, _, _ = select.select([read], [], [], max(0.0, end - time.monotonic()))
                got = os.read(read, 4096) if ready else b""
                if not got:
                    raise DeskMissing(f"{command[0]} did not start (it ended with {child.poll()})")
                line += got
            return line.decode().strip()
        finally:
            os.close(read)

    def _wait_for_accessibility(self) -> None:
        asked = ["dbus-send", "--session", "--print-reply", "--reply-timeout=2000", "--dest=org.a11y.Bus", "/org/a11y/bus"]
        end = time.monotonic() + LIMIT
        while subprocess.run([*asked, "org.a11y.Bus.GetAddress"], capture_output=True, check=False, timeout=LIMIT).returncode:
            if time.monotonic() > end:
                raise DeskMissing("the accessibility bus did not start")
            time.sleep(0.05)

    def _start_sound(self) -> None:
        """A microphone that hears what is played to MICROPHONE_INPUT, and headphones; where pulseaudio is, else none."""
        if not shutil.which("pulseaudio") or not shutil.which("pactl"):
            return
        script = self._folder / "sound.pa"
        script.write_text(_SOUND)
        self._child(["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-F", str(script)])
        end = time.monotonic() + LIMIT
        while subprocess.run(["pactl", "info"], capture_output=True, check=False, timeout=LIMIT).returncode:
            if time.monotonic() > end:
                raise DeskMissing("pulseaudio did not start")
            time.sleep(0.05)
        self._set("YOUR_WORDS_VIRTUAL_MICROPHONE", "1")

    def _set(self, name: str, value: str) -> None:
        self._before.setdefault(name, os.environ.get(name))
        os.environ[name] = value

    def _unset(self, name: str) -> None:
        self._before.setdefault(name, os.environ.get(name))
        os.environ.pop(name, None)


def there_can_be_a_desk() -> bool:
    """Whether this system has screens and buses of this kind at all."""
    return sys.platform == "linux"
