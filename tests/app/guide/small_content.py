"""A small folder of content that is right in everything, and the means to break one thing in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.guide.checking import Everything

TODAY = date(2026, 12, 1)

SOURCES = """
[[source]]
key = "E1"
name = "A law of England"
nations = ["england"]

[[source]]
key = "ALL"
name = "A page about all"
nations = ["england", "wales", "scotland", "northern-ireland"]
"""

KINDS = "".join(
    f"""
[[kind_of_review]]
nation = "{nation}"
title = "Review"
law = "A law"
source = "ALL"
checked_on = 2026-11-24
"""
    for nation in ("england", "wales", "scotland", "northern-ireland")
)

TOPICS = """
[[topic]]
id = "review.lead"
step = "review"
kind = "lead"
title = "What a review is"

[[topic.statement]]
id = "review.lead.learn"
text = "It looks at what happened."
nations = ["england", "wales", "scotland", "northern-ireland"]
source = "ALL"
checked_on = 2026-11-24
checked_by = "authors"
sure = "R"

[[topic.statement]]
id = "review.lead.england"
text = "In England a law asks for it."
nations = ["england"]
source = "E1"
section = "section 1"
checked_on = 2026-11-20
checked_by = "a reviewer"
sure = "K"

[[topic.statement]]
id = "review.lead.died"
text = "It does not say why a child died."
nations = ["wales"]
source = "ALL"
checked_on = 2026-11-24
checked_by = "authors"
sure = "R"
happened = ["died"]

[[topic]]
id = "process.police"
step = "review"
kind = "process"
title = "Police"
text = "Did somebody break the law?"

[[topic.statement]]
id = "process.police.who"
text = "The police run this."
nations = ["england", "wales"]
source = "ALL"
checked_on = 2026-11-24
checked_by = "authors"
sure = "R"
about = "runs"

[[topic]]
id = "use.name"
step = "use"
kind = "caution"
title = "Your name"

[[topic.statement]]
id = "use.name.promise"
text = "Nobody can promise that people will not guess."
nations = ["england", "wales", "scotland", "northern-ireland"]
source = "ALL"
checked_on = 2026-11-24
checked_by = "authors"
sure = "R"
"""

WORDS = """
[[word]]
id = "review"
term = "review"
meaning = "Looking back, so that services learn."
nations = ["england", "wales", "scotland", "northern-ireland"]
forms = "reviews; review"
easy = "Looking back to learn."
young = "Looking back at what happened, to learn from it."

[[word]]
id = "police"
term = "police"
meaning = "They look into crimes."
nations = ["england", "wales"]
forms = "police"
easy = "They look into crimes."
young = "They look into crimes."
"""

PROMPTS = """
[[prompt]]
id = "own-way"
asked = "words"
title = "In my own way"
text = "Tell it your own way."
easy = "What do you want to say?"
"""

HELPLINES = """
[[helpline]]
id = "line"
name = "A line"
number = "01632 960 003"
text = "For anyone."
nations = ["wales"]
source = "ALL"
checked_on = 2026-11-24
"""


def _told(voice: str, picture: str) -> str:
    return f"""
[[told]]
topic = "review.lead"
voice = "{voice}"
title = "A review"

[[told.line]]
says = "review.lead.learn"
text = "People look at what happened."
{picture}

[[told.line]]
says = "review.lead.learn review.lead.england"
text = "A law in England asks people to look."
{picture}

[[told.line]]
says = "review.lead.died"
text = "It does not say why a child died."
{picture}

[[told]]
topic = "process.police"
voice = "{voice}"

[[told.line]]
says = "process.police.who"
text = "The police do this."
{picture}

[[told]]
topic = "use.name"
voice = "{voice}"

[[told.line]]
says = "use.name.promise"
text = "People may still guess who you are."
{picture}
"""


PICTURES = '[[picture]]\nkey = "learn"\nfile = "learn.svg"\ntext = "A book"\n'

FILES = {
    "guide/sources.toml": SOURCES,
    "guide/kinds.toml": KINDS,
    "guide/topics.toml": TOPICS,
    "guide/words.toml": WORDS,
    "guide/prompts.toml": PROMPTS,
    "guide/helplines.toml": HELPLINES,
    "guide/easy-read/told.toml": _told("easy-read", 'picture = "learn"'),
    "guide/young/told.toml": _told("young", ""),
    "pictures/pictures.toml": PICTURES,
    "pictures/learn.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}


def written(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """The content below `folder`, with (file, old, new) changed in it; gives the folder of the guide."""
    files = dict(FILES)
    for name, old, new in changes:
        assert old in files[name], (name, old)
        files[name] = files[name].replace(old, new, 1)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "guide"


def everything(folder: Path, *changes: tuple[str, str, str]) -> Everything:
    """The small content with these changes, as it is checked."""
    return Everything(written(folder, *changes))
