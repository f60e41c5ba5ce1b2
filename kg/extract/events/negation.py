"""Whether a word is denied."""

from collections.abc import Sequence

from kg.lexicon.governing import Governing


def is_negated(before: str, behind: Sequence[str], words: Governing) -> bool:
    """Whether "ne" stands before a word, and "pas" or the like between the two or in ``behind``."""
    found = words.denied.search(before)
    return found is not None and not words.second.isdisjoint([*found.group(1).split(), *behind[-2:]])
