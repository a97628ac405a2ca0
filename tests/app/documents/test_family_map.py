"""The map on paper: everybody is on it in words, and what is for the worker only never reaches the shared copy."""

from __future__ import annotations

import io
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import Reference
from pyhanko.pdf_utils.reader import PdfFileReader

from app.documents.family_map import NotInType, family_map, file_name, without_worker_only
from app.language.wording import worker_map as said
from app.model.family_map import (
    CHILD,
    Bond,
    Decision,
    FamilyMap,
    Household,
    InclusionAnswer,
    InclusionDecision,
    MapAnswer,
    MapPerson,
    OnTheMap,
    Stay,
    Tie,
    TieKind,
)
from app.model.map_layout import lay_out
from app.model.people import Relationship

DAY = date(2026, 11, 24)
SECRET = ("Zealous", "Quandary", "Xenolith", "Vortexed", "Wyvernry", "Jackdaws", "Kumquats")
"""One word for each thing that is for the worker only: reasons, decider, vulnerability, contact, why apart, an older reason."""


def somebody(who: str, name: str, relationship: Relationship = Relationship.AUNT) -> OnTheMap:
    return OnTheMap(MapPerson(who, "r", "", name, relationship))


def full_map(secrets: tuple[str, ...] = SECRET) -> FamilyMap:
    reason, decider, answer, vulnerability, contact, apart, older = secrets
    imran = OnTheMap(
        MapPerson("i", "r", "", "Imran", Relationship.FATHER, "Abbu", Bond.FAMILY, "34", False, vulnerability, contact),
        (
            InclusionDecision("i", Decision.ASK_LATER, older, decider, DAY),
            InclusionDecision("i", Decision.ASKED_NOW, reason, decider, DAY),
        ),
        (InclusionAnswer("i", MapAnswer.SAID_NO, answer, DAY),),
    )
    others = (somebody("n", "Nasreen", Relationship.GRANDMOTHER), somebody("y", "Yusuf", Relationship.BROTHER))
    ties = (Tie("1", "r", "i", "n", TieKind.APART, apart), Tie("2", "r", "i", CHILD, TieKind.PARENT))
    homes = (Household("h", "r", "Nasreen’s house", (Stay(CHILD, "March 2021", "June 2024"), Stay("n", "", ""))),)
    return FamilyMap("r", "Hania", "4", (imran, *others), ties, homes)


def paper(family: FamilyMap, *, worker_only: bool, language: str = "en", demonstration: bool = False) -> bytes:
    layout = lay_out([one.person for one in family.people], family.ties, wide=1060, card=(158, 99))
    return family_map(family, layout, worker_only=worker_only, language=language, day=DAY, demonstration=demonstration)


def text_of(pdf: bytes, tmp_path: Path) -> str:
    (tmp_path / "map.pdf").write_bytes(pdf)
    made = subprocess.run(["pdftotext", "-q", str(tmp_path / "map.pdf"), "-"], capture_output=True, check=True)
    return " ".join(made.stdout.decode("utf-8").split())


def test_the_workers_copy_says_everything_that_is_written(tmp_path: Path) -> None:
    text = text_of(paper(full_map(), worker_only=True), tmp_path)
    for word in (
        *SECRET,
        "Decided before",
        "Imran",
        "Abbu",
        "Said no",
        "Keep apart",
        "Imran is a parent of Hania",
        "from March 2021 to June",
    ):
        assert word in text, word
    assert "For the worker only." in text


def test_nothing_for_the_worker_only_is_in_the_shared_copy(tmp_path: Path) -> None:
    pdf = paper(full_map(), worker_only=False)
    text = text_of(pdf, tmp_path)
    for word in (*SECRET, "Keep", "apart", "Why", "Decided by", "What may harm", "Safe to reach"):
        assert word not in text, word
    # Nor in what the file carries beside its pages: the alternative text of the drawing, titles, tags.
    whole = b"".join(_opened(pdf))
    for word in SECRET:
        assert word.encode() not in whole
        assert word.encode("utf-16-be") not in whole
    for word in ("Imran", "Nasreen", "Yusuf", "Said no", "Imran is a parent of Hania", "Nasreen’s house"):
        assert word in text, word
    assert "Do not give it to a member of the family." in text


def test_the_shared_copy_is_made_from_a_map_that_does_not_hold_it_any_more() -> None:
    left = repr(without_worker_only(full_map()))
    assert not [secret for secret in SECRET if secret in left]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text("bcdfghjklmnpqrstvwxz", min_size=9, max_size=14), min_size=7, max_size=7, unique=True))
