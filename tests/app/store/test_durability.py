"""Kept means on disk: what keeping a passage costs in flushes, counted by watching the calls the process makes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.handover.opening import open_store_of
from app.model.people import Person
from app.store.contributor import passages
from app.vault.open_vault import OpenVault

KEEP = """
import sys
from pathlib import Path
from app.store.contributor import passages
from app.store.contributor.opening import open_contributor_store

path, vault_id, contributor_id, passage_id = sys.argv[1:]
store = open_contributor_store(Path(path), bytes.fromhex(sys.stdin.readline()), vault_id, contributor_id)
for number in range(10):
    print("keep", number, flush=True)
    if passage_id == "new":
        passages.keep(store, None, "own-way", f"She sang {number}.", "en")
    else:
        passages.keep(store, passage_id, "own-way", f"She sang {number}.", "en")
print("end", flush=True)
store.close()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("new", [True, False])
def test_a_passage_is_flushed_before_it_is_said_to_be_kept_and_with_at_most_four_flushes(
    vault: OpenVault, nasreen: Person, tmp_path: Path, new: bool
):
    with open_store_of(vault, nasreen, writable=True) as opened:
        passage = passages.keep(opened, None, "own-way", "She sang.", "en")
    assert passage is not None
    script, log = tmp_path / "keep.py", tmp_path / "calls"
    script.write_text(KEEP)
    place = vault.folder.contributor_database(nasreen.contributor_id)
    told = [str(place), vault.id, nasreen.contributor_id, "new" if new else passage.id]
    watched = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync,write", sys.executable, str(script), *told]
    root = Path(__file__).parents[3]
    key = vault.keys.key_of(nasreen.contributor_id).hex()
    ran = subprocess.run(watched, input=key, text=True, capture_output=True, cwd=root, env={"PYTHONPATH": str(root)}, check=False)
    if "ptrace" in ran.stderr.lower():
        pytest.skip("watching a process is not allowed here")
    assert ran.returncode == 0, ran.stderr
    pieces = re.split(r'write\(1, "keep \d+', log.read_text().partition('write(1, "end')[0])[1:]
    flushes = [len(re.findall(r"(?:fsync|fdatasync)\(\d+\)", piece)) for piece in pieces]
    assert len(flushes) == 10
    assert all(2 <= count <= 4 for count in flushes), flushes
    with open_store_of(vault, nasreen) as opened:
        kept = [each.text for each in passages.all_passages(opened)]
    assert kept == ["She sang.", *(f"She sang {number}." for number in range(10))] if new else kept == ["She sang 9."]
