"""Watching the screen from outside the program: when a window stands painted on it, as a person would see it."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import time

from tests.bench.measuring import CannotMeasure

PLACE = (683, 600)
"""Where it is looked: in the middle of the window's width, below its middle."""
_EVERY = 0.0005
_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1), 2


class Screen:
    """A connection of our own to the X server in DISPLAY, whose empty screen is black."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("X11")
        if name is None:
            raise CannotMeasure("libX11 is not installed")
        self._x11 = ctypes.CDLL(name)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XGetPixel.restype = ctypes.c_ulong
        found = self._x11.XOpenDisplay(os.environ["DISPLAY"].encode())
        if not found:
            raise CannotMeasure("the screen can't be reached")
        self._display = ctypes.c_void_p(found)
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))

    def lit(self) -> bool:
        """Whether anything but black stands at PLACE."""
        across, down = PLACE
        image = ctypes.c_void_p(self._x11.XGetImage(self._display, self._root, across, down, 1, 1, _ALL_PLANES, _Z_PIXMAP))
        colour = self._x11.XGetPixel(image, 0, 0) & 0xFFFFFF
        self._x11.XDestroyImage(image)
        return bool(colour)

    def wait(self, *, lit: bool, within: float = 20.0) -> float:
        """Wait until it is lit, or dark again; the time (perf_counter) when that was seen."""
        end = time.perf_counter() + within
        while self.lit() is not lit:
            if time.perf_counter() > end:
                raise CannotMeasure(f"the screen did not become {'lit' if lit else 'dark'} in {within:.0f} s")
            time.sleep(_EVERY)
        return time.perf_counter()
