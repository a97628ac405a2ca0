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


BEFORE_QT = """
import ctypes, os, sys
from app.doorkeeper.faces import Face, run_here

class SeesQtComing:
    def find_spec(self, name, *_):
        if name == "PySide6":
            print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
            os._exit(0)

sys.meta_path.insert(0, SeesQtComing())
run_here(Face(sys.argv[1]), [])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such switch")
def test_a_hardened_process_is_undumpable_and_leaves_no_core() -> None:
    done = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "0 (0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such switch")
@pytest.mark.parametrize("face", ["worker", "family"])
def test_a_face_is_hardened_before_it_loads_anything_of_qt(face: str) -> None:
    done = subprocess.run([sys.executable, "-c", BEFORE_QT, face], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "0"
