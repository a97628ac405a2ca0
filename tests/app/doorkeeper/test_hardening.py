"""A face leaves no core dump, and nobody but root may read its memory."""

from __future__ import annotations

import subprocess
import sys

import pytest

ASKS = """
import ctypes, resource
from app.doorkeeper.hardening import harden
harden()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such switch")
def test_a_hardened_process_is_undumpable_and_leaves_no_core() -> None:
    done = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "0 (0, 0)"
