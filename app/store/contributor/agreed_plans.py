"""The versions of the plan that both sides agreed, as they were shown, and what was asked to be different."""

from __future__ import annotations

from app.model.identity import moment_of, now, stamp
from app.model.plan import AgreedPlan, PlanChange, ShownPlan
from app.store.contributor.opening import ContributorStore, ReadableContributorStore
from app.store.opened import writing


def add(store: ContributorStore, shown: ShownPlan) -> AgreedPlan:
    """Keep a version as it is agreed now. It can't be changed afterwards."""
    import msgspec

    agreed = AgreedPlan(shown, now())
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO agreed_plans (version, body, agreed_at) VALUES (?, ?, ?)",
            (shown.version, msgspec.json.encode(shown).decode("utf-8"), stamp(agreed.agreed_at)),
        )
    return agreed


def all_agreed(store: ReadableContributorStore) -> list[AgreedPlan]:
    """Every version that was agreed, first to last."""
    import msgspec

    rows = store.connection.execute("SELECT body, agreed_at FROM agreed_plans ORDER BY version")
    return [AgreedPlan(msgspec.json.decode(row[0], type=ShownPlan), moment_of(row[1])) for row in rows]


def ask_for_change(store: ContributorStore, version: int, words: str, language: str) -> PlanChange:
    """Keep that something is to be different in this version, and what; the day it was first asked stays.

    Asked again without words after it was taken back, it has its words again.
    """
    with writing(store) as connection:
        connection.execute(
            "INSERT INTO plan_changes (version, words, language, asked_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (version) DO UPDATE SET"
            " words = iif(taken_back_at IS NOT NULL AND excluded.words = '', words, excluded.words),"
            " language = iif(taken_back_at IS NOT NULL AND excluded.words = '', language, excluded.language),"
            " asked_at = iif(taken_back_at IS NOT NULL, excluded.asked_at, asked_at), taken_back_at = NULL",
            (version, words, language, stamp(now())),
        )
        return {change.version: change for change in changes(store)}[version]


def take_change_back(store: ContributorStore, version: int) -> None:
    """Nothing is asked to be different in this version after all. The words stay, for whoever pressed by mistake."""
    with writing(store) as connection:
        connection.execute(
            "UPDATE plan_changes SET taken_back_at = ? WHERE version = ? AND taken_back_at IS NULL", (stamp(now()), version)
        )


def changes(store: ReadableContributorStore) -> list[PlanChange]:
    """What was asked to be different, by version; what was taken back is not among it."""
    rows = store.connection.execute(
        "SELECT version, words, language, asked_at FROM plan_changes WHERE taken_back_at IS NULL ORDER BY version"
    )
    return [PlanChange(row[0], row[1], row[2], moment_of(row[3])) for row in rows]
