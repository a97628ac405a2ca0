"""The fonts: each script's own family, read from resources/fonts when a text first needs it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFontDatabase

from app.places import RESOURCES

ATKINSON, LITERATA, NOTO = "Atkinson Hyperlegible Next", "Literata", "Noto Sans"
NASKH, SANS_ARABIC = "Noto Naskh Arabic", "Noto Sans Arabic"
BENGALI, GURMUKHI = "Noto Sans Bengali", "Noto Sans Gurmukhi"

_FILES: dict[str, tuple[str, ...]] = {
    ATKINSON: (
        "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular",
        "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_600SemiBold",
        "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold",
    ),
    LITERATA: ("literata/Literata_600SemiBold",),
    NOTO: ("noto-sans/NotoSans_400Regular", "noto-sans/NotoSans_600SemiBold"),
    NASKH: ("noto-naskh-arabic/NotoNaskhArabic_400Regular", "noto-naskh-arabic/NotoNaskhArabic_600SemiBold"),
    SANS_ARABIC: ("noto-sans-arabic/NotoSansArabic_400Regular", "noto-sans-arabic/NotoSansArabic_600SemiBold"),
    BENGALI: ("noto-sans-bengali/NotoSansBengali_400Regular", "noto-sans-bengali/NotoSansBengali_600SemiBold"),
    GURMUKHI: ("noto-sans-gurmukhi/NotoSansGurmukhi_400Regular", "noto-sans-gurmukhi/NotoSansGurmukhi_600SemiBold"),
}

LATIN, ARABIC, BENGALI_SCRIPT, GURMUKHI_SCRIPT, OTHER = "latin", "arabic", "bengali", "gurmukhi", "other"
_SCRIPT_OF = {
    "ar": ARABIC,
    "ur": ARABIC,
    "fa": ARABIC,
    "ps": ARABIC,
    "bn": BENGALI_SCRIPT,
    "pa": GURMUKHI_SCRIPT,
    "uk": OTHER,
    "ru": OTHER,
}


def load() -> None:
    """Make the Latin fonts ready; the others come with the first text that needs them."""
    for family in (ATKINSON, LITERATA):
        _ready(family)


def script_of(language: str) -> str:
    """The script `language` is written in, as far as our fonts tell them apart."""
    return _SCRIPT_OF.get(language.split("_")[0], LATIN)


def scripts_in(text: str) -> list[str]:
    """The scripts of `text` beyond Latin, in the order in which they first appear."""
    if text.isascii():
        return []
    found: dict[str, None] = {}
    for letter in dict.fromkeys(text):
        if letter > "\u02bb":
            script = _script(ord(letter))
            if script:
                found[script] = None
    return list(found)


def leading_script(text: str) -> str:
    """The script most letters of `text` are in: a Latin text with one Ukrainian name stays Latin."""
    found = scripts_in(text)
    if not found:
        return LATIN
    letters = [ord(letter) for letter in text if letter.isalpha()]
    latin = sum(1 for letter in letters if not _script(letter))
    counts = {script: sum(1 for letter in letters if _script(letter) == script) for script in found}
    most = max(found, key=lambda script: counts[script])
    return LATIN if latin >= counts[most] else most


def families(script: str, others: tuple[str, ...] = (), *, serif: bool = False, naskh: bool = True) -> list[str]:
    """The family list for a text of `script`: its own first, then Latin, then those of the `others`. Loads what it names."""
    own = _family(script, serif, naskh)
    wanted = [own]
    # Atkinson stands before the other scripts: else Qt takes a Punjabi danda from the Bengali font, and warns.
    wanted += [ATKINSON] if own != ATKINSON else []
    wanted += [family for other in others if (family := _family(other, serif, naskh)) not in wanted]
    for family in wanted:
        _ready(family)
    return wanted


def _family(script: str, serif: bool, naskh: bool) -> str:
    if script == ARABIC:
        return NASKH if naskh else SANS_ARABIC
    if script == BENGALI_SCRIPT:
        return BENGALI
    if script == GURMUKHI_SCRIPT:
        return GURMUKHI
    if serif:
        return LITERATA
    return NOTO if script == OTHER else ATKINSON


@lru_cache(maxsize=2048)
def _script(point: int) -> str:
    for first, last, script in _RANGES:
        if first <= point <= last:
            return script
    return ""


_RANGES = (
    (0x0600, 0x08FF, ARABIC),
    (0xFB50, 0xFDFF, ARABIC),
    (0xFE70, 0xFEFF, ARABIC),
    (0x0980, 0x09FF, BENGALI_SCRIPT),
    (0x0A00, 0x0A7F, GURMUKHI_SCRIPT),
    (0x02BC, 0x02BC, OTHER),
    (0x0370, 0x05FF, OTHER),
    (0x1E00, 0x1EFF, OTHER),
    (0x2190, 0x21FF, OTHER),
)


@lru_cache
def _ready(family: str) -> None:
    for file in _FILES[family]:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{file}.ttf"))
