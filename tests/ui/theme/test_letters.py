"""Every letter of every catalogue is in a typeface of ours, on the screen and on paper, the language's own typeface first."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from app.documents.typesetting import fonts as our_typefaces
from app.places import LOCALES, RESOURCES
from tests.gates.catalogue_rules import forms_of
from ui.theme import fonts

TEMPLATES = sorted(
    path.name for path in (RESOURCES / "documents").glob("*.typ") if "own-script" in path.read_text(encoding="utf-8")
)
OWN = {"bn": fonts.BENGALI, "pa": fonts.GURMUKHI, "uk": fonts.NOTO, "ar": fonts.NASKH, "ur": fonts.NASKH}
PANGRAMS = {
    "pl": "Zażółć gęślą jaźń: „tak” «nie»", "ro": "Ștefan țipă: înălțimea „bună” â", "uk": "Ґанок, їжак, м’яч — «є» „так“",
    "bn": "পর্যালোচনা, হৃদয়। ক্ষ ড়ঢ় “শিশু”", "pa": "ਪੰਜਾਬੀ ਸਮੀਖਿਆ, ਅੱਖ। ਖ਼ “ਬੱਚਾ”", "so": "dib-u-eegis, hay’ad “carruur”",
    "ur": "جائزہ، بچّے کی ٹیم؟ ہے۔ “ڈر”", "ar": "مُراجِع؟ «لا»، الطفل؛ أسرة", "cy": "tŷ, gŵr, ‘dŵr’ â ê î ô û ŷ ẁ ï",
}  # fmt: skip
"""Letters that each language needs, whether or not its catalogue is here yet."""


def _texts(language: str) -> Iterator[str]:
    yield PANGRAMS.get(language, "")
    path = LOCALES / language / "LC_MESSAGES" / "your_words.po"
    if path.exists():
        with path.open("rb") as file:
            for message in read_po(file):
                if message.id:
                    yield from forms_of(message)


def _seen(text: str) -> set[str]:
    return {letter for letter in text if unicodedata.category(letter) not in ("Cf", "Cc", "Zs")}


LANGUAGES = sorted({*PANGRAMS, *(status.parent.name for status in LOCALES.glob("*/status.toml"))})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("serif", [False, True], ids=["body", "heading"])
@pytest.mark.parametrize("naskh", [False, True], ids=["label", "prose"])
def test_every_letter_is_in_the_typefaces_that_a_text_names(qapp: QApplication, language: str, serif: bool, naskh: bool) -> None:
    faces: dict[str, QRawFont] = {}
    without = set()
    for text in _texts(language):
        named = fonts.families(fonts.script_of(language), tuple(fonts.scripts_in(text)), serif=serif, naskh=naskh)
        for family in named:
            file = fonts._FILES[family][0]
            faces.setdefault(family, QRawFont(str(RESOURCES / "fonts" / f"{file}.ttf"), 20.0))
        without |= {letter for letter in _seen(text) if not any(faces[family].supportsCharacter(ord(letter)) for family in named)}
    assert not without, sorted(f"{letter} U+{ord(letter):04X}" for letter in without)


def test_a_language_in_a_script_of_its_own_has_its_typeface_first_and_ukrainian_its_headings_in_literata() -> None:
    for language in ("bn", "pa"):
        for serif in (False, True):
            assert fonts.families(fonts.script_of(language), serif=serif)[0] == OWN[language]
    assert fonts.families(fonts.script_of("uk"))[0] == fonts.NOTO
    assert fonts.families(fonts.script_of("uk"), serif=True)[0] == fonts.LITERATA
    for language in ("ar", "ur"):
        assert fonts.families(fonts.script_of(language))[0] == fonts.NASKH
        assert fonts.families(fonts.script_of(language), naskh=False)[0] == fonts.SANS_ARABIC


def test_each_typeface_of_a_heading_has_a_heavy_weight() -> None:
    for family, files in fonts._FILES.items():
        assert any("600SemiBold" in file for file in files), family
        assert all((RESOURCES / "fonts" / f"{file}.ttf").exists() for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_letter_can_be_set_on_paper(template: str, language: str) -> None:
    import typst

    source = (RESOURCES / "documents" / template).read_text(encoding="utf-8")
    lists = "\n".join(line for line in source.splitlines() if re.match(r"#let (own-script|latin|arabic|serif) =", line))
    lists = re.sub(r"\b(copy|data|guide|sheet|plan)\.lang", "tried.lang", lists)
    faces = ["arabic" if language in ("ar", "ur") else "latin", *(["serif"] if "#let serif" in lists else [])]
    letters = "".join(sorted({letter for text in _texts(language) for letter in _seen(text)}))
    body = "\n".join(f"#text(font: {face}, dir: ltr, tried.letters)" for face in faces)
    head = '#let tried = json(bytes(sys.inputs.at("tried")))'
    page = f'{head}\n{lists}\n#set document(title: "Letters")\n#set text(lang: tried.lang)\n{body}\n'
    compiler = typst.Compiler(
        page.encode(), font_paths=our_typefaces(), ignore_system_fonts=True,
        sys_inputs={"tried": json.dumps({"lang": language, "letters": letters})},
    )  # fmt: skip
    assert isinstance(compiler.compile(format="pdf", pdf_standards=["ua-1"]), bytes)


def test_a_letter_that_no_typeface_has_is_found_out(qapp: QApplication) -> None:
    face = QRawFont(str(RESOURCES / "fonts" / f"{fonts._FILES[fonts.GURMUKHI][0]}.ttf"), 20.0)
    assert face.supportsCharacter(ord("ਪ"))
    assert not face.supportsCharacter(ord("প"))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_text_on_paper_is_told_its_direction(template: str) -> None:
    """Typst lays Punjabi right to left by itself: so the page, and a text in another language, says its way."""
    source = Path(RESOURCES / "documents" / template).read_text(encoding="utf-8")
    for found in re.finditer(r"set text\(([^()]|\([^()]*\))*lang:", source):
        rest = source[found.start() : source.index("\n#", found.start()) if "\n#" in source[found.start() :] else None]
        assert "dir:" in rest, found.group()
