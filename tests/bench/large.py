"""A large review: forty contributors with a hundred passages each, in several scripts, made through the real rooms."""

from __future__ import annotations

from pathlib import Path

from app.handover.contributors import make_contributor
from app.handover.opening import open_store_of
from app.model.people import Relationship
from app.model.reviews import Nation, Review
from app.preparing.reviews import set_up
from app.sealing.certificates import make_device
from app.store.contributor import passages
from app.store.opened import writing
from app.store.worker.opening import make_worker_store, open_worker_store
from app.vault.key_derivation import Argon2Cost
from app.vault.making import make_vault
from app.vault.open_vault import OpenVault

PASSPHRASE = "seven lanterns drift over Penarth pier"
PEOPLE, EACH = 40, 100
_ENGLISH = (
    (
        "en",
        "She could whistle before she could talk, and she knew the name of every snail in the garden. It’s what comes first. ",
    ),
    ("en", "Nobody asked what she liked. We told the school twice, and the second time in writing, and then we waited. "),
)
SAID = (
    *_ENGLISH,
    *_ENGLISH,
    *_ENGLISH,
    ("cy", "Roedd hi’n canu drwy’r dydd, a phob nos roedd hi’n gofyn am yr un stori am y môr a’r tŷ bach gwyn. "),
    ("ar", "كانت تُحبّ الغناء كل صباح، وكانت تسأل عن البحر وعن القطط في الحديقة قبل أن تنام. "),
)
"""What they say, in turns: most of it in English, half of that with curled apostrophes."""


def a_large_review(root: Path, *, people: int = PEOPLE, cost: Argon2Cost | None = None) -> tuple[OpenVault, Review]:
    """A vault at `root` with one review of `people` contributors who said a hundred passages each, 5 MB for forty of them."""
    vault, _ = make_vault(root, PASSPHRASE, cost=cost)
    make_worker_store(vault, "Jo Marsh", make_device())
    with open_worker_store(vault) as store:
        review = set_up(
            store, nation=Nation.ENGLAND, body="Northmoor Safeguarding Partners", child_name="Hania", reference="LCR-26-07"
        )
        for number in range(people):
            person = make_contributor(vault, store, review_id=review.id, name=f"Person {number}", relationship=Relationship.AUNT)
            with open_store_of(vault, person, writable=True) as own, writing(own):
                for place in range(EACH):
                    language, text = SAID[(number + place) % len(SAID)]
                    passages.begin(own, "own-way", text * 12, language)
    return vault, review
