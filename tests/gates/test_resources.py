"""What is copied into the repository stands there with its licence, and is named in resources/README.md."""

from __future__ import annotations

from tests.gates.source_rules import ROOT

RESOURCES = ROOT / "resources"


def test_each_font_stands_beside_its_licence_and_is_named() -> None:
    told = (RESOURCES / "README.md").read_text(encoding="utf-8")
    folders = [folder for folder in sorted((RESOURCES / "fonts").iterdir()) if folder.is_dir()]
    assert folders
    for folder in folders:
        assert "SIL Open Font License, Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8"), folder.name
        assert list(folder.glob("*.ttf")), folder.name
        assert f"fonts/{folder.name}" in told, folder.name


def test_the_icons_stand_beside_their_licence_and_all_come_from_one_set() -> None:
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")
    for icon in (RESOURCES / "icons").glob("*.svg"):
        assert "lucide-static v1.62.0" in icon.read_text(encoding="utf-8"), icon.name


def test_the_program_carries_its_own_licence() -> None:
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")
