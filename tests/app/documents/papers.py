"""Every document in every language: how it is made, and every text that stands on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from app.documents import family_copy, family_map, guide_document, information_sheet, plan, recovery_sheet
from app.documents.typesetting import shown_plain
from app.guide.local_details import read
from app.guide.reading import guide
from app.model.family_copy import CopyPassage, CopyTranslation, FamilyCopy
from app.model.family_map import CHILD, FamilyMap, Household, MapPerson, OnTheMap, Stay, Tie, TieKind
from app.model.given import GivenProcess
from app.model.map_layout import lay_out
from app.model.passages import Use, Verdict
from app.model.people import Relationship, Voice
from app.model.plan import Agreed, Matter, Purpose, ShownLine, ShownPlan
from app.model.processes import ProcessState
from app.model.reviews import Nation
from app.model.signing import Agreement, SignOff
from app.model.translations import Meaning
from app.places import RESOURCES

LANGUAGES = ("en", "cy", "ar", "ur", "pl", "ro", "bn", "pa", "so", "uk")
DAY = date(2026, 11, 24)
MOMENT = datetime(2026, 11, 24, 14, 2, tzinfo=UTC)

WORDS = {
    "en": "She loved the blue swing by the library. “Higher,” she said, at 14:02 on 3 May (a Sunday).",
    "cy": "Roedd hi’n caru’r siglen las ger y llyfrgell. “Yn uwch,” meddai’r ŵyr, am 14:02 ar 3 Mai (dydd Sul) yn nhŷ Siân.",
    "ar": "كانت تحب الأرجوحة الزرقاء قرب المكتبة. قالت: «أعلى»، الساعة 14:02 يوم 3 أيار "
    "(الأحد)، وكانت مُعَلِّمَتها هناك أيضًا لأنّ الله معها.",
    "ur": "وہ لائبریری کے پاس نیلے جھولے سے پیار کرتی تھی۔ اس نے کہا: “اور اونچا”، 3 مئی "
    "(اتوار) کو 14:02 بجے، فوراً گھر کے ڈاکٹر کے سامنے۔",
    "pl": "Kochała niebieską huśtawkę przy bibliotece. „Wyżej”, mówiła, o 14:02, 3 maja (niedziela). Zażółć gęślą jaźń.",
    "ro": "Îi plăcea leagănul albastru de lângă bibliotecă. „Mai sus”, spunea, la 14:02, "
    "pe 3 mai (duminică), și știa să țină minte.",
    "bn": "সে লাইব্রেরির পাশের নীল দোলনাটি ভালোবাসত। “আরও উঁচুতে,” সে বলল, ৩ মে (রবিবার) 14:02টায়। "
    "শ্রেণিকক্ষ, হৃৎপিণ্ড, বিশ্বাস, স্ত্রী, ক্ষুদ্র, যুক্তাক্ষর, কর্তৃপক্ষ।",
    "pa": "ਉਹ ਲਾਇਬ੍ਰੇਰੀ ਕੋਲ ਨੀਲੇ ਝੂਲੇ ਨੂੰ ਪਿਆਰ ਕਰਦੀ ਸੀ। “ਹੋਰ ਉੱਚਾ,” ਉਸਨੇ ਕਿਹਾ, 3 ਮਈ (ਐਤਵਾਰ) 14:02 ਵਜੇ। ਸ਼੍ਰੀ, ਪ੍ਰੀਤ, ਸ੍ਵਰ, ਗੁਰਦੁਆਰਾ।",
    "so": "Waxay jeclayd lulata buluugga ah ee agteeda maktabadda. “Kor,” ayay tidhi, "
    "14:02, 3 Maajo (Axad); hay’adda ma’ay joogin.",
    "uk": "Вона любила синю гойдалку біля бібліотеки. «Вище», — казала вона о 14:02, 3 травня (неділя). Ґанок, п’ять, її, Євген.",
}
NAMES = {
    "en": "Nasreen Example",
    "cy": "Siân Ŵyn ap Gŵyn",
    "ar": "نسرين العلي",
    "ur": "نسرین گیلانی",
    "pl": "Łucja Żółkiewska",
    "ro": "Ștefan Țurcanu",
    "bn": "নাসরিন আখতার",
    "pa": "ਨਸਰੀਨ ਕੌਰ",
    "so": "Xaawo Cabdi",
    "uk": "Ганна Їжакевич",
}
"""Somebody of each language; each document names people of all of them."""


def other_name(language: str) -> str:
    """A name of a script that `language` does not use."""
    return NAMES["bn"] if language in ("ar", "ur") else NAMES["ar"] if language in ("bn", "pa") else NAMES["ur"]


def review_kind(language: str) -> str:
    return guide().kind_of_review(Nation.ENGLAND).title.in_(language)


def _family_copy(language: str) -> tuple[bytes, Any]:
    passages = tuple(
        CopyPassage(
            f"{NAMES[each]} · {each}",
            text,
            each,
            Use.QUOTED,
            Verdict.RIGHT,
            hidden_names=(NAMES[each], other_name(language)),
            translations=(
                CopyTranslation(WORDS[language], language, (NAMES[each],), NAMES["en"], "DPSI", NAMES["pl"], Meaning.SAME),
            ),
        )
        for each, text in WORDS.items()
    )
    name = other_name(language)
    sign_off = SignOff(name, Agreement.TYPED, language, WORDS[language], "", NAMES["so"], MOMENT)
    copy = FamilyCopy(
        name, review_kind(language), "Northmoor Partners", passages, sign_off, 12, MOMENT, "ABCDE-FGHIJ",
        "ABCDE-FGHIJ-KLMNO-PQRST", language, b'{"format":1}', 2, True,
    )  # fmt: skip
    return family_copy.family_copy(copy), family_copy._data(copy, shown_plain)


def _plan(language: str) -> tuple[bytes, Any]:
    wishes = list(WORDS.items())
    lines = tuple(
        ShownLine(matter, wishes[number % 10][1], wishes[number % 10][0], WORDS[language], Agreed.AGREED)
        for number, matter in enumerate(Matter)
        if matter is not Matter.PURPOSE
    )
    asked = ShownLine(Matter.HOW, WORDS["uk"], "uk", "", Agreed.NOT_AGREED, WORDS[language], True)
    shown = ShownPlan(2, tuple(Purpose), WORDS[language], (asked, *lines), DAY)
    printed = plan.PrintedPlan(
        shown, other_name(language), NAMES["pl"], NAMES[language], review_kind(language), "Northmoor Partners", language,
        Voice.STANDARD, MOMENT, MOMENT, True,
    )  # fmt: skip
    return plan.plan_document(printed), plan._data(printed, shown_plain)


def _sheet(language: str) -> tuple[bytes, Any]:
    details = read((RESOURCES / "local-details" / "example.toml").read_text(encoding="utf-8"), "example.toml")
    police = GivenProcess(
        "process.police", "", ProcessState.GOING_ON, WORDS[language], None, None, f"{NAMES['pl']}, 01632 960 777"
    )
    asked = information_sheet.InformationSheet(
        Nation.ENGLAND, Voice.STANDARD, language, DAY, details=details, worker=other_name(language), processes=(police,),
        device_code="ABCDE-FGHIJ-KLMNO-PQRST", demonstration=True,
    )  # fmt: skip
    return information_sheet.information_sheet(asked), information_sheet._Paper(asked, guide(), False).data()


def _guide(language: str) -> tuple[bytes, Any]:
    paper = guide_document._Paper(guide(), Nation.WALES, language)
    return guide_document.guide_document(Nation.WALES, language, DAY), paper.data(DAY)


def _map(language: str) -> tuple[bytes, Any]:
    kinds = list(Relationship)
    people = tuple(
        OnTheMap(MapPerson(each, "r", "", name, kinds[number], NAMES[language]))
        for number, (each, name) in enumerate(NAMES.items())
    )
    ties = (Tie("1", "r", "en", "ar", TieKind.APART, WORDS[language]), Tie("2", "r", "bn", CHILD, TieKind.PARENT))
    homes = (Household("h", "r", NAMES[language], (Stay(CHILD, "2021", "2024"), Stay("ur", "", ""))),)
    family = FamilyMap("r", other_name(language), "4", people, ties, homes)
    layout = lay_out([one.person for one in people], ties, wide=1060, card=(158, 99))
    made = family_map.family_map(family, layout, worker_only=True, language=language, day=DAY, demonstration=True)
    return made, family_map._Paper(language, shown_plain).data(family, layout, True, DAY, True)


def _recovery(language: str) -> tuple[bytes, Any]:
    words = [f"word{letter}" for letter in "abcdefghijklmnopqrstuvwx"]
    made = recovery_sheet.recovery_sheet(words, DAY, "ac51f8f9", language)
    return made, recovery_sheet._data(words, DAY, "ac51f8f9", language)


PAPERS: dict[str, Callable[[str], tuple[bytes, Any]]] = {
    "family copy": _family_copy,
    "plan": _plan,
    "sheet": _sheet,
    "guide": _guide,
    "map": _map,
    "recovery sheet": _recovery,
}

_NOT_SHOWN = {"lang", "kind", "svg", "qr", "record", "strokes", "alt", "file_title", "drawn", "pictures", "picture", "mark"}
"""What a template is given and does not write on the page: codes, pictures, what they show in words, the file's title."""


@lru_cache(maxsize=2)
def made(paper: str, language: str) -> tuple[bytes, tuple[str, ...]]:
    """The document, and every text that stands on its pages."""
    pdf, data = PAPERS[paper](language)
    return pdf, tuple(
        dict.fromkeys(text for text in _texts(data) if "{number}" not in text and any(letter.isalnum() for letter in text))
    )


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for each in data:
            yield from _texts(each)
    elif isinstance(data, dict):
        # Of a line that nobody has translated only the English stands there, and a note; where all are translated, no note does.
        hidden = {"missing", "other"} if data.get("missing") is True else {"missing"}
        # What leads into a part of the sheet stands there without its title.
        hidden |= {"title"} if data.get("kind") == "lead" and "after" in data else set()
        for name, each in data.items():
            if name not in _NOT_SHOWN and name not in hidden:
                yield from _texts(each)
