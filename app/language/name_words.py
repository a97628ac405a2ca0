"""Names that are also words, and the words beside which they read as a name: English, and Welsh for months."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CAPITALS = _words(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Easter Christmas Mai Ebrill Mehefin Awst Hydref "
    "England Ireland Scotland Wales London York North South East West "
    "Church Bridge Court Field Fields Garden Gardens Green Hall Hill House Lane Law Park School Street Ward Wood Woods"
)
"""They have a capital in days, countries and the names of places, so a capital does not tell whether somebody is meant."""

WORDS = _words(
    "Art Best Black Brown Chance Day Good Grant Gray Grey Hope Hopes Justice Little Long Major Mark Page Piece Price Read Rich "
    "Short Strong Will White Wise Young"
)
"""Words that often begin a sentence and mean nobody. A first name such as Rose or Grace is not here: as a word it seldom does."""

TITLES = _words(
    "mr mrs ms miss mx dr doctor sir aunt aunty auntie uncle nan nana nanny gran granny grandma grandpa grandad grandmother "
    "grandfather mum mam mammy dad daddy mother father stepmother stepfather sister brother cousin friend carer"
)
"""Said before a name. They are nobody's name by themselves, even where a worker wrote them as part of one."""

BEFORE = TITLES | _words(
    "told asked rang phoned thanked visited met called named dywedodd meddai gofynnodd gwelodd modryb ewythr"
)
AFTER = _words(
    "s said says told tells asked asks saw sees knew knows thought thinks wrote writes rang phoned wants wanted lives lived "
    "felt feels remembers remembered explained described noticed who whose herself himself"
)
"""What people do; and the "s" that is left of "May’s"."""

PARTICLES = _words(
    "bin bint ibn abu van von der den del della dos san the ap ferch and "
    "\u0628\u0646 \u0628\u0646\u062a \u0627\u0628\u0646 \u0627\u0628\u0648 \u0639\u0628\u062f"
)
"""Small words inside names: bin, daughter of, son of, father of, servant of (the last five in Arabic)."""

NO_NAMES = _words(
    "i he she it we they you who what when where why how that this these those there nobody somebody everybody everyone someone "
    "nothing something everything people god allah english welsh scottish irish british polish arabic urdu punjabi bengali "
    "romanian ukrainian pakistani indian muslim christian sikh hindu jewish eid ramadan diwali internet facebook whatsapp"
)
"""Words that may have a capital inside a sentence, or begin one before "said", and are nobody's name."""
