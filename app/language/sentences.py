"""A text cut into its sentences, so that two languages can stand sentence beside sentence."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?؟।۔])\s+")
"""Not the colon: where English says "From {body}", a language that inflects its names says "From: {body}"."""


def sentences(text: str) -> list[str]:
    """The sentences of `text`, in order."""
    return [part for part in _END.split(text.strip()) if part]


def paired(first: str, second: str) -> list[tuple[str, str]]:
    """The sentences of both, side by side where there are as many; otherwise the two texts whole: nothing is mismatched."""
    ones, others = sentences(first), sentences(second)
    if len(ones) == len(others):
        return list(zip(ones, others, strict=True))
    return [(first, second)]
