"""What each face does before anything else: no core dump, and no other process of the same user may read its memory."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Switch core dumps off and make the process undumpable (Linux; elsewhere only what the system has). Never fails."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        pass
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
