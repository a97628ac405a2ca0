"""The age at which a text is read, by the two measures of textstat that need no word lists: it fetches nothing."""

from __future__ import annotations

FIRST_GRADE_AT = 6
"""The age of a child at the end of the first grade, so that a grade and five years is an age."""

# J. Anderson, "Lix and Rix", Journal of Reading 26 (1983): from this LIX on, a text belongs to the grade beside it.
_GRADE_FROM_LIX = ((56, 13), (52, 12), (48, 11), (44, 10), (40, 9), (36, 8), (32, 7), (28, 6), (24, 5), (20, 4), (15, 3), (10, 2))


def ages(text: str) -> dict[str, float]:
    """The ages in years at which `text` is read, by LIX and by the Automated Readability Index (ARI)."""
    import textstat

    lix = textstat.lix(text)
    grade = next((grade for start, grade in _GRADE_FROM_LIX if lix >= start), 1)
    return {
        "LIX": float(grade + FIRST_GRADE_AT - 1),
        "ARI": textstat.automated_readability_index(text) + FIRST_GRADE_AT - 1,
    }