def test_whatever_is_written_for_the_worker_only_stays_out(tmp_path: Path, secrets: list[str]) -> None:
    text = text_of(paper(full_map(tuple(secrets)), worker_only=False), tmp_path)
    assert not [secret for secret in secrets if secret in text]


def test_the_drawing_has_a_text_alternative_that_names_everybody_and_the_page_is_tagged() -> None:
    pdf = paper(full_map(), worker_only=True)
    root = PdfFileReader(io.BytesIO(pdf)).root
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    (alt,) = [found for found in _alternatives(root["/StructTreeRoot"]) if "Hania" in found]
    for part in ("Imran, Father (Abbu), Said no", "Nasreen, Grandmother, Not decided yet", "Keep Imran and Nasreen apart"):
        assert part in alt
    (shared,) = [
        found
        for found in _alternatives(PdfFileReader(io.BytesIO(paper(full_map(), worker_only=False))).root["/StructTreeRoot"])
        if "Hania" in found
    ]
    assert "apart" not in shared


def test_sixty_people_are_all_on_paper(tmp_path: Path) -> None:
    people = tuple(somebody(f"p{n}", f"Person {n:02} Example", list(Relationship)[n % 13]) for n in range(60))
    text = text_of(paper(FamilyMap("r", "Hania", "", people), worker_only=False), tmp_path)
    for n in range(60):
        assert text.count(f"Person {n:02} Example") == 3  # among the undecided, on the drawing, and in words
    assert "about 60 people" in text


@pytest.mark.parametrize("language", ["ar", "cy"])
def test_a_name_in_another_script_stands_whole_in_every_language(tmp_path: Path, language: str) -> None:
    people = (somebody("a", "নাসরিন আখতার"), somebody("b", "Ŵyn ap Gŵyn #*_$ <b>"))
    text = text_of(paper(FamilyMap("r", "هانيا", "", people), worker_only=True, language=language), tmp_path)
    # In a right-to-left page the tool that reads the PDF puts the last sign elsewhere; the page itself is right.
    assert "Ŵyn ap Gŵyn #*_$ <b" in text
    assert set("هانيا") <= set(text)


def test_a_letter_that_no_typeface_has_is_said_and_a_picture_sign_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotInType):
        paper(FamilyMap("r", "Hania", "", (somebody("a", "𐎀𐎁"),)), worker_only=True)
    text = text_of(paper(FamilyMap("r", "Hania", "", (somebody("a", "Nani 💜"),)), worker_only=True), tmp_path)
    assert "[purple heart]" in text


def test_the_files_name_and_title_tell_nobodys_name(tmp_path: Path) -> None:
    assert file_name(DAY, worker_only=True) == "map-worker-only-2026-11-24.pdf"
    assert file_name(DAY, worker_only=False) == "map-2026-11-24.pdf"
    (tmp_path / "map.pdf").write_bytes(paper(full_map(), worker_only=True))
    told = subprocess.run(["pdfinfo", str(tmp_path / "map.pdf")], capture_output=True, check=True).stdout.decode()
    assert "Hania" not in told
    assert "Imran" not in told


def test_the_demonstration_says_so_on_every_page_and_a_real_map_never(tmp_path: Path) -> None:
    invented = said.PAPER_DEMONSTRATION.in_("en")
    demo = text_of(paper(full_map(), worker_only=True, demonstration=True), tmp_path)
    assert demo.count(invented) >= 3
    assert invented not in text_of(paper(full_map(), worker_only=True), tmp_path)


def _alternatives(tag: object) -> list[str]:
    found = []
    if isinstance(tag, dict):
        if "/Alt" in tag:
            found.append(str(tag["/Alt"]))
        kids = tag.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            found += _alternatives(kid.get_object() if hasattr(kid, "get_object") else kid)
    return found


def _opened(pdf: bytes) -> list[bytes]:
    """Every object of the file, streams unpacked."""
    reader = PdfFileReader(io.BytesIO(pdf))
    found = []
    for number in range(1, int(reader.trailer["/Size"])):
        try:
            thing = reader.get_object(Reference(number, 0, reader))
        except Exception:
            continue
        out = io.BytesIO()
        thing.write_to_stream(out)
        found.append(out.getvalue())
        if hasattr(thing, "data"):
            found.append(thing.data)
    return found
